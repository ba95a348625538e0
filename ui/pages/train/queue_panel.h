// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QTreeView;

namespace nucleoscope::ui {

class QueueModel;
class ThinProgressBar;
class Workspace;

/// The queue of trainings below the form and the curves: one line that says how far it is, and the list when it is wanted.
class QueuePanel : public QFrame {
    Q_OBJECT
public:
    explicit QueuePanel(Workspace& workspace, QWidget* parent = nullptr);
    void setOpen(bool open); ///< whether the list is shown

private:
    QWidget* makeHeader();
    QWidget* makeButtons();
    QTreeView* makeList();
    void fitList();
    void refresh();
    void refreshButtons();
    QString summary() const;
    void moveCurrent(int by);
    void removeCurrent();
    void locateImages(bool inArchive);
    void selectWaiting(int place);
    int currentPlace() const;

    Workspace& workspace_;
    QueueModel* model_;
    QToolButton* fold_ = nullptr;
    QLabel* summary_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QPushButton* go_ = nullptr;
    QPushButton* clear_ = nullptr;
    QPushButton* locate_ = nullptr;
    QTreeView* view_ = nullptr;
    QWidget* buttons_ = nullptr;
    QPushButton* earlier_ = nullptr;
    QPushButton* later_ = nullptr;
    QPushButton* remove_ = nullptr;
};

} // namespace nucleoscope::ui
