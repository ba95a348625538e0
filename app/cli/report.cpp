// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/base/text.h"
#include "core/classroom/class_pack_file.h"
#include "core/lessons/lesson_report.h"
#include "core/report/comparison_report.h"
#include "core/report/report_html.h"
#include "core/report/run_report.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

namespace nucleoscope::cli {
namespace {

/// The dataset that --data names, where the run's samples are found in it; without it where they were. A report without the
/// pictures that were asked for is written all the same, and that it is told.
Result<std::optional<RunDataset>> locatedData(const Run& run, const std::string& data, int pictures, Session& session)
{
    if (data.empty()) {
        const Message looking("cli.looking_for_pictures", "Looking for the pictures");
        auto found = session.run<std::optional<RunDataset>>(looking, Resource::Disk,
                                                            [&](JobContext& context) -> Result<std::optional<RunDataset>> {
                                                                return openRunDataset(run, context.stopToken());
                                                            });
        if (found && !*found && pictures > 0)
            session.console.warn({"cli.report_without_pictures",
                                  "The run's pictures are not at {place} any more: the report shows no nuclei. --data names the "
                                  "place where they are now.",
                                  {{"place", run.info().datasetLocation}}});
        return found;
    }
    const auto dataset = openForCommand(session, data);
    if (!dataset)
        return fail(dataset.error());
    auto places = run.locateIn(**dataset);
    if (!places)
        return fail(places.error());
    return std::optional(RunDataset{*dataset, std::move(*places)});
}

bool holdsLesson(const std::filesystem::path& folder)
{
    std::error_code nothing;
    return std::filesystem::exists(folder / lessonRecordName, nothing);
}

/// Those that are here; before them the class pack's in whose folder it was run.
LessonLibrary lessonsFor(const std::filesystem::path& folder)
{
    LessonLibrary library = loadLessons();
    if (auto pack = readClassPack(folder.parent_path()))
        library.lessons.insert(library.lessons.begin(), {std::move(pack->lesson), {}, false});
    return library;
}

/// Of a run against others.
Result<ReportDocument> comparisonOf(const ReportCommandOptions& options, const std::vector<std::string>& against,
                                    const ReportLanguage& language, const std::optional<Pseudonyms>& names, Session& session)
{
    std::vector<std::filesystem::path> folders{runFolderNamed(placeNamed(options.run))};
    for (const std::string& other : against)
        folders.push_back(runFolderNamed(placeNamed(other)));
    const auto first = Run::open(folders.front());
    if (!first)
        return fail(first.error());
    ComparisonReportOptions how;
    if (options.mistakes != ReportCommandOptions().mistakes)
        how.pictures = options.mistakes;
    how.language = language;
    auto located = locatedData(*first, options.data, how.pictures, session);
    if (!located)
        return fail(located.error());
    how.located = std::move(*located);
    how.names = names;
    how.machine.device = options.machine.device;
    how.machine.threads = options.machine.threads;
    return session.run<ReportDocument>({"cli.reporting", "Writing the report"}, Resource::Learning,
                                       [&](JobContext& context) -> Result<ReportDocument> {
                                           const auto compared = compareRuns(folders);
                                           if (!compared)
                                               return fail(compared.error());
                                           return comparisonReport(*compared, how, session.engineHost, context);
                                       });
}

/// Of a lesson, of a run alone, or of a run against others.
Result<ReportDocument> documentOf(const ReportCommandOptions& options, const std::vector<std::string>& against,
                                  const ReportLanguage& language, Session& session)
{
    const Message writing("cli.reporting", "Writing the report");
    if (const auto folder = placeNamed(options.run); against.empty() && holdsLesson(folder))
        return session.run<ReportDocument>(writing, Resource::Disk,
                                           [&](JobContext&) { return lessonReport(folder, lessonsFor(folder), language); });
    const auto names = Pseudonyms::wished(options.pseudonyms);
    if (!names)
        return fail(names.error());
    if (!against.empty())
        return comparisonOf(options, against, language, *names, session);
    const auto run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return fail(run.error());
    auto located = locatedData(*run, options.data, options.mistakes, session);
    if (!located)
        return fail(located.error());
    ReportOptions how;
    const auto point = operatingPointOf(*run, options.threshold, options.referBelow);
    if (!point)
        return fail(point.error());
    how.point = *point;
    if (how.point.upper && *how.point.upper <= how.point.threshold)
        how.point.upper.reset();
    how.mistakes = options.mistakes;
    how.language = language;
    how.located = std::move(*located);
    how.names = *names;
    how.machine.device = options.machine.device;
    how.machine.threads = options.machine.threads;
    return session.run<ReportDocument>(writing, Resource::Learning,
                                       [&](JobContext& context) { return runReport(*run, how, session.engineHost, context); });
}

Result<ReportLanguage> languageOf(const ReportCommandOptions& options, const ReportWording& wording)
{
    if (wording)
        return wording(options.language);
    if (options.language == ReportCommandOptions().language)
        return ReportLanguage();
    return fail(ErrorCode::InvalidInput,
                {"cli.english_only", "This build has no window, and with it no other languages: its reports are English."});
}

int report(const ReportCommandOptions& options, const std::vector<std::string>& against, const PdfWriter& writePdf,
           const ReportWording& wording, Session& session)
{
    const std::filesystem::path out = placeNamed(options.out);
    const std::string ending = lowered(utf8(out.extension()));
    const bool html = ending == ".html" || ending == ".htm";
    if (!html && ending != ".pdf")
        return session.refused(
            {"cli.report_format", "A report is a .pdf or an .html file; {file} is neither.", {{"file", options.out}}});
    if (!html && !writePdf)
        return session.refused(
            {"cli.no_pdf", "This build has no window, and writes no PDF. Name an .html file: a browser prints it."});
    const auto language = languageOf(options, wording);
    if (!language)
        return session.refused(language.error().message);
    const auto document = documentOf(options, against, *language, session);
    if (!document)
        return session.failed(document.error());
    const auto written = html ? writeFileAtomically(out, std::string_view(reportHtml(*document))) : writePdf(*document, out);
    if (!written)
        return session.failed(written.error());
    session.console.result(utf8(out) + "\n");
    return exitDone;
}

} // namespace

CLI::App& declareReport(CLI::App& app, ReportCommandOptions& options)
{
    CLI::App* command =
        app.add_subcommand("report", "Write what a run or a lesson says as a document, to be printed or passed on");
    command->add_option("RUN", options.run, "Run folder, or the folder of a lesson")->required();
    command->add_option("--out", options.out, "A .pdf, or one .html file that needs nothing else")->required()->type_name("FILE");
    command->add_option("--data", options.data, "Where the run's pictures are now; where they were unless told otherwise")
        ->type_name("DATA");
    addThresholdOption(*command, options.threshold);
    command->add_option("--refer-below", options.referBelow, "From the threshold up to this a person decides")
        ->check(CLI::Range(0.0, 1.0).description(""))
        ->type_name("P");
    command->add_option("--mistakes", options.mistakes, "So many of the worst are shown as pictures; 0: none")
        ->check(CLI::Range(0, 200).description(""))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--language", options.language, "One that the window speaks: de, en, es, fr or zh_CN")
        ->capture_default_str()
        ->type_name("LANGUAGE");
    command->add_flag("--pseudonyms", options.pseudonyms,
                      "Patients and images under other names, and no places: those that all exports of this computer have");
    addMachineOptions(*command, options.machine);
    command->footer("Example:\n  nucleoscope report run --out report.pdf\n"
                    "  nucleoscope report run --pseudonyms --out to-be-passed-on.html\n"
                    "  nucleoscope report run --against other-run --out comparison.pdf\n"
                    "  nucleoscope report lesson --out lesson.pdf --language de");
    return *command;
}

void addReport(CLI::App& app, Command& chosen, PdfWriter writePdf, ReportWording wording)
{
    const auto options = std::make_shared<ReportCommandOptions>();
    const auto against = std::make_shared<std::vector<std::string>>();
    CLI::App& command = declareReport(app, *options);
    command.add_option("--against", *against, "Compare these runs with RUN, and report that instead")->type_name("RUN");
    const Command work = sparingFiles(
        command, [options]() -> std::vector<std::string> { return {options->out}; },
        [options, against, writePdf = std::move(writePdf), wording = std::move(wording)](Session& session) {
            return report(*options, *against, writePdf, wording, session);
        });
    command.callback([&chosen, work] { chosen = work; });
}

} // namespace nucleoscope::cli
