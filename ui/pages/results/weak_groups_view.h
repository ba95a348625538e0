// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/prediction_filter.h"
#include "core/workflow/weak_group_study.h"
#include "ui/inspection/results_view.h"

#include <optional>

class QVBoxLayout;
class QPushButton;

namespace nucleoscope::ui {

class Card;
class FactTable;
class StudyCard;

/// Whether the network is worse at nuclei of some size, stain, focus or shape, over several patients: a sentence for each such
/// group, and a table of all that were looked at. A click shows a group's nuclei below, another all again.
class WeakGroupsView : public ResultsView {
    Q_OBJECT
public:
    WeakGroupsView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    int wantedHeight(int width) const override;
    StudyCard& card() { return *card_; }
    FactTable& table() { return *table_; }
    /// Null before it was asked, and when other predictions are shown.
    const WeakGroupStudy* study() const { return study_ ? &*study_ : nullptr; }

protected:
    void refresh(Changes changes) override;

private:
    struct Place { ///< of a row of the table
        int group = -1, comparison = -1;
    };
    void begin();
    void show(WeakGroupStudy study);
    void addSentence(const SampleGroup& group, const GroupComparison& comparison);
    void fillTable();
    void clear();
    PredictionFilter filterOf(const SampleGroup& group, const GroupComparison& comparison) const;
    void toggle(const PredictionFilter& filter);
    void markChosen();

    StudyCard* card_ = nullptr;
    QVBoxLayout* sentences_ = nullptr;
    Card* tableCard_ = nullptr;
    FactTable* table_ = nullptr;
    std::optional<WeakGroupStudy> study_;
    std::shared_ptr<const PredictionList> asked_; ///< whose groups these are
    QVector<Place> rows_;
    QVector<QPair<QPushButton*, PredictionFilter>> buttons_;
};

} // namespace nucleoscope::ui
