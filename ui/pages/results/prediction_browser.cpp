#include "ui/pages/results/prediction_browser.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "ui/gallery/gallery_view.h"
#include "ui/models/prediction_table_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {

/// Changing what is shown is undone like everything else.
class PredictionFilterCommand final : public QUndoCommand {
public:
    PredictionFilterCommand(PredictionBrowser& browser, PredictionFilter before, PredictionFilter after)
        : QUndoCommand(PredictionBrowser::tr("show other nuclei")),
          browser_(&browser),
          before_(std::move(before)),
          after_(std::move(after))
    {}
    void undo() override
    {
        if (browser_)
            browser_->applyFilter(before_);
    }
    void redo() override
    {
        if (browser_)
            browser_->applyFilter(after_);
    }

private:
    QPointer<PredictionBrowser> browser_;
    PredictionFilter before_, after_;
};

PredictionBrowser::PredictionBrowser(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(makeBar());
    views_ = new QStackedWidget;
    gallery_ = new GalleryView(workspace);
    gallery_->setObjectName(QStringLiteral("predictionGallery"));
    views_->addWidget(gallery_);
    views_->addWidget(makeTable());
    column->addWidget(views_, 1);
}

QWidget* PredictionBrowser::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    shown_ = makeHeading(QString());
    shown_->setObjectName(QStringLiteral("filterText"));
    clear_ = new QToolButton;
    clear_->setText(QStringLiteral("✕"));
    clear_->setObjectName(QStringLiteral("clearFilter"));
    clear_->setAccessibleName(tr("Show all nuclei again"));
    clear_->setToolTip(tr("Show all nuclei again"));
    subject_ = new QComboBox;
    subject_->setAccessibleName(tr("Patient"));
    subject_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search name…"));
    search_->setAccessibleName(tr("Search name"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(160);
    orderBox_ = new QComboBox;
    orderBox_->setAccessibleName(tr("Sort by"));
    orderBox_->setToolTip(tr("Sort by"));
    const std::pair<QString, PredictionOrder> orders[] = {{tr("worst first"), PredictionOrder::LossHighFirst},
                                                          {tr("best first"), PredictionOrder::LossLowFirst},
                                                          {tr("least sure first"), PredictionOrder::LeastSureFirst},
                                                          {tr("surest positive first"), PredictionOrder::PositiveHighFirst},
                                                          {tr("patient"), PredictionOrder::Subject},
                                                          {tr("name"), PredictionOrder::Name}};
    for (const auto& [name, order] : orders)
        orderBox_->addItem(name, static_cast<int>(order));
    row->addWidget(shown_);
    row->addWidget(clear_);
    row->addStretch(1);
    row->addWidget(subject_);
    row->addWidget(search_);
    row->addWidget(orderBox_);
    auto* group = new QButtonGroup(this);
    const auto toggle = [&](const QString& label, int page) {
        auto* button = new QToolButton;
        button->setText(label);
        button->setCheckable(true);
        button->setChecked(page == 0);
        group->addButton(button, page);
        row->addWidget(button);
    };
    toggle(tr("Pictures"), 0);
    toggle(tr("Table"), 1);
    auto* save = new QToolButton;
    save->setText(tr("Save…"));
    save->setToolTip(tr("Save what is shown as a CSV table"));
    row->addWidget(save);
    connect(save, &QToolButton::clicked, this, &PredictionBrowser::saveCsv);
    connect(group, &QButtonGroup::idClicked, this, [this](int page) { views_->setCurrentIndex(page); });
    connect(clear_, &QToolButton::clicked, this, [this] { setFilter({}); });
    connect(orderBox_, &QComboBox::activated, this,
            [this] { setOrder(static_cast<PredictionOrder>(orderBox_->currentData().toInt())); });
    connect(subject_, &QComboBox::activated, this, [this] {
        PredictionFilter changed = filter_;
        changed.subjects.clear();
        if (subject_->currentIndex() > 0)
            changed.subjects.insert(subject_->currentData().toString().toStdString());
        setFilter(changed);
    });
    connect(search_, &QLineEdit::textEdited, this, [this](const QString& text) {
        PredictionFilter changed = filter_;
        changed.text = text.toStdString();
        applyFilter(changed); // each letter is no step of its own to undo
    });
    return bar;
}

QWidget* PredictionBrowser::makeTable()
{
    table_ = new QTableView;
    tableModel_ = new PredictionTableModel(this);
    table_->setModel(tableModel_);
    table_->setAccessibleName(tr("Predictions"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + Theme::grid);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setSortIndicatorShown(true);
    table_->horizontalHeader()->setSectionsClickable(true);
    connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, tableModel_, &PredictionTableModel::sort);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            selectRow(tableModel_->predictionRow(current.row()));
    });
    return table_;
}

