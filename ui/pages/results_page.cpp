#include "ui/pages/results_page.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/gallery_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/score_list.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <set>

namespace nucleoscope::ui {

ResultsPage::ResultsPage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("results"), parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    empty_ = makeEmpty();
    page->addWidget(empty_, 1);
    content_ = new QWidget;
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid + Theme::grid / 2);
    column->addWidget(makeHeader());
    warnings_ = new Notice(Notice::Kind::Warning);
    column->addWidget(warnings_);
    locateBar_ = new QWidget;
    auto* locateRow = new QHBoxLayout(locateBar_);
    locateRow->setContentsMargins(0, 0, 0, 0);
    locateRow->addWidget(new QLabel(tr("The pictures of this run are not open: everything but the pictures works.")), 1);
    auto* locateButton = new QPushButton(tr("Locate the dataset…"));
    connect(locateButton, &QPushButton::clicked, this, &ResultsPage::locate);
    locateRow->addWidget(locateButton);
    column->addWidget(locateBar_);
    column->addWidget(makeSummary());
    browser_ = new PredictionBrowser(workspace);
    column->addWidget(browser_, 1);
    page->addWidget(content_, 1);

    connect(&workspace, &Workspace::runChanged, this, &ResultsPage::showRun);
    connect(&workspace, &Workspace::trainingStarted, this, &ResultsPage::followTraining);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, [this](int truth, int predicted) {
        PredictionFilter filter = browser_->filter();
        filter.truth = truth;
        filter.predicted = predicted;
        browser_->setFilter(filter);
    });
    connect(matrix_, &ConfusionMatrixView::cellReleased, this, [this] {
        PredictionFilter filter = browser_->filter();
        filter.truth.reset();
        filter.predicted.reset();
        browser_->setFilter(filter);
    });
    connect(browser_, &PredictionBrowser::filterChanged, this, [this] {
        const PredictionFilter& filter = browser_->filter();
        matrix_->setChosen(filter.truth && filter.predicted
                               ? std::optional(ConfusionMatrixView::Cell(*filter.truth, *filter.predicted))
                               : std::nullopt);
    });
    showRun();
}

QWidget* ResultsPage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    auto* text = makeMuted(tr("Results shows what a trained network says about every nucleus, its mistakes first.\nTrain one, or "
                              "open an earlier run."));
    text->setAlignment(Qt::AlignCenter);
    auto* train = new QPushButton(tr("Train…"));
    setLook(train, "primary");
    auto* compare = new QPushButton(tr("Earlier runs"));
    connect(train, &QPushButton::clicked, this, [this] { Q_EMIT workspace().pageRequested(QStringLiteral("train")); });
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT workspace().pageRequested(QStringLiteral("compare")); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(train);
    buttons->addWidget(compare);
    buttons->addStretch(1);
    column->addStretch(1);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addStretch(1);
    return empty;
}

QWidget* ResultsPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    title_ = makeTitle(QString());
    subtitle_ = makeMuted(QString());
    subtitle_->setObjectName(QStringLiteral("resultsSubtitle"));
    titles->addWidget(title_);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    part_ = new QComboBox;
    part_->setAccessibleName(tr("Part"));
    part_->setToolTip(tr("Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as "
                         "it saw them then."));
    part_->addItem(tr("validation part"), static_cast<int>(PredictionSource::Validation));
    part_->addItem(tr("training pass (augmented)"), static_cast<int>(PredictionSource::TrainingPass));
    epoch_ = new QComboBox;
    epoch_->setAccessibleName(tr("Epoch"));
    row->addWidget(part_);
    row->addWidget(epoch_);
    connect(part_, &QComboBox::activated, this, [this] {
        fillEpochs();
        loadPredictions();
    });
    connect(epoch_, &QComboBox::activated, this, [this] { loadPredictions(); });
    return header;
}

