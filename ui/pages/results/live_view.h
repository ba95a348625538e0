#pragma once

#include "core/inspection/sample_history.h"
#include "ui/inspection/results_view.h"

#include <vector>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Card;
class ConfusionMatrixView;
class CurvePlot;
class EpochLists;
class ThinProgressBar;
class TrainingSession;

/// What the newest epoch brought, while a training runs and afterwards: its matrix, what was learnt and forgotten, how the
/// pinned nuclei fare over the epochs, and how long since it was at its best.
class LiveView : public ResultsView {
    Q_OBJECT
public:
    LiveView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    /// Rows of Run::samples(), in the order they were pinned.
    const std::vector<int>& pinned() const { return pinned_; }
    static constexpr std::size_t mostPinned = 6; ///< more curves cannot be told apart

public Q_SLOTS:
    void pinSelected();
    void unpinAll();

protected:
    void refresh(Changes changes) override;

private:
    QWidget* makeMatrix();
    QWidget* makeTraces();
    QWidget* makeEpoch();
    void showEpoch();
    void showChanges();
    void showTraces();
    void showPatience();
    void offerPin();
    void pick(std::vector<int> samples, const QString& name);
    void pickCell(int truth, int called);
    TrainingSession* session() const; ///< of the run shown, while it trains; null otherwise
    QString nameOf(int runSample) const;

    EpochLists* epochs_;
    Card* matrixCard_ = nullptr;
    ConfusionMatrixView* matrix_ = nullptr;
    CurvePlot* traces_ = nullptr;
    QPushButton* pin_ = nullptr;
    QPushButton* unpin_ = nullptr;
    QPushButton* learnt_ = nullptr;
    QPushButton* forgotten_ = nullptr;
    QLabel* best_ = nullptr;
    ThinProgressBar* patience_ = nullptr;
    QPushButton* stopEarly_ = nullptr;
    std::string runId_;
    std::vector<int> pinned_;
};

} // namespace nucleoscope::ui
