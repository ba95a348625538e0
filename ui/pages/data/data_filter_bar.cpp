#include "ui/pages/data/data_filter_bar.h"

#include "core/base/text.h"
#include "ui/pages/data/data_filter.h"
#include "ui/review/mark_filter_button.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history_buttons.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

#include <algorithm>
#include <numeric>

namespace nucleoscope::ui {
namespace {

QColor classColour(const Dataset& dataset, int index)
{
    return index >= 0 ? Theme::classColour(dataset.classes()[static_cast<std::size_t>(index)].colour) : QColor();
}

QSlider* makeSlider(int low, int high, int value, const QString& name, const QString& toolTip, QWidget* parent)
{
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setRange(low, high);
    slider->setValue(value);
    Theme::instance().fitToText(slider, [slider] { slider->setFixedWidth(Theme::besideText(104)); });
    slider->setAccessibleName(name);
    slider->setToolTip(toolTip);
    return slider;
}

} // namespace

std::vector<int> subjectsByClass(const Dataset& dataset)
{
    std::vector<int> order(dataset.subjects().size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const SubjectInfo& first = dataset.subjects()[static_cast<std::size_t>(a)];
        const SubjectInfo& second = dataset.subjects()[static_cast<std::size_t>(b)];
        if (first.classIndex != second.classIndex)
            return static_cast<unsigned>(first.classIndex) < static_cast<unsigned>(second.classIndex); // mixed ones last
        return naturalLess(first.id, second.id);
    });
    return order;
}

DataFilterBar::DataFilterBar(DataFilter& filter, Settings& settings, QWidget* parent)
    : QWidget(parent),
      filter_(filter),
      settings_(settings),
      class_(new ChoiceChip(tr("Class"), this)),
      subject_(new ChoiceChip(tr("Patient"), this)),
      fold_(new ChoiceChip(tr("Fold"), this)),
      marks_(new MarkFilterButton(this)),
      search_(new QLineEdit(this)),
      order_(new QComboBox(this)),
      history_(new HistoryButtons(this)),
      words_(new QLabel(this)),
      clear_(makeButton(tr("Show all"), "link", this))
{
    build();
    connect(&filter_, &DataFilter::changed, this, &DataFilterBar::refresh);
    const auto filterBy = [this](ChoiceChip* chip, std::set<int> SampleFilter::*member) {
        connect(chip, &ChoiceChip::changed, this, [this, member](const std::set<int>& chosen) {
            SampleFilter next = filter_.filter();
            next.*member = chosen;
            filter_.change(next);
        });
    };
    filterBy(class_, &SampleFilter::classes);
    filterBy(subject_, &SampleFilter::subjects);
    filterBy(fold_, &SampleFilter::folds);
    connect(marks_, &MarkFilterButton::wished, this, [this](const MarkFilter& wish) {
        SampleFilter next = filter_.filter();
        next.marks = wish;
        filter_.change(next);
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        SampleFilter next = filter_.filter();
        next.text = text.trimmed().toStdString();
        filter_.change(next);
    });
    connect(order_, &QComboBox::activated, this,
            [this] { filter_.setOrder(static_cast<SampleOrder>(order_->currentData().toInt())); });
    connect(clear_, &QPushButton::clicked, &filter_, &DataFilter::clear);
    connect(history_->back(), &QAction::triggered, &filter_, &DataFilter::goBack);
    connect(history_->forward(), &QAction::triggered, &filter_, &DataFilter::goForward);
}

