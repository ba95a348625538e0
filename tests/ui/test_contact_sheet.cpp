#include "saving_fixture.h"

#include "tests/test_program.h"
#include "ui/gallery/contact_sheet.h"
#include "ui/gallery/contact_sheet_dialog.h"
#include "ui/gallery/gallery_export.h"

#include <QComboBox>
#include <QSpinBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Pages of nuclei: what is on them, and what must not be.
class TestContactSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSheetOfTheSelectionHoldsJustThose();
    void aSheetHasItsPages();
    void aSheetCanHideWhatTheNamesTell();
    void aSheetSaysWhatItShows();
    void aStoppedSheetLeavesNoFile();
    void tooManyForOnePictureIsRefused();

private:
    ResultsPage& page() { return fixture_->results(); }
    GalleryView& gallery() { return fixture_->nuclei(); }
    QString path(const QString& name) { return fixture_->path(name); }
    void selectTiles(const QList<int>& rows)
    {
        gallery().clearSelection();
        for (const int row : rows) {
            gallery().scrollTo(gallery().model()->index(row, 0));
            QTest::mouseClick(gallery().viewport(), Qt::LeftButton, Qt::ControlModifier,
                              gallery().visualRect(gallery().model()->index(row, 0)).center());
        }
        QCOMPARE(gallery().selectionModel()->selectedIndexes().size(), rows.size());
    }
    ContactSheetDialog& openSheet()
    {
        gallery().setFocus();
        QTest::keyClick(&gallery(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return *fixture_->window->findChild<ContactSheetDialog*>(QStringLiteral("contactSheet"));
    }
    void saveSheet(ContactSheetDialog& dialog, const QString& file)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        fixture_->saveAs(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
    }
    std::unique_ptr<SavingFixture> fixture_;
};

namespace {

/// Counts the places on a sheet at which something is drawn.
int picturesIn(const QImage& image, const ContactSheetLayout& layout, int places)
{
    int found = 0;
    for (int i = 0; i < places; ++i)
        if (const QPoint middle = layout.picture(i).center(); image.rect().contains(middle))
            found += image.pixelColor(middle).lightness() < 250;
    return found;
}

class StoppedContext final : public JobContext {
public:
    StoppedContext() { source_.request_stop(); }
    std::stop_token stopToken() const override { return source_.get_token(); }
    void report(const JobProgress&) override {}
    void serviceInteractive() override {}
    void waitForWork(std::chrono::milliseconds) override {}

private:
    std::stop_source source_;
};

} // namespace

void TestContactSheet::initTestCase()
{
    fixture_ = std::make_unique<SavingFixture>();
    QVERIFY(fixture_->openRun());
}

void TestContactSheet::init()
{
    fixture_->state().setFilter({});
}

void TestContactSheet::aSheetOfTheSelectionHoldsJustThose()
{
    selectTiles({0, 2, 3});
    ContactSheetDialog& dialog = openSheet();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.isModal()); // the window goes on working
    const ContactSheet sheet = dialog.sheet();
    QCOMPARE(sheet.tiles.size(), 3u);
    const auto& items = gallery().galleryModel().items();
    QCOMPARE(sheet.tiles[1].sample, items[2].sample);
    const QString file = path(QStringLiteral("sheet.png"));
    saveSheet(dialog, file);
    const ContactSheetLayout layout(sheet, true);
    const QImage image(file);
    QCOMPARE(image.size(), layout.pageSize());
    QCOMPARE(picturesIn(image, layout, 12), 3);
}

void TestContactSheet::aSheetHasItsPages()
{
    gallery().clearSelection();
    ContactSheetDialog& dialog = openSheet();
    dialog.findChild<QSpinBox*>(QStringLiteral("sheetColumns"))->setValue(2);
    dialog.findChild<QComboBox*>(QStringLiteral("sheetPage"))
        ->setCurrentIndex(dialog.findChild<QComboBox*>(QStringLiteral("sheetPage"))->findData(static_cast<int>(QPageSize::A5)));
    const ContactSheet sheet = dialog.sheet();
    QCOMPARE(sheet.tiles.size(), 20u);
    const ContactSheetLayout layout(sheet, false);
    QVERIFY(layout.pages() > 1);
    QVERIFY((layout.pages() - 1) * layout.tilesPerPage() < 20 && layout.pages() * layout.tilesPerPage() >= 20);
    QVERIFY(layout.caption(layout.tilesPerPage() - 1).bottom() < layout.footer().top()); // nothing runs over the edge
    const QString file = path(QStringLiteral("sheet.pdf"));
    saveSheet(dialog, file);
    const QByteArray pdf = SavingFixture::contentOf(file);
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(SavingFixture::pagesOf(pdf), layout.pages());
}

void TestContactSheet::aSheetCanHideWhatTheNamesTell()
{
    ContactSheetDialog& dialog = openSheet();
    auto& captions = *dialog.findChild<QComboBox*>(QStringLiteral("sheetCaptions"));
    const auto tellsClass = [](const ContactSheet::Tile& tile) {
        const QString caption = tile.first + tile.second;
        return tile.truth >= 0 || caption.contains(QLatin1String("all"), Qt::CaseInsensitive)
               || caption.contains(QLatin1String("hem"), Qt::CaseInsensitive);
    };
    captions.setCurrentIndex(captions.findData(static_cast<int>(GalleryExport::Captions::NameAndCall)));
    for (const ContactSheet::Tile& tile : dialog.sheet().tiles)
        QVERIFY(tile.first.contains(QLatin1String("UID")));
    captions.setCurrentIndex(captions.findData(static_cast<int>(GalleryExport::Captions::Call)));
    for (const ContactSheet::Tile& tile : dialog.sheet().tiles) {
        QVERIFY(!tile.first.contains(QLatin1String("UID")));
        QVERIFY(tellsClass(tile));
    }
    for (const auto hidden : {GalleryExport::Captions::Number, GalleryExport::Captions::None}) {
        captions.setCurrentIndex(captions.findData(static_cast<int>(hidden)));
        for (const ContactSheet::Tile& tile : dialog.sheet().tiles)
            QVERIFY(!tellsClass(tile));
    }
    dialog.close();
}

void TestContactSheet::aSheetSaysWhatItShows()
{
    PredictionFilter filter;
    filter.truth = 0;
    filter.predicted = 1;
    fixture_->state().setFilter(filter);
    gallery().clearSelection();
    ContactSheetDialog& dialog = openSheet();
    QCOMPARE(dialog.sheet().title, QStringLiteral("4 ALL nuclei called HEM, 2 patients"));
    QCOMPARE(dialog.sheet().tiles.size(), 4u);
    dialog.close();
}

void TestContactSheet::aStoppedSheetLeavesNoFile()
{
    StoppedContext stopped;
    const QString file = path(QStringLiteral("stopped.pdf"));
    const auto written = writeContactSheet(gallery().exports().sheet(GalleryExport::Captions::Number), file, stopped);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

void TestContactSheet::tooManyForOnePictureIsRefused()
{
    StoppedContext context;
    ContactSheet sheet;
    sheet.tiles.resize(5000);
    const auto written = writeContactSheet(sheet, path(QStringLiteral("many.png")), context);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unsupported);
    QVERIFY(written.error().message.english().find("5000") != std::string::npos);
}

NUCLEOSCOPE_TEST(TestContactSheet)
#include "test_contact_sheet.moc"
