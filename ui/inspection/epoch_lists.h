#pragma once

#include "core/inspection/sample_history.h"
#include "core/run/run.h"

#include <QObject>
#include <map>
#include <memory>

namespace nucleoscope::ui {

class Workspace;

/// The predictions of all epochs of a run, read once each on the disk thread, and what became of each nucleus over them.
/// Follows a run that is still being trained: only new epochs are read.
class EpochLists : public QObject {
    Q_OBJECT
public:
    explicit EpochLists(Workspace& workspace, QObject* parent = nullptr);

    /// The same run again (reloaded): reads what is new. Null: forgets all.
    void follow(const std::shared_ptr<const Run>& run, PredictionSource source);
    const std::map<int, std::shared_ptr<const PredictionList>>& lists() const { return lists_; } ///< by epoch
    const SampleHistories& histories() const { return *histories_; }
    std::shared_ptr<const SampleHistories> sharedHistories() const { return histories_; } ///< never null
    bool isReading() const { return reading_; }

Q_SIGNALS:
    void changed();

private:
    void read(const std::shared_ptr<const Run>& run, std::vector<int> epochs);
    Workspace& workspace_;
    std::filesystem::path folder_;
    PredictionSource source_ = PredictionSource::Validation;
    std::map<int, std::shared_ptr<const PredictionList>> lists_;
    std::shared_ptr<const SampleHistories> histories_ = std::make_shared<const SampleHistories>();
    bool reading_ = false;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
