#pragma once

#include "core/workflow/image_notes.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace nucleoscope {
class Job;
struct JobSnapshot;
} // namespace nucleoscope

namespace nucleoscope::ui {

class Workspace;

/// One classification of new images, step by step in jobs: find them, call them, compare them with the training images.
/// What is done when somebody stops it stays. Lives in the window's thread.
class Classification : public QObject {
    Q_OBJECT
public:
    enum class Step {
        Idle,
        Finding,
        Calling,
        Noting,    ///< contents and measures against the training images
        Comparing, ///< the network's features against theirs
    };

    explicit Classification(Workspace& workspace, QObject* parent = nullptr);
    ~Classification() override;

    /// Ends what is under way. `views`: test-time views, 0: as trained.
    void start(const QStringList& filesAndFolders, const QString& runFolder, int views);
    /// Calls the same images again, these of them masked.
    void setMasking(const Masking& masking);
    /// What of notes and features is not known yet; has the network look at the training images where nobody did before.
    void compareWithTraining();
    void stop();

    Step step() const { return step_; }
    /// That is asked: the chosen one, or that of its final network; null before the first.
    const std::shared_ptr<const Run>& run() const { return run_; }
    bool isFinalNetwork() const { return isFinal_; }
    const std::shared_ptr<const Run>& chosen() const { return chosen_; }   ///< whose thresholds hold, whichever is asked
    const std::shared_ptr<const Dataset>& files() const { return files_; } ///< the images as they are
    const std::shared_ptr<const Dataset>& seen() const { return seen_; }   ///< as the network sees them
    const Masking& masking() const { return masking_; }
    const std::shared_ptr<const PredictionList>& calls() const { return calls_; } ///< so far; null before the first
    const std::vector<UnreadableFile>& unreadable() const { return unreadable_; }
    bool isStopped() const { return stopped_; } ///< somebody stopped before all were called
    bool isNoted() const { return noted_; }     ///< notes() tell what was found
    const ImageNotes& notes() const { return notes_; }

Q_SIGNALS:
    void stepChanged();
    void progressed(double fraction, const QString& activity); ///< of the step; NaN: unknown
    void callsChanged();                                       ///< also when new images were found: none is called yet
    void notesChanged();
    void failed(const nucleoscope::Message& message);

private:
    struct Notes;
    void begin(Step step, std::shared_ptr<Job> job);
    void ended();
    void call();
    void note();
    void compare(std::shared_ptr<const TrainingLikeness> likeness);
    void received(const std::shared_ptr<const PredictionList>& calls, int asked);
    void hear(const JobSnapshot& job);
    void refused(const Error& error, int asked);

    Workspace& workspace_;
    std::shared_ptr<Job> job_;
    Step step_ = Step::Idle;
    int asked_ = 0; ///< answers to an earlier question are dropped
    int views_ = 0;
    std::shared_ptr<const Run> run_;
    std::shared_ptr<const Run> chosen_;
    bool isFinal_ = false;
    std::shared_ptr<const Dataset> files_;
    std::shared_ptr<const Dataset> seen_;
    Masking masking_;
    std::shared_ptr<const PredictionList> calls_;
    std::vector<UnreadableFile> unreadable_;
    bool stopped_ = false;
    bool noted_ = false;
    ImageNotes notes_;
};

} // namespace nucleoscope::ui
