// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"
#include "core/workflow/instant_study.h"
#include "ui/inspection/results_view.h"
#include "ui/pages/results/study_links.h"

#include <optional>

class QPushButton;

namespace nucleoscope::ui {

class Card;
class FactTable;
class StudyCard;

/// Labels of the run's dataset that heads doubt which have not learned from them, the most doubtful first, and how good such a
/// list is. A row is looked at in the inspector, where it is marked by hand; buttons show them in the galleries.
class DoubtsView : public ResultsView {
    Q_OBJECT
public:
    DoubtsView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    int wantedHeight(int width) const override;
    StudyCard& card() { return *card_; }
    FactTable& table() { return *table_; }
    const DoubtReport* report() const { return report_ ? &*report_ : nullptr; } ///< null before it was asked

protected:
    void refresh(Changes changes) override;

private:
    QWidget* makeButtons();
    void begin();
    void show(DoubtReport report);
    void clear();
    void fillTable();
    void showMarks();
    void showSelected();
    void toggleMark();
    void showHere();
    void showInData();
    CommandWords command() const;
    std::vector<int> doubted() const; ///< samples of the dataset

    StudyLinks links_;
    StudyCard* card_ = nullptr;
    Card* tableCard_ = nullptr;
    FactTable* table_ = nullptr;
    QPushButton* mark_ = nullptr;
    QPushButton* here_ = nullptr;
    QPushButton* data_ = nullptr;
    std::optional<DoubtReport> report_;
    std::shared_ptr<const Dataset> asked_; ///< whose doubts these are
};

} // namespace nucleoscope::ui
