#include "core/audit/audit_json.h"

#include "core/base/json_values.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value)
{
    return std::isnan(value) ? Json() : Json(value);
}

Json toJson(const Dataset& dataset, const std::vector<Finding>& findings)
{
    Json list = Json::array();
    for (const Finding& finding : findings) {
        Json samples = Json::array();
        for (const int sample : finding.samples)
            samples.push_back(dataset.sample(sample).id);
        Json subjects = Json::array();
        for (const int subject : finding.subjects)
            subjects.push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
        list.push_back({{"id", finding.id},
                        {"severity", severityName(finding.severity)},
                        {"heading", headingName(finding.heading)},
                        {"what", finding.what.english()},
                        {"how_bad", finding.howBad.english()},
                        {"what_to_do", finding.whatToDo.english()},
                        {"subjects", std::move(subjects)},
                        {"samples", std::move(samples)}});
    }
    return list;
}

Json toJson(const std::vector<ProxyResult>& results)
{
    Json list = Json::array();
    for (const ProxyResult& result : results)
        list.push_back({{"proxy", proxyName(result.proxy)},
                        {"auroc", number(result.auroc)},
                        {"interval_low", number(result.interval.low)},
                        {"interval_high", number(result.interval.high)},
                        {"p", number(result.p)},
                        {"p_adjusted", number(result.adjusted)},
                        {"strongest", result.strongest},
                        {"tells", result.tells()}});
    return list;
}

Json toJson(const ShuffledNull& null)
{
    return {{"auroc", number(null.observed)},
            {"permutations", null.drawn.size()},
            {"low", number(quantileOf(null.drawn, 0.025))},
            {"median", number(quantileOf(null.drawn, 0.5))},
            {"high", number(quantileOf(null.drawn, 0.975))},
            {"p", number(null.p)}};
}

Json toJson(const FeatureNull& null)
{
    return {{"samples", null.samples},
            {"subjects", null.patients},
            {"new_patients", toJson(null.newPatients)},
            {"same_patients", toJson(null.samePatients)}};
}

Json toJson(const std::optional<SilhouetteBaseline>& baseline)
{
    if (!baseline)
        return {};
    Json scores = Json::object();
    for (const ScoreKind kind : allScoreKinds)
        scores[std::string(scoreName(kind))] = {{"value", number(scoreValue(baseline->scores, kind))},
                                                {"interval_low", number(baseline->intervals.of(kind).low)},
                                                {"interval_high", number(baseline->intervals.of(kind).high)}};
    Json json{{"samples", baseline->scores.samples}, {"subjects", baseline->intervals.subjects}, {"scores", std::move(scores)}};
    if (!baseline->null.drawn.empty())
        json["shuffled"] = toJson(baseline->null);
    return json;
}

Json toJson(const Dataset& dataset, const Split& split, const SplitAudit& audit)
{
    Json parts = Json::object();
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::LeftOut})
        parts[std::string(partName(part))] = {{"samples", split.count(part)}, {"subjects", subjectCount(dataset, split, part)}};
    return {{"rule", splitRuleName(split.options.rule)},
            {"seed", split.options.seed},
            {"parts", std::move(parts)},
            {"findings", toJson(dataset, audit.findings)},
            {"told_apart", toJson(audit.parts)},
            {"test_part_told_apart", toJson(audit.testPart)},
            {"silhouette", toJson(audit.silhouette)}};
}

} // namespace

std::string auditToJson(const Dataset& dataset, const DatasetAudit& audit, const Split* split, const SplitAudit* splitAudit,
                        const FeatureNull* null)
{
    Json json;
    json["format"] = "nucleoscope-audit";
    json["version"] = 1;
    json["dataset"] = {{"name", dataset.name()},
                       {"fingerprint", dataset.fingerprint().hex()},
                       {"samples", dataset.sampleCount()},
                       {"subjects", dataset.subjects().size()},
                       {"subjects_known", dataset.subjectsKnown()}};
    json["findings"] = toJson(dataset, audit.findings);
    json["proxies"] = toJson(audit.proxies);
    json["silhouette"] = toJson(audit.silhouette);
    if (split && splitAudit)
        json["split"] = toJson(dataset, *split, *splitAudit);
    if (null)
        json["null"] = toJson(*null);
    return jsonText(json);
}

} // namespace nucleoscope
