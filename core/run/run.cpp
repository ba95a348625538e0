#include "core/run/run.h"

#include "core/base/files.h"
#include "core/learning/training_state.h"
#include "core/run/final_run.h"
#include "core/run/run_json.h"
#include "core/run/run_lock.h"
#include "core/run/run_tables.h"

#include <algorithm>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;

Result<Run> Run::open(const fs::path& folder)
{
    Run run;
    run.folder_ = folder;
    auto info = readRunInfo(folder);
    if (!info)
        return fail(info.error());
    run.info_ = std::move(*info);
    // Nobody writes it and it never ended: the process was killed, or the power went.
    if (run.info_.state == "running" && !RunLock::isHeld(folder))
        run.info_.state = "interrupted";
    run.info_.finalRun = finalRunIn(folder);

    const auto split = readTextFile(folder / "split.csv", std::uint64_t{1} << 30);
    if (!split)
        return fail(split.error());
    auto samples = splitFromCsv(*split, utf8(folder / "split.csv"), run.info_.classes);
    if (!samples)
        return fail(samples.error());
    run.samples_ = std::move(*samples);

    const auto metrics = readTextFile(folder / "metrics.csv");
    if (!metrics)
        return fail(metrics.error());
    auto epochs = metricsFromCsv(*metrics, utf8(folder / "metrics.csv"));
    if (!epochs)
        return fail(epochs.error());
    run.epochs_ = std::move(*epochs);
    return run;
}

PositiveClasses Run::positiveClasses() const
{
    PositiveClasses positive;
    for (const ClassInfo& info : info_.classes)
        positive.push_back(info.positive);
    return positive;
}

std::vector<int> Run::epochsWithPredictions(PredictionSource source) const
{
    std::vector<int> epochs;
    std::error_code problem;
    for (fs::directory_iterator at(folder_ / "predictions", problem), end; !problem && at != end; at.increment(problem))
        if (const int epoch = epochOfPredictionsFile(utf8(at->path().filename()), source); epoch > 0)
            epochs.push_back(epoch);
    std::sort(epochs.begin(), epochs.end());
    return epochs;
}

Result<PredictionList> Run::predictions(int epoch, PredictionSource source) const
{
    const fs::path file = folder_ / "predictions" / predictionsFileName(epoch, source);
    const auto text = readTextFile(file, std::uint64_t{1} << 30);
    if (!text)
        return fail(text.error());
    return predictionsFromCsv(*text, utf8(file), info_.classes, rowsOf(samples_));
}

Result<std::vector<StepRecord>> Run::steps() const
{
    const fs::path file = folder_ / "steps.csv";
    const auto text = readTextFile(file, std::uint64_t{1} << 30);
    if (!text)
        return fail(text.error());
    return stepsFromCsv(*text, utf8(file));
}

fs::path Run::bestModel() const
{
    return folder_ / "checkpoints" / bestModelName;
}

fs::path Run::lastCheckpoint() const
{
    return folder_ / "checkpoints" / lastCheckpointName;
}

Result<void> Run::rename(const std::string& name)
{
    auto changed = changeRunText(folder_, "name", name);
    if (changed)
        info_.name = name;
    return changed;
}

Result<void> Run::setNote(const std::string& note)
{
    auto changed = changeRunText(folder_, "note", note);
    if (changed)
        info_.note = note;
    return changed;
}

Result<void> Run::keepThreshold(std::optional<double> threshold)
{
    auto changed = changeKeptThreshold(folder_, threshold);
    if (changed)
        info_.keptThreshold = threshold;
    return changed;
}

Result<void> Run::recordTestOpening(const TestOpening& opening, const PredictionList& predictions)
{
    if (auto recorded = addTestOpening(folder_, opening); !recorded)
        return recorded;
    info_.testOpenings.push_back(opening);
    const auto idOf = [&](int sample) -> const std::string& { return samples_[static_cast<std::size_t>(sample)].id; };
    return writeFileAtomically(folder_ / "predictions" / predictionsFileName(opening.epoch, PredictionSource::Test),
                               predictionsToCsv(predictions, info_.classes, idOf));
}

Run Run::withoutExaminers() const
{
    Run all = *this;
    RunInfo& info = all.info_;
    if (info.split.rule == SplitRule::ByFold)
        info.split.rule = SplitRule::BySubject; // of a split by fold somebody examines always
    info.split.validationFold.clear();
    info.split.validationFraction = 0;
    info.recipe.finalNetwork = false;
    info.finalRun = {};
    info.references = {};
    std::erase_if(info.findings, [](const RunFinding& finding) { return finding.heading == AuditHeading::NoCleanSeparation; });
    info.warnings = {nobodyExaminesWarning()};
    std::map<std::string, std::set<std::string>> subjects;
    info.parts.clear();
    for (RunSample& sample : all.samples_) {
        if (sample.part == Part::Validation)
            sample.part = Part::Train;
        const std::string part(partName(sample.part));
        ++info.parts[part].samples;
        subjects[part].insert(sample.subject);
    }
    for (auto& [part, counts] : info.parts)
        counts.subjects = static_cast<int>(subjects[part].size());
    all.epochs_.clear();
    return all;
}

Result<std::vector<int>> Run::locateIn(const Dataset& dataset) const
{
    std::vector<int> places;
    places.reserve(samples_.size());
    for (const RunSample& sample : samples_)
        places.push_back(dataset.indexOf(sample.id));
    const auto missing = std::count(places.begin(), places.end(), -1);
    if (missing > 0 && dataset.fingerprint().hex() != info_.datasetFingerprint)
        return fail(ErrorCode::Mismatch, {"run.other_dataset",
                                          "{dataset} is not the dataset of this run: {missing} of its {count} images are not "
                                          "there. It was trained on {name}, opened from {location}.",
                                          {{"dataset", utf8(dataset.location())},
                                           {"missing", std::to_string(missing)},
                                           {"count", std::to_string(places.size())},
                                           {"name", info_.datasetName},
                                           {"location", info_.datasetLocation}}});
    return places;
}

} // namespace nucleoscope
