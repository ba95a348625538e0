#include "core/learning/training_state.h"

#include "core/base/csv.h"
#include "core/learning/safetensors.h"

#include <charconv>
#include <cmath>

namespace nucleoscope {
namespace {

/// Calls field(name, reference) for each number, so that reading and writing cannot differ.
template <typename State, typename Field>
void visitNumbers(State& state, Field field)
{
    field("epoch", state.epoch);
    field("planned_epochs", state.plannedEpochs);
    field("seed", state.seed);
    field("training_samples", state.trainingSamples);
    field("best_epoch", state.bestEpoch);
    field("best_samples", state.bestValidation.samples);
    field("best_loss", state.bestValidation.loss);
    field("best_accuracy", state.bestValidation.accuracy);
    field("best_balanced_accuracy", state.bestValidation.balancedAccuracy);
    field("best_weighted_f1", state.bestValidation.weightedF1);
    field("best_auroc", state.bestValidation.auroc);
    field("best_sensitivity", state.bestValidation.sensitivity);
    field("best_specificity", state.bestValidation.specificity);
    field("epochs_without_improvement", state.epochsWithoutImprovement);
    field("plateau_best_loss", state.plateau.bestLoss);
    field("plateau_bad_epochs", state.plateau.badEpochs);
    field("plateau_factor", state.plateau.factor);
    field("seconds", state.seconds);
}

std::string textOf(double value)
{
    return csvNumber(value);
}
std::string textOf(int value)
{
    return std::to_string(value);
}
std::string textOf(std::uint64_t value)
{
    return std::to_string(value);
}

template <typename Number>
bool readNumber(const std::string& text, Number& value)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

Error noState(const std::filesystem::path& file, const std::string& note)
{
    return {ErrorCode::Unreadable,
            {"checkpoint.notes",
             "{file} is not a checkpoint that a training can continue from: its note \"{note}\" is missing or damaged.",
             {{"file", utf8(file)}, {"note", note}}}};
}

} // namespace

CheckpointNotes notesOf(const TrainingState& state)
{
    CheckpointNotes notes{{"format", "nucleoscope-checkpoint"}, {"format_version", "1"}};
    visitNumbers(state, [&](const char* name, const auto& value) { notes[name] = textOf(value); });
    return notes;
}

Result<TrainingState> stateFromNotes(const CheckpointNotes& notes, const std::filesystem::path& file)
{
    TrainingState state;
    std::string damaged;
    visitNumbers(state, [&](const char* name, auto& value) {
        const auto note = notes.find(name);
        if (damaged.empty() && (note == notes.end() || !readNumber(note->second, value)))
            damaged = name;
    });
    if (damaged.empty() && (state.epoch < 0 || state.bestEpoch < 0 || state.bestEpoch > state.epoch))
        damaged = "epoch";
    if (!damaged.empty())
        return fail(noState(file, damaged));
    return state;
}

Result<UsableCheckpoint> usableCheckpoint(const std::filesystem::path& folder)
{
    const std::filesystem::path last = folder / lastCheckpointName;
    const std::filesystem::path previous = folder / previousCheckpointName;
    const auto state = readTrainingState(last);
    if (state)
        return UsableCheckpoint{last, *state, std::nullopt};
    const auto before = readTrainingState(previous);
    if (before)
        return UsableCheckpoint{previous, *before,
                                Message("checkpoint.previous",
                                        "{reason} The training goes on from the checkpoint before it, of epoch {epoch}.",
                                        {{"reason", state.error().message.english()}, {"epoch", std::to_string(before->epoch)}})};
    return fail(state.error().code == ErrorCode::NotFound && before.error().code != ErrorCode::NotFound ? before.error()
                                                                                                        : state.error());
}

Result<TrainingState> readTrainingState(const std::filesystem::path& checkpoint)
{
    const auto file = SafetensorsFile::open(checkpoint);
    if (!file)
        return fail(file.error());
    return stateFromNotes(file->metadata(), checkpoint);
}

} // namespace nucleoscope
