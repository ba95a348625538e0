#include "core/learning/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nucleoscope {
namespace {

constexpr double oneCycleStartDivisor = 25;
constexpr double plateauThreshold = 1e-4;

/// From `start` at share 0 to `end` at share 1 along half a cosine.
double annealed(double start, double end, double share)
{
    return end + (start - end) / 2 * (1 + std::cos(std::numbers::pi * share));
}

} // namespace

Schedule::Schedule(const Recipe& recipe, std::int64_t totalSteps)
    : kind_(recipe.schedule.kind),
      settings_(recipe.schedule),
      peak_(recipe.optimiser.learningRate),
      totalSteps_(static_cast<double>(std::max<std::int64_t>(totalSteps, 1)))
{}

double Schedule::rate(std::int64_t step) const
{
    const double at = std::clamp(static_cast<double>(step), 0.0, totalSteps_ - 1);
    switch (kind_) {
    case ScheduleKind::Plateau: return peak_ * plateau_.factor;
    case ScheduleKind::Cosine: return cosine(at);
    case ScheduleKind::OneCycle: return oneCycle(at);
    case ScheduleKind::Constant: break;
    }
    return peak_;
}

double Schedule::oneCycle(double step) const
{
    const double start = peak_ / oneCycleStartDivisor;
    const double end = peak_ * settings_.finalFraction;
    const double top = settings_.warmupFraction * totalSteps_ - 1; // the step of the peak, as PyTorch counts
    const double last = totalSteps_ - 1;
    if (step <= top && top > 0)
        return annealed(start, peak_, step / top);
    const double from = std::max(top, 0.0);
    return last > from ? annealed(peak_, end, (step - from) / (last - from)) : peak_;
}

double Schedule::cosine(double step) const
{
    const double rising = std::floor(settings_.warmupFraction * totalSteps_);
    if (step < rising)
        return peak_ * (step + 1) / rising;
    const double falling = totalSteps_ - 1 - rising;
    return falling > 0 ? annealed(peak_, peak_ * settings_.finalFraction, (step - rising) / falling) : peak_;
}

void Schedule::epochFinished(double validationLoss)
{
    if (kind_ != ScheduleKind::Plateau)
        return;
    if (validationLoss < plateau_.bestLoss * (1 - plateauThreshold)) {
        plateau_.bestLoss = validationLoss;
        plateau_.badEpochs = 0;
    } else if (++plateau_.badEpochs > settings_.plateauPatience) {
        plateau_.factor *= settings_.plateauFactor;
        plateau_.badEpochs = 0;
    }
}

std::vector<double> layerRates(double headRate, double layerDecay, int groups)
{
    std::vector<double> rates(static_cast<std::size_t>(std::max(groups, 1)));
    double rate = headRate;
    for (auto group = rates.rbegin(); group != rates.rend(); ++group, rate *= layerDecay)
        *group = rate;
    return rates;
}

} // namespace nucleoscope
