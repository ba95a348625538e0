#pragma once

#include "core/run/run.h"

#include <mutex>

namespace nucleoscope {

std::string runToJson(const RunInfo& info);
/// Fails with Unreadable naming the file and what is wrong, with Unsupported where a newer program wrote it.
Result<RunInfo> parseRun(std::string_view json, const std::string& sourceName);
Result<RunInfo> readRunInfo(const std::filesystem::path& runFolder);
/// Held while run.json is read, changed and written: the window's thread and the one that trains take turns.
std::mutex& runFileMutex();
/// Adds to run.json's list of openings of the test part and leaves everything else in it as it is. Fails with InvalidInput where
/// another process writes the run, naming whom; likewise the next.
Result<void> addTestOpening(const std::filesystem::path& runFolder, const TestOpening& opening);
/// Changes one text of run.json and leaves everything else in it as it is.
Result<void> changeRunText(const std::filesystem::path& runFolder, const char* key, const std::string& value);
/// Writes RunInfo::keptThreshold, or takes it away.
Result<void> changeKeptThreshold(const std::filesystem::path& runFolder, std::optional<double> threshold);

inline constexpr const char runFileName[] = "run.json";

} // namespace nucleoscope
