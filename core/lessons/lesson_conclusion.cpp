#include "core/lessons/lesson_conclusion.h"

#include "core/evaluation/threshold_sweep.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace nucleoscope {
namespace {

/// Means over samples of something each of them has, for any draw of subjects.
class ResampledMean {
public:
    explicit ResampledMean(const Subjects& subjects) : subjects_(subjects), sums_(static_cast<std::size_t>(subjects.count())) {}
    void add(int sample, double value)
    {
        const int subject = subjects_.of(sample);
        if (subject < 0 || std::isnan(value))
            return;
        sums_[static_cast<std::size_t>(subject)].first += value;
        ++sums_[static_cast<std::size_t>(subject)].second;
    }
    double of(const TimesDrawn& times) const
    {
        double sum = 0;
        double count = 0;
        for (std::size_t i = 0; i < sums_.size(); ++i) {
            sum += times[i] * sums_[i].first;
            count += times[i] * sums_[i].second;
        }
        return count > 0 ? sum / count : notANumber;
    }

private:
    const Subjects& subjects_;
    std::vector<std::pair<double, double>> sums_; ///< of each subject, and of how many samples
};

ResampledMean objectiveOf(const ArmEvidence& arm, const Subjects& subjects)
{
    ResampledMean mean(subjects);
    for (int row = 0; row < arm.predictions.size(); ++row)
        if (arm.predictions.truth(row) >= 0)
            mean.add(arm.predictions.sample(row),
                     arm.softmaxTwice ? softmaxTwiceLoss(arm.predictions, row) : static_cast<double>(arm.predictions.loss(row)));
    return mean;
}

ResampledMean heatOf(const ArmEvidence& arm, const Subjects& subjects, bool beyondArea)
{
    ResampledMean mean(subjects);
    for (const HeatShare& share : arm.heat)
        mean.add(share.sample, beyondArea ? share.heatInside - share.areaInside : share.heatInside);
    return mean;
}

/// One value for each draw of subjects: of each arm, and of their difference.
class Measurements {
public:
    Measurements(const LessonEvidence& evidence)
        : evidence_(evidence),
          scores_{ResampledScores(evidence.arms[0].predictions, evidence.positive, evidence.subjects),
                  ResampledScores(evidence.arms[1].predictions, evidence.positive, evidence.subjects)},
          objective_{objectiveOf(evidence.arms[0], evidence.subjects), objectiveOf(evidence.arms[1], evidence.subjects)},
          heat_{heatOf(evidence.arms[0], evidence.subjects, false), heatOf(evidence.arms[1], evidence.subjects, false)},
          beyond_{heatOf(evidence.arms[0], evidence.subjects, true), heatOf(evidence.arms[1], evidence.subjects, true)},
          changed_(evidence.subjects)
    {
        std::unordered_map<int, int> calls;
        const PredictionList& first = evidence.arms[0].predictions;
        for (int row = 0; row < first.size(); ++row)
            calls[first.sample(row)] = first.predicted(row);
        const PredictionList& second = evidence.arms[1].predictions;
        for (int row = 0; row < second.size(); ++row)
            if (const auto found = calls.find(second.sample(row)); found != calls.end())
                changed_.add(second.sample(row), found->second != second.predicted(row) ? 1 : 0);
    }