void DataFilterBar::build()
{
    class_->setObjectName(QStringLiteral("filter-class"));
    subject_->setObjectName(QStringLiteral("filter-patient"));
    fold_->setObjectName(QStringLiteral("filter-fold"));
    class_->setToolTip(tr("Which kinds of cells to show"));
    subject_->setToolTip(tr("Whose nuclei to show"));
    fold_->setToolTip(tr("Folds are the parts in which the data were published. They are no classes."));
    marks_->setObjectName(QStringLiteral("filter-marks"));
    search_->setObjectName(QStringLiteral("filter-text"));
    search_->setPlaceholderText(tr("Search name…"));
    search_->setAccessibleName(tr("Search by name"));
    search_->setToolTip(tr("Part of the file name or folder (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    Theme::instance().fitToText(search_, [this] { search_->setFixedWidth(Theme::besideText(200)); });
    order_->setObjectName(QStringLiteral("filter-order"));
    order_->setAccessibleName(tr("Sort by"));
    const std::pair<QString, SampleOrder> orders[] = {{tr("name"), SampleOrder::Id},
                                                      {tr("patient"), SampleOrder::Subject},
                                                      {tr("class"), SampleOrder::Class},
                                                      {tr("file size"), SampleOrder::FileSize}};
    for (const auto& [text, order] : orders)
        order_->addItem(text, static_cast<int>(order));
    clear_->setObjectName(QStringLiteral("filter-clear"));
    clear_->setToolTip(tr("Takes the filter away; Ctrl+Z brings it back"));
    words_->setObjectName(QStringLiteral("filter-words"));

    auto* flow = new FlowLayout(nullptr, Theme::grid); // where words are long some stand on a second line
    for (QWidget* part : std::initializer_list<QWidget*>{class_, subject_, fold_, marks_, search_})
        flow->addWidget(part);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(Theme::grid);
    chips->addLayout(flow, 1);
    chips->addWidget(buildOrder(), 0, Qt::AlignTop);
    auto* words = new QHBoxLayout;
    words->setSpacing(Theme::grid);
    words->addWidget(history_);
    words->addWidget(words_);
    words->addWidget(clear_);
    words->addStretch(1);
    words->addWidget(buildDisplay());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(chips);
    column->addLayout(words);
}

QWidget* DataFilterBar::buildOrder()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(tr("Sort by"), part);
    setLook(label, "muted");
    label->setBuddy(order_);
    row->addWidget(label);
    row->addWidget(order_);
    return part;
}

QWidget* DataFilterBar::buildDisplay()
{
    auto* display = new QWidget(this);
    auto* row = new QHBoxLayout(display);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QString why = tr("The nuclei are dark. Brightening changes how they are displayed, never what the network sees.");
    auto* bright = new QLabel(tr("Brighten display"), display);
    setLook(bright, "muted");
    bright->setToolTip(why);
    QSlider* amount = makeSlider(0, 100, qRound(settings_.brighten() * 100), tr("Brighten display"), why, display);
    amount->setObjectName(QStringLiteral("brighten"));
    bright->setBuddy(amount);
    auto* size = new QLabel(tr("Tiles"), display);
    setLook(size, "muted");
    QSlider* side = makeSlider(Settings::smallestTile, Settings::largestTile, settings_.tileSize(), tr("Size of the tiles"),
                               tr("Size of the tiles (Ctrl+wheel)"), display);
    side->setObjectName(QStringLiteral("tile-size"));
    size->setBuddy(side);
    connect(amount, &QSlider::valueChanged, this, [this](int percent) { settings_.setBrighten(percent / 100.0); });
    connect(&settings_, &Settings::brightenChanged, amount, [amount](double value) { amount->setValue(qRound(value * 100)); });
    connect(side, &QSlider::valueChanged, &settings_, &Settings::setTileSize);
    connect(&settings_, &Settings::tileSizeChanged, side, &QSlider::setValue);
    row->addWidget(bright);
    row->addWidget(amount);
    row->addSpacing(Theme::grid);
    row->addWidget(size);
    row->addWidget(side);
    return display;
}

void DataFilterBar::setDataset(std::shared_ptr<const Dataset> dataset)
{
    dataset_ = std::move(dataset);
    fillChips();
    refresh();
}

void DataFilterBar::fillChips()
{
    QList<ChoiceChip::Choice> classes, subjects, folds;
    if (dataset_) {
        const auto counts = dataset_->countByClass();
        for (std::size_t i = 0; i < dataset_->classes().size(); ++i)
            classes.append({static_cast<int>(i), QString::fromStdString(dataset_->classes()[i].name), countText(counts[i]),
                            classColour(*dataset_, static_cast<int>(i))});
        if (dataset_->subjectsKnown()) {
            for (const int i : subjectsByClass(*dataset_)) {
                const SubjectInfo& subject = dataset_->subjects()[static_cast<std::size_t>(i)];
                subjects.append({i, QString::fromStdString(subject.id), countText(subject.sampleCount),
                                 classColour(*dataset_, subject.classIndex)});
            }
        }
        for (std::size_t i = 0; i < dataset_->folds().size(); ++i)
            folds.append({static_cast<int>(i), QString::fromStdString(dataset_->folds()[i]), {}, {}});
    }
    class_->setChoices(classes);
    subject_->setChoices(subjects);
    fold_->setChoices(folds);
    order_->setCurrentIndex(0);
}

void DataFilterBar::refresh()
{
    const SampleFilter& filter = filter_.filter();
    class_->setChosen(filter.classes);
    subject_->setChosen(filter.subjects);
    fold_->setChosen(filter.folds);
    marks_->setFilter(filter.marks);
    history_->setPossible(filter_.canGoBack(), filter_.canGoForward());
    const QString text = QString::fromStdString(filter.text);
    if (search_->text().trimmed() != text) {
        const QSignalBlocker quiet(search_);
        search_->setText(text);
    }
    order_->setCurrentIndex(order_->findData(static_cast<int>(filter_.order())));
}

void DataFilterBar::setDescription(const QString& text, bool filtered)
{
    words_->setText(text);
    words_->setFont(filtered ? Theme::instance().headingFont() : QFont());
    clear_->setVisible(filtered);
}

void DataFilterBar::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

} // namespace nucleoscope::ui
