// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learner's files. A model holds the weights that predict under their plain names. A state holds model.*, average.*
// and optimizer.* and, in its metadata, the counters; with the seed they are all of the engine's random state, because
// our random numbers are counter-based.
#include "core/learning/torch/guard.h"
#include "core/learning/torch/torch_learner.h"

#include <charconv>

namespace nucleoscope::engine {
namespace {

constexpr char noteSeed[] = "nucleoscope.seed";
constexpr char noteSteps[] = "nucleoscope.steps";
constexpr char noteAverageUpdates[] = "nucleoscope.average_updates";
constexpr char noteFormat[] = "format";

template <typename Number>
bool readNumber(const std::map<std::string, std::string>& metadata, const char* name, Number& number)
{
    const auto found = metadata.find(name);
    if (found == metadata.end())
        return false;
    const std::string& text = found->second;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0;
}

} // namespace

NamedTensors TorchLearner::stateTensors() const
{
    NamedTensors all = prefixed(currentPrefix, namedTensors(*network_));
    if (average_)
        for (auto& item : prefixed(averagePrefix, namedTensors(average_->network())))
            all.push_back(std::move(item));
    for (auto& item : optimiser_->state())
        all.push_back(std::move(item));
    return all;
}

CheckpointNotes TorchLearner::stateNotes(const CheckpointNotes& notes) const
{
    CheckpointNotes all = notes;
    all[noteFormat] = "pt";
    all[noteSeed] = std::to_string(seed_);
    all[noteSteps] = std::to_string(optimiser_->steps());
    all[noteAverageUpdates] = std::to_string(average_ ? average_->updates() : 0);
    return all;
}

Result<void> TorchLearner::saveState(const std::filesystem::path& file, const CheckpointNotes& notes)
{
    return guarded("saving", [&] {
        TensorWriter writer;
        writer.add(stateTensors());
        return writer.write(file, stateNotes(notes));
    });
}

Result<void> TorchLearner::saveModel(const std::filesystem::path& file, const CheckpointNotes& notes)
{
    return guarded("saving", [&] {
        CheckpointNotes all = notes;
        all[noteFormat] = "pt";
        TensorWriter writer;
        writer.add(namedTensors(average_ ? average_->network() : *network_));
        return writer.write(file, all);
    });
}

Result<void> TorchLearner::restoreCounters(const std::map<std::string, std::string>& metadata, const std::string& fileName)
{
    std::uint64_t seed = 0;
    std::int64_t steps = 0;
    std::int64_t updates = 0;
    if (!readNumber(metadata, noteSeed, seed) || !readNumber(metadata, noteSteps, steps)
        || !readNumber(metadata, noteAverageUpdates, updates))
        return fail(ErrorCode::Mismatch, {"engine.state",
                                          "{file} is not a saved state of a training: it lacks the counters to continue from. A "
                                          "model's file can begin a training, but not continue one.",
                                          {{"file", fileName}}});
    seed_ = seed;
    optimiser_->setSteps(steps);
    if (average_)
        average_->setUpdates(updates);
    return {};
}

Result<CheckpointNotes> TorchLearner::loadState(const std::filesystem::path& path)
{
    return guarded("loading", [&]() -> Result<CheckpointNotes> {
        const auto file = SafetensorsFile::open(path);
        if (!file)
            return fail(file.error());
        if (auto loaded = loadTensors(stateTensors(), *file, utf8(path)); !loaded)
            return fail(loaded.error());
        keepFeatures();
        if (auto restored = restoreCounters(file->metadata(), utf8(path)); !restored)
            return fail(restored.error());
        CheckpointNotes notes = file->metadata();
        for (const char* const ours : {noteSeed, noteSteps, noteAverageUpdates, noteFormat})
            notes.erase(ours);
        return notes;
    });
}

} // namespace nucleoscope::engine
