// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training step and prediction alone: batch 32 of random pixels at the recipe's size, all layers trained, AdamW.
// python_step.py measures the same step in PyTorch.
#include "core/base/random.h"
#include "core/learning/engine_loader.h"

#include <benchmark/benchmark.h>

namespace {

using namespace nucleoscope;

constexpr int batchSize = 32;

Engine* engine()
{
    static EngineHost host;
    static const Result<Engine*> loaded = host.engine();
    return loaded ? *loaded : nullptr;
}

PixelBatch randomBatch(int side, bool labelled)
{
    PixelBatch batch;
    batch.height = batch.width = side;
    batch.pixels.resize(static_cast<std::size_t>(batchSize) * static_cast<std::size_t>(side * side) * 3);
    Random random(1, Random::Purpose::Test);
    for (auto& value : batch.pixels)
        value = static_cast<std::uint8_t>(random.bits32() >> 24);
    for (int i = 0; i < batchSize; ++i) {
        batch.samples.push_back(i);
        batch.classes.push_back(labelled ? i % 2 : -1);
    }
    return batch;
}

std::unique_ptr<Learner> learnerFor(benchmark::State& state, const char* architecture, Precision precision, int side)
{
    if (!engine()) {
        state.SkipWithError("no engine");
        return nullptr;
    }
    LearnerRequest request;
    request.recipe.network.architecture = architecture;
    request.recipe.input.sizePixels = side;
    request.recipe.precision = precision;
    request.device = "cpu";
    auto learner = engine()->makeLearner(request);
    if (!learner) {
        state.SkipWithError(learner.error().message.english().c_str());
        return nullptr;
    }
    return std::move(*learner);
}

void countImages(benchmark::State& state)
{
    state.counters["images/s"] =
        benchmark::Counter(static_cast<double>(state.iterations() * batchSize), benchmark::Counter::kIsRate);
}

void trainingStep(benchmark::State& state, const char* architecture, Precision precision, int side)
{
    const auto learner = learnerFor(state, architecture, precision, side);
    if (!learner)
        return;
    const PixelBatch batch = randomBatch(side, true);
    const std::vector<double> rates(static_cast<std::size_t>(learner->describe().layerGroups), 1e-4);
    for (int i = 0; i < 2; ++i) // the library chooses its kernels in the first steps
        benchmark::DoNotOptimize(learner->trainStep(batch, rates));
    for (auto _ : state)
        if (!learner->trainStep(batch, rates))
            state.SkipWithError("the step failed");
    countImages(state);
}

void prediction(benchmark::State& state, const char* architecture, Precision precision, int side)
{
    const auto learner = learnerFor(state, architecture, precision, side);
    if (!learner)
        return;
    const PixelBatch batch = randomBatch(side, false);
    benchmark::DoNotOptimize(learner->predict(batch, WeightsChoice::Current, 1));
    for (auto _ : state)
        benchmark::DoNotOptimize(learner->predict(batch, WeightsChoice::Current, 1));
    countImages(state);
}

} // namespace

#define NUCLEOSCOPE_BENCH_NETWORK(name, precision, side)                                                                         \
    BENCHMARK_CAPTURE(trainingStep, name##_##precision, #name, Precision::precision, side)                                       \
        ->Unit(benchmark::kMillisecond)                                                                                          \
        ->UseRealTime()                                                                                                          \
        ->MinTime(5);                                                                                                            \
    BENCHMARK_CAPTURE(prediction, name##_##precision, #name, Precision::precision, side)                                         \
        ->Unit(benchmark::kMillisecond)                                                                                          \
        ->UseRealTime()                                                                                                          \
        ->MinTime(2)

NUCLEOSCOPE_BENCH_NETWORK(mobilenetv2_100, Fp32, 224);
NUCLEOSCOPE_BENCH_NETWORK(mobilenetv2_100, Bf16, 224);
NUCLEOSCOPE_BENCH_NETWORK(resnet18, Bf16, 224);
NUCLEOSCOPE_BENCH_NETWORK(small, Bf16, 128);

BENCHMARK_MAIN();
