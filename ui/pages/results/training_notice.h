#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Workspace;

/// Says in Results that a training is under way whose run is not the one shown, and opens it. Hidden otherwise.
class TrainingNotice : public QWidget {
    Q_OBJECT
public:
    explicit TrainingNotice(Workspace& workspace, QWidget* parent = nullptr);

private:
    void refresh();
    Workspace& workspace_;
    QLabel* text_;
    QPushButton* follow_;
};

/// The training under way whose run is open, or has been: null where there is none.
class TrainingSession;
TrainingSession* trainingOfOpenRun(const Workspace& workspace);
/// "Epoch 4 of 20 is being trained", "It is paused in epoch 4 of 20" …
QString trainingNow(const TrainingSession& session);

} // namespace nucleoscope::ui
