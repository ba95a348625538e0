#include "ui/pages/train_page.h"

#include "ui/bridge/training_session.h"
#include "ui/pages/train/train_live.h"
#include "ui/pages/train/train_setup.h"
#include "ui/workspace.h"

#include <QStackedLayout>

namespace nucleoscope::ui {

TrainPage::TrainPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("train"), parent),
      setup_(new TrainSetup(workspace)),
      live_(new TrainLive(workspace)),
      stack_(new QStackedLayout(this))
{
    stack_->addWidget(setup_);
    stack_->addWidget(live_);
    connect(&workspace, &Workspace::trainingStarted, this, [this](TrainingSession* session) { showLive(*session); });
    connect(live_, &TrainLive::anotherWanted, this, &TrainPage::showSetup);
}

void TrainPage::shown()
{
    if (stack_->currentWidget() == setup_)
        setup_->refresh();
}

void TrainPage::showSetup()
{
    stack_->setCurrentWidget(setup_);
    setup_->refresh();
}

void TrainPage::showLive(TrainingSession& session)
{
    live_->watch(session);
    stack_->setCurrentWidget(live_);
}

} // namespace nucleoscope::ui
