// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/study_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/thin_progress_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace nucleoscope::ui {

StudyCard::StudyCard(Workspace& workspace, Words words, std::function<CommandWords()> command, QWidget* parent)
    : Card(words.heading, parent), workspace_(workspace), words_(std::move(words))
{
    text_ = new QLabel;
    text_->setObjectName(words_.name + QStringLiteral("Text"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    progress_ = new ThinProgressBar;
    activity_ = makeMuted(QString());
    begin_ = makeButton(words_.begin);
    begin_->setObjectName(words_.name + QStringLiteral("Begin"));
    stop_ = makeButton(tr("Stop"));
    stop_->setObjectName(words_.name + QStringLiteral("Stop"));
    auto* row = new QHBoxLayout;
    row->addWidget(begin_);
    row->addWidget(stop_);
    row->addStretch(1);
    row->addWidget(new CommandButton(std::move(command), words_.meaning));
    body()->addWidget(text_);
    body()->addWidget(progress_);
    body()->addWidget(activity_);
    body()->addLayout(row);
    connect(begin_, &QPushButton::clicked, this, &StudyCard::wanted);
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (job_)
            job_->requestStop();
    });
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [this](const JobSnapshot& job) {
        if (!job_ || job.id != job_->snapshot().id || job.state != JobState::Running)
            return;
        progress_->setFraction(job.progress.fraction);
        const QString left = std::isnan(job.secondsLeft) ? QString() : durationText(job.secondsLeft);
        const QString doing = translated(job.progress.activity);
        activity_->setText(left.isEmpty() ? doing : tr("%1; about %2 left").arg(doing, left));
    });
    showState();
}

StudyCard::~StudyCard()
{
    if (job_)
        job_->requestStop();
}

void StudyCard::forget()
{
    ++asked_;
    if (job_)
        job_->requestStop();
    job_.reset();
    answer_.clear();
    showState();
}

void StudyCard::setText(const QString& text)
{
    answer_ = text;
    showState();
}

QString StudyCard::text() const
{
    return text_->text();
}

void StudyCard::setObstacle(const QString& reason)
{
    obstacle_ = reason;
    showState();
}

void StudyCard::changeTexts(const std::function<QString(const QString&)>& changed)
{
    for (QString* text : {&words_.explanation, &obstacle_, &answer_})
        *text = changed(*text);
}

void StudyCard::begun(std::shared_ptr<Job> job)
{
    job_ = std::move(job);
    progress_->setFraction(std::nan(""));
    activity_->setText(tr("Waiting to begin…"));
    showState();
}

void StudyCard::ended(const QString& problem)
{
    job_.reset();
    answer_ = problem;
    showState();
}

void StudyCard::showState()
{
    text_->setText(!answer_.isEmpty() ? answer_ : obstacle_.isEmpty() ? words_.explanation : obstacle_);
    progress_->setVisible(job_ != nullptr);
    activity_->setVisible(job_ != nullptr);
    stop_->setVisible(job_ != nullptr);
    begin_->setVisible(!job_);
    begin_->setEnabled(obstacle_.isEmpty());
    begin_->setToolTip(obstacle_);
}

} // namespace nucleoscope::ui
