#include "ui/pages/results/patients_view.h"

#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/patient_strip_delegate.h"
#include "ui/pages/results/patient_table_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/table_export.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace nucleoscope::ui {

PatientsView::PatientsView(Workspace& workspace, InspectionState& state, QWidget* parent) : ResultsView(workspace, state, parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    auto* card = new Card(tr("Patients"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("patientMatrix"));
    matrix_->setCounted(ConfusionMatrixView::Counted::Patients);
    summary_ = makeMuted(QString());
    summary_->setObjectName(QStringLiteral("patientSummary"));
    card->body()->addWidget(matrix_, 1);
    card->body()->addWidget(summary_);
    row->addWidget(makeTable(), 7);
    row->addWidget(card, 2);
}

QWidget* PatientsView::makeTable()
{
    table_ = new QTableView;
    table_->setObjectName(QStringLiteral("patientTable"));
    table_->setAccessibleName(tr("Patients"));
    model_ = new PatientTableModel(this);
    sorted_ = new QSortFilterProxyModel(this);
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(PatientTableModel::SortRole);
    table_->setModel(sorted_);
    strips_ = new PatientStripDelegate(workspace(), state(), *table_);
    table_->setItemDelegateForColumn(PatientTableModel::StripColumn, strips_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder); // worst first, as the model has them
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(PatientStripDelegate::tileSide + 4);
    table_->horizontalHeader()->setStretchLastSection(true);
    new TableExport(*table_, [this] { return model_->toCsv(); });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) // rows to be copied
            toggle(index);
    });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        // Return only: with a mouse a double click is an activation too, and the clicks were heard already.
        if (QGuiApplication::mouseButtons() == Qt::NoButton && table_->hasFocus())
            toggle(index);
    });
    return table_;
}

void PatientsView::toggle(const QModelIndex& index)
{
    const std::string patient = model_->patient(sorted_->mapToSource(index).row()).toStdString();
    PredictionFilter filter = state().filter();
    if (filter.subjects == std::set<std::string>{patient})
        filter.subjects.clear();
    else
        filter.subjects = {patient};
    state().setFilter(filter);
}

void PatientsView::refresh(Changes changes)
{
    if ((changes & ContentChanged) && state().hasPredictions()) {
        std::vector<std::string> ids;
        for (const NamedSample& sample : *state().content().samples)
            ids.push_back(sample.subject);
        subjects_ = Subjects(ids);
    }
    if (changes & PointChanged)
        showPatients();
    const auto& chosen = state().filter().subjects;
    const int row = chosen.size() == 1 ? model_->rowOf(QString::fromStdString(*chosen.begin())) : -1;
    if (row >= 0)
        table_->setCurrentIndex(sorted_->mapFromSource(model_->index(row, 0)));
    else
        table_->clearSelection();
}

void PatientsView::showPatients()
{
    const auto& classes = state().content().classes;
    std::vector<SubjectScore> scores;
    if (state().hasPredictions() && state().content().subjectsKnown)
        scores = subjectScores(state().predictions(), state().positive(), subjects_, state().operatingPoint().threshold);
    const ConfusionMatrix matrix = subjectMatrix(scores, static_cast<int>(classes.size()));
    matrix_->setMatrix(matrix, classes);
    std::int64_t right = 0;
    for (int c = 0; c < matrix.classCount(); ++c)
        right += matrix.count(c, c);
    summary_->setText(!state().content().subjectsKnown
                          ? tr("This dataset names no patients.")
                          : tr("%1 of %Ln patient(s) called right by the mean probability of their nuclei", nullptr,
                               static_cast<int>(matrix.total()))
                                .arg(countText(right)));
    const bool first = model_->rowCount() == 0;
    model_->setPatients(std::move(scores), subjects_, classes, state().positiveName());
    if (first)
        table_->resizeColumnsToContents();
}

} // namespace nucleoscope::ui
