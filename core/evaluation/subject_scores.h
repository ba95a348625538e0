#pragma once

#include "core/evaluation/scores.h"
#include "core/evaluation/subjects.h"

#include <vector>

namespace nucleoscope {

/// How the nuclei of one patient were called, and how the patient would be.
struct SubjectScore {
    int subject = -1;                   ///< index into Subjects
    int samples = 0;                    ///< all with a prediction
    int labelled = 0;                   ///< with a known truth
    int right = 0;                      ///< of those, called rightly; one referred to a person is not
    double meanPositiveProbability = 0; ///< over all samples
    int truth = -1;                     ///< the class of all labelled samples; -1 where none is, or they differ
    int called = -1;                    ///< patient-level call; see subjectScores
    std::vector<int> rows; ///< of the predictions, positive probability ascending: a strip from surest negative to positive

    double accuracy() const; ///< right / labelled; NaN where nothing is labelled
    int wrong() const { return labelled - right; }
};

/// One entry a subject that has predictions, worst first: lowest accuracy, then most wrong, then the natural order of ids;
/// subjects without labels last. A patient is called by the mean positive probability over the nuclei: at or above the
/// threshold the likeliest positive class on average, below it the likeliest other. Of more than two classes, at 0.5, simply
/// the likeliest on average, as the network calls a nucleus.
std::vector<SubjectScore> subjectScores(const PredictionList& predictions, const PositiveClasses& positive,
                                        const Subjects& subjects, double threshold = 0.5);

/// Agreement of the patient-level calls with the truth, over the subjects whose samples all have one class.
ConfusionMatrix subjectMatrix(const std::vector<SubjectScore>& scores, int classCount);

} // namespace nucleoscope
