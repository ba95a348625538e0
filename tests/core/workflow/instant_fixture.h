// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/safetensors.h"
#include "core/workflow/training_task.h"
#include "tests/core/workflow/prediction_fixture.h"

namespace nucleoscope {

/// The drawn patients of PredictionFixture, a backbone of two tensors, and a recipe that fits a head on its brightness.
class InstantFixture : public PredictionFixture {
public:
    InstantFixture()
    {
        const std::vector<float> numbers(1000 * 3, 0.5F);
        const auto bytes = std::as_bytes(std::span(numbers));
        const std::vector<TensorToWrite> tensors{{"stem.conv.weight", TensorType::F32, {2, 3}, bytes.first(24)},
                                                 {"classifier.weight", TensorType::F32, {1000, 3}, bytes},
                                                 {"classifier.bias", TensorType::F32, {1000}, bytes.first(4000)}};
        if (!writeSafetensors(backbone(), tensors, {}))
            qFatal("no backbone");
    }

    std::filesystem::path backbone() const { return path("backbone.safetensors"); }

    static Recipe instantRecipe()
    {
        Recipe recipe;
        recipe.name = "instant";
        recipe.network.architecture = "small";
        recipe.network.weights = "imagenet";
        recipe.network.backboneTrained = false;
        recipe.network.batchNorm = BatchNormMode::Frozen;
        recipe.input.sizePixels = 16;
        recipe.optimiser.kind = OptimiserKind::Lbfgs;
        recipe.optimiser.weightDecay = 0.01;
        recipe.sampling = SamplingKind::BalancedSubjects;
        recipe.epochs = 1;
        return recipe;
    }

    /// Patients 3 and H3 examine.
    TrainingRequest instantRequest(const char* folder) const
    {
        TrainingRequest request;
        request.dataset = dataset;
        for (const Sample& sample : dataset->samples()) {
            const std::string& subject = dataset->subjects()[static_cast<std::size_t>(sample.subject)].id;
            request.split.parts.push_back(subject.ends_with("3") ? Part::Validation : Part::Train);
        }
        request.recipe = instantRecipe();
        request.weights = backbone();
        request.runFolder = path(folder);
        request.runName = "instant";
        return request;
    }

    Result<TrainingOutcome> train(const TrainingRequest& request)
    {
        return inJob<TrainingOutcome>(
            [&](JobContext& context) { return runTraining(request, host, control, observer, context); });
    }

    TrainingControl control;
    TrainingObserver observer;
};

} // namespace nucleoscope
