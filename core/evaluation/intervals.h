#pragma once

#include "core/evaluation/scores.h"
#include "core/evaluation/subjects.h"

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace nucleoscope {

/// Where a number may lie, given how few samples it rests on. NaN, NaN where nothing can be said.
struct Interval {
    double low = notANumber;
    double high = notANumber;
    bool known() const { return low <= high; }
    bool contains(double value) const { return low <= value && value <= high; }
};

/// A share of `successes` in `count` samples that are taken to be independent. Nuclei of one patient are not: where
/// subjects are known, prefer the bootstrap. E. B. Wilson, "Probable inference", 1927. `level`: 0.95 for 95 %.
Interval wilsonInterval(std::int64_t successes, std::int64_t count, double level = 0.95);

/// The q-quantile (0…1) of ascending values by linear interpolation, as NumPy's default; NaN where empty.
double quantileOf(const std::vector<double>& ascending, double q);

struct BootstrapOptions {
    int replicates = 2000;
    double level = 0.95;
    std::uint64_t seed = 1;
    std::stop_token stop = {}; ///< ends the drawing; what comes of it then is to be thrown away
};

/// Subjects of a class: below, draws of so few repeat each other and intervals come out too narrow.
inline constexpr int fewSubjects = 10;

/// How often each subject was drawn, by subject index.
using TimesDrawn = std::vector<int>;

/// Draws subjects with replacement, those of each class by themselves, so that no draw is without a class. Whole
/// subjects, because nuclei of one patient resemble each other; join linked subjects before. Efron and Tibshirani, 1993.
class SubjectBootstrap {
public:
    /// A subject's class is the one that most of its samples have. Subjects without samples of known truth are not drawn.
    SubjectBootstrap(const PredictionList& predictions, const Subjects& subjects);

    int subjectCount() const;    ///< that may be drawn
    int smallestStratum() const; ///< subjects of the class that has fewest; 0 where there are none
    /// The same for the same seed and replicate, on every machine.
    void draw(std::uint64_t seed, int replicate, TimesDrawn& times) const;

    /// Fills in as many values as intervals are wanted.
    using Statistics = std::function<void(const TimesDrawn& times, double* values)>;
    /// Percentile intervals. A value that is NaN in more than half of the draws has none.
    std::vector<Interval> intervals(int count, const Statistics& statistics, const BootstrapOptions& options = {}) const;

private:
    std::size_t subjects_ = 0;
    std::vector<std::vector<int>> strata_; ///< subject indices
};

/// The scores that are given with an interval.
enum class ScoreKind { BalancedAccuracy, Auroc, Accuracy, WeightedF1, Sensitivity, Specificity, Loss };
inline constexpr std::array allScoreKinds{
    ScoreKind::BalancedAccuracy, ScoreKind::Auroc,       ScoreKind::Accuracy, ScoreKind::WeightedF1,
    ScoreKind::Sensitivity,      ScoreKind::Specificity, ScoreKind::Loss};
double scoreValue(const Scores& scores, ScoreKind kind);
std::string_view scoreName(ScoreKind kind); ///< "balanced_accuracy", "auroc", … "sensitivity", "specificity", "loss"

/// The scores of any draw of subjects: sorted once, then a draw costs O(samples).
class ResampledScores {
public:
    ResampledScores(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects);
    /// Each subject's samples count as often as it was drawn. Calls are predicted() as it stands; what was referred to a
    /// person counts in loss and AUROC only.
    Scores of(const TimesDrawn& times) const;

private:
    struct Row {
        float score;
        bool positive;
        int subject;
    };
    double aurocOf(const TimesDrawn& times) const;

    int classCount_ = 0;
    PositiveClasses positive_;
    std::vector<Row> byScore_;              ///< highest first; empty where a score is not a number
    std::vector<ConfusionMatrix> matrices_; ///< of each subject
    std::vector<double> lossSums_;          ///< of each subject
    std::vector<int> labelled_;             ///< samples of each subject
};

/// 95 % intervals of all scores by SubjectBootstrap, and on how many subjects they rest.
struct ScoreIntervals {
    std::array<Interval, allScoreKinds.size()> intervals;
    int subjects = 0;
    int smallestStratum = 0;
    const Interval& of(ScoreKind kind) const { return intervals[static_cast<std::size_t>(kind)]; }
};
/// 2000 replicates of 10,661 samples take some 0.2 s: not in the window's thread.
ScoreIntervals scoreIntervals(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects,
                              const BootstrapOptions& options = {});

} // namespace nucleoscope
