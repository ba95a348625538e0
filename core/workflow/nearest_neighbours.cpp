#include "core/workflow/nearest_neighbours.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

float product(std::span<const float> a, std::span<const float> b)
{
    float sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

float cosine(std::span<const float> a, std::span<const float> b)
{
    const float lengths = std::sqrt(product(a, a) * product(b, b));
    return lengths > 0 ? product(a, b) / lengths : 0;
}

} // namespace

std::vector<std::vector<Neighbour>> nearestOfEachClass(const FeatureTable& features, const std::vector<int>& classOf,
                                                       int classCount, int sample, int count)
{
    std::vector<std::vector<Neighbour>> nearest(static_cast<std::size_t>(classCount));
    const int own = features.find(sample);
    if (own < 0)
        return nearest;
    for (int row = 0; row < features.size(); ++row) {
        const int other = features.samples[static_cast<std::size_t>(row)];
        const int classIndex = classOf[static_cast<std::size_t>(other)];
        if (row != own && classIndex >= 0)
            nearest[static_cast<std::size_t>(classIndex)].push_back({other, cosine(features.row(own), features.row(row))});
    }
    for (std::vector<Neighbour>& list : nearest) {
        const auto kept = list.begin() + std::min<std::ptrdiff_t>(count, static_cast<std::ptrdiff_t>(list.size()));
        std::partial_sort(list.begin(), kept, list.end(), [](const Neighbour& a, const Neighbour& b) {
            return a.similarity != b.similarity ? a.similarity > b.similarity : a.sample < b.sample;
        });
        list.erase(kept, list.end());
    }
    return nearest;
}

} // namespace nucleoscope
