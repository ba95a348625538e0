#pragma once

#include <array>
#include <cstdint>

namespace nucleoscope {

/// A colour for a heat of 0…1: dark violet, red, orange, light yellow. Its lightness rises all the way, so that it
/// reads the same for colour-blind eyes and in grey.
std::array<std::uint8_t, 3> heatColour(float heat);

} // namespace nucleoscope
