// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a network looked: Grad-CAM of one image of random pixels, as the inspector asks for it. Random weights take as long as
// trained ones.
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/learning/attribution.h"
#include "core/learning/engine_loader.h"

#include <benchmark/benchmark.h>

namespace {

using namespace nucleoscope;

PixelBatch oneImage(int side)
{
    PixelBatch batch;
    batch.height = batch.width = side;
    batch.pixels.resize(static_cast<std::size_t>(side * side) * 3);
    Random random(1, Random::Purpose::Test);
    for (auto& value : batch.pixels)
        value = static_cast<std::uint8_t>(random.bits32() >> 24);
    batch.samples = {0};
    batch.classes = {-1};
    return batch;
}

/// Of an untrained network that was written and read again.
Result<std::unique_ptr<Predictor>> predictorOf(const Recipe& recipe)
{
    static EngineHost host;
    const auto engine = host.engine();
    if (!engine)
        return fail(engine.error());
    LearnerRequest request;
    request.recipe = recipe;
    request.device = "cpu";
    const auto learner = (*engine)->makeLearner(request);
    if (!learner)
        return fail(learner.error());
    const auto file = std::filesystem::temp_directory_path() / "nucleoscope_bench_model.safetensors";
    if (auto saved = (*learner)->saveModel(file, {}); !saved)
        return fail(saved.error());
    PredictorRequest reading;
    reading.recipe = recipe;
    reading.model = file;
    reading.device = "cpu";
    auto predictor = (*engine)->makePredictor(reading);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return predictor;
}

void gradCam(benchmark::State& state, const char* architecture, int side)
{
    Recipe recipe;
    recipe.network.architecture = architecture;
    recipe.input.sizePixels = side;
    const auto predictor = predictorOf(recipe);
    const auto asked = predictor ? attributing(**predictor) : fail(predictor.error());
    if (!asked) {
        state.SkipWithError(asked.error().message.english().c_str());
        return;
    }
    const PixelBatch image = oneImage(side);
    benchmark::DoNotOptimize((*asked)->attribution(image, 0, {}));
    for (auto _ : state)
        if (!(*asked)->attribution(image, 0, {}))
            state.SkipWithError("no map");
}

} // namespace

BENCHMARK_CAPTURE(gradCam, mobilenetv2_100, "mobilenetv2_100", 224)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(gradCam, resnet18, "resnet18", 224)->Unit(benchmark::kMillisecond)->UseRealTime();
