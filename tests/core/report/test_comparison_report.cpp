// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"
#include "core/report/report_html.h"
#include "core/run/run_json.h"
#include "tests/core/report/marked_language.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nucleoscope;

/// What a comparison says as a document, of runs that were written by hand.
class TestComparisonReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstPageAsksAndAnswers();
    void differencesCarryTheirIntervals();
    void whatDiffersIsListed();
    void whatMayNotBeComparedSaysWhy();
    void everythingIsDrawnSideBySide();
    void onlyWhatMayBeComparedIsDrawnTogether();
    void theLimitsComeBeforeTheDetails();
    void numbersBelowZeroHaveAMinus();
    void unknownPatientsAreNotCounted();
    void disputedNucleiAreShown();
    void mistakesThatBothMakeAreShownLast();
    void whereEachNetworkLookedIsShownBeside();
    void withoutPicturesThatIsSaid();
    void whoLearnedAndWhoExaminedIsTold();
    void leaksAndOpeningsAreTold();
    void severalRunsAreEachHeldAgainstTheFirst();
    void theAnnexNamesChaptersThatAreThere();
    void itIsAPageOfHtml();
    void everySentenceIsSaidInItsLanguage();
    void underPseudonymsNothingNamesAnybody();

private:
    ReportDocument report(const std::vector<const char*>& others, const ComparisonReportOptions& options = {})
    {
        std::vector<std::filesystem::path> folders{fixture_.path("weak")};
        for (const char* other : others)
            folders.push_back(fixture_.path(other));
        const auto compared = compareRuns(folders);
        if (!compared)
            qFatal("%s", compared.error().message.english().c_str());
        auto made = fixture_.inJob<ReportDocument>(
            [&](JobContext& context) { return comparisonReport(*compared, options, fixture_.host, context); });
        if (!made)
            qFatal("%s", made.error().message.english().c_str());
        return std::move(*made);
    }
    ReportDocument report(const char* other) { return report(std::vector<const char*>{other}); }
    /// Of a page, without what its drawings and pictures are made of.
    static QStringList words(const std::string& page)
    {
        QString text = QString::fromStdString(page);
        text.remove(QRegularExpression(QStringLiteral(" (d|src)=\"[^\"]*\"")));
        return text.split(QRegularExpression(QStringLiteral("\\W+")));
    }
    template <typename Block>
    static std::vector<Block> blocksOf(const ReportDocument& document)
    {
        std::vector<Block> found;
        for (const ReportBlock& block : document.blocks)
            if (const auto* of = std::get_if<Block>(&block))
                found.push_back(*of);
        return found;
    }
    static QString textOf(const ReportDocument& document)
    {
        QString text;
        for (const ReportBlock& block : document.blocks) {
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
                text += QString::fromStdString(paragraph->text) + QLatin1Char('\n');
            if (const auto* beside = std::get_if<ReportBeside>(&block))
                text += QString::fromStdString(beside->paragraph.text) + QLatin1Char('\n');
            if (const auto* list = std::get_if<ReportList>(&block))
                for (const std::string& item : list->items)
                    text += QString::fromStdString(item) + QLatin1Char('\n');
        }
        return text;
    }
    /// The table with that cell in its header.
    static ReportTable tableWith(const ReportDocument& document, const std::string& cell)
    {
        for (const ReportTable& table : blocksOf<ReportTable>(document))
            if (std::find(table.header.begin(), table.header.end(), cell) != table.header.end())
                return table;
        qFatal("no table has a column %s", cell.c_str());
    }

    PredictionFixture fixture_;
};

void TestComparisonReport::initTestCase()
{
    const Dataset& dataset = *fixture_.dataset;
    const auto knowing = [&dataset](std::function<bool(int)> wrong) {
        return [&dataset, wrong](int sample) { return (dataset.sample(sample).classIndex == 0) != wrong(sample) ? 0.9F : 0.1F; };
    };
    WrittenRun run;
    run.name = "weak";
    run.firstClass = knowing([](int sample) { return sample % 2 == 0; });
    run.write(fixture_.path("weak"), dataset);
    run.name = "strong";
    run.recipe.optimiser.learningRate = 0.01;
    run.firstClass = knowing([](int sample) { return sample == 1; });
    run.write(fixture_.path("strong"), dataset);
    run.name = "guessing";
    run.firstClass = [](int sample) { return sample % 3 == 0 ? 0.9F : 0.2F; };
    run.write(fixture_.path("guessing"), dataset);
    run.part = [](const Sample& sample) { return sample.subject == 0 ? Part::Train : Part::Validation; };
    run.name = "elsewhere";
    run.write(fixture_.path("elsewhere"), dataset);
}

