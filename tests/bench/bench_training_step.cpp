// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training step and prediction alone: batch 32 of random pixels at the recipe's size, all layers trained, AdamW.
// peers/compare.py measures the same step in PyTorch. "againstPlain": a step with our kernels and one with LibTorch's own
// operations in turn, so that what else the machine does falls on both; their ratio counts.
// With GOMP_SPINCOUNT=1000 threads that wait for each other do not count as work of the processor.
#include "core/base/random.h"
#include "core/learning/engine_loader.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

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

/// The middle of what was measured, and how it scatters: quarters of the measurements lie below and above.
struct Spread {
    explicit Spread(std::vector<double> seconds)
    {
        std::sort(seconds.begin(), seconds.end());
        median = seconds[seconds.size() / 2];
        low = seconds[seconds.size() / 4];
        high = seconds[seconds.size() * 3 / 4];
    }
    double median, low, high;
};

/// `kernels`: of the environment's NUCLEOSCOPE_KERNELS, which a learner reads when it is made.
std::unique_ptr<Learner> learnerWith(const char* kernels, benchmark::State& state, const char* architecture, int side)
{
    const char* const before = std::getenv("NUCLEOSCOPE_KERNELS");
    const std::string kept = before ? before : "";
    setenv("NUCLEOSCOPE_KERNELS", kernels, 1);
    auto learner = learnerFor(state, architecture, Precision::Fp32, side);
    if (before)
        setenv("NUCLEOSCOPE_KERNELS", kept.c_str(), 1);
    else
        unsetenv("NUCLEOSCOPE_KERNELS");
    return learner;
}

/// By the clock, and of all this process's threads: on a machine that does other things too only the latter tells.
struct Seconds {
    double clock = 0, processor = 0;
};

template <typename Work>
Seconds secondsOf(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t processorBegin = std::clock();
    benchmark::DoNotOptimize(work());
    const std::chrono::duration<double> clock = std::chrono::steady_clock::now() - begin;
    return {clock.count(), static_cast<double>(std::clock() - processorBegin) / CLOCKS_PER_SEC};
}

void againstPlain(benchmark::State& state, const char* architecture, int side, bool training)
{
    const auto ours = learnerWith("best", state, architecture, side);
    const auto plain = learnerWith("off", state, architecture, side);
    if (!ours || !plain)
        return;
    const PixelBatch batch = randomBatch(side, training);
    const std::vector<double> rates(static_cast<std::size_t>(ours->describe().layerGroups), 1e-4);
    const auto once = [&](Learner& learner) {
        return secondsOf([&] {
            return training ? learner.trainStep(batch, rates).has_value()
                            : learner.predict(batch, WeightsChoice::Current, 1).has_value();
        });
    };
    for (int i = 0; i < 2; ++i) {
        once(*ours);
        once(*plain);
    }
    std::vector<double> ourSeconds, plainSeconds, ourProcessor, plainProcessor;
    for (auto _ : state) {
        const Seconds own = once(*ours);
        const Seconds other = once(*plain);
        ourSeconds.push_back(own.clock);
        plainSeconds.push_back(other.clock);
        ourProcessor.push_back(own.processor);
        plainProcessor.push_back(other.processor);
        state.SetIterationTime(own.clock);
    }
    const Spread own(ourSeconds), other(plainSeconds);
    state.counters["ms"] = own.median * 1e3;
    state.counters["ms_plain"] = other.median * 1e3;
    state.counters["ratio"] = other.median / own.median;
    state.counters["cpu_ms"] = Spread(ourProcessor).median * 1e3;
    state.counters["cpu_ratio"] = Spread(plainProcessor).median / Spread(ourProcessor).median;
    state.counters["spread"] = (own.high - own.low) / own.median;
    state.counters["images/s"] = batchSize / own.median;
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

#define NUCLEOSCOPE_BENCH_AGAINST_PLAIN(name, side)                                                                              \
    BENCHMARK_CAPTURE(againstPlain, name##_##side##_training, #name, side, true)                                                 \
        ->Unit(benchmark::kMillisecond)                                                                                          \
        ->UseManualTime()                                                                                                        \
        ->Iterations(9);                                                                                                         \
    BENCHMARK_CAPTURE(againstPlain, name##_##side##_prediction, #name, side, false)                                              \
        ->Unit(benchmark::kMillisecond)                                                                                          \
        ->UseManualTime()                                                                                                        \
        ->Iterations(15)

NUCLEOSCOPE_BENCH_AGAINST_PLAIN(mobilenetv2_100, 96);
NUCLEOSCOPE_BENCH_AGAINST_PLAIN(mobilenetv2_100, 224);
NUCLEOSCOPE_BENCH_AGAINST_PLAIN(resnet18, 96);
NUCLEOSCOPE_BENCH_AGAINST_PLAIN(small, 128);

BENCHMARK_MAIN();
