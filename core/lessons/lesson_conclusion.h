#pragma once

#include "core/evaluation/intervals.h"
#include "core/lessons/lesson.h"

namespace nucleoscope {

/// How much of one nucleus' heat map lies inside its outline.
struct HeatShare {
    int sample = -1;
    double heatInside = notANumber; ///< 0…1; NaN where the map is cold
    double areaInside = notANumber; ///< 0…1, share of the picture inside the outline
};

/// What an arm's networks said. Both arms' samples are indices into one table of subjects.
struct ArmEvidence {
    PredictionList predictions;
    bool softmaxTwice = false; ///< the probabilities went through another softmax in the objective
    std::vector<HeatShare> heat;
    std::vector<Message> leaks; ///< leaksOf() its networks' runs, of each kind one
};

struct LessonEvidence {
    std::array<ArmEvidence, 2> arms;
    PositiveClasses positive; ///< in class order
    Subjects subjects;        ///< linked ones joined
};

/// A number with its 95 % interval.
struct MeasuredValue {
    double value = notANumber;
    Interval interval;
};

struct CheckResult {
    MeasuredValue measured;
    double reference = notANumber; ///< what it was held against
    LessonOutcome outcome = LessonOutcome::Unknown;
};

/// The mixes of classes for which predictive values are told: shares of positive samples.
inline constexpr std::array lessonPrevalences{0.5, 0.1, 0.01};

/// What an arm's networks would do at another threshold than one half, and what a positive call would be worth elsewhere.
struct ThresholdRow {
    enum class Choice { Half, Youden, Sensitivity95 };
    int arm = 0;
    Choice choice = Choice::Half;
    double threshold = notANumber;
    double sensitivity = notANumber, specificity = notANumber, accuracy = notANumber; ///< on what was examined
    /// Share of positive calls that would be right at each of lessonPrevalences, by Bayes' rule; NaN without such calls.
    std::array<double, lessonPrevalences.size()> positiveValue{notANumber, notANumber, notANumber};
};
std::string_view thresholdChoiceName(ThresholdRow::Choice choice); ///< "half", "youden", "sensitivity_95"

/// What may be concluded: computed, whatever the lesson hoped to show.
struct LessonConclusion {
    std::vector<CheckResult> checks;                 ///< in Lesson::checks' order
    std::vector<std::array<MeasuredValue, 2>> shown; ///< in Lesson::shown's order, of both arms
    int subjects = 0;                                ///< on which the intervals rest
    int smallestStratum = 0;                         ///< subjects of the class that has fewest
    std::array<int, 2> samples{};                    ///< examined in each arm
    std::array<std::vector<Message>, 2> leaks;       ///< without which no score of an arm is shown; ArmEvidence's
    std::vector<ThresholdRow> thresholds;            ///< where the lesson shows them
    LessonOutcome outcome() const { return checks.empty() ? LessonOutcome::Unknown : checks.front().outcome; }
};

/// A pure function of the two arms' predictions. Intervals are percentile intervals over draws of subjects, the same draw
/// for both arms (SubjectBootstrap over both lists together); a subject that only one arm examined counts in that one.
/// A value whose interval holds the reference is Within: then there is no effect to be told.
/// Fails with InvalidInput where a list is empty or of other classes than `positive`.
Result<LessonConclusion> conclude(const Lesson& lesson, const LessonEvidence& evidence, const BootstrapOptions& options = {});

/// Cross-entropy of softmax(p) for the true class, natural logarithm: what training makes small where the network ends in
/// a softmax already. Between ln(1 + (C - 1)/e) and ln(C - 1 + e) for C classes.
double softmaxTwiceLoss(const PredictionList& predictions, int row);
double softmaxTwiceFloor(int classCount);

} // namespace nucleoscope
