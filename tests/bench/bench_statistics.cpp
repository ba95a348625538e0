// What a person feels when a slider or a filter moves: the statistics on a list of the size of C-NMC, and on 200,000 samples.

#include "core/base/random.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/comparison.h"
#include "core/evaluation/precision_recall.h"
#include "core/evaluation/subject_scores.h"
#include "core/inspection/prediction_filter.h"
#include "core/inspection/sample_history.h"

#include <benchmark/benchmark.h>

#include <cmath>

using namespace nucleoscope;

namespace {

constexpr int epochs = 20;
constexpr int nucleiOfAPatient = 100;
const PositiveClasses firstIsPositive{true, false};

/// Like a network that has learned something: better from epoch to epoch, and surer of some patients than of others.
PredictionList predictions(int samples, int epoch)
{
    PredictionList list(2);
    list.reserve(samples);
    for (int sample = 0; sample < samples; ++sample) {
        Random random(1, Random::Purpose::Test, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(sample));
        const bool positive = sample / nucleiOfAPatient % 3 != 0;
        const double logit = (positive ? 0.1 : -0.1) * epoch + 1.5 * random.normal();
        const auto score = static_cast<float>(1 / (1 + std::exp(-logit)));
        const float both[] = {score, 1 - score};
        list.add(sample, positive ? 0 : 1, both);
    }
    return list;
}

std::vector<NamedSample> names(int samples)
{
    std::vector<NamedSample> named;
    named.reserve(static_cast<std::size_t>(samples));
    for (int sample = 0; sample < samples; ++sample)
        named.push_back({"fold_" + std::to_string(sample % 3) + "/all/UID_" + std::to_string(sample / nucleiOfAPatient) + "_"
                             + std::to_string(sample) + "_1_all",
                         std::to_string(sample / nucleiOfAPatient)});
    return named;
}

Subjects patients(int samples)
{
    std::vector<std::string> ids;
    for (const NamedSample& sample : names(samples))
        ids.push_back(sample.subject);
    return Subjects(ids);
}

int size(const benchmark::State& state)
{
    return static_cast<int>(state.range(0));
}

void sortThresholds(benchmark::State& state)
{
    const PredictionList list = predictions(size(state), epochs);
    for (auto _ : state)
        benchmark::DoNotOptimize(ThresholdSweep(list, firstIsPositive));
}
BENCHMARK(sortThresholds)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

/// One step of the slider: outcome, refer band, patients and their matrix.
void moveThreshold(benchmark::State& state)
{
    const PredictionList list = predictions(size(state), epochs);
    const ThresholdSweep sweep(list, firstIsPositive);
    const Subjects subjects = patients(size(state));
    double threshold = 0;
    for (auto _ : state) {
        threshold = threshold > 0.99 ? 0 : threshold + 0.01;
        benchmark::DoNotOptimize(sweep.at(threshold));
        benchmark::DoNotOptimize(sweep.between(threshold * 0.8, threshold));
        benchmark::DoNotOptimize(subjectScores(list, firstIsPositive, subjects, threshold));
    }
}
BENCHMARK(moveThreshold)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

void presets(benchmark::State& state)
{
    const ThresholdSweep sweep(predictions(size(state), epochs), firstIsPositive);
    for (auto _ : state) {
        benchmark::DoNotOptimize(sweep.bestByYouden());
        benchmark::DoNotOptimize(sweep.reachingSensitivity(0.95));
        benchmark::DoNotOptimize(sweep.cheapest(5));
        benchmark::DoNotOptimize(averagePrecision(sweep));
    }
}
BENCHMARK(presets)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

void filterMistakesWorstFirst(benchmark::State& state)
{
    const PredictionList list = predictions(size(state), epochs);
    const std::vector<NamedSample> named = names(size(state));
    PredictionFilter filter;
    filter.correct = false;
    for (auto _ : state)
        benchmark::DoNotOptimize(filteredRows(list, named, filter, PredictionOrder::LossHighFirst, firstIsPositive));
}
BENCHMARK(filterMistakesWorstFirst)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

void filterByTextInNameOrder(benchmark::State& state)
{
    const PredictionList list = predictions(size(state), epochs);
    const std::vector<NamedSample> named = names(size(state));
    PredictionFilter filter;
    filter.text = "uid_1";
    for (auto _ : state)
        benchmark::DoNotOptimize(filteredRows(list, named, filter, PredictionOrder::Name, firstIsPositive));
}
BENCHMARK(filterByTextInNameOrder)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

void historyOfTwentyEpochs(benchmark::State& state)
{
    std::vector<PredictionList> lists;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        lists.push_back(predictions(size(state), epoch));
    for (auto _ : state) {
        SampleHistories histories;
        for (int epoch = 1; epoch <= epochs; ++epoch)
            histories.add(epoch, lists[static_cast<std::size_t>(epoch - 1)]);
        benchmark::DoNotOptimize(histories);
    }
}
BENCHMARK(historyOfTwentyEpochs)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

void fitCalibration(benchmark::State& state)
{
    const PredictionList list = predictions(size(state), epochs);
    for (auto _ : state) {
        benchmark::DoNotOptimize(calibrationOf(list, firstIsPositive));
        benchmark::DoNotOptimize(fitTemperature(list));
    }
}
BENCHMARK(fitCalibration)->Arg(10661)->Arg(200000)->Unit(benchmark::kMillisecond);

void intervalsBySubject(benchmark::State& state)
{
    const PredictionList list = predictions(size(state), epochs);
    const Subjects subjects = patients(size(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(scoreIntervals(list, firstIsPositive, subjects));
}
BENCHMARK(intervalsBySubject)->Arg(10661)->Unit(benchmark::kMillisecond);

void compareTwoRuns(benchmark::State& state)
{
    const PairedPredictions pair{predictions(size(state), epochs - 1), predictions(size(state), epochs), firstIsPositive,
                                 patients(size(state))};
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(pair));
}
BENCHMARK(compareTwoRuns)->Arg(10661)->Unit(benchmark::kMillisecond);

} // namespace
