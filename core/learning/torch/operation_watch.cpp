// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/operation_watch.h"

#include <ATen/record_function.h>

#include <set>

namespace nucleoscope::engine {
namespace {

/// Operations that only hand a weight on.
bool isCopy(std::string_view operation)
{
    constexpr std::string_view copies[] = {
        "aten::to",     "aten::_to_copy", "aten::copy_",        "aten::contiguous", "aten::clone",
        "aten::view",   "aten::t",        "aten::transpose",    "aten::detach",     "aten::alias",
        "aten::expand", "aten::reshape",  "aten::_unsafe_view", "aten::empty_like", "aten::empty_strided"};
    return std::find(std::begin(copies), std::end(copies), operation) != std::end(copies);
}

} // namespace

/// The watch of this thread: a RecordFunction callback is a plain function.
struct OperationWatch::State {
    at::Device device = at::kCPU;
    bool bf16 = false;
    std::map<const c10::TensorImpl*, std::string> layers; ///< whose weights, and copies of them
    std::vector<at::Tensor> kept;                         ///< so that no address is used twice
    std::set<std::pair<std::string, std::string>> told;
    std::vector<Misplaced> found;
    at::CallbackHandle handle = 0;
    bool listening = false;

    std::string layerOf(c10::ArrayRef<const c10::IValue> values) const
    {
        for (const c10::IValue& value : values)
            if (value.isTensor())
                if (const auto known = layers.find(value.toTensor().unsafeGetTensorImpl()); known != layers.end())
                    return known->second;
        return {};
    }

    void heard(const at::RecordFunction& function, const std::string& layer)
    {
        const std::string operation = function.name();
        for (const c10::IValue& value : function.outputs()) {
            if (!value.isTensor() || !value.toTensor().defined())
                continue;
            const at::Tensor outcome = value.toTensor();
            if (outcome.device() != device && told.insert({layer, operation}).second)
                found.push_back({layer,
                                 {"placement.fallback",
                                  "{operation} of {layer} ran on {there} and not on {device}: this device does not know it, and "
                                  "each step would wait for a copy there and back.",
                                  {{"operation", operation},
                                   {"layer", layer},
                                   {"there", outcome.device().str()},
                                   {"device", device.str()}}}});
            if (isCopy(operation)) {
                layers.emplace(outcome.unsafeGetTensorImpl(), layer);
                kept.push_back(outcome);
            } else if (bf16 && operation == "aten::conv2d" && outcome.scalar_type() != at::kBFloat16
                       && told.insert({layer, operation}).second) {
                found.push_back({layer,
                                 {"placement.precision",
                                  "{layer} computes in {there} numbers and not in bf16 as asked for.",
                                  {{"layer", layer}, {"there", at::toString(outcome.scalar_type())}}}});
            }
        }
    }
};

namespace {

thread_local void* watching = nullptr;

/// Whose weights an operation has begun with: its inputs are told at its beginning, its outputs at its end.
struct OfLayer final : at::ObserverContext {
    explicit OfLayer(std::string name) : layer(std::move(name)) {}
    std::string layer;
};

} // namespace

OperationWatch::OperationWatch(const Network& network, at::Device device, bool bf16) : state_(std::make_shared<State>())
{
    state_->device = device;
    state_->bf16 = bf16;
    for (const auto& item : network.named_parameters()) {
        std::string layer = item.key();
        if (const std::size_t point = layer.rfind('.'); point != std::string::npos)
            layer.resize(point);
        state_->layers.emplace(item.value().unsafeGetTensorImpl(), layer);
    }
    watching = state_.get();
    at::RecordFunctionCallback callback(
        [](const at::RecordFunction& function) -> std::unique_ptr<at::ObserverContext> {
            std::string layer = watching ? static_cast<State*>(watching)->layerOf(function.inputs()) : std::string();
            return layer.empty() ? nullptr : std::make_unique<OfLayer>(std::move(layer));
        },
        [](const at::RecordFunction& function, at::ObserverContext* context) {
            if (watching && context)
                static_cast<State*>(watching)->heard(function, static_cast<OfLayer*>(context)->layer);
        });
    callback.needsInputs(true).needsOutputs(true).scopes({at::RecordScope::FUNCTION});
    state_->handle = at::addThreadLocalCallback(callback);
    state_->listening = true;
}

std::vector<OperationWatch::Misplaced> OperationWatch::end()
{
    if (state_->listening) {
        at::removeCallback(state_->handle);
        watching = nullptr;
        state_->listening = false;
    }
    return std::move(state_->found);
}

OperationWatch::~OperationWatch()
{
    end();
}

} // namespace nucleoscope::engine
