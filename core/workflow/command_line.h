#pragma once

#include "core/dataset/split_folds.h"
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

struct AuditCommandOptions {
    std::string data;
    std::string run;   ///< whose split is audited as well; empty: none, or the one below
    std::string split; ///< splitRuleName(): a split that is made for it; empty: none
    std::string fold;
    double validation = -1; ///< below 0: SplitOptions'
    double test = 0;
    std::optional<bool> linkSimilar; ///< empty: linksSimilar()
    std::uint64_t seed = 1;
    bool quick = false;
    std::string null; ///< run or weights that are questioned, or "pretrained"; empty: none
    bool json = false;
    std::string csv;         ///< a file for the findings; empty: none
    bool pseudonyms = false; ///< in what is printed and written
    bool strict = false;     ///< fails where anything serious was found
    MachineOptions machine;
    bool operator==(const AuditCommandOptions&) const = default;
};

struct EvaluateOptions {
    std::string run;
    std::string data;
    bool test = false;              ///< the run's own test part, which is opened thereby
    std::string threshold = "even"; ///< isThresholdWish()
    bool json = false;
    std::string precision; ///< auto, fp32, bf16 or fp16; empty: as the recipe says
    MachineOptions machine;
    std::string network = "suitable"; ///< nameOf(NetworkChoice)
    bool operator==(const EvaluateOptions&) const = default;
};

struct ExplainOptions {
    std::string run;
    std::string image;
    std::string out;                ///< .png
    std::string method = "gradcam"; ///< attributionMethodNamed()
    std::string className;          ///< empty: the one that it is called
    MachineOptions machine;
    std::string network = "suitable"; ///< nameOf(NetworkChoice)
    bool operator==(const ExplainOptions&) const = default;
};

struct ExportOptions {
    std::string run;
    std::string out;
    std::string format;               ///< nameOf(ModelFormat); empty: as the file's ending says
    std::string threshold = "even";   ///< isThresholdWish()
    double referBelow = -1;           ///< OperatingPoint's `upper`; below 0: none
    bool pseudonyms = false;          ///< in the place of patients' and images' names, here and below
    std::string network = "suitable"; ///< nameOf(NetworkChoice)
    bool operator==(const ExportOptions&) const = default;
};

struct ReportCommandOptions {
    std::string run;
    std::string out;                ///< .pdf or .html
    std::string data;               ///< empty: where the run's dataset was
    std::string threshold = "even"; ///< as ExportOptions', and so below
    double referBelow = -1;
    int mistakes = 12;           ///< that are shown; 0: none
    std::string language = "en"; ///< one of the window's
    bool pseudonyms = false;
    MachineOptions machine;
    bool operator==(const ReportCommandOptions&) const = default;
};

struct CompareOptions {
    std::vector<std::string> runs; ///< the baseline first
    bool json = false;
    bool operator==(const CompareOptions&) const = default;
};

struct WeakGroupsOptions {
    std::string run;  ///< or a cross-validation, whose pooled predictions are meant then
    std::string data; ///< empty: where the run's dataset was
    bool json = false;
    bool operator==(const WeakGroupsOptions&) const = default;
};

