#pragma once

#include "core/dataset/dataset.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace nucleoscope {

/// Names just these files, of these sizes and ages, for what is kept of them below cacheFolder(); empty where an age is
/// not known.
std::string contentKey(const Dataset& dataset, SampleReader& reader);

/// What ContentHash::hex() wrote; nothing where it is not that.
std::optional<ContentHash> contentHashFromHex(std::string_view text);

/// Hashes kept in a file; nothing where there are not just so many.
std::optional<std::vector<ContentHash>> readKeptHashes(const std::filesystem::path& file, std::size_t count);
/// Where that cannot be done it costs time the next time, nothing else.
void keepHashes(const std::filesystem::path& file, const std::vector<ContentHash>& hashes);

} // namespace nucleoscope