void TestComparisonReport::theFirstPageAsksAndAnswers()
{
    const QString text = textOf(report("strong"));
    QVERIFY2(text.contains(QStringLiteral("Does “strong” tell ALL from HEM better than “weak”, on the very same nuclei?")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Only “weak” was right about 1, only “strong” about 6.")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("not for diagnosis")));
    QVERIFY(text.contains(QStringLiteral("a little too good")));
}

void TestComparisonReport::differencesCarryTheirIntervals()
{
    const ReportTable scores = tableWith(report("strong"), "95 % interval");
    QCOMPARE(scores.header[1], std::string("weak"));
    QCOMPARE(scores.rows.size(), allScoreKinds.size());
    QCOMPARE(scores.rows[0][0], std::string("balanced accuracy"));
    QCOMPARE(scores.rows[0][1], std::string("0.500")); // every other sample is wrong
    QCOMPARE(scores.rows[0][2], std::string("0.917")); // one of six ALL nuclei is
    QCOMPARE(scores.rows[0][3], std::string("+0.417"));
    QVERIFY(scores.rows[0][4].find(" to ") != std::string::npos);
    QVERIFY(scores.note.find("6 independent patients, 3 of the rarer class") != std::string::npos);
}

void TestComparisonReport::whatDiffersIsListed()
{
    const ReportTable settings = tableWith(report("strong"), "setting");
    QCOMPARE(settings.rows.size(), std::size_t{1});
    QCOMPARE(settings.rows[0][0], std::string("learning rate"));
    QCOMPARE(settings.rows[0][2], std::string("0.01"));
    QVERIFY(settings.note.empty()); // one thing differs: it may be the reason
}

void TestComparisonReport::whatMayNotBeComparedSaysWhy()
{
    const ReportDocument document = report("elsewhere");
    QVERIFY2(textOf(document).contains(QStringLiteral("Nothing may be concluded.")), qPrintable(textOf(document)));
    for (const ReportTable& table : blocksOf<ReportTable>(document))
        QVERIFY(table.header.empty() || table.header.back() != "95 % interval");
}

void TestComparisonReport::everythingIsDrawnSideBySide()
{
    const ReportDocument document = report("strong");
    QString drawn, captions;
    for (const ReportFigure& figure : blocksOf<ReportFigure>(document)) {
        drawn += QString::fromStdString(figure.svg);
        captions += QString::fromStdString(figure.caption) + QLatin1Char('\n');
        QVERIFY2(!figure.alternative.empty() && figure.height < 250, figure.caption.c_str());
    }
    for (const char* what :
         {"the difference of each score", "How the nuclei of the validation part were called", "Every threshold at once",
          "can be taken at its word", "How they learned", "Who learned and who examined"})
        QVERIFY2(captions.contains(QLatin1String(what)), what);
    QVERIFY(drawn.contains(QStringLiteral("weak: AUROC 0.")) && drawn.contains(QStringLiteral("strong: AUROC 0.")));
    QVERIFY(drawn.contains(QStringLiteral("weak: expected calibration error")));
    const ReportBeside agreement = blocksOf<ReportBeside>(document).front();
    QCOMPARE(agreement.figure.alternative, std::string("Both right: 5; only weak: 1; only strong: 6; neither: 0."));
    const ReportTable scores = tableWith(document, "sensitivity");
    QCOMPARE(scores.rows[0][0], std::string("weak"));
    QVERIFY(scores.rows[0][1].starts_with("0.500") && scores.rows[1][1].starts_with("0.917 ("));
}

void TestComparisonReport::onlyWhatMayBeComparedIsDrawnTogether()
{
    const ReportDocument document = report("elsewhere");
    for (const ReportFigure& figure : blocksOf<ReportFigure>(document))
        QVERIFY2(figure.caption.find("Every threshold") == std::string::npos, figure.caption.c_str());
    QVERIFY(textOf(document).contains(QStringLiteral("is not drawn into the same axes")));
    const ReportTable scores = tableWith(document, "sensitivity");
    QCOMPARE(scores.rows[0][0], std::string("weak"));
    QCOMPARE(scores.rows[1][0], std::string("elsewhere †")); // of other nuclei
    QVERIFY(scores.rows[1][1].starts_with("0."));
    QVERIFY2(scores.note.find("†: cannot be compared with the first run") != std::string::npos, scores.note.c_str());
}

void TestComparisonReport::theLimitsComeBeforeTheDetails()
{
    bool limits = false;
    for (const ReportBlock& block : report({"strong", "guessing"}).blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block); heading && heading->text == "How far to believe it")
            limits = true;
        if (std::holds_alternative<ReportFigure>(block) || std::holds_alternative<ReportBeside>(block)) {
            QVERIFY(limits);
            return;
        }
    }
    QFAIL("There is no figure.");
}

