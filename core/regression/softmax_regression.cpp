// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regression/softmax_regression.h"

#include "core/base/parallel.h"
#include "core/base/system.h"
#include "core/regression/lbfgs.h"
#include "core/regression/row_kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr int mostRegressionThreads = 4; // beyond, memory is what waits
constexpr std::size_t rowsInChunk = 256; // sums are made chunk by chunk, so that threads change nothing

int vectorsFor(int classCount)
{
    return classCount == 2 ? 1 : classCount;
}

/// Coefficients of standardised features as those of features as they are; both width + 1 a vector.
std::vector<double> withoutScaling(const std::vector<double>& coefficients, const FeatureScaling& scaling)
{
    const std::size_t width = scaling.mean.size();
    std::vector<double> plain(coefficients.size());
    for (std::size_t from = 0; from < coefficients.size(); from += width + 1) {
        double intercept = coefficients[from + width];
        for (std::size_t j = 0; j < width; ++j) {
            plain[from + j] = coefficients[from + j] * scaling.scale[j];
            intercept -= plain[from + j] * scaling.mean[j];
        }
        plain[from + width] = intercept;
    }
    return plain;
}

/// Log probabilities of each class from the vectors' outputs.
void logProbabilities(const double* outputs, int classCount, double* to)
{
    if (classCount == 2) {
        const double z = outputs[0];
        const double tail = std::log1p(std::exp(-std::abs(z)));
        to[0] = -(std::max(z, 0.0) + tail);
        to[1] = -(std::max(-z, 0.0) + tail);
        return;
    }
    const double highest = *std::max_element(outputs, outputs + classCount);
    double sum = 0;
    for (int c = 0; c < classCount; ++c)
        sum += std::exp(outputs[c] - highest);
    for (int c = 0; c < classCount; ++c)
        to[c] = outputs[c] - highest - std::log(sum);
}

/// The objective over all rows, by several threads.
class RegressionObjective {
public:
    RegressionObjective(const RegressionProblem& problem, const RegressionOptions& options, const FeatureScaling& scaling)
        : problem_(problem),
          options_(options),
          scaling_(scaling),
          width_(static_cast<std::size_t>(problem.features.width)),
          vectors_(static_cast<std::size_t>(vectorsFor(problem.classCount))),
          weights_(problem.weights)
    {
        if (weights_.empty())
            weights_.assign(problem.rows.size(), 1);
        const double sum = std::accumulate(weights_.begin(), weights_.end(), 0.0);
        for (double& weight : weights_)
            weight /= sum;
        chunks_.resize((problem.rows.size() + rowsInChunk - 1) / rowsInChunk);
        for (Chunk& chunk : chunks_)
            chunk.gradient.resize(vectors_ * (width_ + 1));
        const int wanted = options.threads > 0 ? options.threads : std::min(usableThreads(), mostRegressionThreads);
        threads_ = std::clamp<int>(wanted, 1, static_cast<int>(std::max<std::size_t>(1, chunks_.size())));
    }

    double operator()(const std::vector<double>& at, std::vector<double>& gradient)
    {
        plain_ = withoutScaling(at, scaling_);
        inParallel(chunks_.size(), {threads_, {}, {}}, [this](std::size_t i) { sumUp(i); });
        return collect(at, gradient);
    }

private:
    struct Chunk {
        double loss = 0;
        std::vector<double> gradient; ///< of outputs over features as they are; the intercept last
    };

    void sumUp(std::size_t index)
    {
        Chunk& chunk = chunks_[index];
        chunk.loss = 0;
        std::fill(chunk.gradient.begin(), chunk.gradient.end(), 0);
        std::vector<double> outputs(vectors_), logs(static_cast<std::size_t>(problem_.classCount));
        const std::size_t end = std::min(problem_.rows.size(), (index + 1) * rowsInChunk);
        for (std::size_t i = index * rowsInChunk; i < end; ++i)
            if (weights_[i] > 0)
                addRow(i, chunk, outputs, logs);
    }

    void addRow(std::size_t i, Chunk& chunk, std::vector<double>& outputs, std::vector<double>& logs)
    {
        const float* x = problem_.features.row(problem_.rows[i]);
        for (std::size_t v = 0; v < vectors_; ++v)
            outputs[v] = dotProduct(x, plain_.data() + v * (width_ + 1), width_) + plain_[v * (width_ + 1) + width_];
        logProbabilities(outputs.data(), problem_.classCount, logs.data());
        const double spread = options_.labelSmoothing / problem_.classCount;
        for (int c = 0; c < problem_.classCount; ++c)
            chunk.loss -= weights_[i] * target(i, c, spread) * logs[static_cast<std::size_t>(c)];
        for (std::size_t v = 0; v < vectors_; ++v) {
            const int c = problem_.classCount == 2 ? 1 : static_cast<int>(v);
            const double residual = weights_[i] * (std::exp(logs[static_cast<std::size_t>(c)]) - target(i, c, spread));
            double* to = chunk.gradient.data() + v * (width_ + 1);
            addScaled(to, residual, x, width_);
            to[width_] += residual;
        }
    }

    double target(std::size_t i, int classIndex, double spread) const
    {
        return (problem_.classes[i] == classIndex ? 1 - options_.labelSmoothing : 0) + spread;
    }

