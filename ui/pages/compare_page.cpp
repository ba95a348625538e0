#include "ui/pages/compare_page.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/known_runs.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/open_dialogs.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/table_export.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace nucleoscope::ui {
namespace {

/// A comparison with the pictures of its nuclei, where the open dataset has them.
struct LocatedComparison {
    std::shared_ptr<const RunComparison> comparison;
    std::shared_ptr<const Dataset> dataset;
    std::vector<int> datasetIndex;
};

Result<LocatedComparison> compareAndLocate(const std::vector<std::filesystem::path>& folders,
                                           std::shared_ptr<const Dataset> dataset)
{
    auto compared = compareRuns(folders);
    if (!compared)
        return fail(compared.error());
    LocatedComparison result;
    result.comparison = std::make_shared<const RunComparison>(std::move(*compared));
    if (!dataset || folders.empty())
        return result;
    const auto baseline = Run::open(folders.front());
    if (auto index = baseline ? baseline->locateIn(*dataset) : fail(baseline.error())) {
        result.dataset = std::move(dataset);
        result.datasetIndex = std::move(*index);
    }
    return result;
}

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("compare"), parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    page->setSpacing(2 * Theme::grid);
    page->addWidget(makeHeader());
    empty_ = makeEmpty();
    empty_->hide(); // until it is known that there is none
    page->addWidget(empty_, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(makeTable());
    comparison_ = new ComparisonView(workspace);
    connect(comparison_, &ComparisonView::baselineChosen, this, &ComparePage::chooseBaseline);
    splitter->addWidget(comparison_);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    content_ = splitter;
    page->addWidget(content_, 1);
    connect(&workspace, &Workspace::runsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&workspace, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        connect(session, &TrainingSession::epochAdded, this, [this] {
            if (isVisible())
                refresh();
        });
    });
}

QWidget* ComparePage::makeEmpty()
{
    auto* empty = new EmptyPage(
        tr("Every training becomes a run and is listed here, with its curves and scores beside those of others.\nThere is none "
           "yet: train one, or add a run that lies elsewhere."));
    connect(empty->addButton(tr("Train…"), QStringLiteral("compareTrain")), &QPushButton::clicked, this,
            [this] { Q_EMIT workspace().pageRequested(QStringLiteral("train")); });
    connect(empty->addButton(tr("Add a run…"), QStringLiteral("compareAddFirst")), &QPushButton::clicked, this,
            &ComparePage::addAnother);
    return empty;
}

void ComparePage::addAnother()
{
    addRun(workspace(), this, [this](const QString& folder) {
        added_ = pathFromUtf8(folder.toStdString());
        refresh();
    });
}

QWidget* ComparePage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    auto* title = makeTitle(tr("Compare"));
    subtitle_ = makeMuted(QString());
    titles->addWidget(title);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    const auto button = [&](const QString& label, const char* name, auto action) {
        auto* made = new QPushButton(label);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    auto* command = new CommandButton(
        [this] {
            CompareOptions options;
            for (const std::filesystem::path& folder : compared_)
                options.runs.push_back(utf8(folder));
            return options.runs.size() < 2 ? CommandWords() : commandOf(options);
        },
        tr("Compares the checked runs with the baseline, which comes first."));
    command->setReason(tr("Check two runs at least."));
    row->addWidget(command);
    auto* add = button(tr("Add…"), "addRun", [this] { addAnother(); });
    add->setToolTip(tr("Lists a run that lies elsewhere: a folder with run.json"));
    note_ = button(tr("Note…"), "noteRun", [this] { editNote(); });
    delete_ = button(tr("Delete…"), "deleteRun", [this] { deleteCurrent(); });
    continue_ = button(tr("Continue…"), "continueRun", [this] { continueCurrent(); });
    continue_->setToolTip(tr("Goes on training from the last checkpoint. Needs the run's dataset to be open."));
    open_ = button(tr("Open in Results"), "openRun", [this] { openCurrent(); });
    setLook(open_, "primary");
    return header;
}