void TestComparisonReport::numbersBelowZeroHaveAMinus()
{
    const auto compared = compareRuns({fixture_.path("strong"), fixture_.path("weak")}).value();
    const ReportDocument document =
        fixture_
            .inJob<ReportDocument>([&](JobContext& context) { return comparisonReport(compared, {}, fixture_.host, context); })
            .value();
    QCOMPARE(tableWith(document, "95 % interval").rows[0][3], std::string("−0.417"));
    QCOMPARE(tableWith(document, "only the other right").rows[0][6], std::string("−1"));
    const QString text = textsOf(document).join(QLatin1Char('\n'));
    QVERIFY2(text.contains(QStringLiteral("a difference of −0.417")), qPrintable(text));
    static const QRegularExpression hyphen(QStringLiteral("(^|[ (])-[0-9]"));
    QVERIFY2(!text.contains(hyphen), qPrintable(text.mid(text.indexOf(hyphen), 80)));
}

void TestComparisonReport::unknownPatientsAreNotCounted()
{
    const auto forget = [&](const char* name) {
        const auto file = fixture_.path(name) / "run.json";
        const std::string before = readTextFile(file, 1 << 20).value();
        auto info = parseRun(before, "run.json").value();
        info.subjectsKnown = false;
        return writeFileAtomically(file, runToJson(info)) ? before : std::string();
    };
    const std::string weak = forget("weak"), strong = forget("strong");
    const ReportDocument document = report("strong");
    QVERIFY(writeFileAtomically(fixture_.path("weak") / "run.json", weak));
    QVERIFY(writeFileAtomically(fixture_.path("strong") / "run.json", strong));
    const QString text = textOf(document).section(QStringLiteral("Only “weak” was right"), 0, 0);
    QVERIFY2(text.contains(QStringLiteral("12 nuclei as if each were of another person")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("patients any difference")) && !text.contains(QStringLiteral("6 patients")),
             qPrintable(text));
}

void TestComparisonReport::disputedNucleiAreShown()
{
    const ReportDocument document = report("strong");
    const auto pictures = blocksOf<ReportPictures>(document);
    QCOMPARE(pictures.size(), std::size_t{2});             // none was called wrongly by both
    QCOMPARE(pictures[0].pictures.size(), std::size_t{1}); // only "weak" was right
    QCOMPARE(pictures[1].pictures.size(), std::size_t{6});
    const std::string& caption = pictures[0].pictures[0].caption;
    QVERIFY2(caption.starts_with("ALL of patient 1. First: ALL (P 0.90); other: HEM (P 0.10). UID_1_2_1_all.bmp"),
             caption.c_str());
    const ReportTable patients = tableWith(document, "only the other right");
    QCOMPARE(patients.rows.size(), std::size_t{6});
    QCOMPARE(patients.rows.back()[0], std::string("1")); // one each way
    QCOMPARE(patients.rows.back()[6], std::string("0"));
    QCOMPARE(patients.rows.front()[6], std::string("+1"));
    ComparisonReportOptions none;
    none.pictures = 0;
    QVERIFY(blocksOf<ReportPictures>(report({"strong"}, none)).empty());
    ComparisonReportOptions three;
    three.pictures = 3;
    QCOMPARE(blocksOf<ReportPictures>(report({"strong"}, three))[1].pictures.size(), std::size_t{3});
}

