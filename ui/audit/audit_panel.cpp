// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_panel.h"

#include "core/learning/recipe_library.h"
#include "core/run/pooled_run.h"
#include "core/workflow/audit_pseudonyms.h"
#include "core/workflow/split_task.h"
#include "ui/audit/audit_keeper.h"
#include "ui/audit/finding_details.h"
#include "ui/audit/finding_list_model.h"
#include "ui/bridge/job_bridge.h"
#include "ui/export_names.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int findingsHeight = 188; // px: some six findings, and four lines about one of them

constexpr qsizetype longestTitle = 48; // letters, where it is told above the gallery

/// Whether a run's network can be asked about this dataset is for the job to say.
std::vector<RunListing> trainedRuns(RunList list)
{
    std::erase_if(list.runs, [](const RunListing& run) { return run.info.finishedEpochs == 0 || isPooledRun(run.info); });
    return std::move(list.runs);
}

} // namespace

AuditPanel::AuditPanel(Workspace& workspace, QWidget* parent)
    : Card({}, parent), workspace_(workspace), keeper_(workspace.audit()), model_(new FindingListModel(this))
{
    setObjectName(QStringLiteral("auditPanel"));
    setAccessibleName(tr("Audit"));
    body()->setContentsMargins(12, 6, 12, 8);
    body()->setSpacing(Theme::grid / 2);
    body()->addWidget(makeHead());
    progress_ = makeProgress();
    body()->addWidget(progress_);
    findings_ = makeFindings();
    body()->addWidget(findings_);
    connect(&keeper_, &AuditKeeper::changed, this, &AuditPanel::refresh);
    connect(&keeper_, &AuditKeeper::progressed, this, &AuditPanel::refreshProgress);
    refresh();
}

QWidget* AuditPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(makeHeading(tr("Audit"), head));
    summary_ = makeMuted({}, head);
    summary_->setObjectName(QStringLiteral("audit-summary"));
    row->addWidget(summary_, 1);
    const auto add = [&](const QString& text, const char* name, const QString& tip) {
        QPushButton* button = makeButton(text, "link", head);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    again_ = add(tr("Start"), "audit-start", tr("Reads every image once, then asks what else than the cell tells the class"));
    network_ = add(tr("Ask a network…"), "audit-network",
                   tr("Does a trained network tell the class, or does it recognise patients? Its features learn from labels "
                      "that were shuffled between patients, 200 times"));
    save_ = add(tr("Save…"), "audit-save", tr("Saves the findings as a table (CSV), or with the names of all images (JSON)"));
    auto* command = new CommandButton([this] { return this->command(); },
                                      tr("Audits the same in a terminal. Add --json for a program."), head);
    row->addWidget(command);
    QPushButton* close = add(tr("Close"), "audit-close", tr("Closes the audit; what was found stays known (Esc)"));
    connect(again_, &QPushButton::clicked, &keeper_, &AuditKeeper::start);
    connect(network_, &QPushButton::clicked, this, &AuditPanel::chooseNetwork);
    connect(save_, &QPushButton::clicked, this, [this] {
        chooseFileToSave(this, tr("Save the findings"), tr("audit"), {tr("Table (*.csv)"), tr("With image names (*.json)")},
                         [this](const QString& file) { save(file); });
    });
    connect(close, &QPushButton::clicked, this, &AuditPanel::closed);
    return head;
}

QWidget* AuditPanel::makeProgress()
{
    auto* progress = new QWidget(this);
    auto* row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    bar_ = new ThinProgressBar(progress);
    bar_->setAccessibleName(tr("How far the audit is"));
    activity_ = makeMuted({}, progress);
    QPushButton* stop = makeButton(tr("Stop"), "", progress);
    stop->setObjectName(QStringLiteral("audit-stop"));
    stop->setToolTip(tr("What was found out until now is kept: the next audit goes on from there"));
    connect(stop, &QPushButton::clicked, &keeper_, &AuditKeeper::stop);
    row->addWidget(bar_);
    row->addWidget(activity_, 1);
    row->addWidget(stop);
    return progress;
}

QWidget* AuditPanel::makeFindings()
{
    auto* findings = new QWidget(this);
    Theme::instance().fitToText(findings, [findings] { findings->setFixedHeight(Theme::besideText(findingsHeight)); });
    auto* row = new QHBoxLayout(findings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    list_ = new QListView(findings);
    list_->setObjectName(QStringLiteral("audit-findings"));
    list_->setAccessibleName(tr("Findings, serious ones first; Enter shows their nuclei"));
    list_->setModel(model_);
    list_->setUniformItemSizes(false);
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setSpacing(1);
    details_ = new FindingDetails(findings);
    row->addWidget(list_, 5);
    row->addWidget(details_, 6);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPanel::showDetails);
    connect(list_, &QListView::clicked, this, &AuditPanel::showNuclei);
    connect(list_, &QListView::activated, this, &AuditPanel::showNuclei);
    connect(details_, &FindingDetails::showWanted, this, &AuditPanel::showNuclei);
    return findings;
}

