#include "core/workflow/map_similarity.h"

#include "core/evaluation/scores.h"
#include "core/imaging/opencv_threads.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

std::vector<double> ranksOf(const std::vector<float>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return values[i] < values[j]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[order[i]] = static_cast<double>(first + end - 1) / 2;
        first = end;
    }
    return ranks;
}

std::vector<float> chosen(const std::vector<float>& values, const std::vector<std::uint8_t>& only)
{
    if (only.empty())
        return values;
    std::vector<float> kept;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (only[i])
            kept.push_back(values[i]);
    return kept;
}

double pearson(const std::vector<double>& a, const std::vector<double>& b)
{
    const double mean = static_cast<double>(a.size() - 1) / 2; // of ranks, whatever the ties
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - mean) * (b[i] - mean);
        aa += (a[i] - mean) * (a[i] - mean);
        bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : notANumber;
}

cv::Mat matrixOf(const HeatMap& map)
{
    cv::Mat matrix(map.height, map.width, CV_64FC1);
    std::copy(map.values.begin(), map.values.end(), matrix.begin<double>());
    return matrix;
}

constexpr int window = 11;

cv::Mat windowed(const cv::Mat& values)
{
    cv::Mat means;
    cv::GaussianBlur(values, means, {window, window}, 1.5);
    constexpr int margin = window / 2;
    return means(cv::Rect(margin, margin, values.cols - 2 * margin, values.rows - 2 * margin));
}

} // namespace

double rankCorrelation(const HeatMap& a, const HeatMap& b, const std::vector<std::uint8_t>& only)
{
    assert(a.values.size() == b.values.size() && (only.empty() || only.size() == a.values.size()));
    const std::vector<float> x = chosen(a.values, only);
    const std::vector<float> y = chosen(b.values, only);
    return x.empty() ? notANumber : pearson(ranksOf(x), ranksOf(y));
}

double structuralSimilarity(const HeatMap& a, const HeatMap& b)
{
    assert(a.height == b.height && a.width == b.width);
    if (a.height < window || a.width < window)
        return notANumber;
    keepOpenCvSingleThreaded();
    const cv::Mat x = matrixOf(a);
    const cv::Mat y = matrixOf(b);
    const cv::Mat meanX = windowed(x);
    const cv::Mat meanY = windowed(y);
    const cv::Mat varianceX = windowed(x.mul(x)) - meanX.mul(meanX);
    const cv::Mat varianceY = windowed(y.mul(y)) - meanY.mul(meanY);
    const cv::Mat covariance = windowed(x.mul(y)) - meanX.mul(meanY);
    constexpr double c1 = 0.01 * 0.01;
    constexpr double c2 = 0.03 * 0.03;
    const cv::Mat similar = (2 * meanX.mul(meanY) + c1).mul(2 * covariance + c2);
    const cv::Mat scale = (meanX.mul(meanX) + meanY.mul(meanY) + c1).mul(varianceX + varianceY + c2);
    return cv::mean(similar / scale)[0];
}

} // namespace nucleoscope
