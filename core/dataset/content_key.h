#pragma once

#include "core/dataset/dataset.h"

namespace nucleoscope {

/// Names just these files, of these sizes and ages, for what is kept of them below cacheFolder(); empty where an age is
/// not known.
std::string contentKey(const Dataset& dataset, SampleReader& reader);

/// What ContentHash::hex() wrote; nothing where it is not that.
std::optional<ContentHash> contentHashFromHex(std::string_view text);

} // namespace nucleoscope