void AuditPanel::refresh()
{
    const auto report = keeper_.report();
    const bool running = keeper_.isRunning();
    progress_->setVisible(running);
    findings_->setVisible(report != nullptr && !model_->findings().empty());
    again_->setVisible(!running);
    again_->setText(report ? tr("Again") : tr("Start"));
    network_->setVisible(report && !running && workspace_.dataset() && workspace_.dataset()->labelled());
    save_->setVisible(report != nullptr);
    if (shown_ != report) {
        shown_ = report;
        model_->setFindings(report ? report->findings() : std::vector<Finding>());
        if (model_->rowCount() > 0)
            list_->setCurrentIndex(model_->index(0));
        findings_->setVisible(model_->rowCount() > 0);
    }
    summary_->setText(!keeper_.problem().isEmpty() ? keeper_.problem()
                      : report                     ? summaryText(*report)
                      : running                    ? QString()
                                                   : tr("Not audited yet."));
    refreshProgress();
    showDetails();
}

void AuditPanel::refreshProgress()
{
    if (!keeper_.isRunning())
        return;
    bar_->setFraction(keeper_.fraction());
    const QString left =
        std::isfinite(keeper_.secondsLeft()) ? tr("%1 left").arg(durationText(keeper_.secondsLeft())) : QString();
    QStringList parts{keeper_.activity(), left};
    parts.removeAll(QString());
    activity_->setText(parts.join(QStringLiteral(" · ")));
}

QString AuditPanel::summaryText(const AuditReport& report) const
{
    QStringList parts;
    if (const int serious = report.count(Severity::Serious); serious > 0)
        parts << tr("%Ln serious finding(s)", nullptr, serious);
    if (const int warnings = report.count(Severity::Warning); warnings > 0)
        parts << tr("%Ln warning(s)", nullptr, warnings);
    if (const int notes = report.count(Severity::Note); notes > 0)
        parts << tr("%Ln note(s)", nullptr, notes);
    if (parts.isEmpty())
        parts << tr("Nothing found.");
    if (!keeper_.splitTitle().isEmpty() && report.split)
        parts << tr("with the split of %1").arg(keeper_.splitTitle());
    const auto& baseline =
        report.splitAudit && report.splitAudit->silhouette ? report.splitAudit->silhouette : report.audit.silhouette;
    if (baseline)
        parts << tr("outline alone: AUROC %1", "silhouette baseline").arg(scoreText(baseline->scores.auroc));
    return parts.join(QStringLiteral(" · "));
}

void AuditPanel::showDetails()
{
    const QModelIndex current = list_->currentIndex();
    details_->setFinding(current.isValid() ? &model_->finding(current.row()) : nullptr);
}

void AuditPanel::showNuclei()
{
    const QModelIndex current = list_->currentIndex();
    if (!current.isValid() || model_->finding(current.row()).samples.empty())
        return;
    const Finding& finding = model_->finding(current.row());
    QString title = translated(finding.what);
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1).trimmed() + QStringLiteral("…");
    keeper_.show(finding.samples, tr("of the finding “%1”").arg(title));
}

CommandWords AuditPanel::command() const
{
    const auto dataset = workspace_.dataset();
    if (!dataset)
        return {};
    AuditCommandOptions options;
    options.data = utf8(dataset->location());
    options.run = keeper_.auditedRun().toStdString();
    if (shown_ && shown_->split && options.run.empty()) {
        const SplitOptions& split = shown_->split->options;
        options.split = splitRuleName(split.rule);
        options.fold = split.validationFold;
        options.validation = split.rule == SplitRule::ByFold ? -1 : split.validationFraction;
        options.test = split.testFraction;
        options.seed = split.seed;
        if (keeper_.linkSimilar() != linksSimilar(std::nullopt, split.rule))
            options.linkSimilar = keeper_.linkSimilar();
    }
    return commandOf(options);
}

void AuditPanel::chooseNetwork()
{
    struct Networks {
        std::vector<RunListing> runs;
        std::optional<Recipe> backbone; ///< the instant recipe, where its weights are here
    };
    workspace_.jobBridge().run<Networks>(
        this, {"job.runs", "Listing runs", {}}, Resource::Disk, Priority::Interactive,
        [folder = pathFromUtf8(workspace_.runsFolder().toStdString())](JobContext&) -> Result<Networks> {
            const auto recipe = findRecipe(shippedRecipes(), "instant");
            return Networks{trainedRuns(listRuns(folder)),
                            recipe && locateWeights(*recipe) ? std::optional(*recipe) : std::nullopt};
        },
        [this](Result<Networks> networks) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setObjectName(QStringLiteral("audit-networks"));
            const Networks found = networks ? std::move(*networks) : Networks();
            if (found.backbone)
                connect(menu->addAction(tr("Pretrained weights, before any training")), &QAction::triggered, &keeper_,
                        [this, recipe = *found.backbone] { keeper_.questionBackbone(recipe); });
            if (found.runs.empty()) {
                if (!found.backbone)
                    menu->addAction(tr("Train a network first: there is no run yet."))->setEnabled(false);
            } else
                for (const RunListing& run : found.runs)
                    connect(menu->addAction(QString::fromStdString(run.info.name)), &QAction::triggered, &keeper_,
                            [this, folder = QString::fromStdString(utf8(run.folder))] { keeper_.questionNetwork(folder); });
            menu->popup(network_->mapToGlobal(QPoint(0, network_->height())));
        });
}

void AuditPanel::save(const QString& file)
{
    if (!shown_)
        return;
    withExportNames(workspace_, this, [this, file, report = shown_](const std::optional<Pseudonyms>& names) {
        const AuditReport told = names ? underPseudonyms(*report, *names) : *report;
        saveFile(file,
                 file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? auditReportToJson(told)
                                                                            : findingsToCsv(*told.dataset, told.findings()),
                 *this);
    });
}

} // namespace nucleoscope::ui
