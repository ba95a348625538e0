// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/torch_learner.h"

#include "core/base/system.h"
#include "core/learning/mixing.h"
#include "core/learning/torch/allocator.h"
#include "core/learning/torch/guard.h"
#include "core/learning/torch/placement_audit.h"
#include "core/learning/weights_file.h"

namespace nucleoscope::engine {
namespace {

Result<void> checkRequest(const LearnerRequest& request)
{
    if (isInstant(request.recipe))
        return fail(ErrorCode::Unsupported,
                    {"engine.instant",
                     "The engine makes no steps for the recipe {recipe}: its head is fitted at once, on features.",
                     {{"recipe", request.recipe.name}}});
    const auto weights = request.classWeights.size();
    const auto fits = [&](std::size_t count) { return count == 0 || count == static_cast<std::size_t>(request.classCount); };
    if (request.classCount >= 2 && fits(weights) && fits(request.priorLogits.size()))
        return {};
    return fail(ErrorCode::InvalidInput,
                {"engine.classes",
                 "A network cannot learn {classes} classes with {weights} class weights: it takes two classes "
                 "or more, and one weight each or none.",
                 {{"classes", std::to_string(request.classCount)},
                  {"weights", std::to_string(fits(weights) ? request.priorLogits.size() : weights)}}});
}

Result<void> beginFrom(Network& network, const std::filesystem::path& weights)
{
    const auto file = openWeightsFile(weights, largestFileFor(network));
    if (!file)
        return fail(file.error());
    return loadWeights(network, *file, utf8(weights), HeadFit::MayBeNew);
}

/// Bytes: a part of what is free, for pixels, batches and the window want theirs.
std::uint64_t roomForFeatures()
{
    constexpr std::uint64_t whereUnknown = std::uint64_t{256} << 20;
    const std::uint64_t available = availableMemoryBytes();
    return available > 0 ? available / 8 : whereUnknown;
}

} // namespace

Result<std::unique_ptr<Learner>> TorchLearner::make(const LearnerRequest& request)
{
    if (auto checked = checkRequest(request); !checked)
        return fail(checked.error());
    const auto chosen = chooseDevice(request.device);
    if (!chosen)
        return fail(chosen.error());
    useThreads(request.threads);
    auto network = makeNetwork(request.recipe.network, request.classCount);
    if (!network)
        return fail(network.error());
    initialise(**network, request.seed);
    (*network)->addToLogits(request.priorLogits); // before a head that fits is loaded
    if (!request.weights.empty())
        if (auto loaded = beginFrom(**network, request.weights); !loaded)
            return fail(loaded.error());
    auto learner = std::unique_ptr<TorchLearner>(new TorchLearner(request, *chosen, *network));
    return guarded("measuring how much memory a batch takes", [&]() -> Result<std::unique_ptr<Learner>> {
        learner->planMemory();
        return std::unique_ptr<Learner>(std::move(learner));
    });
}

TorchLearner::TorchLearner(const LearnerRequest& request, const ChosenDevice& chosen, std::shared_ptr<Network> network)
    : stream_(chosen.device),
      recipe_(request.recipe),
      classCount_(request.classCount),
      seed_(request.seed),
      threads_(request.threads),
      communicator_(request.communicator),
      network_(std::move(network)),
      inference_(request.recipe, {request.classCount, request.classWeights, request.priorLogits}, chosen),
      microBatches_({request.recipe.batchSize, request.recipe.network.batchNorm})
{
    network_->to(chosen.device);
    if (!recipe_.network.backboneTrained)
        for (auto& item : network_->named_parameters())
            item.value().set_requires_grad(network_->isOfHead(item.key()));
    inference_.keepImages();
    keepFeatures();
    optimiser_ = std::make_unique<Optimiser>(recipe_.optimiser, *network_);
    // A mixed batch's share is another in each step, and a graph's numbers are those with which it was recorded.
    if (RecordedStep::isPossible(chosen.device) && recipe_.mixingAlpha <= 0 && inference_.kernels())
        recorded_ = std::make_unique<RecordedStep>(chosen.device, optimiser_->parameters());
    if (recipe_.weightAverageDecay > 0) {
        auto copy = makeNetwork(recipe_.network, classCount_).value();
        copy->to(chosen.device);
        average_ = std::make_unique<WeightAverage>(recipe_.weightAverageDecay, std::move(copy), *network_);
    }
}

/// Nothing yet: the layers are new.
void TorchLearner::keepFeatures()
{
    if (!inference_.chosen().device.is_cpu())
        return;
    const auto room = std::make_shared<FeatureRoom>(roomForFeatures());
    if (KeptFeatures::areWorthKeeping(recipe_))
        kept_ = std::make_unique<KeptFeatures>(room);
    if (KeptBatches::areWorthKeeping(recipe_))
        examined_ = std::make_unique<KeptBatches>(room);
}

LearnerDescription TorchLearner::describe() const
{
    LearnerDescription description = inference_.describe(*network_);
    description.keepsFeatures = kept_ != nullptr;
    return description;
}

TorchLearner::~TorchLearner()
{
    recorded_.reset();
    optimiser_.reset();
    average_.reset();
    network_.reset();
    releaseLargeBlocks();
}

Result<void> TorchLearner::checkStep(const PixelBatch& batch, const std::vector<double>& learningRates) const
{
    if (auto checked = checkBatch(batch); !checked)
        return checked;
    const bool labelled = batch.count() > 0 && std::all_of(batch.classes.begin(), batch.classes.end(), [&](int c) {
                              return c >= 0 && c < classCount_;
                          });
    if (labelled && learningRates.size() == static_cast<std::size_t>(network_->layerGroups()))
        return {};
    return fail(ErrorCode::InvalidInput,
                {"engine.step",
                 "A training step needs images whose classes are known, and one learning rate for each of the "
                 "{groups} layer groups.",
                 {{"groups", std::to_string(network_->layerGroups())}}});
}

/// Before a training: where a batch may be too large for the memory, a few images tell what one takes. Nothing is learned
/// from them: the running statistics are used and kept. What a device has is only known when it is full.
void TorchLearner::planMemory()
{
    constexpr int tried = 8;
    const std::uint64_t available = availableMemoryBytes();
    if (!inference_.chosen().device.is_cpu() || available == 0 || recipe_.batchSize <= 1
        || MicroBatches::surelyFits(recipe_.batchSize, recipe_.input.sizePixels, available))
        return;
    useThreads(threads_);
    useKernels(inference_.kernels());
    Random random(seed_, Random::Purpose::Dropout);
    const PixelBatch few = blankImages(std::min(tried, recipe_.batchSize), recipe_.input.sizePixels);
    const std::size_t bytes = largeBytesWhile([&] {
        const StepInputs inputs{inference_.inputOf(few), inference_.classesOf(few), network_->dropoutMasks(few.count(), random)};
        forward(inputs, BatchNormMode::Frozen, 1).loss.backward();
    });
    dropGradients();
    releaseLargeBlocks();
    const auto gradientBytes = static_cast<std::uint64_t>(countParameters(*network_, true)) * sizeof(float);
    microBatches_.plan(available, gradientBytes,
                       (bytes - std::min<std::uint64_t>(bytes, gradientBytes)) / static_cast<std::uint64_t>(few.count()));
}

void TorchLearner::dropGradients()
{
    for (at::Tensor parameter : optimiser_->parameters())
        parameter.mutable_grad() = at::Tensor();
}

at::Tensor TorchLearner::featuresOf(const at::Tensor& pixels)
{
    const at::AutoGradMode withGradients(recipe_.network.backboneTrained);
    return network_->features(pixels);
}

/// `ownShare` below 1: each image is mixed with the one opposite to it in the batch, see mixing.h.
Objective::Losses TorchLearner::forward(const StepInputs& inputs, BatchNormMode batchNorm, double ownShare)
{
    network_->setTraining(batchNorm);
    at::Tensor input = inputs.pixels;
    if (ownShare < 1)
        input = at::lerp(input.flip(0), input, ownShare);
    at::Tensor logits;
    {
        const MixedPrecision mixed(inference_.chosen().device, inference_.precision());
        logits = network_->logits(inputs.features.defined() ? inputs.features : featuresOf(input), &inputs.masks);
    }
    Objective::Losses losses = inference_.objective().of(logits, inputs.classes);
    if (ownShare < 1)
        losses.loss = losses.loss * ownShare + inference_.objective().of(logits, inputs.classes.flip(0)).loss * (1 - ownShare);
    return losses;
}

/// Leaves gradients. Returns the loss, each image's, and each image's probabilities, one after the other in fp32, so that a
/// device is waited for once.
at::Tensor TorchLearner::learnFrom(const StepInputs& inputs, double ownShare, double shareOfBatch)
{
    const Objective::Losses losses = forward(inputs, recipe_.network.batchNorm, ownShare);
    (shareOfBatch < 1 ? losses.loss * shareOfBatch : losses.loss).backward();
    return at::cat({losses.loss.detach().view({1}), losses.perSample, losses.probabilities.flatten()}).to(at::kFloat);
}

/// Every rank gets the mean of all ranks' gradients.
void TorchLearner::shareGradients()
{
    if (!communicator_ || communicator_->size() < 2)
        return;
    const at::NoGradGuard noGrad;
    for (const at::Tensor& parameter : optimiser_->parameters()) {
        at::Tensor gradient = parameter.grad();
        if (!gradient.defined())
            continue;
        at::Tensor shared = gradient.to(at::kCPU).contiguous().clone();
        communicator_->sum(std::span<float>(shared.mutable_data_ptr<float>(), static_cast<std::size_t>(shared.numel())));
        gradient.copy_(shared.div_(communicator_->size()));
    }
}

at::Tensor TorchLearner::keptFeaturesOf(const PixelBatch& batch, int atOnce)
{
    network_->setTraining(recipe_.network.batchNorm);
    return kept_->of(batch, atOnce, [this](const PixelBatch& images) {
        const MixedPrecision mixed(inference_.chosen().device, inference_.precision());
        return featuresOf(inference_.inputOf(images));
    });
}

/// Forward and backward, in parts where the memory is small: the parts' gradients add up to the whole batch's.
Result<NetworkOutputs> TorchLearner::gradients(const PixelBatch& batch)
{
    const auto step = static_cast<std::uint64_t>(optimiser_->steps());
    Random random(seed_, Random::Purpose::Dropout, step);
    Random mixing(seed_, Random::Purpose::Mixing, step);
    const double ownShare = recipe_.mixingAlpha > 0 ? drawOwnShare(recipe_.mixingAlpha, mixing) : 1;
    const int most = microBatches_.imagesOf(batch.count());
    const bool all = most >= batch.count();
    const at::Tensor pixels = kept_ ? at::Tensor() : inference_.inputOf(batch);
    const at::Tensor features = kept_ ? keptFeaturesOf(batch, most) : at::Tensor();
    const auto partOf = [&](const at::Tensor& whole, int begin, int count) {
        return all || !whole.defined() ? whole : whole.narrow(0, begin, count);
    };
    const at::Tensor classes = inference_.classesOf(batch);
    const double whole = all ? 0 : inference_.objective().weightOf(classes);
    NetworkOutputs outputs{classCount_, {}, {}};
    for (int begin = 0; begin < batch.count(); begin += most) {
        const int count = std::min(most, batch.count() - begin);
        const StepInputs part{partOf(pixels, begin, count), partOf(classes, begin, count), network_->dropoutMasks(count, random),
                              partOf(features, begin, count)};
        const double share = all ? 1 : inference_.objective().weightOf(part.classes) / whole;
        const auto learn = [&](const StepInputs& inputs) { return learnFrom(inputs, ownShare, share); };
        const std::vector<float> report =
            toVector(recorded_ && all && count == recipe_.batchSize ? recorded_->run(part, learn) : learn(part));
        if (const double loss = report.front(); !std::isfinite(loss)) {
            dropGradients();
            return fail(ErrorCode::Engine, {"engine.diverged",
                                            "The loss became {loss}: the training has diverged. Start again with a lower "
                                            "learning rate.",
                                            {{"loss", std::isnan(loss) ? "not a number" : "infinite"}}});
        }
        const auto probabilities = report.begin() + 1 + count;
        outputs.losses.insert(outputs.losses.end(), report.begin() + 1, probabilities);
        outputs.probabilities.insert(outputs.probabilities.end(), probabilities, report.end());
    }
    return outputs;
}

Result<NetworkOutputs> TorchLearner::trainStep(const PixelBatch& batch, const std::vector<double>& learningRates)
{
    return guarded("training", [&]() -> Result<NetworkOutputs> {
        if (auto checked = checkStep(batch, learningRates); !checked)
            return fail(checked.error());
        useThreads(threads_);
        useKernels(inference_.kernels());
        auto outputs = microBatches_.untilItFits(
            batch.count(), [&] { return gradients(batch); },
            [&] {
                dropGradients();
                releaseLargeBlocks();
            });
        if (!outputs)
            return outputs;
        shareGradients();
        optimiser_->step(learningRates);
        if (average_)
            average_->update();
        return outputs;
    });
}

Result<NetworkOutputs> TorchLearner::predict(const PixelBatch& batch, WeightsChoice weights, int views)
{
    return guarded("predicting", [&] {
        useThreads(threads_);
        useKernels(inference_.kernels());
        Network& network = weights == WeightsChoice::Averaged && average_ ? average_->network() : *network_;
        return inference_.predict(network, batch, views, examined_.get()); // averages of what never changes are the same
    });
}

Result<PlacementReport> TorchLearner::auditPlacement(const PixelBatch& batch)
{
    return guarded("checking where the network's tensors are", [&]() -> Result<PlacementReport> {
        useThreads(threads_);
        useKernels(inference_.kernels());
        const auto reference = makeNetwork(recipe_.network, classCount_);
        if (!reference)
            return fail(reference.error());
        return engine::auditPlacement(*network_, **reference,
                                      {inference_, recipe_.network.batchNorm, recipe_.network.backboneTrained}, batch);
    });
}

} // namespace nucleoscope::engine
