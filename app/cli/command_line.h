#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"
#include "core/diagnosis/system_report.h"
#include "core/report/report_document.h"
#include "core/report/report_language.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

namespace nucleoscope::cli {

/// Walks through the window and saves pictures into `out`; `data` empty: of the demo. Returns the exit code.
struct TourWish {
    std::filesystem::path out;
    std::filesystem::path data; ///< empty: the demo
    std::filesystem::path run;  ///< empty: trains two
    int width = 1280;
    int height = 800;
    int epochs = 3;
    bool dark = false;
};
using Tour = std::function<int(const TourWish& wish)>;

/// Fetches a file into a folder and returns where it lies. A stop ends it with Cancelled and keeps what there is.
struct DownloadWish {
    PublishedFile file;
    std::filesystem::path folder;
    std::stop_token stop;
    std::function<void(double done, double total)> progress; ///< bytes; total 0: not known
};
using Download = std::function<Result<std::filesystem::path>(const DownloadWish& wish)>;

/// What the doctor tells of the window; `inside`: opens what a window needs in this process, which may not survive it. Otherwise
/// another process does that.
using WindowFacts = std::function<std::vector<SystemFact>(bool inside)>;

/// Writes a report as PDF, which takes fonts.
using PdfWriter = std::function<Result<void>(const ReportDocument& document, const std::filesystem::path& file)>;

/// How a report is worded in a language, by its code; fails where the program does not speak it.
using ReportWording = std::function<Result<ReportLanguage>(const std::string& code)>;

/// Keeps the computer from falling asleep by itself until what it returns is dropped, in the same thread.
using StayAwake = std::function<std::shared_ptr<void>()>;

/// What a build with a window can do beyond the core; empty functions in one without.
struct WindowHelp {
    Tour tour;
    Download download;
    WindowFacts facts;
    PdfWriter pdf;
    ReportWording wording;
    StayAwake stayAwake;
};

/// Parses the arguments, runs the subcommand that they name and returns the process's exit code.
/// Loads neither Qt nor, before a network is needed, the learning engine.
/// `help`: given, because the command line itself knows nothing of a window.
int runCommandLine(int argc, char** argv, const WindowHelp& help);

/// A word that stands for a subcommand, and not for a file to open.
bool isSubcommand(std::string_view word);

} // namespace nucleoscope::cli
