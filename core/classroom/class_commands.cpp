// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_commands.h"

#include "core/workflow/command_words.h"

namespace nucleoscope {

CommandWords commandOf(const ClassPackOptions& options)
{
    const ClassPackOptions usual;
    return Words("classroom")
        .add("pack")
        .add(options.lesson)
        .option("--out", options.out)
        .option("--title", options.title)
        .option("--words", options.words)
        .option("--data", options.data)
        .count("--images", options.images)
        .option("--seed", options.seed, usual.seed)
        .option("--scale", csvNumber(options.scale), csvNumber(usual.scale))
        .flag("--pseudonyms", options.pseudonyms)
        .flag("--replace", options.replace);
}

CommandWords commandOf(const HandInOptions& options)
{
    return Words("classroom")
        .add("handin")
        .add(options.pack)
        .option("--out", options.out)
        .option("--name", options.name)
        .flag("--replace", options.replace);
}

CommandWords commandOf(const CollectOptions& options)
{
    Words words("classroom");
    words.add("collect");
    for (const std::string& place : options.places)
        words.add(place);
    return words.option("--pack", options.pack).option("--csv", options.csv).flag("--replace", options.replace);
}

CommandWords commandOf(const ClassLessonOptions& options)
{
    return Words("classroom")
        .add("lesson")
        .add(options.pack)
        .option("--predict", options.predict)
        .flag("--json", options.json)
        .machine(options.machine);
}

} // namespace nucleoscope
