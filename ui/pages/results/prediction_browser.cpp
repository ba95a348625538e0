#include "ui/pages/results/prediction_browser.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/filter_menu.h"
#include "ui/inspection/inspection_state.h"
#include "ui/models/prediction_table_model.h"
#include "ui/review/mark_filter_button.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
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
    gallery_->viewport()->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
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
    makeSearch();
    makeOrderBox();
    auto* words = new QHBoxLayout;
    words->addWidget(makeHistoryButtons());
    words->addWidget(shown_, 1);
    words->addWidget(clear_);
    words->addWidget(makeViewButtons());
    auto* choices = new QHBoxLayout;
    auto* marked = new MarkFilterButton(workspace_, state_);
    for (QWidget* widget : std::initializer_list<QWidget*>{subject_, marked, search_, orderBox_})
        choices->addWidget(widget);
    choices->addStretch(1);
    choices->addWidget(makeFilterButton());
    rows->addLayout(words);
    rows->addLayout(choices);
    return bar;
}

QWidget* PredictionBrowser::makeHistoryButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString& icon, const QString& name, const QString& tip, const QKeySequence& keys) {
        auto* action = new QAction(Theme::instance().icon(icon), name, this);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setObjectName(icon + QStringLiteral("Filter"));
        button->setAccessibleName(name);
        row->addWidget(button);
        return action;
    };
    back_ = add(QStringLiteral("back"), tr("Back"), tr("What was shown before"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward_ = add(QStringLiteral("forward"), tr("Forward"), tr("What was shown before going back"),
                   QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(back_, &QAction::triggered, &state_, &InspectionState::goBack);
    connect(forward_, &QAction::triggered, &state_, &InspectionState::goForward);
    return buttons;
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

void PredictionBrowser::makeSearch()
{
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("predictionSearch"));
    search_->setPlaceholderText(tr("Search name…"));
    search_->setAccessibleName(tr("Search name"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(160);
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
    const std::pair<QString, PredictionOrder> orders[] = {{tr("worst first"), PredictionOrder::LossHighFirst},
                                                          {tr("best first"), PredictionOrder::LossLowFirst},
                                                          {tr("least sure first"), PredictionOrder::LeastSureFirst},
                                                          {tr("surest positive first"), PredictionOrder::PositiveHighFirst},
                                                          {tr("patient"), PredictionOrder::Subject},
                                                          {tr("name"), PredictionOrder::Name}};
    for (const auto& [name, order] : orders)
        orderBox_->addItem(name, static_cast<int>(order));
    connect(orderBox_, &QComboBox::activated, this,
            [this] { state_.setOrder(static_cast<PredictionOrder>(orderBox_->currentData().toInt())); });
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
    auto* save = new QToolButton;
    save->setText(tr("Save…"));
    save->setToolTip(tr("Save what is shown as a CSV table"));
    row->addWidget(save);
    connect(save, &QToolButton::clicked, this, &PredictionBrowser::saveCsv);
    connect(group, &QButtonGroup::idClicked, this, [this](int page) { views_->setCurrentIndex(page); });
    return buttons;
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
            state_.select(tableModel_->predictionRow(current.row()));
    });
    return table_;
}

void PredictionBrowser::showContent()
{
    kept_->setVisible(state_.content().run != nullptr);
    fillSubjects();
    orderBox_->setCurrentIndex(orderBox_->findData(static_cast<int>(state_.order())));
}

void PredictionBrowser::fillSubjects()
{
    const InspectionState::Content& content = state_.content();
    subject_->clear();
    subject_->setVisible(content.subjectsKnown);
    subject_->addItem(tr("all patients"));
    if (!content.predictions)
        return;
    std::vector<std::string> subjects;
    for (int row = 0; row < content.predictions->size(); ++row)
        subjects.push_back((*content.samples)[static_cast<std::size_t>(content.predictions->sample(row))].subject);
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    std::sort(subjects.begin(), subjects.end(), naturalLess);
    constexpr std::size_t mostListed = 1000; // without subject ids each image is one
    for (std::size_t i = 0; i < std::min(subjects.size(), mostListed); ++i)
        subject_->addItem(tr("patient %1").arg(QString::fromStdString(subjects[i])), QString::fromStdString(subjects[i]));
}

void PredictionBrowser::showRows()
{
    const InspectionState::Content& content = state_.content();
    const PredictionList& list = state_.predictions();
    const bool anyPositive = !state_.positiveName().isEmpty();
    std::vector<GalleryItem> items;
    items.reserve(state_.rows().size());
    for (const int row : state_.rows()) {
        GalleryItem item;
        item.runSample = list.sample(row);
        item.sample = state_.datasetSample(row);
        item.truth = list.truth(row);
        item.predicted = list.predicted(row);
        if (anyPositive)
            item.probability = positiveProbability(list, row, state_.positive());
        else
            item.probability = item.predicted >= 0 ? list.probability(row, item.predicted) : -1;
        item.loss = list.loss(row);
        items.push_back(item);
    }
    showFilter();
    gallery_->galleryModel().setItems(content.dataset, content.classes, std::move(items));
    const bool first = tableModel_->rowCount() == 0;
    tableModel_->setPredictions(state_.sharedPredictions(), content.samples, content.classes, state_.rows());
    if (first)
        table_->resizeColumnsToContents();
}

void PredictionBrowser::showFilter()
{
    const PredictionFilter& filter = state_.filter();
    const QString words = state_.filterText();
    shown_->setText(words);
    shown_->setToolTip(words);
    clear_->setVisible(!filter.empty());
    back_->setEnabled(state_.canGoBack());
    forward_->setEnabled(state_.canGoForward());
    subject_->setCurrentIndex(
        filter.subjects.size() == 1 ? std::max(0, subject_->findData(QString::fromStdString(*filter.subjects.begin()))) : 0);
    if (search_->text().toStdString() != filter.text)
        search_->setText(QString::fromStdString(filter.text));
}

void PredictionBrowser::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

bool PredictionBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? back_ : forward_)->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
