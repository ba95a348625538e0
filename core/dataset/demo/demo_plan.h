#pragma once

#include "core/dataset/demo/cell_population.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nucleoscope::demo {

/// One file to write: which cell of which subject, and under which name.
struct PlannedImage {
    int subject = 0;  ///< index into DemoPlan::subjects: whose cell is drawn
    int cell = 0;     ///< keys the cell's own chances
    std::string path; ///< below the dataset's folder
};

struct DemoPlan {
    std::vector<SubjectProfile> subjects;
    std::vector<PlannedImage> images;
    int trainingSubjects = 0;
    int trainingImages = 0;
    std::string testLabels; ///< the labels CSV
};

/// Who and what is drawn. Pure: the same seed and scale, the same plan.
DemoPlan planDemo(std::uint64_t seed, double scale);

} // namespace nucleoscope::demo
