// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch.h"
#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// Turns batches of pixels into what a network takes: (x/255 - mean) / std, n × 3 × h × w, fp32, channels-last, on the device.
class PixelConverter {
public:
    PixelConverter(const Preprocessing& input, at::Device device);
    at::Tensor convert(const PixelBatch& batch) const;
    /// Of what is on the device already: n × 3 × h × w, fp32, 0…255.
    at::Tensor normalised(const at::Tensor& grey) const;

private:
    at::Tensor onProcessor(const PixelBatch& batch) const;

    at::Device device_;
    std::array<std::array<float, 256>, 3> table_; ///< normalised value of each grey level and channel
    at::Tensor scale_, shift_;                    ///< the same as x * scale + shift, on the device
};

/// Fails with InvalidInput where the sizes of pixels, samples and classes contradict each other.
Result<void> checkBatch(const PixelBatch& batch);

/// The image as seen from another side: 0 as it is, 1 mirrored left-right, 2 top-bottom, 3 both (half a turn); 4 to 7 the same
/// after a quarter turn. Images must be square for the last four.
at::Tensor viewOf(const at::Tensor& pixels, int view);

} // namespace nucleoscope::engine
