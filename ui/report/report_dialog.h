// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class CommandButton;
class Workspace;

/// Asks for a report of the open run: with or without the mistakes' pictures, and where to.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(Workspace& workspace, QWidget* parent = nullptr);
    void refresh(); ///< for the run that is open and the operating point that is set

private:
    CommandWords command() const;
    void save();

    Workspace& workspace_;
    QLabel* what_;
    QLabel* point_;
    QCheckBox* pictures_;
    QCheckBox* pseudonyms_;
    CommandButton* command_;
    QPushButton* save_;
};

} // namespace nucleoscope::ui
