#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <limits>
#include <optional>
#include <string_view>

namespace nucleoscope {

inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// The numbers of one part. 0…1 except the loss; NaN where not defined (a class is missing).
struct Scores {
    int samples = 0;          ///< with a known truth
    double loss = notANumber; ///< mean cross-entropy, natural logarithm
    double accuracy = notANumber;
    double balancedAccuracy = notANumber;
    double weightedF1 = notANumber;
    double auroc = notANumber;       ///< of the positive classes' summed probability; ties count one half (Mann-Whitney)
    double sensitivity = notANumber; ///< share of positive samples called positive
    double specificity = notANumber; ///< share of the others not called positive
};

/// Which classes are positive, in class order.
using PositiveClasses = std::vector<bool>;
/// False for an index outside the classes.
bool isPositive(const PositiveClasses& positive, int classIndex);
/// Some classes are positive and some are not: without both there is no sensitivity, specificity, AUROC or threshold.
bool hasTwoSides(const PositiveClasses& positive);

Result<Scores> scoresOf(const PredictionList& predictions, const PositiveClasses& positive);
/// What the calls alone say: loss and AUROC stay NaN.
Scores scoresOf(const ConfusionMatrix& matrix, const PositiveClasses& positive);

/// Area under the ROC curve; NaN where one side is empty. O(n log n).
double auroc(const std::vector<float>& scores, const std::vector<bool>& positive);

/// A point of the ROC curve: everything with a score ≥ threshold is called positive.
struct RocPoint {
    double threshold = 0;
    double falsePositiveRate = 0;
    double truePositiveRate = 0;
};
/// From (0,0) to (1,1), one point a distinct score; empty where one side is empty.
std::vector<RocPoint> rocCurve(const std::vector<float>& scores, const std::vector<bool>& positive);

/// A sample's score for ROC purposes: the summed probability of the positive classes. Rows whose truth is unknown are
/// left out of both lists.
std::vector<float> positiveScores(const PredictionList& predictions, const PositiveClasses& positive);
std::vector<bool> positiveTruths(const PredictionList& predictions, const PositiveClasses& positive);

/// Metrics that can select the best epoch.
enum class Metric { Loss, Accuracy, BalancedAccuracy, WeightedF1, Auroc };
std::string_view metricName(Metric metric); ///< "loss", "accuracy", "balanced_accuracy", "weighted_f1", "auroc"
std::optional<Metric> metricFromName(std::string_view name);
double metricValue(const Scores& scores, Metric metric);
/// True where `a` is better than `b`: smaller for the loss, larger otherwise; anything is better than NaN.
bool isBetter(Metric metric, double a, double b);

} // namespace nucleoscope
