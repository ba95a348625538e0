// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/recipe_library.h"
#include "core/workflow/training_task.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/pages/train/instant_panel.h"
#include "ui/pages/train/train_setup_private.h"
#include "ui/pages/train/weights_choice.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace nucleoscope::ui {

/// The machine is measured once somebody looks at the form and leaves it alone for a moment: the learning thread is there for others until
/// then.
void TrainSetup::updateEstimate()
{
    if (!isVisible() || !d_->dataset || workspace_.isTraining() || isInstant(d_->chosen) || d_->lacksLibTorch) {
        stopMeasuring();
        showEstimate();
        return;
    }
    const Recipe asked = recipe();
    const Preferences wished = workspace_.settings().machine();
    const QString key = QStringLiteral("%1 %2 %3 %4 %5 %6")
                            .arg(QString::fromStdString(asked.network.architecture), device_->currentData().toString(),
                                 QString::fromStdString(wished.device))
                            .arg(asked.input.sizePixels)
                            .arg(asked.batchSize)
                            .arg(wished.threads);
    if (key != d_->speedKey) {
        stopMeasuring();
        d_->speedKey = key;
        d_->speed.reset();
        d_->rest.start();
    }
    showEstimate();
}

void TrainSetup::measureSpeed()
{
    if (!isVisible()) { // somebody only passed by
        d_->speedKey.clear();
        return;
    }
    const int question = ++d_->speedAsked;
    const std::string device = device_->currentData().toString().toStdString();
    d_->measuring = workspace_.jobBridge().run<TrainingSpeed>(
        this, {"job.speed", "Measuring how fast this machine trains", {}}, Resource::Learning, Priority::Background,
        [asked = recipe(), classes = static_cast<int>(d_->dataset->classes().size()), device, host = &workspace_.engineHost()](
            JobContext& context) { return measureTrainingSpeed(asked, classes, device, *host, context); },
        [this, question, asked = recipe(), device](Result<TrainingSpeed> speed) {
            if (speed)
                workspace_.trainingQueue().learnSpeed(asked, device, 0, speed->imagesPerSecond);
            if (question != d_->speedAsked)
                return;
            d_->measuring.reset();
            d_->speed = std::move(speed);
            showEstimate();
            findNearDuplicates(); // not before: it takes all processors
        });
}

/// What begins now wants the same processor; measured anew once it is asked for again.
void TrainSetup::stopMeasuring()
{
    if (!d_->measuring && !d_->rest.isActive())
        return;
    d_->rest.stop();
    ++d_->speedAsked;
    if (d_->measuring)
        d_->measuring->requestStop();
    d_->measuring.reset();
    d_->speedKey.clear();
}

/// The instant recipe needs no run to say what would come out.
void TrainSetup::askInstantly()
{
    if (!isInstant(d_->chosen)) {
        instant_->rest();
        return;
    }
    TrainingRequest asked = request();
    asked.weights = weights_->file();
    if (!d_->split || asked.weights.empty() || d_->lacksLibTorch) {
        instant_->rest();
        return;
    }
    instant_->ask(std::move(asked), d_->cautions.leaks);
    findNearDuplicates();
}

void TrainSetup::showEstimate()
{
    if (d_->lacksLibTorch) {
        estimate_->setText(tr("How long it takes is known once LibTorch is here."));
        return;
    }
    if (isInstant(d_->chosen)) {
        estimate_->setText(tr("A second or two, once the network has looked at every nucleus."));
        return;
    }
    if (!d_->speed) {
        estimate_->setText(d_->speedKey.isEmpty() ? QString() : tr("Measuring how fast this machine trains…"));
        return;
    }
    if (!*d_->speed) {
        estimate_->setText(translated(d_->speed->error()));
        return;
    }
    if (!d_->split)
        return;
    const TrainingSpeed& speed = **d_->speed;
    const double seconds =
        estimatedSeconds(speed, recipe(), epochs_->value(), d_->split->count(Part::Train), d_->split->count(Part::Validation));
    estimate_->setText(
        tr("About %1 at %2 images a second on %3")
            .arg(durationText(seconds), countText(qRound(speed.imagesPerSecond)),
                 QString::fromStdString(speed.learner.deviceName.empty() ? speed.learner.device : speed.learner.deviceName)));
}

} // namespace nucleoscope::ui
