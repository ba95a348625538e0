#include "core/inspection/filter_history.h"
#include "core/inspection/named_filters.h"
#include "core/inspection/operating_point.h"
#include "core/inspection/prediction_filter.h"
#include "core/inspection/sample_history.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

Q_DECLARE_METATYPE(nucleoscope::PredictionFilter)

using namespace nucleoscope;

class TestPredictionFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultPointKeepsTheNetworksCalls();
    void aHigherThresholdCallsFewerPositive();
    void theThresholdItselfIsPositive();
    void theBandIsReferred();
    void severalPositiveClassesActTogether();
    void withoutAPositiveClassNothingChanges();
    void whatIsReferredIsNeitherRightNorWrong();
    void theMatrixLeavesOutWhatIsReferred();
    void allThatAreSetMustHold();
    void rangesIncludeTheirLowEndOnly();
    void handPickedSamplesAreShownOnly();
    void theSurestAndTheLeastSureAreOpposites();
    void whatIsLearntLastComesFirst();
    void whatWaversMostComesFirst();
    void withoutHistoriesTheWorstComeFirst();
    void marksAreAskedForLikeTheRest();
    void filtersReadAsWords_data();
    void filtersReadAsWords();
    void historyGoesBackAndForward();
    void aNewStepDropsWhatLiesAhead();
    void undoGoesBackInHistory();
    void lettersOfOneWordAreOneStep();
    void namedFiltersComeBackAsTheyWere();
    void aRunWithoutFiltersHasNone();
    void whatIsNoLongerThereIsLeftOut();
    void aDamagedFilterFileIsNamed();
    void twoWindowsLoseNoFilter();
    void whatTwoChangedAtOnceStaysTwice();
};

