#pragma once

#include "core/inspection/sample_answer.h"
#include "ui/bridge/latest_answer.h"
#include "ui/gallery/gallery_item.h"

#include <QObject>

namespace nucleoscope::ui {

class DataFilter;
class MarksInSight;
class Workspace;

/// Which samples of the open dataset the Data page shows: those that pass its filter, in its order. Of few at once; many are
/// looked through off the window's thread. Until that is done what was seen before stays, whole, but of another dataset nothing.
class SamplesInSight : public QObject {
    Q_OBJECT
public:
    struct Seen {
        std::shared_ptr<const Dataset> dataset; ///< null: none is open
        SampleFilter filter;
        SampleAnswer answer;
        std::shared_ptr<const std::vector<GalleryItem>> items; ///< the answer's samples; never null
    };
    SamplesInSight(Workspace& workspace, DataFilter& filter, QObject* parent = nullptr);
    const Seen& seen() const { return seen_; }
    /// False while something is wished that is not seen yet.
    bool isSettled() const { return !answers_.isAsking(); }
    /// What is marked of each nucleus that is marked.
    std::vector<MarkFlags> marked();
    /// Samples up to which a dataset is looked through in the window's thread, in less than a frame.
    static constexpr int longestAtOnce = 20'000;
    void setLongestAtOnce(int samples) { longestAtOnce_ = samples; } ///< for tests

Q_SIGNALS:
    void changed(); ///< seen() is something else

private:
    void ask();
    void see(Seen seen);

    Workspace& workspace_;
    DataFilter& filter_;
    MarksInSight* marks_;
    Seen seen_;
    int longestAtOnce_ = longestAtOnce;
    LatestAnswer<Seen> answers_;
};

} // namespace nucleoscope::ui
