// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace nucleoscope {

/// What packRun() and unpackRun() agree on; docs/formats.md.
inline constexpr const char packedRunFormat[] = "nucleoscope-packed-run";
inline constexpr int packedRunVersion = 1;
inline constexpr const char packedRunMarker[] = "packed.json"; ///< at the archive's root
inline constexpr std::string_view packedRunFolder = "run/";

inline constexpr std::string_view packedFinalRun = "final/"; ///< finalRunName, within the run

inline std::string inRun(std::string_view file)
{
    return std::string(packedRunFolder) + std::string(file);
}

/// Whether an entry is one that a packed run can have. Others, of newer programs, are passed over.
bool belongsToPackedRun(std::string_view entry);

} // namespace nucleoscope