namespace {

const PositiveClasses allIsPositive{true, false};
const std::vector<ClassInfo> classes{{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};

/// Samples 0…9 with P(ALL) = 0.05 + 0.1 · sample; the lower half is HEM, but sample 4 ALL and sample 5 HEM.
PredictionList tenPredictions()
{
    PredictionList list(2);
    for (int i = 0; i < 10; ++i) {
        const float p = 0.05f + 0.1f * static_cast<float>(i);
        const float both[] = {p, 1 - p};
        list.add(i, (i >= 5) != (i == 4 || i == 5) ? 0 : 1, both);
    }
    return list;
}

std::vector<NamedSample> tenSamples()
{
    std::vector<NamedSample> samples;
    for (int i = 0; i < 10; ++i)
        samples.push_back({"fold/UID_" + std::to_string(i / 5) + "_" + std::to_string(i), std::to_string(i / 5)});
    return samples;
}

std::vector<int> shown(const PredictionFilter& filter, const PredictionList& list = tenPredictions())
{
    return filteredRows(list, tenSamples(), filter, PredictionOrder::Name, allIsPositive);
}

std::vector<int> sorted(PredictionOrder order, const PredictionList& list, const SampleHistories* histories = nullptr)
{
    return filteredRows(list, tenSamples(), {}, order, allIsPositive, histories);
}

/// Four ALL nuclei over four epochs, and one of unknown class; each line: in which epochs it was called ALL.
constexpr const char* calledAll[] = {"1111", "0001", "0000", "0101", "1010"};
PredictionList epoch(int number)
{
    PredictionList list(2);
    for (int sample = 0; sample < 5; ++sample) {
        const float p = calledAll[sample][number - 1] == '1' ? 0.9f : 0.2f;
        const float both[] = {p, 1 - p};
        list.add(sample, sample == 4 ? -1 : 0, both);
    }
    return list;
}

SampleHistories fourEpochs()
{
    SampleHistories histories;
    for (int number = 1; number <= 4; ++number)
        histories.add(number, epoch(number));
    return histories;
}

int positiveCalls(const PredictionList& list)
{
    int count = 0;
    for (int row = 0; row < list.size(); ++row)
        count += list.predicted(row) == 0;
    return count;
}

} // namespace

void TestPredictionFilter::theDefaultPointKeepsTheNetworksCalls()
{
    const PredictionList raw = tenPredictions();
    const PredictionList called = calledAt(raw, allIsPositive, {});
    for (int row = 0; row < raw.size(); ++row)
        QCOMPARE(called.predicted(row), raw.predicted(row));
}

void TestPredictionFilter::aHigherThresholdCallsFewerPositive()
{
    QCOMPARE(positiveCalls(calledAt(tenPredictions(), allIsPositive, {0.1, {}})), 9);
    QCOMPARE(positiveCalls(calledAt(tenPredictions(), allIsPositive, {0.9, {}})), 1);
    QCOMPARE(positiveCalls(calledAt(tenPredictions(), allIsPositive, {0.0, {}})), 10);
    QCOMPARE(positiveCalls(calledAt(tenPredictions(), allIsPositive, {1.0, {}})), 0);
}

void TestPredictionFilter::theThresholdItselfIsPositive()
{
    PredictionList list(2);
    const float both[] = {0.75f, 0.25f};
    list.add(0, 0, both);
    QCOMPARE(calledAt(list, allIsPositive, {0.75, {}}).predicted(0), 0);
    QCOMPARE(calledAt(list, allIsPositive, {0.7501, {}}).predicted(0), 1);
}

void TestPredictionFilter::theBandIsReferred()
{
    const PredictionList called = calledAt(tenPredictions(), allIsPositive, {0.3, 0.7});
    QCOMPARE(called.predicted(2), 1);
    for (const int row : {3, 4, 5, 6})
        QCOMPARE(called.predicted(row), referred);
    QCOMPARE(called.predicted(7), 0);
    QCOMPARE(called.loss(4), tenPredictions().loss(4));
}

void TestPredictionFilter::severalPositiveClassesActTogether()
{
    PredictionList list(3);
    const float three[] = {0.3f, 0.4f, 0.3f};
    list.add(0, 0, three);
    QCOMPARE(list.predicted(0), 1);
    const PositiveClasses outer{true, false, true};
    QCOMPARE(calledAt(list, outer, {0.55, {}}).predicted(0), 0); // 0.6 together, the first of equal ones
    QCOMPARE(calledAt(list, outer, {0.65, {}}).predicted(0), 1);
}

void TestPredictionFilter::withoutAPositiveClassNothingChanges()
{
    QCOMPARE(positiveCalls(calledAt(tenPredictions(), {false, false}, {0.9, {}})), 5);
}

void TestPredictionFilter::whatIsReferredIsNeitherRightNorWrong()
{
    const PredictionList called = calledAt(tenPredictions(), allIsPositive, {0.4, 0.6});
    PredictionFilter filter;
    filter.correct = false;
    QVERIFY(shown(filter, called).empty());
    filter.correct = true;
    QCOMPARE(shown(filter, called).size(), 8u);
    filter = {};
    filter.predicted = referred;
    QCOMPARE(shown(filter, called), (std::vector<int>{4, 5}));
}

void TestPredictionFilter::theMatrixLeavesOutWhatIsReferred()
{
    const auto matrix = ConfusionMatrix::of(calledAt(tenPredictions(), allIsPositive, {0.4, 0.6}));
    QVERIFY(matrix);
    QCOMPARE(matrix->total(), std::int64_t(8));
    QCOMPARE(matrix->accuracy(), 1.0);
}

void TestPredictionFilter::allThatAreSetMustHold()
{
    PredictionFilter filter;
    filter.correct = false;
    QCOMPARE(shown(filter), (std::vector<int>{4, 5}));
    filter.subjects = {"1"};
    QCOMPARE(shown(filter), std::vector<int>{5});
    filter.text = "uid_0";
    QVERIFY(shown(filter).empty());
}

void TestPredictionFilter::rangesIncludeTheirLowEndOnly()
{
    PredictionFilter filter;
    filter.positiveProbability = ValueRange{static_cast<double>(0.05f + 0.1f * 2), static_cast<double>(0.05f + 0.1f * 4)};
    QCOMPARE(shown(filter), (std::vector<int>{2, 3}));
    filter.positiveProbability = ValueRange{.low = 0.9};
    QCOMPARE(shown(filter), std::vector<int>{9});
    filter = {};
    filter.loss = ValueRange{.low = 0.7};
    QCOMPARE(shown(filter), (std::vector<int>{4, 5}));
    QVERIFY(!ValueRange{}.holds(std::nan("")));
}

void TestPredictionFilter::handPickedSamplesAreShownOnly()
{
    PredictionFilter filter;
    filter.samples = std::vector<int>{1, 8};
    QCOMPARE(shown(filter), (std::vector<int>{1, 8}));
    filter.samples = std::vector<int>{};
    QVERIFY(shown(filter).empty());
}

void TestPredictionFilter::theSurestAndTheLeastSureAreOpposites()
{
    const PredictionList list = tenPredictions();
    const std::vector<int> least = sorted(PredictionOrder::LeastSureFirst, list);
    const std::vector<int> surest = sorted(PredictionOrder::SurestFirst, list);
    const auto sure = [&](int row) { return std::max(list.probability(row, 0), list.probability(row, 1)); };
    for (std::size_t i = 0; i + 1 < least.size(); ++i) {
        QVERIFY(sure(least[i]) <= sure(least[i + 1]));
        QVERIFY(sure(surest[i]) >= sure(surest[i + 1]));
    }
}

void TestPredictionFilter::whatIsLearntLastComesFirst()
{
    const SampleHistories histories = fourEpochs();
    // Never right: 2. First right in epoch 4: 1; in 2: 3; in 1: 0. What nobody labelled cannot be learnt: last.
    QCOMPARE(sorted(PredictionOrder::LearntLateFirst, epoch(4), &histories), (std::vector{2, 1, 3, 0, 4}));
}

void TestPredictionFilter::whatWaversMostComesFirst()
{
    const SampleHistories histories = fourEpochs();
    // Changes: 0, 1, 0, 3, 3. Of those alike the worst comes first; what has no label has no loss.
    QCOMPARE(sorted(PredictionOrder::CallsChangedFirst, epoch(4), &histories), (std::vector{3, 4, 1, 2, 0}));
}

void TestPredictionFilter::withoutHistoriesTheWorstComeFirst()
{
    for (const auto order : {PredictionOrder::LearntLateFirst, PredictionOrder::CallsChangedFirst})
        QCOMPARE(sorted(order, tenPredictions()), sorted(PredictionOrder::LossHighFirst, tenPredictions()));
}

void TestPredictionFilter::marksAreAskedForLikeTheRest()
{
    std::vector<MarkFlags> marks(10);
    marks[1] = MarkFlags({MarkKind::LabelDoubtful});
    marks[5] = MarkFlags({MarkKind::PoorImage, MarkKind::Note});
    marks[8] = MarkFlags({MarkKind::Interesting});
    const auto marked = [&](const PredictionFilter& filter) {
        return filteredRows(tenPredictions(), tenSamples(), filter, PredictionOrder::Name, allIsPositive, nullptr, marks);
    };
    using Kinds = MarkFlags;
    QCOMPARE(marked({.marks = {.kinds = Kinds({MarkKind::PoorImage})}}), std::vector<int>{5});
    QCOMPARE(marked({.marks = {.kinds = Kinds({MarkKind::LabelDoubtful, MarkKind::Interesting})}}), (std::vector<int>{1, 8}));
    QCOMPARE(marked({.marks = {.kinds = allMarks}}), (std::vector<int>{1, 5, 8}));
    QCOMPARE(marked({.correct = false, .marks = {.kinds = allMarks}}), std::vector<int>{5});
    QCOMPARE(marked({.marks = {.unmarked = true}}).size(), 7u);
    QCOMPARE(marked({.marks = {.kinds = allMarks, .unmarked = true}}).size(), 10u);
    QCOMPARE(marked({.marks = {.kinds = Kinds({MarkKind::Note}), .unmarked = true}}).size(), 8u);
    QVERIFY(shown({.marks = {.kinds = allMarks}}).empty()); // of a list without any
    QCOMPARE(shown({.marks = {.unmarked = true}}).size(), 10u);
}

void TestPredictionFilter::filtersReadAsWords_data()
{
    QTest::addColumn<PredictionFilter>("filter");
    QTest::addColumn<int>("nuclei");
    QTest::addColumn<int>("patients");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing asked") << PredictionFilter{} << 3389 << 11 << "3,389 nuclei, 11 patients";
    QTest::newRow("one") << PredictionFilter{} << 1 << 1 << "1 nucleus, 1 patient";
    QTest::newRow("a matrix cell") << PredictionFilter{.truth = 0, .predicted = 1} << 96 << 11
                                   << "96 ALL nuclei called HEM, 11 patients";
    QTest::newRow("referred") << PredictionFilter{.predicted = referred} << 9 << 0 << "9 nuclei left to a person";
    QTest::newRow("mistakes of a patient") << PredictionFilter{.correct = false, .subjects = {"H11"}} << 4 << 1
                                           << "4 nuclei called wrong, patient H11";
    QTest::newRow("a bar") << PredictionFilter{.positiveProbability = ValueRange{0.2, 0.3}} << 4 << 0
                           << "4 nuclei, probability of ALL from 0.2 to 0.3";
    QTest::newRow("the last bar") << PredictionFilter{.positiveProbability = ValueRange{.low = 0.95}} << 4 << 0
                                  << "4 nuclei, probability of ALL from 0.95";
    QTest::newRow("picked") << PredictionFilter{.samples = std::vector<int>{1}, .samplesName = "picked in the map"} << 42 << 3
                            << "42 nuclei picked in the map, 3 patients";
    QTest::newRow("a mark") << PredictionFilter{.truth = 0, .predicted = 1, .marks = {MarkFlags({MarkKind::LabelDoubtful})}} << 3
                            << 2 << "3 ALL nuclei called HEM, marked label doubtful, 2 patients";
    QTest::newRow("some marks") << PredictionFilter{.marks = {MarkFlags({MarkKind::PoorImage, MarkKind::Note})}} << 3 << 0
                                << "3 nuclei, marked poor image or with a note";
    QTest::newRow("any mark") << PredictionFilter{.marks = {allMarks}} << 3 << 0 << "3 nuclei, marked";
    QTest::newRow("no mark") << PredictionFilter{.marks = {.unmarked = true}} << 3 << 0 << "3 nuclei, not marked";
    QTest::newRow("a mark or none") << PredictionFilter{.marks = {MarkFlags({MarkKind::Interesting}), true}} << 3 << 0
                                    << "3 nuclei, marked interesting or not at all";
    QTest::newRow("a name") << PredictionFilter{.text = "UID_1"} << 2 << 0 << "2 nuclei with \u201cUID_1\u201d in the name";
}

void TestPredictionFilter::filtersReadAsWords()
{
    QFETCH(PredictionFilter, filter);
    QFETCH(int, nuclei);
    QFETCH(int, patients);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(describeFilter(filter, classes, nuclei, patients).english()), words);
}

