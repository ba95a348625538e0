// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_values.h"
#include "core/workflow/cross_validation_task.h"
#include "core/workflow/score_report_json.h"

#include <cmath>

namespace nucleoscope {

FoldSpread spreadOf(const std::vector<FoldOutcome>& folds, ScoreKind kind)
{
    FoldSpread spread;
    if (folds.empty())
        return spread;
    double sum = 0;
    for (const FoldOutcome& fold : folds)
        sum += scoreValue(fold.scores, kind);
    const auto count = static_cast<double>(folds.size());
    spread.mean = sum / count;
    if (folds.size() < 2)
        return spread;
    double squares = 0;
    for (const FoldOutcome& fold : folds)
        squares += std::pow(scoreValue(fold.scores, kind) - spread.mean, 2);
    spread.standardDeviation = std::sqrt(squares / (count - 1));
    return spread;
}

std::string crossValidationToJson(const CrossValidationRequest& request, const CrossValidationSummary& summary)
{
    using Json = nlohmann::ordered_json;
    Json folds = Json::array();
    for (const FoldOutcome& fold : summary.folds)
        folds.push_back({{"name", fold.name},
                         {"run", fold.folder},
                         {"patients", fold.subjects},
                         {"best_epoch", fold.bestEpoch},
                         {"scores", toJson(fold.scores)}});
    Json spread = Json::object();
    for (const ScoreKind kind : allScoreKinds) {
        const FoldSpread found = spreadOf(summary.folds, kind);
        spread[std::string(scoreName(kind))] = {{"mean", jsonNumber(found.mean)},
                                                {"standard_deviation", jsonNumber(found.standardDeviation)}};
    }
    Json json{{"format", "nucleoscope-crossvalidation"},
              {"version", 1},
              {"name", request.name},
              {"dataset", request.dataset->name()},
              {"dataset_fingerprint", request.dataset->fingerprint().hex()},
              {"folds_rule", request.folds.published ? "published" : "subject"},
              {"fold_count", summary.foldCount},
              {"folds_seed", request.folds.published ? Json() : Json(request.folds.seed)},
              {"link_similar", request.linkSimilar},
              {"seed", request.seed},
              {"epochs", request.epochs},
              {"weights", utf8(request.weights.filename())},
              {"recipe", Json::parse(recipeToJson(request.recipe))},
              {"complete", summary.complete()},
              {"folds", std::move(folds)},
              {"over_folds", std::move(spread)}};
    json["warnings"] = inEnglish(summary.cautions.all);
    json["leaks"] = inEnglish(summary.cautions.leaks);
    if (!summary.folds.empty())
        json["pooled"] = toJson(summary.report, request.dataset->classes());
    if (summary.complete())
        json["pooled"]["run"] = pooledRunName;
    return jsonText(json);
}

} // namespace nucleoscope