void TestComparisonReport::mistakesThatBothMakeAreShownLast()
{
    const ReportDocument document = report("guessing"); // right about every third ALL nucleus, and most HEM ones
    const auto pictures = blocksOf<ReportPictures>(document);
    QCOMPARE(pictures.size(), std::size_t{3});
    QVERIFY(textOf(document).contains(QStringLiteral("Neither was right about")));
    for (const ReportPictures::Picture& picture : pictures[2].pictures) {
        const QString caption = QString::fromStdString(picture.caption);
        const QString called = caption.startsWith(QStringLiteral("ALL")) ? QStringLiteral("HEM (P") : QStringLiteral("ALL (P");
        QVERIFY2(caption.count(called) == 2, qPrintable(caption));
    }
    const QString text = textOf(document);
    QCOMPARE(text.count(QStringLiteral("P: the probability of ALL that each said.")), 1); // once for all kinds
}

void TestComparisonReport::whereEachNetworkLookedIsShownBeside()
{
    const auto weigh = [&](const char* name) {
        const Run run = Run::open(fixture_.path(name)).value();
        std::filesystem::create_directories(run.bestModel().parent_path());
        return writeFileAtomically(run.bestModel(), std::string_view("weights")).has_value();
    };
    const auto widest = [](const ReportDocument& document) { return blocksOf<ReportPictures>(document).front().width; };
    const ReportDocument none = report("strong");
    QVERIFY(textOf(none).contains(QStringLiteral("What the first network saw. Without maps of where it looked: The run")));
    QVERIFY(weigh("strong"));
    const ReportDocument one = report("strong");
    QVERIFY2(textOf(one).contains(QStringLiteral("the evidence for the call of “strong” came from")), qPrintable(textOf(one)));
    QVERIFY(textOf(one).contains(QStringLiteral("Without maps of where “weak” looked: The run")));
    QVERIFY(weigh("weak"));
    const ReportDocument both = report("strong");
    QVERIFY(textOf(both).contains(QStringLiteral("in the middle where the evidence for its call came from")));
    QVERIFY(widest(none) < widest(one) && widest(one) < widest(both));
    for (const char* name : {"weak", "strong"})
        std::filesystem::remove(Run::open(fixture_.path(name))->bestModel());
}

void TestComparisonReport::withoutPicturesThatIsSaid()
{
    std::filesystem::rename(fixture_.path("training_data"), fixture_.path("away"));
    const ReportDocument document = report("strong");
    std::filesystem::rename(fixture_.path("away"), fixture_.path("training_data"));
    QVERIFY(blocksOf<ReportPictures>(document).empty());
    QVERIFY(textOf(document).contains(QStringLiteral("The pictures are not at the place that the run names")));
    QVERIFY(!tableWith(document, "only the other right").rows.empty());
}

void TestComparisonReport::whoLearnedAndWhoExaminedIsTold()
{
    const ReportTable parts = tableWith(report("elsewhere"), "learned from");
    QCOMPARE(parts.rows[0], (std::vector<std::string>{"weak", "–", "12 nuclei of 6 patients", "none"}));
    QCOMPARE(parts.rows[1], (std::vector<std::string>{"elsewhere", "2 nuclei of 1 patient", "10 nuclei of 5 patients", "none"}));
}

void TestComparisonReport::leaksAndOpeningsAreTold()
{
    const auto file = fixture_.path("strong") / "run.json";
    const std::string before = readTextFile(file, 1 << 20).value();
    auto info = parseRun(before, "run.json").value();
    info.warnings.push_back({"split.by_image", "Patients stand on both sides.", {}});
    info.testOpenings.push_back({"2026-11-28T09:00:00Z", 1, 4, 0.75, 0.8});
    info.parts["test"] = {4, 2};
    QVERIFY(writeFileAtomically(file, runToJson(info)));
    const ReportDocument document = report("strong");
    QVERIFY(writeFileAtomically(file, before));
    QVERIFY(
        textOf(document).contains(QStringLiteral("The scores of “strong” were made with a leak. Patients stand on both sides.")));
    const ReportTable openings = tableWith(document, "when");
    QCOMPARE(openings.rows.size(), std::size_t{1});
    QCOMPARE(openings.rows[0], (std::vector<std::string>{"strong", "2026-11-28T09:00:00Z", "1", "4", "0.750", "0.800"}));
    QVERIFY(tableWith(document, "test part").rows[1][3].ends_with("opened 1 time"));
    QVERIFY(textOf(report("strong")).contains(QStringLiteral("No test part of these runs has been opened.")));
}

