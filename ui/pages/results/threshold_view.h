#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "ui/inspection/results_view.h"

class QBoxLayout;
class QLabel;

namespace nucleoscope::ui {

class Card;
class PointCurve;
class ProbabilityHistogram;
class SpectrumStrip;
class ThresholdControls;
class ThresholdOutcomePanel;
class WorkloadCurve;

/// Decide the threshold: histogram of probabilities by class with the operating point on it, presets, what it costs, both
/// curves, and the spectrum of nuclei with the threshold as a cut.
class ThresholdView : public ResultsView {
    Q_OBJECT
public:
    ThresholdView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    int wantedHeight(int width) const override;

protected:
    void refresh(Changes changes) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHistogram();
    void arrangeCurves(int width);
    void showContent();
    void showNeeds();
    void pressBar(int bar);

    ThresholdSweep sweep_;
    QLabel* needs_ = nullptr;     ///< in place of all else where there are no two sides
    QWidget* decision_ = nullptr; ///< all else
    Card* histogramCard_ = nullptr;
    ProbabilityHistogram* histogram_ = nullptr;
    ThresholdControls* controls_ = nullptr;
    PointCurve* roc_ = nullptr;
    PointCurve* precisionRecall_ = nullptr;
    WorkloadCurve* workload_ = nullptr;
    QBoxLayout* curves_ = nullptr;
    ThresholdOutcomePanel* outcome_ = nullptr;
    SpectrumStrip* spectrum_ = nullptr;
};

} // namespace nucleoscope::ui
