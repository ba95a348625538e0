#include "core/run/run.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/log.h"
#include "core/base/system.h"
#include "core/imaging/library_versions.h"
#include "core/run/run_json.h"
#include "core/run/run_lock.h"
#include "core/run/run_origin.h"
#include "core/run/run_tables.h"

#include "nucleoscope_build.h"
#include "nucleoscope_components.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <set>
#include <utility>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr auto stepsFlushInterval = std::chrono::seconds(3);

Error folderProblem(const fs::path& folder, const std::string& reason)
{
    return {
        ErrorCode::WriteFailed,
        {"run.folder", "The run's folder {folder} cannot be used: {reason}.", {{"folder", utf8(folder)}, {"reason", reason}}}};
}

Result<void> makeFolders(const fs::path& folder)
{
    std::error_code problem;
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem))
        return fail(ErrorCode::InvalidInput,
                    {"run.folder_taken", "{folder} is not empty. Choose a new folder for the run.", {{"folder", utf8(folder)}}});
    for (const char* inner : {"predictions", "checkpoints"})
        if (fs::create_directories(folder / inner, problem); problem)
            return fail(folderProblem(folder, problem.message()));
    return {};
}

std::string stateName(TrainingEnd end)
{
    switch (end) {
    case TrainingEnd::StoppedEarly: return "stopped_early";
    case TrainingEnd::Cancelled: return "cancelled";
    case TrainingEnd::Completed:
    case TrainingEnd::StoppedByPatience: break; // patience is part of the plan
    }
    return "completed";
}

/// The session of this process; engine and device are known once it has started.
RunSession sessionFrom(int epoch, int step, int plannedEpochs, int threads)
{
    RunSession session;
    session.begun = utcTimestamp();
    session.fromEpoch = epoch;
    session.fromStep = step;
    session.plannedEpochs = plannedEpochs;
    session.threads = threads;
    session.program = "Nucleoscope " + std::string(build::version);
    session.compiler = std::string(build::compiler) + " " + build::buildType;
    session.processor = processorName();
    if (const char* const kernels = std::getenv("NUCLEOSCOPE_KERNELS"))
        session.kernels = kernels;
    session.libraries = imageLibraryVersions();
    return session;
}

std::string rounded(double value)
{
    return csvNumber(std::round(value * 1e4) / 1e4);
}

} // namespace

struct RunWriter::State {
    fs::path folder;
    RunInfo info;
    std::vector<std::string> ids; ///< by dataset index
    std::vector<EpochRecord> epochs;
    std::string pendingSteps;
    std::chrono::steady_clock::time_point stepsFlushed = std::chrono::steady_clock::now();
    std::shared_ptr<RunLock> lock;
    std::shared_ptr<Log> log = silentLog();
    std::optional<Error> problem; ///< the first

    void keep(const Result<void>& written)
    {
        if (!written && !problem) {
            problem = written.error();
            log->warning(problem->message);
        }
    }
    void writeInfo()
    {
        const std::lock_guard turn(runFileMutex());
        // Name, note and threshold belong to the person, who may have changed them meanwhile.
        if (const auto onDisk = readRunInfo(folder)) {
            info.name = onDisk->name;
            info.note = onDisk->note;
            info.keptThreshold = onDisk->keptThreshold;
        }
        keep(writeFileAtomically(folder / runFileName, runToJson(info)));
    }
    void writeMetrics() { keep(writeFileAtomically(folder / "metrics.csv", metricsToCsv(epochs))); }
    void flushSteps()
    {
        stepsFlushed = std::chrono::steady_clock::now();
        if (pendingSteps.empty())
            return;
        keep(appendToFile(folder / "steps.csv", pendingSteps));
        pendingSteps.clear();
    }
    /// What a training could not decode; of one that was gone on with, together with what was met before.
    void addUndecodable(const std::vector<int>& samples)
    {
        if (!info.images) // begun before they were recorded: what else is missing nobody knows
            return;
        auto& known = info.images->undecodable;
        std::set<std::string> all;
        if (known)
            all.insert(known->begin(), known->end());
        for (const int sample : samples)
            all.insert(ids[static_cast<std::size_t>(sample)]);
        known.emplace(all.begin(), all.end());
    }
    Result<void> dropBeyond(int epoch, int step);
};

