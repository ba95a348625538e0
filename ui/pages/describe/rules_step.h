// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/describe/description_draft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace nucleoscope::ui {

class Notice;
class PreviewTableModel;
class RuleEditor;

/// The rules, and beside them what they make of each image.
class RulesStep : public QWidget {
    Q_OBJECT
public:
    explicit RulesStep(DescriptionDraft& draft, QWidget* parent = nullptr);

private:
    QWidget* buildRules();
    QWidget* buildPreview();
    void fill(); ///< another place, other rules
    void add(const DescriptionRule& rule);
    void insert(const DescriptionRule& rule, int at);
    void renumber();
    void take(); ///< what the editors say
    void showTried();

    DescriptionDraft& draft_;
    QList<RuleEditor*> editors_;
    QVBoxLayout* list_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QLabel* hint_ = nullptr;
    QCheckBox* within_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* notes_ = nullptr;
    QCheckBox* onlyLeftOut_ = nullptr;
    QTableView* table_ = nullptr;
    PreviewTableModel* model_ = nullptr;
    bool filling_ = false;
};

} // namespace nucleoscope::ui