void TestPredictionFilter::historyGoesBackAndForward()
{
    FilterHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.show({.truth = 0});
    history.show({.truth = 1});
    history.goBack();
    QCOMPARE(history.current().truth.value_or(-1), 0);
    history.goBack();
    QVERIFY(history.current().empty());
    history.goForward();
    history.goForward();
    QCOMPARE(history.current().truth.value_or(-1), 1);
    history.goForward();
    QCOMPARE(history.current().truth.value_or(-1), 1);
}

void TestPredictionFilter::aNewStepDropsWhatLiesAhead()
{
    FilterHistory history;
    history.show({.truth = 0});
    history.goBack();
    history.show({.predicted = 1});
    QVERIFY(!history.canGoForward());
    QVERIFY(history.canGoBack());
}

void TestPredictionFilter::undoGoesBackInHistory()
{
    FilterHistory history;
    history.show({.truth = 0});
    history.show({}); // what undo asks for
    QVERIFY(!history.canGoBack());
    QVERIFY(history.canGoForward());
}

void TestPredictionFilter::lettersOfOneWordAreOneStep()
{
    FilterHistory history;
    history.show({.text = "U"});
    history.refine({.text = "UI"});
    history.refine({.text = "UID"});
    history.goBack();
    QVERIFY(history.current().empty());
    history.goForward();
    QCOMPARE(history.current().text, std::string("UID"));
}

