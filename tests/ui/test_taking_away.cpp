#include "saving_fixture.h"

#include "core/base/csv.h"
#include "sleeping_threads.h"
#include "tests/test_program.h"
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

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
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
    void underPseudonymsNothingNamesAnybody();
    void severalPatientsAreShownTogetherAndCopied();
    void theResultIsCopiedAsText();
    void theGalleryCopiesNamesAndPictures();
    void aPictureIsSavedAsItIs();
    void theCommandOfTheRunIsShown();
    void theFormOfATrainingIsACommand();
    void aSlowDiskHoldsNobodyUp(); // the last: it closes the window

private:
    ResultsPage& page() { return fixture_->results(); }
    GalleryView& gallery() { return fixture_->nuclei(); }
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
    std::unique_ptr<SavingFixture> fixture_;
};

void TestTakingAway::initTestCase()
{
    fixture_ = std::make_unique<SavingFixture>();
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
    fixture_->saveAs(file);
    const QByteArray content = SavingFixture::contentOf(file);
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
        QCOMPARE(SavingFixture::pagesOf(content), 1);
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
    const auto table = CsvTable::parse(SavingFixture::contentOf(file).toStdString(), "matrix.csv");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 4u);
    QCOMPARE(table->rows[0], (std::vector<std::string>{"ALL", "ALL", "6", "0.6"}));
    QCOMPARE(table->rows[1], (std::vector<std::string>{"ALL", "HEM", "4", "0.4"}));
    const QSize size = page().matrixView().size();
    QVERIFY(page().matrixView().exporter().save(path(QStringLiteral("matrix.png"))));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("matrix.png"))), 20'000);
    QCOMPARE(QImage(path(QStringLiteral("matrix.png"))).size(), size * 2);
}

void TestTakingAway::theMapGivesItsPoints()
{
    page().showView(QStringLiteral("learning"));
    auto& map = child<ScatterView>("learningMap");
    QTRY_COMPARE_WITH_TIMEOUT(map.points().size(), 20u, 20'000);
    const QString file = path(QStringLiteral("map.csv"));
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_S, Qt::ControlModifier);
    fixture_->saveAs(file);
    const auto table = CsvTable::parse(SavingFixture::contentOf(file).toStdString(), "map.csv");
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
    QVERIFY(rocPlot().exporter().save(QStringLiteral("/nowhere/at/all/roc.png")));
    QTRY_COMPARE_WITH_TIMEOUT(messages->texts().size(), before + 1, 20'000);
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
    fixture_->saveAs(file);
    const auto table = CsvTable::parse(SavingFixture::contentOf(file).toStdString(), "predictions.csv");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 20u);
    QCOMPARE(table->header[0], std::string("sample"));
    QVERIFY(table->column("p_ALL") > 0);
}

/// Ticked once: rows that are copied, both tables, marks; remembered, and off again.
void TestTakingAway::underPseudonymsNothingNamesAnybody()
{
    const Dataset& dataset = *fixture_->workspace->dataset();
    const auto namesNobody = [&](const QByteArray& text) {
        QVERIFY(!text.isEmpty());
        for (const Sample& sample : dataset.samples())
            QVERIFY2(!text.contains(sample.name.c_str()), text.constData());
        QVERIFY(!text.contains("UID_") && !text.contains("fold_") && !text.contains(fixture_->dataset().toUtf8()));
    };
    const auto entries = page().browser().table().actions();
    QAction* choice = entries.last();
    QVERIFY(choice->isCheckable() && !choice->isChecked());
    choice->trigger();
    QVERIFY(Settings().pseudonyms());
    const Pseudonyms names = Pseudonyms::ofThisComputer().value();

    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    const QString calls = path(QStringLiteral("calls.csv")), patients = path(QStringLiteral("patients.csv"));
    QTableView& table = page().browser().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_S, Qt::ControlModifier);
    fixture_->saveAs(calls);
    namesNobody(SavingFixture::contentOf(calls));
    const auto saved = CsvTable::parse(SavingFixture::contentOf(calls).toStdString(), "calls.csv");
    QCOMPARE(saved->rows.size(), 20U);
    const Sample& first = dataset.sample(0);
    const std::string subject = dataset.subjects()[static_cast<std::size_t>(first.subject)].id;
    const std::string wanted =
        names.sample(first.id, subject, dataset.classes()[static_cast<std::size_t>(first.classIndex)].name);
    QVERIFY(std::any_of(saved->rows.begin(), saved->rows.end(),
                        [&](const auto& row) { return row[0] == wanted && row[1] == names.subject(subject); }));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20'000);
    namesNobody(QGuiApplication::clipboard()->text().toUtf8());

    page().showView(QStringLiteral("patients"));
    QTableView& patientTable = child<QTableView>("patientTable");
    patientTable.setFocus();
    QTest::keyClick(&patientTable, Qt::Key_S, Qt::ControlModifier);
    fixture_->saveAs(patients);
    QVERIFY(SavingFixture::contentOf(patients).contains(names.subject(subject).c_str()));

    choice->trigger();
    QVERIFY(!Settings().pseudonyms());
}

void TestTakingAway::severalPatientsAreShownTogetherAndCopied()
{
    page().showView(QStringLiteral("patients"));
    QTableView& table = child<QTableView>("patientTable");
    const auto click = [&](int row) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table.visualRect(table.model()->index(row, 0)).center());
    };
    click(0);
    QCOMPARE(fixture_->state().rows().size(), std::size_t{5});
    click(1);
    QCOMPARE(fixture_->state().rows().size(), std::size_t{10});
    QCOMPARE(fixture_->state().filter().subjects.size(), std::size_t{2});
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
    click(1); // taken out again
    QCOMPARE(fixture_->state().rows().size(), std::size_t{5});
}

void TestTakingAway::theResultIsCopiedAsText()
{
    page().showView(QStringLiteral("overview"));
    fixture_->state().setOperatingPoint({0.4, {}});
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("scoresByPatient").text().contains(QStringLiteral("0.500")), 20'000);
    QTest::mouseClick(&child<QPushButton>("copyResult"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    for (const char* words : {"Run “Written”, epoch 3, validation part: 20 nuclei", "from a probability of 0.400 on",
                              "Balanced accuracy: ", "By patient: balanced accuracy 0.500", "  ALL: ALL ", "not for diagnosis"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    fixture_->state().setOperatingPoint({});
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
    fixture_->saveAs(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
    const auto original = fileOf(*fixture_->workspace->dataset(), sample);
    QVERIFY(original);
    QCOMPARE(QImage(file).convertToFormat(QImage::Format_RGB888),
             QImage(QString::fromStdString(utf8(*original))).convertToFormat(QImage::Format_RGB888));
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

/// A disk that does not answer, of a drive that sleeps say, does not hold up the window; and what it owes is written in the end.
void TestTakingAway::aSlowDiskHoldsNobodyUp()
{
    SleepingThreads disk(fixture_->workspace->jobs(), Resource::Disk);
    const QString plot = path(QStringLiteral("slow.csv")), matrix = path(QStringLiteral("gone.csv"));
    QVERIFY(rocPlot().exporter().save(plot)); // comes back
    QVERIFY(!QFile::exists(plot));
    disk.wake();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(plot), 20'000);
    QVERIFY(page().matrixView().exporter().save(matrix));
    fixture_->window.reset(); // at once, as by whoever saves and quits
    fixture_->workspace.reset();
    QVERIFY(QFile::exists(matrix));
}

NUCLEOSCOPE_TEST(TestTakingAway)
#include "test_taking_away.moc"
