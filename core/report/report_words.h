// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_facts.h"

namespace nucleoscope {

/// "ALL"; several joined by " or ".
std::string classNames(const RunInfo& info, bool positive, const ReportLanguage& say);
/// "Blast, Lympho, Monocyte".
std::string allClassNames(const RunInfo& info, const ReportLanguage& say);
/// "247 nuclei of 6 patients"; without these where they are not known.
std::string who(const RunInfo& info, int samples, int subjects, const ReportLanguage& say);
std::string who(const ReportFacts& facts, const PartFacts& part);
std::string recipeTitle(const RunInfo& info, const ReportLanguage& say);
/// What stands above every report.
std::string notForDiagnosis(const ReportLanguage& say);
/// Of every page; `name`: of the run or lesson.
std::string footerOf(const std::string& name, const ReportLanguage& say);
/// Drawn again and again, patients of a class who all agree give the same each time: no width, and no certainty.
bool saysLittle(const Interval& interval);
/// "0.912 (0.85–0.95)"; with a star for an interval that says little.
std::string scoreCell(const ReportedScores& reported, ScoreKind kind, const ReportLanguage& say);
/// "0.912 (0.85–0.95)", without brackets where the interval is not known.
std::string withInterval(double value, const Interval& interval, int decimals, const ReportLanguage& say);
/// The star explained, where a cell of the table has one.
std::string starWords(const ReportTable& table, const ReportLanguage& say);
/// "balanced accuracy", "AUROC".
std::string nameOfScore(ScoreKind kind, const ReportLanguage& say);

} // namespace nucleoscope
