#include "ui/pages/results/patients_view.h"

#include "ui/export_names.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/patient_strip_delegate.h"
#include "ui/pages/results/patient_table_model.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/elided_headings.h"
#include "ui/widgets/table_export.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace nucleoscope::ui {

PatientsView::PatientsView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), answers_(workspace.jobBridge(), this)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    card_ = new Card(tr("Patients"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("patientMatrix"));
    matrix_->setCounted(ConfusionMatrixView::Counted::Patients);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, [this](int truth, int called) {
        if (auto patients = patientsOf(truth, called); !patients.empty())
            filterTo(std::move(patients));
        else
            markChosen(); // of nobody: nothing to show
    });
    connect(matrix_, &ConfusionMatrixView::cellReleased, this, [this] { filterTo({}); });
    summary_ = makeMuted(QString());
    summary_->setObjectName(QStringLiteral("patientSummary"));
    card_->body()->addWidget(matrix_, 1);
    card_->body()->addWidget(summary_);
    row->addWidget(makeTable(), 7);
    row->addWidget(card_, 2);
}

NamedRows PatientsView::namedRows()
{
    NamedRows named;
    named.csv = [this](const auto& names) { return model_->toCsv(names); };
    named.text = [](const QModelIndex& cell, const Pseudonyms& names) {
        const QString text = cell.data().toString();
        return cell.column() == PatientTableModel::PatientColumn ? QString::fromStdString(names.subject(text.toStdString()))
                                                                 : text;
    };
    named.ask = [this](auto use) { withExportNames(workspace(), this, std::move(use)); };
    named.choice = makePseudonymsAction(workspace().settings(), table_);
    return named;
}

QWidget* PatientsView::makeTable()
{
    table_ = new QTableView;
    table_->setTabKeyNavigation(false); // Tab leads on, arrows from cell to cell
    table_->setObjectName(QStringLiteral("patientTable"));
    table_->setAccessibleName(tr("Patients"));
    table_->setHorizontalHeader(new ElidedHeadings);
    table_->horizontalHeader()->setSectionsClickable(true);
    model_ = new PatientTableModel(this);
    sorted_ = new QSortFilterProxyModel(this);
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(PatientTableModel::SortRole);
    table_->setModel(sorted_);
    strips_ = new PatientStripDelegate(workspace(), state(), *table_);
    table_->setItemDelegateForColumn(PatientTableModel::StripColumn, strips_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setTextElideMode(Qt::ElideMiddle); // names of classes often begin alike
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder); // worst first, as the model has them
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(PatientStripDelegate::tileSide + 4);
    table_->horizontalHeader()->setStretchLastSection(true);
    new TableExport(*table_, namedRows());
    table_->viewport()->installEventFilter(this);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!marking_)
            chooseSelected();
    });
    connect(table_, &QTableView::clicked, this, [this] {
        if (!chosen_) // was chosen before: all again
            filterTo({});
    });
    connect(table_, &QTableView::activated, this, [this] {
        // Return only: with a mouse a double click is an activation too, and the clicks were heard already.
        if (QGuiApplication::mouseButtons() == Qt::NoButton && table_->hasFocus())
            state().filter().subjects.empty() ? chooseSelected() : filterTo({});
    });
    return table_;
}

bool PatientsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        chosen_ = false;
    return ResultsView::eventFilter(watched, event);
}

/// The patients whose rows are selected, together.
void PatientsView::chooseSelected()
{
    chosen_ = true;
    std::set<std::string> patients;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        patients.insert(model_->patient(sorted_->mapToSource(index).row()).toStdString());
    filterTo(std::move(patients));
}

void PatientsView::filterTo(std::set<std::string> patients)
{
    PredictionFilter filter = state().filter();
    filter.subjects = std::move(patients);
    state().setFilter(filter);
}

std::set<std::string> PatientsView::patientsOf(int truth, int called) const
{
    std::set<std::string> patients;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->score(row).truth == truth && model_->score(row).called == called)
            patients.insert(model_->patient(row).toStdString());
    return patients;
}