void TestPredictionFilter::namedFiltersComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    const std::vector<NamedFilter> filters{
        {"worst", {.truth = 0, .predicted = 1, .correct = false, .loss = ValueRange{.low = 2}}},
        {"marked", {.marks = {MarkFlags({MarkKind::PoorImage, MarkKind::Note}), true}}},
        {"a bar", {.predicted = referred, .positiveProbability = ValueRange{0.4, 0.45}}},
        {"picked \u00e4",
         {.subjects = {"0", "1"}, .text = "UID", .samples = std::vector<int>{1, 8}, .samplesName = "in the map"}}};
    QVERIFY(writeFilters(folder.path().toStdString(), filters, tenSamples(), classes));
    const auto read = readFilters(folder.path().toStdString(), tenSamples(), classes);
    QVERIFY(read);
    QVERIFY(*read == filters);
}

void TestPredictionFilter::aRunWithoutFiltersHasNone()
{
    const QTemporaryDir folder;
    const auto read = readFilters(folder.path().toStdString(), tenSamples(), classes);
    QVERIFY(read && read->empty());
}

void TestPredictionFilter::whatIsNoLongerThereIsLeftOut()
{
    const std::vector<NamedFilter> filters{{"a class", {.truth = 0}}, {"picked", {.samples = std::vector<int>{1, 8}}}};
    const std::string json = filtersToJson(filters, tenSamples(), classes);
    std::vector<NamedSample> fewer = tenSamples();
    fewer.resize(5);
    const auto read = parseFilters(json, "filters.json", fewer, {{"HEM", 0, -1, false}});
    QVERIFY(read);
    QCOMPARE(read->size(), 1u);
    QCOMPARE(*read->front().filter.samples, std::vector<int>{1});
}

