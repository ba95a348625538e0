// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_choices.h"

#include "app/cli/shared_options.h"
#include "core/learning/recipe_library.h"
#include "core/learning/recipe_names.h"
#include "core/workflow/training_task.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <charconv>

namespace nucleoscope::cli {

Result<Recipe> recipeFor(const TrainOptions& options)
{
    auto recipe = findRecipe(knownRecipes(), options.recipe);
    if (!recipe)
        return recipe;
    if (options.batchSize > 0)
        recipe->batchSize = options.batchSize;
    if (options.learningRate > 0)
        recipe->optimiser.learningRate = options.learningRate;
    if (options.weightDecay >= 0)
        recipe->optimiser.weightDecay = options.weightDecay;
    if (!options.sampling.empty())
        recipe->sampling = *choiceFromName<SamplingKind>(options.sampling);
    if (!options.precision.empty())
        recipe->precision = *choiceFromName<Precision>(options.precision);
    if (isWeightsName(options.weights))
        recipe->network.weights = options.weights;
    return recipe;
}

Result<StartingWeights> weightsFor(const TrainOptions& options, const Recipe& recipe, Session& session)
{
    StartingWeights named{WeightsKind::File, pathFromUtf8(options.weights)};
    if (!options.weights.empty() && !isWeightsName(options.weights)) {
        std::error_code problem;
        if (!std::filesystem::is_regular_file(named.file, problem))
            return fail(ErrorCode::NotFound,
                        {"cli.weights_missing", "There are no weights at {file}.", {{"file", options.weights}}});
    } else {
        auto found = startingWeights(recipe);
        if (!found)
            return fail(found.error().code, {"cli.weights_not_found",
                                             "{reason} On the command line: --weights FILE, or --recipe small.",
                                             {{"reason", found.error().message.english()}}});
        named = std::move(*found);
    }
    session.console.say(describe(named).english());
    return named;
}

Message noFinalNetwork()
{
    return {"cli.no_final_network",
            "There can be no final network here: nobody examines, so that all teach already, or it was not one training that "
            "made the "
            "run, or the recipe makes no steps, or slows down or ends when its examiners say so (schedule plateau, "
            "early_stop_patience). Leave out --final-network."};
}

std::optional<FoldOptions> foldsNamed(const std::string& text, std::uint64_t seed)
{
    FoldOptions folds;
    folds.seed = seed;
    folds.published = text == CrossValidateOptions::publishedFolds;
    if (folds.published)
        return folds;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), folds.count);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || folds.count < 2 || folds.count > 1000)
        return std::nullopt;
    return folds;
}

void addChoice(CLI::App& command, std::optional<bool>& wish, const std::string& yes, const std::string& yesMeaning,
               const std::string& no, const std::string& noMeaning)
{
    CLI::Option* with = command.add_flag_callback(
        yes, [&wish] { wish = true; }, yesMeaning);
    CLI::Option* without = command.add_flag_callback(
        no, [&wish] { wish = false; }, noMeaning);
    with->excludes(without);
}

void addLinkSimilarOption(CLI::App& command, std::optional<bool>& linkSimilar)
{
    addChoice(command, linkSimilar, "--link-similar",
              "Keep patients on one side of whom images show the same nucleus, photographed twice. So it is done unless told "
              "otherwise, but for published folds",
              "--no-link-similar", "Keep only patients with identical images on one side");
}

void addLearningOptions(CLI::App& command, TrainOptions& options)
{
    command.add_option("--recipe", options.recipe, "Name (see `nucleoscope recipes`) or .json file")
        ->capture_default_str()
        ->type_name("NAME|FILE");
    command.add_option("--epochs", options.epochs, "Passes over the training part; as the recipe says unless told otherwise")
        ->check(CLI::Range(1, 100'000).description(""))
        ->type_name("N");
    command.add_option("--seed", options.seed, "For the split and everything random in the training")
        ->capture_default_str()
        ->type_name("N");
    command.add_option("--batch-size", options.batchSize, "Images before the weights change; as the recipe says unless told")
        ->check(CLI::Range(2, 1'000'000).description(""))
        ->type_name("N");
    command.add_option("--learning-rate", options.learningRate, "How far the weights move; as the recipe says unless told")
        ->check(CLI::PositiveNumber.description(""))
        ->type_name("RATE");
    command
        .add_option("--weights", options.weights,
                    "What to start from: random, blood_cells, imagenet, pretrained (the best of them here), or a .safetensors or "
                    ".pth file; as the recipe says unless told otherwise")
        ->type_name("NAME|FILE");
    command
        .add_option("--weight-decay", options.weightDecay,
                    "How strongly the weights are held small; as the recipe says unless told")
        ->check(CLI::Range(0.0, 1.0).description(""))
        ->type_name("RATE");
    command.add_option("--sampling", options.sampling, "What counts alike: images, classes, or patients; as the recipe says")
        ->check(CLI::IsMember({"shuffled", "balanced_classes", "balanced_subjects", "balanced_within_classes"}).description(""))
        ->type_name("shuffled|balanced_classes|balanced_subjects|balanced_within_classes");
    addPrecisionOption(command, options.precision);
}

} // namespace nucleoscope::cli
