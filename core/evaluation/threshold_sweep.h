#pragma once

#include "core/evaluation/scores.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace nucleoscope {

/// What calling "positive" at and above one threshold does. Shares are 0…1; NaN where their denominator is 0.
struct ThresholdOutcome {
    double threshold = 0.5;          ///< a sample with a score ≥ threshold is called positive
    std::int64_t truePositives = 0;  ///< positive and called so
    std::int64_t falseNegatives = 0; ///< missed
    std::int64_t falsePositives = 0; ///< false alarms
    std::int64_t trueNegatives = 0;

    std::int64_t samples() const { return truePositives + falseNegatives + falsePositives + trueNegatives; }
    double sensitivity() const; ///< recall of the positive side
    double specificity() const;
    double positivePredictiveValue() const; ///< precision; at this part's own mix of classes
    double negativePredictiveValue() const;
    double accuracy() const;
    double balancedAccuracy() const; ///< mean of sensitivity and specificity
    double youden() const;           ///< sensitivity + specificity - 1; Youden, "Index for rating diagnostic tests", 1950
    double f1() const;               ///< harmonic mean of precision and sensitivity
};

/// What two thresholds do: below `lower` called negative, from `upper` on positive, the middle is left to a person.
struct ReferOutcome {
    double lower = 0.5;
    double upper = 0.5;
    std::int64_t referredPositives = 0;
    std::int64_t referredNegatives = 0;
    std::int64_t missed = 0;      ///< positives below `lower`
    std::int64_t falseAlarms = 0; ///< negatives from `upper` on
    std::int64_t samples = 0;

    std::int64_t referred() const { return referredPositives + referredNegatives; }
    std::int64_t errors() const { return missed + falseAlarms; }
    double referredShare() const; ///< the workload; NaN without samples
    double errorShare() const;    ///< errors among those that were called; NaN where all are referred
};

/// What a positive and a negative call mean where a share `prevalence` of all samples is positive.
struct PredictiveValues {
    double positive = notANumber; ///< probability that a sample called positive is positive
    double negative = notANumber; ///< probability that a sample called negative is negative
};
/// Bayes' rule. All arguments 0…1; NaN where a call of that kind never happens.
PredictiveValues predictiveValues(double sensitivity, double specificity, double prevalence);

/// All thresholds of one list of predictions: sorted once, O(n log n), then any of them is answered in O(log n), so that
/// a slider can ask at every step. Copies share what was counted. A score is the summed probability of the positive classes; samples of unknown truth
/// or with a score that is not a number are left out.
class ThresholdSweep {
public:
    ThresholdSweep() = default;
    ThresholdSweep(const PredictionList& predictions, const PositiveClasses& positive);
    /// One score a sample, both of the same length.
    ThresholdSweep(const std::vector<float>& scores, const std::vector<bool>& positive);

    std::int64_t positives() const { return counted_->counts.back().positives; }
    std::int64_t negatives() const { return counted_->counts.back().negatives; }
    std::int64_t samples() const { return positives() + negatives(); }
    /// Positive and negative samples; without both there is nothing to weigh, and the presets below are empty.
    bool hasBothSides() const { return positives() > 0 && negatives() > 0; }

    ThresholdOutcome at(double threshold) const;
    ReferOutcome between(double lower, double upper) const; ///< lower ≤ upper
    /// Distinct scores, highest first: where at() changes.
    const std::vector<float>& thresholds() const { return counted_->thresholds; }
    /// Those of thresholds() between which a curve may be drawn straight, highest first: all where they are few; otherwise between
    /// two of them lies at most one `steps`-th of either side, and the first `steps`, where precision jumps, are all there.
    /// At most 3 · steps + 1 of them, found in O(steps · log n). steps > 0.
    std::vector<float> thresholdsToDraw(int steps) const;

    // Presets. Of thresholds that do equally well the highest is taken: the fewest positive calls. Calling nothing
    // positive is among the choices, as a threshold just above the highest score.

    /// The greatest sensitivity + specificity.
    std::optional<ThresholdOutcome> bestByYouden() const;
    /// The highest threshold whose sensitivity is at least this: no other that reaches it has a better specificity.
    std::optional<ThresholdOutcome> reachingSensitivity(double sensitivity) const;
    /// The cheapest where one missed positive costs as much as `missesPerFalseAlarm` (> 0) false alarms.
    std::optional<ThresholdOutcome> cheapest(double missesPerFalseAlarm) const;

    /// Errors against workload: `steps` + 1 bands around the threshold, each reaching the same share of the way to 0 and
    /// to 1, from none (nothing referred) to all.
    std::vector<ReferOutcome> bandsAround(double threshold, int steps) const;

private:
    /// How many samples of each side have one of the first k distinct scores; k = 0: none.
    struct Above {
        std::int64_t positives = 0;
        std::int64_t negatives = 0;
    };
    void build(const std::vector<float>& scores, const std::vector<bool>& positive);
    Above above(double threshold) const;
    ThresholdOutcome outcome(std::size_t step) const;
    template <typename Worth>
    std::optional<ThresholdOutcome> best(Worth worth) const;

    struct Counted {
        std::vector<float> thresholds;
        std::vector<Above> counts = std::vector<Above>(1);
    };
    std::shared_ptr<const Counted> counted_ = std::make_shared<const Counted>();
};

} // namespace nucleoscope
