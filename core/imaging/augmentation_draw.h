#pragma once

#include "core/imaging/preprocessing.h"

#include <array>
#include <cstdint>

namespace nucleoscope {

/// What a draw depends on.
struct AugmentationKey {
    std::uint64_t seed = 1;
    int epoch = 0;
    int sample = 0;
    int position = 0; ///< place in the pass, so that a sample drawn twice differs
};

/// What one draw of an Augmentation came to: the same key gives the same values on every platform and thread.
struct AugmentationDraw {
    double rotationDegrees = 0; ///< clockwise on the screen
    bool flippedHorizontally = false;
    bool flippedVertically = false;
    double shiftX = 0; ///< of the crop's side; positive moves the nucleus right
    double shiftY = 0; ///< positive moves it down
    double magnification = 1;
    double brightness = 1; ///< factors
    double contrast = 1;
    double saturation = 1;
    double hueTurns = 0;
    std::array<double, 3> stain{1, 1, 1}; ///< factors of the optical density of R, G, B
    double blurSigmaPixels = 0;
    double holeFraction = 0;     ///< side, of the image's; 0: none
    double holeX = 0, holeY = 0; ///< 0: at the left or upper border, 1: at the other

    bool movesPixels() const { return rotationDegrees != 0 || shiftX != 0 || shiftY != 0 || magnification != 1; }
    bool changesColour() const
    {
        return brightness != 1 || contrast != 1 || saturation != 1 || hueTurns != 0 || stain != std::array<double, 3>{1, 1, 1};
    }
};

/// Every quantity draws its numbers whether it is used or not, so that switching one on does not change the others.
AugmentationDraw drawAugmentation(const Augmentation& augmentation, const AugmentationKey& key);

} // namespace nucleoscope
