// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_values.h"
#include "core/workflow/instant_study.h"
#include "core/workflow/score_report_json.h"

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

Json studyHead(const InstantStudy& study, const char* format)
{
    return {{"format", format},
            {"version", 1},
            {"dataset", study.dataset->name()},
            {"dataset_fingerprint", study.dataset->fingerprint().hex()},
            {"folds", study.folds.size()},
            {"warnings", inEnglish(study.cautions.all)},
            {"leaks", inEnglish(study.cautions.leaks)},
            {"recipe", Json::parse(recipeToJson(study.recipe))}};
}

Json callToJson(const CallStability& call, const char* key, const std::string& name)
{
    return {{key, name},
            {"probability", jsonNumber(call.probability)},
            {"mean", jsonNumber(call.mean)},
            {"standard_deviation", jsonNumber(call.deviation)},
            {"agreement", jsonNumber(call.agreement)}};
}

} // namespace

std::string doubtsToJson(const InstantStudy& study, const DoubtReport& report)
{
    const auto& classes = study.dataset->classes();
    Json json = studyHead(study, "nucleoscope-doubts");
    json["samples"] = report.predictions.size();
    json["self_test"] = {{"flipped", report.test.flipped},
                         {"listed", report.test.listed},
                         {"caught", report.test.caught},
                         {"caught_on_top", report.test.caughtOnTop}};
    json["doubts"] = Json::array();
    for (const LabelDoubt& doubt : report.doubts)
        json["doubts"].push_back({{"sample", study.dataset->sample(doubt.sample).id},
                                  {"class", classes[static_cast<std::size_t>(doubt.given)].name},
                                  {"suggested", classes[static_cast<std::size_t>(doubt.suggested)].name},
                                  {"margin", jsonNumber(doubt.margin)}});
    return jsonText(json);
}

std::string learningCurveToJson(const InstantStudy& study, const LearningCurve& curve)
{
    Json json = studyHead(study, "nucleoscope-learning-curve");
    json["points"] = Json::array();
    for (const CurvePoint& point : curve.points)
        json["points"].push_back({{"share", jsonNumber(point.share)},
                                  {"patients", jsonNumber(point.patients)},
                                  {"draws", point.draws},
                                  {"balanced_accuracy", jsonNumber(point.balancedAccuracy)},
                                  {"balanced_accuracy_spread", jsonNumber(point.balancedSpread)},
                                  {"auroc", jsonNumber(point.auroc)},
                                  {"auroc_spread", jsonNumber(point.aurocSpread)}});
    json["conclusion"] = curve.conclusion.english();
    return jsonText(json);
}

std::string stabilityToJson(const InstantStudy& study, const StabilityReport& report)
{
    Json json = studyHead(study, "nucleoscope-stability");
    json["refits"] = report.refits;
    json["patients"] = Json::array();
    for (const CallStability& call : report.subjects)
        json["patients"].push_back(callToJson(call, "patient", report.who.id(call.sample)));
    json["images"] = Json::array();
    for (const CallStability& call : report.images)
        json["images"].push_back(callToJson(call, "sample", study.dataset->sample(call.sample).id));
    return jsonText(json);
}

} // namespace nucleoscope