/// Rows and files of epochs that the checkpoint does not know go: they will be made again.
Result<void> RunWriter::State::dropBeyond(int epoch, int step)
{
    const auto beyond = [&](const auto& record) { return record.epoch > epoch; };
    std::erase_if(epochs, beyond);
    info.finishedEpochs = epoch;
    info.bestEpoch = 0;
    for (const EpochRecord& record : epochs)
        if (record.best)
            info.bestEpoch = record.epoch;

    std::string steps = stepsHeader();
    if (const auto text = readTextFile(folder / "steps.csv", std::uint64_t{1} << 30)) {
        // The curve of steps is not worth refusing to go on for: what cannot be read is begun anew.
        auto records = stepsFromCsv(*text, "steps.csv").value_or(std::vector<StepRecord>());
        std::erase_if(records, [&](const StepRecord& record) {
            return record.epoch > epoch + 1 || (record.epoch == epoch + 1 && record.step > step);
        });
        for (const StepRecord& record : records)
            steps += stepLine(record);
    }
    if (auto written = writeFileAtomically(folder / "steps.csv", steps); !written)
        return written;

    std::error_code problemHere;
    std::vector<fs::path> obsolete;
    for (fs::directory_iterator at(folder / "predictions", problemHere), end; !problemHere && at != end;
         at.increment(problemHere))
        for (const auto source : {PredictionSource::Validation, PredictionSource::TrainingPass})
            if (epochOfPredictionsFile(utf8(at->path().filename()), source) > epoch)
                obsolete.push_back(at->path());
    for (const fs::path& file : obsolete)
        fs::remove(file, problemHere);
    return {};
}

Result<std::unique_ptr<RunWriter>> RunWriter::create(const fs::path& folder, RunInfo info, const Dataset& dataset,
                                                     const Split& split, const std::map<int, int>& relabelled, int threads)
{
    if (auto made = makeFolders(folder); !made)
        return fail(made.error());
    auto lock = RunLock::acquire(folder);
    if (!lock)
        return fail(lock.error());
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->lock = std::move(*lock);
    info.id = utf8((folder.has_filename() ? folder : folder.parent_path()).filename());
    if (info.name.empty())
        info.name = info.id;
    info.created = utcTimestamp();
    info.finished.clear();
    info.state = "running";
    info.sessions = {sessionFrom(0, 0, info.plannedEpochs, threads)};
    info.program = info.sessions.front().program;
    info.processor = info.sessions.front().processor;
    describeOrigin(info, dataset, split);
    const std::vector<RunSample> rows = rowsFor(dataset, split, relabelled);
    for (const RunSample& row : rows)
        state->ids.push_back(row.id);
    // run.json last: a folder that holds it is a whole run.
    for (const auto& [name, text] : {std::pair{"split.csv", splitToCsv(rows, info.classes)},
                                     {"metrics.csv", metricsToCsv({})},
                                     {"steps.csv", stepsHeader()},
                                     {runFileName, runToJson(info)}})
        if (auto written = writeFileAtomically(folder / name, text); !written)
            return fail(written.error());
    state->info = std::move(info);
    state->log = fileLog(folder / "log.txt");
    state->log->info({"log.begun", "The run begins."});
    for (const Message& warning : state->info.warnings)
        state->log->warning(warning);
    return std::unique_ptr<RunWriter>(new RunWriter(std::move(state)));
}

Result<std::unique_ptr<RunWriter>> RunWriter::reopen(const fs::path& folder, const Dataset& dataset, int checkpointEpoch,
                                                     int plannedEpochs, int threads, int checkpointStep,
                                                     std::shared_ptr<RunLock> lock)
{
    auto run = Run::open(folder);
    if (!run)
        return fail(run.error());
    if (!lock) {
        auto acquired = RunLock::acquire(folder);
        if (!acquired)
            return fail(acquired.error());
        lock = std::move(*acquired);
    }
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->lock = std::move(lock);
    state->info = run->info();
    state->epochs = run->epochs();
    for (const Sample& sample : dataset.samples())
        state->ids.push_back(sample.id);
    if (auto dropped = state->dropBeyond(checkpointEpoch, checkpointStep); !dropped)
        return fail(dropped.error());
    state->info.state = "running";
    state->info.finished.clear();
    state->info.failure.clear();
    state->info.plannedEpochs = plannedEpochs;
    state->info.sessions.push_back(sessionFrom(checkpointEpoch, checkpointStep, plannedEpochs, threads));
    state->log = fileLog(folder / "log.txt");
    state->writeMetrics();
    state->writeInfo();
    if (state->problem)
        return fail(*state->problem);
    state->log->info({"log.resumed",
                      "The run continues after epoch {epoch}; {planned} epochs are planned.",
                      {{"epoch", std::to_string(checkpointEpoch)}, {"planned", std::to_string(plannedEpochs)}}});
    return std::unique_ptr<RunWriter>(new RunWriter(std::move(state)));
}

