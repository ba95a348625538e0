// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/score_report_json.h"

#include <cmath>

namespace nucleoscope {
namespace {

nlohmann::ordered_json reportedToJson(const ReportedScores& reported)
{
    nlohmann::ordered_json json{{"samples", reported.scores.samples},
                                {"patients", reported.intervals.subjects},
                                {"patients_of_smallest_class", reported.intervals.smallestStratum}};
    for (const ScoreKind kind : allScoreKinds) {
        const Interval& interval = reported.intervals.of(kind);
        json[std::string(scoreName(kind))] = {{"value", jsonNumber(scoreValue(reported.scores, kind))},
                                              {"interval_low", jsonNumber(interval.low)},
                                              {"interval_high", jsonNumber(interval.high)}};
    }
    return json;
}

} // namespace

nlohmann::ordered_json toJson(const Scores& scores)
{
    nlohmann::ordered_json json{{"samples", scores.samples}};
    for (const ScoreKind kind : allScoreKinds)
        json[std::string(scoreName(kind))] = jsonNumber(scoreValue(scores, kind));
    return json;
}

nlohmann::ordered_json toJson(const ScoreReport& report, const std::vector<ClassInfo>& classes)
{
    nlohmann::ordered_json majority = toJson(report.majority);
    if (report.majorityClass >= 0)
        majority["class"] = classes[static_cast<std::size_t>(report.majorityClass)].name;
    return {{"by_image", reportedToJson(report.images)},
            {"by_patient", reportedToJson(report.subjects)},
            {"majority_class", std::move(majority)}};
}

} // namespace nucleoscope
