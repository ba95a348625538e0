#include "ui/inspection/inspection_state.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
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

MarksAtSight marksNow(const MarksInSight& marks, const InspectionState::Content& content)
{
    const std::string fingerprint = content.dataset ? content.dataset->fingerprint().hex()
                                    : content.run   ? content.run->info().datasetFingerprint
                                                    : std::string();
    return fingerprint.empty() ? MarksAtSight{} : marks.now(fingerprint);
}

std::vector<MarkFlags> marksOf(const MarksAtSight& marks, const InspectionState::Content& content)
{
    const auto& names = content.samples;
    return names ? marks.read(names->size(), [&](std::size_t i) -> const std::string& { return (*names)[i].id; })
                 : std::vector<MarkFlags>();
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

PositiveClasses positiveOf(const InspectionState::Content& content)
{
    PositiveClasses positive;
    for (const ClassInfo& info : content.classes)
        positive.push_back(info.positive);
    return positive;
}

int datasetSampleOf(const InspectionState::Content& content, int sample)
{
    if (!content.dataset)
        return -1;
    return content.datasetIndex.empty() ? sample : content.datasetIndex[static_cast<std::size_t>(sample)];
}

std::vector<GalleryItem> itemsOf(const InspectionState::Content& content, const PredictionList& list,
                                 const std::vector<int>& rows, const PositiveClasses& positive)
{
    const bool anyPositive = std::count(positive.begin(), positive.end(), true) > 0;
    std::vector<GalleryItem> items;
    items.reserve(rows.size());
    for (const int row : rows) {
        GalleryItem item;
        item.runSample = content.run ? list.sample(row) : -1;
        item.sample = datasetSampleOf(content, list.sample(row));
        item.truth = list.truth(row);
        item.predicted = list.predicted(row);
        if (anyPositive)
            item.probability = positiveProbability(list, row, positive);
        else
            item.probability = item.predicted >= 0 ? list.probability(row, item.predicted) : -1;
        item.loss = list.loss(row);
        if (!content.stamps.empty())
            item.stamps = Stamps(content.stamps[static_cast<std::size_t>(list.sample(row))]);
        items.push_back(item);
    }
    return items;
}

} // namespace

