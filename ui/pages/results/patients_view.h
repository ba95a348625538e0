#pragma once

#include "core/evaluation/subject_scores.h"
#include "core/inspection/prediction_filter.h"
#include "ui/bridge/latest_answer.h"
#include "ui/inspection/results_view.h"
#include "ui/widgets/table_export.h"

#include <set>
#include <string>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace nucleoscope::ui {

class Card;
class ConfusionMatrixView;
class PatientStripDelegate;
class PatientTableModel;

/// Every patient, worst first, with a strip of its nuclei, and the patients' own confusion matrix. A patient whose
/// row is reached, by click or key, shows its nuclei only, another click or Return all again; so does a cell of the matrix with the patients that it counts.
class PatientsView : public ResultsView {
    Q_OBJECT
public:
    PatientsView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    QTableView& table() { return *table_; }
    PatientTableModel& model() { return *model_; }
    int wantedHeight(int) const override { return 480; }

protected:
    void refresh(Changes changes) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Patients {
        std::shared_ptr<const Subjects> subjects = std::make_shared<const Subjects>(); ///< never null
        std::shared_ptr<const std::vector<NamedSample>> samples;                       ///< whose subjects they are
        std::vector<SubjectScore> scores;
    };
    QWidget* makeTable();
    NamedRows namedRows();
    void askForPatients();
    void showPatients(Patients patients);
    std::set<std::string> patientsOf(int truth, int called) const; ///< that the matrix counts there
    void chooseSelected();
    void filterTo(std::set<std::string> patients);
    void fitColumns();
    void markChosen();

    Patients shown_;       ///< without the scores, which the model has
    bool marking_ = false; ///< rows are being selected because the filter says so
    bool chosen_ = false;  ///< the button that was pressed last chose other rows
    QTableView* table_ = nullptr;
    PatientTableModel* model_ = nullptr;
    QSortFilterProxyModel* sorted_ = nullptr;
    PatientStripDelegate* strips_ = nullptr;
    Card* card_ = nullptr;
    ConfusionMatrixView* matrix_ = nullptr;
    QLabel* summary_ = nullptr;
    LatestAnswer<Patients> answers_;
};

} // namespace nucleoscope::ui
