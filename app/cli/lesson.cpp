#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/lesson_running.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/base/json_values.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_task.h"
#include "core/lessons/lesson_words.h"
#include "core/lessons/planted_shortcut.h"
#include "core/run/cautions.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <nlohmann/json.hpp>

#include <ctime>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

// ---- the list ---------------------------------------------------------------------------------------------------------

std::string listWords(const LessonLibrary& library)
{
    std::string text;
    for (const LessonEntry& entry : library.lessons)
        text += entry.lesson.name + (entry.shipped ? "" : " (yours)") + ": " + entry.lesson.title + "\n    "
                + entry.lesson.summary + "\n";
    return text;
}

std::string listJson(const LessonLibrary& library)
{
    Json json = Json::array();
    for (const LessonEntry& entry : library.lessons)
        json.push_back({{"name", entry.lesson.name},
                        {"title", entry.lesson.title},
                        {"summary", entry.lesson.summary},
                        {"shipped", entry.shipped},
                        {"file", utf8(entry.file)}});
    return jsonText(json);
}

// ---- what came of one -------------------------------------------------------------------------------------------------

std::string measuredWords(const MeasuredValue& measured)
{
    return fixed(measured.value, 3) + " (" + fixed(measured.interval.low, 3) + " to " + fixed(measured.interval.high, 3) + ")";
}

std::string armWords(const Lesson& lesson, const LessonConclusion& conclusion, std::size_t arm)
{
    std::string text = lesson.arms[arm].title + " (" + plural(conclusion.samples[arm], "nucleus", "nuclei") + "):\n"
                       + leakWords(conclusion.leaks[arm]);
    for (std::size_t i = 0; i < lesson.shown.size(); ++i)
        text += "    " + lessonMeasureTitle(lesson.shown[i]).english() + " " + measuredWords(conclusion.shown[i][arm]) + "\n";
    return text;
}

std::string conclusionWords(const Lesson& lesson, const LessonRecord& record)
{
    const LessonConclusion& conclusion = *record.conclusion;
    std::string text = lesson.title + "\n\n" + armWords(lesson, conclusion, 0) + armWords(lesson, conclusion, 1) + "\n";
    for (std::size_t i = 0; i < lesson.checks.size(); ++i)
        text += checkText(lesson.checks[i], conclusion.checks[i]) + "\n    "
                + checkNumbers(lesson, i, conclusion.checks[i]).english() + "\n";
    for (const ThresholdRow& row : conclusion.thresholds)
        text += thresholdSentence(lesson, row).english() + "\n";
    text += "\n";
    if (const auto verdict = predictionVerdict(lesson, record))
        text += verdict->english() + "\n";
    for (const Message& caution : conclusionCautions(conclusion))
        text += caution.english() + "\n";
    return text;
}

std::string recordJson(const Lesson& lesson, const LessonRecord& record, const std::filesystem::path& folder)
{
    const Json json{{"lesson", lesson.name},           {"title", lesson.title},
                    {"folder", utf8(folder)},          {"dataset", record.datasetLocation},
                    {"prediction", record.prediction}, {"right", rightChoice(lesson, record)},
                    {"seconds", record.seconds},       {"conclusion", Json::parse(conclusionToJson(lesson, *record.conclusion))}};
    return jsonText(json);
}

// ---- running one ------------------------------------------------------------------------------------------------------

/// Tells each network as it is done.
class LessonReport final : public LessonObserver {
public:
    LessonReport(Console& console, const Lesson& lesson) : console_(console), lesson_(lesson) {}
    void planned(const LessonPlan& plan) override { stages_ = plan.stages; }
    void epochFinished(const EpochRecord& epoch) override { last_ = epoch; }
    void stageDone(int stage, bool before) override
    {
        const LessonStage& done = stages_[static_cast<std::size_t>(stage)];
        const std::string title = "Network " + std::to_string(stage + 1) + " of " + std::to_string(stages_.size()) + ", "
                                  + lesson_.arms[static_cast<std::size_t>(done.arm)].title;
        console_.say(before ? title + ": done before."
                            : title + ": " + scoresWords(last_.validation) + ".\n" + leakWords(leaksIn(done.runFolder)));
    }

private:
    Console& console_;
    const Lesson& lesson_;
    std::vector<LessonStage> stages_;
    EpochRecord last_;
};

Result<std::shared_ptr<const Dataset>> imagesFor(const LessonOptions& options, Session& session)
{
    if (!options.data.empty())
        return openForCommand(session, options.data);
    return session.run<std::shared_ptr<const Dataset>>({"cli.demo", "Opening the demo"}, Resource::Disk, openLessonDemo);
}

void askFirst(const Lesson& lesson, const LessonOptions& options, Session& session)
{
    for (const std::string& paragraph : lesson.text)
        session.console.say(paragraph + "\n");
    session.console.say(lesson.question);
    for (const LessonChoice& choice : lesson.choices)
        session.console.say("    --predict " + choice.name + ": " + choice.text);
    if (options.predict.empty())
        session.console.say("Predict first, and more stays in mind.\n");
}