InspectionState::InspectionState(Workspace& workspace, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      marks_(new MarksInSight(workspace, this)),
      epochs_(new EpochLists(workspace, this)),
      answers_(workspace.jobBridge(), this)
{
    connect(epochs_, &EpochLists::changed, this, &InspectionState::refresh);
    connect(marks_, &MarksInSight::changed, this, [this] {
        if (!filter().marks.empty())
            refresh();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &InspectionState::complete);
}

InspectionState::~InspectionState() = default;

bool InspectionState::isSettled() const
{
    return !answers_.isAsking();
}

void InspectionState::whenSettled(std::function<void()> action)
{
    if (isSettled())
        action();
    else
        whenSettled_.push_back(std::move(action));
}

/// A similar nucleus, for one, is selected by its row of the run alone.
void InspectionState::complete()
{
    const SelectedNucleus& nucleus = workspace_.selection();
    if (!nucleus.run || nucleus.run != content_->run || nucleus.runSample < 0 || nucleus.predicted >= 0
        || !nucleus.probabilities.empty())
        return;
    for (int row = 0; row < predictions().size(); ++row)
        if (predictions().sample(row) == nucleus.runSample) {
            if (predictions().predicted(row) != referred)
                select(row);
            return;
        }
}

void InspectionState::setContent(Content content)
{
    const bool classesStay = sameClasses(*wished(), content);
    if (!classesStay || !sameSamples(*wished(), content)) {
        PredictionFilter kept = classesStay ? filter() : PredictionFilter{};
        kept.samples.reset();
        kept.samplesName.clear();
        history_.restart(std::move(kept));
    }
    if (!sameRun(*wished(), content))
        point_ = {};
    next_ = std::make_shared<const Content>(std::move(content));
    refreshAnew();
}

/// What the network says of the selected nucleus is what is shown here: of this epoch, at this operating point.
void InspectionState::renewSelection()
{
    const SelectedNucleus& nucleus = workspace_.selection();
    if (!isShownHere(nucleus))
        return;
    const int wanted = content_->run ? nucleus.runSample : nucleus.sample;
    for (int row = 0; row < predictions().size(); ++row)
        if (predictions().sample(row) == wanted) {
            const bool same = nucleus.run == network() && nucleus.predicted == predictions().predicted(row)
                              && sameLoss(nucleus.loss, predictions().loss(row)) && nucleus.dataset == content_->dataset;
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
    return content_->run ? nucleus.runSample >= 0
                         : nucleus.runSample < 0 && nucleus.sample >= 0 && nucleus.dataset == content_->dataset;
}

void InspectionState::setOperatingPoint(const OperatingPoint& point)
{
    if (point == point_)
        return;
    point_ = point;
    Q_EMIT operatingPointChanged();
    refresh();
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
    sightWished_ = !isSettled();
    const SelectedNucleus& nucleus = workspace_.selection();
    if (sightWished_ || !content_->run || nucleus.run != content_->run || nucleus.runSample < 0)
        return;
    if (std::any_of(rows().begin(), rows().end(), [&](int row) { return predictions().sample(row) == nucleus.runSample; }))
        return;
    if (rows().empty())
        workspace_.select({});
    else
        select(rows().front());
}

void InspectionState::setOrder(PredictionOrder order)
{
    order_ = order;
    if (needsHistories(order))
        wantHistories();
    refreshAnew();
}

void InspectionState::wantHistories()
{
    if (std::exchange(historiesWanted_, true))
        return;
    epochs_->follow(content_->run, content_->source);
}

std::shared_ptr<const SampleHistories> InspectionState::histories() const
{
    return historiesWanted_ && !epochs_->histories().empty() ? epochs_->sharedHistories() : nullptr;
}

std::vector<MarkFlags> InspectionState::marks() const
{
    marks_->lookAgain();
    return marksOf(marksNow(*marks_, *content_), *content_);
}

void InspectionState::refreshAnew()
{
    marks_->lookAgain();
    answers_.forget();
    refresh();
}

ListQuestion InspectionState::question() const
{
    const Content& content = *wished();
    ListQuestion question;
    question.predictions = content.predictions;
    question.samples = content.samples;
    question.positive = positiveOf(content);
    question.point = point_;
    question.filter = filter();
    question.order = order_;
    if (sameRun(content, *content_))
        question.histories = histories();
    return question;
}

/// `asked`: content, question and marks; `last`: what is seen now.
InspectionState::Seen InspectionState::lookedThrough(Seen asked, const Seen& last, const std::stop_token& stop)
{
    const bool any = last.question.predictions != nullptr;
    asked.question.marks = marksOf(std::exchange(asked.marks, {}), *asked.content);
    asked.answer = answerTo(asked.question, any ? &last.question : nullptr, any ? &last.answer : nullptr, stop);
    const bool sameItems =
        last.content == asked.content && last.answer.rows == asked.answer.rows && last.answer.called == asked.answer.called;
    if (sameItems && last.items)
        asked.items = last.items;
    else if (!stop.stop_requested())
        asked.items = std::make_shared<const std::vector<GalleryItem>>(
            itemsOf(*asked.content, *asked.answer.called, *asked.answer.rows, asked.question.positive));
    return asked;
}

void InspectionState::refresh()
{
    const std::shared_ptr<const Content>& content = wished();
    if (!content->predictions) {
        answers_.forget();
        see({content, {}, {}, {}, nullptr});
        return;
    }
    const bool asksForMarks = !filter().marks.empty();
    Seen asked{content, question(), asksForMarks ? marksNow(*marks_, *content) : MarksAtSight{}, {}, nullptr};
    Seen last{content_, asked_, {}, answer_, items_};
    answers_.ask(
        content->predictions->size() <= longestAtOnce_,
        [asked = std::move(asked), last = std::move(last)](const std::stop_token& stop) -> Result<Seen> {
            return lookedThrough(asked, last, stop);
        },
        [this](Result<Seen> seen) {
            if (seen)
                return see(std::move(*seen));
            if (seen.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace_.failed(seen.error().message);
            settle();
        });
}

/// All of it at once: rows are those of the calls, and the calls those of the content.
void InspectionState::see(Seen seen)
{
    const bool otherContent = seen.content != content_;
    const bool otherCalls = otherContent || seen.question.point != asked_.point;
    content_ = std::move(seen.content);
    next_.reset();
    asked_ = std::move(seen.question);
    answer_ = std::move(seen.answer);
    items_ = seen.items ? std::move(seen.items) : std::make_shared<const std::vector<GalleryItem>>();
    if (otherContent) {
        positive_ = positiveOf(*content_);
        if (historiesWanted_)
            epochs_->follow(content_->run, content_->source);
        Q_EMIT contentChanged();
    }
    if (otherCalls)
        Q_EMIT callsChanged();
    Q_EMIT rowsChanged();
    if (otherCalls)
        renewSelection();
    settle();
}

void InspectionState::settle()
{
    if (!isSettled())
        return;
    if (sightWished_)
        keepSelectionInSight();
    for (const auto& action : std::exchange(whenSettled_, {}))
        action();
}

QString InspectionState::filterText() const
{
    if (!content_->predictions)
        return {};
    const int patients = content_->subjectsKnown ? answer_.subjects : 0;
    return translated(describeFilter(asked_.filter, content_->classes, static_cast<int>(rows().size()), patients));
}

QString InspectionState::namesOf(bool positive) const
{
    QStringList names;
    for (const ClassInfo& info : content_->classes)
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
    return datasetSampleOf(*content_, predictions().sample(predictionRow));
}

void InspectionState::select(int predictionRow)
{
    SelectedNucleus nucleus;
    nucleus.dataset = content_->dataset;
    nucleus.run = network();
    nucleus.sample = datasetSample(predictionRow);
    nucleus.runSample = runSample(predictionRow);
    nucleus.truth = predictions().truth(predictionRow);
    nucleus.predicted = predictions().predicted(predictionRow);
    nucleus.loss = predictions().loss(predictionRow);
    for (int c = 0; c < predictions().classCount(); ++c)
        nucleus.probabilities.push_back(predictions().probability(predictionRow, c));
    workspace_.select(nucleus);
}

} // namespace nucleoscope::ui
