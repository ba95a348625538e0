#include "ui/pages/results/overview_view.h"

#include "core/evaluation/intervals.h"
#include "ui/bridge/job_bridge.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/point_curve.h"
#include "ui/pages/results/score_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {
namespace {

constexpr int restMs = 200; // a slider that is still being dragged asks for nothing

} // namespace

OverviewView::OverviewView(Workspace& workspace, InspectionState& state, QWidget* parent) : ResultsView(workspace, state, parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid + Theme::grid / 2);
    roc_ = new PointCurve(PointCurve::Kind::Roc);
    connect(roc_, &PointCurve::thresholdChosen, this, [this](double threshold) {
        this->state().setOperatingPoint({threshold, {}});
    });
    auto* scoreCard = new Card(tr("Scores"));
    scores_ = new ScoreList;
    scores_->setObjectName(QStringLiteral("scoreList"));
    scoreCard->body()->addWidget(scores_);
    scoreCard->body()->addStretch(1);
    row->addWidget(makeMatrix(), 5);
    row->addWidget(roc_, 4);
    row->addWidget(scoreCard, 7);
    soon_ = new QTimer(this);
    soon_->setSingleShot(true);
    soon_->setInterval(restMs);
    connect(soon_, &QTimer::timeout, this, &OverviewView::drawIntervals);
}

OverviewView::~OverviewView()
{
    stopDrawing();
}

QWidget* OverviewView::makeMatrix()
{
    auto* card = new Card(tr("Confusion matrix"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("confusionMatrix"));
    card->body()->addWidget(matrix_, 1);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, &OverviewView::chooseCell);
    connect(matrix_, &ConfusionMatrixView::cellReleased, this, &OverviewView::releaseCell);
    return card;
}

void OverviewView::chooseCell(int truth, int predicted)
{
    PredictionFilter filter = state().filter();
    filter.truth = truth;
    filter.predicted = predicted;
    state().setFilter(filter);
}

void OverviewView::releaseCell()
{
    PredictionFilter filter = state().filter();
    filter.truth.reset();
    filter.predicted.reset();
    state().setFilter(filter);
}

void OverviewView::refresh(Changes changes)
{
    const PredictionFilter& filter = state().filter();
    if (changes & ContentChanged) {
        sweep_ = ThresholdSweep(state().predictions(), state().positive());
        roc_->setSweep(sweep_, state().positiveName());
    }
    if (changes & PointChanged)
        showCalls();
    matrix_->setChosen(filter.truth && filter.predicted && *filter.predicted >= 0
                           ? std::optional(ConfusionMatrixView::Cell(*filter.truth, *filter.predicted))
                           : std::nullopt);
}

void OverviewView::showCalls()
{
    const InspectionState::Content& content = state().content();
    const PredictionList& called = state().predictions();
    stopDrawing();
    if (!state().hasPredictions()) {
        matrix_->setMatrix(ConfusionMatrix(static_cast<int>(content.classes.size())), content.classes);
        return;
    }
    const auto matrix = ConfusionMatrix::of(called);
    const auto scores = scoresOf(called, state().positive());
    if (!matrix || !scores) {
        Q_EMIT workspace().failed(!matrix ? matrix.error().message : scores.error().message);
        return;
    }
    matrix_->setMatrix(*matrix, content.classes);
    scores_->setScores(*scores, *matrix, content.classes);
    roc_->setPoint(sweep_.at(state().operatingPoint().threshold));
    soon_->start();
}

void OverviewView::stopDrawing()
{
    ++asked_;
    soon_->stop();
    if (drawing_)
        drawing_->requestStop();
    drawing_.reset();
}

/// Where the scores may lie: subjects drawn again and again, off the window's thread.
void OverviewView::drawIntervals()
{
    const InspectionState::Content& content = state().content();
    const int asked = ++asked_;
    drawing_ = workspace().jobBridge().run<ScoreIntervals>(
        this, {"job.intervals", "Drawing intervals of the scores"}, Resource::Decode, Priority::Normal,
        [called = state().sharedPredictions(), samples = content.samples, positive = state().positive(),
         run = content.run](JobContext& context) -> Result<ScoreIntervals> {
            std::vector<std::string> ids;
            ids.reserve(samples->size());
            for (const NamedSample& sample : *samples)
                ids.push_back(sample.subject);
            Subjects subjects(ids);
            if (run)
                subjects = subjects.joined(run->info().linkedSubjects);
            BootstrapOptions options;
            options.stop = context.stopToken();
            ScoreIntervals intervals = scoreIntervals(*called, positive, subjects, options);
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {"job.stopped", "Stopped.", {}});
            return intervals;
        },
        [this, asked](Result<ScoreIntervals> intervals) {
            if (asked != asked_)
                return;
            drawing_.reset();
            if (intervals)
                scores_->setIntervals(*intervals, state().content().subjectsKnown);
        });
}

} // namespace nucleoscope::ui
