#pragma once

#include <array>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace nucleoscope {

/// Measurements of the largest bright region of a masked nucleus image (max(R,G,B) > threshold; a JPEG's black is up to 25).
struct NucleusOutline {
    std::vector<cv::Point> contour;      ///< outer boundary, pixels of the full image
    double areaPixels = 0;               ///< of the region, holes filled
    double equivalentDiameterPixels = 0; ///< 2·sqrt(area/π)
    double eccentricity = 0;             ///< of the ellipse with the same second moments, 0 (circle) … 1
    double solidity = 0;                 ///< area / convex hull's area, 0…1
    std::array<double, 3> meanRgb{};     ///< inside, 0…255
};
/// Empty where nothing is brighter than the threshold. An unmasked image gives its whole frame: `masked` says which.
std::optional<NucleusOutline> measureNucleus(const cv::Mat& rgb, int threshold = 12);

/// True where most pixels of the image's border are black (max(R,G,B) <= threshold): the C-NMC way of masking.
bool looksMasked(const cv::Mat& rgb, int threshold = 25);

/// Counts of grey levels (0…255, Rec. 601 luma) inside the nucleus, measureNucleus()'s region; all 0 where there is none.
std::array<int, 256> greyHistogram(const cv::Mat& rgb, int threshold = 12);

/// Display only, what Brighten shows: gain 1…4 at black, less towards white, so that nothing clips; 1 changes nothing.
/// Never what the network sees.
cv::Mat brightened(const cv::Mat& rgb, double amount);

} // namespace nucleoscope
