#include "ui/inspection/results_view.h"

#include "ui/inspection/inspection_state.h"

#include <QLayout>

#include <utility>

namespace nucleoscope::ui {

ResultsView::ResultsView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QWidget(parent), workspace_(workspace), state_(state), pending_(Changes(ContentChanged) | PointChanged | RowsChanged)
{
    connect(&state, &InspectionState::contentChanged, this, [this] { changed(Changes(ContentChanged) | PointChanged); });
    connect(&state, &InspectionState::callsChanged, this, [this] { changed(PointChanged); });
    connect(&state, &InspectionState::rowsChanged, this, [this] { changed(RowsChanged); });
}

int ResultsView::wantedHeight(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

QString ResultsView::partName() const
{
    switch (state_.content().source) {
    case PredictionSource::Validation: return tr("validation part");
    case PredictionSource::TrainingPass: return tr("training pass");
    case PredictionSource::Test: return tr("test part");
    }
    return {};
}

void ResultsView::changed(Changes changes)
{
    pending_ |= changes;
    const bool nothingOpen = !state_.content().run && !state_.content().predictions;
    // The rows follow both other changes: one pass for all.
    if ((isVisible() || nothingOpen) && changes.testFlag(RowsChanged))
        refresh(std::exchange(pending_, {}));
}

void ResultsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (pending_)
        refresh(std::exchange(pending_, {}));
}

} // namespace nucleoscope::ui