Result<void> Run::copyUntrained(const fs::path& folder) const
{
    if (auto made = makeFolders(folder); !made)
        return made;
    RunInfo info = info_;
    info.id = utf8(folder.filename());
    info.created = utcTimestamp();
    info.finished.clear();
    info.failure.clear();
    info.state = "running"; // and nobody holds it: interrupted before its first epoch
    info.finishedEpochs = info.bestEpoch = 0;
    info.testOpenings.clear();
    info.keptThreshold.reset();
    if (info.images)
        info.images->undecodable.reset();
    info.sessions.clear();
    std::erase_if(info.warnings, [](const Message& warning) { // what the training will tell again, where it is still so
        return std::ranges::any_of(std::array{"engine.", "training.", "checkpoint.", "placement."},
                                   [&](const char* room) { return warning.id.starts_with(room); });
    });
    for (const auto& [name, text] : {std::pair{"split.csv", splitToCsv(samples_, info.classes)},
                                     {"metrics.csv", metricsToCsv({})},
                                     {"steps.csv", stepsHeader()},
                                     {runFileName, runToJson(info)}})
        if (auto written = writeFileAtomically(folder / name, text); !written)
            return written;
    return {};
}

RunWriter::RunWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
RunWriter::~RunWriter() = default;

const fs::path& RunWriter::folder() const
{
    return state_->folder;
}

fs::path RunWriter::checkpointFolder() const
{
    return state_->folder / "checkpoints";
}

void RunWriter::started(const LearnerDescription& learner)
{
    state_->info.learner = learner;
    RunSession& session = state_->info.sessions.back();
    session.engine = learner.engine;
    session.device = learner.device;
    session.deviceName = learner.deviceName;
    state_->writeInfo();
    state_->log->info({"log.learner",
                       "{engine} on {device} ({name}), {parameters} parameters.",
                       {{"engine", learner.engine},
                        {"device", learner.device},
                        {"name", learner.deviceName},
                        {"parameters", std::to_string(learner.parameters)}}});
    if (learner.keepsFeatures)
        state_->log->info(
            {"log.kept_features", "The layers that do not learn see each picture once; what they say of it is kept.", {}});
}

void RunWriter::placementChecked(const PlacementReport& report)
{
    if (report.isGood())
        state_->log->info(describe(report));
    for (const PlacementFinding& finding : report.findings)
        warned(finding.message);
}

void RunWriter::stepFinished(const StepRecord& step)
{
    state_->pendingSteps += stepLine(step);
    if (std::chrono::steady_clock::now() - state_->stepsFlushed >= stepsFlushInterval)
        state_->flushSteps();
}

void RunWriter::predictionsReady(const EpochPredictions& ready)
{
    const auto idOf = [&](int sample) -> const std::string& { return state_->ids[static_cast<std::size_t>(sample)]; };
    state_->keep(writeFileAtomically(state_->folder / "predictions" / predictionsFileName(ready.epoch, ready.source),
                                     predictionsToCsv(ready.predictions, state_->info.classes, idOf)));
}

void RunWriter::epochFinished(const EpochRecord& epoch)
{
    state_->flushSteps();
    state_->epochs.push_back(epoch);
    state_->writeMetrics();
    state_->log->info({"log.epoch",
                       "Epoch {epoch}: training loss {training}, validation loss {validation}, balanced accuracy {balanced}, "
                       "AUROC {auroc}{best}.",
                       {{"epoch", std::to_string(epoch.epoch)},
                        {"training", rounded(epoch.training.loss)},
                        {"validation", rounded(epoch.validation.loss)},
                        {"balanced", rounded(epoch.validation.balancedAccuracy)},
                        {"auroc", rounded(epoch.validation.auroc)},
                        {"best", epoch.best ? ", the best so far" : ""}}});
}

void RunWriter::checkpointBegun(int, int)
{
    state_->flushSteps();
}

void RunWriter::checkpointWritten(int epoch, bool best)
{
    state_->info.finishedEpochs = epoch;
    if (best)
        state_->info.bestEpoch = epoch;
    state_->writeInfo();
}

void RunWriter::warned(const Message& warning)
{
    state_->log->warning(warning);
    const auto same = [&](const Message& known) { return known.english() == warning.english(); };
    if (std::any_of(state_->info.warnings.begin(), state_->info.warnings.end(), same))
        return;
    state_->info.warnings.push_back(warning);
    state_->writeInfo();
}

Result<void> RunWriter::finish(const Result<TrainingOutcome>& outcome)
{
    RunInfo& info = state_->info;
    state_->flushSteps();
    info.finished = utcTimestamp();
    if (outcome) {
        info.state = stateName(outcome->end);
        state_->addUndecodable(outcome->unreadableSamples);
    } else {
        info.state = outcome.error().code == ErrorCode::Cancelled ? "cancelled" : "failed";
    }
    info.sessions.back().end = info.state;
    info.failure = info.state == "failed" ? outcome.error().message.english() : std::string();
    state_->writeInfo();
    state_->log->info({"log.ended", "The run ended: {state}. {failure}", {{"state", info.state}, {"failure", info.failure}}});
    state_->lock.reset();
    if (state_->problem)
        return fail(*state_->problem);
    return {};
}

} // namespace nucleoscope