QWidget* ResultsPage::makeSummary()
{
    auto* summary = new QWidget;
    auto* row = new QHBoxLayout(summary);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid + Theme::grid / 2);
    auto* matrixCard = new Card(tr("Confusion matrix"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("confusionMatrix"));
    matrixCard->body()->addWidget(matrix_, 1);
    rocCard_ = new Card(tr("ROC curve"));
    roc_ = new CurvePlot;
    roc_->setObjectName(QStringLiteral("rocPlot"));
    roc_->setAccessibleName(tr("ROC curve"));
    roc_->setVerticalRange(0, 1.03);
    roc_->setHorizontalRange(-0.02, 1);
    roc_->setHorizontalStep(0.5);
    roc_->setVerticalStep(0.5);
    roc_->setLegendVisible(false);
    roc_->setDiagonal(true);
    rocCard_->body()->addWidget(roc_, 1);
    rocCard_->setToolTip(
        tr("Every threshold at once: how many are found against how many false alarms that costs. The ring is where the "
           "network calls by the higher probability; the dotted line is guessing."));
    auto* scoreCard = new Card(tr("Scores"));
    scores_ = new ScoreList;
    scoreCard->body()->addWidget(scores_);
    scoreCard->body()->addStretch(1);
    row->addWidget(matrixCard, 5);
    row->addWidget(rocCard_, 4);
    row->addWidget(scoreCard, 7);
    summary->setFixedHeight(256);
    return summary;
}

void ResultsPage::shown()
{
    // What was just trained is what one wants to see.
    if (!workspace().openedRun().run && workspace().training() && !workspace().training()->epochs().empty())
        workspace().openRun(workspace().training()->runFolder());
}

void ResultsPage::followTraining()
{
    TrainingSession* session = workspace().training();
    const auto reload = [this, session] {
        const auto& opened = workspace().openedRun();
        if (opened.run && QString::fromStdString(utf8(opened.run->folder())) == session->runFolder())
            workspace().reloadRun();
    };
    connect(session, &TrainingSession::epochAdded, this, reload);
    connect(session, &TrainingSession::ended, this, reload);
}

PredictionSource ResultsPage::source() const
{
    return static_cast<PredictionSource>(part_->currentData().toInt());
}

void ResultsPage::showRun()
{
    const OpenRun& opened = workspace().openedRun();
    empty_->setVisible(!opened.run);
    content_->setVisible(opened.run != nullptr);
    predictions_.reset();
    if (!opened.run)
        return;
    auto samples = std::make_shared<std::vector<NamedSample>>();
    samples->reserve(opened.run->samples().size());
    for (const RunSample& sample : opened.run->samples())
        samples->push_back({sample.id, sample.subject});
    samples_ = std::move(samples);
    title_->setText(QString::fromStdString(opened.run->info().name));
    showNotices();
    fillEpochs();
    loadPredictions();
}

void ResultsPage::showNotices()
{
    const OpenRun& opened = workspace().openedRun();
    QStringList warnings;
    for (const Message& warning : opened.run->info().warnings)
        warnings << translated(warning);
    if (!opened.run->info().subjectsKnown)
        warnings << tr("This dataset names no patients: each image counts as its own, and scores may be too high.");
    warnings_->setText(QString(), warnings.join(QLatin1Char('\n')));
    warnings_->setVisible(!warnings.isEmpty());
    locateBar_->setVisible(!opened.dataset);
}

void ResultsPage::fillEpochs()
{
    const Run& run = *workspace().openedRun().run;
    const QVariant before = epoch_->currentData();
    epoch_->clear();
    for (const int epoch : run.epochsWithPredictions(source()))
        epoch_->addItem(epoch == run.info().bestEpoch ? tr("epoch %1 (best)").arg(epoch) : tr("epoch %1").arg(epoch), epoch);
    const int kept = before.isValid() ? epoch_->findData(before) : -1;
    const int best = epoch_->findData(run.info().bestEpoch);
    epoch_->setCurrentIndex(kept >= 0 && !workspace().isTraining() ? kept : best >= 0 ? best : epoch_->count() - 1);
}

