#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Workspace;

/// Says in Results that a training is under way whose run is not the one shown, and opens it; or that another program writes
/// the one shown, which is then only to be read. Hidden otherwise.
class TrainingNotice : public QWidget {
    Q_OBJECT
public:
    explicit TrainingNotice(Workspace& workspace, QWidget* parent = nullptr);

private:
    void refresh();
    void lookWhoWrites();
    bool ownTrainingIsElsewhere() const;
    Workspace& workspace_;
    QString writer_; ///< of the open run, where it is another process
    QLabel* text_;
    QPushButton* follow_;
};

/// The training under way whose run is open; null where there is none, and once the run is whole and its final network is trained.
class TrainingSession;
TrainingSession* trainingOfOpenRun(const Workspace& workspace);
/// "Epoch 4 of 20 is being trained", "It is paused in epoch 4 of 20" …
QString trainingNow(const TrainingSession& session);

} // namespace nucleoscope::ui
