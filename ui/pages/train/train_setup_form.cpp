// The form's widgets: what is on it and how it is laid out. What it does is in train_setup.cpp.
#include "core/workflow/backbone_features.h"
#include "ui/bridge/job_bridge.h"
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
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/training_supplies.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr int formRestMs = 300; ///< the form is left alone for so long before the machine is measured for it

} // namespace

QString splitSentence(const Dataset& dataset, const Split& split)
{
    const auto nuclei = [&](Part part) { return TrainSetup::tr("%Ln nuclei", nullptr, split.count(part)); };
    const auto patients = [&](Part part) {
        return TrainSetup::tr("%Ln patient(s)", nullptr, subjectCount(dataset, split, part));
    };
    QString sentence =
        nobodyExamines(split.options) && dataset.subjectsKnown()
            ? TrainSetup::tr("Training on %1 of %2. Nobody examines: how well the network does will not be known.")
                  .arg(nuclei(Part::Train), patients(Part::Train))
        : nobodyExamines(split.options)
            ? TrainSetup::tr("Training on %1. Nobody examines: how well the network does will not be known.")
                  .arg(nuclei(Part::Train))
        : !dataset.subjectsKnown()
            ? TrainSetup::tr("Training on %1, validating on %2. This dataset names no patients: each image counts as its own.")
                  .arg(nuclei(Part::Train), nuclei(Part::Validation))
        : split.options.rule == SplitRule::ByImage
            ? TrainSetup::tr("Training on %1 of %2, validating on %3 of %4, most of them the same patients.")
                  .arg(nuclei(Part::Train), patients(Part::Train), nuclei(Part::Validation), patients(Part::Validation))
            : TrainSetup::tr("Training on %1 of %2, validating on %3 of %4, all of them other patients.")
                  .arg(nuclei(Part::Train), patients(Part::Train), nuclei(Part::Validation), patients(Part::Validation));
    if (split.count(Part::Test) > 0)
        sentence +=
            QLatin1Char(' ') + TrainSetup::tr("%1 of %2 are set aside for a test.").arg(nuclei(Part::Test), patients(Part::Test));
    if (split.leftOutAsLinked > 0)
        sentence += QLatin1Char(' ')
                    + TrainSetup::tr("%Ln nuclei are left out, because their patients share pictures with the validation side.",
                                     nullptr, split.leftOutAsLinked);
    return sentence;
}

QString runNameFor(const Recipe& recipe, SplitRule rule)
{
    const QString title = translated(recipe.title.empty() ? recipe.name : recipe.title);
    switch (rule) {
    case SplitRule::BySubject: return TrainSetup::tr("%1, by patient", "name of a run").arg(title);
    case SplitRule::ByFold: return TrainSetup::tr("%1, by fold", "name of a run").arg(title);
    case SplitRule::ByImage: return TrainSetup::tr("%1, by image", "name of a run").arg(title);
    }
    return title;
}

TrainSetup::TrainSetup(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), updateTimer_(new QTimer(this)), d_(std::make_unique<Private>())
{
    updateTimer_->setSingleShot(true);
    connect(updateTimer_, &QTimer::timeout, this, &TrainSetup::updateSplit);
    d_->rest.setSingleShot(true);
    d_->rest.setInterval(formRestMs);
    connect(&d_->rest, &QTimer::timeout, this, &TrainSetup::measureSpeed);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    page->setSpacing(2 * Theme::grid);
    page->addWidget(makeHeader());

    empty_ = makeMuted(tr("Training needs nuclei with known classes.\nOpen a dataset on the Data page first: a folder, the "
                          "Kaggle archive, or the demo."));
    static_cast<QLabel*>(empty_)->setAlignment(Qt::AlignCenter);
    page->addWidget(empty_, 1);

    libTorch_ = new LibTorchOffer(workspace.jobBridge());
    libTorch_->hide();
    connect(libTorch_, &LibTorchOffer::installed, this, &TrainSetup::fillDevices);
    page->addWidget(libTorch_);
    form_ = new QWidget;
    auto* columns = new QHBoxLayout(form_);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Theme::grid);
    auto* left = new QWidget;
    auto* cards = new QVBoxLayout(left);
    cards->setContentsMargins(0, 0, Theme::grid, 0);
    cards->setSpacing(2 * Theme::grid);
    makeStudyCards();
    for (QWidget* card : std::initializer_list<QWidget*>{makeRecipeCard(), makeSplitCard(), makeDurationCard(), makeMoreCard(),
                                                         crossValidation_, curve_})
        cards->addWidget(card);
    cards->addStretch(1);
    auto* scroll = new ColumnScroll;
    scroll->setAccessibleName(tr("Settings of the training"));
    scroll->setWidget(left);
    columns->addWidget(scroll, 5);
    columns->addWidget(makeBeside(), 4);
    page->addWidget(form_, 1);

    connect(&workspace, &Workspace::datasetChanged, this, [this] { refresh(); });
    connect(&TrainingSupplies::of(workspace), &TrainingSupplies::looked, this, [this] {
        if (d_->library.recipes.empty())
            refresh();
    });
    connect(&workspace.settings(), &Settings::machineChanged, this, [this] {
        if (device_->count() > 0)
            device_->setItemText(0, ownChoiceText());
        updateEstimate();
    });
    const auto trainingChanged = [this] {
        updateEstimate();
        showSplit();
    };
    connect(&workspace, &Workspace::trainingStarted, this, trainingChanged);
    connect(&workspace, &Workspace::trainingEnded, this, trainingChanged);
    refresh();
}

