#pragma once

#include "core/workflow/run_comparison.h"
#include "ui/widgets/card.h"

#include <memory>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QTabWidget;
class QTableView;

namespace nucleoscope::ui {

class AgreementView;
class CurvePlot;
class Notice;
class RunSettingsModel;
class ScoreDifferenceModel;
class Workspace;

/// The checked runs beside each other: what may be concluded, in a sentence; curves; scores with the interval of their
/// difference; where two of them disagree; what they were told differently.
class ComparisonView : public Card {
    Q_OBJECT
public:
    explicit ComparisonView(Workspace& workspace, QWidget* parent = nullptr);
    /// Null or without runs: empty. `dataset`, `datasetIndex`: pictures of the comparison's samples; may be null and empty.
    void setComparison(std::shared_ptr<const RunComparison> comparison, std::shared_ptr<const Dataset> dataset,
                       std::vector<int> datasetIndex);
    CurvePlot& plot() { return *plot_; }
    AgreementView& agreement() { return *agreement_; }

Q_SIGNALS:
    /// The user wishes another baseline: index into the comparison's runs.
    void baselineChosen(int run);

private:
    void makeChoices();
    QWidget* makeCurves();
    QWidget* makeTable(QAbstractItemModel* model, const QString& name, const char* objectName);
    void fillChoices();
    void showCurves();
    void showOther();
    void report();
    void showConclusion();
    int other() const; ///< index into the comparison's runs; -1: there is none

    Workspace& workspace_;
    std::shared_ptr<const RunComparison> comparison_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<int> datasetIndex_;
    QComboBox* baseline_ = nullptr;
    QComboBox* other_ = nullptr;
    QWidget* choices_ = nullptr;
    Notice* conclusion_ = nullptr;
    QLabel* cautions_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    QComboBox* metric_ = nullptr;
    CurvePlot* plot_ = nullptr;
    AgreementView* agreement_ = nullptr;
    ScoreDifferenceModel* scores_ = nullptr;
    RunSettingsModel* settings_ = nullptr;
};

} // namespace nucleoscope::ui
