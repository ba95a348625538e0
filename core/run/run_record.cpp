// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_record.h"

#include "core/base/text.h"
#include "core/run/final_run.h"
#include "core/run/imported_run.h"
#include "core/run/pooled_run.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <span>

namespace nucleoscope {
namespace {

/// Warnings of a split that a finding tells as well, better.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> saidByFinding{{
    {"split.by_image", "audit.patients_on_both_sides"},
    {"split.one_subject", "audit.few_patients_in_part"},
    {"split.few_subjects", "audit.few_patients_in_part"},
    {"split.class_missing_test", "audit.few_patients_in_part"},
    {"split.subjects_unknown", "audit.patients_unknown"},
}};

bool isSaid(const RunInfo& info, const Message& warning)
{
    return std::any_of(saidByFinding.begin(), saidByFinding.end(), [&](const auto& same) {
        return warning.id == same.first
               && std::any_of(info.findings.begin(), info.findings.end(),
                              [&](const RunFinding& finding) { return finding.id == same.second; });
    });
}

bool tellsOfLeak(const Message& warning)
{
    return warning.id == "split.by_image" || warning.id == "split.subjects_unknown";
}

std::string score(double value)
{
    if (!(value == value))
        return "–";
    char text[32];
    const auto thousandths = static_cast<long>(value * 1000 + 0.5);
    std::snprintf(text, sizeof text, "%ld.%03ld", thousandths / 1000, thousandths % 1000); // never the locale's comma
    return text;
}

Message ruleSentence(const RunInfo& info)
{
    if (isImportedRun(info))
        return {"run.summary.imported", "The network came as a file and was not trained here."};
    const std::string seed = std::to_string(info.split.seed);
    const bool pooled = isPooledRun(info);
    if (pooled && info.split.rule == SplitRule::ByFold)
        return {"run.summary.published_folds",
                "Cross-validated: each published fold is examined once, by a network that learned from the others."};
    if (pooled)
        return {"run.summary.made_folds",
                "Cross-validated in {count} folds by patient, seed {seed}: every patient is examined once, by a network that did "
                "not learn from them.",
                {{"count", std::to_string(networkCount(info))}, {"seed", seed}}};
    if (nobodyExamines(info.split))
        return {"run.summary.nobody_examines", "Nobody examined: the network learned from all, and has no scores."};
    switch (info.split.rule) {
    case SplitRule::BySubject: return {"run.summary.by_subject", "Split by patient, seed {seed}.", {{"seed", seed}}};
    case SplitRule::ByImage:
        return {"run.summary.by_image", "Split by image, seed {seed}: patients stand on both sides.", {{"seed", seed}}};
    case SplitRule::ByFold:
        if (info.split.validationFold.empty())
            return {"run.summary.by_last_fold", "Split by published fold: the last one validates."};
        return {"run.summary.by_fold", "Split by published fold: {fold} validates.", {{"fold", info.split.validationFold}}};
    }
    return {};
}

void addParts(const RunInfo& info, std::vector<Message>& sentences)
{
    struct Texts {
        const char* part;
        const char* many;
        const char* one;
        const char* unknown;
    };
    constexpr std::array texts{Texts{"train", "Learned from: {nuclei} nuclei of {patients} patients.",
                                     "Learned from: {nuclei} nuclei of one patient.", "Learned from: {nuclei} nuclei."},
                               Texts{"validation", "Validated on: {nuclei} nuclei of {patients} patients.",
                                     "Validated on: {nuclei} nuclei of one patient.", "Validated on: {nuclei} nuclei."},
                               Texts{"test", "Set aside as test part: {nuclei} nuclei of {patients} patients.",
                                     "Set aside as test part: {nuclei} nuclei of one patient.",
                                     "Set aside as test part: {nuclei} nuclei."}};
    for (const Texts& text : texts) {
        const auto found = info.parts.find(text.part);
        if (found == info.parts.end() || found->second.samples == 0)
            continue;
        const RunPart& part = found->second;
        const char* chosen = !info.subjectsKnown ? text.unknown : part.subjects == 1 ? text.one : text.many;
        sentences.push_back({std::string("run.summary.") + text.part
                                 + (chosen == text.many  ? ""
                                    : chosen == text.one ? ".one"
                                                         : ".unknown"),
                             chosen,
                             {{"nuclei", grouped(part.samples)}, {"patients", grouped(part.subjects)}}});
    }
}

void addLinks(const RunInfo& info, std::vector<Message>& sentences)
{
    if (!info.subjectsKnown || info.linkedSubjects.empty())
        return;
    constexpr std::size_t mostNamed = 10;
    std::string groups;
    for (const std::vector<std::string>& group :
         std::span(info.linkedSubjects).first(std::min(mostNamed, info.linkedSubjects.size()))) {
        std::string names;
        for (const std::string& id : group)
            names += (names.empty() ? "" : " + ") + id;
        groups += (groups.empty() ? "" : "; ") + names;
    }
    if (info.linkedSubjects.size() > mostNamed)
        groups += "; … (+" + std::to_string(info.linkedSubjects.size() - mostNamed) + ")";
    if (info.split.rule == SplitRule::ByImage)
        sentences.push_back(
            {"run.summary.linked.apart", "Patients who share pictures, not kept together: {groups}.", {{"groups", groups}}});
    else
        sentences.push_back(
            {"run.summary.linked", "Patients who share pictures, kept on one side: {groups}.", {{"groups", groups}}});
}