struct PredictOptions {
    std::string run;
    std::vector<std::string> files; ///< images and folders
    std::string csv = "-";          ///< "-": standard output
    int views = 0;                  ///< 0: as the recipe says
    bool mask = false;              ///< cut nuclei out of unmasked images
    bool likeness = false;          ///< compare features with the training images, where nobody did before
    bool pseudonyms = false;
    std::string threshold = "even"; ///< isThresholdWish()
    std::string precision;          ///< auto, fp32, bf16 or fp16; empty: as the recipe says
    MachineOptions machine;
    std::string network = "suitable"; ///< nameOf(NetworkChoice)
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
    std::string classes;    ///< "fold": the published folds are the classes; empty: as the dataset has them
    double validation = -1; ///< below 0: the recipe's
    double test = 0;
    std::optional<bool> linkSimilar; ///< empty: linksSimilar()
    int epochs = 0;                  ///< 0: the recipe's, and so below
    int batchSize = 0;
    double learningRate = 0;
    double weightDecay = -1; ///< below 0: the recipe's
    std::string sampling;    ///< shuffled, balanced_classes, balanced_subjects, balanced_within_classes; empty: the recipe's
    Thinning thinning;       ///< of the training part
    std::uint64_t seed = 1;
    std::string weights; ///< a name (see starting_weights.h) or a file; empty: as the recipe says
    int limit = 0;       ///< 0: all
    std::string marks;   ///< empty: the program's own of that dataset
    MarkUse markUse;
    std::optional<bool> finalNetwork; ///< empty: wantsFinalNetwork()
    double checkpointMinutes = 10;    ///< TrainingPlan's
    std::string precision;            ///< auto, fp32, bf16 or fp16; empty: as the recipe says
    MachineOptions machine;
    bool operator==(const TrainOptions&) const = default;
};

struct CrossValidateOptions {
    static constexpr const char* publishedFolds = "published"; ///< as `folds`: the dataset's own

    TrainOptions train; ///< data, out, recipe and how it learns; nothing of splits but linkSimilar, nothing of marks and limits
    std::string folds = publishedFolds; ///< or a number of new ones
    bool json = false;
    bool operator==(const CrossValidateOptions&) const = default;
};

/// doubts, learningcurve, stability: many trainings by the instant recipe.
struct StudyOptions {
    static constexpr double flippedShare = 0.02; ///< of the labels, in the self-test of doubts
    static std::vector<double> curveShares() { return {0.1, 0.2, 0.35, 0.5, 0.75, 1}; }

    StudyOptions() { train.recipe = "instant"; }
    TrainOptions train; ///< data, recipe and how it learns
    std::string folds = CrossValidateOptions::publishedFolds;
    std::string run;  ///< of stability: whose parts learn and examine; empty: the first fold
    int draws = 5;    ///< of learningcurve
    int refits = 200; ///< of stability
    bool json = false;
    bool operator==(const StudyOptions&) const = default;
};

struct LessonOptions {
    std::string lesson;  ///< empty: list them
    std::string data;    ///< empty: the demo
    std::string out;     ///< empty: where the program keeps lessons
    std::string predict; ///< name of a choice
    std::string plant;   ///< plantedCueName() or "surprise": make a copy, in `out`
    bool reveal = false;
    bool json = false;
    MachineOptions machine;
    bool operator==(const LessonOptions&) const = default;
};

/// As `threshold` above.
std::string thresholdWish(double threshold);

/// Program, subcommand and what follows, a word each; options that are as they would be anyway are left out.
using CommandWords = std::vector<std::string>;
CommandWords commandOf(const ScanOptions& options);
CommandWords commandOf(const AuditCommandOptions& options);
CommandWords commandOf(const EvaluateOptions& options);
CommandWords commandOf(const ExplainOptions& options);
CommandWords commandOf(const ExportOptions& options);
CommandWords commandOf(const ReportCommandOptions& options);
CommandWords commandOf(const CompareOptions& options);
CommandWords commandOf(const WeakGroupsOptions& options);
CommandWords commandOf(const PredictOptions& options);
CommandWords commandOf(const TrainOptions& options);
CommandWords commandOf(const CrossValidateOptions& options);
/// `subcommand`: "doubts", "learningcurve" or "stability".
CommandWords commandOf(const StudyOptions& options, const std::string& subcommand);
CommandWords commandOf(const LessonOptions& options);

/// The words as one line for a POSIX shell, quoted where they need it.
std::string shellLine(const CommandWords& words);

/// The file that a sample is, where it is one by itself: nothing in archives, nor for regions of a larger picture.
std::optional<std::filesystem::path> fileOf(const Dataset& dataset, int sample);

} // namespace nucleoscope
