// One executable: the window, or a subcommand of the command line. Which of the two is decided here, before anything
// of either is touched.

#include "app/cli/command_line.h"
#include "core/base/crash_reports.h"
#include "core/base/files.h"
#include "core/learning/engine_loader.h"

#include "nucleoscope_build.h"

#ifdef NUCLEOSCOPE_HAS_TOUR
#include "app/tour/tour.h"
#endif
#ifdef NUCLEOSCOPE_HAS_WINDOW
#include "ui/desktop/stay_awake.h"
#include "ui/diagnosis/window_facts.h"
#include "ui/downloads/download_and_wait.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_wording.h"
#include "ui/run_window.h"
#endif

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace {

using std::string_view;

/// Qt's own options that make sense before a path; everything else that begins with a dash is the command line's.
bool isWindowOption(string_view argument)
{
    while (!argument.empty() && argument.front() == '-')
        argument.remove_prefix(1);
    constexpr std::array<string_view, 7> known{"platform", "style", "stylesheet", "geometry", "display", "session", "reverse"};
    return std::find(known.begin(), known.end(), argument) != known.end();
}

/// No argument, Qt's options, or something that is there to be opened.
bool wantsWindow(int argc, char** argv)
{
    if (argc < 2)
        return true;
    const string_view first = argv[1];
    if (first.empty() || first.front() == '-')
        return isWindowOption(first);
    if (nucleoscope::cli::isSubcommand(first))
        return false;
    // "archive.zip!folder" names a part of an archive.
    const std::filesystem::path path = nucleoscope::pathFromUtf8(first.substr(0, first.find('!')));
    std::error_code problem;
    return std::filesystem::exists(nucleoscope::pathFromUtf8(first), problem) || std::filesystem::exists(path, problem);
}

#ifdef NUCLEOSCOPE_HAS_WINDOW
bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value && *value;
}

/// Without one Qt ends the program with an abort and a page of plugin names.
bool hasDisplay(int argc, char** argv)
{
#if defined(_WIN32) || defined(__APPLE__)
    (void)argc, (void)argv;
    return true;
#else
    const bool named = std::any_of(argv + 1, argv + argc,
                                   [](string_view a) { return a == "-platform" || a == "--platform" || a == "-display"; });
    return named || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#endif
}

int openWindow(int argc, char** argv)
{
    if (!hasDisplay(argc, argv)) {
        std::fputs("nucleoscope: There is no display to show the window on. `nucleoscope --help` lists what works without one, "
                   "`nucleoscope tour --out DIR` takes pictures of the window.\n",
                   stderr);
        return 1;
    }
    return nucleoscope::ui::runWindow(argc, argv);
}
#else
int openWindow(int, char**)
{
    std::fputs("nucleoscope: This build has no window, only the command line; see `nucleoscope --help`.\n", stderr);
    return 2;
}
#endif

} // namespace

int main(int argc, char** argv)
{
    nucleoscope::prepareEngineEnvironment(argv);
    nucleoscope::installCrashReports(nucleoscope::build::version);
#ifdef NUCLEOSCOPE_HAS_WINDOW
    nucleoscope::ui::leaveOutWordsOfSession();
#endif
    if (wantsWindow(argc, argv))
        return openWindow(argc, argv);
    nucleoscope::cli::WindowHelp help;
#ifdef NUCLEOSCOPE_HAS_TOUR
    help.tour = [&](const nucleoscope::cli::TourWish& wish) {
        return nucleoscope::tour::runTour(argc, argv,
                                          {wish.out, wish.data, wish.run, wish.width, wish.height, wish.epochs, wish.dark});
    };
#endif
#ifdef NUCLEOSCOPE_HAS_WINDOW
    help.stayAwake = [&] { return nucleoscope::ui::stayAwake(argc, argv); };
    help.pdf = [&](const nucleoscope::ReportDocument& document, const std::filesystem::path& file) {
        return nucleoscope::ui::writeReportPdf(argc, argv, document, file);
    };
    help.wording = [](const std::string& code) { return nucleoscope::ui::reportLanguage(QString::fromStdString(code)); };
    help.download = [&](const nucleoscope::cli::DownloadWish& wish) {
        return nucleoscope::ui::downloadAndWait(argc, argv, wish.file, wish.folder, wish.stop, wish.progress);
    };
    help.facts = [&](bool inside) {
        if (inside)
            return nucleoscope::ui::windowFactsInside(argc, argv);
        return nucleoscope::ui::windowFactsOfAnotherProcess(argc, argv, hasDisplay(argc, argv));
    };
#endif
    return nucleoscope::cli::runCommandLine(argc, argv, help);
}
