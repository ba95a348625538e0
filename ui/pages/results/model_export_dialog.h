// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"
#include "core/workflow/model_export.h"

#include <QDialog>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class CommandButton;
class Notice;
class Workspace;

/// Takes the open run's network away: which format, where to, and what to type for the same.
class ModelExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ModelExportDialog(Workspace& workspace, QWidget* parent = nullptr);
    void refresh(); ///< for the run that is open and the operating point that is set

    ModelFormat format() const;

private:
    void addFormat(ModelFormat format, const QString& title, const QString& meaning);
    void showNetwork();
    void showPoint();
    CommandWords command() const;
    void save();
    void write(const QString& file);
    void trainFinalNetwork();

    Workspace& workspace_;
    QLabel* what_;
    Notice* problem_;
    QLabel* point_;
    QLabel* more_; ///< that others could teach, too
    QPushButton* teachAll_;
    QButtonGroup* formats_;
    CommandButton* command_;
    QPushButton* save_;
    std::optional<Result<void>> network_; ///< whether there is one, and why not; empty: nobody has looked yet
    int asked_ = 0;                       ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
