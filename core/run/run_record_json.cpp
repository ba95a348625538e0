// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_record_json.h"

#include "core/base/json_values.h"

#include <cmath>

namespace nucleoscope {
namespace {

using RecordIn = nlohmann::json;
using RecordOut = nlohmann::ordered_json;

RecordOut numberOut(double value)
{
    return std::isfinite(value) ? RecordOut(value) : RecordOut(); // JSON has no NaN
}

double numberIn(const RecordIn& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? notANumber : found->get<double>();
}

RecordOut findingOut(const RunFinding& finding)
{
    return {{"id", finding.id},
            {"severity", severityName(finding.severity)},
            {"heading", headingName(finding.heading)},
            {"what", messageToJson(finding.what)},
            {"how_bad", messageToJson(finding.howBad)},
            {"what_to_do", messageToJson(finding.whatToDo)},
            {"subjects", finding.subjects},
            {"samples", finding.samples}};
}

RunFinding findingIn(const RecordIn& value)
{
    RunFinding finding;
    finding.id = value.at("id").get<std::string>();
    // What a newer program calls otherwise is taken seriously.
    finding.severity = severityFromName(value.at("severity").get<std::string>()).value_or(Severity::Serious);
    finding.heading = headingFromName(value.at("heading").get<std::string>()).value_or(AuditHeading::StateOfData);
    finding.what = messageFromJson(value.at("what"));
    finding.howBad = messageFromJson(value.at("how_bad"));
    finding.whatToDo = messageFromJson(value.at("what_to_do"));
    finding.subjects = value.at("subjects").get<std::vector<std::string>>();
    finding.samples = exactInteger<int>(value.at("samples"));
    return finding;
}

RecordOut scoresOut(const ReferenceScores& reference)
{
    RecordOut scores = RecordOut::object();
    for (const ScoreKind kind : allScoreKinds)
        scores[std::string(scoreName(kind))] = {{"value", numberOut(scoreValue(reference.scores, kind))},
                                                {"interval_low", numberOut(reference.intervals.of(kind).low)},
                                                {"interval_high", numberOut(reference.intervals.of(kind).high)}};
    return {{"samples", reference.scores.samples},
            {"subjects", reference.intervals.subjects},
            {"smallest_stratum", reference.intervals.smallestStratum},
            {"scores", std::move(scores)}};
}

ReferenceScores scoresIn(const RecordIn& value)
{
    ReferenceScores reference;
    reference.scores.samples = exactInteger<int>(value.at("samples"));
    reference.intervals.subjects = exactInteger<int>(value.at("subjects"));
    reference.intervals.smallestStratum = exactInteger<int>(value.at("smallest_stratum"));
    const RecordIn& scores = value.at("scores");
    const auto valueOf = [&](ScoreKind kind) { return numberIn(scores.at(std::string(scoreName(kind))), "value"); };
    reference.scores.loss = valueOf(ScoreKind::Loss);
    reference.scores.accuracy = valueOf(ScoreKind::Accuracy);
    reference.scores.balancedAccuracy = valueOf(ScoreKind::BalancedAccuracy);
    reference.scores.weightedF1 = valueOf(ScoreKind::WeightedF1);
    reference.scores.auroc = valueOf(ScoreKind::Auroc);
    reference.scores.sensitivity = valueOf(ScoreKind::Sensitivity);
    reference.scores.specificity = valueOf(ScoreKind::Specificity);
    for (const ScoreKind kind : allScoreKinds) {
        const RecordIn& score = scores.at(std::string(scoreName(kind)));
        reference.intervals.intervals[static_cast<std::size_t>(kind)] = {numberIn(score, "interval_low"),
                                                                         numberIn(score, "interval_high")};
    }
    return reference;
}

RecordOut modelOut(const SilhouetteModel& model)
{
    RecordOut list = RecordOut::array();
    for (const RidgeLogistic& each : model.models())
        list.push_back({{"means", each.parameters().means},
                        {"scales", each.parameters().scales},
                        {"coefficients", each.parameters().coefficients}});
    return list;
}

SilhouetteModel modelIn(const RecordIn& list)
{
    std::vector<RidgeLogistic> models;
    for (const RecordIn& each : list) {
        RidgeLogistic::Parameters parameters{each.at("means").get<std::vector<double>>(),
                                             each.at("scales").get<std::vector<double>>(),
                                             each.at("coefficients").get<std::vector<double>>()};
        if (parameters.scales.size() == parameters.means.size() && parameters.coefficients.size() == parameters.means.size() + 1)
            models.emplace_back(std::move(parameters));
    }
    return SilhouetteModel(std::move(models));
}

RecordOut sessionOut(const RunSession& session)
{
    return {{"begun", session.begun},
            {"from_epoch", session.fromEpoch},
            {"from_step", session.fromStep},
            {"planned_epochs", session.plannedEpochs},
            {"end", session.end},
            {"threads", session.threads},
            {"program", session.program},
            {"compiler", session.compiler},
            {"processor", session.processor},
            {"engine", session.engine},
            {"device", session.device},
            {"device_name", session.deviceName},
            {"kernels", session.kernels},
            {"libraries", session.libraries}};
}

RunSession sessionIn(const RecordIn& value)
{
    RunSession session;
    for (const auto& [key, text] : {std::pair{"begun", &session.begun},
                                    {"end", &session.end},
                                    {"program", &session.program},
                                    {"compiler", &session.compiler},
                                    {"processor", &session.processor},
                                    {"engine", &session.engine},
                                    {"device", &session.device},
                                    {"device_name", &session.deviceName},
                                    {"kernels", &session.kernels}})
        *text = value.at(key).get<std::string>();
    session.fromEpoch = exactInteger<int>(value.at("from_epoch"));
    if (const auto step = value.find("from_step"); step != value.end()) // there were none inside an epoch before
        session.fromStep = exactInteger<int>(*step);
    session.plannedEpochs = exactInteger<int>(value.at("planned_epochs"));
    session.threads = exactInteger<int>(value.at("threads"));
    session.libraries = value.at("libraries").get<std::map<std::string, std::string>>();
    return session;
}

RecordOut partOut(const RunPart& part)
{
    return {{"samples", part.samples}, {"subjects", part.subjects}};
}

RunPart partIn(const RecordIn& value)
{
    return {exactInteger<int>(value.at("samples")), exactInteger<int>(value.at("subjects"))};
}

RecordOut imagesOut(const RunImages& images)
{
    return {{"unreadable", images.unreadable},
            {"beyond_limit", partOut(images.beyondLimit)},
            {"by_choice", partOut(images.byChoice)},
            {"marked", images.marked},
            {"thinned", images.thinned},
            {"undecodable", images.undecodable ? RecordOut(*images.undecodable) : RecordOut()}};
}

RunImages imagesIn(const RecordIn& value)
{
    RunImages images;
    images.unreadable = exactInteger<int>(value.at("unreadable"));
    images.beyondLimit = partIn(value.at("beyond_limit"));
    images.byChoice = partIn(value.at("by_choice"));
    images.marked = exactInteger<int>(value.at("marked"));
    images.thinned = exactInteger<int>(value.at("thinned"));
    if (const RecordIn& ids = value.at("undecodable"); !ids.is_null())
        images.undecodable = ids.get<std::vector<std::string>>();
    return images;
}

void readReferences(const RecordIn& value, const std::vector<ClassInfo>& classes, RunReferences& references)
{
    const RecordIn& majority = value.at("majority_class");
    const auto name = majority.at("class").get<std::string>();
    for (std::size_t c = 0; c < classes.size(); ++c)
        if (classes[c].name == name)
            references.majorityClass = static_cast<int>(c);
    references.majority = scoresIn(majority);
    if (const auto silhouette = value.find("silhouette"); silhouette != value.end() && !silhouette->is_null()) {
        references.silhouette = scoresIn(*silhouette);
        references.silhouetteModel = modelIn(silhouette->at("model"));
    }
}

} // namespace

nlohmann::ordered_json messageToJson(const Message& message)
{
    RecordOut arguments = RecordOut::array();
    for (const Message::Argument& argument : message.arguments)
        arguments.push_back({{"name", argument.name}, {"value", argument.value}});
    return {{"id", message.id}, {"text", message.text}, {"arguments", std::move(arguments)}};
}

Message messageFromJson(const nlohmann::json& value)
{
    Message message{value.at("id").get<std::string>(), value.at("text").get<std::string>()};
    for (const RecordIn& argument : value.at("arguments"))
        message.arguments.push_back({argument.at("name").get<std::string>(), argument.at("value").get<std::string>()});
    return message;
}

void writeRunRecord(const RunInfo& info, nlohmann::ordered_json& content)
{
    if (!info.parts.empty()) {
        RecordOut parts = RecordOut::object();
        for (const auto& [name, part] : info.parts)
            parts[name] = partOut(part);
        content["parts"] = std::move(parts);
    }
    if (info.images)
        content["images"] = imagesOut(*info.images);
    RecordOut findings = RecordOut::array();
    for (const RunFinding& finding : info.findings)
        findings.push_back(findingOut(finding));
    content["findings"] = std::move(findings);
    RecordOut sessions = RecordOut::array();
    for (const RunSession& session : info.sessions)
        sessions.push_back(sessionOut(session));
    content["sessions"] = std::move(sessions);
    const RunReferences& references = info.references;
    if (!references.recorded())
        return;
    RecordOut majority = scoresOut(references.majority);
    majority["class"] = info.classes[static_cast<std::size_t>(references.majorityClass)].name;
    RecordOut silhouette;
    if (references.silhouette) {
        silhouette = scoresOut(*references.silhouette);
        silhouette["model"] = modelOut(references.silhouetteModel);
    }
    content["references"] = {{"majority_class", std::move(majority)}, {"silhouette", std::move(silhouette)}};
}

void readRunRecord(const nlohmann::json& content, RunInfo& info)
{
    if (const auto parts = content.find("parts"); parts != content.end())
        for (const auto& [name, part] : parts->items())
            info.parts[name] = partIn(part);
    if (const auto images = content.find("images"); images != content.end())
        info.images = imagesIn(*images);
    if (const auto findings = content.find("findings"); findings != content.end())
        for (const RecordIn& finding : *findings)
            info.findings.push_back(findingIn(finding));
    if (const auto sessions = content.find("sessions"); sessions != content.end())
        for (const RecordIn& session : *sessions)
            info.sessions.push_back(sessionIn(session));
    if (const auto references = content.find("references"); references != content.end() && !references->is_null())
        readReferences(*references, info.classes, info.references);
}

} // namespace nucleoscope
