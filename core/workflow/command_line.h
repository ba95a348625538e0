#pragma once

#include "core/dataset/dataset.h"
#include "core/workflow/marked_samples.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nucleoscope {

/// What can be asked of the command line: one struct a subcommand, which fills it from its options (app/cli), and which the
/// window fills from what it shows. commandOf() is the way back, so that the window can say what to type for the same result.

/// Options that mean the same wherever they are.
struct MachineOptions {
    std::string device = "auto";
    int threads = 0; ///< 0: all that the process may use
    bool operator==(const MachineOptions&) const = default;
};

struct ScanOptions {
    std::string data; ///< folder, archive, or "archive.zip!folder"
    bool json = false;
    bool operator==(const ScanOptions&) const = default;
};

struct EvaluateOptions {
    std::string run;
    std::string data;
    bool json = false;
    MachineOptions machine;
    bool operator==(const EvaluateOptions&) const = default;
};

struct ExplainOptions {
    std::string run;
    std::string image;
    std::string out;                ///< .png
    std::string method = "gradcam"; ///< attributionMethodNamed()
    std::string className;          ///< empty: the one that it is called
    MachineOptions machine;
    bool operator==(const ExplainOptions&) const = default;
};

struct CompareOptions {
    std::vector<std::string> runs; ///< the baseline first
    bool json = false;
    bool operator==(const CompareOptions&) const = default;
};

struct PredictOptions {
    std::string run;
    std::vector<std::string> files; ///< images and folders
    std::string csv = "-";          ///< "-": standard output
    int views = 0;                  ///< 0: as the recipe says
    bool mask = false;              ///< cut nuclei out of unmasked images
    bool likeness = false;          ///< compare features with the training images, where nobody did before
    MachineOptions machine;
    bool operator==(const PredictOptions&) const = default;
};

struct TrainOptions {
    static constexpr const char* randomWeights = "random"; ///< as `weights`: none, whatever the recipe says

    std::string data;
    std::string out;
    std::string recipe = "mobilenetv2";
    std::string name;  ///< of the run, for people; empty: its folder's
    std::string split; ///< splitRuleName(); empty: by fold where a fold is named, else the recipe's
    std::string fold;
    double validation = -1; ///< below 0: the recipe's
    double test = 0;
    int epochs = 0; ///< 0: the recipe's, and so below
    int batchSize = 0;
    double learningRate = 0;
    std::uint64_t seed = 1;
    std::string weights; ///< a file, or randomWeights
    int limit = 0;       ///< 0: all
    std::string marks;   ///< empty: the program's own of that dataset
    MarkUse markUse;
    MachineOptions machine;
    bool operator==(const TrainOptions&) const = default;
};

/// Program, subcommand and what follows, a word each; options that are as they would be anyway are left out.
using CommandWords = std::vector<std::string>;
CommandWords commandOf(const ScanOptions& options);
CommandWords commandOf(const EvaluateOptions& options);
CommandWords commandOf(const ExplainOptions& options);
CommandWords commandOf(const CompareOptions& options);
CommandWords commandOf(const PredictOptions& options);
CommandWords commandOf(const TrainOptions& options);

/// The words as one line for a POSIX shell, quoted where they need it.
std::string shellLine(const CommandWords& words);

/// The file that a sample is, where it is one by itself: nothing in archives, nor for regions of a larger picture.
std::optional<std::filesystem::path> fileOf(const Dataset& dataset, int sample);

} // namespace nucleoscope
