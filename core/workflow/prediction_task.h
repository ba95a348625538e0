#pragma once

#include "core/evaluation/score_report.h"
#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"
#include "core/workflow/calling_threshold.h"

namespace nucleoscope {

/// Predicts with a finished (or running) run's best model. The functions block: run them in a Learning job.

/// Which of a run's networks is asked, where it has a final one (core/run/final_run.h).
enum class NetworkChoice {
    Suitable, ///< the final one of images of others, the examined one of the run's own
    Examined,
    Final
};

struct PredictionOptions {
    std::string device = "auto";
    int threads = 0;
    int batchSize = 32;
    int views = 0;                                   ///< test-time views; 0: the recipe's
    std::optional<Precision> precision;              ///< empty: the recipe's
    NetworkChoice network = NetworkChoice::Suitable; ///< of evaluateRun(); other functions ask the run that they are given
    /// Hears rows as they come (dataset sample indices), on the learning thread; may be empty.
    std::function<void(const PredictionList& soFar, int newRows)> progress;
};

/// All these samples of the dataset, in order. Unreadable ones are left out and named.
struct DatasetPredictions {
    PredictionList predictions;
    std::vector<UnreadableFile> unreadable;
};
Result<DatasetPredictions> predictSamples(const Run& run, std::shared_ptr<const Dataset> dataset, const std::vector<int>& samples,
                                          EngineHost& host, const PredictionOptions& options, JobContext& context);

/// Images and folders, as given, as an unlabelled dataset: ids are the paths. Folders are searched recursively.
Result<std::shared_ptr<const Dataset>> datasetFromFiles(const std::vector<std::filesystem::path>& filesAndFolders);

/// A run's model on a dataset. Samples of the run's training part (same id and fingerprint of file, or identical
/// content) are left out and counted, and so are those of its test part, which openTestPart() opens. Classes are matched by name, without case.
struct Evaluation {
    PredictionList predictions;                      ///< dataset indices; truths in the run's class order
    CallingThreshold threshold;                      ///< of images and patients alike
    NetworkChoice network = NetworkChoice::Examined; ///< that answered, or Final
    int epoch = 0;                                   ///< of that network's training
    Scores scores;
    ScoreReport report; ///< the same scores with intervals, and by patient; linked patients count as one
    ConfusionMatrix confusion;
    int samples = 0;          ///< evaluated
    int leftOutAsTrained = 0; ///< were in the run's training part
    int leftOutAsTest = 0;    ///< are the run's test part
    std::vector<UnreadableFile> unreadable;
    std::optional<ReferenceScores> silhouette; ///< the run's silhouette baseline on the same images, where it has one
    std::vector<Message> warnings;             ///< linked to training subjects, subjects unknown …
};
Result<Evaluation> evaluateRun(const Run& run, std::shared_ptr<const Dataset> dataset, EngineHost& host,
                               const PredictionOptions& options, JobContext& context);
/// Calls the same predictions at another threshold, and scores them anew; the silhouette baseline stays at even odds.
Result<void> callAt(Evaluation& evaluation, const CallingThreshold& threshold, const Run& run, const Dataset& dataset);
/// Opens the run's test part: its best model on just those samples, which is recorded in the run (RunInfo::testOpenings) before
/// anybody sees the scores; `run` knows of it afterwards. Fails with InvalidInput where the run set none aside.
Result<Evaluation> openTestPart(Run& run, std::shared_ptr<const Dataset> dataset, EngineHost& host,
                                const PredictionOptions& options, JobContext& context);
/// "The test part was opened twice, first on …": how far it still is one; nothing where it never was.
std::optional<Message> testOpeningsNote(const RunInfo& info);
/// The JSON that `evaluate --json` prints.
std::string evaluationToJson(const Evaluation& evaluation, const Run& run);

} // namespace nucleoscope
