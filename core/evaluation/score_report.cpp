// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/score_report.h"

#include <algorithm>

namespace nucleoscope {
namespace {

constexpr int noClassYet = -1;
constexpr int severalClasses = -2;

/// Sums over a subject's samples.
struct SubjectSums {
    std::vector<double> probabilities;
    int samples = 0;
    int truth = noClassYet;
};

Result<ReportedScores> reported(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects,
                                const BootstrapOptions& options)
{
    auto scores = scoresOf(predictions, positive);
    if (!scores)
        return fail(scores.error());
    return ReportedScores{*scores, scoreIntervals(predictions, positive, subjects, options)};
}

int commonestClass(const PredictionList& predictions)
{
    std::vector<int> counts(static_cast<std::size_t>(std::max(1, predictions.classCount())), 0);
    for (int row = 0; row < predictions.size(); ++row)
        if (const int truth = predictions.truth(row); truth >= 0)
            ++counts[static_cast<std::size_t>(truth)];
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most > 0 ? static_cast<int>(most - counts.begin()) : -1;
}

} // namespace

PredictionList subjectPredictions(const PredictionList& predictions, const Subjects& subjects)
{
    const auto classes = static_cast<std::size_t>(predictions.classCount());
    std::vector<SubjectSums> sums(static_cast<std::size_t>(subjects.count()));
    for (int row = 0; row < predictions.size(); ++row) {
        const int subject = subjects.of(predictions.sample(row));
        if (subject < 0)
            continue;
        SubjectSums& sum = sums[static_cast<std::size_t>(subject)];
        sum.probabilities.resize(classes, 0);
        for (std::size_t c = 0; c < classes; ++c)
            sum.probabilities[c] += static_cast<double>(predictions.probability(row, static_cast<int>(c)));
        ++sum.samples;
        if (const int truth = predictions.truth(row); truth >= 0)
            sum.truth = sum.truth == noClassYet || sum.truth == truth ? truth : severalClasses;
    }
    PredictionList result(predictions.classCount());
    std::vector<float> mean(classes);
    for (std::size_t subject = 0; subject < sums.size(); ++subject) {
        const SubjectSums& sum = sums[subject];
        if (sum.truth < 0)
            continue;
        for (std::size_t c = 0; c < classes; ++c)
            mean[c] = static_cast<float>(sum.probabilities[c] / sum.samples);
        result.add(static_cast<int>(subject), sum.truth, mean.data());
    }
    return result;
}

Scores constantScores(const PredictionList& predictions, const PositiveClasses& positive, int classIndex)
{
    ConfusionMatrix matrix(predictions.classCount());
    for (int row = 0; row < predictions.size(); ++row)
        if (predictions.truth(row) >= 0)
            matrix.add(predictions.truth(row), classIndex);
    Scores scores = scoresOf(matrix, positive);
    if (hasTwoSides(positive))
        scores.auroc = 0.5;
    return scores;
}

Result<ScoreReport> scoreReport(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects,
                                const BootstrapOptions& options)
{
    return scoreReport(predictions, subjectPredictions(predictions, subjects), positive, subjects, options);
}

Result<ScoreReport> scoreReport(const PredictionList& predictions, const PredictionList& subjectCalls,
                                const PositiveClasses& positive, const Subjects& subjects, const BootstrapOptions& options)
{
    ScoreReport report;
    auto images = reported(predictions, positive, subjects, options);
    if (!images)
        return fail(images.error());
    report.images = std::move(*images);
    std::vector<std::string> ids;
    for (int subject = 0; subject < subjects.count(); ++subject)
        ids.push_back(subjects.id(subject));
    auto whole = reported(subjectCalls, positive, Subjects(ids), options);
    if (!whole)
        return fail(whole.error());
    report.subjects = std::move(*whole);
    report.majorityClass = commonestClass(predictions);
    if (report.majorityClass >= 0)
        report.majority = constantScores(predictions, positive, report.majorityClass);
    return report;
}

} // namespace nucleoscope
