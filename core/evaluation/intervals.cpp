#include "core/evaluation/intervals.h"

#include "core/base/random.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nucleoscope {
namespace {

/// The class that most of each subject's samples have; -1 where none is labelled.
std::vector<int> majorityClasses(const PredictionList& predictions, const Subjects& subjects)
{
    const auto classes = static_cast<std::size_t>(predictions.classCount());
    std::vector<int> counts(static_cast<std::size_t>(subjects.count()) * classes, 0);
    for (int row = 0; row < predictions.size(); ++row)
        if (const int subject = subjects.of(predictions.sample(row)); subject >= 0 && predictions.truth(row) >= 0)
            ++counts[static_cast<std::size_t>(subject) * classes + static_cast<std::size_t>(predictions.truth(row))];
    std::vector<int> majority(static_cast<std::size_t>(subjects.count()), -1);
    for (std::size_t subject = 0; subject < majority.size(); ++subject) {
        const auto from = counts.begin() + static_cast<std::ptrdiff_t>(subject * classes);
        const auto most = std::max_element(from, from + predictions.classCount());
        if (most != from + predictions.classCount() && *most > 0)
            majority[subject] = static_cast<int>(most - from);
    }
    return majority;
}

Interval percentileInterval(std::vector<double>& values, const BootstrapOptions& options)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (2 * static_cast<int>(values.size()) <= options.replicates)
        return {};
    std::sort(values.begin(), values.end());
    const double tail = (1 - options.level) / 2;
    return {quantileOf(values, tail), quantileOf(values, 1 - tail)};
}

} // namespace

Interval wilsonInterval(std::int64_t successes, std::int64_t count, double level)
{
    assert(successes >= 0 && successes <= count && level > 0 && level < 1);
    if (count == 0)
        return {};
    const double z = boost::math::quantile(boost::math::normal(), (1 + level) / 2);
    const auto n = static_cast<double>(count);
    const double share = static_cast<double>(successes) / n;
    const double centre = share + z * z / (2 * n);
    const double reach = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    // Rounding must not put the end of "0 of 20" below 0, nor that of "20 of 20" below 1.
    return {successes == 0 ? 0 : (centre - reach) / scale, successes == count ? 1 : (centre + reach) / scale};
}

double quantileOf(const std::vector<double>& ascending, double q)
{
    if (ascending.empty())
        return notANumber;
    const double place = q * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (place - std::floor(place)) * (ascending[above] - ascending[below]);
}

SubjectBootstrap::SubjectBootstrap(const PredictionList& predictions, const Subjects& subjects)
    : subjects_(static_cast<std::size_t>(subjects.count())), strata_(static_cast<std::size_t>(predictions.classCount()))
{
    const std::vector<int> majority = majorityClasses(predictions, subjects);
    for (std::size_t subject = 0; subject < majority.size(); ++subject)
        if (majority[subject] >= 0)
            strata_[static_cast<std::size_t>(majority[subject])].push_back(static_cast<int>(subject));
    std::erase_if(strata_, [](const std::vector<int>& stratum) { return stratum.empty(); });
}

int SubjectBootstrap::subjectCount() const
{
    int count = 0;
    for (const std::vector<int>& stratum : strata_)
        count += static_cast<int>(stratum.size());
    return count;
}

int SubjectBootstrap::smallestStratum() const
{
    const auto fewest =
        std::min_element(strata_.begin(), strata_.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return fewest == strata_.end() ? 0 : static_cast<int>(fewest->size());
}

void SubjectBootstrap::draw(std::uint64_t seed, int replicate, TimesDrawn& times) const
{
    times.assign(subjects_, 0);
    Random random(seed, Random::Purpose::Bootstrap, static_cast<std::uint64_t>(replicate));
    for (const std::vector<int>& stratum : strata_)
        for (std::size_t i = 0; i < stratum.size(); ++i)
            ++times[static_cast<std::size_t>(stratum[static_cast<std::size_t>(random.below(stratum.size()))])];
}

std::vector<Interval> SubjectBootstrap::intervals(int count, const Statistics& statistics, const BootstrapOptions& options) const
{
    const auto values = static_cast<std::size_t>(count);
    std::vector<std::vector<double>> drawn(values);
    std::vector<double> now(values);
    TimesDrawn times;
    for (int replicate = 0; replicate < options.replicates && !options.stop.stop_requested(); ++replicate) {
        draw(options.seed, replicate, times);
        statistics(times, now.data());
        for (std::size_t i = 0; i < values; ++i)
            drawn[i].push_back(now[i]);
    }
    std::vector<Interval> intervals;
    intervals.reserve(values);
    for (std::vector<double>& each : drawn)
        intervals.push_back(percentileInterval(each, options));
    return intervals;
}

double scoreValue(const Scores& scores, ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::BalancedAccuracy: return scores.balancedAccuracy;
    case ScoreKind::Auroc: return scores.auroc;
    case ScoreKind::Accuracy: return scores.accuracy;
    case ScoreKind::WeightedF1: return scores.weightedF1;
    case ScoreKind::Sensitivity: return scores.sensitivity;
    case ScoreKind::Specificity: return scores.specificity;
    case ScoreKind::Loss: return scores.loss;
    }
    return notANumber;
}

