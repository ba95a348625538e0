#include "ui/pages/results/threshold_controls.h"

#include "core/workflow/calling_threshold.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/keep_threshold_command.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int sliderSteps = 1000;
constexpr double wantedSensitivity = 0.95;
constexpr double oneStep = 0.5 / sliderSteps; ///< what the slider cannot tell apart
constexpr double usualBand = 0.2;             ///< width of a refer band that was just asked for

QDoubleSpinBox* makeProbabilityBox(const QString& objectName)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, 1);
    box->setDecimals(3);
    box->setSingleStep(0.01);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ThresholdControls::ThresholdControls(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QWidget(parent), workspace_(workspace), state_(state)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    slider_ = new QSlider(Qt::Horizontal);
    slider_->setObjectName(QStringLiteral("thresholdSlider"));
    slider_->setRange(0, sliderSteps);
    slider_->setLayoutDirection(Qt::LeftToRight); // as the histogram above it
    slider_->setPageStep(sliderSteps / 20);
    slider_->setAccessibleName(tr("Threshold"));
    slider_->setToolTip(
        tr("From this probability on a nucleus is called positive. Lower finds more and gives more false alarms."));
    connect(slider_, &QSlider::valueChanged, this, [this](int value) { setThreshold(static_cast<double>(value) / sliderSteps); });
    column->addWidget(slider_);
    column->addWidget(makePresets());
    column->addWidget(makeBand());
    makeKeep();
    showPoint();
}

QPushButton* ThresholdControls::addPreset(const QString& label, const QString& name, const QString& tip)
{
    auto* button = makeButton(label, "chip", this);
    button->setObjectName(name);
    button->setToolTip(tip);
    return button;
}

QWidget* ThresholdControls::makePresets()
{
    auto* presets = new QWidget;
    auto* flow = new FlowLayout(presets, Theme::grid / 2);
    number_ = makeProbabilityBox(QStringLiteral("thresholdNumber"));
    number_->setAccessibleName(tr("Threshold as a number"));
    number_->setToolTip(slider_->toolTip());
    connect(number_, &QDoubleSpinBox::valueChanged, this, &ThresholdControls::setThreshold);
    even_ = addPreset(QLocale().toString(0.5, 'f', 1), QStringLiteral("presetHalf"),
                      tr("Where the network calls by itself: the more probable class"));
    own_ = addPreset(tr("the run's"), QStringLiteral("presetRun"), QString());
    youden_ = addPreset(tr("Youden"), QStringLiteral("presetYouden"),
                        tr("The threshold with the greatest sum of sensitivity and specificity (Youden's index)"));
    sensitive_ = addPreset(tr("sensitivity ≥ 95 %"), QStringLiteral("presetSensitivity"),
                           tr("The highest threshold that still finds 95 of 100 positive nuclei here"));
    costly_ = addPreset(tr("cost"), QStringLiteral("presetCost"),
                        tr("The threshold that costs least, where one miss costs as much as that many false alarms"));
    cost_ = new QDoubleSpinBox;
    cost_->setObjectName(QStringLiteral("costRatio"));
    cost_->setRange(0.01, 1000);
    cost_->setDecimals(2);
    Theme::instance().fitToText(cost_, [this] { cost_->setMaximumWidth(Theme::besideText(96)); });
    cost_->setValue(5);
    cost_->setSuffix(tr(" : 1"));
    cost_->setAccessibleName(tr("Cost of a miss, in false alarms"));
    cost_->setToolTip(tr("How many false alarms one miss is worth to you"));
    connect(even_, &QPushButton::clicked, this, [this] { setThreshold(0.5); });
    connect(own_, &QPushButton::clicked, this, [this] {
        if (const auto own = runThreshold(*state_.content().run))
            setThreshold(own->threshold);
    });
    connect(youden_, &QPushButton::clicked, this, [this] { choose(sweep_.bestByYouden()); });
    connect(sensitive_, &QPushButton::clicked, this, [this] { choose(sweep_.reachingSensitivity(wantedSensitivity)); });
    connect(costly_, &QPushButton::clicked, this, [this] { choose(sweep_.cheapest(cost_->value())); });
    connect(cost_, &QDoubleSpinBox::valueChanged, this, [this] { choose(sweep_.cheapest(cost_->value())); });
    for (QWidget* widget : std::initializer_list<QWidget*>{number_, even_, own_, youden_, sensitive_, costly_, cost_})
        flow->addWidget(widget);
    return presets;
}

