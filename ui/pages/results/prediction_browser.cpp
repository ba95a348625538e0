#include "ui/pages/results/prediction_browser.h"

#include "ui/export_names.h"
#include "ui/gallery/gallery_export.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/filter_menu.h"
#include "ui/inspection/inspection_state.h"
#include "ui/models/prediction_table_model.h"
#include "ui/review/mark_filter_button.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/history_buttons.h"
#include "ui/widgets/table_export.h"
#include "ui/workspace.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace nucleoscope::ui {

PredictionBrowser::PredictionBrowser(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QWidget(parent), workspace_(workspace), state_(state)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    views_ = new QStackedWidget;
    gallery_ = new GalleryView(workspace);
    gallery_->setObjectName(QStringLiteral("predictionGallery"));
    views_->addWidget(gallery_);
    views_->addWidget(makeTable());
    column->addWidget(makeBar());
    column->addWidget(views_, 1);
    history_->serve(*this);
    history_->hearMouseOver(*gallery_->viewport());
    history_->hearMouseOver(*table_->viewport());
    connect(history_->back(), &QAction::triggered, &state_, &InspectionState::goBack);
    connect(history_->forward(), &QAction::triggered, &state_, &InspectionState::goForward);
    connect(&state, &InspectionState::contentChanged, this, &PredictionBrowser::showContent);
    connect(&state, &InspectionState::rowsChanged, this, &PredictionBrowser::showRows);
    showFilter();
}

QWidget* PredictionBrowser::makeBar()
{
    auto* bar = new QWidget;
    auto* rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::grid / 2);
    shown_ = makeHeading(QString());
    shown_->setObjectName(QStringLiteral("filterText"));
    shown_->setMinimumWidth(80);
    shown_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    clear_ = new QToolButton;
    clear_->setText(QStringLiteral("✕"));
    clear_->setObjectName(QStringLiteral("clearFilter"));
    clear_->setAccessibleName(tr("Show all nuclei again"));
    clear_->setToolTip(tr("Show all nuclei again"));
    connect(clear_, &QToolButton::clicked, this, [this] { state_.setFilter({}); });
    subject_ = new QComboBox;
    subject_->setObjectName(QStringLiteral("subjectFilter"));
    subject_->setAccessibleName(tr("Patient"));
    subject_->setToolTip(tr("Show the nuclei of one patient only"));
    subject_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(subject_, &QComboBox::activated, this, [this] {
        PredictionFilter changed = state_.filter();
        changed.subjects.clear();
        if (subject_->currentIndex() > 0)
            changed.subjects.insert(subject_->currentData().toString().toStdString());
        state_.setFilter(changed);
    });
    makeMarkFilter();
    makeSearch();
    makeOrderBox();
    auto* words = new QHBoxLayout;
    history_ = new HistoryButtons(this);
    words->addWidget(history_);
    words->addWidget(shown_, 1);
    words->addWidget(clear_);
    words->addWidget(makeViewButtons());
    auto* choices = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{subject_, marked_, search_, orderBox_})
        choices->addWidget(widget);
    choices->addStretch(1);
    choices->addWidget(makeFilterButton());
    rows->addLayout(words);
    rows->addLayout(choices);
    return bar;
}

QWidget* PredictionBrowser::makeFilterButton()
{
    filterMenu_ = new FilterMenu(workspace_, state_, this);
    kept_ = new QToolButton;
    kept_->setObjectName(QStringLiteral("keptFilters"));
    kept_->setText(tr("Filters"));
    kept_->setToolTip(tr("Filters that were given a name: they are kept with the run"));
    kept_->setPopupMode(QToolButton::InstantPopup);
    kept_->setMenu(filterMenu_);
    return kept_;
}

void PredictionBrowser::makeMarkFilter()
{
    marked_ = new MarkFilterButton(this);
    marked_->setSource([this] { return state_.marks(); },
                       [this] { return state_.content().samples ? static_cast<int>(state_.content().samples->size()) : 0; });
    connect(marked_, &MarkFilterButton::wished, this, [this](const MarkFilter& wish) {
        PredictionFilter changed = state_.filter();
        changed.marks = wish;
        state_.setFilter(changed);
    });
}

void PredictionBrowser::makeSearch()
{
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("predictionSearch"));
    search_->setPlaceholderText(tr("Search name…"));
    search_->setAccessibleName(tr("Search name"));
    search_->setClearButtonEnabled(true);
    Theme::instance().fitToText(search_, [this] { search_->setMaximumWidth(Theme::besideText(160)); });
    connect(search_, &QLineEdit::textEdited, this, [this](const QString& text) {
        PredictionFilter changed = state_.filter();
        changed.text = text.toStdString();
        state_.setFilter(changed, InspectionState::Step::Further);
    });
}

