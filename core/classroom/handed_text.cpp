// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/handed_text.h"

#include "core/base/json_values.h"
#include "core/base/strict_json.h"

#include <algorithm>
#include <limits>

namespace nucleoscope {
namespace {

bool isControl(char c, TextLines lines)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !(lines == TextLines::Several && (c == '\n' || c == '\t'))) || byte == 0x7f;
}

const nlohmann::json& needed(const nlohmann::json& object, const char* key)
{
    if (!object.is_object() || !object.contains(key))
        throw JsonRefused(std::string("“") + key + "” is missing");
    return object.at(key);
}

} // namespace

std::string handedText(const nlohmann::json& object, const char* key, std::size_t longest, TextLines lines)
{
    const nlohmann::json& value = needed(object, key);
    if (!value.is_string())
        throw JsonRefused(std::string("“") + key + "” is no text");
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() > longest)
        throw JsonRefused(std::string("“") + key + "” is longer than " + std::to_string(longest) + " bytes");
    if (std::any_of(text.begin(), text.end(), [lines](char c) { return isControl(c, lines); }))
        throw JsonRefused(std::string("“") + key + "” holds control characters");
    return text;
}

int handedNumber(const nlohmann::json& object, const char* key, int low, int high)
{
    const int number = exactInteger<int>(needed(object, key));
    if (number < low || number > high)
        throw JsonRefused(std::string("“") + key + "” is outside " + std::to_string(low) + " … " + std::to_string(high));
    return number;
}

std::string handedFormat(const nlohmann::json& document)
{
    const bool says = document.is_object() && document.contains("format") && document.at("format").is_string();
    return says ? document.at("format").get<std::string>() : std::string();
}

int handedVersion(const nlohmann::json& document)
{
    return handedNumber(document, "version", 1, std::numeric_limits<int>::max());
}

} // namespace nucleoscope
