#include "core/lessons/lesson_plan.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_images.h"
#include "core/lessons/lesson_record.h"
#include "core/lessons/lesson_turns.h"
#include "core/lessons/planted_shortcut.h"
#include "core/workflow/dataset_view.h"
#include "core/workflow/split_task.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// What both arms' plans share.
struct Common {
    const Lesson& lesson;
    std::shared_ptr<const Dataset> dataset;
    ContentHashes hashes;
    std::shared_ptr<const Dataset> originals;
    const RecipeLibrary& recipes;
    const fs::path& folder;
};

/// The files' hashes for a view of the same files.
ContentHashes hashesFor(const Dataset& view, const Common& common)
{
    ContentHashes own;
    for (const Sample& sample : view.samples())
        own.hashes.push_back(common.hashes.hashes[static_cast<std::size_t>(common.dataset->indexOf(sample.id))]);
    return own;
}

Result<std::vector<LessonStage>> stagesOf(int index, const Common& common)
{
    const LessonArm& arm = common.lesson.arms[static_cast<std::size_t>(index)];
    if (arm.randomCopy)
        return std::vector<LessonStage>();
    const auto recipe = recipeOfArm(arm, common.recipes);
    if (!recipe)
        return fail(recipe.error());
    const auto view = lessonImages(arm, common.dataset, common.originals);
    if (!view)
        return fail(view.error());
    SplitOptions options;
    options.rule = arm.rule;
    options.validationFraction = arm.validationFraction;
    options.seed = common.lesson.seed;
    const auto splits = splitsInTurns(**view, hashesFor(**view, common), options, arm.turns);
    if (!splits)
        return fail(splits.error());
    std::vector<LessonStage> stages;
    for (std::size_t turn = 0; turn < splits->size(); ++turn) {
        LessonStage stage{index, static_cast<int>(turn), *view, (*splits)[turn], *recipe, {}};
        if (arm.images == LessonImages::FoldsAsClasses)
            stage.split.warnings.push_back(foldsAsClassesWarning());
        stage.runFolder = lessonRunFolder(common.folder, arm, stage.turn);
        if (arm.images == LessonImages::UnplantedExamined) {
            auto mixed = picturesFrom(stage.dataset, common.originals, stage.split.samplesOf(Part::Validation));
            if (!mixed)
                return fail(mixed.error());
            stage.dataset = std::move(*mixed);
        }
        stages.push_back(std::move(stage));
    }
    return stages;
}

/// A planted copy's originals; null where it is none, and the lesson does not ask for one.
Result<std::shared_ptr<const Dataset>> originalsOf(const Lesson& lesson, const Dataset& dataset, JobContext& context)
{
    if (!lesson.planted)
        return std::shared_ptr<const Dataset>();
    const auto seal = readSeal(dataset.location());
    if (!seal)
        return fail(seal.error());
    return openDataset(pathFromUtf8(seal->copiedFrom), {context.stopToken(), {}});
}

Subjects subjectsOf(const Dataset& dataset, const std::vector<LinkedSubjects>& linked)
{
    std::vector<std::string> ids;
    for (const Sample& sample : dataset.samples())
        ids.push_back(dataset.subjects()[static_cast<std::size_t>(sample.subject)].id);
    std::vector<std::vector<std::string>> groups;
    for (const LinkedSubjects& group : linked) {
        groups.emplace_back();
        for (const int subject : group.subjects)
            groups.back().push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
    }
    return Subjects(ids).joined(groups);
}

} // namespace

Result<Recipe> recipeOfArm(const LessonArm& arm, const RecipeLibrary& recipes)
{
    const auto named = findRecipe(recipes, arm.recipe);
    if (!named)
        return fail(named.error());
    nlohmann::json json = nlohmann::json::parse(recipeToJson(*named));
    json.merge_patch(nlohmann::json::parse(arm.changes));
    return parseRecipe(json.dump(), arm.recipe + " (" + arm.title + ")");
}

int LessonPlan::turnsOf(int arm) const
{
    return static_cast<int>(
        std::count_if(stages.begin(), stages.end(), [&](const LessonStage& stage) { return stage.arm == arm; }));
}

Result<LessonPlan> planLesson(const Lesson& lesson, std::shared_ptr<const Dataset> dataset, const RecipeLibrary& recipes,
                              const fs::path& folder, JobContext& context)
{
    if (!dataset || !dataset->labelled())
        return fail(ErrorCode::InvalidInput,
                    {"lesson.unlabelled", "A lesson needs images of two classes. Open such a dataset, or take the demo."});
    auto originals = originalsOf(lesson, *dataset, context);
    if (!originals)
        return fail(originals.error());
    const std::vector<int> chosen = limitedSamples(*dataset, lesson.atMostImages, lesson.seed);
    if (static_cast<int>(chosen.size()) < dataset->sampleCount())
        dataset = dataset->subset(chosen);
    context.report({notANumber, {"lesson.hashing", "Comparing the files"}});
    auto hashes = contentsForSplit(*dataset, false, context);
    if (!hashes)
        return fail(hashes.error());

    LessonPlan plan;
    plan.dataset = dataset;
    plan.subjects = subjectsOf(*dataset, linkedSubjects(*dataset, *hashes));
    const Common common{lesson, dataset, std::move(*hashes), std::move(*originals), recipes, folder};
    for (int arm = 0; arm < 2; ++arm) {
        auto stages = stagesOf(arm, common);
        if (!stages)
            return fail(stages.error());
        std::move(stages->begin(), stages->end(), std::back_inserter(plan.stages));
    }
    std::stable_sort(plan.stages.begin(), plan.stages.end(),
                     [](const LessonStage& a, const LessonStage& b) { return a.turn < b.turn; });
    for (const ClassInfo& info : plan.stages.front().dataset->classes())
        plan.positive.push_back(info.positive);
    return plan;
}

} // namespace nucleoscope
