#include "ui/inspection/inspection_state.h"

#include "core/base/files.h"
#include "ui/inspection/epoch_lists.h"
#include "ui/review/marks_in_sight.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nucleoscope::ui {

/// Changing what is shown is undone like everything else.
class FilterCommand final : public QUndoCommand {
public:
    FilterCommand(InspectionState& state, PredictionFilter after, InspectionState::Step step, bool joins)
        : QUndoCommand(InspectionState::tr("show other nuclei")),
          state_(&state),
          before_(state.filter()),
          after_(std::move(after)),
          step_(step),
          joins_(joins)
    {}
    int id() const override { return step_ == InspectionState::Step::Further ? 0x46494C : -1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& other = static_cast<const FilterCommand&>(*next);
        if (!other.joins_ || other.state_ != state_)
            return false;
        after_ = other.after_;
        return true;
    }
    void undo() override
    {
        if (state_)
            state_->applyFilter(before_, false);
    }
    void redo() override
    {
        if (state_)
            state_->applyFilter(after_, joins_);
    }

private:
    QPointer<InspectionState> state_;
    PredictionFilter before_, after_;
    InspectionState::Step step_;
    bool joins_; ///< continues the command before it
};

namespace {

bool sameSamples(const InspectionState::Content& a, const InspectionState::Content& b)
{
    if (a.samples == b.samples)
        return true;
    return a.samples && b.samples
           && std::equal(a.samples->begin(), a.samples->end(), b.samples->begin(), b.samples->end(),
                         [](const NamedSample& x, const NamedSample& y) { return x.id == y.id; });
}

bool sameClasses(const InspectionState::Content& a, const InspectionState::Content& b)
{
    return std::equal(a.classes.begin(), a.classes.end(), b.classes.begin(), b.classes.end(),
                      [](const ClassInfo& x, const ClassInfo& y) { return x.name == y.name; });
}

std::vector<MarkFlags> marksOf(MarksInSight& marks, const InspectionState::Content& content)
{
    const auto& names = content.samples;
    const std::string fingerprint = content.dataset ? content.dataset->fingerprint().hex()
                                    : content.run   ? content.run->info().datasetFingerprint
                                                    : std::string();
    if (!names || fingerprint.empty())
        return {};
    return marks.read(fingerprint, names->size(), [&](std::size_t i) -> const std::string& { return (*names)[i].id; });
}

/// Unlabelled images have none: NaN.
bool sameLoss(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool sameRun(const InspectionState::Content& a, const InspectionState::Content& b)
{
    return a.run && b.run ? a.run->folder() == b.run->folder() : !a.run && !b.run;
}

} // namespace

InspectionState::InspectionState(Workspace& workspace, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      marks_(new MarksInSight(workspace, this)),
      called_(std::make_shared<const PredictionList>()),
      epochs_(new EpochLists(workspace, this))
{
    connect(epochs_, &EpochLists::changed, this, &InspectionState::refresh);
    connect(marks_, &MarksInSight::changed, this, [this] {
        if (!filter().marks.empty())
            refresh();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &InspectionState::complete);
}

/// A similar nucleus, for one, is selected by its row of the run alone.
void InspectionState::complete()
{
    const SelectedNucleus& nucleus = workspace_.selection();
    if (!nucleus.run || nucleus.run != content_.run || nucleus.runSample < 0 || nucleus.predicted >= 0
        || !nucleus.probabilities.empty())
        return;
    for (int row = 0; row < called_->size(); ++row)
        if (called_->sample(row) == nucleus.runSample) {
            if (called_->predicted(row) != referred)
                select(row);
            return;
        }
}

void InspectionState::setContent(Content content)
{
    const bool classesStay = sameClasses(content_, content);
    if (!classesStay || !sameSamples(content_, content)) {
        PredictionFilter kept = classesStay ? filter() : PredictionFilter{};
        kept.samples.reset();
        kept.samplesName.clear();
        history_.restart(std::move(kept));
    }
    if (!sameRun(content_, content))
        point_ = {};
    content_ = std::move(content);
    positive_.clear();
    for (const ClassInfo& info : content_.classes)
        positive_.push_back(info.positive);
    if (historiesWanted_)
        epochs_->follow(content_.run, content_.source);
    recall();
    Q_EMIT contentChanged();
    refreshAnew();
    renewSelection();
}

/// What the network says of the selected nucleus is what is shown here: of this epoch, at this operating point.
void InspectionState::renewSelection()
{
    const SelectedNucleus& nucleus = workspace_.selection();
    if (!isShownHere(nucleus))
        return;
    const int wanted = content_.run ? nucleus.runSample : nucleus.sample;
    for (int row = 0; row < called_->size(); ++row)
        if (called_->sample(row) == wanted) {
            const bool same = nucleus.run == network() && nucleus.predicted == called_->predicted(row)
                              && sameLoss(nucleus.loss, called_->loss(row)) && nucleus.dataset == content_.dataset;
            if (!same)
                select(row);
            return;
        }
}

/// One of the run's own samples, or of other images that its network was given.
bool InspectionState::isShownHere(const SelectedNucleus& nucleus) const
{
    if (!nucleus.run || !network() || nucleus.run->folder() != network()->folder())
        return false;
    return content_.run ? nucleus.runSample >= 0
                        : nucleus.runSample < 0 && nucleus.sample >= 0 && nucleus.dataset == content_.dataset;
}

void InspectionState::recall()
{
    if (content_.predictions && point_.isDefault())
        called_ = content_.predictions;
    else
        called_ = std::make_shared<const PredictionList>(content_.predictions ? calledAt(*content_.predictions, positive_, point_)
                                                                              : PredictionList());
}

void InspectionState::setOperatingPoint(const OperatingPoint& point)
{
    if (point == point_)
        return;
    point_ = point;
    recall();
    Q_EMIT operatingPointChanged();
    refresh();
    renewSelection();
}

void InspectionState::setFilter(const PredictionFilter& filter, Step step)
{
    if (filter == this->filter())
        return;
    const bool joins = step == Step::Further && lastStepWasFurther_;
    workspace_.undoStack().push(new FilterCommand(*this, filter, step, joins));
    lastStepWasFurther_ = step == Step::Further;
}

void InspectionState::applyFilter(const PredictionFilter& filter, bool refine)
{
    if (refine)
        history_.refine(filter);
    else
        history_.show(filter);
    lastStepWasFurther_ = false;
    refreshAnew();
    keepSelectionInSightSoon();
}

void InspectionState::goBack()
{
    history_.goBack();
    lastStepWasFurther_ = false;
    refreshAnew();
    keepSelectionInSightSoon();
}

void InspectionState::goForward()
{
    history_.goForward();
    lastStepWasFurther_ = false;
    refreshAnew();
    keepSelectionInSightSoon();
}

/// Behind the command that is being done or undone: a selection may make others, such as of a note that was being written.
void InspectionState::keepSelectionInSightSoon()
{
    QMetaObject::invokeMethod(this, &InspectionState::keepSelectionInSight, Qt::QueuedConnection);
}

/// Keys mark what is selected: another filter must not leave a nucleus selected that is no longer shown.
void InspectionState::keepSelectionInSight()
{
    const SelectedNucleus& nucleus = workspace_.selection();
    if (!content_.run || nucleus.run != content_.run || nucleus.runSample < 0)
        return;
    if (std::any_of(rows_.begin(), rows_.end(), [&](int row) { return called_->sample(row) == nucleus.runSample; }))
        return;
    if (rows_.empty())
        workspace_.select({});
    else
        select(rows_.front());
}

void InspectionState::setOrder(PredictionOrder order)
{
    order_ = order;
    if (needsHistories(order))
        wantHistories();
    refresh();
}

void InspectionState::wantHistories()
{
    if (std::exchange(historiesWanted_, true))
        return;
    epochs_->follow(content_.run, content_.source);
}

std::shared_ptr<const SampleHistories> InspectionState::histories() const
{
    return historiesWanted_ && !epochs_->histories().empty() ? epochs_->sharedHistories() : nullptr;
}

std::vector<MarkFlags> InspectionState::marks() const
{
    marks_->lookAgain();
    return marksOf(*marks_, content_);
}

void InspectionState::refreshAnew()
{
    marks_->lookAgain();
    refresh();
}

void InspectionState::refresh()
{
    rows_.clear();
    if (content_.predictions)
        rows_ = filteredRows(*called_, *content_.samples, filter(), order_, positive_, histories().get(),
                             filter().marks.empty() ? std::vector<MarkFlags>() : marksOf(*marks_, content_));
    Q_EMIT rowsChanged();
}

QString InspectionState::filterText() const
{
    if (!content_.predictions)
        return {};
    const int patients = content_.subjectsKnown ? subjectCount(*called_, *content_.samples, rows_) : 0;
    return translated(describeFilter(filter(), content_.classes, static_cast<int>(rows_.size()), patients));
}

QString InspectionState::namesOf(bool positive) const
{
    QStringList names;
    for (const ClassInfo& info : content_.classes)
        if (info.positive == positive)
            names << QString::fromStdString(info.name);
    return names.join(QStringLiteral(", "));
}

QString InspectionState::positiveName() const
{
    return namesOf(true);
}
QString InspectionState::otherName() const
{
    return std::count(positive_.begin(), positive_.end(), false) == 1 ? namesOf(false) : QString();
}

int InspectionState::datasetSample(int predictionRow) const
{
    const int sample = called_->sample(predictionRow);
    if (!content_.dataset)
        return -1;
    return content_.datasetIndex.empty() ? sample : content_.datasetIndex[static_cast<std::size_t>(sample)];
}

void InspectionState::select(int predictionRow)
{
    SelectedNucleus nucleus;
    nucleus.dataset = content_.dataset;
    nucleus.run = network();
    nucleus.sample = datasetSample(predictionRow);
    nucleus.runSample = runSample(predictionRow);
    nucleus.truth = called_->truth(predictionRow);
    nucleus.predicted = called_->predicted(predictionRow);
    nucleus.loss = called_->loss(predictionRow);
    for (int c = 0; c < called_->classCount(); ++c)
        nucleus.probabilities.push_back(called_->probability(predictionRow, c));
    workspace_.select(nucleus);
}

} // namespace nucleoscope::ui
