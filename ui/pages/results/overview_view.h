#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "ui/inspection/results_view.h"

namespace nucleoscope::ui {

class ConfusionMatrixView;
class PointCurve;
class ScoreList;

/// Confusion matrix, ROC curve and scores at the operating point. A click on a cell shows just those nuclei; a click on the
/// curve moves the point there.
class OverviewView : public ResultsView {
    Q_OBJECT
public:
    OverviewView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    ConfusionMatrixView& matrix() { return *matrix_; }

protected:
    void refresh(Changes changes) override;

private:
    QWidget* makeMatrix();
    void chooseCell(int truth, int predicted);
    void releaseCell();
    void showCalls();

    ConfusionMatrixView* matrix_ = nullptr;
    PointCurve* roc_ = nullptr;
    ThresholdSweep sweep_;
    ScoreList* scores_ = nullptr;
};

} // namespace nucleoscope::ui
