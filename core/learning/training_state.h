#pragma once

#include "core/learning/schedule.h"
#include "core/learning/trainer.h"

#include <optional>

namespace nucleoscope {

/// What a training must remember besides the network to continue as if it had never stopped. Kept as the notes
/// (safetensors metadata) of last.safetensors, in plain text.
struct TrainingState {
    int epoch = 0; ///< epochs finished
    int plannedEpochs = 0;
    std::uint64_t seed = 1;
    int trainingSamples = 0;
    int bestEpoch = 0;
    Scores bestValidation;
    int epochsWithoutImprovement = 0;
    PlateauState plateau;
    double seconds = 0; ///< of training so far, pauses not counted
};

/// How far an epoch has come that is not finished: what its end needs beside the network.
struct EpochPosition {
    int step = 0;            ///< batches taken; 0: at its beginning
    int learned = 0;         ///< of them learned from
    double learningRate = 0; ///< the head's, of the last step
    double objectiveSum = 0, objectiveCount = 0;
    double seconds = 0;         ///< of this epoch so far, pauses not counted
    PredictionList predictions; ///< of its training pass
};

CheckpointNotes notesOf(const TrainingState& state);
/// The same with the position, as numbers and a table, in within.safetensors.
CheckpointNotes notesOf(const TrainingState& state, const EpochPosition& position);
/// At its beginning where the notes hold no position. Fails with Unreadable where they hold a damaged one.
Result<EpochPosition> positionFromNotes(const CheckpointNotes& notes, int classCount, const std::filesystem::path& file);
/// Fails with Unreadable where a note is missing or no number; `file` is for the message.
Result<TrainingState> stateFromNotes(const CheckpointNotes& notes, const std::filesystem::path& file);
/// The state of a checkpoint without an engine. Fails with NotFound or Unreadable.
Result<TrainingState> readTrainingState(const std::filesystem::path& checkpoint);

inline constexpr const char lastCheckpointName[] = "last.safetensors";
/// What last.safetensors was before it was written again; gone once a training has come to its end.
inline constexpr const char previousCheckpointName[] = "previous.safetensors";
/// Written every few minutes inside an epoch; gone once the epoch is finished.
inline constexpr const char withinCheckpointName[] = "within.safetensors";
inline constexpr const char bestModelName[] = "best.safetensors";

/// Where a training can go on from.
struct UsableCheckpoint {
    std::filesystem::path file;
    TrainingState state;
    std::optional<Message> warning; ///< that it is not the last one, and why
    int step = 0;                   ///< of the epoch after state.epoch; 0: at its beginning
};
/// The one inside the epoch under way, where it can be read, is not older than the others and was made for as many planned epochs (0:
/// any number will do). Else the last checkpoint of a folder or, where that is missing or damaged, the one before it. Fails with NotFound where there is
/// neither, with Unreadable naming the last one where neither can be read.
Result<UsableCheckpoint> usableCheckpoint(const std::filesystem::path& folder, int plannedEpochs = 0);

} // namespace nucleoscope
