#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace nucleoscope {

/// Why a JSON text was refused: a sentence without its full stop. Thrown within a room, turned into an Error at its door.
struct JsonRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Numbers, texts, lists and objects in one document; a text of a few megabytes can ask for a hundred times its size.
inline constexpr std::size_t mostJsonValues = 1'000'000;
/// Of what names each image of a dataset.
inline constexpr std::size_t mostJsonValuesOfImages = 3'000'000;

/// Parses what strangers may have written, in time that grows with its length alone. Throws JsonRefused where it is no JSON
/// (with line and column), nested deeper than `maxDepth`, holds more than `mostValues`, or names a key twice in one object
/// (which JSON leaves open and a map would swallow).
nlohmann::json parseStrictJson(std::string_view text, int maxDepth, std::size_t mostValues = mostJsonValues);
/// The same with the keys of an object in the order of the text.
nlohmann::ordered_json parseStrictOrderedJson(std::string_view text, int maxDepth, std::size_t mostValues = mostJsonValues);
/// Null where parseStrictJson would throw: for what is only looked at whether it is as expected.
nlohmann::json jsonIfSound(std::string_view text, int maxDepth, std::size_t mostValues = mostJsonValues);

} // namespace nucleoscope
