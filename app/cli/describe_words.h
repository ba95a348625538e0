// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/description_preview.h"

namespace nucleoscope::cli {

/// What a description makes of a place: for people (`all`: with every image that is left out), for programs, as a table of images.
std::string descriptionWords(const DatasetDescription& description, const DescribedPlace& place,
                             const DescriptionPreview& explanation, bool all);
std::string descriptionJson(const DatasetDescription& description, const DescribedPlace& place,
                            const DescriptionPreview& explanation);
std::string descriptionTable(const DescriptionPreview& explanation);

} // namespace nucleoscope::cli
