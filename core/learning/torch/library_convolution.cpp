// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/library_convolution.h"

#include <ATen/core/dispatch/Dispatcher.h>

namespace nucleoscope::engine {
namespace {

using Handle = std::optional<c10::OperatorHandle>;
using Arguments = torch::jit::Stack;

/// What torch.compile puts into its programs; called by name, for LibTorch has no headers of them.
struct FusedOperators {
    Handle reorder = find("mkldnn::_reorder_convolution_weight", "");
    Handle unary = find("mkldnn::_convolution_pointwise", "");
    Handle binary = find("mkldnn::_convolution_pointwise", "binary");

    bool complete() const { return at::globalContext().userEnabledMkldnn() && reorder && unary && binary; }
    static Handle find(const char* name, const char* overload)
    {
        return c10::Dispatcher::singleton().findSchema({name, overload});
    }
};

const FusedOperators& fusedOperators()
{
    static const FusedOperators operators;
    return operators;
}

at::Tensor called(const Handle& operation, Arguments arguments)
{
    operation->callBoxed(&arguments);
    return arguments.front().toTensor();
}

constexpr std::array<std::int64_t, 2> dilation{1, 1};

at::IntArrayRef listed(const std::array<std::int64_t, 2>& pair)
{
    return pair;
}

c10::List<std::optional<at::Scalar>> boundsOf(Rectifier rectifier)
{
    c10::List<std::optional<at::Scalar>> bounds;
    if (rectifier == Rectifier::Relu6) {
        bounds.push_back(at::Scalar(0));
        bounds.push_back(at::Scalar(6));
    }
    return bounds;
}

const char* nameOf(Rectifier rectifier)
{
    switch (rectifier) {
    case Rectifier::None: return "none";
    case Rectifier::Relu: return "relu";
    case Rectifier::Relu6: return "hardtanh";
    }
    return "none";
}

at::Tensor rectified(at::Tensor maps, Rectifier rectifier)
{
    if (rectifier == Rectifier::Relu)
        maps.relu_();
    else if (rectifier == Rectifier::Relu6)
        at::relu6_(maps);
    return maps;
}

} // namespace

void LibraryConvolution::prepare(const Convolution& shape, const at::Tensor& weight, const at::Tensor& input)
{
    const FusedOperators& operators = fusedOperators();
    fused_ = operators.complete();
    weight_ = weight.contiguous(at::MemoryFormat::ChannelsLast);
    if (fused_)
        weight_ = called(operators.reorder, {weight, listed(shape.padding()), listed(shape.strides()), listed(dilation),
                                             shape.groups(), input.sizes()});
}

at::Tensor LibraryConvolution::forward(const Convolution& shape, const at::Tensor& input, const at::Tensor& bias,
                                       Rectifier rectifier, const at::Tensor& residual) const
{
    if (!fused_) {
        at::Tensor maps = shape.applied(input, weight_, bias);
        if (residual.defined())
            maps.add_(residual);
        return rectified(std::move(maps), rectifier);
    }
    const std::string algorithm;
    if (!residual.defined())
        return called(fusedOperators().unary,
                      {input, weight_, bias, listed(shape.padding()), listed(shape.strides()), listed(dilation), shape.groups(),
                       std::string(nameOf(rectifier)), boundsOf(rectifier), algorithm});
    const bool rectifies = rectifier != Rectifier::None;
    return called(fusedOperators().binary,
                  {input, residual, weight_, bias, listed(shape.padding()), listed(shape.strides()), listed(dilation),
                   shape.groups(), std::string("add"), at::Scalar(1),
                   rectifies ? c10::IValue(std::string(nameOf(rectifier))) : c10::IValue(), boundsOf(rectifier), algorithm});
}

} // namespace nucleoscope::engine
