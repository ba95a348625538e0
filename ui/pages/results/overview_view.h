#pragma once

#include "ui/inspection/results_view.h"

#include <memory>

class QLabel;
class QTimer;

namespace nucleoscope {
class Job;
struct ScoreReport;
} // namespace nucleoscope

namespace nucleoscope::ui {

class Card;
class ConfusionMatrixView;
class PointCurve;
class ScoreList;

/// Confusion matrix, ROC curve and scores at the operating point, these with intervals that follow when the point rests. A
/// click on a cell shows just those nuclei; a click on the curve moves the point there and shows the nuclei around it.
class OverviewView : public ResultsView {
    Q_OBJECT
public:
    OverviewView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    ~OverviewView() override;
    ConfusionMatrixView& matrix() { return *matrix_; }

protected:
    void refresh(Changes changes) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int width);
    QWidget* makeMatrix();
    void chooseCell(int truth, int predicted);
    void releaseCell();
    void showCalls();
    void drawIntervals();
    void copyAsText();
    void showByPatient(const ScoreReport& report);
    void stopDrawing();

    Card* matrixCard_ = nullptr;
    Card* scoreCard_ = nullptr;
    ConfusionMatrixView* matrix_ = nullptr;
    PointCurve* roc_ = nullptr;
    ScoreList* scores_ = nullptr;
    QLabel* byPatient_ = nullptr;
    QTimer* soon_ = nullptr; ///< the point rests before intervals are drawn
    std::shared_ptr<Job> drawing_;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
