#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/nucleus_traits.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// Draws one segmented nucleus in the middle of a 450×450 image, black outside: CV_8UC3, RGB order. A pure function:
/// equal arguments give equal pixels on the same platform.
/// The colours follow Beer and Lambert: substances add optical density, light is its exponential. The constants were
/// measured on the C-NMC images, as were the ranges that cell_population.cpp draws from.
cv::Mat paintNucleus(const NucleusTraits& traits, const SubjectStain& stain, Random random);

} // namespace nucleoscope
