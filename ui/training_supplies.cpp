// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training_supplies.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {
namespace {

constexpr const char instantRecipe[] = "instant";

Result<std::pair<Recipe, std::filesystem::path>> backboneOf(const RecipeLibrary& recipes)
{
    auto recipe = findRecipe(recipes, instantRecipe);
    if (!recipe)
        return fail(recipe.error());
    return locateWeights(*recipe).map([&](const std::filesystem::path& weights) { return std::pair{*recipe, weights}; });
}

Result<TrainingSupplies::Found> lookOnDisk(JobContext&)
{
    TrainingSupplies::Found found;
    found.recipes = knownRecipes();
    for (const RecipeEntry& entry : found.recipes.recipes) {
        found.usual.emplace(entry.recipe.name, startingWeights(entry.recipe));
        const std::string& architecture = entry.recipe.network.architecture;
        if (!found.available.contains(architecture))
            found.available.emplace(architecture, availableWeights(architecture));
    }
    if (auto published = publishedWeights())
        found.published = std::move(*published);
    std::error_code ignored;
    for (const PublishedWeights& weights : found.published)
        if (std::filesystem::is_regular_file(weightsFolder() / pathFromUtf8(weights.file), ignored))
            found.fetched.insert(weights.file);
    found.backbone = backboneOf(found.recipes);
    return found;
}

} // namespace

Message TrainingSupplies::looking()
{
    return {"job.supplies", "Looking which recipes and weights are there", {}};
}

TrainingSupplies& TrainingSupplies::of(Workspace& workspace)
{
    if (auto* made = workspace.findChild<TrainingSupplies*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    auto* supplies = new TrainingSupplies(workspace.jobBridge(), &workspace);
    supplies->look();
    return *supplies;
}

TrainingSupplies::TrainingSupplies(JobBridge& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {}

void TrainingSupplies::look()
{
    again_ = looking_;
    if (std::exchange(looking_, true))
        return;
    jobs_.run<Found>(this, looking(), Resource::Disk, Priority::Interactive, lookOnDisk, [this](Result<Found> found) {
        looking_ = false;
        if (found)
            found_ = std::move(*found);
        Q_EMIT looked();
        if (again_)
            look();
    });
}

} // namespace nucleoscope::ui
