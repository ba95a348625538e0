#pragma once

#include "core/imaging/augmentation_draw.h"

#include <array>
#include <cstdint>
#include <vector>

namespace nucleoscope {

/// Where the crop lies in the pixels of which augmentation samples: a SamplingSource without its pixels.
struct SourceGeometry {
    int height = 0; ///< of the pixels
    int width = 0;
    double cropCentreX = 0; ///< in pixels; 0 is the left edge of the first one
    double cropCentreY = 0;
    double cropWidth = 0; ///< in native pixels
    double cropHeight = 0;
    double scaleX = 1; ///< pixels for one native pixel
    double scaleY = 1;
    bool atFinalSize = false; ///< they are the network's input already: a draw flips at most
};

/// From a pixel of the result to one of the source, centres at whole numbers: x' = m[0] x + m[1] y + m[2],
/// y' = m[3] x + m[4] y + m[5].
using SourceMap = std::array<double, 6>;
SourceMap sourceMap(const SourceGeometry& geometry, int sizePixels, const AugmentationDraw& draw);

/// One image of a batch of which a device makes what the network sees: it samples, colours and cuts, as augmented() does.
struct SourceImage {
    bool augmented = false; ///< else the network's input as it is
    SourceGeometry geometry;
    SourceMap map{1, 0, 0, 0, 1, 0};  ///< where the network's input lies in the source
    AugmentationDraw draw;            ///< what happens to what was sampled: colour, blur, a hole
    std::vector<std::uint8_t> pixels; ///< height × width × 3, RGB; empty: the device holds them
};

} // namespace nucleoscope
