#include "core/evaluation/prediction.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nucleoscope {

void PredictionList::reserve(int count)
{
    const auto rows = static_cast<std::size_t>(std::max(count, 0));
    samples_.reserve(rows);
    truths_.reserve(rows);
    predicted_.reserve(rows);
    losses_.reserve(rows);
    probabilities_.reserve(rows * static_cast<std::size_t>(classCount_));
}

void PredictionList::add(int sample, int truth, const float* probabilities)
{
    constexpr float smallestProbability = 1e-7f;
    samples_.push_back(sample);
    truths_.push_back(static_cast<std::int16_t>(truth));
    predicted_.push_back(static_cast<std::int16_t>(std::max_element(probabilities, probabilities + classCount_) - probabilities));
    float loss = std::numeric_limits<float>::quiet_NaN();
    // A network that diverged says NaN, and its loss must not look small.
    if (truth >= 0 && truth < classCount_ && !std::isnan(probabilities[truth]))
        loss = -std::log(std::max(probabilities[truth], smallestProbability));
    losses_.push_back(loss);
    probabilities_.insert(probabilities_.end(), probabilities, probabilities + classCount_);
}

} // namespace nucleoscope
