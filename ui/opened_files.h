// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nucleoscope::ui {

class MainWindow;

/// macOS says by an event which file was double-clicked, or dropped on the program's icon, where others start the program with its
/// name. Untested there. Lives as long as the window.
class OpenedFiles : public QObject {
    Q_OBJECT

public:
    explicit OpenedFiles(MainWindow& window);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow& window_;
};

} // namespace nucleoscope::ui