/// What more than one training tells.
void TrainSetup::makeStudyCards()
{
    crossValidation_ = new CrossValidationCard(
        workspace_,
        [this] {
            const TrainingRequest asked = request();
            CrossValidationRequest wanted;
            wanted.dataset = asked.dataset;
            wanted.recipe = asked.recipe;
            wanted.recipe.finalNetwork = false; // each patient examines once, and its networks answer together
            wanted.epochs = asked.epochs;
            wanted.seed = asked.seed;
            wanted.device = asked.device;
            wanted.weights = weights_->file();
            return wanted;
        },
        [this] { return d_->dataset ? trainOptions() : TrainOptions(); });
    curve_ = new LearningCurveCard(
        workspace_,
        [this] {
            const TrainingRequest asked = request();
            return BackboneRequest{asked.dataset, asked.recipe, weights_->file()};
        },
        [this] { return d_->dataset ? trainOptions() : TrainOptions(); });
    curve_->hide();
}

/// What would come out, for the recipe that can say so, above what the network will see.
QWidget* TrainSetup::makeBeside()
{
    preview_ = new NetworkViewPreview(workspace_);
    instant_ = new InstantPanel(workspace_);
    instant_->setObjectName(QStringLiteral("instantPanel"));
    instant_->hide();
    connect(instant_, &InstantPanel::changed, this, [this] { scheduleUpdate(); });
    auto* right = new QWidget;
    auto* shown = new QVBoxLayout(right);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(2 * Theme::grid);
    shown->addWidget(instant_);
    shown->addWidget(preview_, 1);
    auto* beside = new ColumnScroll;
    beside->setAccessibleName(tr("What would come out, and what the network will see"));
    beside->setWidget(right);
    return beside;
}

QWidget* TrainSetup::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    auto* title = makeTitle(tr("Train"));
    subtitle_ = makeMuted(QString());
    titles->addWidget(title);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    startButton_ = new QPushButton(tr("Start training"));
    startButton_->setObjectName(QStringLiteral("startTraining"));
    setLook(startButton_, "primary");
    startButton_->setDefault(true);
    startButton_->setEnabled(false);
    connect(startButton_, &QPushButton::clicked, this, &TrainSetup::start);
    auto* command = new CommandButton([this] { return trainCommand(); },
                                      tr("Trains as this form says and writes the run into the same folder, where the window "
                                         "lists it."));
    watchButton_ = makeButton(tr("Watch the training"));
    watchButton_->setObjectName(QStringLiteral("watchTraining"));
    watchButton_->setToolTip(tr("The curves of the training that is under way"));
    watchButton_->hide();
    connect(watchButton_, &QPushButton::clicked, this, &TrainSetup::watchWanted);
    queueButton_ = makeButton(tr("Add to queue"));
    queueButton_->setObjectName(QStringLiteral("addToQueue"));
    queueButton_->setEnabled(false);
    connect(queueButton_, &QPushButton::clicked, this, &TrainSetup::addToQueue);
    row->addWidget(command);
    row->addWidget(watchButton_);
    row->addWidget(queueButton_);
    row->addWidget(startButton_);
    return header;
}

