#include "ui/pages/results/training_notice.h"

#include "core/base/files.h"
#include "ui/bridge/training_session.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nucleoscope::ui {
namespace {

/// The folder is made once the engine and the images are ready.
bool canBeOpened(const TrainingSession& session)
{
    return QFileInfo::exists(session.runFolder() + QStringLiteral("/run.json"));
}

} // namespace

TrainingNotice::TrainingNotice(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), text_(new QLabel(this)), follow_(new QPushButton(tr("Follow it here"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, Theme::grid);
    row->addWidget(text_, 1);
    row->addWidget(follow_);
    text_->setObjectName(QStringLiteral("trainingNotice"));
    follow_->setObjectName(QStringLiteral("followTraining"));
    follow_->setToolTip(tr("Shows the run that is being trained; it is read again after each epoch"));
    connect(follow_, &QPushButton::clicked, this, [this] { workspace_.openRun(workspace_.training()->runFolder()); });
    connect(&workspace, &Workspace::runChanged, this, &TrainingNotice::refresh);
    connect(&workspace, &Workspace::trainingEnded, this, &TrainingNotice::refresh);
    connect(&workspace, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        connect(session, &TrainingSession::stateChanged, this, &TrainingNotice::refresh);
        connect(session, &TrainingSession::epochAdded, this, &TrainingNotice::refresh);
        refresh();
    });
    refresh();
}

void TrainingNotice::refresh()
{
    setVisible(workspace_.isTraining() && !trainingOfOpenRun(workspace_));
    if (!workspace_.isTraining())
        return;
    const TrainingSession& session = *workspace_.training();
    text_->setText(tr("“%1”: %2", "a run, what its training does").arg(session.title(), trainingNow(session)));
    follow_->setEnabled(canBeOpened(session));
}

TrainingSession* trainingOfOpenRun(const Workspace& workspace)
{
    TrainingSession* session = workspace.training();
    const auto& run = workspace.openedRun().run;
    const bool open = session && run && QString::fromStdString(utf8(run->folder())) == session->runFolder();
    return open && !session->hasEnded() ? session : nullptr;
}

QString trainingNow(const TrainingSession& session)
{
    using State = TrainingSession::State;
    const int epoch = session.currentEpoch(), epochs = session.plannedEpochs();
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
