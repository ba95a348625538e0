// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/weak_groups_view.h"

#include "core/base/files.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/study_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope::ui {
namespace {

QString pointsText(double share)
{
    return QLocale().toString(std::lround(100 * share));
}

QVector<FactTableModel::Column> groupColumns()
{
    return {{WeakGroupsView::tr("Group"), WeakGroupsView::tr("A quarter of each class, by what was measured of the nuclei"),
             false},
            {WeakGroupsView::tr("Class"), WeakGroupsView::tr("Whose nuclei; all: the mean over the classes"), false},
            {WeakGroupsView::tr("Nuclei"), WeakGroupsView::tr("In the group"), true},
            {WeakGroupsView::tr("Right"), WeakGroupsView::tr("Share called right in the group"), true},
            {WeakGroupsView::tr("Others"), WeakGroupsView::tr("Share called right outside of it"), true},
            {WeakGroupsView::tr("Points (95 %)"),
             WeakGroupsView::tr("Difference in percentage points, with its 95 % interval; patients are resampled"), true},
            {WeakGroupsView::tr("p"),
             WeakGroupsView::tr(
                 "How likely so great a loss is by chance, corrected for all that were looked at (Benjamini and Hochberg)"),
             true},
            {WeakGroupsView::tr("Worse in"),
             WeakGroupsView::tr("Patients that are worse in the group by themselves, of those with nuclei on both sides"), true}};
}

FactTableModel::Row groupRow(const QString& title, const GroupComparison& c, const std::vector<ClassInfo>& classes)
{
    return {{title, {}},
            {c.classIndex < 0 ? WeakGroupsView::tr("all", "classes")
                              : QString::fromStdString(classes[static_cast<std::size_t>(c.classIndex)].name),
             {}},
            {countText(c.samples), c.samples},
            {percentText(c.inside), c.inside},
            {percentText(c.outside), c.outside},
            {WeakGroupsView::tr("%1 (%2 to %3)")
                 .arg(pointsText(c.difference()), pointsText(c.interval.low), pointsText(c.interval.high)),
             c.difference()},
            {scoreText(c.adjusted), c.adjusted},
            {WeakGroupsView::tr("%1 of %2").arg(countText(c.subjectsWorse), countText(c.subjectsCompared)), c.subjectsWorse}};
}

} // namespace

WeakGroupsView::WeakGroupsView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    card_ = new StudyCard(
        workspace,
        {QStringLiteral("weakGroups"), tr("Is it worse at some nuclei?"),
         tr("Each class is cut into quarters by size, stain, colour, focus and shape of its nuclei. A quarter is named where the "
            "network is worse at it than chance would have it, and so in at least three patients."),
         tr("Look for weak groups"), tr("Looks for weak groups of this run's validation part.")},
        [this]() -> CommandWords {
            const auto& run = this->state().content().run;
            if (!run)
                return {};
            WeakGroupsOptions options;
            options.run = utf8(run->folder());
            const auto& dataset = this->state().content().dataset;
            if (dataset && utf8(dataset->location()) != run->info().datasetLocation)
                options.data = utf8(dataset->location());
            return commandOf(options);
        });
    sentences_ = new QVBoxLayout;
    sentences_->setSpacing(Theme::grid);
    card_->body()->addLayout(sentences_);
    card_->body()->addStretch(1);
    tableCard_ = new Card(tr("All that were looked at"));
    table_ = new FactTable(tr("Weak groups"), groupColumns());
    table_->setObjectName(QStringLiteral("weakGroupsTable"));
    tableCard_->body()->addWidget(table_, 1);
    row->addWidget(card_, 2);
    row->addWidget(tableCard_, 3);
    tableCard_->hide();
    connect(card_, &StudyCard::wanted, this, &WeakGroupsView::begin);
    connect(table_, &FactTable::rowChosen, this, [this](int index) {
        const SampleGroup& group = study_->report.groups[static_cast<std::size_t>(rows_[index].group)];
        toggle(filterOf(group, group.comparisons[static_cast<std::size_t>(rows_[index].comparison)]));
    });
}

/// Little before there is an answer.
int WeakGroupsView::wantedHeight(int width) const
{
    constexpr int forTables = 420; // px
    return tableCard_->isHidden() ? ResultsView::wantedHeight(width) : forTables;
}

void WeakGroupsView::refresh(Changes changes)
{
    if ((changes & ContentChanged) && state().content().predictions != asked_) {
        card_->forget();
        clear();
        const InspectionState::Content& content = state().content();
        card_->setObstacle(!content.predictions ? tr("There are no predictions yet.")
                           : !content.subjectsKnown
                               ? tr("This dataset names no patients. A group is weak where it is so in several "
                                    "patients, so none can be told.")
                           : !content.dataset ? tr("The pictures of this run are not open: nothing can be measured.")
                                              : QString());
    }
    markChosen();
}

