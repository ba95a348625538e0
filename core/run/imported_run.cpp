// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/imported_run.h"

#include "core/base/files.h"
#include "core/base/system.h"
#include "core/run/run_json.h"
#include "core/run/run_tables.h"

#include "nucleoscope_build.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

EpochRecord onlyEpoch(const Scores& scores)
{
    EpochRecord record;
    record.epoch = 1;
    record.best = true;
    record.validation = scores;
    return record;
}

RunInfo completed(const fs::path& folder, RunInfo info)
{
    if (info.id.empty())
        info.id = utf8((folder.has_filename() ? folder : folder.parent_path()).filename());
    if (info.name.empty())
        info.name = info.id;
    info.created = info.finished = utcTimestamp();
    info.state = "completed";
    info.plannedEpochs = info.finishedEpochs = info.bestEpoch = 1;
    info.program = "Nucleoscope " + std::string(build::version);
    info.processor = processorName();
    return info;
}

} // namespace

bool isImportedRun(const RunInfo& info)
{
    return std::any_of(info.warnings.begin(), info.warnings.end(),
                       [](const Message& warning) { return warning.id == importedRunWarning; });
}

Result<void> writeImportedRun(const fs::path& folder, const ImportedRun& run)
{
    std::error_code problem;
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem))
        return fail(ErrorCode::InvalidInput,
                    {"run.folder_taken", "{folder} is not empty. Choose a new folder for the run.", {{"folder", utf8(folder)}}});
    for (const char* inner : {"predictions", "checkpoints"})
        fs::create_directories(folder / inner, problem); // writing into it says what is wrong
    const RunInfo info = completed(folder, run.info);
    for (const auto& [name, text] : {std::pair{"split.csv", splitToCsv(run.samples, info.classes)},
                                     {"metrics.csv", metricsToCsv({onlyEpoch(Scores())})},
                                     {"steps.csv", stepsHeader()},
                                     {runFileName, runToJson(info)}})
        if (auto written = writeFileAtomically(folder / name, text); !written)
            return written;
    return {};
}

Result<void> finishImportedRun(const fs::path& folder, const RunInfo& info, const PredictionList& predictions,
                               const Scores& scores)
{
    const auto run = Run::open(folder);
    if (!run)
        return fail(run.error());
    const auto idOf = [&](int sample) -> const std::string& { return run->samples()[static_cast<std::size_t>(sample)].id; };
    const std::string table = predictionsToCsv(predictions, info.classes, idOf);
    for (const auto& [file, text] :
         {std::pair{folder / "predictions" / predictionsFileName(1, PredictionSource::Validation), table},
          {folder / "metrics.csv", metricsToCsv({onlyEpoch(scores)})},
          {folder / runFileName, runToJson(completed(folder, info))}})
        if (auto written = writeFileAtomically(file, text); !written)
            return written;
    return {};
}

} // namespace nucleoscope
