#include "core/learning/recipe_library.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t recipeLimitBytes = 1 << 20;

/// A file's name as a recipe's: small letters, digits, - and _.
std::string plainName(const fs::path& file)
{
    std::string name = lowered(utf8(file.stem())).substr(0, 100);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'); }, '_');
    return name;
}

/// Names come from files: a copy under another name is another recipe.
Result<Recipe> readRecipe(const fs::path& file)
{
    const auto text = readTextFile(file, recipeLimitBytes);
    if (!text)
        return fail(text.error());
    auto recipe = parseRecipe(*text, utf8(file));
    if (recipe)
        recipe->name = plainName(file);
    return recipe;
}

bool isRecipeFile(const fs::path& file)
{
    const std::string name = lowered(utf8(file.filename()));
    return name.ends_with(".json") && !name.ends_with(".schema.json");
}

std::vector<fs::path> recipeFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem))
        if (isRecipeFile(at->path()))
            files.push_back(at->path());
    std::sort(files.begin(), files.end(),
              [](const fs::path& a, const fs::path& b) { return naturalLess(utf8(a.filename()), utf8(b.filename())); });
    return files;
}

void addRecipes(RecipeLibrary& library, const fs::path& folder, bool shipped)
{
    for (const fs::path& file : recipeFiles(folder)) {
        auto recipe = readRecipe(file);
        if (!recipe)
            library.problems.push_back(recipe.error().message);
        else if (library.find(recipe->name))
            library.problems.emplace_back("recipe.name_taken",
                                          "{file} is not listed: a shipped recipe is called {name}, too. Rename the file.",
                                          std::vector<Message::Argument>{{"file", utf8(file)}, {"name", recipe->name}});
        else
            library.recipes.push_back({std::move(*recipe), file, shipped});
    }
}

} // namespace

const RecipeEntry* RecipeLibrary::find(std::string_view name) const
{
    const auto found = std::find_if(recipes.begin(), recipes.end(),
                                    [&](const RecipeEntry& e) { return equalsIgnoringCase(e.recipe.name, name); });
    return found == recipes.end() ? nullptr : &*found;
}

RecipeLibrary loadRecipes(const fs::path& shippedFolder, const fs::path& userFolder)
{
    RecipeLibrary library;
    addRecipes(library, shippedFolder, true);
    if (!userFolder.empty())
        addRecipes(library, userFolder, false);
    return library;
}

RecipeLibrary shippedRecipes()
{
    return loadRecipes(shippedResourcesFolder() / "recipes", {});
}

RecipeLibrary knownRecipes()
{
    return loadRecipes(shippedResourcesFolder() / "recipes", configFolder() / "recipes");
}

fs::path shippedResourcesFolder()
{
    if (const char* given = std::getenv("NUCLEOSCOPE_RESOURCES"); given && *given)
        return pathFromUtf8(given);
    std::error_code ignored;
    const fs::path beside = (executableFolder() / "../share/nucleoscope").lexically_normal();
    if (fs::is_directory(beside / "recipes", ignored))
        return beside;
    return pathFromUtf8(NUCLEOSCOPE_SOURCE_RESOURCES);
}

Result<Recipe> findRecipe(const RecipeLibrary& library, const std::string& nameOrFile)
{
    if (const RecipeEntry* entry = library.find(nameOrFile))
        return entry->recipe;
    std::error_code ignored;
    const fs::path file = pathFromUtf8(nameOrFile);
    if (isRecipeFile(file) || fs::is_regular_file(file, ignored))
        return readRecipe(file);
    std::string names;
    for (const RecipeEntry& entry : library.recipes)
        names += (names.empty() ? "" : ", ") + entry.recipe.name;
    return fail(ErrorCode::NotFound,
                {"recipe.not_found",
                 "There is no recipe called {name}. There are: {names}. A file ending in .json may be named, too.",
                 {{"name", nameOrFile}, {"names", names}}});
}

} // namespace nucleoscope