void WeakGroupsView::clear()
{
    study_.reset();
    asked_.reset();
    rows_.clear();
    buttons_.clear();
    while (QLayoutItem* item = sentences_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    table_->setRows({}, {});
    tableCard_->hide();
}

void WeakGroupsView::begin()
{
    const InspectionState::Content& content = state().content();
    if (!content.predictions || !content.run || !content.dataset)
        return;
    clear();
    asked_ = content.predictions;
    std::vector<int> places = content.datasetIndex;
    if (places.empty()) { // each sample is the dataset's own
        places.resize(content.samples->size());
        std::iota(places.begin(), places.end(), 0);
    }
    card_->start<WeakGroupStudy>(
        {"job.weak_groups", "Looking for weak groups"}, Resource::Disk,
        [run = content.run, predictions = content.predictions, epoch = content.epoch,
         located = RunDataset{content.dataset, std::move(places)}](JobContext& context) {
            return findWeakGroups(*run, *predictions, epoch, located, {}, context);
        },
        [this](WeakGroupStudy study) { show(std::move(study)); });
}

void WeakGroupsView::show(WeakGroupStudy study)
{
    study_ = std::move(study);
    QString text = translated(weakGroupSummary(*study_));
    if (study_->unmeasured() > 0)
        text += QLatin1Char(' ') + tr("%Ln nuclei could not be measured.", nullptr, study_->unmeasured());
    card_->setText(text);
    for (const int index : study_->report.weak()) {
        const SampleGroup& group = study_->report.groups[static_cast<std::size_t>(index)];
        addSentence(group, *group.weakest());
    }
    fillTable();
    markChosen();
}

void WeakGroupsView::addSentence(const SampleGroup& group, const GroupComparison& comparison)
{
    auto* text = new QLabel(translated(weakGroupSentence(group, comparison, state().content().classes)));
    text->setObjectName(QStringLiteral("weakGroupSentence"));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto* button = makeButton(tr("Show these nuclei"));
    button->setObjectName(QStringLiteral("showWeakGroup"));
    button->setCheckable(true);
    button->setToolTip(tr("Shows just these below; again: all"));
    auto* item = new QWidget;
    auto* column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    auto* line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch(1);
    column->addLayout(line);
    sentences_->addWidget(item);
    const PredictionFilter filter = filterOf(group, comparison);
    connect(button, &QPushButton::clicked, this, [this, filter] { toggle(filter); });
    buttons_.append(QPair<QPushButton*, PredictionFilter>(button, filter));
}

/// The clearest first.
void WeakGroupsView::fillTable()
{
    const WeakGroupReport& report = study_->report;
    for (int g = 0; g < static_cast<int>(report.groups.size()); ++g)
        for (int c = 0; c < static_cast<int>(report.groups[static_cast<std::size_t>(g)].comparisons.size()); ++c)
            rows_.append(Place{g, c});
    const auto comparisonOf = [&](const Place& place) -> const GroupComparison& {
        return report.groups[static_cast<std::size_t>(place.group)].comparisons[static_cast<std::size_t>(place.comparison)];
    };
    std::stable_sort(rows_.begin(), rows_.end(),
                     [&](const Place& a, const Place& b) { return comparisonOf(a).p < comparisonOf(b).p; });
    QVector<FactTableModel::Row> rows;
    for (const Place& place : rows_) {
        const SampleGroup& group = report.groups[static_cast<std::size_t>(place.group)];
        const QString title = translated(groupTitle(allNucleusTraits[static_cast<std::size_t>(group.measure)], group.part));
        rows.append(groupRow(title, comparisonOf(place), state().content().classes));
    }
    table_->setRows(std::move(rows), tr("Click to see the nuclei of this group only."));
    tableCard_->setVisible(!rows_.isEmpty());
}

PredictionFilter WeakGroupsView::filterOf(const SampleGroup& group, const GroupComparison& comparison) const
{
    PredictionFilter filter;
    if (comparison.classIndex >= 0)
        filter.truth = comparison.classIndex;
    filter.samples = group.samples;
    filter.samplesName = tr("in %1", "the blurriest quarter")
                             .arg(translated(groupTitle(allNucleusTraits[static_cast<std::size_t>(group.measure)], group.part)))
                             .toStdString();
    return filter;
}

void WeakGroupsView::toggle(const PredictionFilter& filter)
{
    state().setFilter(state().filter() == filter ? PredictionFilter() : filter);
}

/// In buttons and table, whoever chose.
void WeakGroupsView::markChosen()
{
    const PredictionFilter& now = state().filter();
    for (const auto& [button, filter] : std::as_const(buttons_))
        button->setChecked(now == filter);
    int chosen = -1;
    for (int row = 0; study_ && row < rows_.size() && now.samples; ++row) {
        const SampleGroup& group = study_->report.groups[static_cast<std::size_t>(rows_[row].group)];
        if (filterOf(group, group.comparisons[static_cast<std::size_t>(rows_[row].comparison)]) == now)
            chosen = row;
    }
    table_->markRow(chosen);
}

} // namespace nucleoscope::ui
