#pragma once

#include "core/base/message.h"
#include "core/evaluation/intervals.h"

#include <array>
#include <string>
#include <vector>

namespace nucleoscope {

/// Two networks' predictions of the very same samples. One of them is the baseline, what the other is compared with.
struct PairedPredictions {
    PredictionList baseline;
    PredictionList other;
    PositiveClasses positive; ///< in class order
    Subjects subjects;        ///< linked ones joined
};

/// Why the two cannot be compared: other samples, other true classes, other classes. Empty where they can. The order of
/// rows does not matter.
std::optional<Message> whyNotComparable(const PairedPredictions& pair);

/// Who was right about what: sample indices, ascending. Samples of unknown truth are left out.
struct PairedCalls {
    std::array<std::array<std::vector<int>, 2>, 2> samples; ///< [baseline right][other right]
    const std::vector<int>& of(bool baselineRight, bool otherRight) const { return samples[baselineRight][otherRight]; }
    int count(bool baselineRight, bool otherRight) const { return static_cast<int>(of(baselineRight, otherRight).size()); }
    int total() const;
    int disagreements() const { return count(true, false) + count(false, true); }
};
/// Needs a pair that is comparable.
PairedCalls pairedCalls(const PairedPredictions& pair);

/// McNemar's exact test, two-sided: how likely so uneven a division of the samples that only one network got right is, if
/// both err equally often. 1 where there are none. It takes samples to be independent; nuclei of one patient are not, so
/// with patients it says "different" too readily: the interval by subject decides, this is the usual companion.
/// McNemar 1947; binomial, as R's exact2x2 and statsmodels' mcnemar(exact=True).
double mcNemarExact(std::int64_t onlyBaselineRight, std::int64_t onlyOtherRight);

/// other - baseline, of one score.
struct ScoreDifference {
    ScoreKind kind = ScoreKind::BalancedAccuracy;
    double baseline = notANumber;
    double other = notANumber;
    Interval interval; ///< 95 %, of the difference, the same subjects drawn for both
    double difference() const { return other - baseline; }
    /// The interval is known and leaves 0 out.
    bool told() const { return interval.known() && !interval.contains(0); }
    bool better() const { return kind == ScoreKind::Loss ? difference() < 0 : difference() > 0; }
};

/// All that two lists of predictions say about each other.
struct Comparison {
    PairedCalls calls;
    double mcNemar = notANumber;
    std::array<ScoreDifference, allScoreKinds.size()> differences; ///< in the order of allScoreKinds
    int subjects = 0;                                              ///< on which the intervals rest
    int smallestStratum = 0;                                       ///< subjects of the class that has fewest
    const ScoreDifference& of(ScoreKind kind) const { return differences[static_cast<std::size_t>(kind)]; }
};
/// Fails with Mismatch and whyNotComparable's reason. 2000 replicates of 10,661 samples take some 0.4 s.
Result<Comparison> compare(const PairedPredictions& pair, const BootstrapOptions& options = {});

/// One plain sentence on what may be concluded from a difference: better, worse, alike, cannot be told. Where subjects are not known
/// it tells nuclei instead, as if each were of another person.
Message conclusionOf(const Comparison& comparison, ScoreKind kind, const std::string& baselineName, const std::string& otherName,
                     bool subjectsKnown);
/// What weakens the conclusion: few patients; unknown ones; that it is about two trainings and not two recipes.
std::vector<Message> cautionsOf(const Comparison& comparison, ScoreKind kind, bool subjectsKnown);

} // namespace nucleoscope
