#include "ui/status_strip.h"

#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int patienceMs = 350; // jobs shorter than this are not worth a flicker

QHBoxLayout* rowOf(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    return row;
}

QString stateText(TrainingSession::State state)
{
    switch (state) {
    case TrainingSession::State::Waiting: return StatusStrip::tr("waiting for its turn");
    case TrainingSession::State::Preparing: return StatusStrip::tr("getting ready");
    case TrainingSession::State::Validating: return StatusStrip::tr("checking on the validation part");
    case TrainingSession::State::Saving: return StatusStrip::tr("saving");
    case TrainingSession::State::Paused: return StatusStrip::tr("paused");
    case TrainingSession::State::Training:
    case TrainingSession::State::Ended: break;
    }
    return {};
}

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::Bf16: return QStringLiteral("bf16");
    case Precision::Fp16: return QStringLiteral("fp16");
    default: return QStringLiteral("fp32");
    }
}

bool isLong(const JobSnapshot& job)
{
    return job.resource != Resource::Decode && job.title.id != "job.training";
}

} // namespace

StatusStrip::StatusStrip(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      trainingPart_(new QWidget(this)),
      jobPart_(new QWidget(this)),
      idle_(makeMuted({}, this)),
      right_(makeMuted({}, this))
{
    setObjectName(QStringLiteral("status"));
    setAccessibleName(tr("What is under way"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(24);
    buildTraining();
    buildJob();
    right_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(trainingPart_);
    row->addWidget(jobPart_, 1);
    row->addWidget(idle_, 1); // these two take a second line where they need it
    row->addWidget(right_, 1);
    Theme::instance().fitToText(this, [this] { setFixedHeight(Theme::besideText(34)); });

    connect(&workspace_.jobBridge(), &JobBridge::jobChanged, this, &StatusStrip::jobChanged);
    connect(&workspace_, &Workspace::trainingStarted, this, &StatusStrip::follow);
    connect(&workspace_, &Workspace::trainingEnded, this, &StatusStrip::refreshTraining);
    refreshTraining();
    refreshJob();
}

void StatusStrip::buildTraining()
{
    trainingTitle_ = makeButton({}, "plain", trainingPart_);
    trainingTitle_->setObjectName(QStringLiteral("status-training"));
    trainingTitle_->setToolTip(tr("Go to the Train page"));
    trainingTitle_->setIcon(Theme::instance().icon(QStringLiteral("train")));
    trainingProgress_ = new ThinProgressBar(trainingPart_);
    trainingProgress_->setFixedWidth(240);
    trainingDetails_ = new QLabel(trainingPart_);
    QHBoxLayout* row = rowOf(trainingPart_);
    row->addWidget(trainingTitle_);
    row->addWidget(trainingProgress_);
    row->addWidget(trainingDetails_);
    connect(trainingTitle_, &QPushButton::clicked, this, &StatusStrip::trainingClicked);
}

void StatusStrip::buildJob()
{
    jobTitle_ = new QLabel(jobPart_);
    jobTitle_->setWordWrap(true); // where one line is not enough: fitTitle()
    jobProgress_ = new ThinProgressBar(jobPart_);
    jobProgress_->setFixedWidth(140);
    jobDetails_ = makeMuted({}, jobPart_);
    jobDetails_->setWordWrap(false);
    jobStop_ = makeButton(tr("Stop"), "link", jobPart_);
    jobStop_->setObjectName(QStringLiteral("status-stop"));
    jobStop_->setToolTip(tr("Ends this work; what is done already is kept"));
    QHBoxLayout* row = rowOf(jobPart_);
    row->addWidget(jobTitle_, 1);
    row->addWidget(jobProgress_);
    row->addWidget(jobDetails_);
    row->addWidget(jobStop_);
    row->addStretch();
    connect(&Theme::instance(), &Theme::textResized, this, &StatusStrip::fitTitle);
    connect(jobStop_, &QPushButton::clicked, this, [this] {
        if (!running_.empty())
            workspace_.jobBridge().stop(running_.begin()->first);
    });
}

void StatusStrip::setHint(const QString& hint)
{
    hint_ = hint;
    refreshIdle();
}

QString StatusStrip::trainingText() const
{
    return trainingPart_->isHidden() ? QString() : trainingDetails_->text();
}

void StatusStrip::follow(TrainingSession* session)
{
    connect(session, &TrainingSession::stateChanged, this, &StatusStrip::refreshTraining);
    connect(session, &TrainingSession::stepsAdded, this, &StatusStrip::refreshTraining);
    connect(session, &TrainingSession::epochAdded, this, &StatusStrip::refreshTraining);
    refreshTraining();
}

void StatusStrip::refreshTraining()
{
    const TrainingSession* session = workspace_.training();
    const bool training = workspace_.isTraining();
    trainingPart_->setVisible(training);
    refreshIdle();
    if (!training)
        return;
    trainingTitle_->setText(tr("Training “%1”").arg(session->title()));
    trainingProgress_->setFraction(session->fraction());
    const QString where = session->isFinalTraining() ? tr("final network, epoch %1 of %2") : tr("epoch %1 of %2");
    QStringList parts{where.arg(session->currentEpoch()).arg(session->plannedEpochs())};
    const QString state = stateText(session->state());
    if (!state.isEmpty())
        parts.append(state);
    else if (std::isfinite(session->imagesPerSecond()))
        parts.append(tr("%1 images/s").arg(countText(std::llround(session->imagesPerSecond()))));
    if (std::isfinite(session->secondsLeft()) && session->state() != TrainingSession::State::Paused)
        parts.append(tr("%1 left").arg(durationText(session->secondsLeft())));
    trainingDetails_->setText(parts.join(QStringLiteral(" · ")));
}

void StatusStrip::jobChanged(const JobSnapshot& job)
{
    if (!isLong(job))
        return;
    if (job.state != JobState::Running) {
        running_.erase(job.id);
        refreshJob();
        return;
    }
    const bool fresh = running_.insert_or_assign(job.id, job).second;
    if (fresh)
        QTimer::singleShot(patienceMs, this, &StatusStrip::refreshJob);
    else if (!jobPart_->isHidden())
        refreshJob();
}

void StatusStrip::refreshJob()
{
    jobPart_->setVisible(!running_.empty());
    refreshIdle();
    if (running_.empty())
        return;
    const JobSnapshot& job = running_.begin()->second;
    jobTitle_->setText(translated(job.title));
    fitTitle();
    jobProgress_->setFraction(job.progress.fraction);
    QStringList parts;
    if (!job.progress.activity.text.empty())
        parts.append(translated(job.progress.activity));
    if (std::isfinite(job.secondsLeft))
        parts.append(tr("%1 left").arg(durationText(job.secondsLeft)));
    jobDetails_->setText(parts.join(QStringLiteral(" · ")));
}

/// The bar stands behind the words, not at the end of the strip.
void StatusStrip::fitTitle()
{
    jobTitle_->setMaximumWidth(jobTitle_->fontMetrics().horizontalAdvance(jobTitle_->text()) + 2);
}

void StatusStrip::refreshIdle()
{
    const bool busy = !trainingPart_->isHidden() || !jobPart_->isHidden();
    idle_->setVisible(!busy);
    idle_->setText(tr("For research and teaching only. Not for diagnosis."));
    const TrainingSession* session = workspace_.training();
    if (workspace_.isTraining() && !session->learner().device.empty()) {
        const LearnerDescription& learner = session->learner();
        const QString name = QString::fromStdString(learner.deviceName.empty() ? learner.device : learner.deviceName);
        right_->setText(tr("%1, %2", "device, precision").arg(name, precisionText(learner.precision)));
    } else {
        right_->setText(busy ? QString() : hint_); // there is not room for both in every language
    }
    right_->setVisible(!right_->text().isEmpty());
}

} // namespace nucleoscope::ui
