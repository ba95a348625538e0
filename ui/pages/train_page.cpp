#include "ui/pages/train_page.h"

#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/pages/train/train_live.h"
#include "ui/pages/train/train_setup.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nucleoscope::ui {

TrainPage::TrainPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("train"), parent),
      setup_(new TrainSetup(workspace)),
      live_(new TrainLive(workspace)),
      stack_(new QStackedWidget)
{
    stack_->addWidget(setup_);
    stack_->addWidget(live_);
    auto* queue = new QueuePanel(workspace);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(2 * Theme::grid, 0, 2 * Theme::grid, 2 * Theme::grid);
    below->addWidget(queue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stack_, 1);
    column->addLayout(below);
    connect(&workspace, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        live_->watch(*session);
        // The queue's turn takes nobody away from the form.
        const bool byItself = this->workspace().trainingQueue().isGoing();
        if (!byItself || stack_->currentWidget() == live_ || !setup_->isVisible())
            stack_->setCurrentWidget(live_);
    });
    connect(live_, &TrainLive::anotherWanted, this, &TrainPage::showSetup);
    connect(setup_, &TrainSetup::watchWanted, this, [this] { stack_->setCurrentWidget(live_); });
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

} // namespace nucleoscope::ui
