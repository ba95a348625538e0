// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/lesson_running.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/classroom/class_pack_making.h"
#include "core/classroom/class_table.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_words.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

namespace nucleoscope::cli {
namespace {

constexpr std::uint64_t longestLesson = 1 << 20; // bytes

Result<OpenedClassPack> openPack(const std::string& place, Session& session)
{
    return session.run<OpenedClassPack>({"cli.classpack", "Opening the class pack"}, Resource::Disk, [&](JobContext& context) {
        return openClassPack(placeNamed(place), classroomFolder(), context);
    });
}

// ---- pack -------------------------------------------------------------------------------------------------------------

/// The lesson's file as it is: one that is listed, or one that is named.
Result<void> takeLesson(const std::string& named, ClassPackRequest& request)
{
    const LessonLibrary library = loadLessons();
    const LessonEntry* entry = library.find(named);
    const std::filesystem::path file = entry ? entry->file : placeNamed(named);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return nucleoscope::fail(ErrorCode::NotFound, {"cli.no_lesson",
                                                       "There is no lesson called {name}. `nucleoscope lesson` lists them.",
                                                       {{"name", named}}});
    request.lessonName = utf8(file);
    return readTextFile(file, longestLesson).map([&](std::string text) { request.lessonJson = std::move(text); });
}

int packClass(const ClassPackOptions& options, Session& session)
{
    ClassPackRequest request;
    if (auto taken = takeLesson(options.lesson, request); !taken)
        return session.failed(taken.error(), exitUsage);
    request.title = options.title;
    request.words = options.words;
    request.recipes = knownRecipes();
    request.demo = {options.seed, options.scale};
    request.atMostImages = options.images;
    request.out = placeNamed(options.out);
    request.replace = options.replace;
    const auto names = Pseudonyms::wished(options.pseudonyms);
    if (!names)
        return session.failed(names.error());
    request.names = *names;
    if (!options.data.empty()) {
        auto dataset = openForCommand(session, options.data);
        if (!dataset)
            return session.failed(dataset.error());
        request.dataset = std::move(*dataset);
    }
    const auto made = session.run<MadeClassPack>({"cli.classpack_making", "Making the class pack"}, Resource::Disk,
                                                 [&](JobContext& context) { return makeClassPack(request, context); });
    if (!made)
        return session.failed(made.error());
    if (made->missing > 0)
        session.console.say("Left behind: " + plural(made->missing, "image", "images") + " that could not be read.");
    const ClassPack& pack = made->pack;
    session.console.result(
        "“" + pack.title + "” with the lesson “" + pack.lesson.title + "”, "
        + (pack.demo ? "images drawn from seed " + std::to_string(pack.demo->seed) : plural(pack.images.files, "image", "images"))
        + ", " + bytesWords(static_cast<double>(made->bytes)) + ": " + utf8(made->file) + "\n");
    return exitDone;
}

// ---- open -------------------------------------------------------------------------------------------------------------

int openClass(const std::string& file, Session& session)
{
    const auto opened = openPack(file, session);
    if (!opened)
        return session.failed(opened.error());
    session.console.say(opened->pack.title + ": " + opened->pack.lesson.title);
    if (!opened->pack.words.empty())
        session.console.say(opened->pack.words);
    session.console.say("Next: nucleoscope classroom lesson " + file + " --predict …");
    session.console.result(utf8(opened->folder) + "\n");
    return exitDone;
}

// ---- lesson -----------------------------------------------------------------------------------------------------------

int runClassLesson(const ClassLessonOptions& options, Session& session)
{
    const auto opened = openPack(options.pack, session);
    if (!opened)
        return session.failed(opened.error());
    const auto dataset = openForCommand(session, utf8(opened->images()));
    if (!dataset)
        return session.failed(dataset.error());
    if (!opened->pack.words.empty())
        session.console.say(opened->pack.words + "\n");
    LessonOptions how;
    how.predict = options.predict;
    how.json = options.json;
    how.machine = options.machine;
    const int code = runChosenLesson({opened->pack.lesson, opened->pack.recipes, *dataset, opened->lessonFolder()}, how, session);
    if (code == exitDone)
        session.console.say("`nucleoscope classroom handin " + options.pack + " --out me.result.json` writes what you hand in.");
    return code;
}

// ---- handin -----------------------------------------------------------------------------------------------------------

int handIn(const HandInOptions& options, Session& session)
{
    const auto opened = openPack(options.pack, session);
    if (!opened)
        return session.failed(opened.error());
    const std::filesystem::path file = placeNamed(options.out);
    const auto result = classResultOf(*opened, options.name).and_then([&](const ClassResult& made) {
        return writeClassResult(file, made, options.replace).map([&] { return made; });
    });
    if (!result)
        return session.failed(result.error());
    if (!result->conclusion)
        session.console.say("The lesson is not finished: the prediction goes along, and no numbers.");
    session.console.result("Wrote what " + (result->student.empty() ? "somebody without a name" : result->student) + " hands in"
                           + (result->quiz ? ", with a quiz of " + plural(result->quiz->asked, "answer", "answers") : "") + ": "
                           + utf8(file) + "\n");
    return exitDone;
}

// ---- collect ----------------------------------------------------------------------------------------------------------

std::string rowWords(const ClassTableRow& row)
{
    std::string text = (row.student.empty() ? "(without a name)" : row.student) + ":";
    if (row.result) {
        text += " predicted " + (row.result->prediction.empty() ? "nothing" : row.result->prediction);
        if (!row.result->conclusion)
            text += "; not finished";
        else if (!row.result->conclusion->checks.empty())
            text += "; came out " + fixed(row.result->conclusion->checks.front().measured.value, 3) + " ("
                    + fixed(row.result->conclusion->checks.front().measured.interval.low, 3) + " to "
                    + fixed(row.result->conclusion->checks.front().measured.interval.high, 3) + "), "
                    + (row.result->right.empty() ? "which nobody can judge" : row.result->right);
    }
    if (row.quiz)
        text += "; quiz " + std::to_string(row.quiz->right) + " of " + std::to_string(row.quiz->asked);
    for (const Message& note : row.notes)
        text += "; " + note.english();
    return text + "\n";
}

std::string tableWords(const ClassroomTable& table)
{
    std::string text = table.packTitle.empty() ? std::string() : table.packTitle + " · " + table.lessonTitle + "\n\n";
    for (const ClassTableRow& row : table.rows)
        text += rowWords(row);
    text += "\n";
    for (const Message& sentence : classTableSummary(table))
        text += sentence.english() + "\n";
    return text;
}

int writeTable(const ClassroomTable& table, const CollectOptions& options, Session& session)
{
    const std::string csv = classTableToCsv(table);
    if (options.csv == "-") {
        session.console.result(csv);
        return exitDone;
    }
    const std::filesystem::path file = placeNamed(options.csv);
    const auto written = mayWriteClassFile(file, options.replace).and_then([&] { return writeFileAtomically(file, csv); });
    if (!written)
        return session.failed(written.error());
    session.console.result(tableWords(table));
    return exitDone;
}

int collect(const CollectOptions& options, Session& session)
{
    std::string fingerprint;
    if (!options.pack.empty()) {
        const auto pack = readClassPack(placeNamed(options.pack));
        if (!pack)
            return session.failed(pack.error());
        fingerprint = pack->fingerprint;
    }
    std::vector<std::filesystem::path> places;
    for (const std::string& place : options.places)
        places.push_back(placeNamed(place));
    const auto table =
        session.run<ClassroomTable>({"cli.collecting", "Reading what was handed in"}, Resource::Disk,
                                    [&](JobContext& context) { return collectClass(places, fingerprint, context.stopToken()); });
    if (!table)
        return session.failed(table.error());
    for (const UncountedFile& file : table->uncounted)
        session.console.warn(file.reason);
    if (!options.csv.empty())
        return writeTable(*table, options, session);
    session.console.result(tableWords(*table));
    return exitDone;
}

void addOpen(CLI::App& classroom, Command& chosen)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* command = classroom.add_subcommand("open", "Unpack a class pack for this computer, and say where it lies");
    command->add_option("PACK", *file, "The .nucleopack file")->required();
    command->footer("Example:\n  nucleoscope classroom open class.nucleopack\nOpened again it is as it was left.");
    command->callback([&chosen, file] { chosen = [file](Session& session) { return openClass(*file, session); }; });
}

} // namespace

