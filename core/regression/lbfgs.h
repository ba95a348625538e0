// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

namespace nucleoscope {

/// Value of a smooth convex function at `at`; fills in its gradient.
using ObjectiveFunction = std::function<double(const std::vector<double>& at, std::vector<double>& gradient)>;

struct LbfgsOptions {
    double tolerance = 1e-5; ///< ends where no component of the gradient is larger
    int mostIterations = 500;
    std::stop_token stop = {}; ///< ends after the iteration under way
    /// Hears each iteration, from 1, on the calling thread; may be empty.
    std::function<void(int iteration, double value, double largestSlope)> progress;
};

struct LbfgsEnd {
    double value = 0;
    double largestSlope = 0; ///< of the gradient's components
    int iterations = 0;
    bool converged = false;
};

/// Makes the function small from `at` on, in place. Limited-memory BFGS with 10 pairs and a backtracking line search (J.
/// Nocedal and S. Wright, Numerical Optimization, 2006, algorithms 7.5 and 3.1).
LbfgsEnd minimiseLbfgs(const ObjectiveFunction& function, std::vector<double>& at, const LbfgsOptions& options);

} // namespace nucleoscope
