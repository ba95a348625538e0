#include "core/evaluation/confusion_matrix.h"

#include "core/evaluation/share.h"

#include <cassert>
#include <limits>
#include <numeric>
#include <string>

namespace nucleoscope {

ConfusionMatrix::ConfusionMatrix(int classCount)
    : classCount_(classCount), counts_(static_cast<std::size_t>(classCount) * static_cast<std::size_t>(classCount), 0)
{}

Result<ConfusionMatrix> ConfusionMatrix::of(const PredictionList& predictions)
{
    ConfusionMatrix matrix(predictions.classCount());
    const auto isClass = [&](int c) { return c >= 0 && c < matrix.classCount_; };
    for (int row = 0; row < predictions.size(); ++row) {
        if (predictions.truth(row) < 0 || predictions.predicted(row) == referred)
            continue;
        if (!isClass(predictions.truth(row)) || !isClass(predictions.predicted(row)))
            return fail(ErrorCode::InvalidInput,
                        {"predictions.class",
                         "Prediction {row} names class {truth} or {predicted}, and there are {count} classes.",
                         {{"row", std::to_string(row + 1)},
                          {"truth", std::to_string(predictions.truth(row))},
                          {"predicted", std::to_string(predictions.predicted(row))},
                          {"count", std::to_string(matrix.classCount_)}}});
        matrix.add(predictions.truth(row), predictions.predicted(row));
    }
    return matrix;
}

std::int64_t ConfusionMatrix::count(int truth, int predicted) const
{
    assert(truth >= 0 && truth < classCount_ && predicted >= 0 && predicted < classCount_);
    return counts_[static_cast<std::size_t>(truth) * static_cast<std::size_t>(classCount_) + static_cast<std::size_t>(predicted)];
}

void ConfusionMatrix::add(int truth, int predicted, std::int64_t times)
{
    assert(truth >= 0 && truth < classCount_ && predicted >= 0 && predicted < classCount_);
    counts_[static_cast<std::size_t>(truth) * static_cast<std::size_t>(classCount_) + static_cast<std::size_t>(predicted)] +=
        times;
}

std::int64_t ConfusionMatrix::total() const
{
    return std::accumulate(counts_.begin(), counts_.end(), std::int64_t{0});
}

std::int64_t ConfusionMatrix::truthCount(int truth) const
{
    std::int64_t sum = 0;
    for (int predicted = 0; predicted < classCount_; ++predicted)
        sum += count(truth, predicted);
    return sum;
}

std::int64_t ConfusionMatrix::predictedCount(int predicted) const
{
    std::int64_t sum = 0;
    for (int truth = 0; truth < classCount_; ++truth)
        sum += count(truth, predicted);
    return sum;
}

double ConfusionMatrix::recall(int truth) const
{
    return share(count(truth, truth), truthCount(truth));
}
double ConfusionMatrix::precision(int predicted) const
{
    return share(count(predicted, predicted), predictedCount(predicted));
}

double ConfusionMatrix::f1(int classIndex) const
{
    if (truthCount(classIndex) == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return share(2 * count(classIndex, classIndex), truthCount(classIndex) + predictedCount(classIndex));
}

double ConfusionMatrix::accuracy() const
{
    std::int64_t right = 0;
    for (int c = 0; c < classCount_; ++c)
        right += count(c, c);
    return share(right, total());
}

double ConfusionMatrix::balancedAccuracy() const
{
    double sum = 0;
    int classes = 0;
    for (int c = 0; c < classCount_; ++c)
        if (truthCount(c) > 0) {
            sum += recall(c);
            ++classes;
        }
    return classes == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / classes;
}

double ConfusionMatrix::weightedF1() const
{
    double sum = 0;
    for (int c = 0; c < classCount_; ++c)
        if (const std::int64_t samples = truthCount(c); samples > 0)
            sum += f1(c) * static_cast<double>(samples);
    return total() == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(total());
}

double ConfusionMatrix::rowShare(int truth, int predicted) const
{
    return share(count(truth, predicted), truthCount(truth));
}

} // namespace nucleoscope
