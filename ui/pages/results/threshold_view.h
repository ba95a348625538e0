#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "ui/bridge/latest_answer.h"
#include "ui/inspection/results_view.h"
#include "ui/pages/results/threshold_outcome_panel.h"
#include "ui/widgets/probability_histogram.h"

#include <array>

class QBoxLayout;
class QLabel;

namespace nucleoscope::ui {

class Card;
class PointCurve;
class SpectrumStrip;
class ThresholdControls;
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
    /// What is counted once for each list.
    struct Counted {
        using Bars = ProbabilityHistogram::Counts;
        std::array<Bars, 2> bars{}; ///< by side, the positive one second
        std::vector<ThresholdOutcomePanel::Patient> patients;
    };
    QWidget* makeHistogram();
    void arrangeCurves(int width);
    void showContent();
    void showCounted(const Counted& counted);
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
    LatestAnswer<Counted> answers_;
};

} // namespace nucleoscope::ui
