// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/device.h"
#include "core/learning/torch/device_images.h"
#include "core/learning/torch/fused.h"
#include "core/learning/torch/kept_features.h"
#include "core/learning/torch/network.h"
#include "core/learning/torch/objective.h"
#include "core/learning/torch/pixels.h"

#include <functional>

namespace nucleoscope::engine {

/// Runs a network in evaluation mode: what learner and predictor share. A sample's probabilities do not depend on which
/// others are in its batch, but for the rounding of sums in another order (below 1e-5 in fp32, 1e-2 in bf16).
class Inference {
public:
    Inference(const Recipe& recipe, const Objective::Classes& classes, const ChosenDevice& chosen);

    /// Probabilities averaged over 1, 2, 4 or 8 views (see viewOf), and each sample's loss where its class is known; no
    /// losses where none is. `kept`: what the layers before the head say, where they are always the same; may be null.
    Result<NetworkOutputs> predict(Network& network, const PixelBatch& batch, int views, KeptBatches* kept = nullptr) const;
    std::vector<float> features(Network& network, const PixelBatch& batch) const;

    const kernels::Kernels* kernels() const { return kernels_; } ///< null: LibTorch's own operations
    const ChosenDevice& chosen() const { return chosen_; }
    Precision precision() const { return precision_; }
    int classCount() const { return classCount_; }
    const PixelConverter& pixels() const { return pixels_; }
    /// The network's input: of pixels, or of sources where the device keeps images.
    at::Tensor inputOf(const PixelBatch& batch) const;
    /// From now on the device keeps images, where it has memory for them and is not the processor.
    void keepImages();
    std::shared_ptr<const ResidentImages> residentImages() const { return images_ ? images_->ledger() : nullptr; }
    const Objective& objective() const { return objective_; }
    at::Tensor classesOf(const PixelBatch& batch) const; ///< n, int64, on the device
    LearnerDescription describe(const Network& network) const;

private:
    using Layers = std::function<at::Tensor(const at::Tensor& images)>;
    using Shares = KeptBatches::Shares;
    /// On a processor each thread takes a few images at a time through all layers: none waits for the others after each layer, or
    /// for one whose core has other things to do.
    Shares sharesOf(const at::Tensor& images) const;
    /// layers(share) of each, in mixed precision.
    Shares throughLayers(const Shares& shares, const Layers& layers) const;
    at::Tensor probabilitiesOf(Network& network, const at::Tensor& images) const;
    at::Tensor probabilitiesOf(Network& network, const Shares& features) const;

    const kernels::Kernels* kernels_;
    ChosenDevice chosen_;
    Precision precision_;
    int classCount_;
    PixelConverter pixels_;
    Objective objective_;
    std::shared_ptr<DeviceImages> images_; ///< null: batches come as pixels
};

std::vector<float> toVector(const at::Tensor& tensor);
std::string engineVersion(); ///< "LibTorch 2.13.0+cpu"

} // namespace nucleoscope::engine
