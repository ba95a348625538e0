#include "core/inspection/list_answer.h"

#include "core/base/random.h"
#include "core/inspection/sample_history.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

namespace {

const PositiveClasses firstIsPositive{true, false, false};

/// Three classes, some without a truth, some of which the network said NaN, many alike.
std::shared_ptr<const PredictionList> someList(std::uint64_t seed, int count)
{
    auto list = std::make_shared<PredictionList>(3);
    for (int row = 0; row < count; ++row) {
        Random random(seed, Random::Purpose::Test, 0, static_cast<std::uint64_t>(row));
        const auto a = static_cast<float>(std::floor(random.uniform() * 50) / 50);
        const float b = (1 - a) * static_cast<float>(random.uniform());
        float all[] = {a, b, 1 - a - b};
        if (random.uniform() < 0.02)
            all[0] = all[1] = all[2] = std::nanf("");
        list->add(count - 1 - row, static_cast<int>(random.uniform() * 4) - 1, all);
    }
    return list;
}

std::shared_ptr<const std::vector<NamedSample>> someSamples(int count)
{
    auto samples = std::make_shared<std::vector<NamedSample>>();
    for (int i = 0; i < count; ++i)
        samples->push_back({"fold/UID_" + std::to_string(i * 7919 % count), std::to_string(i % 13)});
    return samples;
}

ListQuestion someQuestion(int count)
{
    return {someList(1, count), someSamples(count), firstIsPositive};
}

std::vector<ListQuestion> manyQuestions(const ListQuestion& start)
{
    std::vector<ListQuestion> questions{start};
    const auto then = [&](auto change) {
        ListQuestion next = questions.back();
        change(next);
        questions.push_back(std::move(next));
    };
    then([](ListQuestion& q) { q.point = {0.3, {}}; });
    then([](ListQuestion& q) { q.filter.correct = false; });
    then([](ListQuestion& q) { q.point = {0.3, 0.6}; });
    then([](ListQuestion& q) { q.filter.predicted = referred; });
    then([](ListQuestion& q) { q.point = {0.8, 0.9}; });
    then([](ListQuestion& q) { q.filter = {}; });
    then([](ListQuestion& q) { q.filter.subjects = {"3", "11"}; });
    then([](ListQuestion& q) { q.point = {0.1, {}}; });
    then([](ListQuestion& q) { q.order = PredictionOrder::PositiveHighFirst; });
    then([](ListQuestion& q) { q.marks.assign(q.samples->size(), MarkFlags({MarkKind::PoorImage})); });
    then([](ListQuestion& q) { q.filter.marks.kinds = MarkFlags({MarkKind::PoorImage}); });
    then([](ListQuestion& q) { q.marks[5] = MarkFlags(); });
    then([](ListQuestion& q) { q.predictions = someList(2, 400); });
    then([](ListQuestion& q) {
        auto histories = std::make_shared<SampleHistories>();
        histories->add(1, *someList(3, 400));
        histories->add(2, *q.predictions);
        q.histories = histories;
    });
    for (int order = 0; order <= static_cast<int>(PredictionOrder::CallsChangedFirst); ++order)
        then([&](ListQuestion& q) { q.order = static_cast<PredictionOrder>(order); });
    then([](ListQuestion& q) { q.point = {}; });
    return questions;
}

} // namespace

/// Whatever was asked before, the answer is what each part says by itself.
class TestListAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerIsThatOfTheFirstQuestion();
    void rowsAreSortedAsOneBySortingThemAll();
    void whatTwoAnswersShareIsNotWorkedOutAgain();
    void nothingIsSharedWithAnotherList();
};

void TestListAnswer::everyAnswerIsThatOfTheFirstQuestion()
{
    ListQuestion lastQuestion;
    ListAnswer last;
    bool any = false;
    for (const ListQuestion& q : manyQuestions(someQuestion(400))) {
        const ListAnswer answer = answerTo(q, any ? &lastQuestion : nullptr, any ? &last : nullptr);
        const PredictionList called = calledAt(*q.predictions, q.positive, q.point);
        QCOMPARE(*answer.rows, filteredRows(called, *q.samples, q.filter, q.order, q.positive, q.histories.get(), q.marks));
        QCOMPARE(answer.subjects, subjectCount(called, *q.samples, *answer.rows));
        for (int row = 0; row < called.size(); ++row)
            QCOMPARE(answer.called->predicted(row), called.predicted(row));
        const Scores scores = scoresOf(called, q.positive).value();
        QCOMPARE(answer.scores->samples, scores.samples);
        QCOMPARE(answer.scores->balancedAccuracy, scores.balancedAccuracy);
        QCOMPARE(answer.scores->sensitivity, scores.sensitivity);
        QVERIFY(answer.scores->auroc == scores.auroc || (std::isnan(answer.scores->auroc) && std::isnan(scores.auroc)));
        QVERIFY(answer.scores->loss == scores.loss || (std::isnan(answer.scores->loss) && std::isnan(scores.loss)));
        QCOMPARE(answer.matrix->count(0, 1), ConfusionMatrix::of(called)->count(0, 1));
        QCOMPARE(answer.sweep.thresholds(), ThresholdSweep(*q.predictions, q.positive).thresholds());
        lastQuestion = q;
        last = answer;
        any = true;
    }
}

void TestListAnswer::rowsAreSortedAsOneBySortingThemAll()
{
    const auto list = someList(5, 300);
    const auto samples = someSamples(300);
    PredictionFilter filter;
    filter.positiveProbability = ValueRange{0.2, 0.7};
    for (int order = 0; order <= static_cast<int>(PredictionOrder::Name); ++order) {
        const auto by = static_cast<PredictionOrder>(order);
        const std::vector<int> ordered = orderedRows(*list, *samples, by, firstIsPositive);
        QCOMPARE(ordered.size(), std::size_t{300});
        QCOMPARE(passingRows(*list, *samples, filter, firstIsPositive, {}, ordered),
                 filteredRows(*list, *samples, filter, by, firstIsPositive));
    }
}

void TestListAnswer::whatTwoAnswersShareIsNotWorkedOutAgain()
{
    ListQuestion first = someQuestion(100);
    const ListAnswer answer = answerTo(first);
    QCOMPARE(answer.called, first.predictions); // the network's own calls are no copy
    ListQuestion moved = first;
    moved.point.threshold = 0.7;
    const ListAnswer atPoint = answerTo(moved, &first, &answer);
    QCOMPARE(atPoint.rows, answer.rows);
    QCOMPARE(atPoint.ordered, answer.ordered);
    QVERIFY(&atPoint.sweep.thresholds() == &answer.sweep.thresholds());
    ListQuestion filtered = moved;
    filtered.filter.truth = 1;
    const ListAnswer ofFilter = answerTo(filtered, &moved, &atPoint);
    QCOMPARE(ofFilter.called, atPoint.called);
    QCOMPARE(ofFilter.ordered, answer.ordered);
    QVERIFY(ofFilter.rows != answer.rows);
}

void TestListAnswer::nothingIsSharedWithAnotherList()
{
    const ListQuestion first = someQuestion(100);
    ListQuestion other = first;
    other.predictions = someList(1, 100);
    const ListAnswer answer = answerTo(first), ofOther = answerTo(other, &first, &answer);
    QCOMPARE(ofOther.called, other.predictions);
    QVERIFY(ofOther.rows != answer.rows);
    QCOMPARE(*ofOther.rows, *answer.rows);
}

NUCLEOSCOPE_TEST(TestListAnswer)
#include "test_list_answer.moc"
