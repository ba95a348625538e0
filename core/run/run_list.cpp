#include "core/base/files.h"
#include "core/run/final_run.h"
#include "core/run/run.h"
#include "core/run/run_json.h"
#include "core/run/run_lock.h"
#include "core/run/run_tables.h"

#include <algorithm>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// What all folds of a cross-validation say together is a run in its folder.
constexpr const char* pooledFolderName = "pooled";

std::uint64_t bytesBelow(const fs::path& folder, const std::stop_token& stop = {})
{
    std::uint64_t bytes = 0;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, problem), end; !problem && at != end && !stop.stop_requested();
         at.increment(problem)) {
        std::error_code vanished; // a run that is being written replaces its files
        if (at->is_regular_file(vanished))
            if (const auto size = at->file_size(vanished); !vanished)
                bytes += size;
    }
    return bytes;
}

Scores bestScores(const fs::path& folder, int bestEpoch)
{
    const auto text = readTextFile(folder / "metrics.csv");
    const auto epochs = text ? metricsFromCsv(*text, "metrics.csv") : Result<std::vector<EpochRecord>>();
    if (epochs)
        for (const EpochRecord& epoch : *epochs)
            if (epoch.epoch == bestEpoch)
                return epoch.validation;
    return {};
}

} // namespace

std::uint64_t Run::diskBytes() const
{
    return bytesBelow(folder_);
}

RunList listRuns(const fs::path& folder, const std::vector<fs::path>& elsewhere, std::stop_token stop)
{
    RunList list;
    std::set<fs::path> known; // without links and dots: one run may be named in two ways
    const auto add = [&](const fs::path& run) {
        std::error_code ignored;
        if (stop.stop_requested())
            return;
        if (!fs::is_regular_file(run / runFileName, ignored) || !known.insert(fs::weakly_canonical(run, ignored)).second)
            return;
        auto info = readRunInfo(run);
        if (!info) {
            list.problems.push_back(info.error().message);
            return;
        }
        if (info->state == "running" && !RunLock::isHeld(run))
            info->state = "interrupted";
        info->finalRun = finalRunIn(run);
        const Scores best = bestScores(run, info->bestEpoch);
        list.runs.push_back({run, std::move(*info), best, bytesBelow(run, stop)});
    };
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end && !stop.stop_requested();
         at.increment(problem)) {
        add(at->path());
        add(at->path() / pooledFolderName);
    }
    for (const fs::path& run : elsewhere)
        add(run);
    std::sort(list.runs.begin(), list.runs.end(), [](const RunListing& a, const RunListing& b) {
        return std::tie(b.info.created, b.folder) < std::tie(a.info.created, a.folder);
    });
    return list;
}

fs::path defaultRunsFolder()
{
    return dataFolder() / "runs";
}

Result<void> deleteRun(const fs::path& folder)
{
    const auto info = readRunInfo(folder);
    if (!info && info.error().code != ErrorCode::Unsupported)
        return fail(info.error());
    // Asked and let go again: a file that is held open keeps its folder there, on some systems.
    if (auto lock = RunLock::acquire(folder, RunLock::Links::Left); !lock)
        return fail(lock.error());
    if (finalNetworkOf(folder) == FinalNetwork::Unfinished) // somebody may be training it
        if (auto within = RunLock::acquire(finalRunFolder(folder), RunLock::Links::Left); !within)
            return fail(within.error());
    std::error_code problem;
    fs::remove_all(folder, problem);
    if (problem)
        return fail(ErrorCode::WriteFailed, {"run.delete",
                                             "The run {folder} could not be deleted: {reason}.",
                                             {{"folder", utf8(folder)}, {"reason", problem.message()}}});
    return {};
}

} // namespace nucleoscope
