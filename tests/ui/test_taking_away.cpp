#include "results_fixture.h"

#include "core/base/csv.h"
#include "ui/gallery/contact_sheet.h"
#include "ui/gallery/contact_sheet_dialog.h"
#include "ui/gallery/gallery_export.h"
#include "ui/inspection/epoch_lists.h"
#include "ui/pages/results/patients_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/plots/curve_plot.h"
#include "ui/plots/scatter_view.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/exporter.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_export.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Everything that one looks at can be taken away: real files, read back.
class TestTakingAway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPlotIsSaved_data();
    void aPlotIsSaved();
    void aPlotIsCopiedAsPictureAndNumbers();
    void theMatrixGivesItsNumbers();
    void theMapGivesItsPoints();
    void whatCannotBeWrittenIsTold();
    void selectedRowsAreCopiedWithTheirHeader();
    void aTableIsSavedAsCsv();
    void patientsAreCopiedWithoutBeingFiltered();
    void theGalleryCopiesNamesAndPictures();
    void aPictureIsSavedAsItIs();
    void aSheetOfTheSelectionHoldsJustThose();
    void aSheetHasItsPages();
    void aSheetCanHideWhatTheNamesTell();
    void aSheetSaysWhatItShows();
    void aStoppedSheetLeavesNoFile();
    void tooManyForOnePictureIsRefused();
    void theCommandOfTheRunIsShown();
    void theFormOfATrainingIsACommand();

private:
    ResultsPage& page() { return fixture_->results(); }
    GalleryView& gallery() { return page().browser().gallery(); }
    template <typename Kind>
    Kind& child(const char* name)
    {
        return *page().findChild<Kind*>(QLatin1String(name));
    }
    /// Two views have one.
    CurvePlot& rocPlot()
    {
        const auto plots = page().findChildren<CurvePlot*>(QStringLiteral("rocPlot"));
        return **std::find_if(plots.begin(), plots.end(), [](const CurvePlot* plot) { return plot->isVisible(); });
    }
    QString path(const QString& name) { return fixture_->path(name); }
    /// In the dialog that stands open: types the name and presses Save.
    void saveAs(const QString& file)
    {
        QPointer<QFileDialog> dialog;
        QTRY_VERIFY_WITH_TIMEOUT(dialog = fixture_->window->findChild<QFileDialog*>(QStringLiteral("saveDialog")), 20'000);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        QVERIFY(!name->text().isEmpty());
        name->setText(file);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile there(file);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }
    static qsizetype pagesOf(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }
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
        saveAs(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
    }
    std::unique_ptr<ResultsFixture> fixture_;
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

void TestTakingAway::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(fixture_->openRun());
}

void TestTakingAway::init()
{
    fixture_->state().setFilter({});
    page().showView(QStringLiteral("overview"));
    QTest::mouseClick(&child<QToolButton>("showPictures"), Qt::LeftButton);
    QGuiApplication::clipboard()->clear();
}

void TestTakingAway::aPlotIsSaved_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"png", "svg", "pdf", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestTakingAway::aPlotIsSaved()
{
    QFETCH(QString, ending);
    CurvePlot& plot = rocPlot();
    const QString file = path(QStringLiteral("roc.") + ending);
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_S, Qt::ControlModifier);
    saveAs(file);
    const QByteArray content = contentOf(file);
    QVERIFY(!content.isEmpty());
    if (ending == QLatin1String("png")) {
        QCOMPARE(QImage::fromData(content).size(), plot.size() * 2);
    } else if (ending == QLatin1String("svg")) {
        QXmlStreamReader xml(content);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), QStringLiteral("svg"));
        int lines = 0;
        while (!xml.atEnd())
            lines += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("polyline");
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(lines > 0); // lines, not a picture of lines
    } else if (ending == QLatin1String("pdf")) {
        QVERIFY(content.startsWith("%PDF"));
        QCOMPARE(pagesOf(content), 1);
    } else {
        const auto table = CsvTable::parse(content.toStdString(), "roc.csv");
        QVERIFY(table);
        QCOMPARE(table->header, (std::vector<std::string>{"series", "x", "y"}));
        QCOMPARE(table->rows.front()[1] + table->rows.front()[2], std::string("00"));
        QCOMPARE(table->rows.back()[1] + table->rows.back()[2], std::string("11"));
    }
}

