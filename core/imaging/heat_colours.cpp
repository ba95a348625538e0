#include "core/imaging/heat_colours.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace nucleoscope {

std::array<std::uint8_t, 3> heatColour(float heat)
{
    // CIE lightness 14, 27, 40, 55, 73, 95.
    constexpr std::array<std::array<float, 3>, 6> steps{
        {{48, 18, 88}, {110, 24, 110}, {172, 48, 82}, {222, 88, 44}, {248, 158, 32}, {252, 244, 168}}};
    const float place = std::clamp(heat, 0.0F, 1.0F) * static_cast<float>(steps.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), steps.size() - 2);
    const float share = place - static_cast<float>(below);
    std::array<std::uint8_t, 3> colour{};
    for (std::size_t c = 0; c < 3; ++c)
        colour[c] = static_cast<std::uint8_t>(std::lround(steps[below][c] + share * (steps[below + 1][c] - steps[below][c])));
    return colour;
}

} // namespace nucleoscope