void PredictionBrowser::makeOrderBox()
{
    orderBox_ = new QComboBox;
    orderBox_->setObjectName(QStringLiteral("predictionOrder"));
    orderBox_->setAccessibleName(tr("Sort by"));
    orderBox_->setToolTip(tr("Sort by"));
    fillOrders();
    connect(orderBox_, &QComboBox::activated, this, [this] {
        table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        state_.setOrder(static_cast<PredictionOrder>(orderBox_->currentData().toInt()));
    });
}

/// Only a run has epochs.
void PredictionBrowser::fillOrders()
{
    struct Entry {
        PredictionOrder order;
        QString name;
        QString toolTip;
    };
    const Entry entries[] = {
        {PredictionOrder::LossHighFirst, tr("worst first"), tr("By loss: how wrong, and how sure of it")},
        {PredictionOrder::LossLowFirst, tr("best first"), tr("By loss: how wrong, and how sure of it")},
        {PredictionOrder::LeastSureFirst, tr("least sure first"), tr("By the probability of the class that it is called")},
        {PredictionOrder::SurestFirst, tr("surest first"), tr("By the probability of the class that it is called")},
        {PredictionOrder::PositiveHighFirst, tr("surest positive first"), tr("By the probability of the positive class")},
        {PredictionOrder::LearntLateFirst, tr("learnt last first"),
         tr("By the epoch in which it was first called right, by the class most probable then; before them what never was")},
        {PredictionOrder::CallsChangedFirst, tr("most wavering first"), tr("By how often the call changed over the epochs")},
        {PredictionOrder::Subject, tr("patient"), {}},
        {PredictionOrder::Name, tr("name"), {}}};
    orderBox_->clear();
    for (const auto& [order, name, toolTip] : entries) {
        if (needsHistories(order) && !state_.content().run)
            continue;
        orderBox_->addItem(name, static_cast<int>(order));
        orderBox_->setItemData(orderBox_->count() - 1, toolTip, Qt::ToolTipRole);
    }
    orderBox_->setCurrentIndex(orderBox_->findData(static_cast<int>(state_.order())));
}

QWidget* PredictionBrowser::makeViewButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    const auto toggle = [&](const QString& label, const QString& name, int page) {
        auto* button = new QToolButton;
        button->setText(label);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(page == 0);
        group->addButton(button, page);
        row->addWidget(button);
    };
    toggle(tr("Pictures"), QStringLiteral("showPictures"), 0);
    toggle(tr("Table"), QStringLiteral("showTable"), 1);
    row->addWidget(makeSaveButton());
    connect(group, &QButtonGroup::idClicked, this, [this](int page) {
        if (page == 1)
            state_.wantHistories(); // for their columns
        views_->setCurrentIndex(page);
        fitColumns();
    });
    return buttons;
}

QWidget* PredictionBrowser::makeSaveButton()
{
    auto* save = new QToolButton;
    save->setObjectName(QStringLiteral("savePredictions"));
    save->setText(tr("Save…"));
    save->setToolTip(tr("Save what is shown as a table, or its pictures as a contact sheet"));
    save->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(save);
    menu->setToolTipsVisible(true);
    QAction* csv = menu->addAction(tr("&Table as CSV…"));
    csv->setObjectName(QStringLiteral("save-table"));
    csv->setToolTip(tr("A row a nucleus that is shown, in this order"));
    QAction* sheet = menu->addAction(tr("&Contact sheet…"));
    sheet->setObjectName(QStringLiteral("save-sheet"));
    sheet->setToolTip(tr("The pictures that are selected, or all that are shown, on pages to print: PDF or PNG"));
    connect(csv, &QAction::triggered, tableExport_, &TableExport::chooseFile);
    connect(sheet, &QAction::triggered, &gallery_->exports(), &GalleryExport::openSheet);
    menu->addSeparator();
    menu->addAction(makePseudonymsAction(workspace_.settings(), menu));
    save->setMenu(menu);
    return save;
}

