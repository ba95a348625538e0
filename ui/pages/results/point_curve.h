#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "ui/widgets/card.h"

#include <vector>

namespace nucleoscope::ui {

class CurvePlot;
class InspectionState;

/// A curve over all thresholds with the operating point on it: ROC, or precision against recall. A click near the curve asks
/// for the threshold there. The positive class is named.
class PointCurve : public Card {
    Q_OBJECT
public:
    enum class Kind { Roc, PrecisionRecall };
    explicit PointCurve(Kind kind, QWidget* parent = nullptr);
    /// `state`: whose sweep it is; names the two sides.
    void setSweep(const ThresholdSweep& sweep, const InspectionState& state);
    void setPoint(const ThresholdOutcome& outcome);
    CurvePlot& plot() { return *plot_; }

Q_SIGNALS:
    void thresholdChosen(double threshold);

private:
    struct Point {
        double x, y, threshold;
    };
    QString headingOf(const QString& positive, bool againstAllOthers) const;
    Point pointOf(const ThresholdOutcome& outcome) const;
    void choose(double x, double y);
    void explain();

    Kind kind_;
    CurvePlot* plot_;
    std::vector<Point> points_;
};

/// Moves the operating point there and shows the nuclei that it parts, those with nearly this probability; the filter keeps
/// what it asks for besides. The same point again: all of them.
void moveToPoint(InspectionState& state, double threshold);

} // namespace nucleoscope::ui
