// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/inference.h"

#include <atomic>

namespace nucleoscope::engine {
namespace {

Result<void> checkViews(const PixelBatch& batch, int views)
{
    const bool known = views == 1 || views == 2 || views == 4 || (views == 8 && batch.height == batch.width);
    if (known)
        return {};
    return fail(
        ErrorCode::InvalidInput,
        {"engine.views",
         "{views} test-time views of {width}×{height} images are not possible: choose 1, 2, 4 or, for "
         "square images, 8.",
         {{"views", std::to_string(views)}, {"width", std::to_string(batch.width)}, {"height", std::to_string(batch.height)}}});
}

at::Tensor joined(const std::vector<at::Tensor>& shares)
{
    return shares.size() == 1 ? shares.front() : at::cat(shares);
}

} // namespace

Inference::Inference(const Recipe& recipe, const Objective::Classes& classes, const ChosenDevice& chosen)
    : kernels_(kernelsFromEnvironment()),
      chosen_(chosen),
      precision_(choosePrecision(recipe.precision, chosen)),
      classCount_(classes.count),
      pixels_(recipe.input, chosen.device),
      objective_(recipe, classes, chosen.device)
{}

void Inference::keepImages()
{
    if (!chosen_.device.is_cpu())
        images_ = std::make_shared<DeviceImages>(chosen_.device, roomForImages(chosen_));
}

at::Tensor Inference::inputOf(const PixelBatch& batch) const
{
    return images_ && !batch.sources.empty() ? pixels_.normalised(images_->show(batch)) : pixels_.convert(batch);
}

at::Tensor Inference::classesOf(const PixelBatch& batch) const
{
    at::Tensor classes = at::empty({batch.count()}, at::kLong);
    std::copy(batch.classes.begin(), batch.classes.end(), classes.mutable_data_ptr<std::int64_t>());
    return classes.to(chosen_.device);
}

Inference::Shares Inference::sharesOf(const at::Tensor& images) const
{
    constexpr std::int64_t mostPixels = 8 * 224 * 224;
    const std::int64_t threads = at::get_num_threads();
    const std::int64_t most = std::max<std::int64_t>(1, mostPixels / (images.size(2) * images.size(3)));
    const std::int64_t few = std::min(most, images.size(0) / threads);
    if (!kernels_ || !images.is_cpu() || threads == 1 || few < 1)
        return {images};
    return images.split(few);
}

Inference::Shares Inference::throughLayers(const Shares& shares, const Layers& layers) const
{
    Shares made(shares.size());
    if (shares.size() == 1) {
        const MixedPrecision mixed(chosen_.device, precision_);
        made.front() = layers(shares.front());
        return made;
    }
    std::atomic<std::size_t> next = 0;
    at::parallel_for(0, at::get_num_threads(), 1, [&](std::int64_t, std::int64_t) {
        const c10::InferenceMode inference; // of this thread, as are the other two
        const MixedPrecision mixed(chosen_.device, precision_);
        useKernels(kernels_);
        for (std::size_t share = next++; share < shares.size(); share = next++)
            made[share] = layers(shares[share]);
    });
    return made;
}

at::Tensor Inference::probabilitiesOf(Network& network, const at::Tensor& images) const
{
    return joined(throughLayers(sharesOf(images), [&](const at::Tensor& share) {
        return objective_.probabilities(network.logits(network.features(share), nullptr));
    }));
}

at::Tensor Inference::probabilitiesOf(Network& network, const Shares& features) const
{
    return joined(throughLayers(features, [&](const at::Tensor& share) {
        return objective_.probabilities(network.logits(share, nullptr));
    }));
}

Result<NetworkOutputs> Inference::predict(Network& network, const PixelBatch& batch, int views, KeptBatches* kept) const
{
    for (const auto& checked : {checkBatch(batch), checkViews(batch, views)})
        if (!checked)
            return fail(checked.error());
    NetworkOutputs outputs;
    outputs.classCount = classCount_;
    if (batch.count() == 0)
        return outputs;

    const c10::InferenceMode inference;
    network.setEvaluating();
    at::Tensor input; // made where a view is not kept
    const auto view = [&](int v) {
        if (!input.defined())
            input = inputOf(batch);
        return v == 0 ? input : viewOf(input, v);
    };
    const auto features = [&](int v) {
        return throughLayers(sharesOf(view(v)), [&](const at::Tensor& images) { return network.features(images); });
    };
    const std::string name = kept ? KeptBatches::nameOf(batch) : std::string();
    at::Tensor sum;
    for (int v = 0; v < views; ++v) {
        const at::Tensor probabilities =
            kept ? probabilitiesOf(network, kept->of(name, v, [&] { return features(v); })) : probabilitiesOf(network, view(v));
        sum = sum.defined() ? sum.add_(probabilities) : probabilities;
    }
    const at::Tensor averaged = views > 1 ? sum.div_(views) : sum;
    // In one piece: a device is waited for once.
    const bool labelled = std::any_of(batch.classes.begin(), batch.classes.end(), [](int c) { return c >= 0; });
    const std::vector<float> values = toVector(
        labelled ? at::cat({averaged.flatten(), objective_.lossesOfProbabilities(averaged, classesOf(batch))}) : averaged);
    const auto end = values.begin() + static_cast<std::ptrdiff_t>(averaged.numel());
    outputs.probabilities.assign(values.begin(), end);
    outputs.losses.assign(end, values.end());
    return outputs;
}

std::vector<float> Inference::features(Network& network, const PixelBatch& batch) const
{
    if (batch.count() == 0)
        return {};
    const c10::InferenceMode inference;
    network.setEvaluating();
    return toVector(joined(
        throughLayers(sharesOf(pixels_.convert(batch)), [&](const at::Tensor& images) { return network.features(images); })));
}

LearnerDescription Inference::describe(const Network& network) const
{
    LearnerDescription description;
    description.device = chosen_.info.id;
    description.deviceName = chosen_.info.name;
    description.precision = precision_;
    description.parameters = countParameters(network, false);
    description.trainedParameters = countParameters(network, true);
    description.layerGroups = network.layerGroups();
    description.engine = engineVersion();
    return description;
}

std::vector<float> toVector(const at::Tensor& tensor)
{
    const at::Tensor flat = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    const float* const data = flat.const_data_ptr<float>();
    return {data, data + flat.numel()};
}

std::string engineVersion()
{
    return std::string("LibTorch ") + TORCH_VERSION + (at::hasCUDA() ? "+cuda" : "+cpu");
}

} // namespace nucleoscope::engine
