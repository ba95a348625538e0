// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/regression/feature_scaling.h"

#include <functional>
#include <stop_token>

namespace nucleoscope {

/// What a regression learns from: rows of a table, their classes, how much each counts.
struct RegressionProblem {
    FeatureMatrix features;
    std::vector<int> rows;       ///< of the table
    std::vector<int> classes;    ///< of each of `rows`, 0…classCount-1
    std::vector<double> weights; ///< of each of `rows`, at least 0; empty: all 1. Only their proportions matter
    int classCount = 2;
};

class SoftmaxRegression;

struct RegressionOptions {
    double l2 = 1e-3;          ///< see SoftmaxRegression; more than 0
    double labelSmoothing = 0; ///< share of the truth that is spread over all classes, 0…1
    double tolerance = 1e-5;   ///< largest slope of the objective that is taken for none
    int mostIterations = 500;
    int threads = 0; ///< 0: those the process may use, 4 at most; the result does not depend on it
    std::stop_token stop = {};
    std::function<void(int iteration, double objective)> progress; ///< on the calling thread; may be empty
    const FeatureScaling* scaling = nullptr;                       ///< that of other rows than those learned from; not owned
    const SoftmaxRegression* start = nullptr; ///< begins there: quicker for a problem that is nearly the same; not owned
};

/// Multinomial logistic regression on standardised features. Made small is the weighted mean cross-entropy plus l2/2 times the
/// sum of the squared coefficients of the standardised features; intercepts are free. With two classes there is one vector of
/// coefficients, that of the log odds of class 1; with more there is one a class. So scikit-learn's LogisticRegression(C =
/// 1 / (l2 · n)) on standardised columns is the same.
class SoftmaxRegression {
public:
    /// Fails with InvalidInput where fewer than two classes have rows of weight, or l2 is not positive; with Cancelled.
    static Result<SoftmaxRegression> fit(const RegressionProblem& problem, const RegressionOptions& options = {});

    int classCount() const { return classCount_; }
    int width() const { return width_; }
    /// From now on each class's log probability is so much more before they are brought to a sum of 1; classCount of them.
    void addToLogits(const std::vector<double>& amounts);

    /// As a linear layer on features that are not standardised: classCount × width, row-major, and classCount.
    std::vector<float> weights() const;
    std::vector<float> biases() const;
    /// Of each class, sum 1. `features`: width of them, not standardised.
    void probabilities(const float* features, float* to) const;

    double objective() const { return objective_; }
    int iterations() const { return iterations_; }
    bool converged() const { return converged_; } ///< false: the most iterations were not enough
    /// Coefficients of the standardised features, width + 1 a vector, the intercept last.
    const std::vector<double>& coefficients() const { return coefficients_; }

private:
    int classCount_ = 2;
    int width_ = 0;
    std::vector<double> coefficients_;
    std::vector<double> plain_; ///< the same for features as they are
    double objective_ = 0;
    int iterations_ = 0;
    bool converged_ = false;
};

} // namespace nucleoscope
