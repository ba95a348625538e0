#pragma once

#include <QAction>

namespace nucleoscope::ui {

class Workspace;

/// Pins the selected nucleus, wherever it was selected, or lets it go. Checked while it is pinned.
class PinAction : public QAction {
    Q_OBJECT
public:
    explicit PinAction(Workspace& workspace, QObject* parent = nullptr);

private:
    void refresh();
    Workspace& workspace_;
};

} // namespace nucleoscope::ui
