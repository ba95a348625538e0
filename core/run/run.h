#pragma once

#include "core/dataset/split.h"
#include "core/learning/trainer.h"
#include "core/run/run_record.h"

#include <map>

namespace nucleoscope {

inline constexpr int runFormatVersion = 1;

/// Somebody had the test part examined. Each time it is looked at and something is changed thereafter, it is less of a test.
struct TestOpening {
    std::string time; ///< UTC, ISO 8601
    int epoch = 0;    ///< whose network it was
    int samples = 0;  ///< that could be read
    double balancedAccuracy = notANumber;
    double auroc = notANumber;
};

enum class FinalNetwork {
    None,       ///< none was wished for
    Unfinished, ///< resumeTraining() of the run goes on with it
    Finished
};
/// What a run knows of the run of its final network, final_run.h.
struct FinalRun {
    FinalNetwork state = FinalNetwork::None;
    RunPart taught; ///< whom and what it learns from
};

/// run.json: everything needed to understand, continue and repeat a run. docs/formats.md.
struct RunInfo {
    std::string id;   ///< unique, the folder's first name
    std::string name; ///< for people; may be changed
    std::string note;
    std::string created, finished; ///< UTC, ISO 8601; finished empty while open
    std::string state;             ///< "running", "completed", "stopped_early", "cancelled", "failed", "interrupted"
    std::string failure;           ///< English, where state is "failed"
    Recipe recipe;
    int plannedEpochs = 0;
    int finishedEpochs = 0;
    int bestEpoch = 0;
    std::uint64_t seed = 1;
    SplitOptions split;
    std::vector<Message> warnings;                        ///< of the split; shown wherever a score is
    std::vector<std::vector<std::string>> linkedSubjects; ///< subject ids
    int leftOutAsLinked = 0;
    bool linkSimilar = false;             ///< subjects of whom images show one nucleus were linked, too
    std::map<std::string, RunPart> parts; ///< by partName(); empty in runs of before they were recorded, as the next two
    std::vector<RunFinding> findings;     ///< of the split, left open; serious ones first
    RunReferences references;
    std::optional<RunImages> images;       ///< not recorded in older runs
    std::vector<TestOpening> testOpenings; ///< oldest first
    /// From this probability on, a person wants its network's calls to be positive, 0…1; not kept: see workflow/calling_threshold.h.
    std::optional<double> keptThreshold;
    std::string datasetName, datasetLocation, datasetFingerprint;
    std::string contentsFingerprint;  ///< of the files' bytes; empty: not recorded, as the next two
    std::string weightsFingerprint;   ///< of the bytes of the file it started from
    std::vector<RunSession> sessions; ///< oldest first
    bool datasetDrawn = false;
    bool subjectsKnown = true;
    std::vector<ClassInfo> classes;
    LearnerDescription learner;
    std::string weightsName;        ///< file the training started from; empty: random
    std::string program, processor; ///< versions, for the record
    FinalRun finalRun;              ///< as its folder has it when the run is opened: not in this run.json
};

/// A row of split.csv. Predictions refer to rows by index.
struct RunSample {
    std::string id, subject;
    int classIndex = -1; ///< that is learned and examined
    Part part = Part::Train;
    int publishedClass = -1; ///< where another one is learned on a reviewer's word; else -1
};

/// A run on disk, opened for reading; needs neither pixels nor an engine. Also a run that is still being written.
class Run {
public:
    static Result<Run> open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return folder_; }
    const RunInfo& info() const { return info_; }
    const std::vector<RunSample>& samples() const { return samples_; }
    const std::vector<EpochRecord>& epochs() const { return epochs_; }
    PositiveClasses positiveClasses() const;
    std::vector<int> epochsWithPredictions(PredictionSource source) const;
    /// Rows refer to samples(). Read when asked.
    Result<PredictionList> predictions(int epoch, PredictionSource source) const;
    Result<std::vector<StepRecord>> steps() const;
    std::filesystem::path bestModel() const; ///< checkpoints/best.safetensors
    std::filesystem::path lastCheckpoint() const;
    std::uint64_t diskBytes() const;

