#pragma once

#include "core/inspection/sample_filter.h"
#include "core/workflow/pseudonyms.h"
#include "ui/widgets/card.h"

#include <QList>
#include <memory>

namespace nucleoscope::ui {

class BarChart;
class ClassCount;

/// How many nuclei of which class, and of whom: a bar a patient.
class DataSummary : public Card {
    Q_OBJECT
public:
    explicit DataSummary(QWidget* parent = nullptr);
    void setDataset(const std::shared_ptr<const Dataset>& dataset);
    void setFilter(const SampleFilter& filter, const std::set<int>& subjects); ///< and whose nuclei pass it
    BarChart& chart() const { return *chart_; }
    void nameBars(const std::optional<Pseudonyms>& names); ///< patients by these; empty: as they are

Q_SIGNALS:
    void classClicked(int classIndex);
    void subjectClicked(int subject);

private:
    void fitCounts();
    void addCounts(const Dataset& dataset);
    void fillChart(const Dataset& dataset, const std::optional<Pseudonyms>& names = {});
    std::shared_ptr<const Dataset> dataset_;
    QWidget* counts_;
    QList<ClassCount*> classes_;
    BarChart* chart_;
    QLabel* noChart_;
};

} // namespace nucleoscope::ui
