// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// A report of a crash: a text of a few kB in dataFolder()/crashes, of version, system, time, signal, the last job's kind and the
/// addresses of the calls by module. Nothing of images, names, paths or the person is in it; nobody but that person reads it.
/// docs/formats.md, Report of a crash.
struct CrashReports {
    static constexpr std::size_t mostKept = 20; ///< the oldest go when the program starts
    static std::filesystem::path folder();      ///< dataFolder()/crashes; made by the first report
};

/// From here on the process writes a report before it dies of SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL or std::terminate; it dies as it
/// would have without. `version`: of the program. Signals that somebody handles already stay his; built with a sanitizer, it does
/// nothing; so on Windows. Once, on the first thread, early. Also removes the oldest reports.
void installCrashReports(std::string_view version);

/// The calling thread's handler runs on a stack of its own from here on, so that an overflow of the thread's is reported, too.
/// Without effect before installCrashReports(). Kept until the thread ends.
void useCrashStack();

/// What is being done, for a report: the kind of a job ("job.training"), never its title, which may hold names. From any thread.
void noteForCrashReports(std::string_view kind) noexcept;

/// All there are, newest first.
std::vector<std::filesystem::path> crashReports(const std::filesystem::path& folder = CrashReports::folder());

/// Those that nobody was told of, newest first, under the names that they have from now on: each is handed out once, also where two
/// windows ask. Looks at the disk: in a job.
std::vector<std::filesystem::path> takeNewCrashReports(const std::filesystem::path& folder = CrashReports::folder());

} // namespace nucleoscope
