// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/run_archive.h"

#include <QDialog>

class QCheckBox;

namespace nucleoscope::ui {

class Workspace;

/// Packs the open run into one file: with the pictures of its mistakes or without, under pseudonyms or not.
class PackDialog : public QDialog {
    Q_OBJECT
public:
    explicit PackDialog(Workspace& workspace, QWidget* parent = nullptr);
    void write(const QString& file);

private:
    CommandWords command() const;
    void save();

    Workspace& workspace_;
    QCheckBox* pictures_;
    QCheckBox* pseudonyms_;
};

} // namespace nucleoscope::ui
