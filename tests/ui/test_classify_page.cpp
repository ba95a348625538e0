#include "window_fixture.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/imaging/decode.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/classify/caution_list.h"
#include "ui/pages/classify/classification.h"
#include "ui/pages/classify/drop_area.h"
#include "ui/pages/classify/mask_panel.h"
#include "ui/pages/classify_page.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/widgets/picture_tile.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>
#include <filesystem>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

/// A nucleus on black that no drawn dataset holds.
QImage newNucleus(int number)
{
    QImage image(48, 48, QImage::Format_RGB888);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(number % 2 == 0 ? QColor(148, 68, 158) : QColor(82, 32, 112));
    painter.drawEllipse(QPointF(24, 24), number % 2 == 0 ? 17.5 : 13.2, 15.5);
    painter.end();
    image.setPixelColor(0, 0, QColor(number % 12, number / 12 % 12, number / 144)); // each a file of its own; still black
    return image;
}

/// A whole stained cell on its slide.
QImage unmaskedCell(int number)
{
    QImage image(48, 48, QImage::Format_RGB888);
    image.fill(QColor(243, 236, 190 + number));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(205, 170, 190));
    painter.drawEllipse(QPointF(24, 24), 21, 21);
    painter.setBrush(QColor(95, 40, 120));
    painter.drawEllipse(QPointF(24, 24), 13, 12);
    return image;
}

} // namespace

/// Classify, driven by drops, clicks and keys, with the network of one short training. The functions run in order.
class TestClassifyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void droppedFilesStreamIntoTableAndGallery();
    void theLeastSureComeFirst();
    void seenImagesAreStamped();
    void theTableIsSavedAndReadBack();
    void viewsAreAChoice();
    void selectingAsksTheChosenNetwork();
    void stoppingKeepsWhatIsDone();
    void featuresAreComparedOnRequest();
    void unmaskedCellsAreShownForApproval();
    void maskingIsUndone();

private:
    template <typename Kind>
    Kind& child(const char* name)
    {
        return *page().findChild<Kind*>(QLatin1String(name));
    }
    ClassifyPage& page() { return *qobject_cast<ClassifyPage*>(fixture_->window->page(QStringLiteral("classify"))); }
    Classification& work() { return page().classification(); }
    GalleryModel& shown() { return page().browser().gallery().galleryModel(); }
    QString save(const QString& name, const QImage& image)
    {
        const QString file = fixture_->path(name);
        QDir().mkpath(QFileInfo(file).path());
        if (!image.save(file))
            qFatal("could not draw %s", qPrintable(file));
        return file;
    }
    void drop(const QStringList& files);
    bool classified()
    {
        return QTest::qWaitFor([this] { return work().calls() && !page().isWorking(); }, 60'000);
    }
    void click(const char* button) { QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton); }
    Stamps stampsOf(const QString& name);

    std::unique_ptr<WindowFixture> fixture_;
    QStringList seen_, new_, cells_;
};

void TestClassifyPage::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    Workspace& workspace = *fixture_->workspace;
    QVERIFY(fixture_->open(fixture_->dataset()));
    TrainingRequest request;
    request.dataset = workspace.dataset();
    request.recipe.network.architecture = "small";
    request.recipe.input.sizePixels = 32;
    request.recipe.precision = Precision::Fp32;
    request.recipe.batchSize = 8;
    request.epochs = 2;
    request.device = "cpu";
    request.runFolder = pathFromUtf8(workspace.runsFolder().toStdString()) / "run";
    for (const Sample& sample : request.dataset->samples())
        request.split.parts.push_back(sample.fold == 1 ? Part::Validation : Part::Train);
    workspace.startTraining(std::move(request));
    QTRY_VERIFY_WITH_TIMEOUT(
        workspace.openedRun().run && workspace.openedRun().run->info().finishedEpochs == 2 && !workspace.isTraining(), 120'000);
    for (int i = 0; i < 60; ++i)
        new_ << save(QStringLiteral("new/%1.png").arg(i), newNucleus(i));
    const QDir trained(fixture_->dataset() + QStringLiteral("/training_data/fold_1/all"));
    for (const QString& name : trained.entryList(QDir::Files)) {
        seen_ << fixture_->path(QStringLiteral("copied_") + name);
        QVERIFY(QFile::copy(trained.filePath(name), seen_.last()));
    }
    QCOMPARE(seen_.size(), 5);
    for (int i = 0; i < 3; ++i)
        cells_ << save(QStringLiteral("cells/cell%1.png").arg(i), unmaskedCell(i));
    fixture_->window->showPage(QStringLiteral("classify"));
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>("classifyRuns").count(), 1, 30'000);
}

