#pragma once

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string_view>

namespace nucleoscope {

/// Why a JSON text was refused: a sentence without its full stop. Thrown within a room, turned into an Error at its door.
struct JsonRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Parses what strangers may have written. Throws JsonRefused where it is no JSON (with line and column), nested deeper
/// than `maxDepth`, or names a key twice in one object (which JSON leaves open and a map would swallow).
nlohmann::json parseStrictJson(std::string_view text, int maxDepth);

} // namespace nucleoscope
