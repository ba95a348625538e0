#pragma once

#include "core/learning/recipe.h"

#include <optional>
#include <string_view>

namespace nucleoscope {

/// The words that stand for a recipe's choices in JSON and on the command line: "adamw", "one_cycle", "balanced_subjects".
template <typename Choice>
std::string_view choiceName(Choice choice);
template <typename Choice>
std::optional<Choice> choiceFromName(std::string_view name);
/// All of them, for a message or a list: "sgd, adam, adamw, adamax".
template <typename Choice>
std::string choiceNames();

} // namespace nucleoscope
