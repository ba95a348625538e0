// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regression/lbfgs.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr std::size_t pairsKept = 10;
constexpr double sufficientDecrease = 1e-4;
constexpr double smallestStep = 1e-10;

double inner(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double largestOf(const std::vector<double>& values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

void addTo(std::vector<double>& to, double factor, const std::vector<double>& from)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += factor * from[i];
}

/// A step that was made, and how the gradient changed along it.
struct StepPair {
    std::vector<double> step, change;
    double inverse = 0; ///< 1 / (step · change)
};

/// The two-loop recursion: minus the approximate inverse curvature times the gradient.
std::vector<double> direction(const std::vector<double>& gradient, const std::deque<StepPair>& pairs)
{
    std::vector<double> q = gradient;
    std::vector<double> shares(pairs.size());
    for (std::size_t i = pairs.size(); i-- > 0;) {
        shares[i] = pairs[i].inverse * inner(pairs[i].step, q);
        addTo(q, -shares[i], pairs[i].change);
    }
    if (!pairs.empty()) {
        const StepPair& last = pairs.back();
        const double scale = 1 / (last.inverse * inner(last.change, last.change));
        for (double& value : q)
            value *= scale;
    }
    for (std::size_t i = 0; i < pairs.size(); ++i)
        addTo(q, shares[i] - pairs[i].inverse * inner(pairs[i].change, q), pairs[i].step);
    for (double& value : q)
        value = -value;
    return q;
}

} // namespace

LbfgsEnd minimiseLbfgs(const ObjectiveFunction& function, std::vector<double>& at, const LbfgsOptions& options)
{
    std::vector<double> gradient(at.size()), nextGradient(at.size()), next(at.size());
    std::deque<StepPair> pairs;
    LbfgsEnd end;
    end.value = function(at, gradient);
    end.largestSlope = largestOf(gradient);
    while (end.largestSlope > options.tolerance && end.iterations < options.mostIterations && !options.stop.stop_requested()) {
        std::vector<double> way = direction(gradient, pairs);
        double slope = inner(gradient, way);
        if (!(slope < 0)) { // rounding has spoiled the memory
            pairs.clear();
            way = direction(gradient, pairs);
            slope = inner(gradient, way);
        }
        double share = pairs.empty() ? std::min(1.0, 1 / std::sqrt(inner(gradient, gradient))) : 1;
        double value = 0;
        for (;; share /= 2) {
            next = at;
            addTo(next, share, way);
            value = function(next, nextGradient);
            if (value <= end.value + sufficientDecrease * share * slope || share < smallestStep)
                break;
        }
        if (!(value <= end.value))
            break; // as low as the arithmetic can tell
        StepPair pair;
        pair.step = next;
        addTo(pair.step, -1, at);
        pair.change = nextGradient;
        addTo(pair.change, -1, gradient);
        const double curvature = inner(pair.step, pair.change);
        if (curvature > 1e-12 * inner(pair.change, pair.change)) {
            pair.inverse = 1 / curvature;
            pairs.push_back(std::move(pair));
            if (pairs.size() > pairsKept)
                pairs.pop_front();
        }
        at.swap(next);
        gradient.swap(nextGradient);
        end.value = value;
        end.largestSlope = largestOf(gradient);
        ++end.iterations;
        if (options.progress)
            options.progress(end.iterations, end.value, end.largestSlope);
    }
    end.converged = end.largestSlope <= options.tolerance;
    return end;
}

} // namespace nucleoscope
