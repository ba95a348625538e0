// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/describe/description_draft.h"
#include "ui/widgets/card.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace nucleoscope::ui {

/// One rule: what it is, what it yields, and what is wrong with it, at its place.
class RuleEditor : public Card {
    Q_OBJECT
public:
    RuleEditor(DescriptionDraft& draft, const DescriptionRule& rule, QWidget* parent = nullptr);

    DescriptionRule rule() const;
    void setPlaceInList(int number, int count); ///< from 1
    void showYield(const RuleYield* yield);     ///< null: not known yet

Q_SIGNALS:
    void changed();
    void moved(int by); ///< -1: up, 1: down
    void removed();

private:
    void buildHeader();
    void build(const FolderRule& rule);
    void build(const PatternRule& rule);
    void build(const TableRule& rule);
    QComboBox* addColumn(QFormLayout& form, const QString& label, const char* name, const QString& toolTip);
    void addGroup(const QString& expression);
    void readTable();
    void fillColumns(const TableColumns& columns);
    void chooseTable();
    TableRule tableRule() const;

    DescriptionDraft& draft_;
    std::size_t kind_; ///< place in the variant
    QLabel* title_ = nullptr;
    QToolButton* up_ = nullptr;
    QToolButton* down_ = nullptr;
    QLabel* yield_;
    QLabel* problem_;
    QComboBox* gives_ = nullptr;
    QSpinBox* level_ = nullptr;
    QLineEdit* expression_ = nullptr;
    QComboBox* file_ = nullptr;
    QComboBox* files_ = nullptr;
    ByFact<QComboBox*> columns_{};
    TableRule wanted_;    ///< of a table that is still being read
    bool isRead_ = false; ///< the table's columns are there to choose from
    bool guess_ = false;  ///< columns are chosen by what they look like
};

} // namespace nucleoscope::ui
