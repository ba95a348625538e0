// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/torch_engine.h"

#include "core/learning/torch/allocator.h"
#include "core/learning/torch/attribution.h"
#include "core/learning/torch/guard.h"
#include "core/learning/torch/script_archive.h"
#include "core/learning/torch/torch_learner.h"
#include "core/learning/weights_file.h"

namespace nucleoscope {
namespace engine {
namespace {

class TorchPredictor final : public AttributionPredictor {
public:
    TorchPredictor(const PredictorRequest& request, const ChosenDevice& chosen, std::shared_ptr<Network> network)
        : request_(request), network_(std::move(network)), inference_(request.recipe, {request.classCount, {}, {}}, chosen)
    {
        network_->to(chosen.device);
        for (at::Tensor& parameter : network_->parameters())
            parameter.set_requires_grad(false);
    }

    ~TorchPredictor() override
    {
        network_.reset();
        releaseLargeBlocks();
    }

    LearnerDescription describe() const override { return inference_.describe(*network_); }
    int featureCount() const override { return network_->featureCount(); }

    Result<NetworkOutputs> predict(const PixelBatch& batch, int views) override
    {
        return guarded("predicting", [&] {
            useThreads(request_.threads);
            useKernels(inference_.kernels());
            return inference_.predict(*network_, batch, views);
        });
    }

    Result<std::vector<float>> features(const PixelBatch& batch) override
    {
        return guarded("computing features", [&]() -> Result<std::vector<float>> {
            if (auto checked = checkBatch(batch); !checked)
                return fail(checked.error());
            useThreads(request_.threads);
            useKernels(inference_.kernels());
            return inference_.features(*network_, batch);
        });
    }

    Result<HeatMap> attribution(const PixelBatch& batch, int classIndex, const AttributionOptions& options) override
    {
        return guarded("asking where the network looked", [&] {
            useThreads(request_.threads);
            useKernels(inference_.kernels());
            return attribute(*network_, inference_, batch, classIndex, options);
        });
    }

    Result<std::unique_ptr<AttributionPredictor>> randomised(std::uint64_t seed) override
    {
        return guarded("drawing other weights", [&]() -> Result<std::unique_ptr<AttributionPredictor>> {
            auto network = makeNetwork(request_.recipe.network, request_.classCount);
            if (!network)
                return fail(network.error());
            initialise(**network, seed);
            return std::make_unique<TorchPredictor>(request_, inference_.chosen(), *network);
        });
    }

private:
    PredictorRequest request_;
    std::shared_ptr<Network> network_;
    Inference inference_;
};

Result<std::unique_ptr<Predictor>> makeTorchPredictor(const PredictorRequest& request)
{
    const auto chosen = chooseDevice(request.device);
    if (!chosen)
        return fail(chosen.error());
    auto network = makeNetwork(request.recipe.network, request.classCount);
    if (!network)
        return fail(network.error());
    initialise(**network, 0);
    auto file =
        request.member.empty() ? openWeightsFile(request.model, largestFileFor(**network)) : SafetensorsFile::open(request.model);
    if (!file)
        return fail(file.error());
    if (!request.member.empty())
        *file = file->within(request.member);
    if (auto loaded =
            loadWeights(**network, *file, utf8(request.model), request.featuresOnly ? HeadFit::MayBeNew : HeadFit::Exact);
        !loaded)
        return fail(loaded.error());
    return std::make_unique<TorchPredictor>(request, *chosen, *network);
}

} // namespace
} // namespace engine

TorchEngine::TorchEngine()
{
    engine::keepLargeBlocks();
}

std::string TorchEngine::version() const
{
    return engine::engineVersion();
}

std::vector<DeviceInfo> TorchEngine::devices() const
{
    return engine::listDevices();
}

std::vector<ArchitectureInfo> TorchEngine::architectures() const
{
    return engine::knownArchitectures();
}

Result<std::unique_ptr<Learner>> TorchEngine::makeLearner(const LearnerRequest& request)
{
    return engine::guarded("preparing the training", [&] { return engine::TorchLearner::make(request); });
}

Result<std::unique_ptr<Predictor>> TorchEngine::makePredictor(const PredictorRequest& request)
{
    return engine::guarded("loading the network", [&] { return engine::makeTorchPredictor(request); });
}

Result<Bytes> TorchEngine::scriptArchive(const ScriptModule& module)
{
    return engine::guarded("writing TorchScript", [&]() -> Result<Bytes> { return engine::scriptArchive(module); });
}

} // namespace nucleoscope
