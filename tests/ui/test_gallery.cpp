#include "window_fixture.h"

#include "tests/test_program.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/image_decode.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::ui;

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void modelKeepsItsPromises();
    void itemsWithoutPicturesAreNamed();
    void thumbnailsArriveAndFit();
    void laterWishReplacesTheEarlier();
    void brokenPictureIsToldOnce();
    void predictionBecomesTheSelection();
    void allGalleriesFollowOneSelection();
    void settingsChangeEveryGallery();
    void probabilityIsReadOnABrightPicture();
    void longNamesOfClassesLeaveTheirNumberInSight();
    void brightenKeepsBlackAndWhite();
    void tenThousandItemsAreLaidOutAtOnce();
    void picturesGoWithTheDataset();

private:
    std::shared_ptr<const Dataset> dataset() const { return fixture_->workspace->dataset(); }
    std::vector<GalleryItem> someItems(int count) const;
    std::unique_ptr<WindowFixture> fixture_;
};

void TestGallery::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open(fixture_->dataset()));
}

std::vector<GalleryItem> TestGallery::someItems(int count) const
{
    std::vector<GalleryItem> items(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        items[static_cast<std::size_t>(i)].sample = i % dataset()->sampleCount();
        items[static_cast<std::size_t>(i)].truth = dataset()->sample(i % dataset()->sampleCount()).classIndex;
    }
    return items;
}

void TestGallery::modelKeepsItsPromises()
{
    GalleryModel model(*fixture_->workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setItems(dataset(), dataset()->classes(), someItems(20));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 20);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("patient")));
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.setItems(nullptr, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestGallery::itemsWithoutPicturesAreNamed()
{
    GalleryView view(*fixture_->workspace);
    view.resize(400, 300);
    view.show();
    GalleryItem item;
    item.runSample = 3;
    view.galleryModel().setItems(nullptr, dataset()->classes(), {item});
    QVERIFY(!view.grab().isNull());
    view.setCurrentIndex(view.model()->index(0, 0));
    QCOMPARE(fixture_->workspace->selection().runSample, 3);
}

void TestGallery::thumbnailsArriveAndFit()
{
    ThumbnailStore store(fixture_->workspace->jobs());
    QSignalSpy arrived(&store, &ThumbnailStore::arrived);
    store.want(this, dataset(), {0, 1, 2}, 32);
    for (const int sample : {0, 1, 2}) // in any order
        QTRY_COMPARE(store.find(thumbnailKey(*dataset(), sample, 32)).size(), QSize(32, 32));
    QTRY_VERIFY(store.isIdle());
    QVERIFY(!arrived.empty());
    QVERIFY(store.find(thumbnailKey(*dataset(), 3, 32)).isNull());
}

void TestGallery::laterWishReplacesTheEarlier()
{
    ThumbnailStore store(fixture_->workspace->jobs());
    std::vector<int> everything;
    for (int i = 0; i < dataset()->sampleCount(); ++i)
        everything.push_back(i);
    store.want(this, dataset(), everything, 64);
    store.want(this, dataset(), {}, 64);
    QTRY_VERIFY(store.isIdle());
    QVERIFY(store.find(thumbnailKey(*dataset(), dataset()->sampleCount() - 1, 64)).isNull());
}

void TestGallery::brokenPictureIsToldOnce()
{
    const QString folder = fixture_->path(QStringLiteral("breaking"));
    drawNuclei(folder, 2, 1);
    const auto opened = openDataset(pathFromUtf8(folder.toStdString()));
    QVERIFY(opened);
    QFile file(folder + QStringLiteral("/training_data/fold_1/all/UID_1_1_1_all.png"));
    QVERIFY(file.remove());
    const int gone = (*opened)->indexOf("training_data/fold_1/all/UID_1_1_1_all.png");
    QVERIFY(gone >= 0);
    ThumbnailStore store(fixture_->workspace->jobs());
    store.want(this, *opened, {gone}, 32);
    QTRY_VERIFY(store.hasFailed(thumbnailKey(**opened, gone, 32)));
    store.want(this, *opened, {gone}, 32);
    QVERIFY(store.isIdle());
}

void TestGallery::predictionBecomesTheSelection()
{
    GalleryView view(*fixture_->workspace);
    view.resize(400, 300);
    view.show();
    std::vector<GalleryItem> items = someItems(2);
    items[1].runSample = 7;
    items[1].predicted = 1;
    items[1].probability = 0.25F;
    items[1].loss = 1.39F;
    view.galleryModel().setItems(dataset(), dataset()->classes(), items);
    QSignalSpy activated(&view, &GalleryView::itemActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(1, 0)).center());
    QCOMPARE(activated.size(), 1);
    const SelectedNucleus& nucleus = fixture_->workspace->selection();
    QCOMPARE(nucleus.runSample, 7);
    QCOMPARE(nucleus.predicted, 1);
    QCOMPARE(nucleus.probabilities, (std::vector{0.25F, 0.75F}));
}

