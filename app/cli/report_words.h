// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluation/score_report.h"

#include <string>

namespace nucleoscope::cli {

/// "By image: balanced accuracy 0.803 (95 % interval 0.71–0.88), AUROC …" and the same by patient; then what calling everything
/// by the commonest class would give. A line each.
std::string reportWords(const ScoreReport& report, const std::vector<ClassInfo>& classes, bool subjectsKnown);

} // namespace nucleoscope::cli