QWidget* ThresholdControls::makeBand()
{
    auto* band = new QWidget;
    auto* row = new QHBoxLayout(band);
    row->setContentsMargins(0, 0, 0, 0);
    refer_ = new QCheckBox(tr("Leave to a person up to"));
    refer_->setObjectName(QStringLiteral("referBand"));
    refer_->setToolTip(tr("A refer band: nuclei between the two thresholds are called nothing and go to a person. Fewer errors, "
                          "more work."));
    upper_ = makeProbabilityBox(QStringLiteral("referUpper"));
    upper_->setAccessibleName(tr("Upper threshold of the refer band"));
    upper_->setToolTip(refer_->toolTip());
    connect(refer_, &QCheckBox::toggled, this, &ThresholdControls::setBand);
    connect(upper_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        OperatingPoint point = state_.operatingPoint();
        point.upper = std::max(value, point.threshold);
        state_.setOperatingPoint(point);
    });
    row->addWidget(refer_);
    row->addWidget(upper_);
    row->addStretch(1);
    return band;
}

void ThresholdControls::makeKeep()
{
    keep_ = new QCheckBox(tr("Keep for this run"), this);
    keep_->setObjectName(QStringLiteral("keepThreshold"));
    keep_->setToolTip(
        tr("Written into the run: new images are called at it where Classify, or --threshold run on the command line, asks "
           "for the run's threshold. While none is kept, that follows from how frequent the classes were in training."));
    connect(keep_, &QCheckBox::clicked, this, &ThresholdControls::keep);
}

void ThresholdControls::keep(bool wanted)
{
    const auto& run = state_.content().run;
    if (run)
        workspace_.undoStack().push(
            new KeepThresholdCommand(workspace_, *run, wanted ? std::optional(state_.operatingPoint().threshold) : std::nullopt));
}

/// What of it is the run's: its threshold, and whether that is kept and is where the point is.
void ThresholdControls::showRun()
{
    const Run* run = state_.content().run.get();
    const auto own = run ? std::optional(runThreshold(*run)) : std::nullopt;
    own_->setEnabled(own && *own);
    own_->setToolTip(!own ? QString() : translated(*own ? describe(**own, run->info()) : own->error().message));
    const QSignalBlocker quiet(keep_);
    keep_->setEnabled(run != nullptr);
    const auto kept = run ? run->info().keptThreshold : std::nullopt;
    keep_->setChecked(kept && std::abs(*kept - state_.operatingPoint().threshold) < oneStep);
}

void ThresholdControls::setSweep(const ThresholdSweep& sweep)
{
    sweep_ = sweep;
    for (QPushButton* button : {youden_, sensitive_, costly_})
        button->setEnabled(sweep.hasBothSides());
    showRun();
}

/// A band keeps its width.
void ThresholdControls::setThreshold(double threshold)
{
    OperatingPoint point = state_.operatingPoint();
    if (point.upper)
        point.upper = std::clamp(*point.upper + threshold - point.threshold, threshold, 1.0);
    point.threshold = threshold;
    state_.setOperatingPoint(point);
}

void ThresholdControls::choose(const std::optional<ThresholdOutcome>& outcome)
{
    if (outcome)
        setThreshold(std::clamp(outcome->threshold, 0.0, 1.0));
}

void ThresholdControls::setBand(bool wanted)
{
    OperatingPoint point = state_.operatingPoint();
    point.upper = wanted ? std::optional(std::min(1.0, point.threshold + usualBand)) : std::nullopt;
    state_.setOperatingPoint(point);
}

void ThresholdControls::showPoint()
{
    const OperatingPoint& point = state_.operatingPoint();
    const QSignalBlocker quiet[] = {QSignalBlocker(slider_), QSignalBlocker(number_), QSignalBlocker(refer_),
                                    QSignalBlocker(upper_)};
    slider_->setValue(qRound(point.threshold * sliderSteps));
    number_->setValue(point.threshold);
    refer_->setChecked(point.upper.has_value());
    upper_->setEnabled(point.upper.has_value());
    upper_->setValue(point.upper.value_or(std::min(1.0, point.threshold + usualBand)));
    showRun();
}

} // namespace nucleoscope::ui
