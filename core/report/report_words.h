// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_facts.h"

namespace nucleoscope {

/// "ALL"; several joined by " or ".
std::string classNames(const RunInfo& info, bool positive);
/// "247 nuclei of 6 patients"; without these where they are not known.
std::string who(const RunInfo& info, int samples, int subjects);
std::string who(const ReportFacts& facts, const PartFacts& part);
/// Drawn again and again, patients of a class who all agree give the same each time: no width, and no certainty.
bool saysLittle(const Interval& interval);
/// "0.912 (0.85–0.95)"; with a star for an interval that says little.
std::string scoreCell(const ReportedScores& reported, ScoreKind kind);

} // namespace nucleoscope
