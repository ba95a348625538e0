#pragma once

#include "core/workflow/feature_task.h"

#include <optional>

namespace nucleoscope {

/// Where a run's training images lie in the eyes of its network, and how far from them an image may lie before the network
/// has seen nothing like it (k-th nearest neighbour, Sun et al. 2022).
struct LikenessLimit {
    int neighbours = 5;     ///< an image's distance is that to so many-th most similar training image
    double quantile = 0.99; ///< this share of the training images, each patient counting alike …
    double limit = 0;       ///< … lies this near to images of other patients; in standard deviations a feature
    int images = 0;         ///< training images it rests on
    int patients = 0;
    bool operator==(const LikenessLimit&) const = default;
};

class TrainingLikeness {
public:
    /// Fits the limit: each training image against those of other patients only, so that a new patient is no stranger for
    /// being new. `patients`: of each row. Fails with InvalidInput with fewer than two patients, or with Cancelled.
    static Result<TrainingLikeness> fit(const FeatureTable& training, const std::vector<int>& patients, JobContext& context);
    /// With a limit that was fitted before, on the same rows.
    TrainingLikeness(const FeatureTable& training, const LikenessLimit& limit);

    const LikenessLimit& limit() const { return limit_; }
    /// To the k-th nearest training image: root of the mean, over the features, of the squared difference in standard
    /// deviations of the training images.
    double distance(std::span<const float> features) const;
    bool isStrange(double distance) const { return distance > limit_.limit; }
    Message strangeness(double distance) const; ///< why, in words

private:
    TrainingLikeness() = default;
    int width_ = 0;
    std::vector<float> mean_, scale_; ///< of each feature: what is taken from it, what it is multiplied by
    std::vector<float> rows_;         ///< standardised
    std::vector<float> squares_;      ///< of each row
    LikenessLimit limit_;
};

/// The likeness of the run's model: what was fitted before, from features/HASH.likeness.json and the features beside it
/// (docs/formats.md). Empty where nobody asked for it yet. On the disk thread.
std::optional<TrainingLikeness> keptLikeness(const Run& run);

/// Reads it, or has the network look at up to 2,000 training images, fits it and keeps it. In a Learning job. Fails with
/// NotFound where the run's dataset is not at its place, and as fit() does; features that were computed until then are kept.
Result<TrainingLikeness> fitLikeness(const Run& run, EngineHost& host, const PredictionOptions& options, JobContext& context);

} // namespace nucleoscope
