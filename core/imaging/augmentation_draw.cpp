#include "core/imaging/augmentation_draw.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

/// A factor in 1 ± amount, never negative.
double factor(Random& random, double amount)
{
    const double drawn = random.uniform(-1, 1);
    return std::max(0.0, 1 + amount * drawn);
}

} // namespace

AugmentationDraw drawAugmentation(const Augmentation& a, const AugmentationKey& key)
{
    const std::uint64_t place =
        (static_cast<std::uint64_t>(static_cast<std::uint32_t>(key.sample)) << 32) | static_cast<std::uint32_t>(key.position);
    Random random(key.seed, Random::Purpose::Augmentation, static_cast<std::uint64_t>(key.epoch), place);

    AugmentationDraw draw;
    draw.rotationDegrees = a.rotationDegrees * random.uniform(-1, 1);
    draw.flippedHorizontally = random.chance(0.5) && a.horizontalFlip;
    draw.flippedVertically = random.chance(0.5) && a.verticalFlip;
    draw.shiftX = a.shiftFraction * random.uniform(-1, 1);
    draw.shiftY = a.shiftFraction * random.uniform(-1, 1);
    // Log-uniform: twice as large is as likely as half as large.
    draw.magnification = std::exp(std::log1p(a.scaleFraction) * random.uniform(-1, 1));
    draw.brightness = factor(random, a.brightness);
    draw.contrast = factor(random, a.contrast);
    draw.saturation = factor(random, a.saturation);
    draw.hueTurns = a.hue * random.uniform(-1, 1);
    for (double& channel : draw.stain)
        channel = factor(random, a.stain);
    draw.blurSigmaPixels = a.blurSigmaPixels * random.uniform();
    const double side = a.holeFraction * random.uniform(0.5, 1);
    draw.holeFraction = random.chance(0.5) ? side : 0;
    draw.holeX = random.uniform();
    draw.holeY = random.uniform();
    return draw;
}

} // namespace nucleoscope
