// How time and memory grow with a dataset: the index, a split, predictions, the scores with their intervals, near duplicates, at 10,000,
// 100,000 and 1,000,000 samples that share their pixels (there are none: only what is kept of a file is made). What grows faster than
// the samples is a defect; of each, memory is told in bytes a sample.

#include "core/audit/similar_looks.h"
#include "core/base/random.h"
#include "core/dataset/split.h"
#include "core/evaluation/score_report.h"
#include "tests/bench/drawn_looks.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <malloc.h>

using namespace nucleoscope;

namespace {

constexpr int nucleiOfAPatient = 146; // as C-NMC 2019 has on the mean
const PositiveClasses firstIsPositive{true, false};

/// What this process has allocated and not freed.
double allocatedBytes()
{
    const struct mallinfo2 now = mallinfo2();
    return static_cast<double>(now.uordblks + now.hblkhd);
}

bool isPositive(int subject)
{
    return subject % 3 != 0;
}

/// As a scan of C-NMC's folders leaves it.
Dataset::Content index(int samples)
{
    Dataset::Content content;
    content.name = "synthetic";
    content.folds = {"fold_0", "fold_1", "fold_2"};
    content.classes = {ClassInfo{"ALL", 0, 0, true}, ClassInfo{"HEM", 0, 0, false}};
    content.samples.reserve(static_cast<std::size_t>(samples));
    for (int i = 0; i < samples; ++i) {
        const int subject = i / nucleiOfAPatient;
        Sample sample;
        sample.classIndex = isPositive(subject) ? 0 : 1;
        sample.subject = subject;
        sample.fold = subject % 3;
        sample.name = "UID_" + std::to_string(subject) + "_" + std::to_string(i) + "_1_all";
        sample.id = "training_data/" + content.folds[static_cast<std::size_t>(sample.fold)] + "/all/" + sample.name + ".jpg";
        if (i % nucleiOfAPatient == 0)
            content.subjects.push_back({std::to_string(subject), sample.classIndex, 0});
        ++content.subjects.back().sampleCount;
        content.samples.push_back(std::move(sample));
    }
    return content;
}

/// Every thousandth image is one of another patient's, as identical pairs are.
ContentHashes hashesOf(int samples)
{
    ContentHashes hashes;
    for (int i = 0; i < samples; ++i) {
        const auto number = static_cast<std::uint64_t>(i % 1000 == 999 ? i - 998 : i);
        hashes.hashes.push_back(ContentHash::of(std::to_string(number)));
    }
    return hashes;
}

PredictionList predictions(int samples)
{
    PredictionList list(2);
    list.reserve(samples);
    for (int sample = 0; sample < samples; ++sample) {
        Random random(1, Random::Purpose::Test, 0, static_cast<std::uint64_t>(sample));
        const bool positive = isPositive(sample / nucleiOfAPatient);
        const double logit = (positive ? 1 : -1) + 1.5 * random.normal();
        const auto score = static_cast<float>(1 / (1 + std::exp(-logit)));
        const float both[] = {score, 1 - score};
        list.add(sample, positive ? 0 : 1, both);
    }
    return list;
}

int size(const benchmark::State& state)
{
    return static_cast<int>(state.range(0));
}

void grows(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Complexity();
}

/// Times what `make` makes of so many samples, with its end, and tells how much memory it holds.
template <typename Make>
void measure(benchmark::State& state, const Make& make)
{
    double bytes = 0;
    for (auto _ : state) {
        const double before = allocatedBytes();
        const auto made = make(size(state));
        benchmark::DoNotOptimize(&made);
        bytes = allocatedBytes() - before;
    }
    state.SetComplexityN(size(state));
    state.counters["bytes_a_sample"] = bytes / size(state);
}

void growthOfTheIndex(benchmark::State& state)
{
    measure(state, [](int samples) { return Dataset(index(samples)); });
}
BENCHMARK(growthOfTheIndex)->Apply(grows);

void growthOfASplit(benchmark::State& state)
{
    const Dataset dataset(index(size(state)));
    const ContentHashes hashes = hashesOf(size(state));
    for (auto _ : state)
        if (!makeSplit(dataset, hashes, {}))
            state.SkipWithError("no split");
    state.SetComplexityN(size(state));
}
BENCHMARK(growthOfASplit)->Apply(grows);

void growthOfPredictions(benchmark::State& state)
{
    measure(state, predictions);
}
BENCHMARK(growthOfPredictions)->Apply(grows);

void growthOfScores(benchmark::State& state)
{
    const PredictionList list = predictions(size(state));
    std::vector<std::string> ids;
    for (int i = 0; i < size(state); ++i)
        ids.push_back(std::to_string(i / nucleiOfAPatient));
    const Subjects subjects(ids);
    for (auto _ : state)
        benchmark::DoNotOptimize(scoreReport(list, firstIsPositive, subjects, {}));
    state.SetComplexityN(size(state));
}
BENCHMARK(growthOfScores)->Apply(grows);

/// Which images are worth comparing closely, of what is known of each. Processor time of all threads.
void searchLooks(benchmark::State& state, bool copies)
{
    const DatasetFacts facts = looksOfDrawnNuclei(size(state), copies);
    AllSimilarLooks found;
    for (auto _ : state)
        found = similarLooks(facts).value();
    state.SetComplexityN(size(state));
    state.counters["pairs"] = static_cast<double>(found.pairs.size());
    state.counters["all_of_bits"] = found.allBits;
    state.counters["compared_a_sample"] = static_cast<double>(found.compared) / size(state);
}

void growthOfNearDuplicates(benchmark::State& state)
{
    searchLooks(state, true);
}
BENCHMARK(growthOfNearDuplicates)->Apply(grows)->MeasureProcessCPUTime()->Iterations(1);

/// Where no image has a copy, more is looked for in vain.
void growthOfNoDuplicates(benchmark::State& state)
{
    searchLooks(state, false);
}
BENCHMARK(growthOfNoDuplicates)->Apply(grows)->MeasureProcessCPUTime()->Iterations(1);

} // namespace
