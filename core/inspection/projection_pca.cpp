#include "core/base/random.h"
#include "core/inspection/projection.h"
#include "core/inspection/projection_input.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {

namespace {

constexpr int oversampling = 8;    // more directions than asked for: the last ones converge slowly
constexpr int mostSweeps = 60;     // reached only where all directions vary alike, and then any will do
constexpr double converged = 1e-5; // relative growth of the variance caught
constexpr int rowsAtOnce = 4;      // share what was read of the directions
constexpr int rowsInSinglePrecision = 256;

std::size_t at(int row, int column, int columns)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
}

/// Eigenvectors of a small symmetric matrix by Jacobi's rotations: `matrix` (row-major, n × n) becomes diagonal, the columns
/// of the result are the vectors.
std::vector<double> diagonalise(std::vector<double>& matrix, int n)
{
    std::vector<double> vectors(matrix.size(), 0.0);
    for (int i = 0; i < n; ++i)
        vectors[at(i, i, n)] = 1;
    const auto rotate = [n](std::vector<double>& m, std::size_t a, std::size_t b, std::size_t step, double c, double s) {
        for (int i = 0; i < n; ++i, a += step, b += step) {
            const double x = m[a], y = m[b];
            m[a] = c * x - s * y;
            m[b] = s * x + c * y;
        }
    };
    for (int sweep = 0; sweep < 30; ++sweep) {
        double off = 0, diagonal = 0;
        for (int i = 0; i < n; ++i)
            for (int j = 0; j < n; ++j)
                (i == j ? diagonal : off) += matrix[at(i, j, n)] * matrix[at(i, j, n)];
        if (off <= 1e-24 * diagonal)
            break;
        for (int p = 0; p < n; ++p)
            for (int q = p + 1; q < n; ++q) {
                const double apq = matrix[at(p, q, n)];
                if (apq == 0)
                    continue;
                const double tau = (matrix[at(q, q, n)] - matrix[at(p, p, n)]) / (2 * apq);
                const double t = (tau >= 0 ? 1 : -1) / (std::abs(tau) + std::sqrt(1 + tau * tau));
                const double c = 1 / std::sqrt(1 + t * t), s = t * c;
                const auto width = static_cast<std::size_t>(n);
                rotate(matrix, at(p, 0, n), at(q, 0, n), 1, c, s);
                rotate(matrix, at(0, p, n), at(0, q, n), width, c, s);
                rotate(vectors, at(0, p, n), at(0, q, n), width, c, s);
            }
    }
    return vectors;
}

/// Makes the columns of a d × k matrix orthonormal; columns that depend on earlier ones become zero. Twice is enough.
void orthonormalise(std::vector<double>& columns, int d, int k)
{
    std::vector<double> transposed(columns.size());
    for (int j = 0; j < d; ++j)
        for (int c = 0; c < k; ++c)
            transposed[at(c, j, d)] = columns[at(j, c, k)];
    const auto column = [&](int c) { return transposed.begin() + static_cast<std::ptrdiff_t>(at(c, 0, d)); };
    for (int c = 0; c < k; ++c) {
        const double before = std::sqrt(std::inner_product(column(c), column(c) + d, column(c), 0.0));
        for (int pass = 0; pass < 2; ++pass)
            for (int earlier = 0; earlier < c; ++earlier) {
                const double along = std::inner_product(column(c), column(c) + d, column(earlier), 0.0);
                std::transform(column(c), column(c) + d, column(earlier), column(c),
                               [along](double x, double e) { return x - along * e; });
            }
        const double length = std::sqrt(std::inner_product(column(c), column(c) + d, column(c), 0.0));
        const double scale = length > 1e-9 * before ? 1 / length : 0;
        std::transform(column(c), column(c) + d, column(c), [scale](double x) { return x * scale; });
    }
    for (int j = 0; j < d; ++j)
        for (int c = 0; c < k; ++c)
            columns[at(j, c, k)] = transposed[at(c, j, d)];
}

/// What one pass over the rows gives for the directions Q (d × k): covariance times Q, and the covariance within Q.
struct Pass {
    std::vector<double> image;  ///< d × k
    std::vector<double> within; ///< k × k
};