void PatientsView::refresh(Changes changes)
{
    if (changes & ContentChanged) {
        answers_.forget();
        if (state().isLong())
            showPatients({}); // their strips show rows of what is gone
        card_->setHeading(tr("Patients, %1", "part of the data").arg(partName()));
    }
    if (changes & PointChanged)
        askForPatients();
    else
        markChosen();
}

void PatientsView::askForPatients()
{
    const InspectionState::Content& content = state().content();
    if (!state().hasPredictions() || !content.subjectsKnown) {
        showPatients({});
        return;
    }
    answers_.ask(
        !state().isLong(),
        [known = Patients{shown_.subjects, shown_.samples, {}}, samples = content.samples, called = state().sharedPredictions(),
         positive = state().positive(),
         threshold = state().operatingPoint().threshold](const std::stop_token&) -> Result<Patients> {
            Patients patients = known;
            if (known.samples != samples) {
                std::vector<std::string> ids;
                ids.reserve(samples->size());
                for (const NamedSample& sample : *samples)
                    ids.push_back(sample.subject);
                patients.subjects = std::make_shared<const Subjects>(ids);
                patients.samples = samples;
            }
            patients.scores = subjectScores(*called, positive, *patients.subjects, threshold);
            return patients;
        },
        [this](Result<Patients> patients) {
            if (patients)
                showPatients(std::move(*patients));
        });
}

/// In table and matrix, whoever chose.
void PatientsView::markChosen()
{
    const QScopedValueRollback marking(marking_, true);
    const auto& chosen = state().filter().subjects;
    std::optional<ConfusionMatrixView::Cell> cell;
    const int classes = static_cast<int>(state().content().classes.size());
    for (int truth = 0; truth < classes && !chosen.empty(); ++truth)
        for (int called = 0; called < classes; ++called)
            if (patientsOf(truth, called) == chosen)
                cell = {truth, called};
    matrix_->setChosen(cell);
    QItemSelection rows;
    for (const std::string& patient : chosen)
        if (const int row = model_->rowOf(QString::fromStdString(patient)); row >= 0) {
            const QModelIndex index = sorted_->mapFromSource(model_->index(row, 0));
            rows.select(index, index);
        }
    // Not through the table, which would toggle rows while Ctrl is held.
    constexpr QItemSelectionModel::SelectionFlags these = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    if (rows.size() == 1)
        table_->selectionModel()->setCurrentIndex(rows.indexes().constFirst(), these);
    else
        table_->selectionModel()->select(rows, these);
}

void PatientsView::showPatients(Patients patients)
{
    const auto& classes = state().content().classes;
    const ConfusionMatrix matrix = subjectMatrix(patients.scores, static_cast<int>(classes.size()));
    matrix_->setMatrix(matrix, classes);
    std::int64_t right = 0;
    for (int c = 0; c < matrix.classCount(); ++c)
        right += matrix.count(c, c);
    const bool known = state().content().subjectsKnown;
    table_->setVisible(known);
    matrix_->setVisible(known);
    summary_->setText(known ? tr("%1 of %Ln patient(s) called right by the mean probability of their nuclei", nullptr,
                                 static_cast<int>(matrix.total()))
                                  .arg(countText(right))
                            : tr("This dataset names no patients, so nuclei cannot be put together by whom they came from. File "
                                 "names such as UID_12_1_1_all tell the patient."));
    table_->setColumnHidden(PatientTableModel::ProbabilityColumn, !state().hasTwoSides());
    const bool first = model_->rowCount() == 0;
    model_->setPatients(std::move(patients.scores), *patients.subjects, classes, state().positiveName(),
                        state().operatingPoint().threshold);
    patients.scores.clear();
    shown_ = std::move(patients);
    if (first)
        fitColumns();
    markChosen();
}

/// By what they hold; long names of classes leave room for the rest.
void PatientsView::fitColumns()
{
    const int mostForName = Theme::besideText(144);
    table_->resizeColumnsToContents();
    for (const int column :
         {PatientTableModel::TruthColumn, PatientTableModel::CalledColumn, PatientTableModel::ProbabilityColumn})
        if (table_->columnWidth(column) > mostForName) // not of a hidden one, which has none
            table_->setColumnWidth(column, mostForName);
}

} // namespace nucleoscope::ui
