// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/system_report.h"

#include <filesystem>
#include <stop_token>

namespace nucleoscope {

/// Program, processor and memory, the environment's settings.
std::vector<SystemFact> machineFacts();

/// What the program is built with, and what of it was found at run time.
std::vector<SystemFact> libraryFacts();

/// Where the program keeps things.
struct Places {
    std::filesystem::path data, cache, config, resources;
    static Places ofThisProgram();
};

/// Whether each place can be written, how much lies there and how much room is left; whether the program's own files are there.
/// Looks through folders: on the disk thread. A wish to stop leaves sizes out.
std::vector<SystemFact> placeFacts(const Places& places, const std::stop_token& stop);

} // namespace nucleoscope
