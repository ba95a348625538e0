// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/score_report.h"
#include "core/evaluation/subject_scores.h"
#include "core/evaluation/threshold_sweep.h"
#include "core/inspection/operating_point.h"
#include "core/report/report_language.h"
#include "core/run/run.h"
#include "core/workflow/pseudonyms.h"

namespace nucleoscope {

/// What is in one part of a split, by class.
struct PartFacts {
    int samples = 0;
    int subjects = 0;
    std::vector<int> byClass;         ///< samples
    std::vector<int> subjectsByClass; ///< a subject counts in each class that it has
};

/// Some class is positive and some is not; otherwise there is no sensitivity, no specificity and no AUROC.
bool hasSides(const RunInfo& info);
/// Of more than two classes, or where none is positive, each is told by itself.
bool isToldByClass(const RunInfo& info);

/// Everything that a report of a run tells, computed once.
struct ReportFacts {
    ReportLanguage language; ///< that it is told in
    RunInfo info;
    OperatingPoint point;
    std::map<Part, PartFacts> parts;
    PartFacts all;
    PartFacts examined;  ///< of the part that `source` tells: with a prediction, so without what could not be decoded
    int undecodable = 0; ///< of all parts, as far as known: they are in `all`, and in none of `parts`
    PredictionSource source = PredictionSource::Validation; ///< the test part, once it was opened
    PositiveClasses positive;
    std::vector<RunSample> samples;
    PredictionList predictions; ///< of the best epoch, called at the point; rows refer to `samples`
    ConfusionMatrix matrix;
    ScoreReport scores;                   ///< of the calls
    Subjects subjects;                    ///< as they are named, not joined
    std::vector<ScoreReport> classScores; ///< of each class as if it alone were positive, where isToldByClass()
    std::vector<SubjectScore> patients;   ///< worst first
    ThresholdSweep sweep;
    Calibration calibration;
    std::optional<Temperature> temperature;
    std::vector<EpochRecord> epochs;
    std::string positiveName() const; ///< classNames()
    std::string negativeName() const;
    const std::string& className(int index) const { return info.classes[static_cast<std::size_t>(index)].name; }
};

/// Of the test part where it was opened for the network of the best epoch and `test` allows it, else of the validation part.
/// Patients, images and places by other names where `names` are given. Fails with NotFound where no epoch was finished.
Result<ReportFacts> reportFacts(const Run& run, const OperatingPoint& point, const ReportLanguage& language = {},
                                bool test = true, const std::optional<Pseudonyms>& names = {});

} // namespace nucleoscope
