#include "core/inspection/projection_neighbours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace nucleoscope {

namespace {

constexpr int tileWidth = 16;    // points whose distances are added up side by side, in vector registers
constexpr int queriesAtOnce = 8; // share a tile while it is near

struct Neighbour {
    float distance = 0; ///< squared
    int index = -1;
    bool operator<(const Neighbour& other) const
    {
        return distance != other.distance ? distance < other.distance : index < other.index;
    }
};

/// Points in tiles of 16, within a tile dimension by dimension.
class Tiles {
public:
    explicit Tiles(const FeatureView& features)
        : dimensions_(static_cast<std::size_t>(features.dimensions)),
          count_((features.count + tileWidth - 1) / tileWidth),
          values_(static_cast<std::size_t>(count_) * dimensions_ * tileWidth, 0.0f)
    {
        for (int i = 0; i < features.count; ++i)
            for (std::size_t d = 0; d < dimensions_; ++d)
                values_[(static_cast<std::size_t>(i / tileWidth) * dimensions_ + d) * tileWidth
                        + static_cast<std::size_t>(i % tileWidth)] = features.row(i)[d];
    }
    int count() const { return count_; }

    /// Squared distances of one point to the points of a tile.
    std::array<float, tileWidth> distances(std::span<const float> point, int tile) const
    {
        std::array<float, tileWidth> sums{};
        const float* values = values_.data() + static_cast<std::size_t>(tile) * dimensions_ * tileWidth;
        for (std::size_t d = 0; d < dimensions_; ++d, values += tileWidth)
            for (std::size_t lane = 0; lane < tileWidth; ++lane) {
                const float difference = values[lane] - point[d];
                sums[lane] += difference * difference;
            }
        return sums;
    }

private:
    std::size_t dimensions_;
    int count_;
    std::vector<float> values_;
};

/// The nearest so far, the farthest of them on top.
class Nearest {
public:
    explicit Nearest(std::size_t wanted) : wanted_(wanted) { heap_.reserve(wanted + 1); }
    float limit() const { return heap_.size() < wanted_ ? std::numeric_limits<float>::infinity() : heap_.front().distance; }
    void add(Neighbour neighbour)
    {
        heap_.push_back(neighbour);
        std::push_heap(heap_.begin(), heap_.end());
        if (heap_.size() > wanted_) {
            std::pop_heap(heap_.begin(), heap_.end());
            heap_.pop_back();
        }
    }
    std::vector<Neighbour> sorted()
    {
        std::sort(heap_.begin(), heap_.end());
        return std::move(heap_);
    }

private:
    std::size_t wanted_;
    std::vector<Neighbour> heap_;
};

/// Of each of the queries first…first+queries-1 its nearest, itself left out.
std::vector<std::vector<Neighbour>> nearestOf(const FeatureView& features, const Tiles& tiles, int first, int queries,
                                              std::size_t wanted)
{
    std::vector<Nearest> nearest(static_cast<std::size_t>(queries), Nearest(wanted));
    for (int tile = 0; tile < tiles.count(); ++tile)
        for (int q = 0; q < queries; ++q) {
            Nearest& found = nearest[static_cast<std::size_t>(q)];
            const auto distances = tiles.distances(features.row(first + q), tile);
            for (int lane = 0; lane < tileWidth; ++lane) {
                const int index = tile * tileWidth + lane;
                const float distance = distances[static_cast<std::size_t>(lane)];
                if (distance < found.limit() && index < features.count && index != first + q)
                    found.add({distance, index});
            }
        }
    std::vector<std::vector<Neighbour>> result;
    for (Nearest& found : nearest)
        result.push_back(found.sorted());
    return result;
}

/// Gaussian weights of the neighbours, summing to 1, whose entropy is ln(perplexity): the precision is found by bisection.
std::vector<double> gaussianWeights(const std::vector<Neighbour>& neighbours, double perplexity)
{
    const double nearest = static_cast<double>(neighbours.front().distance);
    std::vector<double> weights(neighbours.size());
    double low = 0, high = std::numeric_limits<double>::infinity();
    const double farthest = static_cast<double>(neighbours.back().distance) - nearest;
    double precision = farthest > 0 ? 1 / farthest : 1;
    for (int step = 0; step < 100; ++step) {
        double sum = 0, moment = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double distance = static_cast<double>(neighbours[i].distance) - nearest;
            weights[i] = std::exp(-precision * distance);
            sum += weights[i];
            moment += weights[i] * distance;
        }
        const double surplus = std::log(sum) + precision * moment / sum - std::log(perplexity);
        for (double& weight : weights)
            weight /= sum;
        if (std::abs(surplus) < 1e-5)
            break;
        (surplus > 0 ? low : high) = precision;
        precision = std::isinf(high) ? 2 * precision : (low + high) / 2;
    }
    return weights;
}

/// (P + Pᵀ) / 2n, sorted by row and column.
Affinities symmetric(const std::vector<std::vector<Neighbour>>& neighbours, const std::vector<std::vector<double>>& weights)
{
    struct Entry {
        int column;
        double weight;
    };
    const std::size_t count = neighbours.size();
    std::vector<std::vector<Entry>> rows(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t n = 0; n < neighbours[i].size(); ++n) {
            const int j = neighbours[i][n].index;
            const double half = weights[i][n] / (2 * static_cast<double>(count));
            rows[i].push_back({j, half});
            rows[static_cast<std::size_t>(j)].push_back({static_cast<int>(i), half});
        }
    Affinities result;
    result.starts.push_back(0);
    for (std::vector<Entry>& row : rows) {
        std::stable_sort(row.begin(), row.end(), [](const Entry& a, const Entry& b) { return a.column < b.column; });
        for (std::size_t n = 0; n < row.size(); ++n) {
            const bool again = n > 0 && row[n].column == row[n - 1].column;
            if (again)
                result.weights.back() += static_cast<float>(row[n].weight);
            else {
                result.columns.push_back(row[n].column);
                result.weights.push_back(static_cast<float>(row[n].weight));
            }
        }
        result.starts.push_back(static_cast<int>(result.columns.size()));
        row = {};
    }
    return result;
}

} // namespace

Affinities tsneAffinities(const FeatureView& features, double perplexity, const std::stop_token& stop,
                          const std::function<void(double)>& progress)
{
    const double used = std::min(perplexity, (features.count - 1) / 3.0);
    const auto wanted = static_cast<std::size_t>(std::clamp(static_cast<int>(3 * used), 1, features.count - 1));
    const Tiles tiles(features);
    std::vector<std::vector<Neighbour>> neighbours;
    std::vector<std::vector<double>> weights;
    for (int first = 0; first < features.count; first += queriesAtOnce) {
        if (stop.stop_requested())
            return {};
        const int queries = std::min(queriesAtOnce, features.count - first);
        for (auto& found : nearestOf(features, tiles, first, queries, wanted)) {
            weights.push_back(gaussianWeights(found, used));
            neighbours.push_back(std::move(found));
        }
        if (first % (queriesAtOnce * 64) == 0)
            progress(static_cast<double>(first) / features.count);
    }
    return symmetric(neighbours, weights);
}

} // namespace nucleoscope