void addReferences(const RunInfo& info, std::vector<Message>& sentences)
{
    const RunReferences& references = info.references;
    if (!references.recorded() || nobodyExamines(info.split))
        return;
    sentences.push_back({"run.summary.majority",
                         "To be better than: always saying {class} (accuracy {accuracy}, balanced accuracy {balanced}).",
                         {{"class", info.classes[static_cast<std::size_t>(references.majorityClass)].name},
                          {"accuracy", score(references.majority.scores.accuracy)},
                          {"balanced", score(references.majority.scores.balancedAccuracy)}}});
    if (!references.silhouette)
        return;
    const Interval& interval = references.silhouette->intervals.of(ScoreKind::Auroc);
    std::vector<Message::Argument> arguments{{"auroc", score(references.silhouette->scores.auroc)},
                                             {"balanced", score(references.silhouette->scores.balancedAccuracy)},
                                             {"low", score(interval.low)},
                                             {"high", score(interval.high)}};
    if (std::isnan(references.silhouette->scores.auroc))
        sentences.push_back({"run.summary.silhouette.balanced",
                             "And than the outline alone (silhouette baseline): balanced accuracy {balanced}.",
                             std::move(arguments)});
    else
        sentences.push_back({"run.summary.silhouette",
                             interval.known() ? "And than the outline alone (silhouette baseline): AUROC {auroc} (95 % interval "
                                                "{low} to {high}), balanced accuracy {balanced}."
                                              : "And than the outline alone (silhouette baseline): AUROC {auroc}, balanced "
                                                "accuracy {balanced}.",
                             std::move(arguments)});
}

void addOpenings(const RunInfo& info, std::vector<Message>& sentences)
{
    const auto test = info.parts.find("test");
    if (test == info.parts.end() || test->second.samples == 0)
        return;
    if (info.testOpenings.empty())
        sentences.push_back({"run.summary.test_closed", "The test part was never opened."});
    else
        sentences.push_back(
            {"run.summary.test_opened",
             info.testOpenings.size() == 1 ? "The test part was opened once, on {time}."
                                           : "The test part was opened {count} times, last on {time}.",
             {{"count", grouped(static_cast<long long>(info.testOpenings.size()))}, {"time", info.testOpenings.back().time}}});
}

} // namespace

std::vector<Message> leaksOf(const RunInfo& info)
{
    std::vector<Message> leaks;
    for (const RunFinding& finding : info.findings)
        if (isLeak(finding.severity, finding.heading))
            leaks.push_back(finding.what);
    for (const Message& warning : info.warnings)
        if (tellsOfLeak(warning) && !isSaid(info, warning))
            leaks.push_back(warning);
    return leaks;
}

std::vector<Message> cautionsOf(const RunInfo& info)
{
    std::vector<Message> cautions = leaksOf(info);
    const auto isFirst = [&](const Message& warning) { return nobodyExamines(info.split) && warning.id == nobodyExaminesId; };
    std::ranges::copy_if(info.warnings, std::back_inserter(cautions),
                         isFirst); // why there is no score, before what it would rest on
    for (const RunFinding& finding : info.findings)
        if (finding.severity != Severity::Note && !isLeak(finding.severity, finding.heading))
            cautions.push_back(finding.what);
    for (const Message& warning : info.warnings)
        if (!isSaid(info, warning) && !tellsOfLeak(warning) && !isFirst(warning))
            cautions.push_back(warning);
    return cautions;
}

std::vector<Message> summaryOf(const RunInfo& info)
{
    std::vector<Message> sentences{ruleSentence(info)};
    addParts(info, sentences);
    if (auto note = finalNetworkNote(info))
        sentences.push_back(std::move(*note));
    addOpenings(info, sentences);
    addLinks(info, sentences);
    addReferences(info, sentences);
    const auto open = std::count_if(info.findings.begin(), info.findings.end(),
                                    [](const RunFinding& finding) { return finding.severity != Severity::Note; });
    const auto note = std::find_if(info.findings.begin(), info.findings.end(),
                                   [](const RunFinding& finding) { return finding.id == notAuditedId; });
    if (note != info.findings.end())
        sentences.push_back(note->what);
    else if (info.references.recorded() && open == 0)
        sentences.push_back({"run.summary.no_findings", "Findings left open: none."});
    for (const Message& caution : cautionsOf(info))
        sentences.push_back({"run.summary.open", "Left open: {finding}", {{"finding", caution.english()}}});
    return sentences;
}

} // namespace nucleoscope
