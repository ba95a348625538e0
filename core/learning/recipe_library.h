#pragma once

#include "core/learning/recipe.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

struct RecipeEntry {
    Recipe recipe;
    std::filesystem::path file;
    bool shipped = true;
};
struct RecipeLibrary {
    std::vector<RecipeEntry> recipes; ///< shipped first, in name order; a user's own hides none of them
    std::vector<Message> problems;    ///< files that could not be read, and why
    const RecipeEntry* find(std::string_view name) const;
};
/// `userFolder` may be absent or empty.
RecipeLibrary loadRecipes(const std::filesystem::path& shippedFolder, const std::filesystem::path& userFolder);
RecipeLibrary shippedRecipes(); ///< of resources/recipes alone
RecipeLibrary knownRecipes();   ///< those, and the user's own in configFolder()/recipes
/// The shipped folder beside the executable, in the source tree, or NUCLEOSCOPE_RESOURCES.
std::filesystem::path shippedResourcesFolder();
/// Name of a shipped recipe, or a path to a .json file.
Result<Recipe> findRecipe(const RecipeLibrary& library, const std::string& nameOrFile);

} // namespace nucleoscope
