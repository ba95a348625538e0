// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/training_parts.h"

#include "core/base/system.h"
#include "core/workflow/instant_training.h"

namespace nucleoscope {

Error invalidTraining(const char* id, const char* text, std::vector<Message::Argument> arguments)
{
    return {ErrorCode::InvalidInput, {id, text, std::move(arguments)}};
}

int threadsOf(int wanted)
{
    return wanted > 0 ? wanted : usableThreads();
}

void addSample(TrainingPlan& plan, Part part, const TrainingSample& sample)
{
    if (sample.classIndex < 0)
        return;
    if (part == Part::Train)
        plan.training.push_back(sample);
    else if (part == Part::Validation)
        plan.validation.push_back(sample);
}

Error randomInstant(const Recipe& recipe)
{
    return invalidTraining("instant.random",
                           "The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: "
                           "name pretrained ones, or choose the recipe small.",
                           {{"recipe", recipe.name}});
}

Result<TrainingOutcome> trainInstantly(const TrainingSession& session, const std::filesystem::path& weights,
                                       const std::string& device, int threads,
                                       std::function<Result<std::unique_ptr<RunWriter>>()> makeWriter, EngineHost& host,
                                       TrainingControl& control, TrainingObserver& observer, JobContext& context)
{
    InstantTraining training;
    training.dataset = session.dataset;
    training.plan = session.plan;
    training.weights = weights;
    training.options.device = device;
    training.options.threads = threads;
    training.makeWriter = std::move(makeWriter);
    if (weights.empty())
        return fail(randomInstant(session.plan.recipe));
    return runInstantTraining(training, host, control, observer, context);
}

} // namespace nucleoscope
