// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/inference.h"
#include "core/learning/torch/kept_features.h"
#include "core/learning/torch/micro_batch.h"
#include "core/learning/torch/optimiser.h"
#include "core/learning/torch/step_graph.h"
#include "core/learning/torch/weight_average.h"
#include "core/learning/torch/weights.h"

namespace nucleoscope::engine {

class TorchLearner final : public Learner {
public:
    static Result<std::unique_ptr<Learner>> make(const LearnerRequest& request);
    ~TorchLearner() override;

    LearnerDescription describe() const override;
    Result<NetworkOutputs> trainStep(const PixelBatch& batch, const std::vector<double>& learningRates) override;
    Result<NetworkOutputs> predict(const PixelBatch& batch, WeightsChoice weights, int views) override;
    Result<void> saveState(const std::filesystem::path& file, const CheckpointNotes& notes) override;
    Result<void> saveModel(const std::filesystem::path& file, const CheckpointNotes& notes) override;
    Result<CheckpointNotes> loadState(const std::filesystem::path& file) override;
    Result<PlacementReport> auditPlacement(const PixelBatch& batch) override;
    std::shared_ptr<const ResidentImages> residentImages() const override { return inference_.residentImages(); }
    std::optional<Message> news() override { return microBatches_.news(); }

private:
    TorchLearner(const LearnerRequest& request, const ChosenDevice& chosen, std::shared_ptr<Network> network);

    Result<void> checkStep(const PixelBatch& batch, const std::vector<double>& learningRates) const;
    void planMemory();
    Objective::Losses forward(const StepInputs& inputs, BatchNormMode batchNorm, double ownShare);
    at::Tensor featuresOf(const at::Tensor& pixels);
    void keepFeatures();
    at::Tensor keptFeaturesOf(const PixelBatch& batch, int atOnce);
    at::Tensor learnFrom(const StepInputs& inputs, double ownShare, double shareOfBatch);
    Result<NetworkOutputs> gradients(const PixelBatch& batch);
    void dropGradients();
    void shareGradients();
    NamedTensors stateTensors() const;
    CheckpointNotes stateNotes(const CheckpointNotes& notes) const;
    Result<void> restoreCounters(const std::map<std::string, std::string>& metadata, const std::string& fileName);

    OwnStream stream_; // first: all below is made and used on it
    Recipe recipe_;
    int classCount_;
    std::uint64_t seed_;
    int threads_;
    std::shared_ptr<Communicator> communicator_;
    std::shared_ptr<Network> network_;
    Inference inference_;
    std::unique_ptr<Optimiser> optimiser_;
    std::unique_ptr<RecordedStep> recorded_; ///< null where each step is run anew
    std::unique_ptr<WeightAverage> average_; ///< null where the recipe keeps none
    MicroBatches microBatches_;
    std::unique_ptr<KeptFeatures> kept_;    ///< null where layers before the head are run in every step
    std::unique_ptr<KeptBatches> examined_; ///< null where they are run for every prediction
};

} // namespace nucleoscope::engine
