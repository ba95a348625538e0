// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nucleoscope::ui {

class CommandButton;
class DescriptionDraft;
class RulesStep;
class SaveStep;
class Workspace;

/// Bring your own nuclei, in three steps: where the images are; rules that tell class, patient and fold, with what they yield;
/// names and a place for the description. Then the dataset is opened.
class DescribeDialog : public QDialog {
    Q_OBJECT
public:
    explicit DescribeDialog(Workspace& workspace, QWidget* parent = nullptr);
    void look(const QString& location); ///< as if it had been chosen

private:
    void goTo(int step);
    void refresh();
    void save();
    std::vector<std::string> command() const;

    Workspace& workspace_;
    DescriptionDraft* draft_;
    QLabel* title_;
    QStackedWidget* steps_;
    SaveStep* saving_;
    CommandButton* command_ = nullptr;
    QPushButton* back_;
    QPushButton* next_;
    bool isSaving_ = false;
};

/// Opens it, not modal.
void bringOwnNuclei(Workspace& workspace, QWidget* parent);

} // namespace nucleoscope::ui