void TestTakingAway::aPlotIsCopiedAsPictureAndNumbers()
{
    gallery().setCurrentIndex(gallery().model()->index(0, 0)); // so that the window has a name to copy
    CurvePlot& plot = rocPlot();
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), plot.size() * 2);
    QVERIFY(copied->text().startsWith(QStringLiteral("series\tx\ty\n")));
}

void TestTakingAway::theMatrixGivesItsNumbers()
{
    const QString file = path(QStringLiteral("matrix.csv"));
    QVERIFY(page().matrixView().exporter().save(file));
    const auto table = CsvTable::parse(contentOf(file).toStdString(), "matrix.csv");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 4u);
    QCOMPARE(table->rows[0], (std::vector<std::string>{"ALL", "ALL", "6", "0.6"}));
    QCOMPARE(table->rows[1], (std::vector<std::string>{"ALL", "HEM", "4", "0.4"}));
    QVERIFY(page().matrixView().exporter().save(path(QStringLiteral("matrix.png"))));
    QCOMPARE(QImage(path(QStringLiteral("matrix.png"))).size(), page().matrixView().size() * 2);
}

void TestTakingAway::theMapGivesItsPoints()
{
    page().showView(QStringLiteral("learning"));
    auto& map = child<ScatterView>("learningMap");
    QTRY_COMPARE_WITH_TIMEOUT(map.points().size(), 20u, 20'000);
    const QString file = path(QStringLiteral("map.csv"));
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_S, Qt::ControlModifier);
    saveAs(file);
    const auto table = CsvTable::parse(contentOf(file).toStdString(), "map.csv");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 20u);
    for (std::size_t i = 0; i < 20; ++i) {
        QCOMPARE(numberFromText(table->rows[i][0]), map.points()[i].x());
        QCOMPARE(numberFromText(table->rows[i][1]), map.points()[i].y());
    }
}

void TestTakingAway::whatCannotBeWrittenIsTold()
{
    auto* messages = fixture_->window->findChild<MessageBar*>();
    const auto before = messages->texts().size();
    QVERIFY(!rocPlot().exporter().save(QStringLiteral("/nowhere/at/all/roc.png")));
    QCOMPARE(messages->texts().size(), before + 1);
    QVERIFY(messages->texts().last().contains(QStringLiteral("/nowhere/at/all")));
    messages->dismissNewest();
    QVERIFY(!rocPlot().exporter().save(path(QStringLiteral("roc.docx"))));
    QVERIFY(messages->texts().last().contains(QStringLiteral("roc.docx")));
    messages->dismissNewest();
    QVERIFY(!QFile::exists(path(QStringLiteral("roc.docx"))));
}

void TestTakingAway::selectedRowsAreCopiedWithTheirHeader()
{
    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    QTableView& table = page().browser().table();
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->state().histories(), 20'000);
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(table.model()->index(row, 0)).center());
    };
    click(0, {});
    click(2, Qt::ControlModifier);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Nucleus\tPatient\tIs\tCalled\t")));
    QCOMPARE(lines[1].section(QLatin1Char('\t'), 0, 0), table.model()->index(0, 0).data().toString());
    QCOMPARE(lines[2].section(QLatin1Char('\t'), 0, 0), table.model()->index(2, 0).data().toString());
    for (const QString& line : lines)
        QCOMPARE(line.count(QLatin1Char('\t')), table.model()->columnCount() - 1);
}

void TestTakingAway::aTableIsSavedAsCsv()
{
    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    const QString file = path(QStringLiteral("predictions.csv"));
    page().browser().table().setFocus();
    QTest::keyClick(&page().browser().table(), Qt::Key_S, Qt::ControlModifier);
    saveAs(file);
    const auto table = CsvTable::parse(contentOf(file).toStdString(), "predictions.csv");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 20u);
    QCOMPARE(table->header[0], std::string("sample"));
    QVERIFY(table->column("p_ALL") > 0);
}

void TestTakingAway::patientsAreCopiedWithoutBeingFiltered()
{
    page().showView(QStringLiteral("patients"));
    QTableView& table = child<QTableView>("patientTable");
    const auto click = [&](int row) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table.visualRect(table.model()->index(row, 0)).center());
    };
    click(0);
    click(1);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
}

