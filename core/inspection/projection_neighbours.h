#pragma once

#include "core/inspection/projection.h"

namespace nucleoscope {

/// Sparse symmetric weights between samples: of sample i those of columns[starts[i]…starts[i+1]-1].
struct Affinities {
    std::vector<int> starts;
    std::vector<int> columns;
    std::vector<float> weights;
};

/// t-SNE's joint probabilities: of each sample's 3·perplexity exact nearest neighbours, Gaussian weights of the wanted
/// perplexity, made symmetric; they sum to 1. `progress` hears 0…1. Empty where it was stopped.
Affinities tsneAffinities(const FeatureView& features, double perplexity, const std::stop_token& stop,
                          const std::function<void(double)>& progress);

} // namespace nucleoscope
