// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/doubts_view.h"

#include "core/base/files.h"
#include "ui/audit/audit_keeper.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/study_card.h"
#include "ui/review/mark_badges.h"
#include "ui/review/mark_keeper.h"
#include "ui/theme/theme.h"
#include "ui/training_supplies.h"
#include "ui/widgets/fact_table.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace nucleoscope::ui {
namespace {

enum DoubtColumn { NucleusColumn, PatientColumn, LabelColumn, RatherColumn, MarginColumn, MarkColumn };

QVector<FactTableModel::Column> doubtColumns()
{
    return {{DoubtsView::tr("Nucleus"), {}, false},
            {DoubtsView::tr("Patient"), {}, false},
            {DoubtsView::tr("Label"), DoubtsView::tr("The published class"), false},
            {DoubtsView::tr("Or rather"), DoubtsView::tr("The class that heads claim which have not learned from it"), false},
            {DoubtsView::tr("Margin"),
             DoubtsView::tr("Probability of the label, less that of the other class; the lowest is doubted most"), true},
            {DoubtsView::tr("Marked"), DoubtsView::tr("What reviewers say of it"), false}};
}

} // namespace

DoubtsView::DoubtsView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), links_(workspace, state)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    card_ = new StudyCard(
        workspace,
        {QStringLiteral("doubts"), tr("Which labels are doubtful?"),
         tr("For each fold of this dataset a head learns from the other patients, on pretrained weights that stay as they are "
            "(the "
            "instant recipe; not this run's network). A label is doubted where such a head is surer of another class than it "
            "usually is. Some labels are flipped in secret to see how many of them such a list finds."),
         tr("Look for doubtful labels"), tr("Lists the same doubtful labels.")},
        [this] { return command(); });
    card_->body()->addWidget(makeButtons());
    card_->body()->addStretch(1);
    tableCard_ = new Card(tr("Doubtful labels, most doubtful first"));
    table_ = new FactTable(tr("Doubtful labels"), doubtColumns());
    table_->setObjectName(QStringLiteral("doubtsTable"));
    tableCard_->body()->addWidget(table_, 1);
    row->addWidget(card_, 2);
    row->addWidget(tableCard_, 3);
    clear();
    connect(card_, &StudyCard::wanted, this, &DoubtsView::begin);
    connect(table_, &FactTable::rowReached, this,
            [this](int index) { links_.select(report_->doubts[static_cast<std::size_t>(index)].sample); });
    connect(&workspace.marks(), &MarkKeeper::changed, this, &DoubtsView::showMarks);
    connect(&workspace, &Workspace::selectionChanged, this, &DoubtsView::showSelected);
    connect(&TrainingSupplies::of(workspace), &TrainingSupplies::looked, this, [this] { card_->setObstacle(links_.obstacle()); });
}

/// Little before there is an answer.
int DoubtsView::wantedHeight(int width) const
{
    constexpr int forTables = 420; // px
    return tableCard_->isHidden() ? ResultsView::wantedHeight(width) : forTables;
}

QWidget* DoubtsView::makeButtons()
{
    auto* buttons = new QWidget;
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    mark_ = makeButton(tr("Mark as doubtful"));
    mark_->setObjectName(QStringLiteral("doubtsMark"));
    mark_->setCheckable(true);
    mark_->setToolTip(tr("Your own mark of the selected nucleus, as the key D sets it; trainings can leave such nuclei out"));
    here_ = makeButton(QString());
    here_->setObjectName(QStringLiteral("doubtsShowHere"));
    here_->setToolTip(tr("Shows just those below that this run says something about"));
    data_ = makeButton(tr("Show all on the Data page"));
    data_->setObjectName(QStringLiteral("doubtsShowData"));
    for (QPushButton* button : {mark_, here_, data_}) {
        auto* line = new QHBoxLayout;
        line->addWidget(button);
        line->addStretch(1);
        column->addLayout(line);
    }
    connect(mark_, &QPushButton::clicked, this, &DoubtsView::toggleMark);
    connect(here_, &QPushButton::clicked, this, &DoubtsView::showHere);
    connect(data_, &QPushButton::clicked, this, &DoubtsView::showInData);
    return buttons;
}

CommandWords DoubtsView::command() const
{
    const InspectionState::Content& content = state().content();
    if (!content.dataset)
        return {};
    StudyOptions options;
    options.train.data = utf8(content.dataset->location());
    if (const auto setup = links_.setup(); setup && !setup->folds.published)
        options.folds = std::to_string(setup->folds.count);
    return commandOf(options, "doubts");
}

