// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace nucleoscope::ui {

class SystemCheck;
class ThinProgressBar;
class Workspace;

/// Help ▸ System check: what is wrong on top, with what to do; then everything that was looked at; Copy for a bug report.
class SystemCheckDialog : public QDialog {
    Q_OBJECT
public:
    SystemCheckDialog(Workspace& workspace, QWidget* parent = nullptr);
    SystemCheck& check() { return *check_; }

private:
    QWidget* makeWaiting();
    QWidget* makeButtons();
    void showState();
    void showNotices();
    void showFacts();
    void copy();

    SystemCheck* check_;
    QWidget* waiting_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QVBoxLayout* notices_;
    QTreeWidget* facts_ = nullptr;
    QPushButton* again_ = nullptr;
    QPushButton* copy_ = nullptr;
};

/// Opens it beside the window and begins; the one that is open already comes to the front.
void showSystemCheck(Workspace& workspace, QWidget* parent);

} // namespace nucleoscope::ui
