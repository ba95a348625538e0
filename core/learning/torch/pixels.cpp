// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/pixels.h"

namespace nucleoscope::engine {
namespace {

void normalise(const std::uint8_t* from, float* to, std::int64_t pixels, const std::array<std::array<float, 256>, 3>& table)
{
    constexpr std::int64_t grain = 1 << 15;
    at::parallel_for(0, pixels, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin * 3; i < end * 3; i += 3) {
            to[i] = table[0][from[i]];
            to[i + 1] = table[1][from[i + 1]];
            to[i + 2] = table[2][from[i + 2]];
        }
    });
}

} // namespace

PixelConverter::PixelConverter(const Preprocessing& input, at::Device device) : device_(device)
{
    scale_ = at::empty({1, 3, 1, 1}, at::kFloat);
    shift_ = at::empty({1, 3, 1, 1}, at::kFloat);
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t v = 0; v < 256; ++v)
            table_[c][v] = (static_cast<float>(v) / 255.0f - input.mean[c]) / input.standardDeviation[c];
        scale_.mutable_data_ptr<float>()[c] = 1.0f / (255.0f * input.standardDeviation[c]);
        shift_.mutable_data_ptr<float>()[c] = -input.mean[c] / input.standardDeviation[c];
    }
    scale_ = scale_.to(device);
    shift_ = shift_.to(device);
}

at::Tensor PixelConverter::onProcessor(const PixelBatch& batch) const
{
    at::Tensor out = at::empty({batch.count(), 3, batch.height, batch.width},
                               at::TensorOptions(at::kFloat).memory_format(at::MemoryFormat::ChannelsLast));
    const std::int64_t pixels = static_cast<std::int64_t>(batch.count()) * batch.height * batch.width;
    normalise(batch.pixels.data(), out.mutable_data_ptr<float>(), pixels, table_);
    return out;
}

at::Tensor PixelConverter::convert(const PixelBatch& batch) const
{
    if (device_.is_cpu())
        return onProcessor(batch);
    // A quarter of the bytes travel, from page-locked memory where the device is CUDA's; the device does the arithmetic.
    at::Tensor staging =
        at::empty({batch.count(), batch.height, batch.width, 3}, at::TensorOptions(at::kByte).pinned_memory(device_.is_cuda()));
    std::copy(batch.pixels.begin(), batch.pixels.end(), staging.mutable_data_ptr<std::uint8_t>());
    return normalised(staging.to(device_, at::kByte, /*non_blocking=*/true).permute({0, 3, 1, 2}).to(at::kFloat));
}

at::Tensor PixelConverter::normalised(const at::Tensor& grey) const
{
    return (grey * scale_).add_(shift_).contiguous(at::MemoryFormat::ChannelsLast);
}

Result<void> checkBatch(const PixelBatch& batch)
{
    const auto count = static_cast<std::size_t>(batch.count());
    const bool given = batch.sources.size() == count && batch.pixels.empty(); // a device makes the pixels
    const bool sized =
        batch.height > 0 && batch.width > 0
        && batch.pixels.size() == count * static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width) * 3;
    if ((sized || given || count == 0) && batch.classes.size() == count)
        return {};
    return fail(ErrorCode::InvalidInput,
                {"engine.batch",
                 "A batch of {count} images of {width}×{height} holds {bytes} bytes of pixels and {classes} "
                 "classes, which cannot be.",
                 {{"count", std::to_string(count)},
                  {"width", std::to_string(batch.width)},
                  {"height", std::to_string(batch.height)},
                  {"bytes", std::to_string(batch.pixels.size())},
                  {"classes", std::to_string(batch.classes.size())}}});
}

at::Tensor viewOf(const at::Tensor& pixels, int view)
{
    at::Tensor seen = pixels;
    if (view >= 4)
        seen = at::rot90(seen, 1, {2, 3});
    switch (view % 4) {
    case 1: seen = at::flip(seen, {3}); break;
    case 2: seen = at::flip(seen, {2}); break;
    case 3: seen = at::flip(seen, {2, 3}); break;
    default: break;
    }
    return seen.contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace nucleoscope::engine