void TestGallery::allGalleriesFollowOneSelection()
{
    GalleryView pictures(*fixture_->workspace), predictions(*fixture_->workspace), others(*fixture_->workspace);
    std::vector<GalleryItem> items = someItems(4);
    pictures.galleryModel().setItems(dataset(), dataset()->classes(), items);
    others.galleryModel().setItems(dataset(), dataset()->classes(), {items.begin(), items.begin() + 2});
    others.setCurrentIndex(others.model()->index(0, 0));
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].runSample = items[i].predicted = static_cast<int>(i) % 2;
    std::reverse(items.begin(), items.end());
    items[0].runSample = 9;
    predictions.galleryModel().setItems(dataset(), dataset()->classes(), items);
    pictures.resize(400, 300);
    pictures.show();
    QTest::mouseClick(pictures.viewport(), Qt::LeftButton, {}, pictures.visualRect(pictures.model()->index(3, 0)).center());
    QCOMPARE(predictions.currentIndex().row(), 0);
    QVERIFY(!others.currentIndex().isValid()); // it does not show this one
    QCOMPARE(fixture_->workspace->selection().runSample, -1);
    predictions.show(); // where a network has called it
    QCOMPARE(fixture_->workspace->selection().runSample, 9);
    QCOMPARE(pictures.currentIndex().row(), 3);
}

void TestGallery::settingsChangeEveryGallery()
{
    GalleryView first(*fixture_->workspace), second(*fixture_->workspace);
    fixture_->workspace->settings().setTileSize(160);
    QCOMPARE(first.tileSize(), 160);
    first.setBrighten(0.7);
    QCOMPARE(fixture_->workspace->settings().brighten(), 0.7);
    fixture_->workspace->settings().setTileSize(10'000);
    QCOMPARE(second.tileSize(), 256);
    fixture_->workspace->settings().setTileSize(104);
}

void TestGallery::probabilityIsReadOnABrightPicture()
{
    const QString folder = fixture_->path(QStringLiteral("bright"));
    QImage white(64, 64, QImage::Format_RGB888);
    white.fill(Qt::white);
    for (const char* name : {"/a", "/b"}) {
        QVERIFY(QDir().mkpath(folder + QLatin1String(name)));
        QVERIFY(white.save(folder + QLatin1String(name) + QStringLiteral("/1.png")));
    }
    const std::shared_ptr<const Dataset> bright = openDataset(pathFromUtf8(folder.toStdString())).value();
    GalleryView view(*fixture_->workspace);
    view.resize(400, 300);
    view.show();
    GalleryItem item;
    item.sample = 0;
    item.predicted = 0;
    item.probability = 0.5F;
    view.galleryModel().setItems(bright, bright->classes(), {item});
    const QRect cell = view.visualRect(view.model()->index(0, 0));
    const auto picture = [&] { return view.viewport()->grab().toImage(); };
    QTRY_COMPARE(picture().pixelColor(cell.center()), QColor(Qt::white)); // it has arrived
    const QImage shown = picture();
    int dark = 0;
    const int bar = 14; // at the bottom, below the words
    for (int y = cell.bottom() - bar - 20; y < cell.bottom() - bar; ++y)
        for (int x = cell.left(); x < cell.center().x(); ++x)
            dark += shown.pixelColor(x, y).lightness() < 130 ? 1 : 0;
    QVERIFY2(dark > 200, qPrintable(QString::number(dark))); // the ground of white words
}

void TestGallery::longNamesOfClassesLeaveTheirNumberInSight()
{
    const QFontMetrics metrics(Theme::instance().smallFont());
    const QString name = QStringLiteral("Reactive lymphocytosis of the very long kind");
    const QString whole = GalleryDelegate::probabilityCaption(name, 0.93, metrics, 10'000);
    QCOMPARE(whole, QStringLiteral("P(%1) 0.93").arg(name));
    for (const int width : {90, 140, 200}) {
        const QString caption = GalleryDelegate::probabilityCaption(name, 0.93, metrics, width);
        QVERIFY2(caption.startsWith(QStringLiteral("P(")) && caption.endsWith(QStringLiteral(") 0.93")), qPrintable(caption));
        QVERIFY2(caption.contains(QChar(0x2026)) && metrics.horizontalAdvance(caption) <= width, qPrintable(caption));
    }
    // The whole is told where one points at it.
    GalleryModel model(*fixture_->workspace);
    std::vector<ClassInfo> classes = dataset()->classes();
    classes[0].name = name.toStdString();
    auto items = someItems(1);
    items[0].predicted = 0;
    items[0].probability = 0.93F;
    model.setItems(dataset(), classes, items);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(name));
}

void TestGallery::brightenKeepsBlackAndWhite()
{
    const auto table = brightenTable(0.5);
    QCOMPARE(table[0], uchar{0});
    QCOMPARE(table[255], uchar{255});
    QVERIFY(table[60] > 60);
    QVERIFY(std::is_sorted(table.begin(), table.end()));
    const auto none = brightenTable(0);
    QCOMPARE(none[77], uchar{77});
}

void TestGallery::tenThousandItemsAreLaidOutAtOnce()
{
    GalleryView view(*fixture_->workspace);
    view.resize(900, 500);
    view.show();
    QElapsedTimer clock;
    clock.start();
    view.galleryModel().setItems(dataset(), dataset()->classes(), someItems(10'661));
    QVERIFY(view.visualRect(view.model()->index(10'660, 0)).isValid());
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

/// The last one: it closes what the others show.
void TestGallery::picturesGoWithTheDataset()
{
    ThumbnailStore& store = fixture_->workspace->thumbnails();
    const ThumbnailKey key = thumbnailKey(*dataset(), 0, 32);
    store.want(this, dataset(), {0}, 32);
    QTRY_VERIFY(store.isIdle() && !store.find(key).isNull());
    fixture_->workspace->setDataset(nullptr);
    QVERIFY(store.find(key).isNull());
}

NUCLEOSCOPE_TEST(TestGallery)
#include "test_gallery.moc"
