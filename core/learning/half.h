#pragma once

#include <cstdint>

namespace nucleoscope {

/// Sixteen-bit floating point as it lies in a file. To float is exact; from float rounds to nearest, ties to even.
float floatFromHalf(std::uint16_t bits);     ///< IEEE 754 binary16
float floatFromBfloat16(std::uint16_t bits); ///< the upper half of a binary32
std::uint16_t halfFromFloat(float value);    ///< too large becomes infinity; NaN stays NaN
std::uint16_t bfloat16FromFloat(float value);

} // namespace nucleoscope
