// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/stability_view.h"

#include "core/base/files.h"
#include "core/run/pooled_run.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/study_card.h"
#include "ui/theme/theme.h"
#include "ui/training_supplies.h"
#include "ui/widgets/fact_table.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace nucleoscope::ui {
namespace {

constexpr double shakyBelow = 0.9; // share of refits that call a nucleus the same

FactTableModel::Row stabilityRow(const QString& name, const CallStability& call)
{
    return {{name, {}},
            {percentText(call.agreement), call.agreement},
            {scoreText(call.probability), call.probability},
            {scoreText(call.mean), call.mean},
            {scoreText(call.deviation), call.deviation}};
}

void leastStableFirst(std::vector<CallStability>& calls)
{
    std::stable_sort(calls.begin(), calls.end(), [](const CallStability& a, const CallStability& b) {
        return std::tie(a.agreement, b.deviation) < std::tie(b.agreement, a.deviation);
    });
}

} // namespace

StabilityView::StabilityView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), links_(workspace, state)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    card_ = new StudyCard(
        workspace,
        {QStringLiteral("stability"), tr("How stable is a call?"),
         tr("A head on pretrained weights that stay as they are (the instant recipe; not this run's network) learns from the "
            "training "
            "part of this run, %1 times anew from patients drawn with replacement. What is called otherwise when other patients "
            "happen to be there is not to be relied on.")
             .arg(StudyOptions().refits),
         tr("Ask for stability"), tr("Fits the same heads and tells the same.")},
        [this] { return command(); });
    show_ = makeButton(QString());
    show_->setObjectName(QStringLiteral("stabilityShow"));
    show_->setToolTip(tr("Shows just these below; again: all"));
    auto* line = new QHBoxLayout;
    line->addWidget(show_);
    line->addStretch(1);
    card_->body()->addLayout(line);
    card_->body()->addStretch(1);
    patientCard_ = makeTable(tr("Patients, least stable first"), patients_, tr("Stability by patient"), tr("Patient"));
    patients_->setObjectName(QStringLiteral("stabilityPatients"));
    nucleusCard_ = makeTable(tr("Nuclei, least stable first"), nuclei_, tr("Stability by nucleus"), tr("Nucleus"));
    nuclei_->setObjectName(QStringLiteral("stabilityNuclei"));
    row->addWidget(card_, 2);
    row->addWidget(patientCard_, 2);
    row->addWidget(nucleusCard_, 3);
    clear();
    connect(card_, &StudyCard::wanted, this, &StabilityView::begin);
    connect(&TrainingSupplies::of(workspace), &TrainingSupplies::looked, this, &StabilityView::showObstacle);
    connect(show_, &QPushButton::clicked, this, &StabilityView::showShaky);
    connect(patients_, &FactTable::rowChosen, this, &StabilityView::showPatient);
    connect(nuclei_, &FactTable::rowReached, this,
            [this](int index) { links_.select(report_->images[static_cast<std::size_t>(index)].sample); });
}

/// Little before there is an answer.
int StabilityView::wantedHeight(int width) const
{
    constexpr int forTables = 420; // px
    return nucleusCard_->isHidden() ? ResultsView::wantedHeight(width) : forTables;
}

Card* StabilityView::makeTable(const QString& heading, FactTable*& table, const QString& title, const QString& first)
{
    auto* card = new Card(heading);
    table = new FactTable(title,
                          {{first, {}, false},
                           {tr("Same call"), tr("Share of the refits that call it as the head does that learned from all"), true},
                           {tr("P(positive)"), tr("By the head that learned from all patients"), true},
                           {tr("Mean"), tr("Over the refits"), true},
                           {tr("± SD"), tr("Standard deviation over the refits"), true}});
    card->body()->addWidget(table, 1);
    return card;
}

CommandWords StabilityView::command() const
{
    const InspectionState::Content& content = state().content();
    if (!content.dataset || !content.run)
        return {};
    StudyOptions options;
    options.train.data = utf8(content.dataset->location());
    options.run = utf8(content.run->folder());
    return commandOf(options, "stability");
}

