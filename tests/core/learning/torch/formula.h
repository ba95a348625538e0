// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/formula_network.h"
#include "core/learning/safetensors.h"

#include <cmath>

/// What these tests have beside the formulas of core: reference.py has the same, and prints what PyTorch makes of them.
namespace nucleoscope::formula {

/// Learning rates of the layer groups, from the stem to the head.
inline const std::vector<double> rates{1e-3, 2e-3, 3e-3, 4e-3, 1e-2};

} // namespace nucleoscope::formula
