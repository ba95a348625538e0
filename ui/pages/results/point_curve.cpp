#include "ui/pages/results/point_curve.h"

#include "ui/inspection/inspection_state.h"
#include "ui/plots/curve_plot.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int curveSteps = 1000; // more than a curve has pixels

} // namespace

PointCurve::PointCurve(Kind kind, QWidget* parent) : Card({}, parent), kind_(kind), plot_(new CurvePlot)
{
    plot_->setVerticalRange(0, 1.03);
    plot_->setHorizontalRange(-0.02, 1);
    plot_->setHorizontalStep(0.5);
    plot_->setVerticalStep(0.5);
    plot_->setLegendVisible(false);
    plot_->setDiagonal(kind == Kind::Roc);
    plot_->setMinimumSize(120, 96);
    body()->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid / 2);
    body()->addWidget(plot_, 1);
    letHeadingWrap();
    explain();
    connect(plot_, &CurvePlot::clicked, this, &PointCurve::choose);
}

void PointCurve::explain()
{
    if (kind_ == Kind::Roc) {
        plot_->setObjectName(QStringLiteral("rocPlot"));
        plot_->setAccessibleName(tr("ROC curve"));
        setToolTip(
            tr("Every threshold at once: how many are found against how many false alarms that costs. The ring is where "
               "the network calls now; a click on the curve moves it there and shows the nuclei around it. The dotted line "
               "is guessing."));
    } else {
        plot_->setObjectName(QStringLiteral("precisionRecallPlot"));
        plot_->setAccessibleName(tr("Precision-recall curve"));
        setToolTip(tr("Every threshold at once: how many of the positive calls are right against how many positive nuclei are "
                      "found. It depends on how common they are here. A click on the curve moves the ring and shows the nuclei "
                      "around it."));
    }
}

PointCurve::Point PointCurve::pointOf(const ThresholdOutcome& outcome) const
{
    if (kind_ == Kind::Roc)
        return {1 - outcome.specificity(), outcome.sensitivity(), outcome.threshold};
    const double precision = outcome.positivePredictiveValue();
    return {outcome.sensitivity(), std::isnan(precision) ? 1 : precision, outcome.threshold};
}

QString PointCurve::headingOf(const QString& positive, bool againstAllOthers) const
{
    if (kind_ == Kind::Roc)
        return (againstAllOthers ? tr("ROC, %1 against all others") : tr("ROC, positive: %1")).arg(positive);
    return (againstAllOthers ? tr("PR, %1 against all others", "precision and recall")
                             : tr("PR, positive: %1", "precision and recall"))
        .arg(positive);
}

void PointCurve::setSweep(const ThresholdSweep& sweep, const InspectionState& state)
{
    const bool roc = kind_ == Kind::Roc;
    const QString positive = state.positiveName();
    setHeading(headingOf(positive, state.otherName().isEmpty()));
    plot_->setAxisTitles(roc ? tr("false alarms") : tr("%1 found (recall)").arg(positive),
                         roc ? tr("%1 found").arg(positive) : tr("%1 calls right").arg(positive));
    points_.clear();
    plot_->clearSeries();
    if (sweep.hasBothSides()) {
        points_.push_back(roc ? Point{0, 0, 1} : Point{0, 1, 1});
        for (const float threshold : sweep.thresholdsToDraw(curveSteps))
            points_.push_back(pointOf(sweep.at(static_cast<double>(threshold))));
    }
    QVector<double> x, y;
    for (const Point& point : points_) {
        x << point.x;
        y << point.y;
    }
    const int series = plot_->addSeries(tr("positive: %1").arg(positive), CurvePlot::Style::Line, CurvePlot::Ink::Validation);
    plot_->setData(series, x, y);
}

void PointCurve::setPoint(const ThresholdOutcome& outcome)
{
    const Point point = pointOf(outcome);
    plot_->setMarkedPoint(point.x, point.y);
}

/// Clicks far off the curve mean something else.
void PointCurve::choose(double x, double y)
{
    constexpr double reach = 0.1;
    const auto distance = [&](const Point& p) { return std::hypot(p.x - x, p.y - y); };
    const auto nearest = std::min_element(points_.begin(), points_.end(),
                                          [&](const Point& a, const Point& b) { return distance(a) < distance(b); });
    if (nearest != points_.end() && distance(*nearest) <= reach)
        Q_EMIT thresholdChosen(std::clamp(nearest->threshold, 0.0, 1.0));
}

void moveToPoint(InspectionState& state, double threshold)
{
    constexpr double around = 0.05;
    ValueRange near;
    if (threshold > around)
        near.low = std::round((threshold - around) * 100) / 100; // as it is told
    if (threshold + around < 1)
        near.high = std::round((threshold + around) * 100) / 100;
    PredictionFilter filter = state.filter();
    const bool again = state.operatingPoint().threshold == threshold && filter.positiveProbability == near;
    filter.positiveProbability = again ? std::nullopt : std::optional(near);
    state.setOperatingPoint({threshold, {}});
    state.setFilter(filter);
}

} // namespace nucleoscope::ui