void ResultsPage::loadPredictions()
{
    const auto run = workspace().openedRun().run;
    if (epoch_->count() == 0) {
        predictions_.reset();
        showPredictions();
        return;
    }
    const int asked = ++asked_;
    workspace().jobBridge().run<PredictionList>(
        this, {"job.predictions", "Reading predictions", {}}, Resource::Disk, Priority::Interactive,
        [run, epoch = epoch_->currentData().toInt(), from = source()](JobContext&) { return run->predictions(epoch, from); },
        [this, asked](Result<PredictionList> predictions) {
            if (asked != asked_)
                return;
            if (!predictions)
                Q_EMIT workspace().failed(predictions.error().message);
            predictions_ = predictions ? std::make_shared<const PredictionList>(std::move(*predictions)) : nullptr;
            showPredictions();
        });
}

void ResultsPage::showPredictions()
{
    const OpenRun& opened = workspace().openedRun();
    if (!opened.run)
        return;
    const std::vector<ClassInfo>& classes = opened.run->info().classes;
    browser_->setContent(
        {predictions_, samples_, classes, opened.dataset, opened.datasetIndex, opened.run, opened.run->info().subjectsKnown});
    if (!predictions_) {
        subtitle_->setText(tr("No epoch is finished yet."));
        matrix_->setMatrix(ConfusionMatrix(static_cast<int>(classes.size())), classes);
        return;
    }
    const auto matrix = ConfusionMatrix::of(*predictions_);
    const auto scores = scoresOf(*predictions_, opened.run->positiveClasses());
    if (!matrix || !scores) {
        Q_EMIT workspace().failed(!matrix ? matrix.error().message : scores.error().message);
        return;
    }
    std::set<std::string_view> patients;
    for (int row = 0; row < predictions_->size(); ++row)
        patients.insert((*samples_)[static_cast<std::size_t>(predictions_->sample(row))].subject);
    const int patientCount = opened.run->info().subjectsKnown ? static_cast<int>(patients.size()) : 0;
    const QString nuclei = tr("%Ln nuclei", nullptr, predictions_->size());
    const QString who = patientCount > 0 ? tr("%1 of %Ln patient(s)", nullptr, patientCount).arg(nuclei) : nuclei;
    subtitle_->setText(QStringLiteral("%1 · %2 · %3").arg(part_->currentText(), who, epoch_->currentText()));
    matrix_->setMatrix(*matrix, classes);
    scores_->setScores(*scores, *matrix, classes, patientCount);
    showCurve();
}

void ResultsPage::showCurve()
{
    const Run& run = *workspace().openedRun().run;
    const PositiveClasses positive = run.positiveClasses();
    roc_->clearSeries();
    QStringList names;
    for (const ClassInfo& info : run.info().classes)
        if (info.positive)
            names << QString::fromStdString(info.name);
    const QString positiveName = names.join(QStringLiteral(", "));
    rocCard_->setHeading(tr("ROC curve, positive: %1").arg(positiveName));
    roc_->setAxisTitles(tr("false alarms"), tr("%1 found").arg(positiveName));
    const std::vector<RocPoint> curve =
        rocCurve(positiveScores(*predictions_, positive), positiveTruths(*predictions_, positive));
    QVector<double> x, y;
    for (const RocPoint& point : curve) {
        x << point.falsePositiveRate;
        y << point.truePositiveRate;
    }
    const int series = roc_->addSeries(tr("positive: %1").arg(positiveName), CurvePlot::Style::Line,
                                       Theme::instance().colours().validationCurve);
    roc_->setData(series, x, y);
    const auto scores = scoresOf(*predictions_, positive);
    roc_->setMarkedPoint(scores ? 1 - scores->specificity : std::nan(""), scores ? scores->sensitivity : std::nan(""));
}

void ResultsPage::locate()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where is the dataset of this run?"));
    if (!folder.isEmpty())
        workspace().locateDataset(folder);
}

} // namespace nucleoscope::ui
