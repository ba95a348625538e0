// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist.h"
#include "tests/test_program.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nucleoscope;

class TestChecklist : public QObject {
    Q_OBJECT

private:
    template <typename Facts>
    static QStringList answersOf(const Facts& facts)
    {
        ReportBlocks blocks;
        addChecklists(facts, {}, blocks);
        QStringList all;
        for (const ReportBlock& block : blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                for (const auto& row : table->rows)
                    all << QString::fromStdString(row[2]);
        return all;
    }
    static QStringList answers(const ChecklistFacts& facts) { return answersOf(facts); }

private Q_SLOTS:
    void theGuidelinesAreWhole();
    void eachItemIsAnsweredInOneOfThreeWays();
    void whatTheRunLacksTheAuthorMustWrite();
    void openingsCountWhereThereIsATestPart();
    void nothingIsFilledOfATrainingThatIsNotKnown();
    void whatTheReportDoesNotSayIsNotCalledFilled();
    void ofAComparisonEachItemIsAnswered();
};

void TestChecklist::nothingIsFilledOfATrainingThatIsNotKnown()
{
    ChecklistFacts imported;
    imported.trained = imported.findings = false;
    for (const char* chapter : {"Recipe", "Learning", "Data and split", "Findings left open"})
        QVERIFY2(!answers(imported).contains(QStringLiteral("filled from the run: ") + QLatin1String(chapter)), chapter);
    QVERIFY(answers(imported).contains(QStringLiteral("filled from the run: Network")));
}

void TestChecklist::whatTheReportDoesNotSayIsNotCalledFilled()
{
    const auto sourceOf = [](int list, std::string_view number) {
        for (const ChecklistItem& item : checklists()[static_cast<std::size_t>(list)].items)
            if (item.number == number)
                return item.source;
        return ItemSource::Question;
    };
    QVERIFY(sourceOf(0, "27") == ItemSource::SingleNetwork);
    QVERIFY(sourceOf(1, "22") == ItemSource::Author);
    QVERIFY(sourceOf(1, "16") == ItemSource::Author);
    QVERIFY(sourceOf(2, "15") == ItemSource::Author);
    QVERIFY(std::string(checklists()[2].reference).find("worded by this program") != std::string::npos);
}

void TestChecklist::theGuidelinesAreWhole()
{
    const auto lists = checklists();
    QCOMPARE(lists.size(), std::size_t{3});
    QCOMPARE(lists[0].items.size(), std::size_t{44}); // CLAIM 2024
    QCOMPARE(lists[1].items.size(), std::size_t{52}); // TRIPOD+AI: 27 items, letters counted
    const auto numbered = std::count_if(lists[2].items.begin(), lists[2].items.end(),
                                        [](const ChecklistItem& item) { return std::string(item.number) != "AI"; });
    QCOMPARE(numbered, 34); // STARD 2015: 30 items, four of them in two halves
    for (const Checklist& list : lists) {
        QSet<QString> seen;
        for (const ChecklistItem& item : list.items) {
            const QString number = QString::fromUtf8(item.number);
            QVERIFY2(number == QLatin1String("AI") || !seen.contains(number), item.number);
            seen.insert(number);
            QVERIFY(*item.topic);
        }
    }
}

void TestChecklist::eachItemIsAnsweredInOneOfThreeWays()
{
    const QStringList all = answers({});
    QVERIFY(all.size() > 120);
    for (const QString& answer : all)
        QVERIFY2(answer.startsWith(QLatin1String("filled from the run: ")) || answer == QLatin1String("the author must write")
                     || answer.startsWith(QLatin1String("not applicable")),
                 qPrintable(answer));
}

void TestChecklist::whatTheRunLacksTheAuthorMustWrite()
{
    ChecklistFacts bare;
    bare.pictures = bare.findings = bare.patients = false;
    QVERIFY(!answers(bare).contains(QStringLiteral("filled from the run: Worst mistakes")));
    QVERIFY(answers({}).contains(QStringLiteral("filled from the run: Worst mistakes")));
    ChecklistFacts ensemble;
    ensemble.ensemble = true;
    QVERIFY(answers({}).contains(QStringLiteral("not applicable: one network")));
    QVERIFY(!answers(ensemble).contains(QStringLiteral("not applicable: one network")));
    QCOMPARE(answers(bare).size(), answers({}).size());
    QVERIFY(answers(bare).count(QStringLiteral("the author must write"))
            > answers({}).count(QStringLiteral("the author must write")));
}

void TestChecklist::openingsCountWhereThereIsATestPart()
{
    ChecklistFacts facts;
    QVERIFY(answers(facts).contains(QStringLiteral("not applicable: no test part")));
    facts.testPart = true;
    QVERIFY(answers(facts).contains(QStringLiteral("filled from the run: For the record")));
}

void TestChecklist::ofAComparisonEachItemIsAnswered()
{
    const QStringList all = answersOf(ComparedChecklistFacts{});
    QCOMPARE(all.size(), answers({}).size());
    for (const QString& answer : all)
        QVERIFY2(answer.startsWith(QLatin1String("filled from the runs: "))
                     || answer.startsWith(QLatin1String("the author must write"))
                     || answer.startsWith(QLatin1String("not applicable")),
                 qPrintable(answer));
    ComparedChecklistFacts bare;
    bare.findings = bare.trained = bare.sideBySide = bare.bothSides = bare.disputed = false;
    QVERIFY(answersOf(bare).count(QStringLiteral("the author must write")) > all.count(QStringLiteral("the author must write")));
    bare.testPart = true;
    QVERIFY(answersOf(bare).contains(QStringLiteral("filled from the runs: Openings of the test parts")));
}

NUCLEOSCOPE_TEST(TestChecklist)
#include "test_checklist.moc"
