// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/final_run.h"

#include "core/base/text.h"
#include "core/run/run_json.h"

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

RunPart taughtBy(const RunInfo& info)
{
    const auto found = info.parts.find(std::string(partName(Part::Train)));
    return found == info.parts.end() ? RunPart() : found->second;
}

} // namespace

fs::path finalRunFolder(const fs::path& run)
{
    return run / finalRunName;
}

FinalRun finalRunIn(const fs::path& run)
{
    std::error_code ignored;
    if (!fs::exists(finalRunFolder(run) / runFileName, ignored))
        return {};
    const auto info = readRunInfo(finalRunFolder(run));
    if (!info)
        return {FinalNetwork::Unfinished, {}};
    return {info->state == "completed" ? FinalNetwork::Finished : FinalNetwork::Unfinished, taughtBy(*info)};
}

FinalNetwork finalNetworkOf(const fs::path& run)
{
    return finalRunIn(run).state;
}

Result<void> addFinalRun(const Run& run)
{
    if (finalNetworkOf(run.folder()) != FinalNetwork::None)
        return {};
    const fs::path folder = finalRunFolder(run.folder());
    std::error_code ignored;
    fs::remove_all(folder, ignored); // of one that was cut off while it was written
    auto added = run.withoutExaminers().copyUntrained(folder);
    if (!added)
        fs::remove_all(folder, ignored);
    return added;
}

std::optional<Run> finishedFinalRun(const Run& run)
{
    if (finalNetworkOf(run.folder()) != FinalNetwork::Finished)
        return std::nullopt;
    auto found = Run::open(finalRunFolder(run.folder()));
    std::error_code ignored;
    if (!found || !fs::exists(found->bestModel(), ignored))
        return std::nullopt;
    return std::move(*found);
}

std::optional<Message> finalNetworkNote(const RunInfo& info)
{
    const FinalRun& after = info.finalRun;
    if (after.state == FinalNetwork::None)
        return std::nullopt;
    if (after.state == FinalNetwork::Unfinished)
        return Message(
            "final.unfinished",
            "Its final network, which all are to teach, is not finished: until it is, the run's own network answers for "
            "images of others. Resume the run to finish it.");
    const RunPart before = taughtBy(info);
    if (!info.subjectsKnown)
        return Message(
            "final.finished_images",
            "For images of others, and to be taken away, the run has a final network: trained in the same way by {all} "
            "images, those that examined included. Nobody examined it; the scores are those of the network that "
            "{taught} taught.",
            {{"all", grouped(after.taught.samples)}, {"taught", grouped(before.samples)}});
    return Message("final.finished",
                   "For images of others, and to be taken away, the run has a final network: trained in the same way by {all} "
                   "patients, those who examined included. Nobody examined it; the scores are those of the network that {taught} "
                   "taught.",
                   {{"all", grouped(after.taught.subjects)}, {"taught", grouped(before.subjects)}});
}

} // namespace nucleoscope
