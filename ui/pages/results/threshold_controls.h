#pragma once

#include "core/evaluation/threshold_sweep.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;
class QSlider;

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// Sets the operating point: a slider and a number, presets, a refer band; and keeps it with the run.
class ThresholdControls : public QWidget {
    Q_OBJECT
public:
    ThresholdControls(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    /// What the presets choose from.
    void setSweep(const ThresholdSweep& sweep);
    void showPoint();
    QSlider& slider() { return *slider_; }
    QCheckBox& keepBox() { return *keep_; } ///< to be put where there is room

private:
    QWidget* makePresets();
    QWidget* makeBand();
    QPushButton* addPreset(const QString& label, const QString& name, const QString& tip);
    void setThreshold(double threshold);
    void setBand(bool wanted);
    void makeKeep();
    void keep(bool wanted);
    void showRun();
    void choose(const std::optional<ThresholdOutcome>& outcome);

    Workspace& workspace_;
    InspectionState& state_;
    ThresholdSweep sweep_;
    QSlider* slider_ = nullptr;
    QDoubleSpinBox* number_ = nullptr;
    QDoubleSpinBox* cost_ = nullptr;
    QPushButton* costly_ = nullptr;
    QPushButton* youden_ = nullptr;
    QPushButton* sensitive_ = nullptr;
    QPushButton* even_ = nullptr;
    QPushButton* own_ = nullptr; ///< the run's
    QCheckBox* keep_ = nullptr;
    QCheckBox* refer_ = nullptr;
    QDoubleSpinBox* upper_ = nullptr;
};

} // namespace nucleoscope::ui