class Sweeper {
public:
    explicit Sweeper(const FeatureView& features) : features_(features), mean_(static_cast<std::size_t>(features.dimensions))
    {
        std::vector<double> sum(mean_.size());
        for (int i = 0; i < features.count; ++i)
            std::transform(sum.begin(), sum.end(), features.row(i).begin(), sum.begin(), std::plus<>());
        std::transform(sum.begin(), sum.end(), mean_.begin(), [&](double s) { return static_cast<float>(s / features.count); });
    }

    /// Mean squared distance from the mean, times the count.
    double totalVariation() const
    {
        double total = 0;
        for (int i = 0; i < features_.count; ++i) {
            const auto row = features_.row(i);
            for (std::size_t j = 0; j < mean_.size(); ++j)
                total += static_cast<double>(row[j] - mean_[j]) * static_cast<double>(row[j] - mean_[j]);
        }
        return total;
    }

    /// Rows along the directions `q` (d × k), into `y` (rows × k).
    void project(int first, int rows, const std::vector<float>& q, int k, std::vector<float>& centred,
                 std::vector<float>& y) const
    {
        const int d = features_.dimensions;
        for (int r = 0; r < rows; ++r)
            std::transform(mean_.begin(), mean_.end(), features_.row(first + r).begin(),
                           centred.begin() + static_cast<std::ptrdiff_t>(at(r, 0, d)), [](float m, float x) { return x - m; });
        std::fill(y.begin(), y.begin() + static_cast<std::ptrdiff_t>(at(rows, 0, k)), 0.0f);
        for (int j = 0; j < d; ++j) {
            const float* direction = q.data() + at(j, 0, k);
            for (int r = 0; r < rows; ++r) {
                const float x = centred[at(r, j, d)];
                float* out = y.data() + at(r, 0, k);
                for (int c = 0; c < k; ++c)
                    out[c] += x * direction[c];
            }
        }
    }

    Pass pass(const std::vector<float>& q, int k, const std::stop_token& stop) const
    {
        const int d = features_.dimensions;
        Pass result{std::vector<double>(q.size()), std::vector<double>(at(k, 0, k))};
        std::vector<float> image(q.size()), centred(at(rowsAtOnce, 0, d)), y(at(rowsAtOnce, 0, k));
        const auto keep = [&] {
            std::transform(result.image.begin(), result.image.end(), image.begin(), result.image.begin(), std::plus<>());
            std::fill(image.begin(), image.end(), 0.0f);
        };
        for (int first = 0; first < features_.count && !stop.stop_requested(); first += rowsAtOnce) {
            const int rows = std::min(rowsAtOnce, features_.count - first);
            project(first, rows, q, k, centred, y);
            addImage(rows, k, centred, y, image);
            addWithin(rows, k, y, result.within);
            if (first % rowsInSinglePrecision == 0)
                keep();
        }
        keep();
        return result;
    }

private:
    void addImage(int rows, int k, const std::vector<float>& centred, const std::vector<float>& y,
                  std::vector<float>& image) const
    {
        const int d = features_.dimensions;
        for (int j = 0; j < d; ++j) {
            float* out = image.data() + at(j, 0, k);
            for (int r = 0; r < rows; ++r) {
                const float x = centred[at(r, j, d)];
                const float* in = y.data() + at(r, 0, k);
                for (int c = 0; c < k; ++c)
                    out[c] += x * in[c];
            }
        }
    }

    static void addWithin(int rows, int k, const std::vector<float>& y, std::vector<double>& within)
    {
        for (int r = 0; r < rows; ++r)
            for (int a = 0; a < k; ++a) {
                const double value = static_cast<double>(y[at(r, a, k)]);
                for (int b = 0; b < k; ++b)
                    within[at(a, b, k)] += value * static_cast<double>(y[at(r, b, k)]);
            }
    }

    const FeatureView features_;
    std::vector<float> mean_;
};

