// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace nucleoscope {

/// What a person wishes of the program on this machine, in its window and on its command line alike. An option of a command,
/// and a variable of the environment, goes before.
struct Preferences {
    static constexpr std::uint64_t largestCache = 1'000'000'000'000'000; ///< bytes
    static constexpr int mostThreads = 1024;

    std::filesystem::path cacheFolder;             ///< absolute; empty: usualCacheFolder()
    std::uint64_t cacheLimitBytes = 8'000'000'000; ///< of decoded images and features together; 0: none are kept
    std::string device = "auto"; ///< "auto", "cpu", "cuda" or "mps": what "auto" means elsewhere; one that is not there is "auto"
    int threads = 0;             ///< of the processor, at most; 0: as many as the process may use

    bool operator==(const Preferences&) const = default;
};

/// The parts of cacheLimitBytes; 0: none are kept.
std::uint64_t featureCacheBytes(const Preferences& preferences); ///< an eighth
std::uint64_t pixelCacheBytes(const Preferences& preferences);   ///< the rest

/// preferences.json in configFolder(). See docs/formats.md, Preferences.
std::filesystem::path preferencesFile();
/// The platform's place for caches, or the one below NUCLEOSCOPE_HOME: cacheFolder() unless a person wishes another.
std::filesystem::path usualCacheFolder();

/// The defaults where there is no file. Fails with Unreadable where it is damaged, or not one of ours.
Result<Preferences> readPreferences(const std::filesystem::path& file);
/// Makes the folder. Fails with InvalidInput where a value is out of its range.
Result<void> writePreferences(const Preferences& preferences, const std::filesystem::path& file);

// What holds in this process, from any thread.

/// preferencesFile() as it was when this was first asked, the defaults where it cannot be read; or what is used since.
/// After the first time no disk is asked.
Preferences preferences();
/// From now on; nothing is written.
void usePreferences(const Preferences& wished);

} // namespace nucleoscope
