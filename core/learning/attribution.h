#pragma once

#include "core/learning/engine.h"

#include <stop_token>

namespace nucleoscope {

/// Ways to ask where in an image the evidence for a class came from.
enum class AttributionMethod {
    GradCam,            ///< Selvaraju et al. 2017, at the last convolution's maps; one pass
    Occlusion,          ///< Zeiler and Fergus 2014: a black patch is moved over the image
    IntegratedGradients ///< Sundararajan et al. 2017, from a black image
};

struct AttributionOptions {
    AttributionMethod method = AttributionMethod::GradCam;
    int patchPixels = 0;  ///< occlusion, side of the patch; 0: an eighth of the image
    int stridePixels = 0; ///< occlusion; 0: half the patch
    int steps = 32;       ///< integrated gradients: points on the line from black to the image
    std::stop_token stop; ///< asked between passes
};

/// Where evidence for a class lies: 0 (none, or against it) … 1 (the most in this map), row-major.
struct HeatMap {
    int height = 0;
    int width = 0;
    std::vector<float> values;
    bool empty() const { return values.empty(); }
    float at(int x, int y) const
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// What an engine's predictors are where the engine can look into its networks; optional, so that an engine which cannot
/// (ONNX, a remote machine) needs nothing of it. See attributing().
class AttributionPredictor : public Predictor {
public:
    /// Of one image (a batch of one) and one class, at the image's size. What is explained is the class's log-odds
    /// o = ln p / (1 - p) under softmax: of two classes, evidence may lie in either output.
    /// Grad-CAM: ReLU(Σ_k a_k A_k) of the last maps A_k, a_k the mean over their places of ∂o/∂A_k; enlarged bilinearly.
    /// Occlusion: how much o falls where the patch lies, averaged over the patches that cover a pixel.
    /// Integrated gradients: summed over the channels; all of the strongest hundredth become 1.
    /// Negative values become 0; then the map is divided by its largest value. All 0 where nothing speaks for the class.
    /// Fails with InvalidInput where the batch is not of one or the class is unknown, with Cancelled when stopped.
    virtual Result<HeatMap> attribution(const PixelBatch& batch, int classIndex, const AttributionOptions& options) = 0;
    /// A copy whose weights are drawn anew, to the same seed the same: what its maps share with those of the trained
    /// network was not learned (Adebayo et al. 2018, "Sanity Checks for Saliency Maps").
    virtual Result<std::unique_ptr<AttributionPredictor>> randomised(std::uint64_t seed) = 0;
};

/// The predictor as one that can tell where it looked. Fails with Unsupported where its engine cannot.
inline Result<AttributionPredictor*> attributing(Predictor& predictor)
{
    if (auto* found = dynamic_cast<AttributionPredictor*>(&predictor))
        return found;
    return fail(ErrorCode::Unsupported, {"engine.no_attribution", "This learning engine cannot tell where a network looked."});
}

} // namespace nucleoscope
