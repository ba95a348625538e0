#include "core/audit/audit.h"

#include "core/audit/audit_memory.h"
#include "core/audit/checks.h"

namespace nucleoscope {
namespace {

/// Shares of the time that the stages take; the pixels are read again only where something changed.
constexpr double pixelsUntil = 0.6;
constexpr double duplicatesUntil = 0.7;
constexpr double silhouetteUntil = 0.8;

const Message readingPixels{"audit.reading", "Reading every image"};
const Message comparing{"audit.comparing", "Looking for similar images"};
const Message asking{"audit.asking", "Asking what else tells the class"};
const Message askingParts{"audit.asking_parts", "Asking what tells the parts apart"};

/// Reports a stage of the whole.
std::function<void(double)> stage(const AuditProgress& progress, double from, double to, const Message& activity)
{
    if (!progress)
        return {};
    return [=](double fraction) { progress(from + (to - from) * fraction, activity); };
}

ProxyOptions proxyOptions(const AuditOptions& options, std::stop_token stop, std::function<void(double)> progress)
{
    return {options.permutations, options.seed, std::move(stop), std::move(progress), nullptr};
}

/// Nothing where it cannot be made; Cancelled is passed on.
Result<std::optional<SilhouetteBaseline>> ifPossible(Result<SilhouetteBaseline> baseline)
{
    if (baseline)
        return std::optional(std::move(*baseline));
    if (baseline.error().code == ErrorCode::Cancelled)
        return fail(baseline.error());
    return std::optional<SilhouetteBaseline>();
}

Result<void> askForSilhouette(const Dataset& dataset, const LabelUnits& units, DatasetAudit& audit, const AuditOptions& options,
                              const AuditProgress& progress, const std::stop_token& stop)
{
    auto silhouette =
        ifPossible(silhouetteBaseline(dataset, audit.facts, units,
                                      proxyOptions(options, stop, stage(progress, duplicatesUntil, silhouetteUntil, asking))));
    if (!silhouette)
        return fail(silhouette.error());
    audit.silhouette = std::move(*silhouette);
    return {};
}

Result<void> askForProxies(const Dataset& dataset, const LabelUnits& units, DatasetAudit& audit, const AuditOptions& options,
                           const AuditProgress& progress, const std::stop_token& stop)
{
    ProxyOptions own = proxyOptions(options, stop, stage(progress, silhouetteUntil, 1, asking));
    if (audit.silhouette)
        own.outlineNull = &audit.silhouette->null;
    auto proxies = examineProxies(dataset, audit.facts, classQuestion(dataset, units), units,
                                  {Proxy::Path, Proxy::FileSize, Proxy::FileType, Proxy::ImageSize, Proxy::Background,
                                   Proxy::Compression, Proxy::Outline, Proxy::Colour},
                                  own);
    if (!proxies)
        return fail(proxies.error());
    audit.proxies = std::move(*proxies);
    return {};
}

/// What was found out before is taken as it was; what is found out now is kept at once.
Result<void> askWhatTellsTheClass(const Dataset& dataset, AuditMemory& memory, DatasetAudit& audit, const AuditOptions& options,
                                  const AuditProgress& progress, const std::stop_token& stop)
{
    const LabelUnits units = labelUnits(dataset, audit.linked);
    if (memory.silhouette)
        audit.silhouette = *memory.silhouette;
    else if (auto asked = askForSilhouette(dataset, units, audit, options, progress, stop); !asked)
        return fail(asked.error());
    else {
        memory.silhouette = audit.silhouette;
        memory.keep();
    }
    if (memory.proxies)
        audit.proxies = *memory.proxies;
    else if (auto asked = askForProxies(dataset, units, audit, options, progress, stop); !asked)
        return fail(asked.error());
    else {
        memory.proxies = audit.proxies;
        memory.keep();
    }
    checks::proxies(dataset, audit, audit.findings);
    return {};
}

Result<void> lookForNearDuplicates(const Dataset& dataset, AuditMemory& memory, const DatasetFacts& facts,
                                   const OpenOptions& options)
{
    if (memory.near)
        return {};
    auto near = nearDuplicates(dataset, facts, options);
    if (!near)
        return fail(near.error());
    memory.near = std::move(*near);
    memory.keep();
    return {};
}

} // namespace

Result<DatasetAudit> auditDataset(const Dataset& dataset, const AuditOptions& options, const AuditProgress& progress,
                                  std::stop_token stop)
{
    DatasetAudit audit;
    auto facts = measureImages(dataset, {stop, stage(progress, 0, pixelsUntil, readingPixels)});
    if (!facts)
        return fail(facts.error());
    audit.facts = std::move(*facts);
    audit.linked = linkedSubjects(dataset, audit.facts.pixelHashes());
    AuditMemory memory(dataset, options);
    if (!options.quick) {
        if (auto looked = lookForNearDuplicates(dataset, memory, audit.facts,
                                                {stop, stage(progress, pixelsUntil, duplicatesUntil, comparing)});
            !looked)
            return fail(looked.error());
        audit.nearDuplicates = *memory.near;
    }
    checks::files(dataset, audit.facts, audit.findings);
    checks::classes(dataset, audit.findings);
    checks::duplicates(dataset, audit, audit.findings);
    checks::folds(dataset, identicalImages(audit.facts), audit.findings);
    if (dataset.labelled() && !options.quick)
        if (auto asked = askWhatTellsTheClass(dataset, memory, audit, options, progress, stop); !asked)
            return fail(asked.error());
    sortFindings(audit.findings);
    return audit;
}

bool auditIsKnown(const Dataset& dataset, const AuditOptions& options)
{
    return AuditMemory(dataset, options).whole(dataset) && imagesAreMeasured(dataset);
}

Result<NearDuplicates> knownNearDuplicates(const Dataset& dataset, const DatasetFacts& facts, const OpenOptions& options)
{
    AuditMemory memory(dataset, AuditOptions());
    if (auto looked = lookForNearDuplicates(dataset, memory, facts, options); !looked)
        return fail(looked.error());
    return *memory.near;
}

std::vector<Finding> splitFindings(const Dataset& dataset, const ContentHashes& hashes, const NearDuplicates& near,
                                   const Split& split)
{
    std::vector<Finding> findings;
    checks::splits(dataset, identicalImages(hashes), near, linkedSubjects(dataset, hashes), split, findings);
    checks::classes(dataset, findings);
    sortFindings(findings);
    return findings;
}

Result<SplitAudit> auditSplit(const Dataset& dataset, const DatasetAudit& audit, const Split& split, const AuditOptions& options,
                              const AuditProgress& progress, std::stop_token stop)
{
    if (split.parts.size() != dataset.samples().size() || audit.facts.images.size() != dataset.samples().size())
        return fail(ErrorCode::InvalidInput,
                    {"audit.other_split", "The split was made for other images than these. Make it again."});
    SplitAudit result;
    checks::splits(dataset, identicalImages(audit.facts), audit.nearDuplicates, audit.linked, split, result.findings);
    sortFindings(result.findings);
    if (options.quick)
        return result;
    const LabelUnits units = labelUnits(dataset, audit.linked);
    const bool tested = split.count(Part::Test) > 0;
    const auto ask = [&](Part examining, double from, double to) {
        return examineProxies(dataset, audit.facts, partQuestion(dataset, split, examining, units), units,
                              {Proxy::FileSize, Proxy::FileType, Proxy::ImageSize, Proxy::Background, Proxy::Compression,
                               Proxy::Outline, Proxy::Colour},
                              proxyOptions(options, stop, stage(progress, from, to, askingParts)));
    };
    auto parts = ask(Part::Validation, 0, tested ? 0.5 : 1);
    if (!parts)
        return fail(parts.error());
    result.parts = std::move(*parts);
    checks::partsToldApart(result.parts, Part::Validation, result.findings);
    if (tested) {
        auto testPart = ask(Part::Test, 0.5, 1);
        if (!testPart)
            return fail(testPart.error());
        result.testPart = std::move(*testPart);
        checks::partsToldApart(result.testPart, Part::Test, result.findings);
    }
    auto silhouette = ifPossible(silhouetteBaseline(dataset, audit.facts, units, split));
    if (!silhouette)
        return fail(silhouette.error());
    result.silhouette = std::move(*silhouette);
    sortFindings(result.findings);
    return result;
}

} // namespace nucleoscope
