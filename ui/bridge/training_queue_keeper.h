// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_queue.h"
#include "ui/moved_datasets.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class TrainingSession;
class Workspace;

/// What came of a training of the queue since the program was started.
struct EndedTraining {
    QString name;
    QString runFolder;
    bool failed = false;
    QString outcome;    ///< a score, marked where it was made with a leak; how it ended, or why it failed
    QString leaks = {}; ///< what leaks, a line each
};

/// The trainings that wait, and their turn: while the queue goes, the next one begins whenever none is under way; that one
/// failed stops nothing. It is remembered on the disk and offered again at the next start; so is a training that never waited,
/// where the program's end broke it off. Reading and writing are the disk thread's; what is asked here is the newest. Several
/// windows share one queue: whenever it writes, each hears what others have added, taken or removed; a training is taken by one
/// of them, and what another one broke off meanwhile is offered.
class TrainingQueueKeeper : public QObject {
    Q_OBJECT
public:
    explicit TrainingQueueKeeper(Workspace& workspace);
    ~TrainingQueueKeeper() override; ///< after the jobs: writes what none of them has written any more
    void read();                     ///< what earlier starts of the program have left

    const std::vector<QueuedTraining>& waiting() const { return queue_.waiting; }
    const std::vector<EndedTraining>& ended() const { return ended_; }
    int preparing() const { return preparing_; } ///< trainings that are just being written down
    bool isGoing() const { return going_; }
    bool isWritten() const { return written_ == changes_; } ///< the disk holds what is told here
    bool isEmpty() const; ///< nothing waits, is prepared, was broken off, or is under way as the queue's
    /// The training of the queue that is under way; null: none is.
    TrainingSession* current() const;
    QStringList brokenOff() const; ///< names of those that an end of the program broke off and that go first
    QString lacksImagesAt(const QueuedTraining& waiting) const; ///< where they were looked for in vain; empty: they were not
    QStringList lackingImagesAt() const; ///< likewise, of each that waits or was broken off and had its turn in vain
    double fraction() const;             ///< of all that was done, is under way and waits: 0…1, by images to be learned from
    int total() const;                   ///< trainings in that
    /// Of what is under way and waits; NaN where it is not known of one of them how fast it learns here.
    double secondsLeft() const;
    /// So many images a second this machine learns from by such a recipe: measured before a training, or during one.
    void learnSpeed(const Recipe& recipe, const std::string& device, int threads, double imagesPerSecond);

    /// Waits behind the others, in a job; begins on its own where another is under way.
    void add(TrainingRequest request);
    /// One a fold, behind the others; `request.name` is what they are all called.
    void addFolds(CrossValidationRequest request);
    void move(int from, int to); ///< `to`: its place afterwards
    void remove(int place);      ///< can be taken back until the undo stack forgets it, or the program ends
    void start();                ///< goes on until nothing waits that has its images
    /// `to`: the folder or archive where the images lie now that were at `from`. Kept for whatever else was there; and start().
    void locateImages(const QString& from, const QString& to);
    void hold();            ///< what is under way goes on, none begins after it
    void forgetBrokenOff(); ///< none of them is offered again; their runs stay
    void clearEnded();      ///< forgets what came of them; their runs stay
    /// The program ends now: what is under way is broken off, and offered again at the next start.
    void keepForNextStart();

Q_SIGNALS:
    void changed();
    void offered(); ///< what an earlier start of the program, or another window, has left; it does not go by itself
    void finished(int trained, int failed);

private:
    struct Turn;
    struct Writing;
    class Removal;
    void save();
    void write();
    void adopt(const TrainingQueue& asked, const TrainingQueue& onDisk); ///< what others have changed since it was asked for
    void prepare(int count, Message title, std::function<Result<std::vector<QueuedTraining>>(JobContext&)> work);
    int takeAway(const std::string& folder); ///< its place until now; -1: it does not wait any more
    void putBack(const QueuedTraining& training, int place);
    void discard(const QueuedTraining& training);
    double secondsOf(const RunInfo& info, const std::string& device, int threads) const;
    void step();
    static Turn takeTurn(Turn turn, const TrainingQueue& known, const std::vector<std::shared_ptr<const Dataset>>& open,
                         const MovedDatasets& moved, JobContext& context);
    void begin(Turn turn);
    void stopAtTheEnd();
    int firstToMove() const; ///< place of the first that is not just about to begin
    void sessionStarted(TrainingSession* session);
    void sessionEnded(TrainingSession* session);
    void end(EndedTraining ended, const RunInfo& info);
    const BegunTraining* inTurn() const; ///< the queue's training that is under way; null: none is
    bool isOfQueue(const TrainingSession* session) const;

    Workspace& workspace_;
    TrainingQueue queue_;
    TrainingQueue known_;                  ///< as this window last knew it to be on the disk
    std::shared_ptr<Writing> writing_;     ///< under way; one at a time, so that each knows what the one before has found
    int changes_ = 0;                      ///< of it, so far
    int written_ = 0;                      ///< of them are on the disk
    std::vector<QueuedTraining> removed_;  ///< which can come back; their runs are on the disk until then
    std::map<std::string, double> speeds_; ///< images a second, by what they depend on
    /// Broken off in other windows since this one was opened: what ended those may end this one, too, so nobody goes on with them
    /// before a person says so.
    std::set<std::filesystem::path> notBySelf_;
    std::vector<EndedTraining> ended_;
    double workDone_ = 0;                    ///< images to be learned from: of those that ended
    std::shared_ptr<const Dataset> dataset_; ///< of the last one: the next is mostly of the same
    int preparing_ = 0;
    bool going_ = false;
    std::map<std::string, std::string>
        lacking_;            ///< waiting or begun runs that had their turn in vain, and where their images were
    std::string turningTo_;  ///< the waiting run that is being taken out
    bool turning_ = false;   ///< the next one is being taken out
    bool beginning_ = false; ///< it is the queue that begins a training just now
    bool quitting_ = false;  ///< nothing is begun or forgotten any more
    bool unseen_ = false;    ///< what was begun by hand has no run yet that other windows could see
};

} // namespace nucleoscope::ui
