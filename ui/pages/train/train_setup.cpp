#include "ui/pages/train/train_setup.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/workflow/training_task.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/mark_choice.h"
#include "ui/pages/train/network_view_preview.h"
#include "ui/pages/train/train_setup_private.h"
#include "ui/text.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

namespace nucleoscope::ui {
namespace {

constexpr int updateDelayMs = 200; // the form settles before a split is made again

QString fileText(const std::filesystem::path& file)
{
    return QString::fromStdString(utf8(file));
}

} // namespace

TrainSetup::~TrainSetup() = default;

void TrainSetup::refresh()
{
    const auto dataset = workspace_.dataset();
    const bool usable = dataset && dataset->labelled();
    empty_->setVisible(!usable);
    form_->setVisible(usable);
    if (d_->library.recipes.empty())
        fillRecipes();
    if (!usable)
        return;
    if (device_->count() == 0)
        fillDevices();
    if (d_->dataset != dataset) {
        d_->dataset = dataset;
        d_->hashes.reset();
        d_->split.reset();
        fold_->clear();
        for (const std::string& fold : dataset->folds())
            fold_->addItem(QString::fromStdString(fold));
        fold_->setCurrentIndex(fold_->count() - 1);
        byFold_->setEnabled(dataset->folds().size() >= 2);
        if (!byFold_->isEnabled() && byFold_->isChecked())
            bySubject_->setChecked(true);
        preview_->setDataset(dataset);
    }
    subtitle_->setText(tr("%1: %Ln nuclei", nullptr, dataset->sampleCount()).arg(QString::fromStdString(dataset->name())));
    scheduleUpdate();
}

void TrainSetup::fillRecipes()
{
    d_->library = loadRecipes(shippedResourcesFolder() / "recipes", configFolder() / "recipes");
    recipes_->clear();
    for (const RecipeEntry& entry : d_->library.recipes)
        recipes_->addItem(QString::fromStdString(entry.recipe.title.empty() ? entry.recipe.name : entry.recipe.title),
                          QString::fromStdString(entry.recipe.name));
    for (const Message& problem : d_->library.problems)
        Q_EMIT workspace_.failed(problem);
    // Without pretrained weights the small network is the one that learns something soon.
    const RecipeEntry* preferred = d_->library.find("mobilenetv2");
    if (!preferred || !locateWeights(preferred->recipe))
        preferred = d_->library.find("small");
    if (preferred)
        recipes_->setCurrentIndex(recipes_->findData(QString::fromStdString(preferred->recipe.name)));
    recipeChosen();
}

void TrainSetup::fillDevices()
{
    device_->addItem(tr("Choose by itself"), QStringLiteral("auto"));
    workspace_.jobBridge().run<std::vector<DeviceInfo>>(
        this, {"job.devices", "Looking for devices", {}}, Resource::Learning, Priority::Interactive,
        [host = &workspace_.engineHost()](JobContext&) -> Result<std::vector<DeviceInfo>> {
            return host->engine().map([](Engine* engine) { return engine->devices(); });
        },
        [this](Result<std::vector<DeviceInfo>> devices) {
            if (!devices) {
                Q_EMIT workspace_.failed(devices.error().message);
                return;
            }
            for (const DeviceInfo& device : *devices)
                device_->addItem(QString::fromStdString(device.name.empty() ? device.id : device.id + ": " + device.name),
                                 QString::fromStdString(device.id));
        });
}

void TrainSetup::recipeChosen()
{
    const RecipeEntry* entry = d_->library.find(recipes_->currentData().toString().toStdString());
    if (!entry)
        return;
    d_->chosen = entry->recipe;
    const Recipe& recipe = d_->chosen;
    recipeText_->setText(QString::fromStdString(recipe.description));
    epochs_->setValue(recipe.epochs);
    batchSize_->setValue(recipe.batchSize);
    learningRate_->setValue(recipe.optimiser.learningRate);
    fraction_->setValue(qRound(recipe.split.validationFraction * 100));
    switch (recipe.split.rule) {
    case SplitRule::BySubject: bySubject_->setChecked(true); break;
    case SplitRule::ByFold: (byFold_->isEnabled() ? byFold_ : bySubject_)->setChecked(true); break;
    case SplitRule::ByImage: byImage_->setChecked(true); break;
    }
    weights_->clear();
    const auto found = locateWeights(recipe);
    if (found && !found->empty())
        weights_->addItem(tr("Pretrained: %1").arg(QFileInfo(fileText(*found)).fileName()), fileText(*found));
    weights_->addItem(tr("Random: it starts knowing nothing"), QString());
    weights_->addItem(tr("Another file…"), QStringLiteral("?"));
    weightsText_->setText(QString(), weightsProblem());
    weightsText_->setVisible(!weightsProblem().isEmpty());
    scheduleUpdate();
}

QString TrainSetup::weightsProblem() const
{
    const auto found = locateWeights(d_->chosen);
    return found ? QString()
                 : tr("This recipe expects pretrained weights, and none were found. From random weights it needs "
                      "many more epochs. Choose a .safetensors file, or the small network.");
}

void TrainSetup::chooseWeights()
{
    if (weights_->currentData().toString() != QLatin1String("?"))
        return;
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Weights to start from"), QString(), tr("Weights (*.safetensors)"));
    if (file.isEmpty()) {
        weights_->setCurrentIndex(0);
        return;
    }
    weights_->insertItem(0, QFileInfo(file).fileName(), file);
    weights_->setCurrentIndex(0);
    weightsText_->hide();
}

Recipe TrainSetup::recipe() const
{
    Recipe recipe = d_->chosen;
    recipe.epochs = epochs_->value();
    recipe.batchSize = batchSize_->value();
    recipe.optimiser.learningRate = learningRate_->value();
    const QString weights = weights_->currentData().toString();
    if (weights.isEmpty())
        recipe.network.weights = "random";
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
    options.out = utf8(newRunFolder(now, split.rule));
    options.recipe = recipes_->currentData().toString().toStdString();
    options.name = name_->text().trimmed().toStdString();
    options.split = splitRuleName(split.rule);
    if (split.rule == SplitRule::ByFold)
        options.fold = split.validationFold;
    else
        options.validation = split.validationFraction;
    options.test = split.testFraction;
    options.epochs = now.epochs;
    if (now.batchSize != d_->chosen.batchSize)
        options.batchSize = now.batchSize;
    if (learningRate_->text() != learningRate_->textFromValue(d_->chosen.optimiser.learningRate))
        options.learningRate = now.optimiser.learningRate;
    options.seed = split.seed;
    const std::string weights = weights_->currentData().toString().toStdString();
    const auto usual = locateWeights(d_->chosen);
    if (weights.empty() && d_->chosen.network.weights != "random")
        options.weights = TrainOptions::randomWeights;
    else if (!weights.empty() && !(usual && utf8(*usual) == weights))
        options.weights = weights;
    options.markUse = marks_->use();
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
    fractionText_->setText(byFold_->isChecked() ? tr("The chosen fold examines")
                                                : tr("%1 % examine", "share for validation").arg(fraction_->value()));
    testText_->setText(testFraction_->value() == 0 ? tr("No test part") : tr("%1 % set aside").arg(testFraction_->value()));
    if (preview_)
        preview_->setRecipe(recipe());
    updateTimer_->start(updateDelayMs);
}

void TrainSetup::updateSplit()
{
    const auto dataset = d_->dataset;
    if (!dataset)
        return;
    d_->split.reset();
    startButton_->setEnabled(false);
    if (!d_->hashes)
        splitText_->setText(tr("Comparing the files, to keep identical pictures on one side…"));
    const int asked = ++d_->splitAsked;
    struct Made {
        std::shared_ptr<const ContentHashes> hashes;
        Split split;
    };
    workspace_.jobBridge().run<Made>(
        this, {"job.split", "Making the split", {}}, Resource::Disk, Priority::Normal,
        [dataset, options = splitOptions(), known = d_->hashes](JobContext& context) -> Result<Made> {
            std::shared_ptr<const ContentHashes> hashes = known;
            if (!hashes) {
                auto hashed = hashContents(*dataset, {context.stopToken(), [&](double fraction) {
                                                          context.report({fraction, {}});
                                                      }});
                if (!hashed)
                    return fail(hashed.error());
                hashes = std::make_shared<const ContentHashes>(std::move(*hashed));
            }
            return makeSplit(*dataset, *hashes, options).map([&](Split split) { return Made{hashes, std::move(split)}; });
        },
        [this, dataset, asked](Result<Made> made) {
            if (dataset != d_->dataset || asked != d_->splitAsked)
                return; // the form has moved on
            if (made) {
                d_->hashes = made->hashes;
                d_->split = std::move(made->split);
            } else {
                splitText_->setText(translated(made.error()));
                splitNotice_->hide();
            }
            showSplit();
        });
    updateEstimate();
}

void TrainSetup::showSplit()
{
    const bool ready = d_->split.has_value() && !workspace_.isTraining();
    startButton_->setEnabled(ready);
    startButton_->setToolTip(workspace_.isTraining() ? tr("A training is under way. Watch it, or stop it first.") : QString());
    if (!d_->split)
        return;
    const Split& split = *d_->split;
    const Dataset& dataset = *d_->dataset;
    marks_->setSplit(d_->dataset, &split);
    splitText_->setText(splitSentence(dataset, split));
    QStringList notices;
    for (const Message& warning : split.warnings)
        notices << translated(warning);
    const bool alarming = !notices.isEmpty();
    if (split.options.rule == SplitRule::BySubject && dataset.subjectsKnown())
        notices.prepend(
            split.linked.empty()
                ? tr("No patient is on both sides.")
                : tr("No patient is on both sides. %Ln group(s) of patients that share identical pictures are kept together.",
                     nullptr, static_cast<int>(split.linked.size())));
    splitNotice_->setText(QString(), notices.join(QLatin1Char('\n')));
    splitNotice_->setKind(alarming ? Notice::Kind::Warning : Notice::Kind::Good);
    splitNotice_->setVisible(!notices.isEmpty());
    preview_->setSamples(split.samplesOf(Part::Train));
    showEstimate();
}

void TrainSetup::updateEstimate()
{
    if (!d_->dataset || workspace_.isTraining())
        return;
    const Recipe asked = recipe();
    const QString device = device_->currentData().toString();
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(QString::fromStdString(asked.network.architecture), device)
                            .arg(asked.input.sizePixels)
                            .arg(asked.batchSize);
    if (key == d_->speedKey) {
        showEstimate();
        return;
    }
    d_->speedKey = key;
    d_->speed.reset();
    showEstimate();
    workspace_.jobBridge().run<TrainingSpeed>(
        this, {"job.speed", "Measuring how fast this machine trains", {}}, Resource::Learning, Priority::Background,
        [asked, classes = static_cast<int>(d_->dataset->classes().size()), device = device.toStdString(),
         host = &workspace_.engineHost()](JobContext&) { return measureTrainingSpeed(asked, classes, device, *host); },
        [this, key](Result<TrainingSpeed> speed) {
            if (key != d_->speedKey)
                return;
            d_->speed = std::move(speed);
            showEstimate();
        });
}

void TrainSetup::showEstimate()
{
    if (!d_->speed) {
        estimate_->setText(tr("Measuring how fast this machine trains…"));
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

void TrainSetup::start()
{
    if (!d_->split || workspace_.isTraining())
        return;
    TrainingRequest request;
    request.dataset = d_->dataset;
    request.split = *d_->split;
    request.marks = marks_->effect();
    request.recipe = recipe();
    request.epochs = epochs_->value();
    request.seed = static_cast<std::uint64_t>(seed_->value());
    request.device = device_->currentData().toString().toStdString();
    request.weights = pathFromUtf8(weights_->currentData().toString().toStdString());
    request.runFolder = newRunFolder(request.recipe, request.split.options.rule);
    request.runName =
        (name_->text().trimmed().isEmpty() ? runNameFor(request.recipe, request.split.options.rule) : name_->text().trimmed())
            .toStdString();
    workspace_.startTraining(std::move(request));
}

} // namespace nucleoscope::ui
