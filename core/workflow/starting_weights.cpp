// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/starting_weights.h"

#include "core/base/files.h"
#include "core/learning/recipe_library.h"
#include "core/learning/weights_catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

struct WeightsName {
    WeightsKind kind;
    const char* name;
};
/// Pretrained ones stand in the order of their worth, docs/weights.md.
constexpr WeightsName weightsNames[] = {{WeightsKind::BloodCells, "blood_cells"},
                                        {WeightsKind::ImageNet, "imagenet"},
                                        {WeightsKind::Random, "random"}};

std::optional<WeightsKind> kindNamed(const std::string& word)
{
    for (const WeightsName& named : weightsNames)
        if (word == named.name)
            return named.kind;
    return std::nullopt;
}

bool isWeightsFile(const fs::path& file)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored);
}

std::vector<std::string> weightsFileNames(WeightsKind kind, const std::string& architecture)
{
    if (kind == WeightsKind::BloodCells)
        return {architecture + ".blood_cells.safetensors"};
    return {architecture + ".safetensors", architecture + ".pth"};
}

/// Where such weights may lie, in the order of looking.
std::vector<fs::path> weightsPlaces(WeightsKind kind, const std::string& architecture)
{
    std::vector<fs::path> folders;
    std::vector<fs::path> places;
    std::error_code ignored;
    if (const char* given = std::getenv("NUCLEOSCOPE_WEIGHTS"); given && *given) {
        const fs::path place = pathFromUtf8(given);
        if (fs::is_directory(place, ignored))
            folders.push_back(place);
        else if (kind == WeightsKind::ImageNet)
            places.push_back(place);
    }
    folders.push_back(weightsFolder());
    folders.push_back(shippedResourcesFolder() / "weights");
    for (const fs::path& folder : folders)
        for (const std::string& name : weightsFileNames(kind, architecture))
            places.push_back(folder / name);
    return places;
}

std::optional<StartingWeights> foundWeights(WeightsKind kind, const std::string& architecture)
{
    for (const fs::path& place : weightsPlaces(kind, architecture))
        if (isWeightsFile(place))
            return StartingWeights{kind, place};
    return std::nullopt;
}

tl::unexpected<Error> missingWeights(const Recipe& recipe, WeightsKind kind)
{
    std::string tried;
    for (const fs::path& place : weightsPlaces(kind, recipe.network.architecture))
        tried += (tried.empty() ? "" : ", ") + utf8(place);
    return fail(ErrorCode::NotFound,
                {kind == WeightsKind::ImageNet ? "weights.imagenet_missing" : "weights.shipped_missing",
                 "The recipe {recipe} starts from pretrained weights, which are not on this machine. Looked for: {places}. "
                 "Download them (Train page, or `nucleoscope weights`), put the file there, name one yourself, or choose the "
                 "recipe small, which needs none.",
                 {{"recipe", recipe.name}, {"places", tried}}});
}

} // namespace

std::string weightsName(const StartingWeights& weights)
{
    for (const WeightsName& named : weightsNames)
        if (weights.kind == named.kind)
            return named.name;
    return utf8(weights.file);
}

bool isWeightsName(const std::string& word)
{
    return word == pretrainedWeights || kindNamed(word).has_value();
}

Message describe(const StartingWeights& weights)
{
    const std::vector<Message::Argument> file{{"file", utf8(weights.file.filename())}};
    switch (weights.kind) {
    case WeightsKind::BloodCells:
        return {"weights.from_blood_cells", "Starts from what it has learned on blood cells of other people ({file}).", file};
    case WeightsKind::ImageNet:
        return {"weights.from_imagenet", "Starts from what it has learned on everyday pictures, ImageNet ({file}).", file};
    case WeightsKind::File: return {"weights.from_file", "Starts from the weights in {file}.", file};
    case WeightsKind::Random: break;
    }
    return {"weights.from_random", "Starts from random weights: it knows nothing yet.", {}};
}

std::vector<StartingWeights> availableWeights(const std::string& architecture)
{
    std::vector<StartingWeights> available;
    for (const WeightsName& named : weightsNames)
        if (named.kind != WeightsKind::Random)
            if (auto found = foundWeights(named.kind, architecture))
                available.push_back(std::move(*found));
    return available;
}

Result<StartingWeights> startingWeights(const Recipe& recipe)
{
    const std::string& wanted = recipe.network.weights;
    if (wanted == pretrainedWeights) {
        auto available = availableWeights(recipe.network.architecture);
        if (available.empty())
            return missingWeights(recipe, WeightsKind::ImageNet);
        return std::move(available.front());
    }
    const auto kind = kindNamed(wanted);
    if (kind == WeightsKind::Random)
        return StartingWeights{};
    if (kind) {
        auto found = foundWeights(*kind, recipe.network.architecture);
        if (!found)
            return missingWeights(recipe, *kind);
        return std::move(*found);
    }
    const fs::path file = pathFromUtf8(wanted);
    if (isWeightsFile(file))
        return StartingWeights{WeightsKind::File, file};
    return fail(ErrorCode::NotFound, {"weights.missing", "The weights {file} are not there.", {{"file", wanted}}});
}

Result<fs::path> locateWeights(const Recipe& recipe)
{
    return startingWeights(recipe).map([](const StartingWeights& weights) { return weights.file; });
}

Recipe withInputOf(Recipe recipe, const fs::path& weights)
{
    const Preprocessing shipped;
    if (recipe.network.backboneTrained || recipe.input.mean != shipped.mean
        || recipe.input.standardDeviation != shipped.standardDeviation)
        return recipe;
    const auto catalogue = publishedWeights();
    std::error_code ignored;
    if (catalogue && fs::equivalent(weights.parent_path(), weightsFolder(), ignored))
        for (const PublishedWeights& published : *catalogue)
            if (published.file == utf8(weights.filename())) {
                recipe.input.mean = published.mean;
                recipe.input.standardDeviation = published.standardDeviation;
            }
    return recipe;
}

} // namespace nucleoscope