QWidget* TrainSetup::makeRecipeCard()
{
    auto* card = new Card(tr("What learns?"));
    recipes_ = new QComboBox;
    recipes_->setObjectName(QStringLiteral("recipe"));
    recipes_->setAccessibleName(tr("Recipe"));
    recipes_->setToolTip(tr("A recipe is a complete description of a training: the network, what it sees, how it learns."));
    recipeText_ = makeMuted(QString());
    recipeText_->setWordWrap(true);
    weights_ = new WeightsChoice(TrainingSupplies::of(workspace_));
    auto* recipe = new QLabel(tr("&Recipe"));
    recipe->setBuddy(recipes_);
    auto* startsFrom = new QLabel(tr("Starts &from"));
    startsFrom->setBuddy(weights_->field());
    auto* form = new QGridLayout; // which gives a long text the lines that it needs
    form->setColumnStretch(1, 1);
    form->addWidget(recipe, 0, 0);
    form->addWidget(recipes_, 0, 1);
    form->addWidget(recipeText_, 1, 1);
    form->addWidget(startsFrom, 2, 0, Qt::AlignTop);
    form->addWidget(weights_, 2, 1);
    card->body()->addLayout(form);
    connect(recipes_, &QComboBox::activated, this, [this] { recipeChosen(); });
    connect(weights_, &WeightsChoice::changed, this, [this] { scheduleUpdate(); });
    return card;
}

QWidget* TrainSetup::makeSplitCard()
{
    auto* card = new Card(tr("From whom does it learn, and who examines it?"));
    bySubject_ = new QRadioButton(tr("By &patient: it is examined on patients it has never seen"));
    byFold_ = new QRadioButton(tr("By published f&old: as the dataset's authors divided it"));
    byImage_ = new QRadioButton(tr("By &image: the same patients on both sides (scores come out too high)"));
    bySubject_->setToolTip(tr("Nuclei of one patient look alike. Only other patients tell how the network will do on new ones."));
    byImage_->setToolTip(tr("Kept to show the mistake: the network can recognise patients instead of the disease."));
    bySubject_->setChecked(true); // before anybody listens: the rest of the form does not stand yet
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {bySubject_, byFold_, byImage_}) {
        group->addButton(button);
        card->body()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                scheduleUpdate();
        });
    }
    bySubject_->setObjectName(QStringLiteral("bySubject"));
    byFold_->setObjectName(QStringLiteral("byFold"));
    byImage_->setObjectName(QStringLiteral("byImage"));

    fold_ = new QComboBox;
    fold_->setAccessibleName(tr("Fold that examines"));
    fraction_ = new QSlider(Qt::Horizontal);
    fraction_->setRange(0, 50);
    fraction_->setObjectName(QStringLiteral("validationShare"));
    fraction_->setValue(30);
    fraction_->setAccessibleName(tr("Share for validation, percent"));
    fraction_->setToolTip(tr("At 0 all learn: for the network to be taken away, once another training has told what to expect."));
    fractionText_ = new QLabel;
    auto* row = new QHBoxLayout;
    row->addWidget(fraction_, 1);
    row->addWidget(fractionText_);
    row->addWidget(fold_);
    card->body()->addLayout(row);
    splitText_ = new QLabel;
    splitText_->setObjectName(QStringLiteral("splitText"));
    splitText_->setWordWrap(true);
    splitNotice_ = new Notice;
    splitNotice_->hide();
    card->body()->addWidget(splitText_);
    card->body()->addWidget(splitNotice_);
    auditSplit_ = splitNotice_->addAction(tr("Audit this split"));
    auditSplit_->setObjectName(QStringLiteral("auditSplit"));
    auditSplit_->setToolTip(tr("Opens the audit on the Data page, with what is wrong with this split and the nuclei behind it"));
    connect(auditSplit_, &QPushButton::clicked, this, &TrainSetup::auditSplit);
    keepTogether_ = splitNotice_->addAction(tr("Keep them together"));
    keepTogether_->setObjectName(QStringLiteral("keepTogether"));
    keepTogether_->setToolTip(tr("Makes the split anew: patients of whom images show the same nucleus stay on one side"));
    keepTogether_->hide();
    connect(keepTogether_, &QPushButton::clicked, this, [this] {
        d_->linkSimilar = true;
        scheduleUpdate();
    });
    linkSimilar_ = new QCheckBox(tr("Same nuclei &together"));
    linkSimilar_->setObjectName(QStringLiteral("linkSimilar"));
    linkSimilar_->setToolTip(tr("Patients of whom images show the same nucleus, photographed twice, stay on one side as well. "
                                "Every image is looked at once to find them."));
    connect(linkSimilar_, &QCheckBox::clicked, this, [this](bool checked) {
        d_->linkSimilar = checked;
        scheduleUpdate();
    });
    card->body()->addWidget(linkSimilar_);
    marks_ = new MarkChoice(workspace_);
    card->body()->addWidget(marks_);
    connect(fraction_, &QSlider::valueChanged, this, [this] { scheduleUpdate(); });
    connect(fold_, &QComboBox::activated, this, [this] { scheduleUpdate(); });
    return card;
}