CLI::App& declareClassPack(CLI::App& classroom, ClassPackOptions& options)
{
    CLI::App* command = classroom.add_subcommand("pack", "Pack a lesson, its recipes and images into one file for a class");
    command->add_option("LESSON", options.lesson, "Name of a lesson, or the .json file of one of yours")->required();
    command->add_option("--out", options.out, "The .nucleopack file to write")->required()->type_name("FILE");
    command->add_option("--title", options.title, "What the class is called; the lesson's title")->type_name("TEXT");
    command->add_option("--words", options.words, "What you want to tell the students before they begin")->type_name("TEXT");
    CLI::Option* data =
        command->add_option("--data", options.data, "Folder or archive whose images go along; the demo unless told otherwise");
    data->type_name("DATA");
    command->add_option("--images", options.images, "So many of them at most, of whole patients")
        ->needs(data)
        ->check(CLI::Range(1, ClassPackLimits::images).description(""))
        ->type_name("N");
    command->add_option("--seed", options.seed, "Of the demo: other seeds draw other nuclei")->excludes(data)->type_name("N");
    command->add_option("--scale", options.scale, "Of the demo: share of each patient's images")
        ->excludes(data)
        ->check(CLI::Range(0.01, 1.0).description(""))
        ->type_name("FRACTION");
    command->add_flag("--pseudonyms", options.pseudonyms, "Patients and images under other names")->needs(data);
    command->add_flag("--replace", options.replace, "Where the file is there already");
    command->footer("Examples:\n"
                    "  nucleoscope classroom pack same_patient_twice --out class.nucleopack\n"
                    "  nucleoscope classroom pack mine.json --data nuclei --images 500 --pseudonyms --out class.nucleopack\n"
                    "A double click, `nucleoscope class.nucleopack` or dropping it on the window opens it.");
    return *command;
}

