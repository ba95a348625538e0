// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"
#include "core/report/report_html.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTest>

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
    void itIsAPageOfHtml();

private:
    ReportDocument report(const char* other) const
    {
        const auto compared = compareRuns({fixture_.path("weak"), fixture_.path(other)});
        if (!compared)
            qFatal("%s", compared.error().message.english().c_str());
        return comparisonReport(*compared);
    }
    static QString textOf(const ReportDocument& document)
    {
        QString text;
        for (const ReportBlock& block : document.blocks) {
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
                text += QString::fromStdString(paragraph->text) + QLatin1Char('\n');
            if (const auto* list = std::get_if<ReportList>(&block))
                for (const std::string& item : list->items)
                    text += QString::fromStdString(item) + QLatin1Char('\n');
        }
        return text;
    }
    static std::vector<ReportTable> tablesOf(const ReportDocument& document)
    {
        std::vector<ReportTable> tables;
        for (const ReportBlock& block : document.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                tables.push_back(*table);
        return tables;
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
    const ReportTable scores = tablesOf(report("strong")).front();
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
    const ReportTable settings = tablesOf(report("strong"))[1];
    QCOMPARE(settings.rows.size(), std::size_t{1});
    QCOMPARE(settings.rows[0][0], std::string("optimiser.learning_rate"));
    QCOMPARE(settings.rows[0][2], std::string("0.01"));
    QVERIFY(settings.note.empty()); // one thing differs: it may be the reason
}

void TestComparisonReport::whatMayNotBeComparedSaysWhy()
{
    const ReportDocument document = report("elsewhere");
    QVERIFY2(textOf(document).contains(QStringLiteral("Nothing may be concluded.")), qPrintable(textOf(document)));
    for (const ReportTable& table : tablesOf(document))
        QVERIFY(table.header.empty() || table.header.back() != "95 % interval");
}

void TestComparisonReport::itIsAPageOfHtml()
{
    const std::string page = reportHtml(report("strong"));
    QVERIFY(page.find("<h1") != std::string::npos && page.find("Comparison with") != std::string::npos);
}

NUCLEOSCOPE_TEST(TestComparisonReport)
#include "test_comparison_report.moc"
