#pragma once

#include "core/workflow/feature_task.h"

namespace nucleoscope {

struct Neighbour {
    int sample = -1;      ///< row of Run::samples()
    float similarity = 0; ///< cosine of the angle between the features, -1…1
};

/// The `count` nuclei of each class that resemble one most in the eyes of the network, most similar first; itself left
/// out. `classOf`: class of each of Run::samples(), rows with -1 are left out. Empty lists where the nucleus has no
/// features.
std::vector<std::vector<Neighbour>> nearestOfEachClass(const FeatureTable& features, const std::vector<int>& classOf,
                                                       int classCount, int sample, int count);

} // namespace nucleoscope
