// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_pack_file.h"
#include "core/workflow/command_line.h"

#include <QDialog>
#include <memory>

class QLineEdit;

namespace nucleoscope::ui {

class Workspace;

/// Writes what came of a class pack's lesson, as a file for the teacher: under which name, and what goes along.
class HandInDialog : public QDialog {
    Q_OBJECT
public:
    HandInDialog(Workspace& workspace, std::shared_ptr<const OpenedClassPack> pack, QWidget* parent = nullptr);
    void write(const QString& file);

private:
    CommandWords command() const;
    void readLastName(); ///< under which somebody handed in from here last
    void save();

    Workspace& workspace_;
    std::shared_ptr<const OpenedClassPack> pack_;
    QLineEdit* name_;
};

} // namespace nucleoscope::ui
