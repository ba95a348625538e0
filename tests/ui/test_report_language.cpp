// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_drawings.h"
#include "core/report/flow_diagram.h"
#include "core/report/report_drawings.h"
#include "core/workflow/run_comparison.h"
#include "saving_fixture.h"
#include "tests/test_program.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_wording.h"
#include "ui/translations.h"
#include "ui/widgets/command_button.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

/// A text of a drawing, where it is when a usual font draws it.
struct DrawnText {
    QString text;
    double y = 0, size = 0;
    double left = 0, right = 0;
};

double attribute(const QString& element, const char* name)
{
    const QRegularExpression value(QStringLiteral(" %1=\"([-0-9.]+)\"").arg(QLatin1String(name)));
    return value.match(element).captured(1).toDouble();
}

/// Without those that are turned.
QList<DrawnText> textsIn(const QString& svg)
{
    static const QRegularExpression element(QStringLiteral("<text( x=[^>]*)>([^<]*)</text>"));
    QList<DrawnText> texts;
    for (auto match = element.globalMatch(svg); match.hasNext();) {
        const auto found = match.next();
        const QString words = found.captured(2), attributes = found.captured(1);
        DrawnText text{words, attribute(attributes, "y"), attribute(attributes, "font-size")};
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(100);
        font.setBold(attributes.contains(QLatin1String("bold")));
        const double width = QFontMetricsF(font).horizontalAdvance(words) * text.size / 100;
        const double x = attribute(attributes, "x");
        text.left = attributes.contains(QLatin1String("middle"))    ? x - width / 2
                    : attributes.contains(QLatin1String("\"end\"")) ? x - width
                                                                    : x;
        text.right = text.left + width;
        texts << text;
    }
    return texts;
}

/// What leaves its drawing or its box, or lies on another text.
QStringList misplaced(const ReportFigure& figure)
{
    const QString svg = QString::fromStdString(figure.svg);
    static const QRegularExpression box(QStringLiteral("<rect[^>]*>"));
    const QList<DrawnText> texts = textsIn(svg);
    QStringList found;
    for (const DrawnText& text : texts) {
        if (text.left < -1 || text.right > figure.width * 10 + 1)
            found << QStringLiteral("leaves the drawing: ") + text.text;
        for (auto match = box.globalMatch(svg); match.hasNext();) {
            const QString around = match.next().captured();
            const double x = attribute(around, "x"), y = attribute(around, "y"), right = x + attribute(around, "width");
            if (text.left >= x && text.left < right && text.y > y && text.y < y + attribute(around, "height")
                && text.right > right)
                found << QStringLiteral("leaves its box: ") + text.text;
        }
        for (const DrawnText& other : texts)
            if (&other != &text && std::abs(other.y - text.y) < text.size * 0.7 && other.left < text.right - 1
                && text.left < other.right - 1)
                found << QStringLiteral("on each other: ") + text.text + QStringLiteral(" | ") + other.text;
    }
    return found;
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

/// Reports in the language of the window that they are asked for in.
class TestReportLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowsReportIsInItsLanguage();
    void theCommandNamesTheLanguage();
    void numbersAndTimesAreThatLanguages_data();
    void numbersAndTimesAreThatLanguages();
    void theProgramsOwnTextsAreTranslated();
    void aSentenceWithinAnotherMayBeginWithANumber();
    void anUnknownLanguageIsRefused();
    void drawingsHaveRoomForTheirTexts_data() { addLanguages(); }
    void drawingsHaveRoomForTheirTexts();
};

void TestReportLanguage::theWindowsReportIsInItsLanguage()
{
    const auto english = qScopeGuard([] { installTranslations(*qApp, QStringLiteral("en")); });
    installTranslations(*qApp, QStringLiteral("de"));
    SavingFixture fixture;
    QVERIFY(fixture.openRun());
    QTest::mouseClick(fixture.results().findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);
    auto* dialog = fixture.window->findChild<ReportDialog*>(QStringLiteral("reportDialog"));
    QSignalSpy noticed(fixture.workspace.get(), &Workspace::noticed);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    const QString file = fixture.path(QStringLiteral("bericht.html"));
    fixture.saveAs(file);
    changeLanguage(*qApp, QStringLiteral("en")); // while it is written
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    const QByteArray html = SavingFixture::contentOf(file);
    for (const char* told : {"<html lang=\"de\">", "Nur für Forschung und Lehre, nicht zur Diagnose.", "Was gefragt wurde",
                             "20 Kerne von 4 Patienten", "Von 10 ALL-Kernen wurden", "Anhang: Berichts-Checklisten", "0,500",
                             "muss der Autor schreiben"})
        QVERIFY2(html.contains(told), told);
    for (const char* stayed : {"nuclei", " patients", "What was asked", "not for diagnosis", "0.500"})
        QVERIFY2(!html.contains(stayed), stayed);
}

