// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/device_images.h"

#include "core/learning/torch/device_augmentation.h"

#include <cstring>

namespace nucleoscope::engine {
namespace {

/// One tensor of all, smaller ones with black to the right and below: what is sampled beyond an image is black, too.
at::Tensor stacked(std::vector<at::Tensor> rows)
{
    std::int64_t height = 0;
    std::int64_t width = 0;
    for (const at::Tensor& row : rows) {
        height = std::max(height, row.size(0));
        width = std::max(width, row.size(1));
    }
    for (at::Tensor& row : rows)
        if (row.size(0) != height || row.size(1) != width)
            row = at::constant_pad_nd(row, {0, 0, 0, width - row.size(1), 0, height - row.size(0)});
    return at::stack(rows);
}

} // namespace

DeviceImages::DeviceImages(at::Device device, std::uint64_t mostBytes)
    : device_(device), mostBytes_(mostBytes), ledger_(std::make_shared<ResidentImages>())
{}

/// All pixels that came with the batch, one after the other, on the device. From page-locked memory, so that the processor
/// need not wait for the copy.
at::Tensor DeviceImages::sent(const PixelBatch& batch) const
{
    std::size_t bytes = 0;
    for (const SourceImage& source : batch.sources)
        bytes += source.pixels.size();
    if (bytes == 0)
        return {};
    at::Tensor staging =
        at::empty({static_cast<std::int64_t>(bytes)}, at::TensorOptions(at::kByte).pinned_memory(device_.is_cuda()));
    auto* to = staging.mutable_data_ptr<std::uint8_t>();
    for (const SourceImage& source : batch.sources) {
        std::memcpy(to, source.pixels.data(), source.pixels.size());
        to += source.pixels.size();
    }
    return staging.to(device_, at::kByte, /*non_blocking=*/true);
}

std::vector<at::Tensor> DeviceImages::rowsOf(const PixelBatch& batch)
{
    const at::Tensor fresh = sent(batch);
    std::vector<at::Tensor> rows;
    std::int64_t at = 0;
    for (std::size_t i = 0; i < batch.sources.size(); ++i) {
        const SourceImage& source = batch.sources[i];
        const std::pair key(batch.samples[i], source.augmented);
        if (source.pixels.empty()) {
            rows.push_back(held_.at(key));
            continue;
        }
        const auto bytes = static_cast<std::int64_t>(source.pixels.size());
        rows.push_back(fresh.narrow(0, at, bytes).view({source.geometry.height, source.geometry.width, 3}));
        at += bytes;
        if (held_.contains(key) || usedBytes_ + source.pixels.size() > mostBytes_)
            continue;
        usedBytes_ += source.pixels.size();
        held_.emplace(key, rows.back().clone()); // its own memory: the batch's others may not stay
        ledger_->add(key.first, key.second, source.geometry);
    }
    return rows;
}

at::Tensor DeviceImages::show(const PixelBatch& batch)
{
    const at::Tensor pixels = stacked(rowsOf(batch)).permute({0, 3, 1, 2}).to(at::kFloat);
    return augmentOnDevice(pixels, batch);
}

} // namespace nucleoscope::engine
