#include "app/cli/commands.h"

#include "app/cli/words.h"
#include "core/base/json_values.h"
#include "core/learning/recipe_library.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string toJson(const RecipeLibrary& library)
{
    Json json = Json::array();
    for (const RecipeEntry& entry : library.recipes)
        json.push_back({{"name", entry.recipe.name},
                        {"shipped", entry.shipped},
                        {"file", utf8(entry.file)},
                        {"recipe", Json::parse(recipeToJson(entry.recipe))}});
    return jsonText(json);
}

std::string toWords(const RecipeLibrary& library)
{
    std::string text;
    for (const RecipeEntry& entry : library.recipes) {
        const Recipe& recipe = entry.recipe;
        text += recipe.name + (entry.shipped ? "" : " (yours)") + (recipe.title.empty() ? "" : ": " + recipe.title) + "\n";
        if (!recipe.description.empty())
            text += "    " + recipe.description + "\n";
        text += "    " + recipe.network.architecture + ", starts from " + recipe.network.weights + " weights, "
                + plural(recipe.epochs, "epoch", "epochs") + ", split by " + std::string(splitRuleName(recipe.split.rule)) + "\n";
    }
    return text;
}

int recipes(bool json, Session& session)
{
    const RecipeLibrary library = knownRecipes();
    for (const Message& problem : library.problems)
        session.console.warn(problem);
    if (library.recipes.empty())
        return session.failed({ErrorCode::NotFound,
                               {"cli.no_recipes",
                                "There are no recipes in {folder}. The installation is not complete; NUCLEOSCOPE_RESOURCES may "
                                "name another folder.",
                                {{"folder", utf8(shippedResourcesFolder() / "recipes")}}}});
    session.console.result(json ? toJson(library) : toWords(library));
    return exitDone;
}

} // namespace

void addRecipes(CLI::App& app, Command& chosen)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("recipes", "List the recipes that `train` knows, and your own");
    command->add_flag("--json", *json, "For programs, with every field");
    command->footer("Example:\n  nucleoscope recipes\nYour own recipes are the .json files in " + utf8(configFolder() / "recipes")
                    + ".");
    command->callback([&chosen, json] { chosen = [json](Session& session) { return recipes(*json, session); }; });
}

} // namespace nucleoscope::cli
