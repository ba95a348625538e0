#pragma once

#include "core/dataset/split.h"
#include "core/evaluation/scores.h"
#include "core/imaging/preprocessing.h"

#include <string>
#include <vector>

namespace nucleoscope {

enum class OptimiserKind {
    Sgd,
    Adam,
    AdamW,
    Adamax,
    Lbfgs ///< the instant recipe: a linear head fitted at once on features of a frozen backbone, core/workflow/instant_head.h
};
enum class ScheduleKind { Constant, Plateau, Cosine, OneCycle };
enum class Precision { Auto, Fp32, Bf16, Fp16 }; ///< Auto: bf16 where the device computes it in hardware, else fp32
enum class BatchNormMode { Train, Frozen };      ///< Frozen: running statistics are used and kept
enum class OutputActivation {
    None,
    Softmax
}; ///< Softmax: on top of which cross-entropy applies its own (a known mistake, for lessons)
enum class SamplingKind {
    Shuffled,
    BalancedClasses,
    BalancedSubjects,
    BalancedWithinClasses
}; ///< all but the first draw with replacement, core/learning/sample_order.h

/// One layer of the head that follows the pooled features.
struct HeadLayer {
    enum class Kind { Linear, Relu, Dropout } kind = Kind::Linear;
    int outputs = 0;        ///< Linear; 0: the number of classes
    double probability = 0; ///< Dropout
    bool operator==(const HeadLayer&) const = default;
};

/// A named, complete description of a training. JSON: docs/formats.md, schema in resources/recipes/recipe.schema.json.
struct Recipe {
    std::string name = "custom"; ///< file name without .json; [a-z0-9_-]
    std::string title;           ///< for people
    std::string description;     ///< plain words for a student

    struct Network {
        std::string architecture = "mobilenetv2_100"; ///< "mobilenetv2_100", "resnet18", "small"
        std::vector<HeadLayer> head{{HeadLayer::Kind::Linear, 0, 0}};
        OutputActivation output = OutputActivation::None;
        bool backboneTrained = true;
        BatchNormMode batchNorm = BatchNormMode::Train;
        std::string weights = "random"; ///< "random", "pretrained", "blood_cells", "imagenet", or a file
        double headDropout = 0;         ///< before the head
    } network;

    Preprocessing input;
    Augmentation augmentation;

    struct Optimiser {
        OptimiserKind kind = OptimiserKind::AdamW;
        double learningRate = 1e-3; ///< of the head's layer group; the peak for one-cycle
        double layerDecay = 1;      ///< each layer group before the head learns this much slower than the next, (0, 1]
        double weightDecay = 0;     ///< not applied to biases and batch-norm parameters by AdamW; lbfgs: SoftmaxRegression's l2
        double momentum = 0.9;      ///< SGD
        double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
        double gradientClipNorm = 0; ///< 0: none
    } optimiser;

    struct Schedule {
        ScheduleKind kind = ScheduleKind::OneCycle;
        double warmupFraction = 0.3; ///< one-cycle, cosine: share of all steps spent rising
        double finalFraction = 1e-3; ///< of the peak, at the end of one-cycle and cosine
        double plateauFactor = 0.5;  ///< plateau: multiply when the validation loss has not fallen …
        int plateauPatience = 2;     ///< … for more than this many epochs
    } schedule;

    struct Loss {
        double labelSmoothing = 0; ///< 0…1
        bool classWeights = false; ///< inverse frequency in the training part, mean 1
        /// The probabilities are for classes as frequent as in the training part, however they were drawn or weighed:
        /// priorLogits() in class_prior.h.
        bool priorCorrection = false;
    } loss;

    SamplingKind sampling = SamplingKind::Shuffled;
    /// Each training image is mixed with another of its batch, share of the other from Beta(this, this); 0: not. Zhang et al.
    /// 2018, "mixup". 0…1
    double mixingAlpha = 0;
    double weightAverageDecay = 0; ///< moving average of weights, per step, 0: none; used for validation and prediction
    int epochs = 6;
    int batchSize = 32;
    Precision precision = Precision::Auto;
    int testTimeViews = 1;                       ///< 1, 2, 4 or 8: flips and quarter turns averaged when predicting
    Metric selection = Metric::BalancedAccuracy; ///< which validation metric chooses the best epoch
    int earlyStopPatience = 0;                   ///< epochs without improvement; 0: never
    int keepCheckpointEvery = 0;                 ///< keep every k-th epoch's checkpoint; 0: best and last only
    /// Once it has been examined, all learn: the same training anew, for a network that those who examined have taught, too.
    bool finalNetwork = false;

    /// What the recipe suggests; the user's choice goes before.
    struct SplitSuggestion {
        SplitRule rule = SplitRule::BySubject;
        double validationFraction = 0.3;
    } split;
};

/// Trained without an engine, on features that the backbone gives once.
inline bool isInstant(const Recipe& recipe)
{
    return recipe.optimiser.kind == OptimiserKind::Lbfgs;
}

/// Fails with InvalidInput naming the file, the place (JSON pointer) and what is allowed there; unknown keys are refused.
Result<Recipe> parseRecipe(std::string_view json, const std::string& sourceName);
std::string recipeToJson(const Recipe& recipe); ///< every field, indented, stable order

} // namespace nucleoscope
