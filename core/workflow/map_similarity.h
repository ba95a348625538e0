#pragma once

#include "core/learning/attribution.h"

namespace nucleoscope {

/// How alike two heat maps of one size are; both measures are those of Adebayo et al. 2018.

/// Spearman's ρ over the pixels where `only` is not 0 (over all where it is empty), ties with their mean rank: -1 … 1; NaN
/// where one of the maps is the same everywhere.
double rankCorrelation(const HeatMap& a, const HeatMap& b, const std::vector<std::uint8_t>& only = {});

/// Mean structural similarity (Wang et al. 2004): Gaussian windows of 11×11, σ 1.5, values 0…1, population variances, the
/// 5 outermost pixels left out; 1 for equal maps. NaN where a side is below 11.
double structuralSimilarity(const HeatMap& a, const HeatMap& b);

} // namespace nucleoscope
