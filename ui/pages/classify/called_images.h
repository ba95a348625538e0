// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspection/inspection_state.h"

namespace nucleoscope::ui {

class Classification;

/// What is looked at of a classification that has begun; names of images are taken from `before` where they are the same.
InspectionState::Content contentOf(const Classification& work, const InspectionState::Content& before);
/// Of each of its images, Stamps as numbers; empty: none.
std::vector<int> stampsOf(const Classification& work);

} // namespace nucleoscope::ui
