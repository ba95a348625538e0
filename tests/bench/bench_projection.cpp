// The feature map: as many samples as C-NMC's training data has, with MobileNetV2's 1,280 features; on one core.

#include "core/base/random.h"
#include "core/inspection/projection.h"

#include <benchmark/benchmark.h>

using namespace nucleoscope;

namespace {

/// Features as a network's: thirty directions of falling weight, and noise.
std::vector<float> drawnFeatures(int count, int dimensions)
{
    constexpr int directions = 30;
    std::vector<float> weights(static_cast<std::size_t>(directions * dimensions));
    Random random(7, Random::Purpose::Test);
    for (float& weight : weights)
        weight = static_cast<float>(random.uniform(-1, 1));
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(count) * static_cast<std::size_t>(dimensions));
    for (int i = 0; i < count; ++i) {
        std::vector<float> row(static_cast<std::size_t>(dimensions));
        for (float& value : row)
            value = static_cast<float>(random.uniform());
        for (int k = 0; k < directions; ++k) {
            const auto along = static_cast<float>(random.normal() / (1 + k) + (i % 4 == k ? 1 : 0));
            for (int d = 0; d < dimensions; ++d)
                row[static_cast<std::size_t>(d)] += along * weights[static_cast<std::size_t>(k * dimensions + d)];
        }
        values.insert(values.end(), row.begin(), row.end());
    }
    return values;
}

/// Arguments: samples, dimensions wanted of 1,280.
void projectionPca(benchmark::State& state)
{
    const int count = static_cast<int>(state.range(0));
    const std::vector<float> values = drawnFeatures(count, 1280);
    for (auto _ : state)
        benchmark::DoNotOptimize(principalComponents({values, count, 1280}, static_cast<int>(state.range(1))));
}
BENCHMARK(projectionPca)->Args({10661, 2})->Args({10661, 50})->Unit(benchmark::kSecond)->Iterations(1);

/// Arguments: samples of 50 dimensions.
void projectionTsne(benchmark::State& state)
{
    const int count = static_cast<int>(state.range(0));
    const std::vector<float> values = drawnFeatures(count, 50);
    for (auto _ : state)
        benchmark::DoNotOptimize(tsneMap({values, count, 50}, {}));
}
BENCHMARK(projectionTsne)->Arg(10661)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace
