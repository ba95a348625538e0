// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace nucleoscope {

/// Okabe and Ito's colours, told apart by colour-blind eyes; the two of ALL and HEM are the last that others get.
inline constexpr std::array<std::uint32_t, 8> okabeIto{0xE69F00, 0x56B4E9, 0x009E73, 0xCC79A7,
                                                       0xF0E442, 0x999999, 0x0072B2, 0xD55E00};
inline constexpr std::uint32_t positiveColour = 0xD55E00; ///< of two classes
inline constexpr std::uint32_t negativeColour = 0x0072B2;

} // namespace nucleoscope
