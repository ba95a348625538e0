#pragma once

#include "core/learning/recipe.h"

namespace nucleoscope {

/// What a number may be. Open ends are excluded.
struct Allowed {
    double low;
    double high;
    bool lowOpen = false;
    bool highOpen = false;
};

/// Every field of a recipe with its key and range, once, so that reading and writing cannot differ. `visitor` has
/// text, number, whole, flag, choice, oneOf, numbers and head, and section(key, lambda) for a nested object.
/// resources/recipes/recipe.schema.json says the same for editors; a test holds the two together.
template <typename Visitor, typename RecipeLike>
void visitRecipe(Visitor& visitor, RecipeLike& r)
{
    visitor.text("name", r.name);
    visitor.text("title", r.title);
    visitor.text("description", r.description);
    visitor.section("network", [&](auto& v) {
        v.text("architecture", r.network.architecture);
        v.text("weights", r.network.weights);
        v.head("head", r.network.head);
        v.number("head_dropout", r.network.headDropout, {0, 1, false, true});
        v.choice("output", r.network.output);
        v.flag("backbone_trained", r.network.backboneTrained);
        v.choice("batch_norm", r.network.batchNorm);
    });
    visitor.section("input", [&](auto& v) {
        v.whole("crop_pixels", r.input.cropPixels, {0, 20000});
        v.whole("size_pixels", r.input.sizePixels, {16, 2048});
        v.numbers("mean", r.input.mean, {-10, 10});
        v.numbers("standard_deviation", r.input.standardDeviation, {0, 10, true});
    });
    visitor.section("augmentation", [&](auto& v) {
        v.number("rotation_degrees", r.augmentation.rotationDegrees, {0, 180});
        v.flag("horizontal_flip", r.augmentation.horizontalFlip);
        v.flag("vertical_flip", r.augmentation.verticalFlip);
        v.number("shift_fraction", r.augmentation.shiftFraction, {0, 0.5});
        v.number("scale_fraction", r.augmentation.scaleFraction, {0, 0.9});
        v.number("brightness", r.augmentation.brightness, {0, 1});
        v.number("contrast", r.augmentation.contrast, {0, 1});
        v.number("saturation", r.augmentation.saturation, {0, 1});
        v.number("hue", r.augmentation.hue, {0, 0.5});
        v.number("stain", r.augmentation.stain, {0, 1});
        v.number("blur_sigma_pixels", r.augmentation.blurSigmaPixels, {0, 20});
        v.number("hole_fraction", r.augmentation.holeFraction, {0, 0.9});
        v.flag("on_validation", r.augmentation.onValidation);
    });
    visitor.section("optimiser", [&](auto& v) {
        v.choice("kind", r.optimiser.kind);
        v.number("learning_rate", r.optimiser.learningRate, {0, 10, true});
        v.number("layer_decay", r.optimiser.layerDecay, {0, 1, true});
        v.number("weight_decay", r.optimiser.weightDecay, {0, 1});
        v.number("momentum", r.optimiser.momentum, {0, 1, false, true});
        v.number("beta1", r.optimiser.beta1, {0, 1, false, true});
        v.number("beta2", r.optimiser.beta2, {0, 1, false, true});
        v.number("epsilon", r.optimiser.epsilon, {0, 1, true});
        v.number("gradient_clip_norm", r.optimiser.gradientClipNorm, {0, 1e6});
    });
    visitor.section("schedule", [&](auto& v) {
        v.choice("kind", r.schedule.kind);
        v.number("warmup_fraction", r.schedule.warmupFraction, {0, 1, false, true});
        v.number("final_fraction", r.schedule.finalFraction, {0, 1});
        v.number("plateau_factor", r.schedule.plateauFactor, {0, 1, true, true});
        v.whole("plateau_patience", r.schedule.plateauPatience, {0, 1000});
    });
    visitor.section("loss", [&](auto& v) {
        v.number("label_smoothing", r.loss.labelSmoothing, {0, 1, false, true});
        v.flag("class_weights", r.loss.classWeights);
        v.flag("prior_correction", r.loss.priorCorrection);
    });
    visitor.choice("sampling", r.sampling);
    visitor.number("mixing_alpha", r.mixingAlpha, {0, 1});
    visitor.number("weight_average_decay", r.weightAverageDecay, {0, 1, false, true});
    visitor.whole("epochs", r.epochs, {1, 10000});
    visitor.whole("batch_size", r.batchSize, {1, 4096});
    visitor.choice("precision", r.precision);
    visitor.oneOf("test_time_views", r.testTimeViews, {1, 2, 4, 8});
    visitor.choice("selection", r.selection);
    visitor.whole("early_stop_patience", r.earlyStopPatience, {0, 10000});
    visitor.whole("keep_checkpoint_every", r.keepCheckpointEvery, {0, 10000});
    visitor.flag("final_network", r.finalNetwork);
    visitor.section("split", [&](auto& v) {
        v.choice("rule", r.split.rule);
        v.number("validation_fraction", r.split.validationFraction, {0, 1, true, true});
    });
}

} // namespace nucleoscope
