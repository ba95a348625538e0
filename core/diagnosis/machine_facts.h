// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/system_report.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>

namespace nucleoscope {

/// Program, processor and memory, the environment's settings.
std::vector<SystemFact> machineFacts();

/// Those of the processor's instructions that decide how fast and how exactly a network is computed, as Linux lists them
/// ("flags" and "Features" of /proc/cpuinfo). A note where an x86 processor has no AVX2: all works there, slowly. Nothing where
/// none are listed.
std::optional<SystemFact> instructionsFact(std::string_view cpuinfo);

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
