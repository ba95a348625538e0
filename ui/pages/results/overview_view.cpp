#include "ui/pages/results/overview_view.h"

#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/point_curve.h"
#include "ui/pages/results/score_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/workspace.h"

#include <numeric>

namespace nucleoscope::ui {

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
    scoreCard->body()->addWidget(scores_);
    scoreCard->body()->addStretch(1);
    row->addWidget(makeMatrix(), 5);
    row->addWidget(roc_, 4);
    row->addWidget(scoreCard, 7);
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
    std::vector<int> rows(static_cast<std::size_t>(called.size()));
    std::iota(rows.begin(), rows.end(), 0);
    scores_->setScores(*scores, *matrix, content.classes,
                       content.subjectsKnown ? subjectCount(called, *content.samples, rows) : 0);
    roc_->setPoint(sweep_.at(state().operatingPoint().threshold));
}

} // namespace nucleoscope::ui
