#pragma once

#include "core/inspection/sample_history.h"
#include "ui/inspection/results_view.h"

#include <QPointer>
#include <vector>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Card;
class ConfusionMatrixView;
class EpochLists;
class PinnedView;
class ThinProgressBar;
class TrainingSession;

/// What the newest epoch brought, while a training runs and afterwards: its matrix, what was learnt and forgotten, how the
/// pinned nuclei fare over the epochs, and how long since it was at its best.
class LiveView : public ResultsView {
    Q_OBJECT
public:
    LiveView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    int wantedHeight(int width) const override;

protected:
    void refresh(Changes changes) override;

private:
    QWidget* makeMatrix();
    QWidget* makePinned();
    QWidget* makeEpoch();
    void showEpoch();
    void showChanges();
    void showTraining();
    void pick(int epoch, std::vector<int> samples, const QString& name);
    void pickCell(int truth, int called);
    void stopEarly();

    EpochLists* epochs_;
    Card* matrixCard_ = nullptr;
    ConfusionMatrixView* matrix_ = nullptr;
    PinnedView* pinned_ = nullptr;
    Card* epochCard_ = nullptr;
    QLabel* training_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QPushButton* learnt_ = nullptr;
    QPushButton* forgotten_ = nullptr;
    QLabel* best_ = nullptr;
    ThinProgressBar* patience_ = nullptr;
    QPushButton* stopEarly_ = nullptr;
    QPointer<TrainingSession> stopped_; ///< was asked to stop early
};

} // namespace nucleoscope::ui
