// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/feature_null.h"

#include "core/audit/checks.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/evaluation/intervals.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>
#include <unordered_map>

namespace nucleoscope {
namespace {

constexpr int foldCount = 5;
constexpr double ridgeShare = 0.1;                            ///< of the samples learned from: features are standardised
constexpr std::uint64_t blindStream = std::uint64_t{1} << 42; ///< apart from the other draws

/// The question of those samples alone that have features, and their rows.
struct NullProblem {
    Question question;
    cv::Mat features; ///< CV_32F, standardised, with a last column of ones
    cv::Mat targets;  ///< CV_32F: column 0 the true labels, then one a shuffle; 1 positive, 0 not
};

Question withFeatures(const Question& question, const FeatureRows& features, std::vector<int>& rows)
{
    std::unordered_map<int, int> rowOf;
    for (std::size_t i = 0; i < features.samples.size(); ++i)
        rowOf.emplace(features.samples[i], static_cast<int>(i));
    Question own = question;
    own.samples.clear();
    own.labels.clear();
    own.units.clear();
    for (std::size_t i = 0; i < question.samples.size(); ++i)
        if (const auto row = rowOf.find(question.samples[i]); row != rowOf.end()) {
            own.samples.push_back(question.samples[i]);
            own.labels.push_back(question.labels[i]);
            own.units.push_back(question.units[i]);
            rows.push_back(row->second);
        }
    return own;
}

cv::Mat standardised(const FeatureRows& features, const std::vector<int>& rows)
{
    const auto count = static_cast<int>(rows.size());
    cv::Mat result(count, features.width + 1, CV_32F, cv::Scalar::all(1));
    for (int i = 0; i < count; ++i) {
        const float* from =
            features.values.data()
            + static_cast<std::size_t>(rows[static_cast<std::size_t>(i)]) * static_cast<std::size_t>(features.width);
        std::copy(from, from + features.width, result.ptr<float>(i));
    }
    for (int c = 0; c < features.width; ++c) {
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::Mat column = result.col(c);
        cv::meanStdDev(column, mean, deviation);
        const double scale = deviation[0] > 1e-9 ? 1 / deviation[0] : 0;
        column.convertTo(column, -1, scale, -scale * mean[0]);
    }
    return result;
}

cv::Mat targetsOf(const Question& question, const ShuffleOptions& options)
{
    cv::Mat targets(static_cast<int>(question.labels.size()), options.permutations + 1, CV_32F);
    for (int column = 0; column <= options.permutations; ++column) {
        const std::vector<int> labels = column == 0 ? question.labels : shuffledLabels(question, options.seed, column - 1);
        for (int i = 0; i < targets.rows; ++i)
            targets.at<float>(i, column) = labels[static_cast<std::size_t>(i)] == question.positive ? 1.0F : 0.0F;
    }
    return targets;
}

/// For each row its fold; `groupOf` rows stay together. Knows no label, so that shuffled ones are as good as the true ones.
std::vector<int> blindFolds(const std::vector<int>& groupOf, std::uint64_t seed)
{
    const int groups = 1 + *std::max_element(groupOf.begin(), groupOf.end());
    std::vector<int> sizes(static_cast<std::size_t>(groups), 0);
    for (const int group : groupOf)
        ++sizes[static_cast<std::size_t>(group)];
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(seed, Random::Purpose::Bootstrap, blindStream);
    random.shuffle(order);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<int> filled(foldCount, 0);
    std::vector<int> foldOf(sizes.size(), 0);
    for (const std::size_t group : order) {
        const auto fold = std::min_element(filled.begin(), filled.end()) - filled.begin();
        foldOf[group] = static_cast<int>(fold);
        filled[static_cast<std::size_t>(fold)] += sizes[group];
    }
    std::vector<int> result;
    for (const int group : groupOf)
        result.push_back(foldOf[static_cast<std::size_t>(group)]);
    return result;
}

cv::Mat rowsOf(const cv::Mat& matrix, const std::vector<int>& rows)
{
    cv::Mat chosen(static_cast<int>(rows.size()), matrix.cols, matrix.type());
    for (int i = 0; i < chosen.rows; ++i)
        matrix.row(rows[static_cast<std::size_t>(i)]).copyTo(chosen.row(i));
    return chosen;
}

cv::Mat product(const cv::Mat& a, const cv::Mat& b, int flags = 0)
{
    cv::Mat result;
    cv::gemm(a, b, 1, cv::noArray(), 0, result, flags);
    return result;
}

/// Out-of-fold scores of every column of the targets: samples × columns. Empty where it was stopped.
cv::Mat outOfFold(const NullProblem& problem, const std::vector<int>& foldOf, const ShuffleOptions& options,
                  const std::function<void(double)>& progress)
{
    std::vector<std::vector<int>> rows(foldCount);
    for (std::size_t i = 0; i < foldOf.size(); ++i)
        rows[static_cast<std::size_t>(foldOf[i])].push_back(static_cast<int>(i));
    std::vector<cv::Mat> features, squares, crossed; // a fold each
    cv::Mat allSquares, allCrossed;
    for (int fold = 0; fold < foldCount; ++fold) {
        if (options.stop.stop_requested())
            return {};
        features.push_back(rowsOf(problem.features, rows[static_cast<std::size_t>(fold)]));
        const cv::Mat targets = rowsOf(problem.targets, rows[static_cast<std::size_t>(fold)]);
        cv::Mat square, cross;
        product(features.back(), features.back(), cv::GEMM_1_T).convertTo(square, CV_64F);
        product(features.back(), targets, cv::GEMM_1_T).convertTo(cross, CV_64F);
        allSquares = allSquares.empty() ? square.clone() : cv::Mat(allSquares + square);
        allCrossed = allCrossed.empty() ? cross.clone() : cv::Mat(allCrossed + cross);
        squares.push_back(square);
        crossed.push_back(cross);
        progress(0.7 * (fold + 1) / foldCount);
    }
    cv::Mat scores(problem.targets.size(), CV_32F);
    for (int fold = 0; fold < foldCount; ++fold) {
        if (options.stop.stop_requested())
            return {};
        const auto place = static_cast<std::size_t>(fold);
        cv::Mat curvature = allSquares - squares[place];
        const double learned = problem.features.rows - features[place].rows;
        for (int c = 0; c < curvature.rows; ++c) // the last column, the intercept, is not shrunk
            curvature.at<double>(c, c) += c + 1 < curvature.rows ? ridgeShare * learned : 1e-6;
        cv::Mat head;
        cv::solve(curvature, allCrossed - crossed[place], head, cv::DECOMP_CHOLESKY);
        head.convertTo(head, CV_32F);
        const cv::Mat told = product(features[place], head);
        for (int i = 0; i < told.rows; ++i)
            told.row(i).copyTo(scores.row(rows[place][static_cast<std::size_t>(i)]));
        progress(0.7 + 0.3 * (fold + 1) / foldCount);
    }
    return scores;
}

double aurocOfColumn(const cv::Mat& scores, const cv::Mat& targets, int column)
{
    std::vector<float> values;
    std::vector<bool> sides;
    for (int i = 0; i < scores.rows; ++i) {
        values.push_back(scores.at<float>(i, column));
        sides.push_back(targets.at<float>(i, column) > 0.5F);
    }
    return auroc(values, sides);
}

ShuffledNull nullFrom(const cv::Mat& scores, const cv::Mat& targets)
{
    ShuffledNull null;
    null.observed = aurocOfColumn(scores, targets, 0);
    for (int column = 1; column < scores.cols; ++column)
        if (const double value = aurocOfColumn(scores, targets, column); !std::isnan(value))
            null.drawn.push_back(value);
    std::sort(null.drawn.begin(), null.drawn.end());
    null.p = pOf(null);
    return null;
}

} // namespace

Result<FeatureNull> featureNull(const Question& question, const FeatureRows& features, const ShuffleOptions& options)
{
    std::vector<int> rows;
    NullProblem problem;
    problem.question = withFeatures(question, features, rows);
    if (problem.question.samples.empty() || fewestUnits(problem.question) < 2)
        return fail(ErrorCode::InvalidInput,
                    {"audit.null_few", "There are fewer than two patients of a class to shuffle labels between."});
    problem.features = standardised(features, rows);
    problem.targets = targetsOf(problem.question, options);
    FeatureNull result;
    result.samples = static_cast<int>(rows.size());
    std::vector<int> units = problem.question.units;
    std::sort(units.begin(), units.end());
    result.patients = static_cast<int>(std::unique(units.begin(), units.end()) - units.begin());
    std::vector<int> images(rows.size());
    std::iota(images.begin(), images.end(), 0);
    int done = 0;
    for (auto [null, groups] :
         {std::pair(&result.newPatients, &problem.question.units), std::pair(&result.samePatients, &images)}) {
        const cv::Mat scores = outOfFold(problem, blindFolds(*groups, options.seed), options, [&](double fraction) {
            if (options.progress)
                options.progress((done + fraction) / 2);
        });
        if (scores.empty())
            return fail(ErrorCode::Cancelled, {"audit.shuffle_cancelled", "Shuffling the labels was stopped."});
        *null = nullFrom(scores, problem.targets);
        ++done;
    }
    return result;
}

Finding nullFinding(const FeatureNull& null, const std::string& network)
{
    constexpr double significant = 0.05;
    const auto of = [](const ShuffledNull& each, double q) { return checks::threeDigits(quantileOf(each.drawn, q)); };
    const bool beyond = null.newPatients.p < significant;
    Finding finding{"audit.patients_recognised", beyond ? Severity::Note : Severity::Warning, AuditHeading::IllegitimateFeatures};
    finding.what = {"audit.patients_recognised",
                    "From what \u201c{network}\u201d sees of {patients} patients it did not learn from, labels shuffled between "
                    "patients are told with AUROC {same} ({same_low} to {same_high}) where images of one patient are learned and "
                    "examined, and {new} ({new_low} to {new_high}) on patients not learned; the true labels with {same_true} and "
                    "{new_true}.",
                    {{"network", network},
                     {"patients", grouped(null.patients)},
                     {"same", of(null.samePatients, 0.5)},
                     {"same_low", of(null.samePatients, 0.025)},
                     {"same_high", of(null.samePatients, 0.975)},
                     {"new", of(null.newPatients, 0.5)},
                     {"new_low", of(null.newPatients, 0.025)},
                     {"new_high", of(null.newPatients, 0.975)},
                     {"same_true", checks::threeDigits(null.samePatients.observed)},
                     {"new_true", checks::threeDigits(null.newPatients.observed)}}};
    const std::vector<Message::Argument> p{{"p", checks::threeDigits(null.newPatients.p)},
                                           {"shuffles", std::to_string(null.newPatients.drawn.size())}};
    finding.howBad = beyond
                         ? Message{"audit.patients_recognised.beyond",
                                   "The class is told beyond what recognising patients explains (p = {p}, {shuffles} shuffles). "
                                   "A split by image would count the recognising as well.",
                                   p}
                         : Message{"audit.patients_recognised.bad",
                                   "On patients not learned from, the class is told no better than shuffled labels are (p = {p}, "
                                   "{shuffles} shuffles): what looks like the class may be the patients.",
                                   p};
    finding.whatToDo = {"audit.patients_recognised.do", "Examine by patient only, and on data from elsewhere."};
    return finding;
}

} // namespace nucleoscope
