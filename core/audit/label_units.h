#pragma once

#include "core/dataset/split.h"
#include "core/evaluation/subjects.h"

namespace nucleoscope {

/// What the samples of a question belong to: units (subjects, linked ones as one) that no fold may divide.
struct LabelUnits {
    std::vector<int> unitOf; ///< of each sample
    int count = 0;
};
LabelUnits labelUnits(const Dataset& dataset, const std::vector<LinkedSubjects>& linked);
/// The same as SubjectBootstrap wants it.
Subjects bootstrapSubjects(const LabelUnits& units);

/// The samples that a small model learns from and is examined on: their labels 0…classCount-1 and their units.
struct Question {
    std::vector<int> samples; ///< dataset indices
    std::vector<int> labels;  ///< one a sample
    std::vector<int> units;   ///< one a sample
    int unitCount = 0;
    int classCount = 0;
    int positive = 0;        ///< whose AUROC is asked for where there are two
    std::vector<int> strata; ///< of each unit: only units of one stratum are alike but for the label; empty: all are
};
/// Which class: every labelled sample.
Question classQuestion(const Dataset& dataset, const LabelUnits& units);
/// Training (0) or the part that examines (1)?
Question partQuestion(const Dataset& dataset, const Split& split, Part examining, const LabelUnits& units);
/// Fewest units that have samples of one of the classes; 0 where a class has none.
int fewestUnits(const Question& question);

} // namespace nucleoscope