CLI::App& declareClassLesson(CLI::App& classroom, ClassLessonOptions& options)
{
    CLI::App* command = classroom.add_subcommand("lesson", "Run a class pack's lesson, with its recipes, on its images");
    command->add_option("PACK", options.pack, "The .nucleopack file, or the folder of an opened one")->required();
    command->add_option("--predict", options.predict, "What you expect to come of it; written down before anything is trained")
        ->type_name("CHOICE");
    command->add_flag("--json", options.json, "For programs");
    addMachineOptions(*command, options.machine);
    command->footer(
        "Example:\n  nucleoscope classroom lesson class.nucleopack --predict below\nCtrl-C stops; the same line goes on.");
    return *command;
}

CLI::App& declareHandIn(CLI::App& classroom, HandInOptions& options)
{
    CLI::App* command =
        classroom.add_subcommand("handin", "Write what came of a class pack's lesson, and of a quiz, as a small file to hand in");
    command->add_option("PACK", options.pack, "The .nucleopack file, or the folder of an opened one")->required();
    command->add_option("--out", options.out, "The file to write")->required()->type_name("FILE");
    command->add_option("--name", options.name, "What you want to be called in it; without one it says none")->type_name("TEXT");
    command->add_flag("--replace", options.replace, "Where the file is there already");
    command->footer("Example:\n  nucleoscope classroom handin class.nucleopack --name Fox --out fox.result.json\n"
                    "It holds numbers and that name; no paths, no account, no pictures.");
    return *command;
}

CLI::App& declareCollect(CLI::App& classroom, CollectOptions& options)
{
    CLI::App* command = classroom.add_subcommand("collect", "Make one table of what the students handed in");
    command->add_option("FILE", options.places, "Files that were handed in, quiz files, and folders of them")->required();
    command->add_option("--pack", options.pack, "The class pack that they are about; that of most of the files")
        ->type_name("PACK");
    command->add_option("--csv", options.csv, "A file for the table; - for standard output")->type_name("FILE");
    command->add_flag("--replace", options.replace, "Where that file is there already");
    command->footer("Example:\n  nucleoscope classroom collect handed-in --csv class.csv\n"
                    "Files that do not count are listed with the reason.");
    return *command;
}

void addClassroom(CLI::App& app, Command& chosen)
{
    CLI::App* command = app.add_subcommand("classroom", "A lesson for a class: pack it, open it, hand in, collect");
    command->require_subcommand(1);
    const auto packing = std::make_shared<ClassPackOptions>();
    declareClassPack(*command, *packing).callback([&chosen, packing] {
        chosen = [packing](Session& session) { return packClass(*packing, session); };
    });
    addOpen(*command, chosen);
    const auto running = std::make_shared<ClassLessonOptions>();
    declareClassLesson(*command, *running).callback([&chosen, running] {
        chosen = [running](Session& session) { return runClassLesson(*running, session); };
    });
    const auto handing = std::make_shared<HandInOptions>();
    declareHandIn(*command, *handing).callback([&chosen, handing] {
        chosen = [handing](Session& session) { return handIn(*handing, session); };
    });
    const auto collecting = std::make_shared<CollectOptions>();
    declareCollect(*command, *collecting).callback([&chosen, collecting] {
        chosen = [collecting](Session& session) { return collect(*collecting, session); };
    });
    command->footer("Example:\n  nucleoscope classroom pack same_patient_twice --out class.nucleopack");
}

} // namespace nucleoscope::cli
