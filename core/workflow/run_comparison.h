#pragma once

#include "core/evaluation/comparison.h"
#include "core/run/run.h"
#include "core/workflow/pseudonyms.h"

namespace nucleoscope {

/// Something that two or more runs were told differently: a field of the recipe, or of the run around it.
struct RunSetting {
    std::string field;               ///< the recipe's keys, "optimiser.learning_rate"; "seed", "split.rule", "dataset" …
    std::vector<std::string> values; ///< one a run, in order; JSON, texts without quotes; "–" where a run lacks it
};

/// One of the runs compared, judged on its validation part at its best epoch.
struct ComparedRun {
    std::filesystem::path folder;
    RunInfo info;
    std::vector<EpochRecord> epochs;
    /// In the baseline's order of classes; samples are rows of the baseline's split.csv. Empty where `reason` is set
    /// because there are none.
    PredictionList predictions;
    std::optional<Message> reason;        ///< why no difference may be shown; never for the baseline, unless it has nothing
    std::optional<Comparison> comparison; ///< with the baseline; not for the baseline itself, nor where there is a reason
};

/// Several runs beside each other.
struct RunComparison {
    std::vector<ComparedRun> runs;   ///< the baseline first
    std::vector<RunSetting> changed; ///< only what differs, in the order of the recipe file
    std::vector<RunSample> samples;  ///< the baseline's split.csv
};

/// Reads the runs and compares each with the first. Differences of scores are told only where datasets, validation parts
/// and labels are the same; otherwise the run has a reason. Fails where a run cannot be read. Reads disks and draws
/// bootstrap samples (about half a second a run of the size of C-NMC): not in the window's thread.
Result<RunComparison> compareRuns(const std::vector<std::filesystem::path>& folders, const BootstrapOptions& options = {});

/// The same without what names a person or a place: RunPseudonyms of each run. Reads the runs. Fails where one cannot be read.
Result<RunComparison> underPseudonyms(RunComparison comparison, const Pseudonyms& names);

/// The JSON that `compare --json` prints. Format: docs/formats.md.
std::string comparisonToJson(const RunComparison& comparison);

} // namespace nucleoscope
