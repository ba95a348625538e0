#pragma once

#include "core/evaluation/loss_spread.h"
#include "core/inspection/prediction_filter.h"
#include "ui/bridge/latest_answer.h"
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
    struct Losses {
        LossSpread spread;
        LossHistogram histogram;
        int beyond = 0;         ///< the fence
        int patientsBeyond = 0; ///< theirs
    };
    static Losses lossesOf(const PredictionList& list, const std::vector<NamedSample>& samples);
    QWidget* makeOutliers();
    void askForLosses();
    void showLosses(const Losses& losses);
    void showBars();
    void showChosen();
    void toggle(const ValueRange& range);
    ValueRange rangeOf(int bar) const;

    LossSpread spread_;
    LossHistogram histogram_;
    Card* card_ = nullptr;
    BarChart* bars_ = nullptr;
    QLabel* text_ = nullptr;
    QPushButton* outliers_ = nullptr;
    LatestAnswer<Losses> answers_;
};

} // namespace nucleoscope::ui