QWidget* PredictionBrowser::makeTable()
{
    table_ = new QTableView;
    table_->setTabKeyNavigation(false); // Tab leads on, arrows from cell to cell
    tableModel_ = new PredictionTableModel(workspace_.jobBridge(), this);
    table_->setModel(tableModel_);
    table_->setAccessibleName(tr("Predictions"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    NamedRows named;
    named.csv = [this](const auto& names) { return tableModel_->toCsv(names); };
    named.text = [this](const QModelIndex& cell, const Pseudonyms& names) { return tableModel_->textUnder(names, cell); };
    named.ask = [this](auto use) { withExportNames(workspace_, this, std::move(use)); };
    named.choice = makePseudonymsAction(workspace_.settings(), table_);
    tableExport_ = new TableExport(*table_, std::move(named));
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + Theme::grid);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setResizeContentsPrecision(50);
    table_->horizontalHeader()->setSortIndicatorShown(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the gallery, until a column is clicked
    table_->horizontalHeader()->setSectionsClickable(true);
    connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, tableModel_, &PredictionTableModel::sort);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            state_.select(tableModel_->predictionRow(current.row()));
    });
    return table_;
}

void PredictionBrowser::showContent()
{
    kept_->setVisible(state_.content().run != nullptr);
    fillSubjects();
    fillOrders();
}

/// New images have no class and nobody whom they came from.
void PredictionBrowser::hideEmptyColumns()
{
    const InspectionState::Content& content = state_.content();
    bool labelled = !content.predictions;
    for (int row = 0; content.predictions && row < content.predictions->size() && !labelled; ++row)
        labelled = content.predictions->truth(row) >= 0;
    table_->setColumnHidden(PredictionTableModel::SubjectColumn, !content.subjectsKnown);
    table_->setColumnHidden(PredictionTableModel::TruthColumn, !labelled);
    table_->setColumnHidden(tableModel_->lossColumn(), !labelled);
}

void PredictionBrowser::fillSubjects()
{
    const InspectionState::Content& content = state_.content();
    subject_->clear();
    subject_->setVisible(content.subjectsKnown);
    subject_->addItem(tr("all patients"));
    const std::vector<std::string>& subjects = state_.subjectNames();
    constexpr std::size_t mostListed = 1000; // without subject ids each image is one
    for (std::size_t i = 0; i < std::min(subjects.size(), mostListed); ++i)
        subject_->addItem(tr("patient %1").arg(QString::fromStdString(subjects[i])), QString::fromStdString(subjects[i]));
}

void PredictionBrowser::showRows()
{
    const InspectionState::Content& content = state_.content();
    showFilter();
    gallery_->galleryModel().shareItems(content.dataset, content.classes, state_.items(), state_.network());
    tableModel_->setStamps(content.stamps);
    if (tableModel_->setPredictions(state_.sharedPredictions(), content.samples, content.classes, state_.rows(),
                                    state_.histories()))
        showSorted();
    hideEmptyColumns();
    fitColumns();
}

/// Once for each set of columns, by what is in sight: reading through the table takes longer than a frame.
void PredictionBrowser::fitColumns()
{
    if (columnsFit_ == tableModel_->columnCount() || views_->currentWidget() != table_ || tableModel_->rowCount() == 0)
        return;
    columnsFit_ = tableModel_->columnCount();
    table_->resizeColumnsToContents();
}

/// A column that was clicked goes on sorting what is shown.
void PredictionBrowser::showSorted()
{
    const QHeaderView& header = *table_->horizontalHeader();
    if (header.sortIndicatorSection() >= 0 && header.sortIndicatorSection() < tableModel_->columnCount())
        tableModel_->sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
}

void PredictionBrowser::showFilter()
{
    const PredictionFilter& filter = state_.filter();
    tellFilter();
    clear_->setVisible(!filter.empty());
    orderBox_->setCurrentIndex(orderBox_->findData(static_cast<int>(state_.order())));
    history_->setPossible(state_.canGoBack(), state_.canGoForward());
    subject_->setPlaceholderText(tr("%Ln patient(s)", nullptr, static_cast<int>(filter.subjects.size())));
    if (filter.subjects.size() > 1)
        subject_->setCurrentIndex(-1);
    else
        subject_->setCurrentIndex(
            filter.subjects.empty() ? 0 : std::max(0, subject_->findData(QString::fromStdString(*filter.subjects.begin()))));
    marked_->setFilter(filter.marks);
    if (search_->text().toStdString() != filter.text)
        search_->setText(QString::fromStdString(filter.text));
}

void PredictionBrowser::tellFilter()
{
    const QString words = state_.filterText();
    shown_->setText(words);
    shown_->setToolTip(words);
    gallery_->setCaption(words);
}

void PredictionBrowser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tellFilter();
    QWidget::changeEvent(event);
}

void PredictionBrowser::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void PredictionBrowser::walk()
{
    QAbstractItemView* view = gallery_;
    if (views_->currentWidget() == table_)
        view = table_;
    view->setFocus(Qt::ShortcutFocusReason);
    view->setCurrentIndex({});
    view->setCurrentIndex(view->model()->index(0, 0));
}

} // namespace nucleoscope::ui