void TestClassifyPage::drop(const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    auto& area = *page().findChild<DropArea*>();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&area, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&area, &dropped);
    QVERIFY(dropped.isAccepted());
}

Stamps TestClassifyPage::stampsOf(const QString& name)
{
    for (const GalleryItem& item : shown().items())
        if (shown().dataset()->sample(item.sample).name == name.toStdString())
            return item.stamps;
    qFatal("%s is not shown", qPrintable(name));
}

void TestClassifyPage::droppedFilesStreamIntoTableAndGallery()
{
    std::vector<int> rows; // as they came
    connect(&work(), &Classification::callsChanged, this, [&] { rows.push_back(work().calls()->size()); });
    drop(seen_ + new_);
    QVERIFY(classified());
    disconnect(&work(), &Classification::callsChanged, this, nullptr);
    QCOMPARE(rows.front(), 0);
    QVERIFY(rows.size() > 2); // in more than one piece: batches of 32
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    QCOMPARE(rows.back(), 65);
    QCOMPARE(shown().rowCount(), 65);
    QCOMPARE(page().browser().table().model()->rowCount(), 65);
    QVERIFY(page().browser().isVisible());
    QVERIFY(child<QLabel>("classifySubtitle").text().contains(QStringLiteral("65")));
    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    QVERIFY(page().browser().table().isVisible());
    QTest::mouseClick(&child<QToolButton>("showPictures"), Qt::LeftButton);
    QVERIFY(page().browser().gallery().isVisible());
}

void TestClassifyPage::theLeastSureComeFirst()
{
    float before = 0;
    for (const GalleryItem& item : shown().items()) {
        const float sureness = std::abs(item.probability - 0.5F);
        QVERIFY(sureness >= before - 1e-6F);
        before = sureness;
    }
}

void TestClassifyPage::seenImagesAreStamped()
{
    for (const QString& file : seen_)
        QVERIFY2(stampsOf(QFileInfo(file).fileName()).testFlag(Stamp::SeenInTraining), qPrintable(file));
    for (const QString& file : new_)
        QVERIFY2(!stampsOf(QFileInfo(file).fileName()).testFlag(Stamp::SeenInTraining), qPrintable(file));
    QVERIFY(page().cautions().isVisible());
    QVERIFY2(page().cautions().text().contains(QStringLiteral("seen in training")), qPrintable(page().cautions().text()));
    // A click in the list shows the image.
    auto& list = child<QTreeWidget>("cautionList");
    QVERIFY(list.topLevelItemCount() >= 5);
    QTreeWidgetItem* last = list.topLevelItem(list.topLevelItemCount() - 1);
    list.scrollToItem(last);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(last).center());
    QCOMPARE(fixture_->workspace->selection().sample, last->data(0, Qt::UserRole).toInt());
}

void TestClassifyPage::theTableIsSavedAndReadBack()
{
    QVERIFY(child<QPushButton>("classifySave").isEnabled());
    const QString file = fixture_->path(QStringLiteral("calls.csv"));
    page().saveCsv(file);
    const auto table = CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "calls.csv");
    QVERIFY(table);
    QCOMPARE(table->header,
             (std::vector<std::string>{"file", "predicted", "p_ALL", "p_HEM", "seen_in_training", "cautions", "masked_here"}));
    QCOMPARE(table->rows.size(), std::size_t{65});
    int seen = 0;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        const auto& fields = table->rows[row];
        const PredictionList& calls = *work().calls();
        int found = 0;
        while (work().files()->sample(calls.sample(found)).id != fields[0])
            ++found; // each is there
        QVERIFY(std::abs(numberFromText(fields[2]) - static_cast<double>(calls.probability(found, 0))) < 1e-6);
        QCOMPARE(fields[1], std::string(calls.predicted(found) == 0 ? "ALL" : "HEM"));
        QCOMPARE(fields[4] == "image", seen_.contains(QString::fromStdString(fields[0])));
        QCOMPARE(fields[6], std::string("0"));
        seen += fields[4] == "image";
    }
    QCOMPARE(seen, 5);
}

