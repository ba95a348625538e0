#pragma once

#include "ui/bridge/latest_answer.h"
#include "ui/inspection/results_view.h"

#include <QPointF>
#include <vector>

class QLabel;

namespace nucleoscope::ui {

class NucleusScatter;

/// The learning map: how sure the network was of each nucleus's class on the average of the epochs, against how much that
/// changed. Easy nuclei lie at the top left, hard ones at the bottom, those it wavered about at the right.
class LearningView : public ResultsView {
    Q_OBJECT
public:
    LearningView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    NucleusScatter& nuclei() { return *nuclei_; }
    int wantedHeight(int) const override { return 640; }

protected:
    void refresh(Changes changes) override;

private:
    struct Places {
        std::vector<int> rows;
        std::vector<QPointF> points; ///< of each of them
    };
    void place();
    void show(Places places);
    bool stale_ = false; ///< epochs came while nobody looked
    NucleusScatter* nuclei_;
    QLabel* caption_;
    LatestAnswer<Places> answers_;
};

} // namespace nucleoscope::ui
