// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/description_preview.h"
#include "core/workflow/pseudonyms.h"

namespace nucleoscope::cli {

/// What a description makes of a place: for people (`all`: with every image that is left out), for programs, as a table of images.
std::string descriptionWords(const DatasetDescription& description, const DescribedPlace& place,
                             const DescriptionPreview& explanation, bool all);
std::string descriptionJson(const DatasetDescription& description, const DescribedPlace& place,
                            const DescriptionPreview& explanation);
/// Under `names` in their order, and without the reasons why images are left out, which name what stands in paths and tables.
std::string descriptionTable(const DescriptionPreview& explanation, const std::optional<Pseudonyms>& names);

} // namespace nucleoscope::cli