void TestClassifyPage::viewsAreAChoice()
{
    const auto probabilities = [this](int views) {
        auto& box = child<QComboBox>("classifyViews");
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        while (box.currentData().toInt() != views)
            QTest::keyClick(&box, Qt::Key_Down);
        drop(new_.mid(0, 8));
        QTest::qWait(0);
        if (!classified())
            return std::vector<float>();
        std::vector<float> all;
        for (int row = 0; row < work().calls()->size(); ++row)
            all.push_back(work().calls()->probability(row, 0));
        return all;
    };
    const auto one = probabilities(1);
    QCOMPARE(one.size(), std::size_t{8});
    QCOMPARE(probabilities(1), one);
    const auto eight = probabilities(8);
    QCOMPARE(eight.size(), std::size_t{8});
    QVERIFY(eight != one);
    for (std::size_t i = 0; i < one.size(); ++i)
        QVERIFY(std::abs(eight[i] - one[i]) < 0.5F);
}

void TestClassifyPage::selectingAsksTheChosenNetwork()
{
    // Whatever run Results shows: here none.
    fixture_->workspace->closeRun();
    GalleryView& gallery = page().browser().gallery();
    QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.visualRect(gallery.model()->index(1, 0)).center());
    const SelectedNucleus& selected = fixture_->workspace->selection();
    QCOMPARE(selected.dataset, work().seen());
    QCOMPARE(selected.run, work().run());
    QCOMPARE(selected.runSample, -1); // it is none of the run's own samples
    QVERIFY(selected.predicted >= 0);
    auto& table = page().browser().table();
    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(2, 0)).center());
    QCOMPARE(fixture_->workspace->selection().run, work().run());
    QCOMPARE(fixture_->workspace->selection().runSample, -1);
    QTest::mouseClick(&child<QToolButton>("showPictures"), Qt::LeftButton);
}

void TestClassifyPage::stoppingKeepsWhatIsDone()
{
    // Many more than are called before the first ones are shown: 4,000 names of one file.
    const QDir many(fixture_->path(QStringLiteral("many")));
    QVERIFY(many.mkpath(QStringLiteral(".")));
    constexpr int count = 4000;
    for (int i = 0; i < count; ++i)
        std::filesystem::create_hard_link(new_[0].toStdString(), many.filePath(QStringLiteral("%1.png").arg(i)).toStdString());
    QCOMPARE(child<QComboBox>("classifyViews").currentData().toInt(), 8); // slow
    int atStop = 0;
    connect(&work(), &Classification::callsChanged, this, [&] {
        if (atStop == 0 && !work().calls()->empty()) {
            atStop = work().calls()->size();
            click("classifyStop");
        }
    });
    drop({many.path()});
    QTRY_VERIFY_WITH_TIMEOUT(atStop > 0, 60'000);
    QVERIFY(classified());
    disconnect(&work(), &Classification::callsChanged, this, nullptr);
    QVERIFY(work().isStopped());
    const int kept = work().calls()->size();
    QVERIFY2(kept >= atStop && kept < count, qPrintable(QString::number(kept)));
    QCOMPARE(shown().rowCount(), kept);
    QCOMPARE(page().browser().table().model()->rowCount(), kept);
    QVERIFY2(child<QLabel>("classifySubtitle").text().startsWith(QStringLiteral("Stopped after")),
             qPrintable(child<QLabel>("classifySubtitle").text()));
    QVERIFY(child<QPushButton>("classifySave").isEnabled());
    const QString file = fixture_->path(QStringLiteral("stopped.csv"));
    page().saveCsv(file);
    QCOMPARE(CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "stopped.csv")->rows.size(),
             static_cast<std::size_t>(kept));
    // What was stopped can still be compared.
    QVERIFY(!work().isNoted());
    QVERIFY(child<QPushButton>("cautionCompare").isVisible());
    click("cautionCompare");
    QVERIFY(classified());
    QVERIFY(work().isNoted());
}

void TestClassifyPage::featuresAreComparedOnRequest()
{
    QTest::keyClick(&child<QComboBox>("classifyViews"), Qt::Key_Home);
    QImage noise(48, 48, QImage::Format_RGB888);
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 48; ++x)
            noise.setPixelColor(x, y, QColor((x * 89 + y * 57) % 256, (x * 31 + y * 101) % 256, (x * 71 + y * 13) % 256));
    drop(new_.mid(0, 4) + QStringList{save(QStringLiteral("noise.png"), noise)});
    QVERIFY(classified());
    QVERIFY(work().isNoted() && !work().notes().distanceKnown);
    QVERIFY(child<QPushButton>("cautionCompare").isVisible());
    click("cautionCompare");
    QVERIFY(work().step() == Classification::Step::Comparing);
    QVERIFY(child<QPushButton>("classifyStop").isVisible());
    QVERIFY(classified());
    QVERIFY(work().notes().distanceKnown);
    QVERIFY(!child<QPushButton>("cautionCompare").isVisible());
    QVERIFY(stampsOf(QStringLiteral("noise.png")).testFlag(Stamp::UnlikeTraining));
    // From now on without being asked.
    drop(new_.mid(4, 4));
    QVERIFY(classified());
    QVERIFY(work().notes().distanceKnown);
}