void DoubtsView::refresh(Changes changes)
{
    if (!(changes & ContentChanged))
        return;
    if (state().content().dataset != asked_) {
        card_->forget();
        clear();
    }
    card_->setObstacle(links_.obstacle());
    if (report_)
        fillTable(); // another part, other counts
}

void DoubtsView::clear()
{
    report_.reset();
    asked_.reset();
    table_->setRows({}, {});
    tableCard_->hide();
    for (QPushButton* button : {mark_, here_, data_})
        button->hide();
}

void DoubtsView::begin()
{
    auto setup = links_.setup();
    if (!setup)
        return;
    clear();
    asked_ = state().content().dataset;
    card_->start<DoubtReport>(
        {"job.doubts", "Looking for doubtful labels"}, Resource::Learning,
        [setup = std::move(*setup), &host = workspace().engineHost()](JobContext& context) -> Result<DoubtReport> {
            const auto study = prepareStudy(setup, host, context);
            if (!study)
                return fail(study.error());
            return findDoubts(*study, StudyOptions::flippedShare, 1, context);
        },
        [this](DoubtReport report) { show(std::move(report)); });
}

void DoubtsView::show(DoubtReport report)
{
    report_ = std::move(report);
    const DoubtTest& test = report_->test;
    const QString found = tr("%1 of %Ln label(s) are doubted.", nullptr, report_->predictions.size())
                              .arg(countText(static_cast<qint64>(report_->doubts.size())));
    const QString tested =
        tr("How good is such a list? Of %Ln label(s) that were flipped in secret it named %1, among %2 names; its first %3 "
           "held %4 of them.",
           nullptr, test.flipped)
            .arg(countText(test.caught), countText(test.listed), countText(test.flipped), countText(test.caughtOnTop));
    card_->setText(found + QStringLiteral("\n\n") + tested);
    fillTable();
}

std::vector<int> DoubtsView::doubted() const
{
    std::vector<int> samples;
    for (const LabelDoubt& doubt : report_->doubts)
        samples.push_back(doubt.sample);
    return samples;
}

void DoubtsView::fillTable()
{
    QVector<FactTableModel::Row> rows;
    for (const LabelDoubt& doubt : report_->doubts)
        rows.append(FactTableModel::Row{{QString::fromStdString(state().content().dataset->sample(doubt.sample).name), {}},
                                        {links_.patientOf(doubt.sample), {}},
                                        {links_.className(doubt.given), {}},
                                        {links_.className(doubt.suggested), {}},
                                        {scoreText(doubt.margin), doubt.margin},
                                        {}});
    table_->setRows(std::move(rows), tr("Look at it in the inspector and mark it there: D says that its label is doubtful."));
    tableCard_->setVisible(!report_->doubts.empty());
    const int count = static_cast<int>(links_.shown(doubted()).size());
    here_->setText(tr("Show the %Ln of this part", nullptr, count));
    here_->setVisible(count > 0);
    mark_->setVisible(!report_->doubts.empty());
    data_->setVisible(!report_->doubts.empty() && state().content().dataset == workspace().dataset());
    showMarks();
    showSelected();
}

void DoubtsView::showMarks()
{
    if (!report_ || !state().content().dataset)
        return;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const int sample = report_->doubts[static_cast<std::size_t>(row)].sample;
        const MarkFlags flags = workspace().marks().flagsOf(*state().content().dataset, sample);
        QStringList names;
        for (const MarkKind kind : markKinds)
            if (flags.has(kind))
                names << markName(kind);
        table_->setCell(row, MarkColumn, {names.join(QStringLiteral(", ")), {}});
    }
    showSelected();
}

void DoubtsView::showSelected()
{
    if (!report_)
        return;
    const MarkedNucleus nucleus = markedNucleus(workspace());
    mark_->setEnabled(!nucleus.isNull());
    mark_->setChecked(!nucleus.isNull() && workspace().marks().own(nucleus).labelDoubtful);
}

void DoubtsView::toggleMark()
{
    const MarkedNucleus nucleus = markedNucleus(workspace());
    Mark after = workspace().marks().own(nucleus);
    const bool on = !after.labelDoubtful;
    after.set(MarkKind::LabelDoubtful, on);
    workspace().marks().change(nucleus, after, on ? tr("mark a label as doubtful") : tr("take back that a label is doubtful"));
    showSelected();
}

void DoubtsView::showHere()
{
    PredictionFilter filter;
    filter.samples = links_.shown(doubted());
    filter.samplesName = tr("with a doubtful label", "nuclei").toStdString();
    state().setFilter(state().filter() == filter ? PredictionFilter() : filter);
}

void DoubtsView::showInData()
{
    workspace().audit().show(doubted(), tr("with a doubtful label", "nuclei")); // leads there
}

} // namespace nucleoscope::ui
