// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/audit_task.h"
#include "core/workflow/command_line.h"
#include "ui/widgets/card.h"

class QListView;

namespace nucleoscope::ui {

class AuditKeeper;
class FindingDetails;
class FindingListModel;
class ThinProgressBar;
class Workspace;

/// The audit of the open dataset: how far it is, then what it found, by severity; a click on a finding shows its nuclei.
class AuditPanel : public Card {
    Q_OBJECT
public:
    explicit AuditPanel(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    CommandWords command() const; ///< empty without a dataset
    QListView& list() const { return *list_; }

Q_SIGNALS:
    void closed();

private:
    QWidget* makeHead();
    QWidget* makeProgress();
    QWidget* makeFindings();
    void refreshProgress();
    QString summaryText(const AuditReport& report) const;
    void showDetails();
    void showNuclei();
    void chooseNetwork();
    void save(const QString& file);

    Workspace& workspace_;
    AuditKeeper& keeper_;
    QLabel* summary_;
    QPushButton* again_;
    QPushButton* network_;
    QPushButton* save_;
    QWidget* progress_;
    ThinProgressBar* bar_;
    QLabel* activity_;
    QWidget* findings_;
    FindingListModel* model_;
    QListView* list_;
    FindingDetails* details_;
    std::shared_ptr<const AuditReport> shown_;
};

} // namespace nucleoscope::ui