QWidget* ComparePage::makeTable()
{
    model_ = new RunTableModel(this);
    table_ = new QTableView;
    table_->setTabKeyNavigation(false); // Tab leads on, arrows from cell to cell
    table_->setModel(model_);
    table_->setAccessibleName(tr("Runs"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    new TableExport(*table_);
    table_->setShowGrid(false);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->viewport()->installEventFilter(this);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(model_, &RunTableModel::checkedChanged, this, [this] { compareChecked(); });
    connect(model_, &RunTableModel::renamed, this, &ComparePage::rename);
    connect(table_, &QTableView::doubleClicked, this, [this] { openCurrent(); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { updateButtons(); });
    return table_;
}

void ComparePage::shown()
{
    refresh();
}

void ComparePage::refresh()
{
    const int asked = ++asked_;
    listKnownRuns(workspace(), this, [this, asked](Result<RunList> list) {
        if (asked == asked_ && list)
            showRuns(std::move(list->runs));
    });
}

/// Room that is left is shared by all columns; where there is too little a long name gives way, in its middle, and only then the
/// table scrolls.
void ComparePage::fitColumns()
{
    if (widths_.empty())
        return;
    constexpr int columns = RunTableModel::ColumnCount;
    const int least = std::min(widths_[RunTableModel::NameColumn], Theme::besideText(200));
    const int left = table_->viewport()->width() - std::accumulate(widths_.begin(), widths_.end(), 0);
    QHeaderView& header = *table_->horizontalHeader();
    for (int column = 0; column < columns; ++column) {
        int width = widths_[static_cast<std::size_t>(column)];
        if (left >= 0)
            width += left / columns + (column == RunTableModel::NameColumn ? left % columns : 0);
        else if (column == RunTableModel::NameColumn)
            width = std::max(least, width + left);
        header.resizeSection(column, width);
    }
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void ComparePage::showRuns(std::vector<RunListing> runs)
{
    const std::filesystem::path added = std::exchange(added_, {});
    const std::filesystem::path current = !added.empty()      ? added
                                          : currentRow() >= 0 ? model_->run(currentRow()).folder
                                                              : std::filesystem::path();
    const bool first = model_->rowCount() == 0;
    quint64 bytes = 0;
    for (const RunListing& run : runs)
        bytes += run.diskBytes;
    const int count = static_cast<int>(runs.size());
    model_->setRuns(std::move(runs));
    for (int row = 0; row < model_->rowCount(); ++row)
        if ((first && row < 2) || model_->run(row).folder == added)
            model_->setChecked(row, true); // something to see at once
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->run(row).folder == current)
            table_->selectRow(row);
    table_->resizeColumnsToContents();
    widths_.clear();
    for (int column = 0; column < RunTableModel::ColumnCount; ++column)
        widths_.push_back(table_->columnWidth(column) + 2 * Theme::grid); // columns do not touch
    fitColumns();
    subtitle_->setText(
        tr("%Ln run(s), %1 on disk; new ones go to %2", nullptr, count).arg(bytesText(bytes), workspace().runsFolder()));
    empty_->setVisible(count == 0);
    content_->setVisible(count > 0);
    updateButtons();
}

void ComparePage::compareChecked()
{
    std::vector<std::filesystem::path> folders;
    for (const int row : model_->checkedRows())
        folders.push_back(model_->run(row).folder);
    // The oldest is what came first: the baseline, unless the user chose another.
    std::reverse(folders.begin(), folders.end());
    if (const auto chosen = std::find(folders.begin(), folders.end(), baseline_); chosen != folders.end())
        std::rotate(folders.begin(), chosen, chosen + 1);
    compared_ = folders;
    const int asked = ++comparisonsAsked_;
    workspace().jobBridge().run<LocatedComparison>(
        this, {"job.compare", "Comparing runs", {}}, Resource::Disk, Priority::Interactive,
        [folders, dataset = workspace().dataset()](JobContext&) { return compareAndLocate(folders, dataset); },
        [this, asked](Result<LocatedComparison> found) {
            if (asked != comparisonsAsked_)
                return;
            if (!found) {
                Q_EMIT workspace().failed(found.error().message);
                comparison_->setComparison(nullptr, nullptr, {});
                return;
            }
            comparison_->setComparison(std::move(found->comparison), std::move(found->dataset), std::move(found->datasetIndex));
        });
}

void ComparePage::chooseBaseline(int run)
{
    if (run < 0 || run >= static_cast<int>(compared_.size()))
        return;
    baseline_ = compared_[static_cast<std::size_t>(run)];
    compareChecked();
}

CurvePlot& ComparePage::plot()
{
    return comparison_->plot();
}

int ComparePage::currentRow() const
{
    const QModelIndex current = table_->currentIndex();
    return current.isValid() && current.row() < model_->rowCount() ? current.row() : -1;
}

void ComparePage::updateButtons()
{
    const int row = currentRow();
    for (QPushButton* button : {open_, note_, delete_})
        button->setEnabled(row >= 0);
    const bool running = row >= 0 && model_->run(row).info.state == "running";
    delete_->setEnabled(row >= 0 && !running);
    continue_->setEnabled(row >= 0 && !running && !workspace().isTraining() && workspace().dataset() != nullptr);
}

void ComparePage::openCurrent()
{
    if (const int row = currentRow(); row >= 0) {
        workspace().openRun(QString::fromStdString(utf8(model_->run(row).folder)));
        Q_EMIT workspace().pageRequested(QStringLiteral("results"));
    }
}

void ComparePage::continueCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const RunInfo& info = model_->run(row).info;
    const bool onlyFinal = info.state == "completed" && info.finalRun.state == FinalNetwork::Unfinished;
    bool accepted = onlyFinal;
    int total = 0;
    if (!onlyFinal) {
        const int least = info.finishedEpochs + 1;
        total = QInputDialog::getInt(this, tr("Continue training"),
                                     tr("%Ln epoch(s) are done. Train until epoch:", nullptr, info.finishedEpochs),
                                     std::max(least, info.plannedEpochs), least, 10000, 1, &accepted);
    }
    if (!accepted)
        return;
    ResumeRequest request;
    request.runFolder = model_->run(row).folder;
    request.dataset = workspace().dataset();
    request.epochs = total;
    workspace().resumeTraining(std::move(request));
    Q_EMIT workspace().pageRequested(QStringLiteral("train"));
}

template <typename Change>
void ComparePage::changeRun(const std::filesystem::path& folder, Change change)
{
    workspace().jobBridge().run<bool>(
        this, {"job.change_run", "Changing a run", {}}, Resource::Disk, Priority::Interactive,
        [folder, change](JobContext&) -> Result<bool> {
            auto run = Run::open(folder);
            if (!run)
                return fail(run.error());
            return change(*run).map([] { return true; });
        },
        [this](Result<bool> done) {
            if (!done)
                Q_EMIT workspace().failed(done.error().message);
            Q_EMIT workspace().runsChanged();
        });
}

void ComparePage::rename(int row, const QString& name)
{
    changeRun(model_->run(row).folder, [name = name.toStdString()](Run& run) { return run.rename(name); });
}

void ComparePage::editNote()
{
    const int row = currentRow();
    if (row < 0)
        return;
    bool accepted = false;
    const QString note = QInputDialog::getMultiLineText(this, tr("Note"), tr("A note that stays with the run:"),
                                                        QString::fromStdString(model_->run(row).info.note), &accepted);
    if (accepted)
        changeRun(model_->run(row).folder, [note = note.toStdString()](Run& run) { return run.setNote(note); });
}

void ComparePage::deleteCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const RunListing& listing = model_->run(row);
    const QString folder = QString::fromStdString(utf8(listing.folder));
    QMessageBox box(QMessageBox::Warning, tr("Delete the run?"),
                    tr("“%1” with its curves, predictions and weights (%2) will be deleted from the disk. This cannot be undone.")
                        .arg(QString::fromStdString(listing.info.name), bytesText(listing.diskBytes)),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setDefaultButton(QMessageBox::Cancel);
    const QPushButton* forget = nullptr;
    if (isListedElsewhere(workspace(), listing.folder)) {
        box.setInformativeText(tr("It lies in %1.").arg(folder));
        forget = box.addButton(tr("Only take it off the list"), QMessageBox::ActionRole);
    }
    const int answer = box.exec();
    const bool wanted = answer == QMessageBox::Discard;
    if (!wanted && (!forget || box.clickedButton() != forget))
        return;
    workspace().settings().forgetRunElsewhere(folder);
    if (!wanted) {
        Q_EMIT workspace().runsChanged();
        return;
    }
    const auto& opened = workspace().openedRun();
    if (opened.run && opened.run->folder() == listing.folder)
        workspace().closeRun();
    workspace().jobBridge().run<bool>(
        this, {"job.delete_run", "Deleting a run", {}}, Resource::Disk, Priority::Interactive,
        [folder = listing.folder](JobContext&) { return deleteRun(folder).map([] { return true; }); },
        [this](Result<bool> done) {
            if (!done)
                Q_EMIT workspace().failed(done.error().message);
            Q_EMIT workspace().runsChanged();
        });
}

} // namespace nucleoscope::ui