std::string_view scoreName(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::BalancedAccuracy: return "balanced_accuracy";
    case ScoreKind::Auroc: return "auroc";
    case ScoreKind::Accuracy: return "accuracy";
    case ScoreKind::WeightedF1: return "weighted_f1";
    case ScoreKind::Sensitivity: return "sensitivity";
    case ScoreKind::Specificity: return "specificity";
    case ScoreKind::Loss: return "loss";
    }
    return {};
}

ResampledScores::ResampledScores(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects)
    : classCount_(predictions.classCount()),
      positive_(positive),
      matrices_(static_cast<std::size_t>(subjects.count()), ConfusionMatrix(predictions.classCount())),
      lossSums_(matrices_.size(), 0),
      labelled_(matrices_.size(), 0)
{
    const std::vector<float> scores = positiveScores(predictions, positive);
    const std::vector<bool> sides = positiveTruths(predictions, positive);
    std::size_t next = 0; // of those two, which leave unknown truths out
    for (int row = 0; row < predictions.size(); ++row) {
        if (predictions.truth(row) < 0)
            continue;
        const std::size_t i = next++;
        const int subject = subjects.of(predictions.sample(row));
        if (subject < 0)
            continue;
        byScore_.push_back({scores[i], sides[i], subject});
        ++labelled_[static_cast<std::size_t>(subject)];
        lossSums_[static_cast<std::size_t>(subject)] += static_cast<double>(predictions.loss(row));
        if (predictions.predicted(row) >= 0)
            matrices_[static_cast<std::size_t>(subject)].add(predictions.truth(row), predictions.predicted(row));
    }
    if (std::any_of(byScore_.begin(), byScore_.end(), [](const Row& row) { return std::isnan(row.score); }))
        byScore_.clear();
    std::sort(byScore_.begin(), byScore_.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
}

double ResampledScores::aurocOf(const TimesDrawn& times) const
{
    double pairs = 0;
    double positivesAbove = 0;
    double negatives = 0;
    for (std::size_t i = 0; i < byScore_.size();) {
        double tied[2] = {0, 0};
        const float score = byScore_[i].score;
        for (; i < byScore_.size() && byScore_[i].score == score; ++i)
            tied[byScore_[i].positive] += times[static_cast<std::size_t>(byScore_[i].subject)];
        pairs += tied[0] * (positivesAbove + tied[1] / 2);
        positivesAbove += tied[1];
        negatives += tied[0];
    }
    return positivesAbove > 0 && negatives > 0 ? pairs / (positivesAbove * negatives) : notANumber;
}

Scores ResampledScores::of(const TimesDrawn& times) const
{
    assert(times.size() == matrices_.size());
    ConfusionMatrix sum(classCount_);
    double loss = 0;
    std::int64_t labelled = 0;
    for (std::size_t subject = 0; subject < matrices_.size(); ++subject) {
        if (times[subject] == 0)
            continue;
        for (int truth = 0; truth < classCount_; ++truth)
            for (int predicted = 0; predicted < classCount_; ++predicted)
                sum.add(truth, predicted, matrices_[subject].count(truth, predicted) * times[subject]);
        loss += lossSums_[subject] * times[subject];
        labelled += static_cast<std::int64_t>(labelled_[subject]) * times[subject];
    }
    Scores scores = scoresOf(sum, positive_);
    if (labelled > 0)
        scores.loss = loss / static_cast<double>(labelled);
    scores.auroc = aurocOf(times);
    return scores;
}

ScoreIntervals scoreIntervals(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects,
                              const BootstrapOptions& options)
{
    const SubjectBootstrap bootstrap(predictions, subjects);
    const ResampledScores resampled(predictions, positive, subjects);
    const auto statistics = [&](const TimesDrawn& times, double* values) {
        const Scores scores = resampled.of(times);
        for (const ScoreKind kind : allScoreKinds)
            *values++ = scoreValue(scores, kind);
    };
    const std::vector<Interval> found = bootstrap.intervals(static_cast<int>(allScoreKinds.size()), statistics, options);
    ScoreIntervals result;
    std::copy(found.begin(), found.end(), result.intervals.begin());
    result.subjects = bootstrap.subjectCount();
    result.smallestStratum = bootstrap.smallestStratum();
    return result;
}

} // namespace nucleoscope
