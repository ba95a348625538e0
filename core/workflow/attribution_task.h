#pragma once

#include "core/learning/attribution.h"
#include "core/workflow/nucleus_input.h"
#include "core/workflow/prediction_task.h"

#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace nucleoscope {

struct ExplanationRequest {
    std::shared_ptr<const Dataset> dataset;
    int sample = -1;
    int classIndex = -1; ///< of the run's classes; -1: the one that the network calls it
    AttributionOptions how;
    std::uint64_t randomSeed = 1; ///< of the copy with random weights; 0: none is made
};

/// Where a network looked, and how far that can be believed.
struct Explanation {
    PixelBatch input; ///< what it saw: one image
    CropPlace place;  ///< of the input, in the picture
    std::vector<float> probabilities;
    int classIndex = -1; ///< whose evidence the maps show
    AttributionMethod method = AttributionMethod::GradCam;
    HeatMap trained;
    /// Of the copy with random weights, for its own call: evidence for a class that it does not call would often be none
    /// at all. Empty where none was asked for.
    HeatMap random;
    std::vector<float> randomProbabilities; ///< what the copy says
    /// Of both maps, see map_similarity.h; NaN where undefined. Near 1: the trained map shows the architecture and the
    /// picture, not what was learned. The ranks are of the pixels inside the outline where there is one: a background that
    /// is black has no heat in either map, and would make any two alike.
    double rankCorrelation = std::numeric_limits<double>::quiet_NaN();
    double structuralSimilarity = std::numeric_limits<double>::quiet_NaN();
    /// Share of the heat inside the nucleus' outline, and of the input's area; NaN where the picture is not masked. Heat
    /// that ignored the nucleus would have equal shares.
    double heatInside = std::numeric_limits<double>::quiet_NaN();
    double randomHeatInside = std::numeric_limits<double>::quiet_NaN(); ///< of the copy's heat
    double areaInside = std::numeric_limits<double>::quiet_NaN();
};

/// On the learning thread, in a job; Interactive, before the next batch of a training. Of a pooled run's own nuclei the fold's
/// network is asked that examined them: examinerOf().
Result<Explanation> explainNucleus(const Run& run, const ExplanationRequest& request, EngineHost& host,
                                   const PredictionOptions& options, JobContext& context);

/// The explanation as one picture, PNG: what the network saw, the trained map over it, the random copy's map over it, each
/// enlarged to about 336 pixels.
Result<Bytes> explanationPicture(const Explanation& explanation);

/// Several networks' of one nucleus: what the first saw, then of each its map over what it saw itself, all of one size. PNG;
/// random copies are left out. At least one.
Result<Bytes> explanationsBeside(std::span<const Explanation> explanations);

/// "gradcam", "occlusion", "integrated".
const char* nameOf(AttributionMethod method);
std::optional<AttributionMethod> attributionMethodNamed(std::string_view name);

} // namespace nucleoscope
