// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/step_graph.h"

#include <c10/core/impl/VirtualGuardImpl.h>

// LibTorch 2.12 and later record on any device, without CUDA's headers, which a build without CUDA does not have.
#if __has_include(<ATen/accelerator/Graph.h>)
#include <ATen/accelerator/Graph.h>
#define NUCLEOSCOPE_GRAPH at::accelerator::Graph
#elif __has_include(<cuda_runtime_api.h>)
#include <ATen/cuda/CUDAGraph.h>
#define NUCLEOSCOPE_GRAPH at::cuda::CUDAGraph
#endif

namespace nucleoscope::engine {
namespace {

constexpr int plainRunsBefore = 3;
/// Of loss and probabilities, and of the gradients' norm: what bf16 and another order of sums may make of the same step.
constexpr double reportTolerance = 0.02;
constexpr double gradientTolerance = 0.1;

} // namespace

OwnStream::OwnStream(at::Device device)
{
    if (!device.is_cuda())
        return;
    const c10::impl::VirtualGuardImpl guard(device.type());
    guard.synchronizeDevice(device.has_index() ? device.index() : guard.getDevice().index());
    previous_ = guard.exchangeStream(guard.getStreamFromGlobalPool(device));
}

OwnStream::~OwnStream()
{
    if (!previous_)
        return;
    const c10::impl::VirtualGuardImpl guard(previous_->device_type());
    try {
        guard.synchronizeDevice(previous_->device_index());
        guard.exchangeStream(*previous_);
    } catch (const std::exception&) {
        // The device is lost: whoever uses it next is told so.
    }
}

#ifdef NUCLEOSCOPE_GRAPH
struct RecordedStep::Graph : NUCLEOSCOPE_GRAPH {};
#else
struct RecordedStep::Graph {};
#endif

bool RecordedStep::isPossible(at::Device device)
{
#ifdef NUCLEOSCOPE_GRAPH
    return device.is_cuda();
#else
    (void)device;
    return false;
#endif
}

RecordedStep::RecordedStep(at::Device device, std::vector<at::Tensor> parameters)
    : device_(device), parameters_(std::move(parameters))
{}

RecordedStep::~RecordedStep() = default;

void RecordedStep::record(const StepInputs& inputs, const Work& work)
{
    inputs_ = {inputs.pixels.clone(), inputs.classes.clone(), {}};
    for (const at::Tensor& mask : inputs.masks)
        inputs_.masks.push_back(mask.clone());
    setGradients(std::vector<at::Tensor>(parameters_.size())); // to be written, not added to what is there
    auto graph = std::make_unique<Graph>();
#ifdef NUCLEOSCOPE_GRAPH
    graph->capture_begin();
    try {
        report_ = work(inputs_);
    } catch (...) {
        try {
            graph->capture_end();
        } catch (const std::exception&) {
            // What went wrong first is what is told.
        }
        throw;
    }
    graph->capture_end();
#endif
    gradients_ = gradientsNow();
    graph_ = std::move(graph);
}

void RecordedStep::copyIn(const StepInputs& inputs)
{
    inputs_.pixels.copy_(inputs.pixels, true);
    inputs_.classes.copy_(inputs.classes, true);
    for (std::size_t i = 0; i < inputs.masks.size(); ++i)
        inputs_.masks[i].copy_(inputs.masks[i], true);
}

std::vector<at::Tensor> RecordedStep::gradientsNow() const
{
    std::vector<at::Tensor> gradients;
    for (const at::Tensor& parameter : parameters_)
        gradients.push_back(parameter.grad());
    return gradients;
}

void RecordedStep::setGradients(const std::vector<at::Tensor>& gradients)
{
    for (std::size_t i = 0; i < parameters_.size(); ++i)
        parameters_[i].mutable_grad() = gradients[i];
}

void RecordedStep::replay()
{
#ifdef NUCLEOSCOPE_GRAPH
    graph_->replay();
#endif
    setGradients(gradients_);
}

bool RecordedStep::gives(const at::Tensor& report, const std::vector<at::Tensor>& gradients) const
{
    if (!at::allclose(report_, report, reportTolerance, reportTolerance))
        return false;
    double apart = 0;
    double whole = 0;
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        if (gradients[i].defined() != gradients_[i].defined())
            return false;
        if (!gradients[i].defined())
            continue;
        apart += (gradients[i] - gradients_[i]).square().sum().item<double>();
        whole += gradients[i].square().sum().item<double>();
    }
    return std::isfinite(apart) && apart <= gradientTolerance * gradientTolerance * whole;
}

/// The step as it is, then the same once more from the graph. What counts is the former; but running statistics have seen the
/// batch twice.
at::Tensor RecordedStep::runAndRecord(const StepInputs& inputs, const Work& work)
{
    const at::Tensor report = work(inputs).clone();
    const std::vector<at::Tensor> gradients = gradientsNow();
    try {
        record(inputs, work);
        replay();
        refused_ = !gives(report, gradients);
    } catch (const std::exception&) {
        refused_ = true; // the step is right without, and slower
    }
    if (refused_)
        graph_.reset();
    setGradients(gradients);
    return report;
}

at::Tensor RecordedStep::run(const StepInputs& inputs, const Work& work)
{
    if (!isPossible(device_) || refused_ || plainRuns_++ < plainRunsBefore)
        return work(inputs);
    if (!graph_)
        return runAndRecord(inputs, work);
    copyIn(inputs);
    replay();
    return report_;
}

} // namespace nucleoscope::engine