void TestComparisonReport::severalRunsAreEachHeldAgainstTheFirst()
{
    const ReportDocument document = report({"strong", "elsewhere", "guessing"});
    int differences = 0, disputes = 0;
    for (const ReportTable& table : blocksOf<ReportTable>(document)) {
        differences += !table.header.empty() && table.header.back() == "95 % interval";
        disputes += table.header.size() == 7;
    }
    QCOMPARE(differences, 2);
    QCOMPARE(disputes, 2);
    for (const ReportFigure& figure : blocksOf<ReportFigure>(document))
        if (figure.caption.starts_with("Every threshold"))
            QVERIFY(figure.svg.find("guessing: AUROC") != std::string::npos && figure.svg.find("elsewhere") == std::string::npos);
    QVERIFY(textOf(document).contains(QStringLiteral("Only those that can be compared with the first are drawn.")));
}

void TestComparisonReport::theAnnexNamesChaptersThatAreThere()
{
    const ReportDocument document = report("strong");
    QStringList headings;
    for (const ReportHeading& heading : blocksOf<ReportHeading>(document))
        headings << QString::fromStdString(heading.text);
    QVERIFY(headings.contains(QStringLiteral("Annex: reporting checklists")));
    const QString filled = QStringLiteral("filled from the runs: ");
    QSet<QString> named;
    for (const ReportTable& table : blocksOf<ReportTable>(document))
        for (const auto& row : table.rows)
            if (const QString answer = QString::fromStdString(row.back()); answer.startsWith(filled))
                named << answer.mid(filled.size()).section(QLatin1Char(','), 0, 0);
    QVERIFY(named.size() > 4);
    for (const QString& chapter : named)
        QVERIFY2(std::ranges::any_of(headings, [&](const QString& heading) { return heading.startsWith(chapter); }),
                 qPrintable(chapter));
}

void TestComparisonReport::itIsAPageOfHtml()
{
    const std::string page = reportHtml(report("strong"));
    QVERIFY(page.find("<h1") != std::string::npos && page.find("Comparison with") != std::string::npos);
}

void TestComparisonReport::everySentenceIsSaidInItsLanguage()
{
    MarkedLanguage marked;
    ComparisonReportOptions options;
    options.language = marked.language();
    const ReportDocument document = report({"strong", "elsewhere", "guessing"}, options);
    QCOMPARE(document.language, std::string("xx"));
    const QStringList words =
        unmarkedWords(document, {QStringLiteral("ALL"), QStringLiteral("HEM"), QStringLiteral("weak"), QStringLiteral("strong"),
                                 QStringLiteral("elsewhere"), QStringLiteral("guessing"), QStringLiteral("custom"),
                                 QStringLiteral("Nucleoscope"), QStringLiteral("TRIPOD+AI")});
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
    QCOMPARE(marked.unknown(), QStringList{QStringLiteral("TRIPOD+AI")}); // a name
}

void TestComparisonReport::underPseudonymsNothingNamesAnybody()
{
    ComparisonReportOptions options;
    options.names = Pseudonyms(HashKey{1, 2});
    const std::string page = reportHtml(report({"strong"}, options));
    for (const Sample& sample : fixture_.dataset->samples())
        QVERIFY2(page.find(sample.name) == std::string::npos, sample.name.c_str());
    for (const std::string& name : {std::string("UID_"), std::string("fold_"), fixture_.dataset->name(),
                                    utf8(fixture_.dataset->location()), fixture_.dataset->fingerprint().hex().substr(0, 12)})
        QVERIFY2(page.find(name) == std::string::npos, name.c_str());
    QVERIFY(!words(page).contains(QStringLiteral("H3")));
    QVERIFY(page.find(options.names->subject("H3")) != std::string::npos);
}

NUCLEOSCOPE_TEST(TestComparisonReport)
#include "test_comparison_report.moc"
