// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/cross_validation_card.h"

#include "core/base/system.h"
#include "core/workflow/split_task.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/leak_mark.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int publishedChoice = 0; // as data of the box; else the number of new folds

/// A readable name below the runs.
std::filesystem::path crossValidationFolder(const Recipe& recipe)
{
    return defaultRunsFolder() / (utcTimestamp().substr(0, 10) + "_" + recipe.name + "_cross-validation");
}

/// The folder, or the first "FOLDER_2" that is not there yet. Asks the disk.
std::filesystem::path freeFolder(const std::filesystem::path& wanted)
{
    std::error_code ignored;
    std::filesystem::path free = wanted;
    for (int number = 2; std::filesystem::exists(free, ignored); ++number)
        free = wanted.parent_path() / (utf8(wanted.filename()) + "_" + std::to_string(number));
    return free;
}

bool asksTheSame(const CrossValidationRequest& a, const CrossValidationRequest& b)
{
    return a.dataset == b.dataset && a.folds == b.folds && a.linkSimilar == b.linkSimilar
           && recipeToJson(a.recipe) == recipeToJson(b.recipe) && a.seed == b.seed && a.epochs == b.epochs
           && a.weights == b.weights;
}

} // namespace

CrossValidationCard::CrossValidationCard(Workspace& workspace, std::function<CrossValidationRequest()> request,
                                         std::function<TrainOptions()> options, QWidget* parent)
    : Card(tr("Or let every patient examine once"), parent),
      workspace_(workspace),
      request_(std::move(request)),
      options_(std::move(options))
{
    folds_ = new QComboBox;
    folds_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // three buttons stand beside it
    folds_->setMinimumContentsLength(14);
    folds_->setObjectName(QStringLiteral("crossValidationFolds"));
    folds_->setAccessibleName(tr("Folds of the cross-validation"));
    folds_->setToolTip(
        tr("Cross-validation: the patients are divided into folds, and for each fold a network learns from the others "
           "and is examined on it. It takes as many trainings as there are folds."));
    begin_ = makeButton(tr("Cross-validate"));
    begin_->setObjectName(QStringLiteral("crossValidate"));
    queue_ = makeButton(tr("Queue each fold"));
    queue_->setObjectName(QStringLiteral("queueFolds"));
    queue_->setToolTip(tr("Puts one training a fold into the queue below, to be put into another order, or to learn overnight. "
                          "They are trainings like any other: what all of them say together, only cross-validating tells."));
    connect(queue_, &QPushButton::clicked, this, &CrossValidationCard::queueFolds);
    stop_ = makeButton(tr("Stop"));
    stop_->setToolTip(tr("Finished folds and epochs are kept"));
    open_ = makeButton(tr("Open all together"), "link");
    open_->setObjectName(QStringLiteral("openPooled"));
    open_->setToolTip(
        tr("Results, with what each network says of the patients that it has not seen. In Classify, all of them answer "
           "together for other images: the mean of their probabilities."));
    auto* row = new QHBoxLayout;
    row->addWidget(folds_, 1);
    row->addWidget(new CommandButton([this] { return command(); },
                                     tr("Trains once a fold as this form says; the split above does not count.")));
    row->addWidget(queue_);
    row->addWidget(begin_);
    row->addWidget(stop_);
    body()->addLayout(row);
    progress_ = new ThinProgressBar;
    body()->addWidget(progress_);
    state_ = makeMuted(QString());
    state_->setObjectName(QStringLiteral("crossValidationState"));
    state_->setWordWrap(true);
    leak_ = new Notice(Notice::Kind::Error);
    leak_->setObjectName(QStringLiteral("crossValidationLeak"));
    leak_->hide();
    body()->addWidget(leak_);
    body()->addWidget(state_);
    body()->addWidget(open_, 0, Qt::AlignLeft);
    connect(begin_, &QPushButton::clicked, this, &CrossValidationCard::begin);
    connect(stop_, &QPushButton::clicked, this, &CrossValidationCard::stop);
    connect(open_, &QPushButton::clicked, this, [this] {
        workspace_.openRun(QString::fromStdString(utf8(begun_->folder / pooledRunName)));
        Q_EMIT workspace_.pageRequested(QStringLiteral("results"));
    });
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [this](const JobSnapshot& snapshot) {
        if (!job_ || snapshot.id != job_->snapshot().id)
            return;
        progress_->setFraction(snapshot.progress.fraction);
        if (!snapshot.progress.activity.text.empty())
            state_->setText(translated(snapshot.progress.activity));
    });
    showState();
}

CrossValidationCard::~CrossValidationCard()
{
    stop();
}

