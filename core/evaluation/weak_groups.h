// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

#include <string>
#include <vector>

namespace nucleoscope {

/// Something that was measured of every sample.
struct SampleMeasure {
    std::string name;
    std::vector<double> values; ///< by Prediction::sample; NaN where it could not be measured
};

struct WeakGroupOptions {
    int parts = 4;           ///< of equal size that each class is cut into by each measure
    int fewestSamples = 20;  ///< a group of a class with fewer samples …
    int fewestSubjects = 3;  ///< … or of fewer subjects is not looked at; a weak one is worse in so many of them at least
    int fewestOfSubject = 3; ///< samples of a subject inside and outside, for its own difference to count
    double level = 0.05;     ///< share of the groups reported that may be there by chance
    BootstrapOptions bootstrap;
};

/// Whether fewer are called right inside a group than outside.
struct GroupComparison {
    int classIndex = -1; ///< whose samples; -1: balanced, the mean over the classes
    int samples = 0, rest = 0;
    int subjects = 0;            ///< with samples inside; of the balanced one, of the class that has fewest
    double inside = notANumber;  ///< share called right
    double outside = notANumber; ///< of the rest, which could be measured too
    Interval interval;           ///< 95 %, of inside - outside, subjects resampled
    double p = notANumber;       ///< that it is so much worse by chance, one-sided
    double adjusted = notANumber;
    int subjectsWorse = 0, subjectsBetter = 0, subjectsCompared = 0; ///< by their own samples alone
    bool weak = false;
    double difference() const { return inside - outside; }
};

/// Samples whose measure lies in one part of the range of their own class: "the smallest quarter of each class", so that a
/// class does not pass for a size.
struct SampleGroup {
    int measure = -1;
    int part = 0;                             ///< 0: the lowest
    std::vector<double> lowest, highest;      ///< value in it, of each class; NaN where there is none
    std::vector<int> samples;                 ///< Prediction::sample, ascending
    std::vector<GroupComparison> comparisons; ///< those that were looked at: balanced first
    /// The clearest one that is weak; null where none is.
    const GroupComparison* weakest() const;
};

struct WeakGroupReport {
    std::vector<SampleGroup> groups; ///< all that were looked at, by measure and part
    int comparisons = 0;             ///< over all groups
    int subjects = 0;                ///< that may be drawn
    std::vector<int> weak() const;   ///< of groups, the clearest first
};

/// Groups in which the network is worse beyond chance, over several subjects. Rows of unknown truth, referred to a person or
/// without the measure are left out. Each class is cut at its own quantiles, (q, q+1]. A comparison is weak where
/// - its p, corrected for all comparisons after Y. Benjamini and Y. Hochberg ("Controlling the false discovery rate", J. R.
///   Stat. Soc. B 57, 1995), is at most `level`, and
/// - of subjects with samples on both sides at least `fewestSubjects` are worse inside by themselves, and more than are better.
/// p: the difference over its standard deviation when subjects are drawn with replacement (SubjectBootstrap; times
/// √(n/(n-1)), n: subjects), by Student's t with n-1 degrees of freedom, so that three subjects that agree prove little. Fails
/// with Cancelled where `bootstrap.stop` ends it.
Result<WeakGroupReport> weakGroups(const PredictionList& predictions, const Subjects& subjects,
                                   const std::vector<SampleMeasure>& measures, const WeakGroupOptions& options = {});

/// Benjamini and Hochberg's step-up correction: at most 1, not below p.
std::vector<double> falseDiscoveryAdjusted(const std::vector<double>& p);

} // namespace nucleoscope