int plant(const Lesson& lesson, const LessonOptions& options, Session& session)
{
    if (options.out.empty())
        return session.refused({"cli.plant_where", "--plant makes a copy of the images. Name a folder for it with --out."});
    const auto dataset = imagesFor(options, session);
    if (!dataset)
        return session.failed(dataset.error());
    PlantRequest request;
    request.dataset = (*dataset)->subset(limitedSamples(**dataset, lesson.atMostImages, lesson.seed));
    request.folder = placeNamed(options.out);
    request.cue = plantedCueFromName(options.plant); // none: a surprise
    request.seed = static_cast<std::uint64_t>(std::time(nullptr));
    const auto seal = session.run<Seal>({"cli.planting", "Copying the images"}, Resource::Disk,
                                        [&](JobContext& context) { return plantShortcut(request, context); });
    if (!seal)
        return session.failed(seal.error());
    session.console.result("The copy lies in " + utf8(request.folder) + "; its seal is " + seal->hash + "\n");
    return exitDone;
}

/// The cue is told and the verdict kept with the record.
Result<void> revealCue(const Dataset& dataset, LessonRecord& record, const std::filesystem::path& folder, Session& session)
{
    const auto seal = readSeal(dataset.location());
    if (!seal)
        return fail(seal.error());
    const auto cue = reveal(*seal);
    if (!cue)
        return fail(cue.error());
    record.revealed = true;
    session.console.say("Planted was: " + std::string(plantedCueName(*cue)) + ".");
    return writeLessonRecord(folder, record);
}

Result<LessonRecord> runIt(const LessonRequest& request, Session& session)
{
    LessonReport report(session.console, request.lesson);
    TrainingControl control;
    return session.run<LessonRecord>({"cli.lesson", "Lesson {title}", {{"title", request.lesson.title}}}, Resource::Learning,
                                     [&](JobContext& context) {
                                         return runLesson(request, session.engineHost, control, report, context);
                                     });
}

int lessonCommand(const LessonOptions& options, Session& session)
{
    const LessonLibrary library = loadLessons();
    for (const Message& problem : library.problems)
        session.console.warn(problem);
    if (options.lesson.empty()) {
        session.console.result(options.json ? listJson(library) : listWords(library));
        return exitDone;
    }
    const LessonEntry* entry = library.find(options.lesson);
    if (!entry)
        return session.refused(
            {"cli.no_lesson", "There is no lesson called {name}. `nucleoscope lesson` lists them.", {{"name", options.lesson}}});
    if (!options.plant.empty())
        return plant(entry->lesson, options, session);
    const auto dataset = imagesFor(options, session);
    if (!dataset)
        return session.failed(dataset.error());
    const auto folder = options.out.empty() ? lessonFolder(entry->lesson, **dataset) : placeNamed(options.out);
    const int code = runChosenLesson({entry->lesson, knownRecipes(), *dataset, folder}, options, session);
    if (code == exitDone)
        session.console.say("`nucleoscope report " + utf8(folder) + " --out lesson.pdf` writes it as a document.");
    return code;
}

} // namespace

int runChosenLesson(const ChosenLesson& chosen, const LessonOptions& options, Session& session)
{
    const Lesson& lesson = chosen.lesson;
    if (!options.predict.empty() && choiceText(lesson, options.predict).empty())
        return session.refused(
            {"cli.no_choice", "{choice} is no answer to this lesson's question.", {{"choice", options.predict}}});
    askFirst(lesson, options, session);
    LessonRequest request;
    request.lesson = lesson;
    request.dataset = chosen.dataset;
    request.recipes = chosen.recipes;
    request.folder = chosen.folder;
    request.prediction = options.predict;
    request.device = options.machine.device;
    request.threads = options.machine.threads;
    auto record = runIt(request, session);
    if (!record)
        return session.failed(record.error());
    if (options.reveal)
        if (const auto revealed = revealCue(*chosen.dataset, *record, request.folder, session); !revealed)
            return session.failed(revealed.error());
    session.console.result(options.json ? recordJson(lesson, *record, request.folder) : conclusionWords(lesson, *record));
    return exitDone;
}

CLI::App& declareLesson(CLI::App& app, LessonOptions& options)
{
    CLI::App* command = app.add_subcommand("lesson", "Run a lesson: two trainings side by side, and what one may conclude");
    command->add_option("LESSON", options.lesson, "Name of the lesson; without one they are listed");
    command->add_option("--data", options.data, "Folder or archive; the drawn demo unless told otherwise")->type_name("DATA");
    command
        ->add_option("--out", options.out,
                     "Folder for the lesson's runs, where a stopped one goes on; or for the copy that --plant makes")
        ->type_name("DIR");
    command->add_option("--predict", options.predict, "What you expect to come of it; written down before anything is trained")
        ->type_name("CHOICE");
    command->add_option("--plant", options.plant, "Plant a shortcut in a copy of the images, for the lesson planted_shortcut")
        ->check(CLI::IsMember({"surprise", "nothing", "stain", "jpeg", "size"}).description(""))
        ->type_name("surprise|nothing|stain|jpeg|size");
    command->add_flag("--reveal", options.reveal, "Say what was planted");
    command->add_flag("--json", options.json, "For programs");
    addMachineOptions(*command, options.machine);
    command->footer("Examples:\n"
                    "  nucleoscope lesson\n"
                    "  nucleoscope lesson same_patient_twice --predict below\n"
                    "  nucleoscope lesson planted_shortcut --plant surprise --out copy\n"
                    "  nucleoscope lesson planted_shortcut --data copy --predict stain --reveal\n"
                    "Ctrl-C stops; the same line goes on. Your own lessons are the .json files in "
                    + utf8(configFolder() / "lessons") + ".");
    return *command;
}

void addLesson(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<LessonOptions>();
    declareLesson(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return lessonCommand(*options, session); };
    });
}

} // namespace nucleoscope::cli
