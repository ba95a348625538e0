// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/marks.h"
#include "core/inspection/operating_point.h"
#include "core/run/run.h"
#include "core/workflow/pseudonyms.h"

#include <memory>

namespace nucleoscope {

/// Whose nuclei the marks are of and what a network says of them: for a reader who has neither. Both may be null.
struct MarksTableContext {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Run> run; ///< its best epoch's predictions of the validation part, called at `point`
    OperatingPoint point;
    std::optional<Pseudonyms> names = {}; ///< of patients, images and reviewers; empty: as they are
};

/// marksToCsv() with four columns more: patient, class, predicted and p_positive (0…1); empty where unknown, `predicted` also
/// where the nucleus was referred to a person. marksFromCsv() reads it. With `names` without notes, which
/// may name anybody. Reads the run's predictions: not in the window's thread.
std::string marksTable(MarkList marks, const MarksTableContext& context);

} // namespace nucleoscope
