#include "core/audit/ridge_logistic.h"

#include <cmath>
#include <opencv2/core.hpp>

namespace nucleoscope {
namespace {

constexpr int mostIterations = 25;
constexpr double precision = 1e-6; ///< of the coefficients

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// Standardised rows with a leading 1, targets and weights.
struct Problem {
    std::size_t columns = 0; ///< with the intercept
    std::vector<double> x;
    std::vector<double> target;
    std::vector<double> weight;
    double ridge = 1;

    std::size_t rows() const { return target.size(); }
    double linear(std::size_t row, const std::vector<double>& b) const
    {
        double sum = 0;
        for (std::size_t c = 0; c < columns; ++c)
            sum += x[row * columns + c] * b[c];
        return sum;
    }

    /// What is made small: weighted log loss and ridge.
    double objective(const std::vector<double>& b) const
    {
        double sum = 0;
        for (std::size_t r = 0; r < rows(); ++r) {
            const double z = linear(r, b);
            // log(1 + exp(z)) - target z, without overflow
            sum += weight[r] * (std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z))) - target[r] * z);
        }
        for (std::size_t c = 1; c < columns; ++c)
            sum += ridge / 2 * b[c] * b[c];
        return sum;
    }

    /// Newton's step from b.
    std::vector<double> step(const std::vector<double>& b) const
    {
        const auto size = static_cast<int>(columns);
        cv::Mat curvature = cv::Mat::zeros(size, size, CV_64F);
        cv::Mat slope = cv::Mat::zeros(size, 1, CV_64F);
        for (std::size_t r = 0; r < rows(); ++r)
            addRow(r, b, curvature, slope);
        for (int c = 0; c < size; ++c) {
            // The intercept is not shrunk, but must not run away either.
            curvature.at<double>(c, c) += c == 0 ? 1e-9 : ridge;
            slope.at<double>(c) -= c == 0 ? 0 : ridge * b[static_cast<std::size_t>(c)];
            for (int d = 0; d < c; ++d)
                curvature.at<double>(d, c) = curvature.at<double>(c, d);
        }
        cv::Mat solution;
        if (!cv::solve(curvature, slope, solution, cv::DECOMP_CHOLESKY))
            return std::vector<double>(columns, 0);
        return {solution.ptr<double>(), solution.ptr<double>() + columns};
    }

private:
    void addRow(std::size_t r, const std::vector<double>& b, cv::Mat& curvature, cv::Mat& slope) const
    {
        const double* row = x.data() + r * columns;
        const double p = logistic(linear(r, b));
        const double residual = weight[r] * (target[r] - p);
        const double curve = weight[r] * p * (1 - p);
        for (std::size_t c = 0; c < columns; ++c) {
            slope.ptr<double>()[c] += residual * row[c];
            double* to = curvature.ptr<double>(static_cast<int>(c));
            for (std::size_t d = 0; d <= c; ++d)
                to[d] += curve * row[c] * row[d];
        }
    }
};

std::vector<double> minimise(const Problem& problem)
{
    std::vector<double> b(problem.columns, 0);
    double now = problem.objective(b);
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        const std::vector<double> step = problem.step(b);
        double largest = 0;
        // Halved until the objective falls: far from the minimum Newton's step overshoots.
        for (double share = 1; share > 1e-3; share /= 2) {
            std::vector<double> next = b;
            largest = 0;
            for (std::size_t c = 0; c < b.size(); ++c) {
                next[c] += share * step[c];
                largest = std::max(largest, std::abs(share * step[c]));
            }
            const double there = problem.objective(next);
            if (there <= now) {
                b = std::move(next);
                now = there;
                break;
            }
            largest = 0;
        }
        if (largest < precision)
            break;
    }
    return b;
}

} // namespace

void DesignTable::addRow(std::span<const double> row)
{
    values.insert(values.end(), row.begin(), row.end());
    ++rows;
}

void RidgeLogistic::standardise(const DesignTable& table, std::span<const int> rows)
{
    const auto columns = static_cast<int>(table.columns.size());
    for (int c = 0; c < columns; ++c) {
        double sum = 0;
        double count = 0;
        for (const int row : rows)
            if (const double value = table.at(row, c); !std::isnan(value)) {
                sum += value;
                ++count;
            }
        const double mean = count > 0 ? sum / count : 0;
        double squares = 0;
        for (const int row : rows)
            if (const double value = table.at(row, c); !std::isnan(value))
                squares += (value - mean) * (value - mean);
        const double deviation = count > 0 ? std::sqrt(squares / count) : 0;
        own_.means.push_back(mean);
        own_.scales.push_back(deviation > 1e-9 * (1 + std::abs(mean)) ? 1 / deviation : 0);
    }
}

RidgeLogistic RidgeLogistic::fit(const DesignTable& table, std::span<const int> rows, const std::vector<bool>& positive,
                                 double ridge)
{
    RidgeLogistic model;
    model.standardise(table, rows);
    model.own_.coefficients.assign(table.columns.size() + 1, 0);
    double sides[2] = {0, 0};
    for (const int row : rows)
        ++sides[positive[static_cast<std::size_t>(row)]];
    if (sides[0] == 0 || sides[1] == 0)
        return model;
    Problem problem;
    problem.columns = table.columns.size() + 1;
    problem.ridge = ridge;
    problem.x.reserve(rows.size() * problem.columns);
    for (const int row : rows) {
        const bool side = positive[static_cast<std::size_t>(row)];
        problem.x.push_back(1);
        for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
            const double value = table.at(row, c);
            const auto place = static_cast<std::size_t>(c);
            problem.x.push_back(std::isnan(value) ? 0 : (value - model.own_.means[place]) * model.own_.scales[place]);
        }
        problem.target.push_back(side ? 1 : 0);
        problem.weight.push_back(static_cast<double>(rows.size()) / (2 * sides[side]));
    }
    model.own_.coefficients = minimise(problem);
    return model;
}

double RidgeLogistic::probability(const DesignTable& table, int row) const
{
    double z = own_.coefficients[0];
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (const double value = table.at(row, static_cast<int>(c)); !std::isnan(value))
            z += own_.coefficients[c + 1] * (value - own_.means[c]) * own_.scales[c];
    return logistic(z);
}

} // namespace nucleoscope
