// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "core/learning/recipe_library.h"
#include "core/lessons/lesson.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <cctype>

namespace nucleoscope::cli {
namespace {

using Words = std::vector<std::string>;

Words recipeNames()
{
    Words names;
    for (const RecipeEntry& entry : knownRecipes().recipes)
        names.push_back(entry.recipe.name);
    return names;
}

Words lessonNames()
{
    Words names;
    for (const LessonEntry& entry : loadLessons().lessons)
        names.push_back(entry.lesson.name);
    return names;
}

/// The words of "P|even|run" that can be written as they are: even, run.
Words literalsOf(const std::string& typeName)
{
    Words literals;
    std::size_t begin = 0;
    while (begin <= typeName.size()) {
        const std::size_t end = std::min(typeName.find('|', begin), typeName.size());
        const std::string word = typeName.substr(begin, end - begin);
        if (!word.empty() && std::none_of(word.begin(), word.end(), [](unsigned char c) { return std::isupper(c) || c == ' '; }))
            literals.push_back(word);
        begin = end + 1;
    }
    return literals;
}

Words valuesOf(const CLI::Option& option)
{
    const std::string name = option.get_name();
    if (name == "--recipe")
        return recipeNames();
    if (name == "--weights")
        return {"random", "blood_cells", "imagenet", "pretrained"};
    if (name == "--device")
        return {"auto", "cpu", "cuda", "mps"};
    if (name == "LESSON")
        return lessonNames();
    return literalsOf(option.get_type_name());
}

bool takesValue(const CLI::Option* option)
{
    return option && option->get_items_expected_max() > 0;
}

Words optionsOf(const CLI::App& command)
{
    Words options;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames())
            options.push_back("--" + name);
    return options;
}

/// Its subcommands, and what may stand in the places of its arguments.
Words wordsBehind(const CLI::App& command)
{
    Words words;
    for (const CLI::App* sub : command.get_subcommands([](const CLI::App*) { return true; }))
        words.push_back(sub->get_name());
    for (const CLI::Option* option : command.get_options())
        if (option->get_positional()) {
            const Words values = valuesOf(*option);
            words.insert(words.end(), values.begin(), values.end());
        }
    return words;
}

const CLI::App* subcommandNamed(const CLI::App& command, const std::string& name)
{
    const auto found = command.get_subcommands([&](const CLI::App* sub) { return sub->get_name() == name; });
    return found.empty() ? nullptr : found.front();
}

Words startingWith(Words words, const std::string& begun, const std::string& before = {})
{
    std::erase_if(words, [&](const std::string& word) { return !word.starts_with(begun); });
    for (std::string& word : words)
        word.insert(0, before);
    return words;
}

} // namespace

std::vector<std::string> completions(const CLI::App& app, Words words)
{
    if (words.empty())
        words.emplace_back();
    const std::string begun = words.back();
    words.pop_back();
    std::erase(words, "="); // bash makes it a word of its own
    const CLI::App* command = &app;
    const CLI::Option* open = nullptr; // waits for its value
    for (const std::string& word : words) {
        const CLI::App* const sub = open ? nullptr : subcommandNamed(*command, word);
        const CLI::Option* const option = word.starts_with("--") ? command->get_option_no_throw(word) : nullptr;
        command = sub ? sub : command;
        open = takesValue(option) ? option : nullptr;
    }
    if (open)
        return startingWith(valuesOf(*open), begun == "=" ? "" : begun);
    if (const std::size_t equals = begun.find('='); begun.starts_with("--") && equals != std::string::npos) {
        const CLI::Option* const option = command->get_option_no_throw(begun.substr(0, equals));
        return option ? startingWith(valuesOf(*option), begun.substr(equals + 1), begun.substr(0, equals + 1)) : Words();
    }
    return startingWith(begun.starts_with('-') ? optionsOf(*command) : wordsBehind(*command), begun);
}

} // namespace nucleoscope::cli
