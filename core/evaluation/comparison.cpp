#include "core/evaluation/comparison.h"

#include "core/base/text.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>

namespace nucleoscope {
namespace {

/// Rows by sample, ascending: what makes two lists of the same samples equal whatever their order.
std::vector<int> rowsBySample(const PredictionList& predictions)
{
    std::vector<int> rows(static_cast<std::size_t>(predictions.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<int>(i);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return predictions.sample(a) < predictions.sample(b); });
    return rows;
}

std::string scoreText(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}
std::string differenceText(double value)
{
    constexpr double shownAsZero = 0.0005; // no "-0.000"
    char text[32];
    std::snprintf(text, sizeof text, "%+.3f", std::abs(value) < shownAsZero ? 0.0 : value);
    return text;
}

/// Without patients their number is not told: intervals then take each nucleus for one of another person.
Message conclusionOfNuclei(const ScoreDifference& found, std::vector<Message::Argument> arguments)
{
    if (!found.told())
        return {
            "compare.undecided_nuclei",
            "It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with "
            "{nuclei} nuclei as if each were of another person, any difference from {low} to {high} would fit.",
            std::move(arguments)};
    if (found.better())
        return {"compare.better_nuclei",
                "“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a "
                "difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).",
                std::move(arguments)};
    return {"compare.worse_nuclei",
            "“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a "
            "difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).",
            std::move(arguments)};
}

/// The noun in core's sentences. The window puts its own title in the argument's place.
const char* scoreWords(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::BalancedAccuracy: return "balanced accuracy";
    case ScoreKind::Auroc: return "AUROC";
    case ScoreKind::Accuracy: return "accuracy";
    case ScoreKind::WeightedF1: return "weighted F1";
    case ScoreKind::Sensitivity: return "sensitivity";
    case ScoreKind::Specificity: return "specificity";
    case ScoreKind::Loss: return "loss";
    }
    return "";
}

Message differentTruth(int samples)
{
    return {"compare.different_classes",
            "The two runs hold {count} of the same nuclei for different classes, so being right means different things. Train "
            "both with the same labels to compare.",
            {{"count", grouped(samples)}}};
}

} // namespace

std::optional<Message> whyNotComparable(const PairedPredictions& pair)
{
    if (pair.baseline.classCount() != pair.other.classCount())
        return Message{"compare.class_count",
                       "The two runs know different numbers of classes: {baseline} and {other}.",
                       {{"baseline", std::to_string(pair.baseline.classCount())},
                        {"other", std::to_string(pair.other.classCount())}}};
    const std::vector<int> baseline = rowsBySample(pair.baseline);
    const std::vector<int> other = rowsBySample(pair.other);
    const bool same = std::equal(baseline.begin(), baseline.end(), other.begin(), other.end(),
                                 [&](int a, int b) { return pair.baseline.sample(a) == pair.other.sample(b); });
    if (!same)
        return Message{"compare.different_samples",
                       "The two runs were examined on different nuclei ({baseline} and {other}), so a difference of their scores "
                       "may come from the nuclei and not from the networks. Train both with the same dataset, split and seed to "
                       "compare.",
                       {{"baseline", grouped(pair.baseline.size())}, {"other", grouped(pair.other.size())}}};
    int otherwise = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i)
        otherwise += pair.baseline.truth(baseline[i]) != pair.other.truth(other[i]) ? 1 : 0;
    return otherwise > 0 ? std::optional(differentTruth(otherwise)) : std::nullopt;
}

int PairedCalls::total() const
{
    return count(true, true) + count(true, false) + count(false, true) + count(false, false);
}

PairedCalls pairedCalls(const PairedPredictions& pair)
{
    const std::vector<int> baseline = rowsBySample(pair.baseline);
    const std::vector<int> other = rowsBySample(pair.other);
    assert(baseline.size() == other.size());
    PairedCalls calls;
    for (std::size_t i = 0; i < baseline.size(); ++i)
        if (pair.baseline.truth(baseline[i]) >= 0)
            calls.samples[pair.baseline.correct(baseline[i])][pair.other.correct(other[i])].push_back(
                pair.baseline.sample(baseline[i]));
    return calls;
}

double mcNemarExact(std::int64_t onlyBaselineRight, std::int64_t onlyOtherRight)
{
    assert(onlyBaselineRight >= 0 && onlyOtherRight >= 0);
    const std::int64_t discordant = onlyBaselineRight + onlyOtherRight;
    if (discordant == 0)
        return 1;
    const boost::math::binomial fair(static_cast<double>(discordant), 0.5);
    const auto fewer = static_cast<double>(std::min(onlyBaselineRight, onlyOtherRight));
    return std::min(1.0, 2 * boost::math::cdf(fair, fewer));
}

