// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_pack.h"

#include "core/base/file_names.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/base/text.h"
#include "core/classroom/handed_text.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_plan.h"
#include "core/workflow/starting_weights.h"
#include "nucleoscope_build.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr int deepestManifest = 12; // a lesson's ten, within two
constexpr double leastScale = 0.01; // of a demo

Error noClassPack(const std::string& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"classpack.none", "{file} is no class pack that Nucleoscope made: {reason}.", {{"file", file}, {"reason", reason}}}};
}

DemoOptions demoFrom(const Json& json)
{
    DemoOptions demo;
    demo.seed = exactInteger<std::uint64_t>(json.at("seed"));
    demo.scale = json.at("scale").get<double>();
    if (!(demo.scale >= leastScale && demo.scale <= 1))
        throw JsonRefused("the demo's “scale” is outside 0.01 … 1");
    return demo;
}

ClassPack::Described describedFrom(const Json& json)
{
    ClassPack::Described described;
    described.table = handedText(json, "table", 32);
    described.subjects = json.at("subjects").get<bool>();
    described.folds = json.at("folds").get<bool>();
    const Json& classes = json.at("classes");
    if (!classes.is_array() || classes.size() < 2 || classes.size() > ClassPackLimits::classes)
        throw JsonRefused("“classes” is no list of 2 to " + std::to_string(ClassPackLimits::classes));
    for (const Json& one : classes)
        described.classes.push_back({handedText(one, "name", ClassPackLimits::titleBytes), {}, one.at("positive").get<bool>()});
    return described;
}

ClassPack::Images imagesFrom(const Json& json)
{
    ClassPack::Images images;
    images.name = handedText(json, "name", ClassPackLimits::titleBytes);
    images.files = handedNumber(json, "files", 1, ClassPackLimits::images);
    images.bytes = exactInteger<std::uint64_t>(json.at("bytes"));
    if (images.bytes > ClassPackLimits::allBytes)
        throw JsonRefused("its images are larger than is allowed here");
    images.hash = handedText(json, "hash", 32);
    images.drawn = json.at("drawn").get<bool>();
    if (const auto described = json.find("described"); described != json.end())
        images.described = describedFrom(*described);
    return images;
}

Result<RecipeLibrary> recipesFrom(const Json& list, const std::string& sourceName)
{
    if (!list.is_array() || list.size() > ClassPackLimits::recipes)
        throw JsonRefused("“recipes” is no list of at most " + std::to_string(ClassPackLimits::recipes));
    RecipeLibrary library;
    for (const Json& json : list) {
        auto recipe = parseRecipe(json.dump(), sourceName);
        if (!recipe)
            return fail(recipe.error());
        if (library.find(recipe->name))
            throw JsonRefused("two of its recipes are called " + recipe->name);
        library.recipes.push_back({std::move(*recipe), pathFromUtf8(sourceName), false});
    }
    return library;
}

Result<ClassPack> packFrom(const Json& json, const std::string& sourceName)
{
    ClassPack pack;
    pack.title = handedText(json, "title", ClassPackLimits::titleBytes);
    if (trimmed(pack.title).empty())
        throw JsonRefused("it has no title");
    pack.words = handedText(json, "words", ClassPackLimits::wordsBytes, TextLines::Several);
    const Json& images = json.at("images");
    if (images.is_object() && images.contains("demo"))
        pack.demo = demoFrom(images.at("demo"));
    else
        pack.images = imagesFrom(images);
    auto lesson = parseLesson(json.at("lesson").dump(), sourceName);
    if (!lesson)
        return fail(lesson.error());
    pack.lesson = std::move(*lesson);
    auto recipes = recipesFrom(json.at("recipes"), sourceName);
    if (!recipes)
        return fail(recipes.error());
    pack.recipes = std::move(*recipes);
    return pack;
}

} // namespace

bool isClassPack(const std::filesystem::path& place)
{
    return lowered(utf8(place.extension())) == classPackEnding;
}

std::optional<Message> classLessonDefect(const Lesson& lesson, const RecipeLibrary& recipes, const std::string& sourceName)
{
    if (lesson.planted)
        return Message{"classpack.planted",
                       "{file}: the lesson {lesson} is about a copy of images with something planted in it, which needs the "
                       "originals beside it. Plant it on each computer instead.",
                       {{"file", sourceName}, {"lesson", lesson.title}}};
    for (const LessonArm& arm : lesson.arms) {
        if (arm.randomCopy)
            continue;
        if (!recipes.find(arm.recipe)) // a path would be read from this computer
            return Message{"classpack.recipe",
                           "{file}: the lesson {lesson} trains by the recipe {recipe}, which is not there.",
                           {{"file", sourceName}, {"lesson", lesson.title}, {"recipe", arm.recipe}}};
        const auto recipe = recipeOfArm(arm, recipes);
        if (!recipe)
            return recipe.error().message;
        if (!isWeightsName(recipe->network.weights))
            return Message{
                "classpack.weights",
                "{file}: the recipe {recipe} starts from weights in a file, {weights}, which a class pack cannot carry. "
                "Take “random”, “pretrained”, “blood_cells” or “imagenet”.",
                {{"file", sourceName}, {"recipe", arm.recipe}, {"weights", recipe->network.weights}}};
    }
    return std::nullopt;
}

