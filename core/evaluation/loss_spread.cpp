#include "core/evaluation/loss_spread.h"

#include "core/evaluation/intervals.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {

LossSpread lossSpread(const PredictionList& predictions)
{
    std::vector<double> losses;
    for (int row = 0; row < predictions.size(); ++row)
        if (const auto loss = static_cast<double>(predictions.loss(row)); std::isfinite(loss))
            losses.push_back(loss);
    LossSpread spread;
    spread.samples = static_cast<int>(losses.size());
    if (losses.empty())
        return spread;
    std::sort(losses.begin(), losses.end());
    const double lowerQuartile = quantileOf(losses, 0.25);
    spread.median = quantileOf(losses, 0.5);
    spread.upperQuartile = quantileOf(losses, 0.75);
    spread.fence = spread.upperQuartile + 1.5 * (spread.upperQuartile - lowerQuartile);
    spread.largest = losses.back();
    return spread;
}

LossHistogram lossHistogram(const PredictionList& predictions, double largest, int bars)
{
    LossHistogram histogram{largest / bars, std::vector<int>(static_cast<std::size_t>(bars))};
    for (int row = 0; row < predictions.size(); ++row)
        if (const auto loss = static_cast<double>(predictions.loss(row)); std::isfinite(loss))
            ++histogram.counts[static_cast<std::size_t>(std::clamp(static_cast<int>(loss / histogram.width), 0, bars - 1))];
    return histogram;
}

} // namespace nucleoscope
