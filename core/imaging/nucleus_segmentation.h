#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace nucleoscope {

/// Where in the picture of a whole stained cell its nucleus lies.
struct NucleusMask {
    cv::Mat mask;                                 ///< CV_8UC1, size of the picture: 255 nucleus, 0 else
    std::vector<std::vector<cv::Point>> contours; ///< boundaries of its lobes, and of holes in them; pixels of the picture
    double areaPixels = 0;
};

/// The nucleus of the cell in the middle of a Romanowsky-stained picture (CV_8UC3, RGB): the darkest of three classes of
/// optical density (red, where the nuclear dye absorbs, and half of green) above the picture's own background; between Otsu's
/// threshold for two classes and his upper one for three. Then the region nearest the middle, with the lobes beside it.
/// `generosity` -1…1 moves the threshold: more of the picture counts as nucleus above 0, less below. Empty where nothing
/// stands out.
std::optional<NucleusMask> segmentNucleus(const cv::Mat& rgb, double generosity = 0);

/// The picture with everything but the mask black, the C-NMC way.
cv::Mat maskedPicture(const cv::Mat& rgb, const cv::Mat& mask);

} // namespace nucleoscope
