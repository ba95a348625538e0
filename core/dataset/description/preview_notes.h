// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/description_preview.h"

namespace nucleoscope {

/// Adds to the notes of an explanation what a person should look at before it is believed.
void noteWhatIsOdd(const DatasetDescription& description, DescriptionPreview& explanation);

} // namespace nucleoscope