void CrossValidationCard::setDataset(const Dataset* dataset)
{
    folds_->clear();
    if (dataset && dataset->folds().size() >= 2)
        folds_->addItem(tr("the %Ln published fold(s)", nullptr, static_cast<int>(dataset->folds().size())), publishedChoice);
    for (const int count : {3, 5, 10})
        folds_->addItem(tr("%Ln new fold(s) by patient", nullptr, count), count);
    folds_->setCurrentIndex(0);
}

FoldOptions CrossValidationCard::folds() const
{
    FoldOptions options;
    const int chosen = folds_->currentData().toInt();
    options.published = chosen == publishedChoice;
    if (!options.published)
        options.count = chosen;
    options.seed = request_().seed;
    return options;
}

CrossValidationRequest CrossValidationCard::request() const
{
    CrossValidationRequest request = request_();
    request.folds = folds();
    request.linkSimilar = linksSimilar(options_().linkSimilar, request.folds);
    return request;
}

CommandWords CrossValidationCard::command() const
{
    CrossValidateOptions options;
    options.train = options_();
    options.train.out = utf8(crossValidationFolder(request_().recipe));
    const FoldOptions chosen = folds();
    options.folds = chosen.published ? CrossValidateOptions::publishedFolds : std::to_string(chosen.count);
    return commandOf(options);
}

void CrossValidationCard::begin()
{
    CrossValidationRequest request = this->request();
    if (job_ || !request.dataset)
        return;
    request.name = tr("%1, cross-validated", "name of a run").arg(QString::fromStdString(request.recipe.title)).toStdString();
    if (begun_ && !whole_ && asksTheSame(*begun_, request))
        request = *begun_;
    begun_ = std::make_shared<CrossValidationRequest>(request);
    whole_ = false;
    control_ = std::make_shared<TrainingControl>();
    progress_->setFraction(std::nan(""));
    leak_->hide();
    state_->setText(tr("Waiting to begin…"));
    job_ = workspace_.jobBridge().run<CrossValidationSummary>(
        this, {"job.crossvalidation", "Cross-validation"}, Resource::Learning, Priority::Normal,
        [begun = begun_, control = control_, &host = workspace_.engineHost()](JobContext& context) {
            if (begun->folder.empty())
                begun->folder = freeFolder(crossValidationFolder(begun->recipe));
            CrossValidationObserver nobody;
            return runCrossValidation(*begun, host, *control, nobody, context);
        },
        [this](Result<CrossValidationSummary> summary) { ended(std::move(summary)); });
    showState();
}

void CrossValidationCard::queueFolds()
{
    CrossValidationRequest request = this->request();
    if (!request.dataset)
        return;
    request.name = request.recipe.title.empty() ? request.recipe.name : request.recipe.title;
    workspace_.trainingQueue().addFolds(std::move(request));
}

void CrossValidationCard::stop()
{
    if (!job_)
        return;
    control_->cancel();
    job_->requestStop();
}

QString CrossValidationCard::textOf(const CrossValidationSummary& summary) const
{
    const FoldSpread spread = spreadOf(summary.folds, ScoreKind::BalancedAccuracy);
    const Interval& interval = summary.report.images.intervals.of(ScoreKind::BalancedAccuracy);
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    const Scores& images = summary.report.images.scores;
    const Scores& subjects = summary.report.subjects.scores;
    const QString folds = tr("%Ln fold(s)", nullptr, static_cast<int>(summary.folds.size()));
    if (std::isnan(images.auroc)) // no class is positive
        return tr("Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7.")
            .arg(scoreText(spread.mean), scoreText(spread.standardDeviation), folds, scoreText(images.balancedAccuracy),
                 number(interval.low), number(interval.high), scoreText(subjects.balancedAccuracy));
    return tr("Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7; AUROC %8, by patient %9.")
        .arg(scoreText(spread.mean), scoreText(spread.standardDeviation), folds, scoreText(images.balancedAccuracy),
             number(interval.low), number(interval.high), scoreText(subjects.balancedAccuracy), scoreText(images.auroc),
             scoreText(subjects.auroc));
}

void CrossValidationCard::ended(Result<CrossValidationSummary> summary)
{
    job_.reset();
    if (summary) {
        whole_ = true;
        state_->setText(textOf(*summary));
        showCautions(*leak_, summary->cautions);
        Q_EMIT workspace_.runsChanged();
    } else {
        state_->setText(translated(summary.error()));
    }
    showState();
    Q_EMIT finished();
}

void CrossValidationCard::showState()
{
    progress_->setVisible(job_ != nullptr);
    stop_->setVisible(job_ != nullptr);
    begin_->setVisible(!job_);
    begin_->setText(begun_ && !whole_ && !job_ ? tr("Go on") : tr("Cross-validate"));
    open_->setVisible(begun_ && whole_);
    state_->setVisible(!state_->text().isEmpty());
}

} // namespace nucleoscope::ui