void StabilityView::refresh(Changes changes)
{
    if (!(changes & ContentChanged))
        return;
    const InspectionState::Content& content = state().content();
    if (content.dataset != asked_ || !content.run || content.run->folder() != askedRun_) {
        card_->forget();
        clear();
    }
    showObstacle();
    if (report_)
        fillTables();
}

void StabilityView::showObstacle()
{
    const InspectionState::Content& content = state().content();
    card_->setObstacle(content.run && isPooledRun(content.run->info())
                           ? tr("This run pools several networks and has no training part of its own: open the run of one fold.")
                           : links_.obstacle());
}

void StabilityView::clear()
{
    report_.reset();
    asked_.reset();
    askedRun_.clear();
    patients_->setRows({}, {});
    nuclei_->setRows({}, {});
    for (QWidget* widget : std::initializer_list<QWidget*>{patientCard_, nucleusCard_, show_})
        widget->hide();
}

void StabilityView::begin()
{
    auto setup = links_.setup();
    if (!setup)
        return;
    clear();
    asked_ = state().content().dataset;
    setup->run = state().content().run;
    askedRun_ = setup->run->folder();
    card_->start<StabilityReport>(
        {"job.stability", "Fitting on other draws of patients"}, Resource::Learning,
        [setup = std::move(*setup), &host = workspace().engineHost()](JobContext& context) -> Result<StabilityReport> {
            const auto study = prepareStudy(setup, host, context);
            if (!study)
                return fail(study.error());
            return callStability(*study, StudyOptions().refits, 1, context);
        },
        [this](StabilityReport report) { show(std::move(report)); });
}

void StabilityView::show(StabilityReport report)
{
    report_ = std::move(report);
    leastStableFirst(report_->images);
    leastStableFirst(report_->subjects);
    const int count = static_cast<int>(shaky().size());
    card_->setText(tr("%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.",
                      nullptr, count)
                       .arg(countText(static_cast<qint64>(report_->images.size())), countText(report_->refits)));
    fillTables();
}

std::vector<int> StabilityView::shaky() const
{
    std::vector<int> samples;
    for (const CallStability& call : report_->images)
        if (call.agreement < shakyBelow)
            samples.push_back(call.sample);
    return samples;
}

void StabilityView::fillTables()
{
    QVector<FactTableModel::Row> patients, nuclei;
    for (const CallStability& call : report_->subjects)
        patients.append(stabilityRow(QString::fromStdString(report_->who.id(call.sample)), call));
    for (const CallStability& call : report_->images)
        nuclei.append(stabilityRow(QString::fromStdString(state().content().dataset->sample(call.sample).name), call));
    patients_->setRows(std::move(patients), tr("Click to see the nuclei of this patient only."));
    nuclei_->setRows(std::move(nuclei), tr("Look at it in the inspector."));
    patientCard_->setVisible(state().content().subjectsKnown && !report_->subjects.empty());
    nucleusCard_->show();
    const int count = static_cast<int>(links_.shown(shaky()).size());
    show_->setText(tr("Show %Ln unstable nuclei", nullptr, count));
    show_->setVisible(count > 0);
}

void StabilityView::showShaky()
{
    PredictionFilter filter;
    filter.samples = links_.shown(shaky());
    filter.samplesName = tr("whose call is not stable", "nuclei").toStdString();
    state().setFilter(state().filter() == filter ? PredictionFilter() : filter);
}

/// All of those that are taken for one.
void StabilityView::showPatient(int row)
{
    const int who = report_->subjects[static_cast<std::size_t>(row)].sample;
    PredictionFilter filter;
    for (const CallStability& call : report_->images)
        if (report_->who.of(call.sample) == who)
            filter.subjects.insert(links_.patientOf(call.sample).toStdString());
    state().setFilter(state().filter() == filter ? PredictionFilter() : filter);
}

} // namespace nucleoscope::ui
