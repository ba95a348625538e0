// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_session.h"

namespace nucleoscope {

/// What beginning a training and going on with one share; of nobody else's concern.

Error invalidTraining(const char* id, const char* text, std::vector<Message::Argument> arguments = {});
int threadsOf(int wanted); ///< as the engine takes them

/// Who learns and who examines; others, and those without a class, are passed over.
void addSample(TrainingPlan& plan, Part part, const TrainingSample& sample);

Error randomInstant(const Recipe& recipe);
Result<TrainingOutcome> trainInstantly(const TrainingSession& session, const std::filesystem::path& weights,
                                       const std::string& device, int threads,
                                       std::function<Result<std::unique_ptr<RunWriter>>()> makeWriter, EngineHost& host,
                                       TrainingControl& control, TrainingObserver& observer, JobContext& context);

} // namespace nucleoscope
