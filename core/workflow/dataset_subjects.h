// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split.h"
#include "core/evaluation/subjects.h"
#include "core/run/run.h"

namespace nucleoscope {

/// Whom each sample of a dataset came from, for resampling: linked subjects are one.
Subjects datasetSubjects(const Dataset& dataset, const std::vector<LinkedSubjects>& linked);
/// The same, where the links are known by ids (RunInfo::linkedSubjects).
Subjects datasetSubjects(const Dataset& dataset, const std::vector<std::vector<std::string>>& linked);
/// The same of a run's samples.
Subjects runSubjects(const Run& run);

} // namespace nucleoscope