void TestReportLanguage::theCommandNamesTheLanguage()
{
    const auto english = qScopeGuard([] { installTranslations(*qApp, QStringLiteral("en")); });
    installTranslations(*qApp, QStringLiteral("zh_CN"));
    SavingFixture fixture;
    QVERIFY(fixture.openRun());
    QTest::mouseClick(fixture.results().findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);
    const QString line =
        fixture.window->findChild<ReportDialog*>(QStringLiteral("reportDialog"))->findChild<CommandButton*>()->line();
    QVERIFY2(line.endsWith(QStringLiteral("--language zh_CN")), qPrintable(line));
}

void TestReportLanguage::numbersAndTimesAreThatLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("written");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("0.912; 84.3 %; 12,345; 2026-11-28; a, b; “run”");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("0,912; 84,3 %; 12.345; 28.11.2026; a, b; „run“");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("0,912; 84,3 %; 12.345; 28/11/2026; a, b; «run»");
    QTest::newRow("fr") << QStringLiteral("fr")
                        << QStringLiteral("0,912; 84,3\u202f%; 12\u202f345; 28/11/2026; a, b; «\u00a0run\u00a0»");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("0.912; 84.3%; 12,345; 2026/11/28; a、b; “run”");
}

void TestReportLanguage::numbersAndTimesAreThatLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, written);
    const ReportLanguage say = reportLanguage(code).value();
    const std::string all = say.fixed(0.912, 3) + "; " + say.percent(0.843, 1) + "; " + say.grouped(12345) + "; "
                            + say.time("2026-11-28") + "; " + say.list({"a", "b"}) + "; " + say.quoted("run");
    QCOMPARE(QString::fromStdString(all).replace(QStringLiteral("\u00a0%"), QStringLiteral(" %")), written);
}

void TestReportLanguage::theProgramsOwnTextsAreTranslated()
{
    const ReportLanguage say = reportLanguage(QStringLiteral("de")).value(); // the window is English
    QCOMPARE(QString::fromStdString(say({"report.chapter.question", "What was asked"})), QStringLiteral("Was gefragt wurde"));
    QVERIFY(say.text("Small network, from nothing") != "Small network, from nothing");
    QCOMPARE(QString::fromStdString(say.text("mine")), QStringLiteral("mine"));
    QCOMPARE(QString::fromStdString(say.time("2026-11-28T09:05:00Z")), QStringLiteral("28.11.2026 09:05:00 UTC"));
}

void TestReportLanguage::aSentenceWithinAnotherMayBeginWithANumber()
{
    const ReportLanguage say = reportLanguage(QStringLiteral("de")).value();
    const QString told = QString::fromStdString(say.told(
        {"run.summary.open",
         "Left open: {finding}",
         {{"finding", "1,256 images are left out: their patients share identical images with the validation or test side."}}}));
    QVERIFY2(told.startsWith(QStringLiteral("Offen geblieben: 1.256 ")) && !told.contains(QStringLiteral("images")),
             qPrintable(told));
}

void TestReportLanguage::anUnknownLanguageIsRefused()
{
    const auto none = reportLanguage(QStringLiteral("tlh"));
    QVERIFY(!none);
    const std::string reason = none.error().message.english();
    QVERIFY2(reason.find("“tlh”") != std::string::npos && reason.find("de, es, fr, zh_CN") != std::string::npos, reason.c_str());
}

void TestReportLanguage::drawingsHaveRoomForTheirTexts()
{
    QFETCH(QString, code);
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    const Run& run = *fixture.workspace->openedRun().run;
    ReportFacts facts = reportFacts(run, {}, reportLanguage(code).value()).value();
    RunImages images;
    images.beyondLimit = {1234, 12};
    images.byChoice = {2345, 23};
    images.unreadable = 56;
    images.marked = 78;
    facts.info.images = images;
    facts.parts[Part::LeftOut].samples = 90;
    facts.parts[Part::Test] = facts.all;
    facts.undecodable = 23;
    const auto comparison = compareRuns({run.folder(), run.folder()}).value();
    const Comparison& same = *comparison.runs[1].comparison;
    const std::vector<const ReportFacts*> both{&facts, &facts};
    QStringList found;
    for (const ReportFigure& figure :
         {flowDiagram(facts), matrixFigure(facts), learningFigure(facts), curvesFigure(facts), calibrationFigure(facts),
          matricesFigure(both), overlaidCurvesFigure(both), overlaidCalibrationFigure(both), overlaidLearningFigure(both),
          differencesFigure(same, "first", "other", facts.language),
          agreementFigure(same.calls, "first", "other", facts.language)})
        found << misplaced(figure);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

NUCLEOSCOPE_TEST(TestReportLanguage)
#include "test_report_language.moc"
