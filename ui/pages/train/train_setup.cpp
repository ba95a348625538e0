#include "ui/pages/train/train_setup.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/learning/recipe_library.h"
#include "core/learning/recipe_names.h"
#include "core/workflow/final_training.h"
#include "core/workflow/split_task.h"
#include "core/workflow/training_task.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/cross_validation_card.h"
#include "ui/pages/train/instant_panel.h"
#include "ui/pages/train/learning_curve_card.h"
#include "ui/pages/train/libtorch_offer.h"
#include "ui/pages/train/machine_notice.h"
#include "ui/pages/train/mark_choice.h"
#include "ui/pages/train/network_view_preview.h"
#include "ui/pages/train/train_setup_private.h"
#include "ui/pages/train/weights_choice.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/text.h"
#include "ui/training_supplies.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int updateDelayMs = 200; // the form settles before a split is made again

} // namespace

TrainSetup::~TrainSetup() = default;

void TrainSetup::refresh()
{
    const auto dataset = workspace_.dataset();
    const bool usable = dataset && dataset->labelled(), supplied = TrainingSupplies::of(workspace_).found() != nullptr;
    empty_->setVisible(!usable);
    form_->setVisible(usable && supplied);
    if (supplied && d_->library.recipes.empty())
        fillRecipes();
    if (!usable || !supplied)
        return;
    if (device_->count() == 0)
        fillDevices();
    if (d_->dataset != dataset) {
        d_->dataset = dataset;
        if (d_->splitJob)
            d_->splitJob->requestStop();
        d_->hashes.reset();
        d_->near.reset();
        d_->nearAsked = false;
        d_->split.reset();
        marks_->setSplit(dataset, nullptr);
        fold_->clear();
        for (const std::string& fold : dataset->folds())
            fold_->addItem(QString::fromStdString(fold));
        fold_->setCurrentIndex(fold_->count() - 1);
        byFold_->setEnabled(dataset->folds().size() >= 2);
        if (!byFold_->isEnabled() && byFold_->isChecked())
            bySubject_->setChecked(true);
        crossValidation_->setDataset(dataset.get());
        preview_->setDataset(dataset);
    }
    subtitle_->setText(tr("%1: %Ln nuclei", nullptr, dataset->sampleCount()).arg(QString::fromStdString(dataset->name())));
    scheduleUpdate();
}

void TrainSetup::fillRecipes()
{
    const TrainingSupplies::Found& found = *TrainingSupplies::of(workspace_).found();
    d_->library = found.recipes;
    recipes_->clear();
    for (const RecipeEntry& entry : d_->library.recipes)
        recipes_->addItem(translated(entry.recipe.title.empty() ? entry.recipe.name : entry.recipe.title),
                          QString::fromStdString(entry.recipe.name));
    for (const Message& problem : d_->library.problems)
        Q_EMIT workspace_.failed(problem);
    // Without pretrained weights the small network is the one that learns something soon.
    const RecipeEntry* preferred = d_->library.find("mobilenetv2");
    if (!preferred || !found.usual.at(preferred->recipe.name))
        preferred = d_->library.find("small");
    if (preferred)
        recipes_->setCurrentIndex(recipes_->findData(QString::fromStdString(preferred->recipe.name)));
    recipeChosen();
}

void TrainSetup::fillDevices()
{
    device_->clear();
    device_->addItem(ownChoiceText(), QStringLiteral("auto"));
    workspace_.jobBridge().run<std::vector<DeviceInfo>>(
        this, {"job.devices", "Looking for devices", {}}, Resource::Learning, Priority::Interactive,
        [host = &workspace_.engineHost()](JobContext&) -> Result<std::vector<DeviceInfo>> {
            return host->engine().map([](Engine* engine) { return engine->devices(); });
        },
        [this](Result<std::vector<DeviceInfo>> devices) {
            if (!devices) {
                engineFailed(devices.error());
                return;
            }
            libTorch_->hide();
            if (d_->lacksLibTorch) {
                d_->lacksLibTorch = false;
                d_->speedKey.clear();
                scheduleUpdate();
            }
            for (const DeviceInfo& device : *devices)
                device_->addItem(QString::fromStdString(device.name.empty() ? device.id : device.id + ": " + device.name),
                                 QString::fromStdString(device.id));
        });
}

