#pragma once

#include "core/dataset/dataset.h"

#include <QImage>
#include <QString>
#include <array>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

// From a sample's file to a QImage. The functions that read files belong into Decode jobs, never into the window's thread.

/// At most `side` pixels each way, decoded at a smaller scale where the format can.
Result<QImage> decodeThumbnail(const std::shared_ptr<const Dataset>& dataset, int sample, int side);

/// Measurements of a nucleus, as core/imaging/nucleus_outline.h defines them.
struct NucleusMeasures {
    double areaPixels = 0;
    double equivalentDiameterPixels = 0;
    double eccentricity = 0;
    double solidity = 0;
    std::array<double, 3> meanRgb{}; ///< inside, 0…255
    bool masked = false;             ///< black around the nucleus, as in C-NMC
    std::vector<QPointF> contour;    ///< of the outline, in pixels of the picture
};

/// The whole picture and what can be measured in it.
struct DecodedPicture {
    QImage image;
    QString format; ///< "JPEG", "BMP" …
    std::optional<NucleusMeasures> nucleus;
    std::array<int, 256> greyLevels{}; ///< counts inside the nucleus
};
Result<DecodedPicture> decodePicture(const std::shared_ptr<const Dataset>& dataset, int sample);

/// Where the nucleus of an unmasked cell lies, for a person to agree with: core/imaging/nucleus_segmentation.h.
struct ProposedMask {
    QImage outlined;  ///< the picture with the outline over it
    QImage masked;    ///< what the network would see of it: the nucleus on black; null where no nucleus stands out
    double share = 0; ///< of the picture, 0…1
};
Result<ProposedMask> proposeMask(const std::shared_ptr<const Dataset>& dataset, int sample, double generosity);

/// What Brighten (0: as it is … 1) makes of each channel value. Display only; never what the network sees.
std::array<uchar, 256> brightenTable(double amount);
/// A copy, in RGB32.
QImage brightenedCopy(const QImage& image, double amount);

} // namespace nucleoscope::ui
