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

/// How stable a call is: the instant head fitted again and again to other draws of the run's training patients, and how often
/// each patient and nucleus of its validation part is called the same. A patient shows its nuclei, a nucleus the inspector.
class StabilityView : public ResultsView {
    Q_OBJECT
public:
    StabilityView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    int wantedHeight(int width) const override;
    StudyCard& card() { return *card_; }
    FactTable& patients() { return *patients_; }
    FactTable& nuclei() { return *nuclei_; }
    const StabilityReport* report() const { return report_ ? &*report_ : nullptr; } ///< null before it was asked

protected:
    void refresh(Changes changes) override;

private:
    Card* makeTable(const QString& heading, FactTable*& table, const QString& title, const QString& first);
    void begin();
    void show(StabilityReport report);
    void clear();
    void showObstacle();
    void fillTables();
    void showShaky();
    void showPatient(int row);
    std::vector<int> shaky() const; ///< samples of the dataset
    CommandWords command() const;

    StudyLinks links_;
    StudyCard* card_ = nullptr;
    QPushButton* show_ = nullptr;
    Card* patientCard_ = nullptr;
    Card* nucleusCard_ = nullptr;
    FactTable* patients_ = nullptr;
    FactTable* nuclei_ = nullptr;
    std::optional<StabilityReport> report_; ///< both lists least stable first
    std::shared_ptr<const Dataset> asked_;
    std::filesystem::path askedRun_; ///< whose parts these are
};

} // namespace nucleoscope::ui
