// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/fused_convolution.h"

namespace nucleoscope::engine {

Packed::Packed(const kernels::Kernels& kernels, const at::Tensor& weight, bool transposed, const at::Tensor& maps)
{
    const std::int64_t outputs = weight.size(0), inputs = weight.size(1);
    withStorage(maps, [&]<typename T>() {
        const auto& family = kernels.family<T>();
        packed = at::empty({transposed ? family.packedSize(outputs, inputs) : family.packedSize(inputs, outputs)}, at::kFloat);
        if (transposed)
            family.pack(weightsOf(weight), inputs, 1, outputs, inputs, packed.mutable_data_ptr<float>());
        else
            family.pack(weightsOf(weight), 1, inputs, inputs, outputs, packed.mutable_data_ptr<float>());
    });
}

at::Tensor turned(const at::Tensor& depthwise)
{
    return depthwise.reshape({depthwise.size(0), 9}).t().contiguous();
}

} // namespace nucleoscope::engine