/// What is trained on where nobody chooses: the settings may name a device.
QString TrainSetup::ownChoiceText() const
{
    const std::string wished = workspace_.settings().machine().device;
    return wished == "auto" ? tr("Choose by itself") : tr("As in the settings: %1", "device").arg(deviceText(wished));
}

/// Without LibTorch everything but training goes on; what can be done about it stands on top of the form.
void TrainSetup::engineFailed(const Error& error)
{
    if (error.message.id != "engine.not_loaded") {
        Q_EMIT workspace_.failed(error.message);
        return;
    }
    d_->lacksLibTorch = true;
    libTorch_->setReason(translated(error));
    libTorch_->show();
    showSplit();
    showEstimate();
}

void TrainSetup::recipeChosen()
{
    const RecipeEntry* entry = d_->library.find(recipes_->currentData().toString().toStdString());
    if (!entry)
        return;
    d_->chosen = entry->recipe;
    d_->finalNetwork.reset();
    const Recipe& recipe = d_->chosen;
    recipeText_->setText(translated(recipe.description));
    epochs_->setValue(recipe.epochs);
    batchSize_->setValue(recipe.batchSize);
    learningRate_->setValue(recipe.optimiser.learningRate);
    const bool instant = isInstant(recipe);
    instant_->setVisible(instant);
    curve_->setVisible(instant);
    instant_->setRecipe(recipe);
    instant_->rest();
    for (QWidget* ofSteps : std::initializer_list<QWidget*>{epochs_, batchSize_, learningRate_})
        ofSteps->setEnabled(!instant);
    fraction_->setValue(qRound(recipe.split.validationFraction * 100));
    switch (recipe.split.rule) {
    case SplitRule::BySubject: bySubject_->setChecked(true); break;
    case SplitRule::ByFold: (byFold_->isEnabled() ? byFold_ : bySubject_)->setChecked(true); break;
    case SplitRule::ByImage: byImage_->setChecked(true); break;
    }
    weights_->setRecipe(recipe);
    scheduleUpdate();
}

Recipe TrainSetup::recipe() const
{
    Recipe recipe = d_->chosen;
    recipe.epochs = epochs_->value();
    recipe.batchSize = batchSize_->value();
    recipe.optimiser.learningRate = learningRate_->value();
    recipe.network.weights = weights_->weights();
    if (isInstant(recipe))
        instant_->applyTo(recipe);
    recipe.finalNetwork = finalNetwork_->isChecked();
    return recipe;
}

SplitOptions TrainSetup::splitOptions() const
{
    SplitOptions options;
    options.rule = byFold_->isChecked() ? SplitRule::ByFold : byImage_->isChecked() ? SplitRule::ByImage : SplitRule::BySubject;
    options.validationFraction = fraction_->value() / 100.0;
    options.testFraction = testFraction_->value() / 100.0;
    options.validationFold = fold_->currentText().toStdString();
    options.seed = static_cast<std::uint64_t>(seed_->value());
    return options;
}

TrainOptions TrainSetup::trainOptions() const
{
    const Recipe now = recipe();
    const SplitOptions split = splitOptions();
    TrainOptions options;
    options.data = utf8(d_->dataset->location());
    options.out = utf8(defaultRunsFolder() / runFolderName(now, split.rule));
    options.recipe = recipes_->currentData().toString().toStdString();
    options.name = name_->text().trimmed().toStdString();
    options.split = splitRuleName(split.rule);
    if (split.rule == SplitRule::ByFold)
        options.fold = split.validationFold;
    else
        options.validation = split.validationFraction;
    options.test = split.testFraction;
    options.linkSimilar = d_->linkSimilar;
    options.epochs = now.epochs;
    if (now.batchSize != d_->chosen.batchSize)
        options.batchSize = now.batchSize;
    if (learningRate_->text() != learningRate_->textFromValue(d_->chosen.optimiser.learningRate))
        options.learningRate = now.optimiser.learningRate;
    if (isInstant(now)) {
        options.epochs = 0;
        options.thinning = instant_->thinning();
        if (now.optimiser.weightDecay != d_->chosen.optimiser.weightDecay)
            options.weightDecay = now.optimiser.weightDecay;
        if (now.sampling != d_->chosen.sampling)
            options.sampling = choiceName(now.sampling);
    }
    options.seed = split.seed;
    if (weights_->isChanged())
        options.weights = now.network.weights;
    options.markUse = marks_->use();
    if (now.finalNetwork != wantsFinalNetworkUnasked())
        options.finalNetwork = now.finalNetwork;
    if (device_->currentIndex() >= 0)
        options.machine.device = device_->currentData().toString().toStdString();
    return options;
}

