#pragma once

#include "core/inspection/filter_history.h"
#include "core/inspection/list_answer.h"
#include "core/run/run.h"
#include "ui/bridge/latest_answer.h"
#include "ui/gallery/gallery_item.h"
#include "ui/review/marks_in_sight.h"

#include <QObject>
#include <QString>
#include <memory>

namespace nucleoscope::ui {

class EpochLists;
class Workspace;
struct SelectedNucleus;

/// What a person looks at in one list of predictions: the list as called at the operating point, the filter with its
/// history, the order, the rows shown. Results has one, Classify has one. Views change it and hear it, never each other.
/// What is wished (filter, order, operating point) changes at once; what is seen (content, calls, rows) follows at once where the
/// list is short. Of a long one it is worked out off the window's thread: until it has come, what was seen before stays, whole.
class InspectionState : public QObject {
    Q_OBJECT
public:
    struct Content {
        std::shared_ptr<const PredictionList> predictions; ///< as the network called; null: none
        std::shared_ptr<const std::vector<NamedSample>> samples;
        std::vector<ClassInfo> classes;
        std::shared_ptr<const Dataset> dataset; ///< pictures; may be null
        std::vector<int> datasetIndex;          ///< for each of samples; empty: the same index
        std::shared_ptr<const Run> run;         ///< whose samples and predictions these are; may be null
        std::shared_ptr<const Run> network;     ///< whose network called other images, where `run` is null; may be null
        std::shared_ptr<const Run> chosen;      ///< whose thresholds hold where `network` is its final one's; may be null
        std::vector<int> stamps;                ///< of each of samples, Stamps as numbers; empty: none
        bool subjectsKnown = true;              ///< false: no word of patients
        PredictionSource source = PredictionSource::Validation;
        int epoch = 0; ///< 0: of no epoch in particular
    };

    explicit InspectionState(Workspace& workspace, QObject* parent = nullptr);
    ~InspectionState() override;

    /// Rows up to which a list is looked through in the window's thread, in less than a frame.
    static constexpr int longestAtOnce = 20'000;
    void setLongestAtOnce(int rows) { longestAtOnce_ = rows; } ///< for tests
    /// False while something is wished that is not seen yet.
    bool isSettled() const;
    /// Now where isSettled(), otherwise once it is.
    void whenSettled(std::function<void()> action);
    /// Of a list that is too long to be looked through in the window's thread.
    bool isLong() const { return content_->predictions && content_->predictions->size() > longestAtOnce_; }

    /// The filter stays where its classes still exist, the hand-picked samples where the samples are the same, the
    /// operating point where the run is.
    void setContent(Content content);
    const Content& content() const { return *content_; }

    /// Whose network called them; null where nobody knows.
    const std::shared_ptr<const Run>& network() const { return content_->run ? content_->run : content_->network; }
    /// The row's sample among those of content().run, -1 without it.
    int runSample(int predictionRow) const { return content_->run ? predictions().sample(predictionRow) : -1; }
    bool hasPredictions() const { return content_->predictions != nullptr; }
    /// Called at operatingPoint(): predicted(row) follows it, and is `referred` inside a refer band. Empty without content.
    const PredictionList& predictions() const { return *answer_.called; }
    std::shared_ptr<const PredictionList> sharedPredictions() const { return answer_.called; } ///< never null
    /// What these calls come to, of all rows.
    const Result<ConfusionMatrix>& matrix() const { return answer_.matrix; }
    const Result<Scores>& scores() const { return answer_.scores; }
    const ThresholdSweep& sweep() const { return answer_.sweep; }
    const std::vector<std::string>& subjectNames() const { return *answer_.subjectNames; } ///< of all rows, in natural order
    const PositiveClasses& positive() const { return positive_; }
    QString positiveName() const; ///< "ALL", or several joined; empty where none is positive
    QString otherName() const;    ///< the class that is not positive; empty where several are not, or none is
    bool hasTwoSides() const { return nucleoscope::hasTwoSides(positive_); }

    void setOperatingPoint(const OperatingPoint& point);
    const OperatingPoint& operatingPoint() const { return point_; }

