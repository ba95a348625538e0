// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluation/score_report.h"
#include "core/workflow/json_number.h"

#include <nlohmann/json.hpp>

namespace nucleoscope {

/// "by_image", "by_patient" and "majority_class", as docs/formats.md has them.
nlohmann::ordered_json toJson(const ScoreReport& report, const std::vector<ClassInfo>& classes);
/// Each score under its name, "samples" first.
nlohmann::ordered_json toJson(const Scores& scores);

} // namespace nucleoscope
