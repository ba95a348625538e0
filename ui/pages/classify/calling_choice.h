// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

namespace nucleoscope {
class Run;
}

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// From which probability on images are called positive: at even odds, at the run's threshold or at one's own, and what
/// that means. Remembered, and undone like everything else. Not there where the network does not tell one positive class from one other.
class CallingChoice : public QWidget {
    Q_OBJECT
public:
    /// `state`: of other images than the run's own; it is called as chosen here.
    CallingChoice(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);

    const std::string& wish() const { return wish_; } ///< isThresholdWish()
    void choose(const std::string& wish);             ///< one step of undoing

private:
    friend class CallingCommand;
    QWidget* makeNumber();
    void apply(const std::string& wish);
    void refresh();
    const Run* chosen() const;

    Workspace& workspace_;
    InspectionState& state_;
    std::string wish_;
    QComboBox* kinds_ = nullptr;
    QDoubleSpinBox* number_ = nullptr;
    QLabel* words_ = nullptr;
};

} // namespace nucleoscope::ui
