#pragma once

#include "core/run/run.h"

#include <vector>

namespace nucleoscope {

// What limits of likeness are fitted with: each patient's images against those of others, so that a new patient is no
// stranger for being new.

/// Of each of Run::samples(): a number for its patient, the same for patients that share images.
std::vector<int> patientNumbers(const Run& run);

/// The smallest of `values` (one an image, at least one) that this share of the images reaches, where each patient counts
/// alike. `patients`: of each image.
double quantileOverPatients(const std::vector<double>& values, const std::vector<int>& patients, double quantile);

} // namespace nucleoscope
