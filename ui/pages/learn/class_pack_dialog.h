// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/workflow/command_line.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace nucleoscope::ui {

class Workspace;

/// A lesson for a class as one file: what it is called, what the teacher says, and which images go along.
class ClassPackDialog : public QDialog {
    Q_OBJECT
public:
    /// `file`: the lesson's, which goes along as it is.
    ClassPackDialog(Workspace& workspace, const Lesson& lesson, std::filesystem::path file, QWidget* parent = nullptr);
    void write(const QString& file);

private:
    QWidget* makeImages();
    CommandWords command() const;
    void refresh();
    void save();

    Workspace& workspace_;
    Lesson lesson_;
    std::filesystem::path file_;
    QLineEdit* title_;
    QPlainTextEdit* words_;
    QRadioButton* demo_;
    QRadioButton* open_;
    QSpinBox* seed_;
    QSpinBox* images_;
    QCheckBox* pseudonyms_;
};

} // namespace nucleoscope::ui
