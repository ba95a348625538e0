#include "core/inspection/projection.h"
#include "core/inspection/projection_input.h"
#include "core/inspection/projection_neighbours.h"
#include "core/inspection/projection_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nucleoscope {

namespace {

constexpr double neighbourShare = 0.1; // of the whole time, about, where there are ten thousand samples

/// One descent: positions, their speeds and the gains of each coordinate (Jacobs 1988), as van der Maaten's code has it.
class Descent {
public:
    Descent(std::vector<MapPoint> start, const Affinities& affinities, const TsneOptions& options)
        : positions_(std::move(start)),
          affinities_(affinities),
          options_(options),
          speeds_(positions_.size()),
          gains_(positions_.size(), MapPoint{1, 1}),
          forces_(positions_.size())
    {
        rate_ = static_cast<float>(std::max(50.0, static_cast<double>(positions_.size()) / options.exaggeration / 4));
    }

    void step(int iteration)
    {
        const bool early = iteration < options_.exaggeratedIterations;
        computeForces(early ? static_cast<float>(options_.exaggeration) : 1.0f);
        const float momentum = early ? 0.5f : 0.8f;
        double x = 0, y = 0;
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            move(forces_[i].x, speeds_[i].x, gains_[i].x, positions_[i].x, momentum);
            move(forces_[i].y, speeds_[i].y, gains_[i].y, positions_[i].y, momentum);
            x += static_cast<double>(positions_[i].x);
            y += static_cast<double>(positions_[i].y);
        }
        const auto count = static_cast<double>(positions_.size());
        const MapPoint centre{static_cast<float>(x / count), static_cast<float>(y / count)};
        for (MapPoint& point : positions_)
            point = {point.x - centre.x, point.y - centre.y};
    }

    /// Kullback-Leibler divergence of the plane's neighbourhoods from the features', in nats.
    double divergence()
    {
        tree_.build(positions_);
        MapPoint unused;
        double total = 0;
        for (const MapPoint& point : positions_)
            total += tree_.repulsion(point, static_cast<float>(options_.theta), unused) - 1;
        double sum = 0;
        for (std::size_t i = 0; i < positions_.size(); ++i)
            forNeighbours(i, [&](float weight, float, float, float q) {
                sum += static_cast<double>(weight) * std::log(static_cast<double>(weight) * total / static_cast<double>(q));
            });
        return sum;
    }

    std::span<const MapPoint> positions() const { return positions_; }
    std::vector<MapPoint> take() { return std::move(positions_); }

private:
    /// `use(weight, dx, dy, q)` for each neighbour of sample i.
    template <typename Use>
    void forNeighbours(std::size_t i, Use use) const
    {
        const MapPoint here = positions_[i];
        const auto last = static_cast<std::size_t>(affinities_.starts[i + 1]);
        for (auto n = static_cast<std::size_t>(affinities_.starts[i]); n < last; ++n) {
            const MapPoint there = positions_[static_cast<std::size_t>(affinities_.columns[n])];
            const float dx = here.x - there.x, dy = here.y - there.y;
            if (affinities_.weights[n] > 0)
                use(affinities_.weights[n], dx, dy, 1 / (1 + dx * dx + dy * dy));
        }
    }

    void computeForces(float exaggeration)
    {
        tree_.build(positions_);
        double total = 0;
        for (const int index : tree_.order()) {
            const auto i = static_cast<std::size_t>(index);
            total += tree_.repulsion(positions_[i], static_cast<float>(options_.theta), forces_[i]) - 1;
        }
        const auto scale = static_cast<float>(total > 0 ? 1 / total : 0);
        for (const int index : tree_.order()) {
            const auto i = static_cast<std::size_t>(index);
            float x = 0, y = 0;
            forNeighbours(i, [&](float weight, float dx, float dy, float q) {
                x += weight * q * dx;
                y += weight * q * dy;
            });
            forces_[i] = {4 * (exaggeration * x - forces_[i].x * scale), 4 * (exaggeration * y - forces_[i].y * scale)};
        }
    }

    void move(float force, float& speed, float& gain, float& place, float momentum) const
    {
        gain = std::max(0.01f, (force > 0) != (speed > 0) ? gain + 0.2f : gain * 0.8f);
        speed = momentum * speed - rate_ * gain * force;
        place += speed;
    }

    std::vector<MapPoint> positions_;
    const Affinities& affinities_;
    const TsneOptions& options_;
    std::vector<MapPoint> speeds_, gains_, forces_;
    RepulsionTree tree_;
    float rate_ = 200;
};

/// The first two dimensions, made small: from there early exaggeration finds the groups (Kobak and Berens 2019).
std::vector<MapPoint> startingPlaces(const FeatureView& features)
{
    std::vector<MapPoint> places(static_cast<std::size_t>(features.count));
    double squares = 0;
    for (int i = 0; i < features.count; ++i) {
        const auto row = features.row(i);
        places[static_cast<std::size_t>(i)] = {row[0], features.dimensions > 1 ? row[1] : 0.0f};
        squares += static_cast<double>(row[0]) * static_cast<double>(row[0]);
    }
    const double deviation = std::sqrt(squares / features.count);
    const auto scale = static_cast<float>(deviation > 0 ? 1e-4 / deviation : 0);
    for (MapPoint& place : places)
        place = {place.x * scale, place.y * scale};
    return places;
}

} // namespace

Result<TsneMap> tsneMap(const FeatureView& features, const TsneOptions& options, std::stop_token stop,
                        const TsneListener& listener)
{
    if (auto checked = checkFeatures(features, 4); !checked)
        return fail(checked.error());
    const auto tell = [&](double fraction, std::span<const MapPoint> positions) {
        if (listener)
            listener({fraction, positions});
    };
    TsneMap map;
    map.divergence = std::numeric_limits<double>::quiet_NaN();
    const Affinities affinities =
        tsneAffinities(features, options.perplexity, stop, [&](double fraction) { tell(neighbourShare * fraction, {}); });
    map.positions = startingPlaces(features);
    map.stopped = stop.stop_requested();
    if (map.stopped)
        return map;

    Descent descent(std::move(map.positions), affinities, options);
    while (map.iterations < options.iterations && !stop.stop_requested()) {
        descent.step(map.iterations);
        ++map.iterations;
        if (map.iterations % std::max(1, options.reportEvery) == 0)
            tell(neighbourShare + (1 - neighbourShare) * map.iterations / options.iterations, descent.positions());
    }
    map.stopped = map.iterations < options.iterations;
    if (map.iterations > 0)
        map.divergence = descent.divergence();
    map.positions = descent.take();
    return map;
}

} // namespace nucleoscope
