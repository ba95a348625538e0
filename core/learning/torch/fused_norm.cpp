// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/fused_norm.h"

#include "core/learning/torch/fused_convolution.h"

namespace nucleoscope::engine {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct NormLayer {
    const kernels::Kernels* kernels;
    BatchNorm* norm;
    Rectifier rectifier;
};

NormNumbers measured(const NormLayer& layer, const at::Tensor& z)
{
    const std::int64_t rows = rowsOf(z), channels = z.size(1);
    const PartSums sums(partsOf(rows), channels);
    withStorage(z, [&]<typename T>() {
        inParts(rows, sums.parts, [&](std::int64_t part, std::int64_t begin, std::int64_t end) {
            layer.kernels->family<T>().moments(dataOf<T>(z) + begin * channels, end - begin, channels,
                                               layer.norm->runningMean.const_data_ptr<float>(), sums.of(part));
        });
    });
    return batchNumbers(*layer.norm, sums, rows);
}

at::Tensor activated(const NormLayer& layer, const NormNumbers& numbers, const at::Tensor& z, const at::Tensor& residual)
{
    const std::int64_t rows = rowsOf(z), channels = z.size(1);
    at::Tensor y = emptyMaps(z, channels, z.size(2), z.size(3));
    withStorage(z, [&]<typename T>() {
        inParts(rows, partsOf(rows), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
            const std::int64_t at = begin * channels;
            layer.kernels->family<T>().activate(dataOf<T>(z) + at, residual.defined() ? dataOf<T>(residual) + at : nullptr,
                                                mutableDataOf<T>(y) + at, end - begin, channels,
                                                activationOf(numbers, layer.rectifier));
        });
    });
    return y;
}

class NormFunction final : public torch::autograd::Function<NormFunction> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& z, const at::Tensor& /*weight*/,
                              const at::Tensor& /*bias*/, const std::optional<at::Tensor>& maybeResidual, NormLayer layer,
                              bool ofBatch)
    {
        const at::Tensor residual = maybeResidual.value_or(at::Tensor());
        const NormNumbers numbers = ofBatch ? measured(layer, z) : runningNumbers(*layer.norm);
        at::Tensor y = activated(layer, numbers, z, residual);
        const bool masksByResult = residual.defined() && layer.rectifier != Rectifier::None;
        context->save_for_backward({z, numbers.numbers, masksByResult ? y : at::Tensor()});
        context->saved_data["kernels"] = reinterpret_cast<std::int64_t>(layer.kernels);
        context->saved_data["rectifier"] = static_cast<std::int64_t>(layer.rectifier);
        context->saved_data["ofBatch"] = ofBatch;
        context->saved_data["residual"] = residual.defined();
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const variable_list saved = context->get_saved_variables();
        const auto* const kernels = reinterpret_cast<const kernels::Kernels*>(context->saved_data["kernels"].toInt());
        const auto rectifier = static_cast<Rectifier>(context->saved_data["rectifier"].toInt());
        const bool ofBatch = context->saved_data["ofBatch"].toBool();
        const bool residual = context->saved_data["residual"].toBool();
        const at::Tensor& z = saved[0];
        const at::Tensor& result = saved[2];
        NormNumbers numbers(0);
        numbers.numbers = saved[1];
        const at::Tensor gradient = outputs[0].contiguous(at::MemoryFormat::ChannelsLast);
        const std::int64_t rows = rowsOf(z), channels = z.size(1);
        const PartSums sums(partsOf(rows), channels);
        const kernels::Activation activation = activationOf(numbers, rectifier);
        // With a residual the masked gradient is the residual's, and the second pass needs no mask.
        const at::Tensor masked = result.defined() ? emptyMaps(z, channels, z.size(2), z.size(3)) : gradient;
        at::Tensor dz = emptyMaps(z, channels, z.size(2), z.size(3));
        NormGradients made;
        withStorage(z, [&]<typename T>() {
            const auto& family = kernels->family<T>();
            inParts(rows, sums.parts, [&](std::int64_t part, std::int64_t begin, std::int64_t end) {
                const std::int64_t at = begin * channels;
                family.gradientMoments(dataOf<T>(gradient) + at, dataOf<T>(z) + at,
                                       result.defined() ? dataOf<T>(result) + at : nullptr,
                                       result.defined() ? mutableDataOf<T>(masked) + at : nullptr, end - begin, channels,
                                       activation, numbers.mean(), sums.of(part));
            });
            made = normGradients(numbers, sums, rows, ofBatch);
            const kernels::Activation open = activationOf(numbers, result.defined() ? Rectifier::None : rectifier);
            inParts(rows, partsOf(rows), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
                const std::int64_t at = begin * channels;
                family.normGradient(dataOf<T>(masked) + at, dataOf<T>(z) + at, mutableDataOf<T>(dz) + at, end - begin, channels,
                                    open, made.raw());
            });
        });
        return {dz, made.weight, made.bias, residual ? masked : at::Tensor(), at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor fusedNorm(BatchNorm& norm, const at::Tensor& z, Rectifier rectifier, const at::Tensor& residual)
{
    const at::Tensor maps = z.contiguous(at::MemoryFormat::ChannelsLast);
    std::optional<at::Tensor> added; // autograd takes no undefined argument
    if (residual.defined())
        added = residual.to(maps.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
    return NormFunction::apply(maps, norm.weight, norm.bias, added, NormLayer{kernelsInUse(), &norm, rectifier},
                               norm.normalisesByBatch(z));
}

} // namespace nucleoscope::engine
