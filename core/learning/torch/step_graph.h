// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// While it lives, what this thread gives a CUDA device goes to a queue (a "stream") of its own, as recording a graph
/// demands. Elsewhere it does nothing.
class OwnStream {
public:
    explicit OwnStream(at::Device device);
    ~OwnStream();
    OwnStream(const OwnStream&) = delete;
    OwnStream& operator=(const OwnStream&) = delete;

private:
    std::optional<c10::Stream> previous_;
};

/// What a step reads: of the same shapes each time it is replayed.
struct StepInputs {
    at::Tensor pixels;             ///< n × 3 × h × w, normalised
    at::Tensor classes;            ///< n, int64
    std::vector<at::Tensor> masks; ///< of the head's dropouts, in their order
    at::Tensor features = {};      ///< n × features, where what is before the head is known already: no pixels then
};

/// Forward and backward of a batch on a CUDA device, recorded once as a graph and replayed from then on: the processor
/// launches one thing instead of a thousand kernels, which take it longer than they take the device.
class RecordedStep {
public:
    static bool isPossible(at::Device device);
    /// `parameters`: whose gradients a step leaves.
    RecordedStep(at::Device device, std::vector<at::Tensor> parameters);
    ~RecordedStep();

    /// Leaves gradients in the parameters and returns what it reports; the next run writes over both. It is run as it is the
    /// first few times, while libraries choose their ways, and always where it cannot be recorded, or where what was recorded
    /// does not give what the step gave.
    using Work = std::function<at::Tensor(const StepInputs&)>;
    at::Tensor run(const StepInputs& inputs, const Work& work);

private:
    at::Tensor runAndRecord(const StepInputs& inputs, const Work& work);
    void record(const StepInputs& inputs, const Work& work);
    void replay();
    bool gives(const at::Tensor& report, const std::vector<at::Tensor>& gradients) const;
    void copyIn(const StepInputs& inputs);
    std::vector<at::Tensor> gradientsNow() const;
    void setGradients(const std::vector<at::Tensor>& gradients);

    struct Graph;
    at::Device device_;
    std::vector<at::Tensor> parameters_;
    std::unique_ptr<Graph> graph_;
    StepInputs inputs_; ///< where the graph reads
    at::Tensor report_; ///< and where it writes
    std::vector<at::Tensor> gradients_;
    int plainRuns_ = 0;
    bool refused_ = false;
};

} // namespace nucleoscope::engine
