// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/placement.h"

#include "core/base/csv.h"
#include "core/learning/recipe_names.h"

#include <cstdio>

namespace nucleoscope {
namespace {

std::string percent(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", share * 100);
    return text;
}

} // namespace

Message describe(const PlacementReport& report)
{
    if (!report.isGood()) {
        const Message& first = report.findings.front().message;
        if (report.findings.size() == 1)
            return first;
        return {"placement.problems",
                "{first} {others} more findings of this kind are in the run's log.",
                {{"first", first.english()}, {"others", std::to_string(report.findings.size() - 1)}}};
    }
    return {
        "placement.good",
        "Checked one batch on {device} in {precision}: {tensors} tensors are where they belong, and the {layers} layers agree "
        "with the processor in double precision within {difference} % ({tolerance} % is allowed).",
        {{"device", report.device},
         {"precision", std::string(choiceName(report.precision))},
         {"tensors", std::to_string(report.tensors)},
         {"layers", std::to_string(report.layers)},
         {"difference", percent(report.largestDifference)},
         {"tolerance", percent(report.tolerance)}}};
}

} // namespace nucleoscope