std::vector<float> singlePrecision(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

/// The `wanted` directions of largest variance within the span of `q`: columns of a d × wanted matrix, and their variations.
std::vector<double> ritzDirections(const std::vector<double>& q, std::vector<double> within, int d, int k, int wanted,
                                   std::vector<double>& variations)
{
    const std::vector<double> vectors = diagonalise(within, k);
    std::vector<int> order(static_cast<std::size_t>(k));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return within[at(a, a, k)] > within[at(b, b, k)]; });
    std::vector<double> directions(at(d, 0, wanted));
    variations.clear();
    for (int w = 0; w < wanted; ++w) {
        const int from = order[static_cast<std::size_t>(w)];
        variations.push_back(std::max(0.0, within[at(from, from, k)]));
        double largest = 0;
        for (int j = 0; j < d; ++j) {
            double sum = 0;
            for (int c = 0; c < k; ++c)
                sum += q[at(j, c, k)] * vectors[at(c, from, k)];
            directions[at(j, w, wanted)] = sum;
            if (std::abs(sum) > std::abs(largest))
                largest = sum;
        }
        for (int j = 0; largest < 0 && j < d; ++j)
            directions[at(j, w, wanted)] *= -1;
    }
    return directions;
}

} // namespace

Result<void> checkFeatures(const FeatureView& features, int fewestRows)
{
    const bool fits =
        features.dimensions > 0
        && features.values.size()
               == static_cast<std::size_t>(std::max(features.count, 0)) * static_cast<std::size_t>(features.dimensions);
    if (!fits || features.count < fewestRows)
        return fail(ErrorCode::InvalidInput, {"projection.few",
                                              "A map needs the features of at least {count} nuclei.",
                                              {{"count", std::to_string(fewestRows)}}});
    if (!std::all_of(features.values.begin(), features.values.end(), [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::InvalidInput,
                    {"projection.numbers", "The network's features hold numbers that are not finite, so no map can be drawn of "
                                           "them. A training with a lower learning rate usually mends this."});
    return {};
}

FeatureView PrincipalComponents::view() const
{
    return {values, dimensions > 0 ? static_cast<int>(values.size() / static_cast<std::size_t>(dimensions)) : 0, dimensions};
}

std::vector<MapPoint> PrincipalComponents::firstTwo() const
{
    const FeatureView rows = view();
    std::vector<MapPoint> points(static_cast<std::size_t>(rows.count));
    for (int i = 0; i < rows.count; ++i)
        points[static_cast<std::size_t>(i)] = {rows.row(i)[0], dimensions > 1 ? rows.row(i)[1] : 0.0f};
    return points;
}

Result<PrincipalComponents> principalComponents(const FeatureView& features, int dimensions, std::stop_token stop)
{
    if (auto checked = checkFeatures(features, 2); !checked)
        return fail(checked.error());
    const int d = features.dimensions;
    const int wanted = std::clamp(dimensions, 1, std::min(d, features.count));
    const int k = std::min(wanted + oversampling, d);
    Random random(1, Random::Purpose::Initialisation);
    std::vector<double> q(at(d, 0, k));
    std::generate(q.begin(), q.end(), [&] { return random.normal(); });
    orthonormalise(q, d, k);

    const Sweeper sweeper(features);
    std::vector<double> directions, variations;
    double caught = -1;
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        Pass pass = sweeper.pass(singlePrecision(q), k, stop);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, {"projection.stopped", "Stopped."});
        directions = ritzDirections(q, std::move(pass.within), d, k, wanted, variations);
        const double now = std::accumulate(variations.begin(), variations.end(), 0.0);
        if (now <= caught * (1 + converged))
            break;
        caught = now;
        q = std::move(pass.image);
        orthonormalise(q, d, k);
    }

    PrincipalComponents result{wanted, std::vector<float>(at(features.count, 0, wanted)), variations};
    const std::vector<float> single = singlePrecision(directions);
    std::vector<float> centred(at(rowsAtOnce, 0, d)), y(at(rowsAtOnce, 0, wanted));
    for (int first = 0; first < features.count; first += rowsAtOnce) {
        const int rows = std::min(rowsAtOnce, features.count - first);
        sweeper.project(first, rows, single, wanted, centred, y);
        std::copy_n(y.begin(), at(rows, 0, wanted), result.values.begin() + static_cast<std::ptrdiff_t>(at(first, 0, wanted)));
    }
    const double total = sweeper.totalVariation();
    for (double& share : result.explainedShare)
        share = total > 0 ? share / total : 0;
    return result;
}

} // namespace nucleoscope
