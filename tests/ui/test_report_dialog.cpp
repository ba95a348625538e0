// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving_fixture.h"
#include "tests/test_program.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_pdf.h"
#include "ui/widgets/command_button.h"

#include <QCheckBox>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Report… in Results, and the pages that come of it.
class TestReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportIsWritten_data();
    void theReportIsWritten();
    void underPseudonymsNothingNamesAnybody_data() { theReportIsWritten_data(); }
    void underPseudonymsNothingNamesAnybody();
    void theCommandSaysWhatIsChosen();
    void aRunWithoutEpochsHasNone();
    void tablesGoOnOverPagesAndFootersCount();

private:
    static ReportDialog& openDialog(SavingFixture& fixture)
    {
        QTest::mouseClick(fixture.results().findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);
        return *fixture.window->findChild<ReportDialog*>(QStringLiteral("reportDialog"));
    }
};

void TestReportDialog::theReportIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << QStringLiteral("mine.pdf") << QByteArray("%PDF-");
    QTest::newRow("HTML") << QStringLiteral("mine.html") << QByteArray("<!DOCTYPE html>");
}

void TestReportDialog::theReportIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    SavingFixture fixture;
    QVERIFY(fixture.openRun());
    ReportDialog& dialog = openDialog(fixture);
    QVERIFY(dialog.isVisible() && !dialog.isModal());
    auto* pictures = dialog.findChild<QCheckBox*>(QStringLiteral("reportPictures"));
    QVERIFY(pictures->isEnabled() && pictures->isChecked());
    QTest::mouseClick(pictures, Qt::LeftButton, {}, QPoint(8, pictures->height() / 2));
    QVERIFY(!pictures->isChecked());
    QSignalSpy noticed(fixture.workspace.get(), &Workspace::noticed);
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    const QString file = fixture.path(name);
    fixture.saveAs(file);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QVERIFY(SavingFixture::contentOf(file).startsWith(begins));
    QVERIFY(!dialog.isVisible());
}

void TestReportDialog::underPseudonymsNothingNamesAnybody()
{
    QFETCH(QString, name);
    SavingFixture fixture;
    QVERIFY(fixture.openRun());
    auto* box = openDialog(fixture).findChild<QCheckBox*>(QStringLiteral("reportPseudonyms"));
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(Settings().pseudonyms()); // remembered
    QVERIFY(openDialog(fixture).findChild<CommandButton*>()->line().endsWith(QStringLiteral(" --pseudonyms")));
    QSignalSpy noticed(fixture.workspace.get(), &Workspace::noticed);
    openDialog(fixture).findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    const QString file = fixture.path(name);
    fixture.saveAs(file);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QByteArray text = SavingFixture::contentOf(file);
    // A PDF's words are packed: what shows them is asked, where it is here.
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const bool readable = name.endsWith(QLatin1String("html")) || !reader.isEmpty();
    if (name.endsWith(QLatin1String("pdf")) && readable) {
        QProcess words;
        words.start(reader, {file, QStringLiteral("-")});
        QVERIFY(words.waitForFinished());
        text += words.readAllStandardOutput();
    }
    const Dataset& dataset = *fixture.workspace->dataset();
    for (const Sample& sample : dataset.samples())
        QVERIFY2(!text.contains(sample.name.c_str()), sample.name.c_str());
    for (const QByteArray& word : {QByteArray("UID_"), fixture.dataset().toUtf8()})
        QVERIFY2(!text.contains(word), text.mid(std::max<qsizetype>(0, text.indexOf(word) - 60), 200).constData());
    if (readable)
        QVERIFY(text.contains(Pseudonyms::ofThisComputer()->subject(dataset.subjects().front().id).c_str()));
}

void TestReportDialog::theCommandSaysWhatIsChosen()
{
    SavingFixture fixture;
    QVERIFY(fixture.openRun());
    ReportDialog& dialog = openDialog(fixture);
    const auto line = [&] { return dialog.findChild<CommandButton*>()->line(); };
    QVERIFY2(line().endsWith(QStringLiteral("--out run.pdf")), qPrintable(line()));
    fixture.state().setOperatingPoint({0.3, std::nullopt});
    QVERIFY2(line().endsWith(QStringLiteral("--threshold 0.3")), qPrintable(line()));
    auto* pictures = dialog.findChild<QCheckBox*>(QStringLiteral("reportPictures"));
    QTest::mouseClick(pictures, Qt::LeftButton, {}, QPoint(8, pictures->height() / 2));
    QVERIFY2(line().endsWith(QStringLiteral("--mistakes 0")), qPrintable(line()));
}

void TestReportDialog::aRunWithoutEpochsHasNone()
{
    SavingFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    const Dataset& dataset = *fixture.workspace->dataset();
    RunInfo info;
    info.name = "Begun";
    Split split;
    split.parts.assign(static_cast<std::size_t>(dataset.sampleCount()), Part::Validation);
    (void)RunWriter::create(fixture.path(QStringLiteral("begun")).toStdString(), info, dataset, split).value();
    fixture.workspace->openRun(fixture.path(QStringLiteral("begun")));
    fixture.window->showPage(QStringLiteral("results"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->openedRun().run, 20'000);
    ReportDialog& dialog = openDialog(fixture);
    QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("reportedRun"))->text().contains(QStringLiteral("no epoch")));
    QVERIFY(dialog.findChild<CommandButton*>()->line().isEmpty());
}

void TestReportDialog::tablesGoOnOverPagesAndFootersCount()
{
    ReportDocument document;
    document.title = "Pages";
    ReportTable table;
    table.header = {"name", "number"};
    for (int i = 0; i < 150; ++i) // some 45 rows are a page
        table.rows.push_back({"row " + std::to_string(i), std::to_string(i)});
    document.blocks = {ReportHeading{"One", 0, {}}, table, ReportPageBreak{}, ReportHeading{"Last", 1, {}}};
    const Bytes pdf = reportPdf(document);
    const QByteArray content(reinterpret_cast<const char*>(pdf.data()), static_cast<qsizetype>(pdf.size()));
    const qsizetype pages = SavingFixture::pagesOf(content);
    QVERIFY2(pages >= 4 && pages <= 6, qPrintable(QString::number(pages)));
    QVERIFY(content.contains("/Title")); // and readers show it
}

NUCLEOSCOPE_TEST(TestReportDialog)
#include "test_report_dialog.moc"
