#include "ui/pages/results/calibration_view.h"

#include "ui/bridge/job_bridge.h"
#include "ui/inspection/inspection_state.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int binCount = 10;

Calibration calibrated(const PredictionList& list, const PositiveClasses& positive)
{
    return hasTwoSides(positive) ? calibrationOf(list, positive, binCount) : calibrationOfCalls(list, binCount);
}

} // namespace

CalibrationView::CalibrationView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), answers_(workspace.jobBridge(), this)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    card_ = new Card(tr("Reliability"));
    plot_ = new CurvePlot;
    plot_->setObjectName(QStringLiteral("reliabilityPlot"));
    plot_->setAccessibleName(tr("Reliability diagram"));
    plot_->setVerticalRange(0, 1.03);
    plot_->setHorizontalRange(-0.02, 1);
    plot_->setHorizontalStep(0.2);
    plot_->setVerticalStep(0.5);
    plot_->setDiagonal(true);
    card_->body()->addWidget(plot_, 1);
    auto* words = new Card(tr("Calibration"));
    text_ = new QLabel;
    text_->setObjectName(QStringLiteral("calibrationText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setToolTip(tr("Expected calibration error: how far, on average, what the network says is from what is true. A "
                         "temperature makes all probabilities more or less sure by one number and changes no call at 0.5."));
    words->body()->addWidget(text_);
    words->body()->addStretch(1);
    row->addWidget(card_, 3);
    row->addWidget(words, 2);
}

void CalibrationView::refresh(Changes changes)
{
    if (changes & ContentChanged) {
        answers_.forget();
        ++asked_;
        fitted_.reset();
        if (!state().hasPredictions()) {
            before_.reset();
            show();
            return;
        }
        ask();
        fit();
    }
}

void CalibrationView::ask()
{
    answers_.ask(
        !state().isLong(),
        [list = state().content().predictions, positive = state().positive()](const std::stop_token&) -> Result<Calibration> {
            return calibrated(*list, positive);
        },
        [this](const Result<Calibration>& before) {
            if (!before)
                return;
            before_ = *before;
            show();
        });
}

/// Always on the validation part of the same epoch, whichever part is looked at.
void CalibrationView::fit()
{
    const InspectionState::Content& content = state().content();
    const int asked = ++asked_;
    if (!content.run || content.epoch == 0)
        return;
    workspace().jobBridge().run<Fitted>(
        this, {"job.temperature", "Fitting a temperature", {}}, Resource::Disk, Priority::Interactive,
        [run = content.run, epoch = content.epoch, shown = content.predictions,
         positive = state().positive()](JobContext&) -> Result<Fitted> {
            const auto validation = run->predictions(epoch, PredictionSource::Validation);
            const auto temperature = validation ? fitTemperature(*validation) : fail(validation.error());
            if (!temperature)
                return fail(temperature.error());
            return Fitted{*temperature, calibrated(withTemperature(*shown, temperature->value), positive)};
        },
        [this, asked](Result<Fitted> fitted) {
            if (asked != asked_ || !fitted)
                return;
            fitted_ = std::move(*fitted);
            if (!answers_.isAsking())
                show();
        });
}

void CalibrationView::addCurve(const QString& name, const Calibration& calibration, CurvePlot::Ink ink)
{
    QVector<double> x, y;
    for (const ReliabilityBin& bin : calibration.bins)
        if (bin.samples > 0) {
            x << bin.meanScore;
            y << bin.positiveShare;
        }
    plot_->setData(plot_->addSeries(name, CurvePlot::Style::DottedPoints, ink), x, y);
}

/// Of the positive class against the others; where there is none, of whichever class was called.
void CalibrationView::nameAxes()
{
    const QString positive = state().positiveName();
    if (state().hasTwoSides()) {
        card_->setHeading(
            (state().otherName().isEmpty() ? tr("Reliability, %1 against all others") : tr("Reliability, positive: %1"))
                .arg(positive));
        card_->setToolTip(tr("Of the nuclei that the network gave some probability, how many are really positive? On the dotted "
                             "line the two agree; below it the network is too sure of the positive class."));
        plot_->setAxisTitles(tr("probability of %1 that was given").arg(positive), tr("share that is %1").arg(positive));
        return;
    }
    card_->setHeading(tr("Reliability of the calls"));
    card_->setToolTip(tr("Of the nuclei of which the network was so sure, how many were called right? On the dotted line the two "
                         "agree; below it the network is too sure of its calls."));
    plot_->setAxisTitles(tr("probability of the class that was called"), tr("share called right"));
}

QStringList CalibrationView::temperatureLines(const Fitted& fitted) const
{
    const auto& [temperature, after] = fitted;
    if (temperature.atBound)
        return {tr("No temperature fits: either all nuclei are called right, or the calls are no better than guessing.")};
    constexpr double unremarkable = 0.05;
    QStringList lines;
    lines << (std::abs(temperature.value - 1) < unremarkable
                  ? tr("The network is about as sure of itself as it should be: temperature %1 fits best.")
              : temperature.value > 1 ? tr("The network is too sure of itself: temperature %1 fits best.")
                                      : tr("The network is not sure enough of itself: temperature %1 fits best."))
                 .arg(scoreText(temperature.value));
    lines << tr("With it the error is %1, and the validation loss %2 instead of %3.")
                 .arg(scoreText(after.expectedCalibrationError), scoreText(temperature.lossAfter),
                      scoreText(temperature.lossBefore));
    lines << (state().content().source == PredictionSource::Validation
                  ? tr("The temperature was fitted on these very nuclei: on new ones expect a little less.")
                  : tr("The temperature was fitted on the validation part only."));
    return lines;
}

void CalibrationView::show()
{
    nameAxes();
    plot_->clearSeries();
    text_->clear();
    if (!before_)
        return;
    addCurve(tr("as the network says"), *before_, CurvePlot::Ink::Validation);
    QStringList lines;
    lines << tr("On average the probability is %1 away from the truth (expected calibration error, %2 nuclei in %3 bins).")
                 .arg(scoreText(before_->expectedCalibrationError), countText(before_->samples), countText(binCount));
    if (fitted_) {
        if (!fitted_->temperature.atBound)
            addCurve(tr("at temperature %1").arg(scoreText(fitted_->temperature.value)), fitted_->after,
                     CurvePlot::Ink::Training);
        lines << temperatureLines(*fitted_);
    }
    QStringList counts;
    for (const ReliabilityBin& bin : before_->bins)
        counts << countText(bin.samples);
    lines << tr("Nuclei a bin: %1.").arg(counts.join(QStringLiteral(" · ")));
    text_->setText(lines.join(QStringLiteral("\n\n")));
}

} // namespace nucleoscope::ui
