#include "core/dataset/demo/noise_field.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace nucleoscope::demo {
namespace {

/// Uniform noise is enough: a blur sums many of them.
cv::Mat whiteNoise(cv::Size size, Random& random)
{
    cv::Mat field(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        float* row = field.ptr<float>(y);
        for (int x = 0; x < size.width; ++x)
            row[x] = static_cast<float>(random.bits32()) * 0x1.0p-32f - 0.5f;
    }
    return field;
}

/// Feature points, one at a random place in each square of a grid that reaches one square beyond the field.
struct JitteredGrid {
    int columns = 0;
    int rows = 0;
    std::vector<cv::Point2f> points;

    JitteredGrid(cv::Size size, double squarePixels, Random& random)
        : columns(static_cast<int>(size.width / squarePixels) + 5), rows(static_cast<int>(size.height / squarePixels) + 5)
    {
        points.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                // Braces: x is drawn before y with every compiler.
                points.push_back(cv::Point2f{static_cast<float>((column - 2 + random.uniform()) * squarePixels),
                                             static_cast<float>((row - 2 + random.uniform()) * squarePixels)});
    }
    const cv::Point2f& at(int column, int row) const
    {
        const auto line = static_cast<std::size_t>(std::clamp(row, 0, rows - 1));
        return points[line * static_cast<std::size_t>(columns) + static_cast<std::size_t>(std::clamp(column, 0, columns - 1))];
    }
};

/// Second-nearest distance less nearest, in pixels.
float borderDistance(const JitteredGrid& grid, float squarePixels, cv::Point2f place)
{
    const int column = static_cast<int>(std::floor(place.x / squarePixels)) + 2;
    const int row = static_cast<int>(std::floor(place.y / squarePixels)) + 2;
    float nearest = 1e12f;
    float second = 1e12f;
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            const cv::Point2f offset = grid.at(column + dx, row + dy) - place;
            const float squared = offset.dot(offset);
            if (squared < nearest) {
                second = nearest;
                nearest = squared;
            } else {
                second = std::min(second, squared);
            }
        }
    }
    return std::sqrt(second) - std::sqrt(nearest);
}

} // namespace

cv::Mat smoothNoise(cv::Size size, double sigmaPixels, Random& random)
{
    const double reduction = std::max(1.0, sigmaPixels / 2.0);
    const cv::Size small(static_cast<int>(std::ceil(size.width / reduction)) + 2,
                         static_cast<int>(std::ceil(size.height / reduction)) + 2);
    cv::Mat field = whiteNoise(small, random);
    cv::GaussianBlur(field, field, {}, sigmaPixels / reduction, 0, cv::BORDER_REFLECT_101);
    if (reduction > 1.0)
        cv::resize(field, field, size, 0, 0, cv::INTER_CUBIC);
    else
        field = field(cv::Rect({}, size)).clone();
    standardise(field, {});
    return field;
}

cv::Mat cellularField(double cellPixels, const cv::Mat& warpX, const cv::Mat& warpY, Random& random)
{
    // Half the resolution is enough for what is blurred afterwards.
    constexpr int reduction = 2;
    const cv::Size size = warpX.size();
    const JitteredGrid grid(size, cellPixels, random);
    cv::Mat small((size.height + 1) / reduction, (size.width + 1) / reduction, CV_32F);
    for (int y = 0; y < small.rows; ++y) {
        const int fullY = y * reduction;
        for (int x = 0; x < small.cols; ++x) {
            const int fullX = x * reduction;
            const cv::Point2f place(static_cast<float>(fullX) + warpX.at<float>(fullY, fullX),
                                    static_cast<float>(fullY) + warpY.at<float>(fullY, fullX));
            const float distance = borderDistance(grid, static_cast<float>(cellPixels), place);
            const float share = std::min(1.0f, distance / static_cast<float>(0.6 * cellPixels));
            small.at<float>(y, x) = share * share * (3.0f - 2.0f * share);
        }
    }
    cv::Mat field;
    cv::resize(small, field, size, 0, 0, cv::INTER_LINEAR);
    return field;
}

void standardise(cv::Mat& field, const cv::Mat& mask)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(field, mean, deviation, mask.empty() ? cv::noArray() : cv::InputArray(mask));
    if (deviation[0] < 1e-9)
        return;
    field = (field - mean[0]) / deviation[0];
}

} // namespace nucleoscope::demo
