// Decoding, preprocessing and augmenting one C-NMC-sized image on one core, and the loader as the trainer uses it.

#include "core/dataset/dataset.h"
#include "core/imaging/batch_loader.h"
#include "core/imaging/decode.h"
#include "core/imaging/nucleus_outline.h"
#include "core/imaging/transform.h"

#include <benchmark/benchmark.h>

#include <numeric>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

const fs::path sharedData(NUCLEOSCOPE_SHARED_DATA);
const char* const jpegNucleus = "C-NMC_Leukemia/training_data/fold_0/all/UID_45_20_6_all.jpg";
const char* const bmpNucleus = "original-bmp/fold_0/all/UID_45_20_6_all.bmp";

/// The real image, or nothing, and then the benchmark says so.
Bytes fileOrSkip(benchmark::State& state, const char* name)
{
    auto bytes = readFile(sharedData / name);
    if (!bytes)
        state.SkipWithError("the real data is not here");
    return bytes ? std::move(*bytes) : Bytes{};
}

cv::Mat nucleusOrSkip(benchmark::State& state)
{
    const auto image = decodeImage(fileOrSkip(state, jpegNucleus), jpegNucleus);
    return image ? *image : cv::Mat::zeros(450, 450, CV_8UC3);
}

void decodeFile(benchmark::State& state, const char* name)
{
    const Bytes file = fileOrSkip(state, name);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeImage(file, name));
}
BENCHMARK_CAPTURE(decodeFile, jpeg450, jpegNucleus)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decodeFile, bmp450, bmpNucleus)->Unit(benchmark::kMillisecond);

Preprocessing input(int crop, int size)
{
    Preprocessing p;
    p.cropPixels = crop;
    p.sizePixels = size;
    return p;
}

/// Arguments: crop (0: whole image), size.
void preprocess(benchmark::State& state)
{
    const cv::Mat image = nucleusOrSkip(state);
    const Preprocessing p = input(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    for (auto _ : state)
        benchmark::DoNotOptimize(preprocessed(image, p));
}
BENCHMARK(preprocess)->Args({300, 224})->Args({0, 224})->Args({0, 96})->Unit(benchmark::kMillisecond);

Augmentation geometry()
{
    Augmentation a;
    a.rotationDegrees = 180;
    a.horizontalFlip = a.verticalFlip = true;
    a.shiftFraction = 0.05;
    a.scaleFraction = 0.1;
    return a;
}

Augmentation everything()
{
    Augmentation a = geometry();
    a.brightness = a.contrast = a.saturation = 0.2;
    a.hue = 0.05;
    a.stain = 0.1;
    a.blurSigmaPixels = 1;
    return a;
}

void augment(benchmark::State& state, const Augmentation& augmentation)
{
    const cv::Mat image = nucleusOrSkip(state);
    const Preprocessing p = input(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    AugmentationKey key;
    for (auto _ : state) {
        ++key.position;
        benchmark::DoNotOptimize(augmented(image, p, augmentation, key));
    }
}
BENCHMARK_CAPTURE(augment, geometry, geometry())->Args({300, 224})->Args({0, 224})->Args({0, 96})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(augment, everything, everything())
    ->Args({300, 224})
    ->Args({0, 224})
    ->Args({0, 96})
    ->Unit(benchmark::kMillisecond);

void measure(benchmark::State& state)
{
    const cv::Mat image = nucleusOrSkip(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(measureNucleus(image));
}
BENCHMARK(measure)->Unit(benchmark::kMillisecond);

/// Arguments: threads, MB of cache in memory or -1 for what an earlier training kept on the disk. Items: images.
void load(benchmark::State& state)
{
    const auto dataset = openDataset(sharedData / "C-NMC_Leukemia/training_data/fold_0");
    if (!dataset) {
        state.SkipWithError("the real data is not here");
        return;
    }
    BatchLoaderOptions options;
    options.preprocessing = input(300, 224);
    options.augmentation = everything();
    options.threads = static_cast<int>(state.range(0));
    if (state.range(1) >= 0)
        options.cacheBytes = static_cast<std::uint64_t>(state.range(1)) << 20;
    else
        options.store.folder = fs::temp_directory_path() / "nucleoscope_bench_pixels";
    const auto loader = makeBatchLoader(*dataset, options);
    PassPlan plan;
    plan.samples.resize(256);
    std::iota(plan.samples.begin(), plan.samples.end(), 0);
    plan.augmented = true;
    const auto pass = [&] {
        ++plan.epoch;
        loader->begin(plan);
        for (auto batch = loader->next(); batch && *batch; batch = loader->next())
            benchmark::DoNotOptimize(batch);
    };
    pass(); // what is kept is kept by then
    for (auto _ : state)
        pass();
    state.SetItemsProcessed(state.iterations() * 256);
    if (!options.store.folder.empty())
        fs::remove_all(options.store.folder);
}
BENCHMARK(load)
    ->Args({1, 0})
    ->Args({2, 0})
    ->Args({1, 512})
    ->Args({2, 512})
    ->Args({1, -1})
    ->Args({2, -1})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
