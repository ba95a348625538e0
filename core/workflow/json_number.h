#pragma once

#include <nlohmann/json.hpp>

#include <cmath>

namespace nucleoscope {

/// A score as JSON has it: null where it is not finite, because JSON has no NaN.
inline nlohmann::ordered_json jsonNumber(double value)
{
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
}

} // namespace nucleoscope
