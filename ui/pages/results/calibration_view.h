#pragma once

#include "core/evaluation/calibration.h"
#include "ui/bridge/latest_answer.h"
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
    struct Fitted {
        Temperature temperature;
        Calibration after; ///< of what is shown, at that temperature
    };
    void ask();
    void fit();
    void nameAxes();
    QStringList temperatureLines(const Fitted& fitted) const;
    void show();
    void addCurve(const QString& name, const Calibration& calibration, CurvePlot::Ink ink);

    std::optional<Calibration> before_; ///< none: nothing is shown
    std::optional<Fitted> fitted_;
    Card* card_ = nullptr;
    CurvePlot* plot_ = nullptr;
    QLabel* text_ = nullptr;
    LatestAnswer<Calibration> answers_;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
