#pragma once

#include "core/evaluation/loss_spread.h"
#include "core/inspection/prediction_filter.h"
#include "ui/inspection/results_view.h"

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class BarChart;
class Card;

/// How wrong the network was, nucleus by nucleus: the losses as bars to press, and those that stand out from the rest.
class LossView : public ResultsView {
    Q_OBJECT
public:
    LossView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);

protected:
    void refresh(Changes changes) override;

private:
    QWidget* makeOutliers();
    void showLosses();
    void showChosen();
    void toggle(const ValueRange& range);
    ValueRange rangeOf(int bar) const;

    LossSpread spread_;
    LossHistogram histogram_;
    Card* card_ = nullptr;
    BarChart* bars_ = nullptr;
    QLabel* text_ = nullptr;
    QPushButton* outliers_ = nullptr;
};

} // namespace nucleoscope::ui
