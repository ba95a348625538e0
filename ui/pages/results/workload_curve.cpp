#include "ui/pages/results/workload_curve.h"

#include "ui/inspection/inspection_state.h"
#include "ui/plots/curve_plot.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int bandSteps = 50;

/// Two or three numbers on the axis.
double stepFor(double highest)
{
    for (const double step : {0.005, 0.01, 0.02, 0.05, 0.1, 0.2})
        if (step >= highest / 2.5)
            return step;
    return 0.5;
}

} // namespace

WorkloadCurve::WorkloadCurve(QWidget* parent) : Card({}, parent), plot_(new CurvePlot)
{
    setToolTip(
        tr("The wider the refer band, the more nuclei go to a person and the fewer of the others are called wrong. The ring "
           "is the band that is chosen; a click on the curve chooses another."));
    plot_->setObjectName(QStringLiteral("workloadPlot"));
    plot_->setAccessibleName(tr("Errors against workload"));
    plot_->setHorizontalRange(-0.02, 1);
    plot_->setHorizontalStep(0.5);
    plot_->setLegendVisible(false);
    plot_->setMinimumSize(120, 96);
    body()->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid / 2);
    body()->addWidget(plot_, 1);
    letHeadingWrap();
    connect(plot_, &CurvePlot::clicked, this, [this](double x) { choose(x); });
}

/// Around the threshold that lies as far up in the band as its own share of 0 … 1: bandsAround() it passes this very band.
void WorkloadCurve::show_(const ThresholdSweep& sweep, const ReferOutcome& band, const InspectionState& state)
{
    const double width = band.upper - band.lower;
    const double centre = width < 1 ? band.lower / (1 - width) : 0.5;
    bands_ = sweep.bandsAround(std::clamp(centre, 0.0, 1.0), bandSteps);
    QVector<double> referred, wrong;
    for (const ReferOutcome& each : bands_)
        if (std::isfinite(each.errorShare())) {
            referred << each.referredShare();
            wrong << each.errorShare();
        }
    const double highest = wrong.isEmpty() ? 0 : *std::max_element(wrong.begin(), wrong.end());
    setHeading((state.otherName().isEmpty() ? tr("Errors, %1 against all others") : tr("Errors, positive: %1"))
                   .arg(state.positiveName()));
    plot_->setAxisTitles(tr("left to a person"), tr("called wrong"));
    plot_->setVerticalRange(0, std::max(0.01, 1.1 * highest));
    plot_->setVerticalStep(stepFor(std::max(0.01, 1.1 * highest)));
    plot_->clearSeries();
    plot_->setData(plot_->addSeries(tr("called wrong of those that are called"), CurvePlot::Style::Line,
                                    CurvePlot::Ink::Validation),
                   referred, wrong);
    plot_->setMarkedPoint(band.referredShare(), band.errorShare());
}

void WorkloadCurve::choose(double referredShare)
{
    if (bands_.size() < 2) // the first is no band at all
        return;
    const auto distance = [&](const ReferOutcome& band) { return std::abs(band.referredShare() - referredShare); };
    const auto nearest = std::min_element(bands_.begin() + 1, bands_.end(), [&](const ReferOutcome& a, const ReferOutcome& b) {
        return distance(a) < distance(b);
    });
    Q_EMIT bandChosen(nearest->lower, std::min(1.0, nearest->upper));
}

} // namespace nucleoscope::ui
