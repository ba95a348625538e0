// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_table.h"

#include <QDialog>

namespace nucleoscope::ui {

class FactTable;

/// What students handed in, a row each, and the files that do not count with the reason. Saved as CSV with every number.
class ClassTableDialog : public QDialog {
    Q_OBJECT
public:
    /// `places`: where it was read, for the command line.
    ClassTableDialog(ClassroomTable table, std::vector<std::filesystem::path> places, QWidget* parent = nullptr);

private:
    QWidget* makeTable();
    QWidget* makeUncounted();
    void save();

    ClassroomTable table_;
    std::vector<std::filesystem::path> places_;
};

} // namespace nucleoscope::ui