Result<ClassPack> parseClassPack(std::string_view manifest, const std::string& sourceName)
{
    if (manifest.size() > ClassPackLimits::manifestBytes)
        return fail(noClassPack(sourceName, std::string(classPackManifest) + " is too long"));
    try {
        const Json json = parseStrictJson(manifest, deepestManifest);
        if (handedFormat(json) != classPackFormat)
            return fail(noClassPack(sourceName, std::string(classPackManifest) + " says something else"));
        if (handedVersion(json) > classPackVersion)
            return fail(ErrorCode::Unsupported,
                        {"classpack.newer",
                         "{file} was made by a newer Nucleoscope, which this one cannot read. Update the program.",
                         {{"file", sourceName}}});
        auto pack = packFrom(json, sourceName);
        if (!pack)
            return pack;
        if (auto defect = classLessonDefect(pack->lesson, pack->recipes, sourceName))
            return fail(ErrorCode::InvalidInput, std::move(*defect));
        pack->fingerprint = ContentHash::of(manifest).hex();
        return pack;
    } catch (const std::exception& problem) {
        return fail(noClassPack(sourceName, problem.what()));
    }
}

namespace {

OrderedJson imagesOut(const ClassPack::Images& images)
{
    OrderedJson json = {
        {"name", images.name}, {"files", images.files}, {"bytes", images.bytes}, {"hash", images.hash}, {"drawn", images.drawn}};
    if (!images.described)
        return json;
    OrderedJson classes = OrderedJson::array();
    for (const DescribedClass& one : images.described->classes)
        classes.push_back({{"name", one.name}, {"positive", one.positive}});
    json["described"] = {{"table", images.described->table},
                         {"subjects", images.described->subjects},
                         {"folds", images.described->folds},
                         {"classes", std::move(classes)}};
    return json;
}

} // namespace

std::string classPackManifestText(const ClassPack& pack, std::string_view lessonJson)
{
    OrderedJson recipes = OrderedJson::array();
    for (const RecipeEntry& entry : pack.recipes.recipes)
        recipes.push_back(OrderedJson::parse(recipeToJson(entry.recipe)));
    OrderedJson images;
    if (pack.demo)
        images = {{"demo", {{"seed", pack.demo->seed}, {"scale", pack.demo->scale}}}};
    else
        images = imagesOut(pack.images);
    return jsonText(OrderedJson{{"format", classPackFormat},
                                {"version", classPackVersion},
                                {"title", pack.title},
                                {"words", pack.words},
                                {"lesson", OrderedJson::parse(lessonJson)},
                                {"recipes", std::move(recipes)},
                                {"images", std::move(images)},
                                {"program", std::string("nucleoscope ") + build::version}});
}

void ClassImagesHash::add(const std::string& id, const Bytes& content)
{
    files_.emplace_back(id, ContentHash::of(content).hex());
}

std::string ClassImagesHash::hex() const
{
    auto sorted = files_;
    std::sort(sorted.begin(), sorted.end());
    std::string all;
    for (const auto& [id, hash] : sorted)
        all += id + '\n' + hash + '\n';
    return ContentHash::of(all).hex();
}

Result<void> mayWriteClassFile(const std::filesystem::path& file, bool replace)
{
    std::error_code problem;
    if (!replace && std::filesystem::exists(file, problem))
        return fail(ErrorCode::InvalidInput, {"classpack.exists",
                                              "{file} is there already. Choose another name, or say that it is to be replaced.",
                                              {{"file", utf8(file)}}});
    return {};
}

DatasetDescription descriptionOf(const ClassPack::Images& images)
{
    DatasetDescription description;
    if (!images.described)
        return description;
    description.name = images.name;
    description.classes = images.described->classes;
    TableRule rule{classPackTable, "file", {}};
    rule.columns.of(ImageFact::Class) = factName(ImageFact::Class);
    if (images.described->subjects)
        rule.columns.of(ImageFact::Subject) = factName(ImageFact::Subject);
    if (images.described->folds)
        rule.columns.of(ImageFact::Fold) = factName(ImageFact::Fold);
    description.rules.emplace_back(std::move(rule));
    return description;
}

bool isClassImageId(std::string_view id)
{
    return endsAsImage(id) && id.size() <= 1000 && !id.starts_with('/') && id.find('\\') == std::string_view::npos
           && id.find("..") == std::string_view::npos && id.find(':') == std::string_view::npos;
}

} // namespace nucleoscope
