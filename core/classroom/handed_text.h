// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>

namespace nucleoscope {

/// Texts and numbers of files that somebody handed over. Each throws JsonRefused or an exception of nlohmann's, whose words name the
/// key; caught at the room's door.

enum class TextLines {
    One,
    Several ///< line ends and tabs may be in it
};
/// The text at `key`, which has to be there: at most `longest` bytes, no control characters but those that `lines` allows.
std::string handedText(const nlohmann::json& object, const char* key, std::size_t longest, TextLines lines = TextLines::One);
/// A whole number between `low` and `high`.
int handedNumber(const nlohmann::json& object, const char* key, int low, int high);

/// Which kind of file it says that it is; empty where it says nothing.
std::string handedFormat(const nlohmann::json& document);
/// Its version. Throws where it is none, or below 1.
int handedVersion(const nlohmann::json& document);

} // namespace nucleoscope
