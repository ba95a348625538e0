// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/instant_panel.h"

#include "core/workflow/backbone_features.h"
#include "ui/bridge/job_bridge.h"
#include "ui/leak_mark.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

#include <array>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int replicatesShown = 2000;
constexpr int decaySteps = 10;                                                        // of the slider, a power of ten
constexpr int smallestDecay = -5;                                                     // powers of ten
constexpr std::array perClassChoices{10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 0}; // 0: all

/// Which images' and which backbone's features.
QString keyOf(const TrainingRequest& request)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(QString::fromStdString(request.dataset->fingerprint().hex()), QString::fromStdString(utf8(request.weights)),
             QString::fromStdString(request.recipe.network.architecture))
        .arg(request.recipe.input.cropPixels)
        .arg(request.recipe.input.sizePixels);
}

BackboneRequest backboneOf(const TrainingRequest& request)
{
    return {request.dataset, request.recipe, request.weights};
}

QString scoreWithInterval(const ReportedScores& reported, ScoreKind kind, bool withIntervals)
{
    const QString value = scoreText(scoreValue(reported.scores, kind));
    const Interval& interval = reported.intervals.of(kind);
    if (!withIntervals || !interval.known())
        return value;
    const auto number = [](double bound) { return QLocale().toString(bound, 'f', 2); };
    return InstantPanel::tr("%1 (%2–%3)", "score (from–to)").arg(value, number(interval.low), number(interval.high));
}

} // namespace

InstantPanel::InstantPanel(Workspace& workspace, QWidget* parent) : Card(tr("What would come out"), parent), workspace_(workspace)
{
    makeControls();
    makeAnswer();
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [this](const JobSnapshot& snapshot) {
        if (looking_ && snapshot.id == looking_->snapshot().id && !std::isnan(snapshot.progress.fraction))
            progress_->setFraction(snapshot.progress.fraction);
    });
    connect(&workspace, &Workspace::datasetChanged, this, &InstantPanel::forgetAnswer);
    setRecipe(Recipe());
    rest();
}

InstantPanel::~InstantPanel()
{
    stop();
    if (fit_)
        fit_->requestStop();
}

void InstantPanel::makeControls()
{
    balance_ = new QComboBox;
    balance_->setObjectName(QStringLiteral("instantBalance"));
    balance_->addItem(tr("every nucleus"), static_cast<int>(SamplingKind::Shuffled));
    balance_->addItem(tr("both classes"), static_cast<int>(SamplingKind::BalancedClasses));
    balance_->addItem(tr("every patient of a class"), static_cast<int>(SamplingKind::BalancedSubjects));
    balance_->addItem(tr("every patient, classes as they are"), static_cast<int>(SamplingKind::BalancedWithinClasses));
    balance_->setToolTip(
        tr("What counts alike while learning. Where every nucleus does, the commoner class and patients with many "
           "nuclei decide."));
    const auto slider = [](const QString& name, int low, int high, const QString& title, const QString& tip) {
        auto* made = new QSlider(Qt::Horizontal);
        made->setObjectName(name);
        made->setRange(low, high);
        made->setAccessibleName(title);
        made->setToolTip(tip);
        return made;
    };
    decay_ = slider(QStringLiteral("instantDecay"), smallestDecay * decaySteps, 0, tr("Weight decay, power of ten times ten"),
                    tr("How strongly the weights are held small. Little: it fits the nuclei that it learns from, and may learn "
                       "them by heart. Much: it stays coarse."));
    patients_ = slider(QStringLiteral("instantPatients"), 5, 100, tr("Share of patients to learn from, percent"),
                       tr("Learns from part of the patients only: are there enough, or would more help?"));
    patients_->setValue(100);
    perClass_ = slider(QStringLiteral("instantPerClass"), 0, static_cast<int>(perClassChoices.size()) - 1,
                       tr("Nuclei of each class to learn from"), tr("Learns from so many nuclei of each class at most."));
    perClass_->setValue(static_cast<int>(perClassChoices.size()) - 1);
    auto* form = new QFormLayout;
    form->addRow(tr("Counts ali&ke"), balance_);
    const auto addSlider = [&](const QString& title, QSlider* made, QLabel*& text) {
        text = new QLabel;
        auto* row = new QHBoxLayout;
        row->addWidget(made, 1);
        row->addWidget(text);
        auto* label = new QLabel(title);
        label->setBuddy(made);
        form->addRow(label, row);
        connect(made, &QSlider::valueChanged, this, [this] {
            describeControls();
            Q_EMIT changed();
        });
    };
    addSlider(tr("&Weight decay"), decay_, decayText_);
    addSlider(tr("&Patients"), patients_, patientsText_);
    addSlider(tr("Nuclei a &class"), perClass_, perClassText_);
    connect(balance_, &QComboBox::activated, this, [this] { Q_EMIT changed(); });
    body()->addLayout(form);
}

