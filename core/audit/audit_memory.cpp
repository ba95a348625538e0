// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_memory.h"

#include "core/audit/checks.h"
#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/dataset/content_key.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

constexpr int memoryVersion = 5;
constexpr std::uint64_t largestMemory = std::uint64_t{1} << 28;

Json orNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

double orNan(const Json& value)
{
    return value.is_null() ? notANumber : value.get<double>();
}

Json pairOf(const Interval& interval)
{
    return {orNull(interval.low), orNull(interval.high)};
}

Interval intervalOf(const Json& value)
{
    return {orNan(value.at(0)), orNan(value.at(1))};
}

Json nearToJson(const NearDuplicates& near)
{
    Json pairs = Json::array();
    for (const NearDuplicate& pair : near.pairs)
        pairs.push_back({pair.first, pair.second, pair.correlation});
    return {{"all_bits", near.allBits}, {"pairs", std::move(pairs)}};
}

NearDuplicates nearFrom(const Json& json)
{
    NearDuplicates near;
    near.allBits = exactInteger<int>(json.at("all_bits"));
    for (const Json& pair : json.at("pairs"))
        near.pairs.push_back({exactInteger<int>(pair.at(0)), exactInteger<int>(pair.at(1)), pair.at(2).get<double>()});
    return near;
}

Json silhouetteToJson(const std::optional<SilhouetteBaseline>& baseline)
{
    if (!baseline)
        return {};
    Json rows = Json::array();
    for (int row = 0; row < baseline->predictions.size(); ++row) {
        Json one{baseline->predictions.sample(row), baseline->predictions.truth(row)};
        for (int c = 0; c < baseline->predictions.classCount(); ++c)
            one.push_back(baseline->predictions.probability(row, c));
        rows.push_back(std::move(one));
    }
    Json intervals = Json::array();
    for (const Interval& interval : baseline->intervals.intervals)
        intervals.push_back(pairOf(interval));
    return {{"classes", baseline->predictions.classCount()},
            {"rows", std::move(rows)},
            {"intervals", std::move(intervals)},
            {"subjects", baseline->intervals.subjects},
            {"smallest_stratum", baseline->intervals.smallestStratum},
            {"observed", orNull(baseline->null.observed)},
            {"drawn", baseline->null.drawn},
            {"p", orNull(baseline->null.p)}};
}

std::optional<SilhouetteBaseline> silhouetteFrom(const Json& json, const PositiveClasses& positive)
{
    if (json.is_null())
        return std::nullopt;
    SilhouetteBaseline baseline;
    baseline.predictions = PredictionList(exactInteger<int>(json.at("classes")));
    std::vector<float> p(positive.size());
    for (const Json& row : json.at("rows")) {
        for (std::size_t c = 0; c < p.size(); ++c)
            p[c] = row.at(c + 2).get<float>();
        baseline.predictions.add(exactInteger<int>(row.at(0)), exactInteger<int>(row.at(1)), p.data());
    }
    std::size_t place = 0;
    for (Interval& interval : baseline.intervals.intervals)
        interval = intervalOf(json.at("intervals").at(place++));
    baseline.intervals.subjects = exactInteger<int>(json.at("subjects"));
    baseline.intervals.smallestStratum = exactInteger<int>(json.at("smallest_stratum"));
    baseline.null.observed = orNan(json.at("observed"));
    baseline.null.drawn = json.at("drawn").get<std::vector<double>>();
    baseline.null.p = orNan(json.at("p"));
    if (auto scores = scoresOf(baseline.predictions, positive))
        baseline.scores = *scores;
    return baseline;
}

Json proxiesToJson(const std::vector<ProxyResult>& proxies)
{
    Json list = Json::array();
    for (const ProxyResult& result : proxies)
        list.push_back({{"proxy", static_cast<int>(result.proxy)},
                        {"auroc", orNull(result.auroc)},
                        {"interval", pairOf(result.interval)},
                        {"best", result.best},
                        {"p", orNull(result.p)},
                        {"adjusted", orNull(result.adjusted)},
                        {"extreme", result.extreme},
                        {"strongest", result.strongest}});
    return list;
}

std::vector<ProxyResult> proxiesFrom(const Json& json)
{
    std::vector<ProxyResult> proxies;
    for (const Json& entry : json) {
        ProxyResult result;
        result.proxy = static_cast<Proxy>(exactInteger<int>(entry.at("proxy")));
        result.auroc = orNan(entry.at("auroc"));
        result.interval = intervalOf(entry.at("interval"));
        result.best = exactInteger<int>(entry.at("best"));
        result.p = orNan(entry.at("p"));
        result.adjusted = orNan(entry.at("adjusted"));
        result.extreme = entry.at("extreme").get<bool>();
        result.strongest = entry.at("strongest").get<std::string>();
        proxies.push_back(std::move(result));
    }
    return proxies;
}

PositiveClasses positiveClassesOf(const Dataset& dataset)
{
    PositiveClasses positive;
    for (const ClassInfo& info : dataset.classes())
        positive.push_back(info.positive);
    return positive;
}

} // namespace

AuditMemory::AuditMemory(const Dataset& dataset, const AuditOptions& options)
{
    const auto reader = dataset.makeReader();
    const std::string key = reader ? contentKey(dataset, **reader) : std::string();
    if (key.empty())
        return;
    file_ = cacheFolder() / "audit"
            / ("2-" + key + '-' + std::to_string(options.seed) + '-' + std::to_string(options.permutations) + ".json");
    const auto text = readTextFile(file_, largestMemory);
    if (!text)
        return;
    try {
        const Json json = Json::parse(*text);
        if (exactInteger<int>(json.at("version")) != memoryVersion)
            return;
        if (json.contains("near"))
            near = nearFrom(json["near"]);
        if (json.contains("silhouette"))
            silhouette = silhouetteFrom(json["silhouette"], positiveClassesOf(dataset));
        if (json.contains("proxies"))
            proxies = proxiesFrom(json["proxies"]);
    } catch (const std::exception&) { // damaged: asked anew
        near.reset();
        silhouette.reset();
        proxies.reset();
    }
}

bool auditMayBeKnown(const Dataset& dataset)
{
    const std::string begin = "2-" + dataset.fingerprint().hex() + '-';
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator(cacheFolder() / "audit", problem))
        if (const std::string name = utf8(entry.path().filename()); name.starts_with(begin) && name.ends_with(".json"))
            return true;
    return false;
}

std::optional<std::vector<Finding>> knownProxyFindings(const Dataset& dataset, const std::vector<LinkedSubjects>& linked)
{
    const AuditMemory memory(dataset, AuditOptions());
    if (!memory.proxies)
        return std::nullopt;
    DatasetAudit audit;
    audit.linked = linked;
    audit.proxies = *memory.proxies;
    if (memory.silhouette)
        audit.silhouette = *memory.silhouette;
    std::vector<Finding> findings;
    checks::proxies(dataset, audit, findings);
    return findings;
}

void AuditMemory::keep() const
{
    if (file_.empty())
        return;
    Json json{{"version", memoryVersion}};
    if (near)
        json["near"] = nearToJson(*near);
    if (silhouette)
        json["silhouette"] = silhouetteToJson(*silhouette);
    if (proxies)
        json["proxies"] = proxiesToJson(*proxies);
    std::error_code problem;
    fs::create_directories(file_.parent_path(), problem);
    (void)writeFileAtomically(file_, json.dump());
}

} // namespace nucleoscope
