#include "core/imaging/source_image.h"

#include <cmath>
#include <numbers>

namespace nucleoscope {
SourceMap sourceMap(const SourceGeometry& geometry, int sizePixels, const AugmentationDraw& draw)
{
    const double flipX = draw.flippedHorizontally ? -1 : 1;
    const double flipY = draw.flippedVertically ? -1 : 1;
    const double last = sizePixels - 1;
    if (geometry.atFinalSize)
        return {flipX, 0, flipX < 0 ? last : 0, 0, flipY, flipY < 0 ? last : 0};
    // Each step the inverse of what happens to the picture, last first:
    // result → [-½, ½]² → unshifted → unflipped → native pixels → unrotated and unmagnified → source.
    const double angle = draw.rotationDegrees * std::numbers::pi / 180;
    const double width = flipX * geometry.cropWidth / draw.magnification;
    const double height = flipY * geometry.cropHeight / draw.magnification;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const std::array<double, 4> linear{geometry.scaleX * cosine * width, geometry.scaleX * sine * height,
                                       geometry.scaleY * -sine * width, geometry.scaleY * cosine * height};
    const double perPixel = 1.0 / sizePixels;
    const double firstX = 0.5 * perPixel - 0.5 - draw.shiftX;
    const double firstY = 0.5 * perPixel - 0.5 - draw.shiftY;
    return {linear[0] * perPixel, linear[1] * perPixel, geometry.cropCentreX + linear[0] * firstX + linear[1] * firstY - 0.5,
            linear[2] * perPixel, linear[3] * perPixel, geometry.cropCentreY + linear[2] * firstX + linear[3] * firstY - 0.5};
}

} // namespace nucleoscope