void TestPredictionFilter::aDamagedFilterFileIsNamed()
{
    for (const char* text : {"", "{", "[]", "{\"format\": \"other\"}"}) {
        const auto read = parseFilters(text, "run/filters.json", tenSamples(), classes);
        QVERIFY(!read);
        QVERIFY(read.error().message.english().find("run/filters.json") != std::string::npos);
    }
    const auto newer = parseFilters(R"({"format": "nucleoscope-filters", "version": 99})", "f", {}, {});
    QCOMPARE(newer.error().code, ErrorCode::Unsupported);
}

void TestPredictionFilter::twoWindowsLoseNoFilter()
{
    const QTemporaryDir folder;
    constexpr int filtersOfEach = 25;
    const auto window = [&](const std::string& person) {
        std::vector<NamedFilter> known;
        for (int i = 0; i < filtersOfEach; ++i) {
            std::vector<NamedFilter> wanted = known;
            wanted.push_back({person + std::to_string(i), {.text = person}});
            known = changeFilters(folder.path().toStdString(), known, wanted, tenSamples(), classes).value();
            const NamedFilter gone = wanted.back(); // every second one is forgotten again
            if (i % 2 == 1) {
                wanted = known;
                std::erase(wanted, gone);
                known = changeFilters(folder.path().toStdString(), known, wanted, tenSamples(), classes).value();
            }
        }
    };
    {
        const std::jthread one(window, "Ada ");
        const std::jthread other(window, "Ben ");
    }
    const auto all = readFilters(folder.path().toStdString(), tenSamples(), classes);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{2 * (filtersOfEach / 2 + 1)});
}

void TestPredictionFilter::whatTwoChangedAtOnceStaysTwice()
{
    const NamedFilter first{"worst", {.truth = 0}}, mine{"worst", {.truth = 1}}, other{"worst", {.correct = false}};
    QVERIFY(mergedFilters({first}, {first}, {mine}) == (std::vector{mine}));
    QVERIFY(mergedFilters({mine}, {first}, {mine}) == (std::vector{mine}));
    const auto both = mergedFilters({other}, {first}, {mine});
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(both[0] == other && both[1] == (NamedFilter{"worst (2)", mine.filter}));
    QVERIFY(mergedFilters({other}, {first}, {}) == (std::vector{other})); // forgotten was another
    const NamedFilter further{"further", {}};
    QVERIFY(mergedFilters({first, further}, {first}, {}) == (std::vector{further}));
}

NUCLEOSCOPE_TEST(TestPredictionFilter)
#include "test_prediction_filter.moc"
