#include "core/base/random.h"
#include "core/evaluation/comparison.h"
#include "core/lessons/lesson_conclusion.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

namespace {

constexpr int patients = 20; ///< the first half of class 0
constexpr int nucleiEach = 25;

Subjects drawnSubjects()
{
    std::vector<std::string> ids;
    for (int i = 0; i < patients * nucleiEach; ++i)
        ids.push_back("p" + std::to_string(i / nucleiEach));
    return Subjects(ids);
}

/// Nuclei that are called right with about this chance; patients differ, nuclei of one patient resemble each other.
PredictionList drawnPredictions(double right, std::uint64_t seed, std::uint64_t list)
{
    PredictionList predictions(2);
    for (int subject = 0; subject < patients; ++subject) {
        Random ofSubject(seed, Random::Purpose::Test, 1, static_cast<std::uint64_t>(subject));
        const double own = std::clamp(right + 0.08 * ofSubject.normal(), 0.02, 0.98);
        for (int i = 0; i < nucleiEach; ++i) {
            const int sample = subject * nucleiEach + i;
            Random chance(seed, Random::Purpose::Test, 2 + list, static_cast<std::uint64_t>(sample));
            const int truth = subject < patients / 2 ? 0 : 1;
            const float sure = static_cast<float>(chance.uniform(0.55, 0.95));
            const bool isRight = chance.chance(own);
            const float first = (truth == 0) == isRight ? sure : 1 - sure;
            const float both[2] = {first, 1 - first};
            predictions.add(sample, truth, both);
        }
    }
    return predictions;
}

LessonEvidence evidenceOf(PredictionList first, PredictionList second)
{
    LessonEvidence evidence;
    evidence.arms[0].predictions = std::move(first);
    evidence.arms[1].predictions = std::move(second);
    evidence.positive = {true, false};
    evidence.subjects = drawnSubjects();
    return evidence;
}

Lesson lessonWith(std::vector<LessonCheck> checks)
{
    Lesson lesson;
    lesson.checks = std::move(checks);
    lesson.shown = {LessonMeasure::BalancedAccuracy};
    return lesson;
}

LessonCheck differenceOf(LessonMeasure measure)
{
    LessonCheck check;
    check.measure = measure;
    return check;
}

BootstrapOptions few(std::uint64_t seed = 1)
{
    BootstrapOptions options;
    options.replicates = 400;
    options.seed = seed;
    return options;
}

} // namespace

class TestLessonConclusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEffectIsTold()
    {
        const Lesson lesson = lessonWith({differenceOf(LessonMeasure::BalancedAccuracy)});
        const auto lower = conclude(lesson, evidenceOf(drawnPredictions(0.9, 1, 0), drawnPredictions(0.7, 1, 1)));
        QVERIFY(lower->outcome() == LessonOutcome::Below);
        QVERIFY(lower->checks[0].measured.value < -0.1);
        const auto higher = conclude(lesson, evidenceOf(drawnPredictions(0.7, 1, 0), drawnPredictions(0.9, 1, 1)));
        QVERIFY(higher->outcome() == LessonOutcome::Above);
        QCOMPARE(higher->subjects, patients);
        QCOMPARE(higher->smallestStratum, patients / 2);
        QCOMPARE(higher->samples, (std::array<int, 2>{500, 500}));
    }

    /// 95 % intervals: of fifty drawings without an effect a few may claim one, and no more.
    void withoutAnEffectThereIsNone()
    {
        const Lesson lesson = lessonWith({differenceOf(LessonMeasure::BalancedAccuracy)});
        int claimed = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const auto concluded =
                conclude(lesson, evidenceOf(drawnPredictions(0.8, seed, 0), drawnPredictions(0.8, seed, 1)), few(seed));
            QVERIFY(concluded->outcome() != LessonOutcome::Unknown);
            claimed += concluded->outcome() == LessonOutcome::Within ? 0 : 1;
        }
        QVERIFY2(claimed <= 7, qPrintable(QString::number(claimed)));
    }

    void theIntervalIsThatOfTheComparison()
    {
        const LessonEvidence evidence = evidenceOf(drawnPredictions(0.85, 3, 0), drawnPredictions(0.8, 3, 1));
        const Lesson lesson = lessonWith({differenceOf(LessonMeasure::Auroc), differenceOf(LessonMeasure::Loss)});
        const auto concluded = conclude(lesson, evidence, few());
        const auto compared =
            compare({evidence.arms[0].predictions, evidence.arms[1].predictions, evidence.positive, evidence.subjects}, few());
        for (const auto& [check, kind] : {std::pair{0, ScoreKind::Auroc}, {1, ScoreKind::Loss}}) {
            const CheckResult& result = concluded->checks[static_cast<std::size_t>(check)];
            QVERIFY(std::abs(result.measured.value - compared->of(kind).difference()) < 1e-12);
            QVERIFY(std::abs(result.measured.interval.low - compared->of(kind).interval.low) < 1e-12);
            QVERIFY(std::abs(result.measured.interval.high - compared->of(kind).interval.high) < 1e-12);
        }
    }

    void armsMayExamineOtherPatients()
    {
        PredictionList first(2), second(2);
        const PredictionList all = drawnPredictions(0.8, 5, 0);
        for (int row = 0; row < all.size(); ++row) {
            const float both[2] = {all.probability(row, 0), all.probability(row, 1)};
            (all.sample(row) / nucleiEach % 2 ? first : second).add(all.sample(row), all.truth(row), both);
        }
        const auto concluded = conclude(lessonWith({differenceOf(LessonMeasure::Accuracy)}), evidenceOf(first, second), few());
        QVERIFY(concluded->outcome() == LessonOutcome::Within);
        QCOMPARE(concluded->subjects, patients);
    }

    void chanceIsToldFromAScore()
    {
        LessonCheck second = differenceOf(LessonMeasure::Auroc);
        second.of = LessonCheck::Of::Second;
        second.against = LessonReference::Chance;
        LessonCheck first = second;
        first.of = LessonCheck::Of::First;
        const auto concluded =
            conclude(lessonWith({second, first}), evidenceOf(drawnPredictions(0.5, 7, 0), drawnPredictions(0.85, 7, 1)), few());
        QVERIFY(concluded->checks[0].outcome == LessonOutcome::Above);
        QVERIFY(concluded->checks[1].outcome == LessonOutcome::Within);
        QCOMPARE(concluded->checks[0].reference, 0.5);
    }

    void sameCallsAreNoChange()
    {
        const Lesson lesson = lessonWith({differenceOf(LessonMeasure::CallsChanged)});
        const PredictionList list = drawnPredictions(0.8, 9, 0);
        const auto same = conclude(lesson, evidenceOf(list, list), few());
        QCOMPARE(same->checks[0].measured.value, 0.0);
        QVERIFY(same->outcome() == LessonOutcome::Within);
        PredictionList other = list;
        for (int row = 0; row < other.size(); row += 5)
            other.setPredicted(row, 1 - other.predicted(row));
        const auto changed = conclude(lesson, evidenceOf(list, other), few());
        QCOMPARE(changed->checks[0].measured.value, 0.2);
        QVERIFY(changed->outcome() == LessonOutcome::Above);
    }

    /// -log_softmax(p)[truth], which PyTorch's cross_entropy is, by Python's math: log(1 + exp(-1)) = 0.31326169,
    /// log(exp(.9) + exp(.1)) - .9 = 0.37110067, log(1 + e) = 1.31326169, log(1 + 2 / e) = 0.55144471.
    void softmaxTwiceIsCrossEntropyOfProbabilities()
    {
        PredictionList list(2);
        const float sure[2] = {1, 0}, fair[2] = {0.9F, 0.1F}, wrong[2] = {0, 1};
        list.add(0, 0, sure);
        list.add(1, 0, fair);
        list.add(2, 0, wrong);
        QVERIFY(std::abs(softmaxTwiceLoss(list, 0) - 0.31326169) < 1e-6);
        QVERIFY(std::abs(softmaxTwiceLoss(list, 1) - 0.37110067) < 1e-6);
        QVERIFY(std::abs(softmaxTwiceLoss(list, 2) - 1.31326169) < 1e-6);
        QVERIFY(std::abs(softmaxTwiceFloor(2) - 0.31326169) < 1e-6);
        QVERIFY(std::abs(softmaxTwiceFloor(3) - 0.55144471) < 1e-6);
    }

    void theFloorStopsOneLossAndNotTheOther()
    {
        const auto sure = [](float p) {
            PredictionList list(2);
            for (int sample = 0; sample < patients * nucleiEach; ++sample) {
                const int truth = sample / nucleiEach < patients / 2 ? 0 : 1;
                const float own = p - 0.01F * static_cast<float>(sample % nucleiEach) / nucleiEach;
                const float both[2] = {truth == 0 ? own : 1 - own, truth == 0 ? 1 - own : own};
                list.add(sample, truth, both);
            }
            return list;
        };
        LessonEvidence evidence = evidenceOf(sure(0.97F), sure(0.97F));
        evidence.arms[1].softmaxTwice = true;
        LessonCheck once = differenceOf(LessonMeasure::Objective);
        once.of = LessonCheck::Of::First;
        once.against = LessonReference::SoftmaxTwiceFloor;
        LessonCheck twice = once;
        twice.of = LessonCheck::Of::Second;
        const Lesson lesson = lessonWith({differenceOf(LessonMeasure::Objective), once, twice});
        auto concluded = conclude(lesson, evidence, few());
        QVERIFY(concluded->outcome() == LessonOutcome::Above);
        QVERIFY(concluded->checks[1].outcome == LessonOutcome::Below);
        QVERIFY(concluded->checks[2].outcome == LessonOutcome::Above);
        evidence.arms[1].softmaxTwice = false; // the same without the mistake
        concluded = conclude(lesson, evidence, few());
        QVERIFY(concluded->outcome() == LessonOutcome::Within);
        QVERIFY(concluded->checks[2].outcome == LessonOutcome::Below);
    }

    void accuracyPromisesMoreThanSensitivityWhereTheRareAreMissed()
    {
        LessonCheck gap = differenceOf(LessonMeasure::AccuracyLessSensitivity);
        gap.of = LessonCheck::Of::Second;
        LessonCheck majority = gap;
        majority.measure = LessonMeasure::Accuracy;
        majority.against = LessonReference::LargestClass;
        const auto list = [](int everyPositive, double sensitivity) {
            PredictionList predictions(2);
            for (int sample = 0; sample < patients * nucleiEach; ++sample) {
                const bool positive = sample / nucleiEach < patients / 2;
                if (positive && sample % everyPositive != 0)
                    continue;
                Random chance(11, Random::Purpose::Test, 9, static_cast<std::uint64_t>(sample));
                const bool called = chance.chance(positive ? sensitivity : 0.03);
                const float both[2] = {called ? 0.8F : 0.2F, called ? 0.2F : 0.8F};
                predictions.add(sample, positive ? 0 : 1, both);
            }
            return predictions;
        };
        const auto rare = conclude(lessonWith({gap, majority}), evidenceOf(list(1, 0.9), list(5, 0.2)), few());
        QVERIFY(rare->outcome() == LessonOutcome::Above);
        QVERIFY(std::abs(rare->checks[1].reference - 250.0 / 300) < 1e-12);
        const auto common = conclude(lessonWith({gap, majority}), evidenceOf(list(1, 0.9), list(1, 0.97)), few());
        QVERIFY(common->outcome() == LessonOutcome::Within);
        QVERIFY(common->checks[1].outcome == LessonOutcome::Above);
    }

    /// 8 of 10 positives from 0.6 on, 3 of 10 others; by hand: .8 · .1 / (.8 · .1 + .3 · .9) = .22857143.
    void aPositiveCallIsWorthLessWhereFewArePositive()
    {
        PredictionList list(2);
        for (int i = 0; i < 20; ++i) {
            const bool positive = i < 10;
            const bool called = positive ? i < 8 : i < 13;
            const float both[2] = {called ? 0.6F : 0.3F, called ? 0.4F : 0.7F};
            list.add(i * nucleiEach, positive ? 0 : 1, both);
        }
        Lesson lesson = lessonWith({});
        QVERIFY(conclude(lesson, evidenceOf(list, list), few())->thresholds.empty());
        lesson.thresholds = true;
        const auto rows = conclude(lesson, evidenceOf(list, list), few())->thresholds;
        QCOMPARE(rows.size(), std::size_t{6}); // three choices a side
        QCOMPARE(rows[0].sensitivity, 0.8);
        QCOMPARE(rows[0].specificity, 0.7);
        QCOMPARE(rows[0].accuracy, 0.75);
        QVERIFY(std::abs(rows[0].positiveValue[0] - 0.72727273) < 1e-8);
        QVERIFY(std::abs(rows[0].positiveValue[1] - 0.22857143) < 1e-8);
        QVERIFY(std::abs(rows[0].positiveValue[2] - 0.02622951) < 1e-8);
        QVERIFY(rows[2].choice == ThresholdRow::Choice::Sensitivity95);
        QCOMPARE(rows[2].sensitivity, 1.0); // all are called, then
        QCOMPARE(rows[2].specificity, 0.0);
        QCOMPARE(rows[3].arm, 1);
    }

    void heatIsMeanedOverNuclei()
    {
        LessonEvidence evidence = evidenceOf(drawnPredictions(0.8, 1, 0), drawnPredictions(0.8, 1, 1));
        for (int sample = 0; sample < 500; sample += 5) {
            const double wobble = 0.02 * (sample % 7);
            evidence.arms[0].heat.push_back({sample, 0.6 + wobble, 0.3});
            evidence.arms[1].heat.push_back({sample, 0.6 - wobble + 0.12, 0.3});
        }
        evidence.arms[0].heat.push_back({499, notANumber, 0.3}); // a cold map says nothing
        LessonCheck beyond = differenceOf(LessonMeasure::HeatInsideBeyondItsArea);
        beyond.of = LessonCheck::Of::First;
        const auto concluded = conclude(lessonWith({differenceOf(LessonMeasure::HeatInside), beyond}), evidence, few());
        QVERIFY(concluded->outcome() == LessonOutcome::Within);
        QVERIFY(concluded->checks[1].outcome == LessonOutcome::Above);
        QVERIFY(std::abs(concluded->checks[1].measured.value - 0.36) < 0.01);
    }

    void listsOfOtherClassesAreRefused()
    {
        LessonEvidence evidence = evidenceOf(drawnPredictions(0.8, 1, 0), PredictionList(2));
        QCOMPARE(conclude(lessonWith({}), evidence).error().code, ErrorCode::InvalidInput);
        evidence.arms[1].predictions = PredictionList(3);
        QCOMPARE(conclude(lessonWith({}), evidence).error().message.id, std::string("lesson.no_evidence"));
    }
};

NUCLEOSCOPE_TEST(TestLessonConclusion)
#include "test_lesson_conclusion.moc"
