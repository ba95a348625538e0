// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace nucleoscope {

struct PixelStoreOptions {
    std::filesystem::path folder;                      ///< made where it is not there; empty: none is kept
    std::uint64_t limitBytes = std::uint64_t{8} << 30; ///< of all stores in that folder together
    std::uint64_t spareBytes = std::uint64_t{4} << 30; ///< of the disk: left free
};

/// Below cacheFolder(), with a limit of NUCLEOSCOPE_PIXEL_CACHE_GB in the environment (8; 0: none is kept).
PixelStoreOptions defaultPixelStore();

} // namespace nucleoscope
