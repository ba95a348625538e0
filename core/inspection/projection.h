#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace nucleoscope {

/// Features of many samples, row-major: `count` rows of `dimensions` finite numbers. Refers to numbers of somebody else's.
struct FeatureView {
    std::span<const float> values;
    int count = 0;
    int dimensions = 0;
    std::span<const float> row(int index) const
    {
        return values.subspan(static_cast<std::size_t>(index) * static_cast<std::size_t>(dimensions),
                              static_cast<std::size_t>(dimensions));
    }
};

/// A place on the map. The unit means nothing; only who is near whom does.
struct MapPoint {
    float x = 0, y = 0;
    bool operator==(const MapPoint&) const = default;
};

/// Features along the directions in which they vary most.
struct PrincipalComponents {
    int dimensions = 0;
    std::vector<float> values;          ///< row-major, one row a sample, mean 0
    std::vector<double> explainedShare; ///< of each direction: its share of the whole variance, 0…1, falling
    FeatureView view() const;
    std::vector<MapPoint> firstTwo() const;
};

/// Principal components by subspace iteration (Halko, Martinsson, Tropp 2011), repeated until the variance that is caught
/// grows no more. As many directions as asked for, or as the features have. The largest weight of a direction is positive.
/// Fails with InvalidInput where there are fewer than 2 rows, no dimension, or numbers that are not finite; with Cancelled
/// where it was stopped.
Result<PrincipalComponents> principalComponents(const FeatureView& features, int dimensions, std::stop_token stop = {});

/// t-SNE's parameters, with scikit-learn's defaults.
struct TsneOptions {
    double perplexity = 30;          ///< about how many neighbours count; at most a third of the samples is used
    int iterations = 1000;           ///< of which the first pull neighbours together more strongly
    int exaggeratedIterations = 250; ///< "early exaggeration"
    double exaggeration = 12;
    double theta = 0.5; ///< 0: exact; larger: quicker and coarser
    int reportEvery = 10;
};

/// Where a t-SNE has got to. Valid only during the call.
struct TsneProgress {
    double fraction = 0;                 ///< 0…1, of the time it will take, roughly
    std::span<const MapPoint> positions; ///< empty while neighbours are sought
};
using TsneListener = std::function<void(const TsneProgress&)>;

struct TsneMap {
    std::vector<MapPoint> positions;
    int iterations = 0;    ///< done
    bool stopped = false;  ///< on the user's wish: the positions are those of the last iteration
    double divergence = 0; ///< Kullback-Leibler, nats, after the last iteration; NaN where none was done
};

/// Neighbours stay neighbours on a plane: Barnes-Hut t-SNE (van der Maaten, "Accelerating t-SNE using tree-based algorithms",
/// JMLR 15, 2014) over the exact 3·perplexity nearest neighbours, started from the first two dimensions of `features` (which
/// therefore should be principal components). The same input gives the same map. Stopping keeps what is there.
/// Fails with InvalidInput as principalComponents() does, and where there are fewer than 4 rows.
Result<TsneMap> tsneMap(const FeatureView& features, const TsneOptions& options, std::stop_token stop = {},
                        const TsneListener& listener = {});

} // namespace nucleoscope