void PredictionBrowser::setContent(Content content)
{
    const bool sameClasses = content.classes.size() == content_.classes.size();
    content_ = std::move(content);
    if (!sameClasses)
        filter_ = {};
    fillSubjects();
    refresh();
    table_->resizeColumnsToContents();
}

void PredictionBrowser::fillSubjects()
{
    subject_->clear();
    subject_->setVisible(content_.subjectsKnown);
    subject_->addItem(tr("all patients"));
    if (!content_.predictions)
        return;
    std::vector<std::string> subjects;
    for (int row = 0; row < content_.predictions->size(); ++row)
        subjects.push_back((*content_.samples)[static_cast<std::size_t>(content_.predictions->sample(row))].subject);
    std::sort(subjects.begin(), subjects.end(), naturalLess);
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    constexpr std::size_t mostListed = 1000; // without subject ids each image is one
    for (std::size_t i = 0; i < std::min(subjects.size(), mostListed); ++i)
        subject_->addItem(tr("patient %1").arg(QString::fromStdString(subjects[i])), QString::fromStdString(subjects[i]));
}

void PredictionBrowser::setFilter(const PredictionFilter& filter)
{
    if (filter != filter_)
        workspace_.undoStack().push(new PredictionFilterCommand(*this, filter_, filter));
}

void PredictionBrowser::applyFilter(const PredictionFilter& filter)
{
    filter_ = filter;
    refresh();
    Q_EMIT filterChanged();
}

void PredictionBrowser::setOrder(PredictionOrder order)
{
    order_ = order;
    orderBox_->setCurrentIndex(orderBox_->findData(static_cast<int>(order)));
    refresh();
}

QString PredictionBrowser::filterText() const
{
    return shown_->text();
}

void PredictionBrowser::refresh()
{
    rows_.clear();
    std::vector<GalleryItem> items;
    if (content_.predictions) {
        PositiveClasses positive;
        for (const ClassInfo& info : content_.classes)
            positive.push_back(info.positive);
        const PredictionList& list = *content_.predictions;
        rows_ = filteredRows(list, *content_.samples, filter_, order_, positive);
        const auto firstPositive = std::find(positive.begin(), positive.end(), true);
        items.reserve(rows_.size());
        for (const int row : rows_) {
            GalleryItem item;
            item.runSample = list.sample(row);
            item.sample = !content_.dataset               ? -1
                          : content_.datasetIndex.empty() ? item.runSample
                                                          : content_.datasetIndex[static_cast<std::size_t>(item.runSample)];
            item.truth = list.truth(row);
            item.predicted = list.predicted(row);
            item.probability =
                list.probability(row, firstPositive == positive.end() ? item.predicted
                                                                      : static_cast<int>(firstPositive - positive.begin()));
            item.loss = list.loss(row);
            items.push_back(item);
        }
        const int patients = content_.subjectsKnown ? subjectCount(list, *content_.samples, rows_) : 0;
        shown_->setText(translated(describeFilter(filter_, content_.classes, static_cast<int>(rows_.size()), patients)));
    } else {
        shown_->clear();
    }
    clear_->setVisible(!filter_.empty());
    subject_->setCurrentIndex(
        filter_.subjects.size() == 1 ? std::max(0, subject_->findData(QString::fromStdString(*filter_.subjects.begin()))) : 0);
    if (search_->text().toStdString() != filter_.text)
        search_->setText(QString::fromStdString(filter_.text));
    gallery_->galleryModel().setItems(content_.dataset, content_.classes, std::move(items));
    tableModel_->setPredictions(content_.predictions, content_.samples, content_.classes, rows_);
}

void PredictionBrowser::selectRow(int predictionRow)
{
    const PredictionList& list = *content_.predictions;
    SelectedNucleus nucleus;
    nucleus.dataset = content_.dataset;
    nucleus.run = content_.run;
    nucleus.runSample = list.sample(predictionRow);
    nucleus.sample = !content_.dataset               ? -1
                     : content_.datasetIndex.empty() ? nucleus.runSample
                                                     : content_.datasetIndex[static_cast<std::size_t>(nucleus.runSample)];
    nucleus.truth = list.truth(predictionRow);
    nucleus.predicted = list.predicted(predictionRow);
    nucleus.loss = list.loss(predictionRow);
    for (int c = 0; c < list.classCount(); ++c)
        nucleus.probabilities.push_back(list.probability(predictionRow, c));
    workspace_.select(nucleus);
}

void PredictionBrowser::saveCsv()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save predictions"), QString(), tr("Table (*.csv)"));
    if (file.isEmpty())
        return;
    if (auto saved = writeFileAtomically(pathFromUtf8(file.toStdString()), tableModel_->toCsv().toStdString()); !saved)
        Q_EMIT workspace_.failed(saved.error().message);
}

} // namespace nucleoscope::ui
