#pragma once

#include "core/workflow/calling_threshold.h"
#include "core/workflow/command_line.h"

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// Empty where the text names a device; what there is on this machine, the engine says.
std::string deviceProblem(const std::string& device);
void addCheckpointOption(CLI::App& command, double& minutes);
void addMachineOptions(CLI::App& command, MachineOptions& options);
/// In which numbers a network computes; empty: as the recipe says.
void addPrecisionOption(CLI::App& command, std::string& precision);

/// Which of a run's networks is asked: networkChoiceNamed().
void addNetworkOption(CLI::App& command, std::string& network);

/// Where calls turn positive: isThresholdWish().
void addThresholdOption(CLI::App& command, std::string& wish);
/// As `threshold` and `referBelow` of reports and models ask; a number holds for any number of classes.
Result<OperatingPoint> operatingPointOf(const Run& run, const std::string& threshold, double referBelow);

/// A dataset or run as the user named it: absolute, because its place is written down and read from elsewhere; without a
/// slash at its end.
std::filesystem::path placeNamed(const std::string& text);

} // namespace nucleoscope::cli
