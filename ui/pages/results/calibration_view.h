#pragma once

#include "core/evaluation/calibration.h"
#include "ui/inspection/results_view.h"
#include "ui/plots/curve_plot.h"

#include <optional>

class QLabel;

namespace nucleoscope::ui {

class Card;

/// Whether the probabilities can be taken at their word: reliability diagram and expected calibration error, as they are and
/// after one temperature that is fitted on the validation part only.
class CalibrationView : public ResultsView {
    Q_OBJECT
public:
    CalibrationView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    int wantedHeight(int) const override { return 400; } ///< its words come later than it is shown

protected:
    void refresh(Changes changes) override;

private:
    void fit();
    void nameAxes();
    Calibration calibrationOf(const PredictionList& list) const;
    QStringList temperatureLines(const Temperature& temperature, const Calibration& after) const;
    void show(const std::optional<Temperature>& temperature);
    void addCurve(const QString& name, const Calibration& calibration, CurvePlot::Ink ink);

    Card* card_ = nullptr;
    CurvePlot* plot_ = nullptr;
    QLabel* text_ = nullptr;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