    /// Change run.json, atomically.
    Result<void> rename(const std::string& name);
    Result<void> setNote(const std::string& note);
    /// RunInfo::keptThreshold, for its final network, too; nothing: kept no more.
    Result<void> keepThreshold(std::optional<double> threshold);
    /// Writes the test part's predictions (rows refer to samples()) and adds the opening to run.json, that first: nobody sees
    /// what is not recorded.
    Result<void> recordTestOpening(const TestOpening& opening, const PredictionList& predictions);

    /// Writes a run that can be trained from its beginning (resumeTraining()): with all that this one was told, nothing of what
    /// came of it; without its final network's. `folder` must not exist or be empty.
    Result<void> copyUntrained(const std::filesystem::path& folder) const;

    /// The same run, had nobody examined it: its examiners learn, too. Without what was found out with their help.
    Run withoutExaminers() const;

    /// For each of samples() its index in `dataset`, -1 where absent. Fails with Mismatch where fewer than all are found
    /// and the fingerprint differs, saying how many are missing.
    Result<std::vector<int>> locateIn(const Dataset& dataset) const;

private:
    std::filesystem::path folder_;
    RunInfo info_;
    std::vector<RunSample> samples_;
    std::vector<EpochRecord> epochs_;
};

/// Runs without opening them wholly: newest first.
struct RunListing {
    std::filesystem::path folder;
    RunInfo info;
    Scores bestValidation;
    std::uint64_t diskBytes = 0;
};
struct RunList {
    std::vector<RunListing> runs;
    std::vector<Message> problems;
};
/// All of a folder, and single ones that lie elsewhere; each once, and of these only what is a run. Where `stop` asks for it, those
/// found so far.
RunList listRuns(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& elsewhere = {},
                 std::stop_token stop = {});
std::filesystem::path defaultRunsFolder();                   ///< dataFolder()/runs
Result<void> deleteRun(const std::filesystem::path& folder); ///< refuses a folder that is not a run

class RunLock;

/// Writes a run while it is trained: an observer. Rows are appended and flushed each epoch (steps: every few seconds).
class RunWriter final : public TrainingObserver {
public:
    /// Creates the folder (which must not exist or be empty) with run.json, split.csv and empty tables. `relabelled`: dataset
    /// samples whose class to learn is not the published one.
    static Result<std::unique_ptr<RunWriter>> create(const std::filesystem::path& folder, RunInfo info, const Dataset& dataset,
                                                     const Split& split, const std::map<int, int>& relabelled = {},
                                                     int threads = 0);
    /// Continues: rows beyond the checkpoint's epoch, and its step in the epoch after that, are dropped. `threads`, here and above: RunSession's.
    /// `lock`: the run's, where the caller holds it already.
    static Result<std::unique_ptr<RunWriter>> reopen(const std::filesystem::path& folder, const Dataset& dataset,
                                                     int checkpointEpoch, int plannedEpochs, int threads = 0,
                                                     int checkpointStep = 0, std::shared_ptr<RunLock> lock = {});
    ~RunWriter() override;

    void started(const LearnerDescription&) override;
    void placementChecked(const PlacementReport&) override;
    void stepFinished(const StepRecord&) override;
    void predictionsReady(const EpochPredictions&) override;
    void epochFinished(const EpochRecord&) override;
    void checkpointBegun(int epoch, int step) override;
    void checkpointWritten(int epoch, bool best) override;
    void warned(const Message&) override;
    /// Records how it ended. The first write error, if any, is returned here and stops nothing before.
    Result<void> finish(const Result<TrainingOutcome>& outcome);
    const std::filesystem::path& folder() const;
    std::filesystem::path checkpointFolder() const;

private:
    struct State;
    explicit RunWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace nucleoscope
