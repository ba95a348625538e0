// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QMainWindow;

namespace nucleoscope::ui {

class Inspector;
class ReviewPanel;
class Workspace;

/// What stands beside the page: the inspector above the reviewer's marks, across from the rail of pages. Remembers its width, between
/// two starts, too, and takes more while two nuclei are compared.
class InspectorDock : public QDockWidget {
    Q_OBJECT
public:
    InspectorDock(Workspace& workspace, QMainWindow& window);

    Inspector& inspector() const { return *inspector_; }
    ReviewPanel& reviewPanel() const { return *review_; }
    bool isWished() const { return wished_; } ///< by the user; pages may do without it
    void setWished(bool wished) { wished_ = wished; }
    void setShown(bool shown);
    /// Qt mirrors layouts where a language is read from right to left, but no docks.
    void placeAcrossFromRail();
    void remember() const;

private:
    void giveRoomForTwo(bool two);
    void resizeTo(int width);

    Workspace& workspace_;
    QMainWindow& window_;
    Inspector* inspector_;
    ReviewPanel* review_;
    int width_;           ///< when it was last visible; a hidden dock forgets it
    int widthForOne_ = 0; ///< while it shows two nuclei; else 0
    bool wished_;
};

} // namespace nucleoscope::ui
