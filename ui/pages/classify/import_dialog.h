// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"
#include "core/workflow/model_import.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nucleoscope::ui {

class CommandButton;
class Notice;
class Workspace;

/// Takes somebody else's network in: says what the file holds, asks for what it leaves open, and makes a run of it, which
/// Classify asks and, where the open dataset examined it, Results shows.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Reads the file on the disk thread.
    ImportDialog(Workspace& workspace, const QString& file, QWidget* parent = nullptr);

private:
    void build();
    void fill(const Result<ModelFile>& model);
    void refresh(); ///< whether all is said
    void growWithText();
    QStringList classes() const;
    QString usualPositive(const QStringList& named) const;
    void fillPositive(const QStringList& named);
    ModelWords words() const;
    CommandWords command() const;
    void import();

    Workspace& workspace_;
    QString file_;
    std::optional<ModelFile> model_;
    std::optional<QString> chosenPositive_; ///< by hand; an empty text: none. Absent: as is usual
    QLabel* what_;
    Notice* problem_;
    QLabel* open_; ///< what is missing
    QLineEdit* classes_;
    QComboBox* positive_;
    QSpinBox* size_;
    QSpinBox* crop_;
    QComboBox* normalisation_;
    QCheckBox* examine_;
    CommandButton* command_;
    QPushButton* import_ = nullptr;
};

} // namespace nucleoscope::ui
