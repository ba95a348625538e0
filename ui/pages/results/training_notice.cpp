#include "ui/pages/results/training_notice.h"

#include "core/base/files.h"
#include "core/run/run_lock.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QCoreApplication>

namespace nucleoscope::ui {
namespace {

bool isOpen(const Workspace& workspace, const TrainingSession& session)
{
    const auto& run = workspace.openedRun().run;
    return run && QString::fromStdString(utf8(run->folder())) == session.runFolder();
}

} // namespace

TrainingNotice::TrainingNotice(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), text_(new QLabel(this)), follow_(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, Theme::grid);
    row->addWidget(text_, 1);
    row->addWidget(follow_);
    text_->setObjectName(QStringLiteral("trainingNotice"));
    follow_->setObjectName(QStringLiteral("followTraining"));
    text_->setWordWrap(true);
    connect(follow_, &QPushButton::clicked, this, [this] {
        workspace_.openRun(ownTrainingIsElsewhere() ? workspace_.training()->runFolder()
                                                    : QString::fromStdString(utf8(workspace_.openedRun().run->folder())));
    });
    connect(&workspace, &Workspace::runChanged, this, &TrainingNotice::lookWhoWrites);
    connect(&workspace, &Workspace::trainingEnded, this, &TrainingNotice::refresh);
    connect(&workspace, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        connect(session, &TrainingSession::stateChanged, this, &TrainingNotice::refresh);
        connect(session, &TrainingSession::epochAdded, this, &TrainingNotice::refresh);
        refresh();
    });
    lookWhoWrites(); // this page may be made after the run was opened
}

bool TrainingNotice::ownTrainingIsElsewhere() const
{
    return workspace_.isTraining() && !trainingOfOpenRun(workspace_);
}

/// A run that is being written is held; who holds it stands on the disk.
void TrainingNotice::lookWhoWrites()
{
    writer_.clear();
    refresh();
    const auto run = workspace_.openedRun().run;
    if (!run || run->info().state != "running" || trainingOfOpenRun(workspace_))
        return;
    workspace_.jobBridge().run<std::string>(
        this, {"job.run_writer", "Looking who writes a run", {}}, Resource::Disk, Priority::Interactive,
        [folder = run->folder()](JobContext&) -> Result<std::string> {
            return RunLock::holderElsewhere(folder).value_or(std::string());
        },
        [this, run](Result<std::string> writer) {
            if (run != workspace_.openedRun().run || !writer)
                return;
            writer_ = QString::fromStdString(*writer);
            refresh();
        });
}

void TrainingNotice::refresh()
{
    const bool own = ownTrainingIsElsewhere();
    setVisible(own || !writer_.isEmpty());
    if (isHidden())
        return;
    follow_->show();
    follow_->setText(own ? tr("Follow it here") : tr("Read it again"));
    follow_->setToolTip(own ? tr("Shows the run that is being trained; it is read again after each epoch")
                            : tr("Shows the epochs that have been finished there since"));
    if (!own) {
        text_->setText(tr("This run is being written by %1. It is open here for reading: it can be continued, renamed or deleted "
                          "once that training has ended.",
                          "process 4711 on lab-3 since 2026-11-28T10:00:00Z")
                           .arg(writer_));
        follow_->setEnabled(true);
        return;
    }
    const TrainingSession& session = *workspace_.training();
    text_->setText(tr("“%1”: %2", "a run, what its training does").arg(session.title(), trainingNow(session)));
    follow_->setEnabled(session.hasRun());
    follow_->setVisible(!isOpen(workspace_, session)); // else it is its final network that is trained
}

TrainingSession* trainingOfOpenRun(const Workspace& workspace)
{
    TrainingSession* session = workspace.training();
    const bool underWay = session && !session->hasEnded() && !session->isFinalTraining();
    return underWay && isOpen(workspace, *session) ? session : nullptr;
}

QString trainingNow(const TrainingSession& session)
{
    using State = TrainingSession::State;
    const int epoch = session.currentEpoch(), epochs = session.plannedEpochs();
    if (session.isFinalTraining() && !session.hasEnded())
        return TrainingNotice::tr("It is examined. Its final network is being trained: epoch %1 of %2.").arg(epoch).arg(epochs);
    switch (session.state()) {
    case State::Waiting: return TrainingNotice::tr("The training waits for its turn.");
    case State::Preparing: return TrainingNotice::tr("The training is being prepared.");
    case State::Paused: return TrainingNotice::tr("The training is paused in epoch %1 of %2.").arg(epoch).arg(epochs);
    case State::Validating: return TrainingNotice::tr("Epoch %1 of %2 is being examined.").arg(epoch).arg(epochs);
    case State::Training:
    case State::Saving: return TrainingNotice::tr("Epoch %1 of %2 is being trained.").arg(epoch).arg(epochs);
    case State::Ended: return TrainingNotice::tr("The training has ended.");
    }
    return {};
}

} // namespace nucleoscope::ui