CommandWords TrainSetup::trainCommand() const
{
    return d_->dataset ? commandOf(trainOptions()) : CommandWords();
}

const Split* TrainSetup::split() const
{
    return d_->split ? &*d_->split : nullptr;
}

void TrainSetup::scheduleUpdate()
{
    fold_->setVisible(byFold_->isChecked());
    fraction_->setEnabled(!byFold_->isChecked());
    fractionText_->setText(byFold_->isChecked()      ? tr("The chosen fold examines")
                           : fraction_->value() == 0 ? tr("Nobody examines")
                                                     : tr("%1 % examine", "share for validation").arg(fraction_->value()));
    linkSimilar_->setChecked(linksSimilar(d_->linkSimilar, splitOptions().rule));
    testText_->setText(testFraction_->value() == 0 ? tr("No test part") : tr("%1 % set aside").arg(testFraction_->value()));
    showFinalNetwork();
    if (preview_)
        preview_->setRecipe(recipe());
    d_->split.reset(); // it was that of the form before, and so is one that is still being made
    ++d_->splitAsked;
    for (QPushButton* button : {startButton_, queueButton_})
        button->setEnabled(false);
    updateTimer_->start(updateDelayMs);
}

bool TrainSetup::wantsFinalNetworkUnasked() const
{
    return d_->dataset && wantsFinalNetwork(d_->chosen, splitOptions(), *d_->dataset, epochs_->value() < d_->chosen.epochs);
}

void TrainSetup::showFinalNetwork()
{
    if (!finalNetwork_)
        return;
    const bool possible = canHaveFinalNetwork(d_->chosen, splitOptions());
    finalNetwork_->setEnabled(possible);
    finalNetwork_->setChecked(possible && d_->finalNetwork.value_or(wantsFinalNetworkUnasked()));
}

void TrainSetup::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    TrainingSupplies::of(workspace_).look(); // weights may have been put there meanwhile
    machine_->look();
    updateEstimate();
}

/// The form as a training, without a folder; its split may be missing.
TrainingRequest TrainSetup::request() const
{
    TrainingRequest request;
    request.dataset = d_->dataset;
    if (d_->split)
        request.split = *d_->split;
    request.marks = marks_->effect();
    request.linkSimilar = d_->splitLinksSimilar;
    request.recipe = recipe();
    request.epochs = epochs_->value();
    request.seed = static_cast<std::uint64_t>(seed_->value());
    request.device = device_->currentData().toString().toStdString();
    return request;
}

void TrainSetup::start()
{
    if (!d_->split || workspace_.isTraining() || d_->starting)
        return;
    d_->starting = true;
    TrainingRequest wanted = request();
    wanted.runName = runName().toStdString();
    workspace_.jobBridge().run<std::filesystem::path>(
        this, {"job.new_run", "Choosing a folder for the run", {}}, Resource::Disk, Priority::Interactive,
        [recipe = wanted.recipe, rule = wanted.split.options.rule](JobContext&) -> Result<std::filesystem::path> {
            return newRunFolder(recipe, rule);
        },
        [this, wanted](Result<std::filesystem::path> folder) mutable {
            d_->starting = false;
            if (!folder || workspace_.isTraining())
                return;
            wanted.runFolder = std::move(*folder);
            workspace_.startTraining(std::move(wanted));
        });
}

QString TrainSetup::runName() const
{
    const QString typed = name_->text().trimmed();
    return typed.isEmpty() ? runNameFor(recipe(), d_->split->options.rule) : typed;
}

void TrainSetup::addToQueue()
{
    if (!d_->split)
        return;
    TrainingRequest wanted = request();
    // Several of one name could not be told apart in the list, nor on the Compare page next morning.
    const QString name = runName();
    QString free = name;
    const auto& waiting = workspace_.trainingQueue().waiting();
    for (int number = 2; std::any_of(waiting.begin(), waiting.end(),
                                     [&](const QueuedTraining& w) { return QString::fromStdString(w.info.name) == free; });
         ++number)
        free = tr("%1 (%2)", "name of a run, number").arg(name).arg(number);
    wanted.runName = free.toStdString();
    workspace_.trainingQueue().add(std::move(wanted));
}

} // namespace nucleoscope::ui
