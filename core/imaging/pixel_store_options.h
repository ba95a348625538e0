// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace nucleoscope {

struct PixelStoreOptions {
    std::filesystem::path folder;                           ///< made where it is not there; empty: none is kept
    std::uint64_t limitBytes = std::uint64_t{8} << 30;      ///< of all stores in that folder together
    std::uint64_t spareBytes = std::uint64_t{4} << 30;      ///< of the disk: left free
    std::uint64_t residentBytes = std::uint64_t{256} << 20; ///< about so much of the file counts as memory of this process
};

/// Below cacheFolder(), with the limit of Preferences, or NUCLEOSCOPE_PIXEL_CACHE_GB of the environment, which goes before.
PixelStoreOptions defaultPixelStore();

/// Deletes stores, the longest unused first, until those in the folder have at most so many bytes together. One that is being
/// added to stays.
void trimPixelStores(const std::filesystem::path& folder, std::uint64_t limitBytes);

} // namespace nucleoscope