void InstantPanel::makeAnswer()
{
    leak_ = new Notice(Notice::Kind::Error);
    leak_->setObjectName(QStringLiteral("instantLeak"));
    leak_->hide();
    body()->addWidget(leak_);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(2 * Theme::grid);
    body()->addLayout(grid_);
    basis_ = makeMuted(QString());
    basis_->setObjectName(QStringLiteral("instantBasis"));
    basis_->setWordWrap(true);
    body()->addWidget(basis_);
    state_ = makeMuted(QString());
    state_->setObjectName(QStringLiteral("instantState"));
    state_->setWordWrap(true);
    progress_ = new ThinProgressBar;
    look_ = makeButton(tr("Look at the nuclei"), "primary");
    look_->setObjectName(QStringLiteral("instantLook"));
    look_->setToolTip(tr("The network looks at every nucleus once. What it saw is kept."));
    stop_ = makeButton(tr("Stop"));
    stop_->setObjectName(QStringLiteral("instantStop"));
    stop_->setToolTip(tr("What was looked at is kept"));
    connect(look_, &QPushButton::clicked, this, &InstantPanel::computeFeatures);
    connect(stop_, &QPushButton::clicked, this, &InstantPanel::stop);
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{progress_, look_, stop_})
        foot->addWidget(widget);
    body()->addLayout(foot);
}

void InstantPanel::setRecipe(const Recipe& recipe)
{
    const QSignalBlocker quietly[]{QSignalBlocker(decay_), QSignalBlocker(patients_), QSignalBlocker(perClass_)};
    balance_->setCurrentIndex(balance_->findData(static_cast<int>(recipe.sampling)));
    decay_->setValue(static_cast<int>(std::lround(decaySteps * std::log10(std::max(recipe.optimiser.weightDecay, 1e-9)))));
    describeControls();
}

void InstantPanel::describeControls()
{
    decayText_->setText(QLocale().toString(std::pow(10.0, static_cast<double>(decay_->value()) / decaySteps), 'g', 2));
    patientsText_->setText(patients_->value() == 100 ? tr("all") : tr("%1 %", "share of patients").arg(patients_->value()));
    const int most = perClassChoices[static_cast<std::size_t>(perClass_->value())];
    perClassText_->setText(most == 0 ? tr("all") : tr("%1 at most").arg(countText(most)));
}

void InstantPanel::applyTo(Recipe& recipe) const
{
    recipe.sampling = static_cast<SamplingKind>(balance_->currentData().toInt());
    // A slider that stands where the recipe put it changes nothing of it.
    const auto place = static_cast<int>(std::lround(decaySteps * std::log10(std::max(recipe.optimiser.weightDecay, 1e-9))));
    if (decay_->value() != std::clamp(place, decay_->minimum(), decay_->maximum()))
        recipe.optimiser.weightDecay = std::pow(10.0, static_cast<double>(decay_->value()) / decaySteps);
}

Thinning InstantPanel::thinning() const
{
    return {perClassChoices[static_cast<std::size_t>(perClass_->value())], patients_->value() / 100.0};
}

void InstantPanel::rest()
{
    request_.reset();
    dropAnswer();
    showState();
}

void InstantPanel::dropAnswer()
{
    answer_.reset();
    ++asked_;
    if (fit_)
        fit_->requestStop();
    fit_.reset();
}

/// It was of other nuclei, or of what another network saw of them: it is not to be read beside what is shown now.
void InstantPanel::forgetAnswer()
{
    dropAnswer();
    leak_->hide();
    clearScores();
    basis_->clear();
    showState();
}

void InstantPanel::clearScores()
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void InstantPanel::ask(TrainingRequest request, std::vector<Message> leaks)
{
    const QString key = keyOf(request);
    request_ = std::move(request);
    leaks_ = std::move(leaks);
    if (key != featuresKey_) {
        stop();
        looking_.reset();
        features_.reset();
        featuresKey_ = key;
        forgetAnswer();
        readFeatures();
    } else if (features_) {
        fit();
    }
    showState();
}

void InstantPanel::readFeatures()
{
    looking_ = workspace_.jobBridge().run<FeatureTable>(
        this, {"job.backbone.kept", "Reading what the network saw"}, Resource::Disk, Priority::Interactive,
        [request = backboneOf(*request_)](JobContext&) -> Result<FeatureTable> {
            return keptBackboneFeatures(request).value_or(FeatureTable());
        },
        [this, key = featuresKey_](Result<FeatureTable> features) {
            if (key != featuresKey_)
                return;
            looking_.reset();
            const bool stopped = !features && features.error().code == ErrorCode::Cancelled;
            if (stopped || (features && features->size() > 0))
                featuresArrived(std::move(features));
            else if (request_)
                computeFeatures();
        });
}

void InstantPanel::computeFeatures()
{
    if (!request_ || looking_)
        return;
    progress_->setFraction(std::nan(""));
    looking_ = workspace_.jobBridge().run<FeatureTable>(
        this, {"job.backbone", "The network looks at every nucleus once"}, Resource::Learning, Priority::Normal,
        [request = backboneOf(*request_), &host = workspace_.engineHost()](JobContext& context) {
            return backboneFeatures(request, host, PredictionOptions{}, context);
        },
        [this, key = featuresKey_](Result<FeatureTable> features) {
            if (key != featuresKey_)
                return;
            looking_.reset();
            featuresArrived(std::move(features));
        });
    showState();
}

