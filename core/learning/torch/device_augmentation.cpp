// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/device_augmentation.h"

namespace nucleoscope::engine {
namespace {

/// As in core/imaging/colour.cpp: below `background` a pixel is left alone, from there to `foreground` a change sets in.
constexpr double background = 12;
constexpr double foreground = 32;
/// OpenCV's 8-bit blur is the identity below this.
constexpr double smallestBlur = 0.15;

using Draws = std::vector<const AugmentationDraw*>;

/// A number of each image as n × 1 × 1 × 1 on the device.
template <typename Read>
at::Tensor eachOf(const Draws& draws, at::Device device, const Read& read)
{
    at::Tensor values = at::empty({static_cast<std::int64_t>(draws.size()), 1, 1, 1}, at::kFloat);
    auto* to = values.mutable_data_ptr<float>();
    for (const AugmentationDraw* draw : draws)
        *to++ = static_cast<float>(read(*draw));
    return values.to(device);
}

template <typename Asks>
bool any(const Draws& draws, const Asks& asks)
{
    return std::any_of(draws.begin(), draws.end(), [&](const AugmentationDraw* draw) { return asks(*draw); });
}

at::Tensor rounded(const at::Tensor& grey)
{
    return grey.round().clamp_(0, 255);
}

/// Bilinear, black outside.
at::Tensor sampled(const at::Tensor& sources, const PixelBatch& batch)
{
    const auto count = static_cast<std::int64_t>(batch.sources.size());
    at::Tensor maps = at::empty({count, 6, 1, 1}, at::kFloat);
    auto* to = maps.mutable_data_ptr<float>();
    for (const SourceImage& source : batch.sources)
        for (const double m : source.map)
            *to++ = static_cast<float>(m);
    const at::Tensor m = maps.to(sources.device());
    const auto options = at::TensorOptions(at::kFloat).device(sources.device());
    const at::Tensor x = at::arange(batch.width, options).view({1, 1, batch.width});
    const at::Tensor y = at::arange(batch.height, options).view({1, batch.height, 1});
    const auto along = [&](int first, std::int64_t size) {
        const at::Tensor place = m.select(1, first) * x + m.select(1, first + 1) * y + m.select(1, first + 2);
        return (place * 2 + 1) / static_cast<double>(size) - 1; // grid_sampler's -1…1 from edge to edge
    };
    const at::Tensor grid = at::stack({along(0, sources.size(3)), along(3, sources.size(2))}, 3);
    return rounded(at::grid_sampler_2d(sources, grid, /*bilinear*/ 0, /*zeros*/ 0, /*align_corners=*/false));
}

at::Tensor shareOf(const at::Tensor& grey)
{
    return ((grey - background) / (foreground - background)).clamp_(0, 1);
}

at::Tensor meanOverChannels(const at::Tensor& rgb)
{
    return rgb.select(1, 0) * 0.299 + rgb.select(1, 1) * 0.587 + rgb.select(1, 2) * 0.114; // Rec. 601
}

/// Staining, brightness and contrast: functions of a pixel's own value and of the image's mean grey.
at::Tensor curved(const at::Tensor& rgb, const Draws& draws)
{
    const at::Device device = rgb.device();
    at::Tensor value = rgb;
    if (any(draws, [](const AugmentationDraw& d) { return d.stain != std::array<double, 3>{1, 1, 1}; })) {
        std::vector<at::Tensor> channels;
        for (std::size_t c = 0; c < 3; ++c)
            channels.push_back(eachOf(draws, device, [&](const AugmentationDraw& d) { return d.stain[c]; }));
        value = at::lerp(value, at::pow(value / 255, at::cat(channels, 1)) * 255, shareOf(rgb));
    }
    if (any(draws, [](const AugmentationDraw& d) { return d.brightness != 1; }))
        value = (value * eachOf(draws, device, [](const AugmentationDraw& d) { return d.brightness; })).clamp_(0, 255);
    if (any(draws, [](const AugmentationDraw& d) { return d.contrast != 1; })) {
        const at::Tensor grey = meanOverChannels(value.round()).mean(at::IntArrayRef{1, 2}).view({-1, 1, 1, 1});
        const at::Tensor factor = eachOf(draws, device, [](const AugmentationDraw& d) { return d.contrast; });
        const at::Tensor changed = (grey + factor * (value - grey)).clamp_(0, 255);
        // A darker background is as black as before; only lifting is held back.
        value = at::lerp(value, changed, at::where(changed > value, shareOf(rgb), at::ones({}, rgb.options())));
    }
    return rounded(value);
}

at::Tensor saturated(const at::Tensor& rgb, const Draws& draws)
{
    const at::Tensor factor = eachOf(draws, rgb.device(), [](const AugmentationDraw& d) { return d.saturation; });
    const at::Tensor grey = meanOverChannels(rgb).unsqueeze(1);
    return rounded(grey + factor * (rgb - grey));
}

/// Through hue in 256 steps, saturation and value, as cv::COLOR_RGB2HSV_FULL has them.
at::Tensor hueTurned(const at::Tensor& rgb, const Draws& draws)
{
    const at::Tensor shift = eachOf(draws, rgb.device(), [](const AugmentationDraw& d) { return std::lround(d.hueTurns * 256); });
    const at::Tensor r = rgb.narrow(1, 0, 1), g = rgb.narrow(1, 1, 1), b = rgb.narrow(1, 2, 1);
    const at::Tensor value = rgb.amax(1, true);
    const at::Tensor range = value - rgb.amin(1, true);
    const at::Tensor divisor = range.clamp_min(1);
    const at::Tensor sixths =
        at::where(value == r, (g - b) / divisor, at::where(value == g, (b - r) / divisor + 2, (r - g) / divisor + 4));
    const at::Tensor hue = at::remainder((sixths * (256.0 / 6)).round() + shift, 256) * (6.0 / 256);
    const at::Tensor saturation = (range * 255 / value.clamp_min(1)).round() / 255;
    std::vector<at::Tensor> channels;
    for (const double n : {5.0, 3.0, 1.0}) {
        const at::Tensor k = at::remainder(hue + n, 6);
        channels.push_back(value - value * saturation * at::min(k, 4 - k).clamp(0, 1));
    }
    const at::Tensor turned = rounded(at::cat(channels, 1));
    const at::Tensor unturned = eachOf(draws, rgb.device(), [](const AugmentationDraw& d) { return d.hueTurns == 0; });
    return at::where(unturned > 0, rgb, turned);
}

at::Tensor coloured(at::Tensor rgb, const Draws& draws)
{
    if (any(draws, [](const AugmentationDraw& d) { return d.changesColour(); }))
        rgb = curved(rgb, draws);
    if (any(draws, [](const AugmentationDraw& d) { return d.saturation != 1; }))
        rgb = saturated(rgb, draws);
    if (any(draws, [](const AugmentationDraw& d) { return d.hueTurns != 0; }))
        rgb = hueTurned(rgb, draws);
    return rgb;
}

/// Each image with its own Gaussian, rows then columns; the last pixel goes on beyond the border.
at::Tensor blurred(const at::Tensor& rgb, const Draws& draws)
{
    double largest = 0;
    for (const AugmentationDraw* draw : draws)
        largest = std::max(largest, draw->blurSigmaPixels);
    if (largest < smallestBlur)
        return rgb;
    const auto radiusOf = [](double sigma) { return static_cast<std::int64_t>((std::lround(sigma * 6 + 1) | 1) / 2); };
    const std::int64_t radius = radiusOf(largest);
    const auto count = static_cast<std::int64_t>(draws.size());
    at::Tensor kernels = at::zeros({count, 1, 1, 2 * radius + 1}, at::kFloat);
    auto* kernel = kernels.mutable_data_ptr<float>();
    for (const AugmentationDraw* draw : draws) {
        const double sigma = draw->blurSigmaPixels;
        const std::int64_t own = sigma < smallestBlur ? 0 : radiusOf(sigma);
        for (std::int64_t i = -own; i <= own; ++i)
            kernel[radius + i] =
                own == 0 ? 1.0f : static_cast<float>(std::exp(-0.5 * static_cast<double>(i * i) / (sigma * sigma)));
        kernel += 2 * radius + 1;
    }
    kernels = (kernels / kernels.sum(3, true)).to(rgb.device()).repeat_interleave(3, 0);
    const at::Tensor planes = at::replication_pad2d(rgb.contiguous(), {radius, radius, radius, radius})
                                  .view({1, 3 * count, rgb.size(2) + 2 * radius, rgb.size(3) + 2 * radius});
    const at::Tensor rows = at::conv2d(planes, kernels, {}, at::IntArrayRef{1, 1}, at::IntArrayRef{0, 0}, {1, 1}, 3 * count);
    const at::Tensor both =
        at::conv2d(rows, kernels.transpose(2, 3), {}, at::IntArrayRef{1, 1}, at::IntArrayRef{0, 0}, {1, 1}, 3 * count);
    return rounded(both.view(rgb.sizes()));
}

at::Tensor holed(const at::Tensor& rgb, const Draws& draws)
{
    if (!any(draws, [](const AugmentationDraw& d) { return d.holeFraction > 0; }))
        return rgb;
    const auto side = [&](const AugmentationDraw& d) {
        return std::nearbyint(d.holeFraction * static_cast<double>(rgb.size(3)));
    };
    const auto inside = [&](std::int64_t size, std::int64_t dimension, double AugmentationDraw::*place) {
        std::array<std::int64_t, 4> shape{1, 1, 1, 1};
        shape[static_cast<std::size_t>(dimension)] = size;
        const at::Tensor at = at::arange(size, rgb.options().memory_format(std::nullopt)).view(shape);
        const at::Tensor begin = eachOf(draws, rgb.device(), [&](const AugmentationDraw& d) {
            return std::nearbyint(d.*place * (static_cast<double>(size) - side(d)));
        });
        return (at >= begin).logical_and(at < begin + eachOf(draws, rgb.device(), side));
    };
    const at::Tensor hole =
        inside(rgb.size(2), 2, &AugmentationDraw::holeY).logical_and(inside(rgb.size(3), 3, &AugmentationDraw::holeX));
    return rgb.masked_fill(hole, 0);
}

} // namespace

at::Tensor augmentOnDevice(const at::Tensor& sources, const PixelBatch& batch)
{
    Draws draws;
    for (const SourceImage& source : batch.sources)
        draws.push_back(&source.draw);
    const at::NoGradGuard noGrad;
    return holed(blurred(coloured(sampled(sources, batch), draws), draws), draws).contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace nucleoscope::engine
