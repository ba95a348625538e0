// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch.h"
#include "core/imaging/resident_images.h"
#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// The images of a training on a graphics card: each travels there once, as bytes, and is turned, coloured and cut there, a
/// batch at a time, as core/imaging does it on the processor (to a few grey levels: sampling is in fp32 instead of OpenCV's
/// fixed point).
class DeviceImages {
public:
    /// What comes beyond `mostBytes` travels each time anew.
    DeviceImages(at::Device device, std::uint64_t mostBytes);

    /// What is held; for whoever reads the images.
    const std::shared_ptr<ResidentImages>& ledger() const { return ledger_; }
    /// What the network is to see of a batch of sources, before normalising: n × 3 × height × width, fp32 whole numbers
    /// 0…255, channels-last.
    at::Tensor show(const PixelBatch& batch);

private:
    std::vector<at::Tensor> rowsOf(const PixelBatch& batch);
    at::Tensor sent(const PixelBatch& batch) const;

    at::Device device_;
    std::uint64_t mostBytes_;
    std::uint64_t usedBytes_ = 0;
    std::shared_ptr<ResidentImages> ledger_;
    std::map<std::pair<int, bool>, at::Tensor> held_; ///< height × width × 3, bytes, by sample and whether augmented
};

} // namespace nucleoscope::engine
