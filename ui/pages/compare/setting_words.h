#pragma once

#include <QString>
#include <string>

namespace nucleoscope::ui {

/// What a field of RunSetting is called for people: "learning rate" for optimiser.learning_rate. A field that is not known
/// here keeps its own name.
QString settingTitle(const std::string& field);
/// What it means, for a student; empty where the title says it all.
QString settingMeaning(const std::string& field);
/// Its value with a unit, "180°", "96 px", "30 %", "yes"; names of methods as people write them.
QString settingValue(const std::string& field, const std::string& value);

} // namespace nucleoscope::ui
