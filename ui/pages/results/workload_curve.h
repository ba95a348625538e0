#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "ui/widgets/card.h"

#include <vector>

namespace nucleoscope::ui {

class CurvePlot;
class InspectionState;

/// Errors against workload: how many nuclei go to a person, and how many of the others are called wrong, for refer bands of
/// every width. The ring is the band that is chosen; a click on the curve asks for another.
class WorkloadCurve : public Card {
    Q_OBJECT
public:
    explicit WorkloadCurve(QWidget* parent = nullptr);
    /// `state`: whose sweep it is; names the two sides.
    void show_(const ThresholdSweep& sweep, const ReferOutcome& band, const InspectionState& state);
    CurvePlot& plot() { return *plot_; }

Q_SIGNALS:
    void bandChosen(double lower, double upper);

private:
    void choose(double referredShare);
    CurvePlot* plot_;
    std::vector<ReferOutcome> bands_; ///< from none to all
};

} // namespace nucleoscope::ui
