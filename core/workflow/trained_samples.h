#pragma once

#include "core/jobs/job_queue.h"
#include "core/run/run.h"

#include <set>

namespace nucleoscope {

/// Which of a dataset's samples a run learned from, and which it set aside as its test part.
struct TrainedSamples {
    std::vector<bool> trained; ///< one a sample of the dataset
    int count = 0;
    std::vector<bool> setAside; ///< of the run's test part and not learned from; one a sample
    int setAsideCount = 0;
    bool sameCollection = false; ///< the dataset shares images with what the run was trained on
    bool byNameOnly = false;     ///< the run's images could not be read: equal ids counted as equal images
    /// Subjects of the dataset (indices) that are not untouched: the run learned from them, or from images identical to
    /// theirs.
    std::set<int> touchedSubjects;
};

/// Compares contents where the run's dataset is still at its place; a file of the same id and another format is the same
/// image, too (the Kaggle archive has BMP where its mirrors have JPEG). Else ids decide: rather one sample too few
/// evaluated than one that was learned. Reads files (hashes are kept). Fails where the dataset cannot be hashed or a
/// stop was requested.
Result<TrainedSamples> findTrainedSamples(const Run& run, const Dataset& dataset, JobContext& context);

} // namespace nucleoscope
