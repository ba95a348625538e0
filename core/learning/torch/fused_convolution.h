// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/fused.h"

/// What training and prediction share about the kernels' convolutions.
namespace nucleoscope::engine {

inline std::int64_t rowsOf(const at::Tensor& maps)
{
    return maps.numel() / maps.size(1);
}

inline const float* weightsOf(const at::Tensor& weight)
{
    return weight.const_data_ptr<float>();
}

/// A pointwise weight as the kernels read it for maps stored like `maps`. Its memory is outputs × inputs.
struct Packed {
    Packed() = default;
    Packed(const kernels::Kernels& kernels, const at::Tensor& weight, bool transposed, const at::Tensor& maps);
    const float* data() const { return packed.const_data_ptr<float>(); }
    at::Tensor packed;
};

/// channels × 1 × 3 × 3 to 9 × channels.
at::Tensor turned(const at::Tensor& depthwise);

/// Images, and where those are few, bands of their rows: by shape alone, so that sums do not depend on the threads.
struct DepthwiseTasks {
    DepthwiseTasks(const at::Tensor& input, std::int64_t stride)
        : shape{input.size(2), input.size(3), input.size(1), stride}, images(input.size(0))
    {
        constexpr std::int64_t wanted = 16;
        bands = images >= wanted ? 1 : std::min(shape.outputHeight(), (wanted + images - 1) / images);
    }
    std::int64_t count() const { return images * bands; }
    std::int64_t inputSize() const { return shape.height * shape.width * shape.channels; }
    std::int64_t outputSize() const { return shape.outputHeight() * shape.outputWidth() * shape.channels; }

    /// body(task, image, first row, last row + 1, scratch)
    template <typename Body>
    void run(const kernels::Kernels& kernels, const Body& body) const
    {
        at::parallel_for(0, count(), 1, [&](std::int64_t first, std::int64_t last) {
            float* const scratch = threadScratch(kernels.depthwiseScratch(shape));
            for (std::int64_t t = first; t < last; ++t) {
                const std::int64_t band = t % bands;
                body(t, t / bands, shape.outputHeight() * band / bands, shape.outputHeight() * (band + 1) / bands, scratch);
            }
        });
    }

    kernels::DepthwiseShape shape;
    std::int64_t images, bands;
};

} // namespace nucleoscope::engine