    /// The scores of both arms in one draw; many measures share them.
    void look(const TimesDrawn& times)
    {
        times_ = &times;
        for (std::size_t arm = 0; arm < 2; ++arm)
            now_[arm] = scores_[arm].of(times);
    }
    double of(LessonMeasure measure, std::size_t arm) const
    {
        switch (measure) {
        case LessonMeasure::BalancedAccuracy: return now_[arm].balancedAccuracy;
        case LessonMeasure::Auroc: return now_[arm].auroc;
        case LessonMeasure::Accuracy: return now_[arm].accuracy;
        case LessonMeasure::WeightedF1: return now_[arm].weightedF1;
        case LessonMeasure::Sensitivity: return now_[arm].sensitivity;
        case LessonMeasure::Specificity: return now_[arm].specificity;
        case LessonMeasure::Loss: return now_[arm].loss;
        case LessonMeasure::AccuracyLessSensitivity: return now_[arm].accuracy - now_[arm].sensitivity;
        case LessonMeasure::Objective: return objective_[arm].of(*times_);
        case LessonMeasure::HeatInside: return heat_[arm].of(*times_);
        case LessonMeasure::HeatInsideBeyondItsArea: return beyond_[arm].of(*times_);
        case LessonMeasure::CallsChanged: break;
        }
        return notANumber;
    }
    double of(const LessonCheck& check) const
    {
        if (check.measure == LessonMeasure::CallsChanged)
            return changed_.of(*times_);
        switch (check.of) {
        case LessonCheck::Of::First: return of(check.measure, 0);
        case LessonCheck::Of::Second: return of(check.measure, 1);
        case LessonCheck::Of::Difference: break;
        }
        return of(check.measure, 1) - of(check.measure, 0);
    }

private:
    const LessonEvidence& evidence_;
    std::array<ResampledScores, 2> scores_;
    std::array<ResampledMean, 2> objective_;
    std::array<ResampledMean, 2> heat_;
    std::array<ResampledMean, 2> beyond_;
    ResampledMean changed_;
    const TimesDrawn* times_ = nullptr;
    std::array<Scores, 2> now_;
};

double largestClassShare(const PredictionList& predictions)
{
    std::vector<int> counts(static_cast<std::size_t>(predictions.classCount()), 0);
    int labelled = 0;
    for (int row = 0; row < predictions.size(); ++row)
        if (predictions.truth(row) >= 0) {
            ++counts[static_cast<std::size_t>(predictions.truth(row))];
            ++labelled;
        }
    return labelled > 0 ? static_cast<double>(*std::max_element(counts.begin(), counts.end())) / labelled : notANumber;
}

double referenceOf(const LessonCheck& check, const LessonEvidence& evidence)
{
    const PredictionList& list = evidence.arms[check.of == LessonCheck::Of::First ? 0 : 1].predictions;
    switch (check.against) {
    case LessonReference::Number: return check.number;
    case LessonReference::Chance: return check.measure == LessonMeasure::Auroc ? 0.5 : 1.0 / list.classCount();
    case LessonReference::LargestClass: return largestClassShare(list);
    case LessonReference::SoftmaxTwiceFloor: return softmaxTwiceFloor(list.classCount());
    }
    return notANumber;
}

LessonOutcome outcomeOf(const Interval& interval, double reference)
{
    if (!interval.known() || std::isnan(reference))
        return LessonOutcome::Unknown;
    if (interval.contains(reference))
        return LessonOutcome::Within;
    return interval.low > reference ? LessonOutcome::Above : LessonOutcome::Below;
}

/// Both arms' rows, for the strata: a subject that one arm alone examined may be drawn, too.
PredictionList together(const LessonEvidence& evidence)
{
    PredictionList all(evidence.arms[0].predictions.classCount());
    const std::vector<float> unused(static_cast<std::size_t>(all.classCount()), 0.0F);
    for (const ArmEvidence& arm : evidence.arms)
        for (int row = 0; row < arm.predictions.size(); ++row)
            all.add(arm.predictions.sample(row), arm.predictions.truth(row), unused.data());
    return all;
}

std::vector<ThresholdRow> thresholdsOf(const LessonEvidence& evidence)
{
    std::vector<ThresholdRow> rows;
    for (int arm = 0; arm < 2; ++arm) {
        const ThresholdSweep sweep(evidence.arms[static_cast<std::size_t>(arm)].predictions, evidence.positive);
        const std::pair<ThresholdRow::Choice, std::optional<ThresholdOutcome>> choices[] = {
            {ThresholdRow::Choice::Half, sweep.hasBothSides() ? std::optional(sweep.at(0.5)) : std::nullopt},
            {ThresholdRow::Choice::Youden, sweep.bestByYouden()},
            {ThresholdRow::Choice::Sensitivity95, sweep.reachingSensitivity(0.95)}};
        for (const auto& [choice, outcome] : choices) {
            if (!outcome)
                continue;
            ThresholdRow row{
                arm, choice, outcome->threshold, outcome->sensitivity(), outcome->specificity(), outcome->accuracy()};
            for (std::size_t i = 0; i < lessonPrevalences.size(); ++i)
                row.positiveValue[i] = predictiveValues(row.sensitivity, row.specificity, lessonPrevalences[i]).positive;
            rows.push_back(row);
        }
    }
    return rows;
}

Result<void> checkLists(const LessonEvidence& evidence)
{
    for (const ArmEvidence& arm : evidence.arms)
        if (arm.predictions.empty() || arm.predictions.classCount() != static_cast<int>(evidence.positive.size()))
            return fail(ErrorCode::InvalidInput,
                        {"lesson.no_evidence", "An arm of the lesson has no predictions of these classes. Run it again."});
    return {};
}

} // namespace

