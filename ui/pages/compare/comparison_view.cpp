#include "ui/pages/compare/comparison_view.h"

#include "core/report/comparison_report.h"
#include "ui/export_names.h"
#include "ui/help/message_help.h"
#include "ui/pages/compare/agreement_view.h"
#include "ui/pages/compare/comparison_models.h"
#include "ui/pages/train/train_live_text.h"
#include "ui/plots/curve_plot.h"
#include "ui/report/report_saving.h"
#include "ui/report/report_wording.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_choice.h"
#include "ui/widgets/elided_headings.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_export.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

/// Okabe-Ito without the two colours of the classes, so that a curve is never taken for a class.
const QColor runColours[] = {QColor(0x009E73), QColor(0xCC79A7), QColor(0x56B4E9),
                             QColor(0xE69F00), QColor(0x888888), QColor(0xB8A800)};

/// Core's sentence with the score named in the user's language.
QString conclusionText(Message message, ScoreKind kind)
{
    for (Message::Argument& argument : message.arguments)
        if (argument.name == "score")
            argument.value = scoreTitle(kind).toStdString();
    return translated(message);
}

} // namespace

ComparisonView::ComparisonView(Workspace& workspace, QWidget* parent) : Card({}, parent), workspace_(workspace)
{
    makeChoices();
    conclusion_ = new Notice(Notice::Kind::Information);
    conclusion_->setObjectName(QStringLiteral("compareConclusion"));
    body()->addWidget(conclusion_);
    cautions_ = makeMuted(QString());
    cautions_->setObjectName(QStringLiteral("compareCautions"));
    body()->addWidget(cautions_);
    tabs_ = new QTabWidget;
    tabs_->setObjectName(QStringLiteral("compareTabs"));
    tabs_->setAccessibleName(tr("Comparison of two runs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeCurves(), tr("Curves"));
    scores_ = new ScoreDifferenceModel(this);
    tabs_->addTab(makeTable(scores_, tr("Scores and their difference"), "compareScores"), tr("Scores"));
    agreement_ = new AgreementView(workspace);
    tabs_->addTab(agreement_, tr("Where they disagree"));
    settings_ = new RunSettingsModel(this);
    tabs_->addTab(makeTable(settings_, tr("What the runs were told differently"), "compareSettings"), tr("What was changed"));
    tabs_->setTabToolTip(2, tr("Which nuclei one run called rightly and the other wrongly"));
    tabs_->setTabToolTip(3, tr("Settings of recipe and run that are not the same"));
    body()->addWidget(tabs_, 1);
}

void ComparisonView::makeChoices()
{
    choices_ = new QWidget;
    auto* row = new FlowLayout(choices_, Theme::grid);
    const auto box = [&](const QString& label, const char* name, const QString& toolTip) {
        auto* made = new ElidedChoice(24);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(label);
        made->setToolTip(toolTip);
        auto* title = new QLabel(label);
        title->setBuddy(made);
        auto* both = new QWidget;
        auto* beside = new QHBoxLayout(both);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->addWidget(title);
        beside->addWidget(made);
        row->addWidget(both);
        return made;
    };
    baseline_ = box(tr("Baseline:"), "baseline", tr("The run that the others are compared with"));
    other_ = box(tr("compared with:"), "otherRun", tr("The run whose difference from the baseline is shown"));
    auto* report = new QPushButton(tr("Report…"));
    report->setObjectName(QStringLiteral("compareReport"));
    report->setToolTip(tr("What this comparison says, as a document to be printed or passed on"));
    connect(report, &QPushButton::clicked, this, &ComparisonView::report);
    row->addWidget(report);
    QCheckBox* pseudonyms = makePseudonymsBox(workspace_.settings(), this);
    pseudonyms->setObjectName(QStringLiteral("comparePseudonyms"));
    row->addWidget(pseudonyms);
    connect(baseline_, &QComboBox::activated, this, [this](int run) { Q_EMIT baselineChosen(run); });
    connect(other_, &QComboBox::activated, this, [this] { showOther(); });
    body()->addWidget(choices_);
}

void ComparisonView::report()
{
    if (!comparison_)
        return;
    const QString first = QString::fromStdString(comparison_->runs.front().info.name);
    ComparisonReportOptions options;
    if (dataset_)
        options.located = RunDataset{dataset_, datasetIndex_};
    options.language = spokenReportLanguage();
    saveReport(workspace_, this, tr("Comparison with %1").arg(first), Resource::Learning,
               [comparison = comparison_, options, wished = workspace_.settings().pseudonyms(),
                &host = workspace_.engineHost()](JobContext& context) mutable -> Result<ReportDocument> {
                   const auto names = Pseudonyms::wished(wished);
                   if (!names)
                       return fail(names.error());
                   options.names = *names;
                   return comparisonReport(*comparison, options, host, context);
               });
}

QWidget* ComparisonView::makeCurves()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, Theme::grid, 0, 0);
    auto* heading = new QHBoxLayout;
    heading->addWidget(makeMuted(tr("Curves of the checked runs, on their validation parts")), 1);
    metric_ = new QComboBox;
    metric_->setAccessibleName(tr("Which score is drawn"));
    for (const Metric metric : {Metric::BalancedAccuracy, Metric::Auroc, Metric::Accuracy, Metric::WeightedF1, Metric::Loss})
        metric_->addItem(metricTitle(metric), static_cast<int>(metric));
    heading->addWidget(metric_);
    column->addLayout(heading);
    plot_ = new CurvePlot;
    plot_->setObjectName(QStringLiteral("comparePlot"));
    plot_->setAccessibleName(tr("Scores of several runs over the epochs"));
    column->addWidget(plot_, 1);
    connect(metric_, &QComboBox::currentIndexChanged, this, [this] { showCurves(); });
    return page;
}