void InstantPanel::featuresArrived(Result<FeatureTable> features)
{
    if (features) {
        features_ = std::make_shared<const FeatureTable>(std::move(*features));
        if (request_)
            fit();
    } else if (features.error().code != ErrorCode::Cancelled) {
        Q_EMIT workspace_.failed(features.error().message);
    }
    showState();
}

void InstantPanel::fit()
{
    if (fit_)
        fit_->requestStop();
    const int asked = ++asked_;
    const auto post = JobBridge::guardedPoster(this);
    fit_ = workspace_.jobBridge().run<InstantAnswer>(
        this, {"job.instant", "Fitting the head"}, Resource::Decode, Priority::Interactive,
        [this, post, asked, request = *request_, features = features_](JobContext& context) -> Result<InstantAnswer> {
            auto quick = instantAnswer(request, *features, context.stopToken());
            if (!quick)
                return quick;
            // The scores at once; how far they may lie elsewhere a moment later.
            post([this, asked, answer = *quick] {
                if (asked == asked_)
                    show(answer, false);
            });
            return withIntervals(std::move(*quick), request, replicatesShown, context.stopToken());
        },
        [this, asked](Result<InstantAnswer> answer) {
            if (asked != asked_)
                return;
            fit_.reset();
            if (answer)
                show(*answer, true);
            else if (answer.error().code != ErrorCode::Cancelled)
                basis_->setText(translated(answer.error()));
            showState();
        });
    showState();
}

void InstantPanel::show(const InstantAnswer& answer, bool withIntervals)
{
    answer_ = answer;
    showLeaks(*leak_, leaks_);
    clearScores();
    const bool known = request_ && request_->dataset->subjectsKnown();
    const auto put = [&](int row, int column, QLabel* label) { grid_->addWidget(label, row, column); };
    put(0, 1, makeMuted(tr("by nucleus")));
    if (known)
        put(0, 2, makeMuted(tr("by patient")));
    int row = 1;
    for (const auto& [kind, title] :
         {std::pair(ScoreKind::BalancedAccuracy, tr("Balanced accuracy")), std::pair(ScoreKind::Auroc, tr("AUROC")),
          std::pair(ScoreKind::Sensitivity, tr("Sensitivity")), std::pair(ScoreKind::Specificity, tr("Specificity"))}) {
        if (std::isnan(scoreValue(answer.report.images.scores, kind)))
            continue; // no class is positive
        put(row, 0, new QLabel(title));
        auto* images = new QLabel(scoreWithInterval(answer.report.images, kind, withIntervals));
        images->setAccessibleName(tr("%1 by nucleus").arg(title));
        images->setObjectName(QStringLiteral("instantScore%1").arg(row));
        put(row, 1, images);
        if (known)
            put(row, 2, new QLabel(scoreWithInterval(answer.report.subjects, kind, withIntervals)));
        ++row;
    }
    basis_->setText(basisText(known)
                    + (answer.converged ? QString() : QLatin1Char(' ') + tr("The fit was cut before it was quite done.")));
    Q_EMIT answered();
}

QString InstantPanel::basisText(bool patientsKnown) const
{
    const QString learned = tr("%Ln nuclei", nullptr, answer_->trainingNuclei);
    const QString examined = tr("%Ln nuclei", nullptr, answer_->report.images.scores.samples);
    const QString seconds = QLocale().toString(answer_->seconds, 'f', 1);
    const QString commoner = scoreText(answer_->report.majority.balancedAccuracy);
    if (!patientsKnown)
        return tr("Learned from %1, examined on %2; fitted in %3 s. Always calling the commoner class would give a balanced "
                  "accuracy of %4.")
            .arg(learned, examined, seconds, commoner);
    return tr("Learned from %1 of %2, examined on %3 of %4; fitted in %5 s. Always calling the commoner class would give "
              "a balanced accuracy of %6.")
        .arg(learned, tr("%Ln patient(s)", nullptr, answer_->trainingPatients), examined,
             tr("%Ln patient(s)", nullptr, answer_->report.subjects.scores.samples), seconds, commoner);
}

void InstantPanel::showState()
{
    const bool looking = looking_ != nullptr;
    progress_->setVisible(looking);
    stop_->setVisible(looking);
    look_->setVisible(request_ && !looking && !features_);
    state_->setText(!request_    ? tr("Waiting for the split…")
                    : looking    ? tr("The network looks at every nucleus once. After that, everything here is answered at once.")
                    : !features_ ? tr("The network has not looked at all of the nuclei yet.")
                    : fit_       ? tr("Fitting…")
                                 : tr("Move anything on this page: the answer follows. Start training keeps it as a run."));
}

void InstantPanel::stop()
{
    if (looking_)
        looking_->requestStop();
}

} // namespace nucleoscope::ui
