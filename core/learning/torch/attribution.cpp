// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/attribution.h"

namespace nucleoscope::engine {
namespace {

constexpr int imagesAPass = 32;
constexpr double strongestShare = 0.01; // of integrated gradients' pixels: single ones would darken all others

Error stopped()
{
    return {ErrorCode::Cancelled, {"engine.attribution.stopped", "Stopped before the map was complete."}};
}

/// ln p / (1 - p) of the class under softmax. Unlike p it does not level off where the network is sure; unlike the class's
/// own logit it sees evidence that lowers the other classes'.
at::Tensor logOdds(const at::Tensor& logits, int classIndex)
{
    const at::Tensor own = logits.select(1, classIndex);
    at::Tensor others = at::cat({logits.slice(1, 0, classIndex), logits.slice(1, classIndex + 1)}, 1);
    return own - at::logsumexp(others, {1});
}

/// `map`: h × w. Negative values go; the strongest share of the rest, at least one value, becomes 1.
HeatMap finished(const at::Tensor& map, double strongest = 0)
{
    const at::Tensor positive = at::relu(map.detach().to(at::kCPU, at::kFloat)).contiguous();
    double largest = at::quantile(positive.flatten(), 1 - strongest).item<double>();
    if (largest <= 0)
        largest = positive.max().item<double>();
    const at::Tensor scaled = largest > 0 ? (positive / largest).clamp_max_(1) : positive;
    return {static_cast<int>(map.size(0)), static_cast<int>(map.size(1)), toVector(scaled)};
}

/// Only the head is differentiated: the maps come before it, and the pass through the backbone needs no gradient.
HeatMap gradCam(Network& network, const Inference& inference, const PixelBatch& batch, int classIndex)
{
    at::Tensor maps;
    {
        const at::NoGradGuard noGrad;
        const MixedPrecision mixed(inference.chosen().device, inference.precision());
        maps = network.maps(inference.pixels().convert(batch)).to(at::kFloat);
    }
    maps = maps.detach().requires_grad_(true);
    logOdds(network.logits(globalAveragePool(maps), nullptr), classIndex).sum().backward();
    const at::NoGradGuard noGrad;
    const at::Tensor weights = maps.grad().mean({2, 3}, true);
    const at::Tensor map = at::relu((weights * maps).sum(1, true));
    const at::Tensor enlarged = at::upsample_bilinear2d(map, {batch.height, batch.width}, false);
    return finished(enlarged.select(0, 0).select(0, 0));
}

struct Patches {
    int side = 1;
    std::vector<std::pair<int, int>> corners; ///< x, y
};

/// Every `stride` pixels, and one that ends at the border.
std::vector<int> placesAlong(int length, int side, int stride)
{
    std::vector<int> places;
    for (int at = 0; at < length - side; at += stride)
        places.push_back(at);
    places.push_back(std::max(0, length - side));
    return places;
}

Patches patchesFor(const PixelBatch& batch, const AttributionOptions& options)
{
    const int shorter = std::min(batch.height, batch.width);
    Patches patches;
    patches.side = std::clamp(options.patchPixels > 0 ? options.patchPixels : shorter / 8, 1, shorter);
    const int stride = std::max(1, options.stridePixels > 0 ? options.stridePixels : patches.side / 2);
    for (const int y : placesAlong(batch.height, patches.side, stride))
        for (const int x : placesAlong(batch.width, patches.side, stride))
            patches.corners.emplace_back(x, y);
    return patches;
}

/// A batch of copies of the image, each with one black patch.
PixelBatch occluded(const PixelBatch& image, const Patches& patches, std::size_t first, std::size_t count)
{
    PixelBatch batch;
    batch.height = image.height;
    batch.width = image.width;
    batch.samples.assign(count, 0);
    batch.classes.assign(count, -1);
    const std::size_t row = static_cast<std::size_t>(image.width) * 3;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = batch.pixels.size();
        batch.pixels.insert(batch.pixels.end(), image.pixels.begin(), image.pixels.end());
        const auto [x, y] = patches.corners[first + i];
        for (int line = y; line < y + patches.side; ++line) {
            const std::size_t from = begin + static_cast<std::size_t>(line) * row + static_cast<std::size_t>(x) * 3;
            std::fill_n(batch.pixels.begin() + static_cast<std::ptrdiff_t>(from), patches.side * 3, std::uint8_t{0});
        }
    }
    return batch;
}

Result<HeatMap> occlusion(Network& network, const Inference& inference, const PixelBatch& image, int classIndex,
                          const AttributionOptions& options)
{
    const c10::InferenceMode mode;
    const auto oddsOf = [&](const PixelBatch& batch) {
        const MixedPrecision mixed(inference.chosen().device, inference.precision());
        const at::Tensor logits = network.logits(network.features(inference.pixels().convert(batch)), nullptr);
        return toVector(logOdds(logits.to(at::kFloat), classIndex));
    };
    const float whole = oddsOf(image)[0];
    const Patches patches = patchesFor(image, options);
    at::Tensor sum = at::zeros({image.height, image.width});
    at::Tensor covered = at::zeros({image.height, image.width});
    for (std::size_t first = 0; first < patches.corners.size(); first += imagesAPass) {
        if (options.stop.stop_requested())
            return fail(stopped());
        const std::size_t count = std::min<std::size_t>(imagesAPass, patches.corners.size() - first);
        const std::vector<float> odds = oddsOf(occluded(image, patches, first, count));
        for (std::size_t i = 0; i < count; ++i) {
            const auto [x, y] = patches.corners[first + i];
            const auto place = [&](at::Tensor& map) { return map.slice(0, y, y + patches.side).slice(1, x, x + patches.side); };
            place(sum).add_(whole - odds[i]);
            place(covered).add_(1);
        }
    }
    return finished(sum / covered.clamp_min(1));
}

/// The integral as the mean of the gradients at the middles of `steps` equal stretches.
Result<HeatMap> integratedGradients(Network& network, const Inference& inference, const PixelBatch& batch, int classIndex,
                                    const AttributionOptions& options)
{
    PixelBatch black = batch;
    std::fill(black.pixels.begin(), black.pixels.end(), std::uint8_t{0});
    const at::Tensor image = inference.pixels().convert(batch).to(at::kFloat);
    const at::Tensor from = inference.pixels().convert(black).to(at::kFloat);
    const int steps = std::max(1, options.steps);
    constexpr int stepsAPass = 8; // with gradients a pass needs several times the memory
    at::Tensor gradients = at::zeros_like(image);
    for (int first = 0; first < steps; first += stepsAPass) {
        if (options.stop.stop_requested())
            return fail(stopped());
        const int count = std::min(stepsAPass, steps - first);
        const at::Tensor way = ((at::arange(first, first + count, at::kFloat) + 0.5) / steps).view({-1, 1, 1, 1});
        at::Tensor points = from + way.to(image.device()) * (image - from);
        points = points.contiguous(at::MemoryFormat::ChannelsLast).detach().requires_grad_(true);
        logOdds(network.logits(network.features(points), nullptr), classIndex).sum().backward();
        gradients += points.grad().sum(0, true);
    }
    const at::Tensor map = ((image - from) * gradients / steps).sum(1).squeeze(0);
    return finished(map, strongestShare);
}

Result<void> checkRequest(const PixelBatch& batch, int classIndex, int classCount)
{
    if (auto checked = checkBatch(batch); !checked)
        return checked;
    if (batch.count() == 1 && classIndex >= 0 && classIndex < classCount)
        return {};
    return fail(ErrorCode::InvalidInput,
                {"engine.attribution",
                 "A map is made of one image and one of the {classes} classes; asked for were {count} images and class {class}.",
                 {{"classes", std::to_string(classCount)},
                  {"count", std::to_string(batch.count())},
                  {"class", std::to_string(classIndex)}}});
}

} // namespace

Result<HeatMap> attribute(Network& network, const Inference& inference, const PixelBatch& batch, int classIndex,
                          const AttributionOptions& options)
{
    if (auto checked = checkRequest(batch, classIndex, inference.classCount()); !checked)
        return fail(checked.error());
    network.setEvaluating();
    switch (options.method) {
    case AttributionMethod::GradCam: return gradCam(network, inference, batch, classIndex);
    case AttributionMethod::Occlusion: return occlusion(network, inference, batch, classIndex, options);
    case AttributionMethod::IntegratedGradients: break;
    }
    return integratedGradients(network, inference, batch, classIndex, options);
}

} // namespace nucleoscope::engine