QWidget* ComparisonView::makeTable(QAbstractItemModel* model, const QString& name, const char* objectName)
{
    auto* table = new QTableView;
    table->setTabKeyNavigation(false); // Tab leads on, arrows from cell to cell
    table->setModel(model);
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->setHorizontalHeader(new ElidedHeadings);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    new TableExport(*table);
    return table;
}

void ComparisonView::setComparison(std::shared_ptr<const RunComparison> comparison, std::shared_ptr<const Dataset> dataset,
                                   std::vector<int> datasetIndex)
{
    comparison_ = comparison && !comparison->runs.empty() ? std::move(comparison) : nullptr;
    dataset_ = std::move(dataset);
    datasetIndex_ = std::move(datasetIndex);
    fillChoices();
    settings_->setComparison(comparison_);
    showCurves();
    showOther();
}

void ComparisonView::fillChoices()
{
    const QString before = other_->currentText();
    baseline_->clear();
    other_->clear();
    if (comparison_)
        for (std::size_t i = 0; i < comparison_->runs.size(); ++i) {
            const QString name = QString::fromStdString(comparison_->runs[i].info.name);
            baseline_->addItem(name);
            if (i > 0)
                other_->addItem(name, static_cast<int>(i));
        }
    other_->setCurrentIndex(std::max(other_->findText(before), other_->count() > 0 ? 0 : -1));
    choices_->setVisible(other_->count() > 0);
}

int ComparisonView::other() const
{
    return other_->currentIndex() < 0 ? -1 : other_->currentData().toInt();
}

void ComparisonView::showCurves()
{
    plot_->clearSeries();
    if (!comparison_)
        return;
    const auto metric = static_cast<Metric>(metric_->currentData().toInt());
    plot_->setAxisTitles(tr("epoch"), metricTitle(metric));
    std::size_t colour = 0;
    int longest = 1;
    for (const ComparedRun& run : comparison_->runs) {
        QVector<double> x, y;
        for (const EpochRecord& epoch : run.epochs) {
            x << epoch.epoch;
            longest = std::max(longest, epoch.epoch);
            y << metricValue(epoch.validation, metric);
        }
        const int series = plot_->addSeries(QString::fromStdString(run.info.name), CurvePlot::Style::DottedPoints,
                                            runColours[colour++ % std::size(runColours)]);
        plot_->setData(series, x, y);
    }
    plot_->setHorizontalRange(0, longest);
    plot_->setHorizontalStep(1);
}

void ComparisonView::showOther()
{
    scores_->setComparison(comparison_, other());
    agreement_->setComparison(comparison_, other(), dataset_, datasetIndex_);
    showConclusion();
}

void ComparisonView::showConclusion()
{
    const int run = other();
    conclusion_->setVisible(comparison_ != nullptr);
    cautions_->clear();
    cautions_->setVisible(false);
    if (run < 0) {
        conclusion_->setKind(Notice::Kind::Information);
        conclusion_->setText(QString(), tr("Check a second run in the table to compare the two."));
        offerManual(*conclusion_, std::string_view());
        return;
    }
    const ComparedRun& other = comparison_->runs[static_cast<std::size_t>(run)];
    const RunInfo& baseline = comparison_->runs.front().info;
    if (!other.comparison) {
        conclusion_->setKind(Notice::Kind::Warning);
        conclusion_->setText(tr("Not compared."), other.reason ? translated(*other.reason) : QString());
        offerManual(*conclusion_, std::string_view(other.reason ? other.reason->id : std::string()));
        return;
    }
    offerManual(*conclusion_, "compare.");
    constexpr ScoreKind judged = ScoreKind::BalancedAccuracy;
    const ScoreDifference& difference = other.comparison->of(judged);
    conclusion_->setKind(difference.told() && difference.better() ? Notice::Kind::Good : Notice::Kind::Information);
    const Message conclusion = conclusionOf(*other.comparison, judged, baseline.name, other.info.name, baseline.subjectsKnown);
    conclusion_->setText(QString(), conclusionText(conclusion, judged));
    QStringList cautions;
    for (const RunInfo* info : {&baseline, &other.info})
        for (const Message& leak : leaksOf(*info)) {
            cautions << tr("Leak in “%1”: %2", "a run, what leaks").arg(QString::fromStdString(info->name), translated(leak));
            conclusion_->setKind(Notice::Kind::Warning);
        }
    for (const Message& caution : cautionsOf(*other.comparison, judged, baseline.subjectsKnown))
        cautions << translated(caution);
    cautions_->setText(cautions.join(QLatin1Char(' ')));
    cautions_->setVisible(!cautions.isEmpty());
}

} // namespace nucleoscope::ui
