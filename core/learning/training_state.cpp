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

constexpr const char stepNote[] = "pass_step";
constexpr const char predictionsNote[] = "pass_predictions"; // sample, class, a probability a class; a line each

template <typename Field>
void visitPosition(EpochPosition& position, Field field)
{
    field(stepNote, position.step);
    field("pass_learned", position.learned);
    field("pass_learning_rate", position.learningRate);
    field("pass_objective_sum", position.objectiveSum);
    field("pass_objective_count", position.objectiveCount);
    field("pass_seconds", position.seconds);
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

/// False where a line is not as it was written.
bool readPredictions(std::string_view text, PredictionList& list)
{
    std::vector<float> probabilities(static_cast<std::size_t>(list.classCount()));
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto take = [&](auto& value, char after) {
        const auto read = std::from_chars(at, end, value);
        if (read.ec != std::errc() || read.ptr == end || *read.ptr != after)
            return false;
        at = read.ptr + 1;
        return true;
    };
    while (at != end) {
        int sample = 0, truth = 0;
        if (!take(sample, ',') || !take(truth, ',') || sample < 0 || truth < 0 || truth >= list.classCount())
            return false;
        for (std::size_t c = 0; c < probabilities.size(); ++c)
            if (!take(probabilities[c], c + 1 < probabilities.size() ? ',' : '\n'))
                return false;
        list.add(sample, truth, probabilities.data());
    }
    return true;
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

CheckpointNotes notesOf(const TrainingState& state, const EpochPosition& position)
{
    CheckpointNotes notes = notesOf(state);
    EpochPosition numbers = position;
    visitPosition(numbers, [&](const char* name, const auto& value) { notes[name] = textOf(value); });
    std::string& table = notes[predictionsNote];
    const PredictionList& list = position.predictions;
    for (int row = 0; row < list.size(); ++row) {
        table += std::to_string(list.sample(row)) + ',' + std::to_string(list.truth(row));
        for (int c = 0; c < list.classCount(); ++c) {
            char text[32];
            table += ',';
            table.append(text,
                         std::to_chars(text, text + sizeof text, list.probability(row, c)).ptr); // the shortest that is the same
        }
        table += '\n';
    }
    return notes;
}

Result<EpochPosition> positionFromNotes(const CheckpointNotes& notes, int classCount, const std::filesystem::path& file)
{
    EpochPosition position;
    position.predictions = PredictionList(classCount);
    const auto table = notes.find(predictionsNote);
    if (table == notes.end())
        return position;
    std::string damaged;
    visitPosition(position, [&](const char* name, auto& value) {
        const auto note = notes.find(name);
        if (damaged.empty() && (note == notes.end() || !readNumber(note->second, value)))
            damaged = name;
    });
    if (damaged.empty() && (position.step < 1 || position.learned < 0 || !readPredictions(table->second, position.predictions)))
        damaged = predictionsNote;
    if (!damaged.empty())
        return fail(noState(file, damaged));
    return position;
}

namespace {

/// The one inside an epoch; nothing where there is none that can be used.
std::optional<UsableCheckpoint> checkpointWithin(const std::filesystem::path& folder, int plannedEpochs)
{
    const std::filesystem::path place = folder / withinCheckpointName;
    const auto notes = SafetensorsFile::metadataOf(place);
    if (!notes)
        return std::nullopt;
    const auto state = stateFromNotes(*notes, place);
    int step = 0;
    const auto note = notes->find(stepNote);
    if (!state || note == notes->end() || !readNumber(note->second, step) || step < 1
        || (plannedEpochs > 0 && plannedEpochs != state->plannedEpochs))
        return std::nullopt;
    return UsableCheckpoint{place, *state, std::nullopt, step};
}

Result<UsableCheckpoint> wholeCheckpoint(const std::filesystem::path& folder)
{
    const std::filesystem::path last = folder / lastCheckpointName;
    const std::filesystem::path previous = folder / previousCheckpointName;
    const auto state = readTrainingState(last);
    if (state)
        return UsableCheckpoint{last, *state, std::nullopt, 0};
    const auto before = readTrainingState(previous);
    if (before)
        return UsableCheckpoint{previous, *before,
                                Message("checkpoint.previous",
                                        "{reason} The training goes on from the checkpoint before it, of epoch {epoch}.",
                                        {{"reason", state.error().message.english()}, {"epoch", std::to_string(before->epoch)}}),
                                0};
    return fail(state.error().code == ErrorCode::NotFound && before.error().code != ErrorCode::NotFound ? before.error()
                                                                                                        : state.error());
}

} // namespace

Result<UsableCheckpoint> usableCheckpoint(const std::filesystem::path& folder, int plannedEpochs)
{
    auto whole = wholeCheckpoint(folder);
    auto within = checkpointWithin(folder, plannedEpochs);
    if (within && (!whole || within->state.epoch >= whole->state.epoch))
        return std::move(*within);
    return whole;
}

Result<TrainingState> readTrainingState(const std::filesystem::path& checkpoint)
{
    const auto notes = SafetensorsFile::metadataOf(checkpoint);
    if (!notes)
        return fail(notes.error());
    return stateFromNotes(*notes, checkpoint);
}

} // namespace nucleoscope