void TestClassifyPage::unmaskedCellsAreShownForApproval()
{
    drop(cells_ + new_.mid(0, 2));
    QVERIFY(classified());
    QCOMPARE(work().notes().unmasked().size(), std::size_t{3});
    QVERIFY(stampsOf(QStringLiteral("cell1.png")).testFlag(Stamp::UnlikeTraining));
    auto& mask = child<QPushButton>("cautionMask");
    QVERIFY(mask.isVisible());
    QTest::mouseClick(&mask, Qt::LeftButton);
    auto& panel = child<MaskPanel>("maskPanel");
    QVERIFY(panel.isVisible());
    auto& confirm = child<QPushButton>("maskConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(confirm.isEnabled(), 30'000);
    auto& list = child<QListWidget>("maskList");
    QCOMPARE(list.count(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!child<PictureTile>("maskAfter").image().isNull(), 30'000);
    QVERIFY(!child<PictureTile>("maskBefore").image().isNull());
    QCOMPARE(panel.accepted().size(), std::size_t{3});
    click("maskRejectAll");
    QVERIFY(panel.accepted().empty());
    click("maskAcceptAll");
    QCOMPARE(panel.accepted().size(), std::size_t{3});
    // The second is rejected by its key, the first corrected by the slider.
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Right);
    QCOMPARE(list.currentRow(), 1);
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(panel.accepted().size(), std::size_t{2});
    QTest::keyClick(&list, Qt::Key_Left);
    auto& threshold = child<QSlider>("maskThreshold");
    const QImage before = child<PictureTile>("maskAfter").image();
    threshold.setFocus();
    QTest::keyClick(&threshold, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(child<PictureTile>("maskAfter").image() != before, 30'000);
    QCOMPARE(panel.accepted().begin()->second, 1.0);
    QTest::keyClick(&threshold, Qt::Key_Home);
    QTest::mouseDClick(&threshold, Qt::LeftButton); // back to the neutral place
    QTRY_COMPARE_WITH_TIMEOUT(panel.accepted().begin()->second, 0.0, 10'000);

    QTest::mouseClick(&confirm, Qt::LeftButton);
    QVERIFY(classified());
    QVERIFY(page().browser().isVisible());
    QCOMPARE(work().masking().size(), std::size_t{2});
    QCOMPARE(shown().rowCount(), 5);
    for (const GalleryItem& item : shown().items()) {
        const bool masked = item.sample == 0 || item.sample == 2;
        QCOMPARE(item.stamps.testFlag(Stamp::MaskedHere), masked);
        if (!masked)
            continue;
        // What the network saw, and the gallery shows: black around the nucleus, and nothing unmasked any more.
        const auto reader = work().seen()->makeReader().value();
        const cv::Mat picture = decodeImage(reader->read(work().seen()->sample(item.sample)).value(), "masked").value();
        QCOMPARE(picture.at<cv::Vec3b>(1, 1), cv::Vec3b(0, 0, 0));
        QVERIFY(picture.at<cv::Vec3b>(24, 24) != cv::Vec3b(0, 0, 0));
        QVERIFY(!work().notes().of(item.sample).unmasked);
    }
    const QString file = fixture_->path(QStringLiteral("masked.csv"));
    page().saveCsv(file);
    const auto table = CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "masked.csv").value();
    int masked = 0;
    for (const auto& row : table.rows)
        masked += row[static_cast<std::size_t>(table.column("masked_here"))] == "1";
    QCOMPARE(masked, 2);
}

void TestClassifyPage::maskingIsUndone()
{
    fixture_->workspace->undoStack().undo();
    QVERIFY(classified());
    QVERIFY(work().masking().empty());
    QCOMPARE(work().seen(), work().files());
    QCOMPARE(work().notes().unmasked().size(), std::size_t{3});
    fixture_->workspace->undoStack().redo();
    QVERIFY(classified());
    QCOMPARE(work().masking().size(), std::size_t{2});
}

QTEST_MAIN(TestClassifyPage)
#include "test_classify_page.moc"
