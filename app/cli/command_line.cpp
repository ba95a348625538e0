#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "nucleoscope_build.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>

namespace nucleoscope::cli {
namespace {

constexpr const char* purpose = "Nucleoscope: train, watch and question classifiers of white blood cell nuclei.\n"
                                "For research and teaching only, not for diagnosis.\n"
                                "Without a subcommand the window opens; a folder, archive or run that is named opens in it.";

constexpr const char* examples = "Examples:\n"
                                 "  nucleoscope                                         the window\n"
                                 "  nucleoscope demo nuclei                             draw a dataset to try it with\n"
                                 "  nucleoscope train nuclei --out run --recipe small   train on it\n"
                                 "  nucleoscope evaluate run nuclei                     see how far to believe it\n"
                                 "`nucleoscope SUBCOMMAND --help` explains each. Exit codes: 0 done, 1 failed, 2 wrong usage.";

void declare(CLI::App& app, Command& chosen, const WindowHelp& help)
{
    app.name("nucleoscope");
    app.set_version_flag("--version", std::string("nucleoscope ") + build::version);
    app.footer(examples);
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);
    addScan(app, chosen);
    addDescribe(app, chosen);
    addDemo(app, chosen);
    addAudit(app, chosen);
    addRecipes(app, chosen);
    addDevices(app, chosen);
    addTrain(app, chosen);
    addCrossValidate(app, chosen);
    addQueue(app, chosen);
    addStudies(app, chosen);
    addResume(app, chosen);
    addRepeat(app, chosen);
    addPredict(app, chosen);
    addEvaluate(app, chosen);
    addExplain(app, chosen);
    addExport(app, chosen);
    addImport(app, chosen);
    addPack(app, chosen);
    addCompare(app, chosen);
    addWeakGroups(app, chosen);
    addLesson(app, chosen);
    addClassroom(app, chosen);
    addReport(app, chosen, help.pdf, help.wording);
    addRuns(app, chosen);
    addLibTorch(app, chosen, help.download);
    addWeights(app, chosen, help.download);
    addDoctor(app, chosen, help.facts);
    addTour(app, chosen, help.tour);
}

} // namespace

int runCommandLine(int argc, char** argv, const WindowHelp& help)
{
    CLI::App app(purpose);
    Command chosen;
    declare(app, chosen, help);
    if (argc > 1 && std::string_view(argv[1]) == "--complete") {
        for (const std::string& word : completions(app, {argv + 2, argv + argc}))
            std::puts(word.c_str());
        return exitDone;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error, std::cout, std::cerr); // --help, --version
        std::fprintf(stderr, "nucleoscope: %s\nTry the same with --help.\n", error.what());
        return exitUsage;
    }
    Session session(help.stayAwake);
    try {
        return chosen(session);
    } catch (const std::exception& problem) { // a mistake of ours; but nobody's terminal is to end with a core dump
        std::fprintf(stderr, "nucleoscope: this should not have happened: %s. `nucleoscope doctor` helps to report it.\n",
                     problem.what());
        return exitFailed;
    }
}

bool isSubcommand(std::string_view word)
{
    CLI::App app;
    Command chosen;
    declare(app, chosen, {});
    const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
    return std::any_of(commands.begin(), commands.end(), [&](const CLI::App* command) { return command->get_name() == word; });
}

} // namespace nucleoscope::cli
