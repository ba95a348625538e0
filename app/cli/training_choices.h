// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/learning/recipe.h"
#include "core/workflow/command_line.h"
#include "core/workflow/starting_weights.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// What learns, and how: the options that every command that trains has.
void addLearningOptions(CLI::App& command, TrainOptions& options);
/// An option and its opposite, of which one may be said; `wish` stays empty where neither is.
void addChoice(CLI::App& command, std::optional<bool>& wish, const std::string& yes, const std::string& yesMeaning,
               const std::string& no, const std::string& noMeaning);
void addLinkSimilarOption(CLI::App& command, std::optional<bool>& linkSimilar);
/// The recipe that was named, with what was asked for otherwise.
Result<Recipe> recipeFor(const TrainOptions& options);
/// What the training starts from: the file that was named, or as the recipe says. Says which it is.
Result<StartingWeights> weightsFor(const TrainOptions& options, const Recipe& recipe, Session& session);

/// Why there cannot be one: canHaveFinalNetwork().
Message noFinalNetwork();

/// Nothing where the text is neither "published" nor a number of folds.
std::optional<FoldOptions> foldsNamed(const std::string& text, std::uint64_t seed);

} // namespace nucleoscope::cli