void TestTakingAway::theGalleryCopiesNamesAndPictures()
{
    gallery().setCurrentIndex(gallery().model()->index(3, 0));
    gallery().setFocus();
    QTest::keyClick(&gallery(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(gallery().model()->index(3, 0).data().toString()));
    QTest::keyClick(&gallery(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->mimeData()->hasImage(), 20'000);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(48, 48));
}

void TestTakingAway::aPictureIsSavedAsItIs()
{
    gallery().setCurrentIndex(gallery().model()->index(2, 0));
    const int sample = gallery().galleryModel().items()[2].sample;
    const QString file = path(QStringLiteral("nucleus.png"));
    gallery().setFocus();
    QTest::keyClick(&gallery(), Qt::Key_S, Qt::ControlModifier);
    saveAs(file);
    const auto original = fileOf(*fixture_->workspace->dataset(), sample);
    QVERIFY(original);
    QCOMPARE(QImage(file).convertToFormat(QImage::Format_RGB888),
             QImage(QString::fromStdString(utf8(*original))).convertToFormat(QImage::Format_RGB888));
}

void TestTakingAway::aSheetOfTheSelectionHoldsJustThose()
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

void TestTakingAway::aSheetHasItsPages()
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
    const QByteArray pdf = contentOf(file);
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pagesOf(pdf), layout.pages());
}

void TestTakingAway::aSheetCanHideWhatTheNamesTell()
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

void TestTakingAway::aSheetSaysWhatItShows()
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

void TestTakingAway::aStoppedSheetLeavesNoFile()
{
    StoppedContext stopped;
    const QString file = path(QStringLiteral("stopped.pdf"));
    const auto written = writeContactSheet(gallery().exports().sheet(GalleryExport::Captions::Number), file, stopped);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

void TestTakingAway::tooManyForOnePictureIsRefused()
{
    StoppedContext context;
    ContactSheet sheet;
    sheet.tiles.resize(5000);
    const auto written = writeContactSheet(sheet, path(QStringLiteral("many.png")), context);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unsupported);
    QVERIFY(written.error().message.english().find("5000") != std::string::npos);
}

void TestTakingAway::theCommandOfTheRunIsShown()
{
    auto& button = child<CommandButton>("showAsCommand");
    QTest::mouseClick(&button, Qt::LeftButton);
    auto* popup = button.findChild<QWidget*>(QStringLiteral("commandPopup"));
    QVERIFY(popup && popup->isVisible());
    const QString line = popup->findChild<QPlainTextEdit*>(QStringLiteral("commandLine"))->toPlainText();
    QCOMPARE(line, QStringLiteral("nucleoscope evaluate %1 %2").arg(path(QStringLiteral("run")), fixture_->dataset()));
    QTest::mouseClick(popup->findChild<QPushButton*>(QStringLiteral("copyCommand")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

void TestTakingAway::theFormOfATrainingIsACommand()
{
    fixture_->window->showPage(QStringLiteral("train"));
    auto& train = *qobject_cast<TrainPage*>(fixture_->window->page(QStringLiteral("train")));
    train.showSetup();
    TrainSetup& setup = train.setup();
    auto* recipes = setup.findChild<QComboBox*>(QStringLiteral("recipe"));
    recipes->setCurrentIndex(recipes->findData(QStringLiteral("small")));
    Q_EMIT recipes->activated(recipes->currentIndex());
    const TrainOptions asFound = setup.trainOptions();
    QCOMPARE(asFound.data, fixture_->dataset().toStdString());
    QCOMPARE(asFound.recipe, std::string("small"));
    QCOMPARE(asFound.batchSize, 0); // as the recipe says
    QCOMPARE(asFound.learningRate, 0);
    QVERIFY(asFound.weights.empty());
    QTest::mouseClick(setup.findChild<QRadioButton*>(QStringLiteral("byImage")), Qt::LeftButton, {}, {8, 8});
    setup.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(7);
    const TrainOptions changed = setup.trainOptions();
    QCOMPARE(changed.split, std::string("image"));
    QCOMPARE(changed.validation, setup.splitOptions().validationFraction);
    QCOMPARE(changed.seed, setup.splitOptions().seed);
    QCOMPARE(changed.epochs, 7);
    auto* button = setup.findChild<CommandButton*>();
    QVERIFY(button->line().contains(QStringLiteral(" --split image ")));
    QVERIFY(button->line().contains(QStringLiteral(" --epochs 7")));
    fixture_->window->showPage(QStringLiteral("results"));
}

QTEST_MAIN(TestTakingAway)
#include "test_taking_away.moc"
