#include "core/base/json_values.h"
#include "core/run/cautions.h"
#include "core/workflow/json_number.h"
#include "core/workflow/run_comparison.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

Json differenceToJson(const ScoreDifference& difference)
{
    return {{"baseline", jsonNumber(difference.baseline)},
            {"other", jsonNumber(difference.other)},
            {"difference", jsonNumber(difference.difference())},
            {"interval_low", jsonNumber(difference.interval.low)},
            {"interval_high", jsonNumber(difference.interval.high)}};
}

Json comparedToJson(const Comparison& found, const RunInfo& baseline, const RunInfo& other)
{
    Json scores = Json::object();
    for (const ScoreKind kind : allScoreKinds)
        scores[std::string(scoreName(kind))] = differenceToJson(found.of(kind));
    return {{"samples", found.calls.total()},
            {"subjects", found.subjects},
            {"both_right", found.calls.count(true, true)},
            {"only_baseline_right", found.calls.count(true, false)},
            {"only_other_right", found.calls.count(false, true)},
            {"both_wrong", found.calls.count(false, false)},
            {"mcnemar_p", jsonNumber(found.mcNemar)},
            {"scores", std::move(scores)},
            {"conclusion",
             conclusionOf(found, ScoreKind::BalancedAccuracy, baseline.name, other.name, baseline.subjectsKnown).english()},
            {"cautions", inEnglish(cautionsOf(found, ScoreKind::BalancedAccuracy, baseline.subjectsKnown))}};
}

Json runToJson(const ComparedRun& run, const RunInfo& baseline)
{
    Json json{{"folder", utf8(run.folder)},
              {"name", run.info.name},
              {"best_epoch", run.info.bestEpoch},
              {"leaks", inEnglish(leaksOf(run.info))}};
    if (run.reason)
        json["not_compared"] = {{"id", run.reason->id}, {"reason", run.reason->english()}};
    if (run.comparison)
        json["compared_with_baseline"] = comparedToJson(*run.comparison, baseline, run.info);
    return json;
}

} // namespace

std::string comparisonToJson(const RunComparison& comparison)
{
    Json runs = Json::array();
    for (const ComparedRun& run : comparison.runs)
        runs.push_back(runToJson(run, comparison.runs.front().info));
    Json changed = Json::array();
    for (const RunSetting& setting : comparison.changed)
        changed.push_back({{"field", setting.field}, {"values", setting.values}});
    return jsonText(Json{{"part", "validation"}, {"runs", std::move(runs)}, {"changed", std::move(changed)}});
}

} // namespace nucleoscope
