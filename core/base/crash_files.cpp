// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reports as files; who writes them: crash_reports.cpp.
#include "core/base/crash_reports.h"
#include "core/base/files.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view newPrefix = "new-"; ///< of those that nobody was told of

std::string nameWithoutPrefix(const fs::path& file)
{
    std::string name = utf8(file.filename());
    return name.starts_with(newPrefix) ? name.substr(newPrefix.size()) : name;
}

} // namespace

fs::path CrashReports::folder()
{
    return dataFolder() / "crashes";
}

std::vector<fs::path> crashReports(const fs::path& folder)
{
    std::vector<fs::path> reports;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        std::error_code ignored;
        if (at->path().extension() == ".txt" && at->is_regular_file(ignored) && !at->is_symlink(ignored))
            reports.push_back(at->path());
    }
    // Their names begin with the time.
    std::ranges::sort(reports, std::greater(), nameWithoutPrefix);
    return reports;
}

std::vector<fs::path> takeNewCrashReports(const fs::path& folder)
{
    std::vector<fs::path> taken;
    for (const fs::path& report : crashReports(folder)) {
        if (!utf8(report.filename()).starts_with(newPrefix))
            continue;
        const fs::path told = folder / pathFromUtf8(nameWithoutPrefix(report));
        std::error_code problem;
        fs::rename(report, told, problem);
        if (!problem) // else another window was quicker, or it would be told again and again
            taken.push_back(told);
    }
    return taken;
}

} // namespace nucleoscope
