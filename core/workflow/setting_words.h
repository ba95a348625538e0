#pragma once

#include <optional>
#include <string>

namespace nucleoscope {

/// How the number of a setting is told.
enum class SettingUnit {
    Plain,
    Pixels,
    Degrees,   ///< to either side
    Share,     ///< 0…1, told in percent
    PlusMinus, ///< likewise, to either side
    Epochs,
    Views,
    Turns ///< of a circle, told in degrees to either side
};

/// What people call a field of RunSetting, in English. Window and reports have the words in other languages, by their English
/// text: translations/core_messages.h, context RunSettings.
struct SettingWords {
    const char* field;
    const char* title;   ///< "learning rate"
    const char* meaning; ///< for a student; "" where the title says it all
    SettingUnit unit = SettingUnit::Plain;
    const char* nothing = nullptr; ///< in the place of 0, where that switches something off
};

/// Null where the field is not known here.
const SettingWords* settingWords(const std::string& field);
/// A value that is a word of ours, "by patient", "yes"; null where it is a name or a number. Methods are written as people write
/// them: "AdamW".
const char* settingChoice(const std::string& field, const std::string& value);
/// An amount; none where the value is a name, as a seed is, or the field is not known.
std::optional<double> settingAmount(const std::string& field, const std::string& value);

} // namespace nucleoscope
