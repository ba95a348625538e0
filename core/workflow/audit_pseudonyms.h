// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/audit_task.h"
#include "core/workflow/pseudonyms.h"

namespace nucleoscope {

/// The report as it may be passed on: samples, subjects and folds of its dataset are called otherwise, in findings' sentences as well;
/// name, place and fingerprint of the dataset and words of paths are gone. Numbers stay, and samples keep their order. Its dataset
/// can be written about, but not read. Of a dataset whose subjects are not known, these are none.
AuditReport underPseudonyms(AuditReport report, const Pseudonyms& names);

} // namespace nucleoscope
