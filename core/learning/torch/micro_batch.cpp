// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/micro_batch.h"

namespace nucleoscope::engine {
namespace {

/// MobileNetV2 in fp32, forward and backward, takes some 1,100 bytes for each pixel of its input.
constexpr std::uint64_t generousBytesPerPixel = 4000;
/// The rest is for what else happens: decoding ahead, the window, the next largest image.
constexpr double usedShare = 0.7;

} // namespace

bool MicroBatches::surelyFits(int images, int sidePixels, std::uint64_t availableBytes)
{
    const auto side = static_cast<std::uint64_t>(sidePixels);
    return static_cast<std::uint64_t>(images) * side * side * generousBytesPerPixel < availableBytes / 2;
}

void MicroBatches::plan(std::uint64_t availableBytes, std::uint64_t besidesBytes, std::uint64_t bytesPerImage)
{
    const auto usable = static_cast<std::uint64_t>(static_cast<double>(availableBytes) * usedShare);
    const std::uint64_t room = usable > besidesBytes ? usable - besidesBytes : 0;
    const std::uint64_t fitting = bytesPerImage > 0 ? room / bytesPerImage : static_cast<std::uint64_t>(wish_.batchSize);
    if (fitting >= static_cast<std::uint64_t>(wish_.batchSize))
        return;
    // Parts as equal as can be: four of 8 rather than 10, 10, 10 and 2.
    const int most = std::max(1, static_cast<int>(fitting));
    const int parts = (wish_.batchSize + most - 1) / most;
    use((wish_.batchSize + parts - 1) / parts);
}

void MicroBatches::use(int images)
{
    most_ = images;
    std::vector<Message::Argument> arguments{{"batch", std::to_string(wish_.batchSize)}, {"images", std::to_string(images)}};
    news_ =
        wish_.batchNorm == BatchNormMode::Frozen
            ? Message("engine.micro_batches",
                      "The memory is not enough for {batch} images at once: they go through the network {images} at a time, and "
                      "their gradients are added up. The result is the same.",
                      std::move(arguments))
            : Message("engine.micro_batches_norm",
                      "The memory is not enough for {batch} images at once: they go through the network {images} at a time, and "
                      "their gradients are added up. Batch normalisation sees {images} images at a time, too, so the result "
                      "differs a little from that on a machine with more memory.",
                      std::move(arguments));
}

PixelBatch blankImages(int count, int sidePixels)
{
    constexpr std::uint8_t grey = 128;
    PixelBatch batch;
    batch.height = batch.width = sidePixels;
    const auto side = static_cast<std::size_t>(sidePixels);
    batch.pixels.assign(static_cast<std::size_t>(count) * side * side * 3, grey);
    batch.samples.assign(static_cast<std::size_t>(count), 0);
    batch.classes.assign(static_cast<std::size_t>(count), 0);
    return batch;
}

} // namespace nucleoscope::engine
