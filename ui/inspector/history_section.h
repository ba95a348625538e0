#pragma once

#include "ui/inspector/section.h"

class QLabel;

namespace nucleoscope::ui {

class TraceView;

/// What the network said of every nucleus of a run at every epoch that has predictions.
struct RunTraces {
    std::vector<int> epochs;                  ///< ascending
    std::vector<std::vector<float>> followed; ///< an epoch, then a row of Run::samples(); NaN where it has none
    std::vector<std::vector<int>> called;     ///< the same; -1
    std::vector<bool> augmented;              ///< a row of Run::samples(): from the training pass, changed at random
};

/// How sure the network was of this nucleus, epoch by epoch.
class HistorySection : public Section {
    Q_OBJECT
public:
    HistorySection(Workspace& workspace, QWidget* parent);
    QString words() const; ///< what is shown, in words

Q_SIGNALS:
    void shown();

protected:
    bool appliesTo(const SelectedNucleus& nucleus) const override { return nucleus.run && nucleus.runSample >= 0; }
    void clear() override;
    void refresh() override;
    void runGrown() override { refresh(); }

private:
    void show_();

    std::shared_ptr<const Run> tracedRun_; ///< whose traces are kept
    std::shared_ptr<const RunTraces> traces_;
    TraceView* view_;
    QLabel* caption_;
};

} // namespace nucleoscope::ui
