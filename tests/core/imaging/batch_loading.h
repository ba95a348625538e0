// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch_loader.h"
#include "memory_dataset.h"

#include <numeric>

/// Loaders of drawn images, and what they deliver.
namespace nucleoscope::batches {

using namespace nucleoscope::drawn;

inline BatchLoaderOptions optionsFor(int threads)
{
    BatchLoaderOptions options;
    options.preprocessing.cropPixels = 90;
    options.preprocessing.sizePixels = 48;
    options.augmentation.rotationDegrees = 180;
    options.augmentation.horizontalFlip = true;
    options.augmentation.shiftFraction = 0.05;
    options.augmentation.scaleFraction = 0.1;
    options.augmentation.brightness = 0.1;
    options.threads = threads;
    return options;
}

inline PassPlan planOf(std::vector<int> samples, int batchSize, bool augmented = false)
{
    PassPlan plan;
    plan.samples = std::move(samples);
    plan.batchSize = batchSize;
    plan.augmented = augmented;
    plan.epoch = 2;
    plan.seed = 5;
    return plan;
}

inline std::vector<int> upTo(int count)
{
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

inline std::vector<int> samplesOf(const std::vector<PixelBatch>& batches)
{
    std::vector<int> samples;
    for (const PixelBatch& batch : batches)
        samples.insert(samples.end(), batch.samples.begin(), batch.samples.end());
    return samples;
}

inline std::vector<std::uint8_t> pixelsOf(const std::vector<PixelBatch>& batches)
{
    std::vector<std::uint8_t> pixels;
    for (const PixelBatch& batch : batches)
        pixels.insert(pixels.end(), batch.pixels.begin(), batch.pixels.end());
    return pixels;
}

} // namespace nucleoscope::batches