    enum class Step {
        New,    ///< one step of history and of undoing
        Further ///< joins the step before where that was of this kind too: letters typed, an edge dragged
    };
    const PredictionFilter& filter() const { return history_.current(); }
    void setFilter(const PredictionFilter& filter, Step step = Step::New);
    bool canGoBack() const { return history_.canGoBack(); }
    bool canGoForward() const { return history_.canGoForward(); }
    void goBack();
    void goForward();

    PredictionOrder order() const { return order_; }
    void setOrder(PredictionOrder order);

    /// What became of each nucleus over the run's epochs: read once a run, off the window's thread, from the first time that
    /// somebody wants it. rowsChanged() tells when it has come.
    void wantHistories();
    EpochLists& epochs() const { return *epochs_; }
    /// Null until they were wanted and have come, and where there is no run.
    std::shared_ptr<const SampleHistories> histories() const;

    /// Rows of predictions() that are shown, in order.
    const std::vector<int>& rows() const { return *answer_.rows; }
    std::shared_ptr<const std::vector<int>> sharedRows() const { return answer_.rows; } ///< never null
    /// The same for a gallery; never null.
    const std::shared_ptr<const std::vector<GalleryItem>>& items() const { return items_; }
    /// "96 ALL nuclei called HEM, 11 patients": what rows() are, in words; empty without content.
    QString filterText() const;
    /// Asks whoever fills this state to show the validation part after this epoch.
    void wishEpoch(int epoch) { Q_EMIT epochWished(epoch); }
    /// The row's nucleus becomes the workspace's selection.
    void select(int predictionRow);
    /// What reviewers say of each of content().samples; empty where nothing is marked.
    std::vector<MarkFlags> marks() const;
    /// Index in content().dataset of a row's sample, -1 where there is no picture.
    int datasetSample(int predictionRow) const;

Q_SIGNALS:
    void contentChanged();
    void operatingPointChanged(); ///< as it is wished
    void callsChanged();          ///< predictions() are called at another point, or are others
    void epochWished(int epoch);
    void rowsChanged(); ///< filter, order or calls changed; also after the others

private:
    friend class FilterCommand;
    struct Seen {
        std::shared_ptr<const Content> content;
        ListQuestion question;
        MarksAtSight marks; ///< that the question's are made of
        ListAnswer answer;
        std::shared_ptr<const std::vector<GalleryItem>> items;
    };
    void applyFilter(const PredictionFilter& filter, bool refine);
    void refresh();     ///< the question may be another one
    void refreshAnew(); ///< for another filter, or other content: what was asked before is of no use
    const std::shared_ptr<const Content>& wished() const { return next_ ? next_ : content_; }
    ListQuestion question() const;
    static Seen lookedThrough(Seen asked, const Seen& last, const std::stop_token& stop);
    void see(Seen seen);
    void settle();
    void renewSelection();
    bool isShownHere(const SelectedNucleus& nucleus) const;
    void keepSelectionInSightSoon();
    void keepSelectionInSight();
    void complete(); ///< the selection, where it is of this run and came without what the network said
    QString namesOf(bool positive) const;

    Workspace& workspace_;
    MarksInSight* marks_;
    std::shared_ptr<const Content> content_ = std::make_shared<const Content>(); ///< as it is seen
    std::shared_ptr<const Content> next_;                                        ///< as it will be; null: no other
    ListQuestion asked_; ///< that answer_ answers; without predictions: none
    ListAnswer answer_;
    std::shared_ptr<const std::vector<GalleryItem>> items_ = std::make_shared<const std::vector<GalleryItem>>();
    PositiveClasses positive_;
    OperatingPoint point_;
    FilterHistory history_;
    bool lastStepWasFurther_ = false;
    PredictionOrder order_ = PredictionOrder::LossHighFirst;
    EpochLists* epochs_;
    bool historiesWanted_ = false;
    bool sightWished_ = false; ///< keepSelectionInSight() once the rows have come
    int longestAtOnce_ = longestAtOnce;
    std::vector<std::function<void()>> whenSettled_;
    LatestAnswer<Seen> answers_;
};

} // namespace nucleoscope::ui