    double collect(const std::vector<double>& at, std::vector<double>& gradient) const
    {
        std::fill(gradient.begin(), gradient.end(), 0);
        double value = 0;
        for (const Chunk& chunk : chunks_) {
            value += chunk.loss;
            for (std::size_t k = 0; k < gradient.size(); ++k)
                gradient[k] += chunk.gradient[k];
        }
        for (std::size_t from = 0; from < at.size(); from += width_ + 1) {
            const double sum = gradient[from + width_];
            for (std::size_t j = 0; j < width_; ++j) {
                gradient[from + j] =
                    (gradient[from + j] - scaling_.mean[j] * sum) * scaling_.scale[j] + options_.l2 * at[from + j];
                value += options_.l2 / 2 * at[from + j] * at[from + j];
            }
        }
        return value;
    }

    const RegressionProblem& problem_;
    const RegressionOptions& options_;
    const FeatureScaling& scaling_;
    std::size_t width_;
    std::size_t vectors_;
    std::vector<double> weights_; ///< sum 1
    std::vector<Chunk> chunks_;
    std::vector<double> plain_;
    int threads_ = 1;
};

Result<void> checkRegression(const RegressionProblem& problem, const RegressionOptions& options)
{
    std::vector<bool> there(static_cast<std::size_t>(std::max(0, problem.classCount)), false);
    for (std::size_t i = 0; i < problem.rows.size(); ++i)
        if (problem.weights.empty() || problem.weights[i] > 0)
            there.at(static_cast<std::size_t>(problem.classes[i])) = true;
    if (std::count(there.begin(), there.end(), true) < 2)
        return fail(ErrorCode::InvalidInput,
                    {"regression.one_class", "There is nothing to tell apart: all that is to be learned from is of one class."});
    if (!(options.l2 > 0))
        return fail(ErrorCode::InvalidInput,
                    {"regression.no_ridge",
                     "The weight decay must be more than 0: without it the coefficients can grow without end."});
    return {};
}

} // namespace

Result<SoftmaxRegression> SoftmaxRegression::fit(const RegressionProblem& problem, const RegressionOptions& options)
{
    if (const auto usable = checkRegression(problem, options); !usable)
        return fail(usable.error());
    const FeatureScaling own = options.scaling ? FeatureScaling() : FeatureScaling::of(problem.features, problem.rows);
    const FeatureScaling& scaling = options.scaling ? *options.scaling : own;
    SoftmaxRegression model;
    model.classCount_ = problem.classCount;
    model.width_ = problem.features.width;
    const auto size = static_cast<std::size_t>(vectorsFor(problem.classCount)) * static_cast<std::size_t>(model.width_ + 1);
    if (options.start && options.start->coefficients_.size() == size)
        model.coefficients_ = options.start->coefficients_;
    else
        model.coefficients_.assign(size, 0);
    RegressionObjective objective(problem, options, scaling);
    LbfgsOptions steps;
    steps.tolerance = options.tolerance;
    steps.mostIterations = options.mostIterations;
    steps.stop = options.stop;
    if (options.progress)
        steps.progress = [&](int iteration, double value, double) { options.progress(iteration, value); };
    const LbfgsEnd end = minimiseLbfgs(std::ref(objective), model.coefficients_, steps);
    if (options.stop.stop_requested())
        return fail(ErrorCode::Cancelled, {"regression.stopped", "Stopped before the head was fitted."});
    model.plain_ = withoutScaling(model.coefficients_, scaling);
    model.objective_ = end.value;
    model.iterations_ = end.iterations;
    model.converged_ = end.converged;
    return model;
}

void SoftmaxRegression::addToLogits(const std::vector<double>& amounts)
{
    const auto width = static_cast<std::size_t>(width_);
    for (std::size_t v = 0; v < static_cast<std::size_t>(vectorsFor(classCount_)); ++v) {
        const double more = classCount_ == 2 ? amounts[1] - amounts[0] : amounts[v];
        coefficients_[v * (width + 1) + width] += more;
        plain_[v * (width + 1) + width] += more;
    }
}

std::vector<float> SoftmaxRegression::weights() const
{
    const auto width = static_cast<std::size_t>(width_);
    std::vector<float> all;
    all.reserve(static_cast<std::size_t>(classCount_) * width);
    for (int c = 0; c < classCount_; ++c) {
        // Half of the log odds each: only the difference counts.
        const double share = classCount_ == 2 ? (c == 0 ? -0.5 : 0.5) : 1;
        const std::size_t from = classCount_ == 2 ? 0 : static_cast<std::size_t>(c) * (width + 1);
        for (std::size_t j = 0; j < width; ++j)
            all.push_back(static_cast<float>(share * plain_[from + j]));
    }
    return all;
}

std::vector<float> SoftmaxRegression::biases() const
{
    const auto width = static_cast<std::size_t>(width_);
    if (classCount_ == 2)
        return {static_cast<float>(-plain_[width] / 2), static_cast<float>(plain_[width] / 2)};
    std::vector<float> all;
    for (int c = 0; c < classCount_; ++c)
        all.push_back(static_cast<float>(plain_[static_cast<std::size_t>(c) * (width + 1) + width]));
    return all;
}

void SoftmaxRegression::probabilities(const float* features, float* to) const
{
    const auto width = static_cast<std::size_t>(width_);
    std::vector<double> outputs(static_cast<std::size_t>(vectorsFor(classCount_))), logs(static_cast<std::size_t>(classCount_));
    for (std::size_t v = 0; v < outputs.size(); ++v)
        outputs[v] = dotProduct(features, plain_.data() + v * (width + 1), width) + plain_[v * (width + 1) + width];
    logProbabilities(outputs.data(), classCount_, logs.data());
    for (std::size_t c = 0; c < logs.size(); ++c)
        to[c] = static_cast<float>(std::exp(logs[c]));
}

} // namespace nucleoscope