QWidget* TrainSetup::makeDurationCard()
{
    auto* card = new Card(tr("How long?"));
    epochs_ = new QSpinBox;
    epochs_->setObjectName(QStringLiteral("epochs"));
    epochs_->setRange(1, 1000);
    epochs_->setToolTip(tr("One epoch: every training nucleus has been seen once."));
    device_ = new QComboBox;
    device_->setToolTip(tr("What does the arithmetic: a graphics card where there is one, else the processor."));
    estimate_ = makeMuted(QString());
    estimate_->setObjectName(QStringLiteral("trainingEstimate"));
    estimate_->setWordWrap(true);
    finalNetwork_ = new QCheckBox(tr("Then a f&inal network, taught by all"));
    finalNetwork_->setObjectName(QStringLiteral("finalNetwork"));
    finalNetwork_->setToolTip(tr("Whoever examines does not teach. Once the network has been examined, the same training is done "
                                 "anew with all: for the network that is taken away and asked about other images. The scores "
                                 "stay those of the examined one."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Epochs"), epochs_);
    form->addRow(QString(), finalNetwork_);
    form->addRow(tr("&Device"), device_);
    form->addRow(QString(), estimate_);
    card->body()->addLayout(form);
    machine_ = new MachineNotice(workspace_);
    card->body()->addWidget(machine_);
    connect(epochs_, &QSpinBox::valueChanged, this, [this] {
        showFinalNetwork();
        showEstimate();
    });
    connect(finalNetwork_, &QCheckBox::clicked, this, [this](bool on) {
        d_->finalNetwork = on;
        showEstimate();
    });
    connect(device_, &QComboBox::activated, this, [this] { updateEstimate(); });
    return card;
}

QWidget* TrainSetup::makeMoreCard()
{
    auto* card = new Card(tr("More"));
    name_ = new QLineEdit;
    name_->setObjectName(QStringLiteral("runName"));
    name_->setPlaceholderText(tr("made from recipe and split"));
    batchSize_ = new QSpinBox;
    batchSize_->setRange(2, 1024);
    batchSize_->setToolTip(tr("Nuclei that are looked at together before the weights change once."));
    learningRate_ = new QDoubleSpinBox;
    learningRate_->setDecimals(6);
    learningRate_->setRange(1e-6, 1.0);
    learningRate_->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    learningRate_->setToolTip(
        tr("How far the weights move at each step. Too large: the loss jumps; too small: nothing happens."));
    seed_ = new QSpinBox;
    seed_->setObjectName(QStringLiteral("splitSeed"));
    seed_->setRange(0, 1'000'000);
    seed_->setValue(1);
    seed_->setToolTip(
        tr("Decides everything that is drawn by lot: split, order, augmentation. The same seed repeats a training."));
    testFraction_ = new QSlider(Qt::Horizontal);
    testFraction_->setRange(0, 40);
    testFraction_->setAccessibleName(tr("Share for a test, percent"));
    testFraction_->setToolTip(tr("Set aside first and touched by nothing: neither training nor the choice of the best epoch."));
    testText_ = new QLabel;
    auto* test = new QHBoxLayout;
    test->addWidget(testFraction_, 1);
    test->addWidget(testText_);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name of the run"), name_);
    form->addRow(tr("&Batch size"), batchSize_);
    form->addRow(tr("&Learning rate"), learningRate_);
    auto* testLabel = new QLabel(tr("&Test part"));
    testLabel->setBuddy(testFraction_); // of a row that is a layout, Qt does not know the field
    form->addRow(testLabel, test);
    form->addRow(tr("&Seed"), seed_);
    card->body()->addLayout(form);
    connect(testFraction_, &QSlider::valueChanged, this, [this] { scheduleUpdate(); });
    connect(seed_, &QSpinBox::valueChanged, this, [this] { scheduleUpdate(); });
    connect(batchSize_, &QSpinBox::valueChanged, this, [this] { scheduleUpdate(); });
    return card;
}

} // namespace nucleoscope::ui
