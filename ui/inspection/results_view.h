#pragma once

#include <QWidget>

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// One way of looking at an InspectionState, above the browser: a tab of Results. A view that nobody sees does no work:
/// what changed meanwhile is told when it is shown. Only that everything was closed is told at once: it lets go of what it has.
class ResultsView : public QWidget {
    Q_OBJECT
public:
    ResultsView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    /// Pixels in which all of it is seen well at this width. Maps and tables, which could use any height, name a generous one.
    virtual int wantedHeight(int width) const;

protected:
    enum Change {
        ContentChanged = 1, ///< other predictions; the other two follow
        PointChanged = 2,   ///< the calls, and with them the operating point
        RowsChanged = 4     ///< filter, order or calls
    };
    Q_DECLARE_FLAGS(Changes, Change)
    /// Called in the window's thread while the view is visible, several changes at a time. Predictions may be empty; where
    /// nothing is open any more, visible or not, there is no run, no dataset and there are no names of samples either.
    virtual void refresh(Changes changes) = 0;
    void showEvent(QShowEvent* event) override;

    Workspace& workspace() const { return workspace_; }
    InspectionState& state() const { return state_; }
    QString partName() const; ///< of the predictions shown: "validation part"; every matrix and score names it

private:
    void changed(Changes changes);
    Workspace& workspace_;
    InspectionState& state_;
    Changes pending_;
};

} // namespace nucleoscope::ui