Result<Comparison> compare(const PairedPredictions& pair, const BootstrapOptions& options)
{
    if (const std::optional<Message> reason = whyNotComparable(pair))
        return fail(ErrorCode::Mismatch, *reason);
    const Result<Scores> baseline = scoresOf(pair.baseline, pair.positive);
    const Result<Scores> other = scoresOf(pair.other, pair.positive);
    if (!baseline || !other)
        return fail(baseline ? other.error() : baseline.error());
    Comparison result;
    result.calls = pairedCalls(pair);
    result.mcNemar = mcNemarExact(result.calls.count(true, false), result.calls.count(false, true));
    const SubjectBootstrap bootstrap(pair.baseline, pair.subjects);
    const ResampledScores baselineDraws(pair.baseline, pair.positive, pair.subjects);
    const ResampledScores otherDraws(pair.other, pair.positive, pair.subjects);
    const auto differences = [&](const TimesDrawn& times, double* values) {
        const Scores a = baselineDraws.of(times);
        const Scores b = otherDraws.of(times);
        for (const ScoreKind kind : allScoreKinds)
            *values++ = scoreValue(b, kind) - scoreValue(a, kind);
    };
    const std::vector<Interval> intervals = bootstrap.intervals(static_cast<int>(allScoreKinds.size()), differences, options);
    for (std::size_t i = 0; i < allScoreKinds.size(); ++i) {
        const ScoreKind kind = allScoreKinds[i];
        result.differences[i] = {kind, scoreValue(*baseline, kind), scoreValue(*other, kind), intervals[i]};
    }
    result.subjects = bootstrap.subjectCount();
    result.smallestStratum = bootstrap.smallestStratum();
    return result;
}

Message conclusionOf(const Comparison& comparison, ScoreKind kind, const std::string& baselineName, const std::string& otherName,
                     bool subjectsKnown)
{
    const ScoreDifference& found = comparison.of(kind);
    std::vector<Message::Argument> arguments{{"baseline", baselineName},
                                             {"other", otherName},
                                             {"score", scoreWords(kind)},
                                             {"baseline_score", scoreText(found.baseline)},
                                             {"other_score", scoreText(found.other)},
                                             {"difference", differenceText(found.difference())},
                                             {"low", differenceText(found.interval.low)},
                                             {"high", differenceText(found.interval.high)},
                                             {"patients", grouped(comparison.subjects)},
                                             {"nuclei", grouped(comparison.calls.total())}};
    if (std::isnan(found.difference()) || !found.interval.known())
        return {
            "compare.unknown",
            "The {score} of \u201c{other}\u201d and \u201c{baseline}\u201d cannot be compared: a class is missing, or nothing "
            "is labelled.",
            std::move(arguments)};
    if (!subjectsKnown)
        return conclusionOfNuclei(found, std::move(arguments));
    if (!found.told())
        return {"compare.undecided",
                "It cannot be told which of \u201c{other}\u201d and \u201c{baseline}\u201d is better: {score} {other_score} and "
                "{baseline_score}; with {patients} patients any difference from {low} to {high} would fit.",
                std::move(arguments)};
    if (found.better())
        return {"compare.better",
                "\u201c{other}\u201d is better than \u201c{baseline}\u201d on these nuclei: {score} {other_score} instead of "
                "{baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).",
                std::move(arguments)};
    return {"compare.worse",
            "\u201c{other}\u201d is worse than \u201c{baseline}\u201d on these nuclei: {score} {other_score} instead of "
            "{baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).",
            std::move(arguments)};
}

std::vector<Message> cautionsOf(const Comparison& comparison, ScoreKind kind, bool subjectsKnown)
{
    std::vector<Message> cautions;
    if (!subjectsKnown)
        cautions.push_back(
            {"compare.subjects_unknown",
             "It is not known which patient each nucleus came from, so each counts as a patient of its own and the "
             "interval is narrower than it should be.",
             {}});
    else if (comparison.smallestStratum == 1)
        cautions.push_back({"compare.one_subject",
                            "One class has only one patient here: how others of that class would fare cannot be told from it. "
                            "Take the interval as a hint.",
                            {}});
    else if (comparison.smallestStratum < fewSubjects)
        cautions.push_back(
            {"compare.few_subjects",
             "One class has only {patients} patients here. An interval from so few is itself uncertain, and rather "
             "too narrow: take it as a hint.",
             {{"patients", grouped(comparison.smallestStratum)}}});
    constexpr double usualLevel = 0.05;
    if (subjectsKnown && comparison.of(kind).interval.known() && !comparison.of(kind).told() && comparison.mcNemar < usualLevel)
        cautions.push_back({"compare.mcnemar_alone",
                            "McNemar's test alone would call the two different. It takes every nucleus to be independent; nuclei "
                            "of one patient are not, and the interval knows that.",
                            {}});
    if (comparison.of(kind).told())
        cautions.push_back({"compare.one_training_each",
                            "This compares two trainings. The same recipes with another seed may come out otherwise: to judge "
                            "recipes, train each several times.",
                            {}});
    return cautions;
}

} // namespace nucleoscope
