#pragma once

#include <array>

namespace nucleoscope {

/// From an image file to what the network sees: centre crop at native scale, then resize to a square, then (x/255 - mean) / std.
struct Preprocessing {
    int cropPixels =
        0; ///< side of the centred square cut out at native scale; larger images lose their margin, smaller are padded black; 0: the whole image
    int sizePixels = 224;                        ///< side of the network's input
    std::array<float, 3> mean{0.5f, 0.5f, 0.5f}; ///< RGB, of values 0…1
    std::array<float, 3> standardDeviation{0.5f, 0.5f, 0.5f};
    bool operator==(const Preprocessing&) const = default;
};

/// Random changes of a training image. Zeros: nothing changes.
struct Augmentation {
    double rotationDegrees = 0;  ///< any angle in ±this; 180 is every direction
    bool horizontalFlip = false; ///< with probability one half
    bool verticalFlip = false;
    double shiftFraction = 0;   ///< of the crop's side, in ±this, each axis
    double scaleFraction = 0;   ///< magnification in 1 ± this, log-uniform
    double brightness = 0;      ///< factor in 1 ± this
    double contrast = 0;        ///< factor in 1 ± this, around the image's mean grey (torchvision's ColorJitter)
    double saturation = 0;      ///< factor in 1 ± this
    double hue = 0;             ///< turns in ±this, 0…0.5
    double stain = 0;           ///< each channel's optical density times 1 ± this: staining that differs between laboratories
    double blurSigmaPixels = 0; ///< Gaussian, sigma uniform in [0, this], at the network's input size
    double holeFraction =
        0; ///< half of the images get a black square, side uniform in ½ … 1 of this share of the input's (cutout)
    bool onValidation = false; ///< also when validating (a known mistake, for lessons)
    bool operator==(const Augmentation&) const = default;
    bool isIdentity() const
    {
        Augmentation none;
        none.onValidation = onValidation;
        return *this == none;
    }
};

} // namespace nucleoscope