double softmaxTwiceLoss(const PredictionList& predictions, int row)
{
    const float right = predictions.probability(row, predictions.truth(row));
    double sum = 0;
    for (int c = 0; c < predictions.classCount(); ++c)
        sum += std::exp(static_cast<double>(predictions.probability(row, c)) - static_cast<double>(right));
    return std::log(sum);
}

double softmaxTwiceFloor(int classCount)
{
    return std::log1p((classCount - 1) / std::exp(1.0));
}

Result<LessonConclusion> conclude(const Lesson& lesson, const LessonEvidence& evidence, const BootstrapOptions& options)
{
    if (auto usable = checkLists(evidence); !usable)
        return fail(usable.error());
    const SubjectBootstrap bootstrap(together(evidence), evidence.subjects);
    Measurements measurements(evidence);
    const std::size_t checks = lesson.checks.size();
    const auto fill = [&](const TimesDrawn& times, double* values) {
        measurements.look(times);
        for (const LessonCheck& check : lesson.checks)
            *values++ = measurements.of(check);
        for (const LessonMeasure shown : lesson.shown)
            for (std::size_t arm = 0; arm < 2; ++arm)
                *values++ = measurements.of(shown, arm);
    };
    const std::size_t count = checks + 2 * lesson.shown.size();
    std::vector<double> once(count);
    fill(TimesDrawn(static_cast<std::size_t>(evidence.subjects.count()), 1), once.data());
    const std::vector<Interval> intervals = bootstrap.intervals(static_cast<int>(count), fill, options);

    LessonConclusion conclusion;
    for (std::size_t i = 0; i < checks; ++i) {
        const double reference = referenceOf(lesson.checks[i], evidence);
        conclusion.checks.push_back({{once[i], intervals[i]}, reference, outcomeOf(intervals[i], reference)});
    }
    for (std::size_t i = checks; i < count; i += 2)
        conclusion.shown.push_back({MeasuredValue{once[i], intervals[i]}, MeasuredValue{once[i + 1], intervals[i + 1]}});
    conclusion.subjects = bootstrap.subjectCount();
    conclusion.smallestStratum = bootstrap.smallestStratum();
    for (std::size_t arm = 0; arm < 2; ++arm) {
        conclusion.samples[arm] = evidence.arms[arm].predictions.size();
        conclusion.leaks[arm] = evidence.arms[arm].leaks;
    }
    if (lesson.thresholds)
        conclusion.thresholds = thresholdsOf(evidence);
    return conclusion;
}

std::string_view thresholdChoiceName(ThresholdRow::Choice choice)
{
    switch (choice) {
    case ThresholdRow::Choice::Half: return "half";
    case ThresholdRow::Choice::Youden: return "youden";
    case ThresholdRow::Choice::Sensitivity95: break;
    }
    return "sensitivity_95";
}

} // namespace nucleoscope
