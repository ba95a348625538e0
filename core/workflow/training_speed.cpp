#include "core/workflow/training_speed.h"

#include <algorithm>
#include <chrono>

namespace nucleoscope {
namespace {

PixelBatch blankBatch(const Recipe& recipe, int classCount)
{
    PixelBatch batch;
    batch.height = batch.width = recipe.input.sizePixels;
    const auto count = static_cast<std::size_t>(std::max(2, recipe.batchSize));
    batch.pixels.assign(count * static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width) * 3, 96);
    for (std::size_t i = 0; i < count; ++i) {
        batch.samples.push_back(static_cast<int>(i));
        batch.classes.push_back(static_cast<int>(i) % classCount);
    }
    return batch;
}

} // namespace

Result<TrainingSpeed> measureTrainingSpeed(const Recipe& recipe, int classCount, const std::string& device, EngineHost& host,
                                           JobContext& context)
{
    const auto engine = host.engine();
    if (!engine)
        return fail(engine.error());
    LearnerRequest request;
    request.recipe = recipe;
    request.classCount = classCount;
    request.device = device;
    auto learner = (*engine)->makeLearner(request);
    if (!learner)
        return fail(learner.error());

    TrainingSpeed speed;
    speed.learner = (*learner)->describe();
    const PixelBatch batch = blankBatch(recipe, classCount);
    // No step: nothing is learnt, and a blank batch cannot make the loss run away.
    const std::vector<double> rates(static_cast<std::size_t>(std::max(1, speed.learner.layerGroups)), 0.0);
    using Clock = std::chrono::steady_clock;
    const Error stopped{ErrorCode::Cancelled,
                        {"speed.stopped", "How fast this machine trains was not measured: that was stopped.", {}}};
    if (context.stopRequested())
        return fail(stopped);
    if (auto warmUp = (*learner)->trainStep(batch, rates); !warmUp)
        return fail(warmUp.error());
    int steps = 0;
    double seconds = 0;
    while (steps < 2 || (seconds < 1.0 && steps < 20)) {
        context.serviceInteractive();
        if (context.stopRequested())
            return fail(stopped);
        const auto begin = Clock::now();
        if (auto step = (*learner)->trainStep(batch, rates); !step)
            return fail(step.error());
        ++steps;
        seconds += std::chrono::duration<double>(Clock::now() - begin).count();
    }
    speed.imagesPerSecond = steps * batch.count() / seconds;
    return speed;
}

double estimatedSeconds(const TrainingSpeed& speed, const Recipe& recipe, int epochs, int trainingSamples, int validationSamples)
{
    constexpr double validationCost = 1.0 / 3;
    const double images = trainingSamples + validationSamples * validationCost * std::max(1, recipe.testTimeViews);
    const double ofFinalNetwork = recipe.finalNetwork ? trainingSamples + validationSamples : 0;
    return epochs * (images + ofFinalNetwork) / std::max(0.01, speed.imagesPerSecond);
}

} // namespace nucleoscope
