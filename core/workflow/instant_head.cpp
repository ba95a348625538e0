#include "core/workflow/instant_head.h"

#include "core/learning/class_prior.h"
#include "core/learning/stopwatch.h"
#include "core/learning/weights_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace nucleoscope {
namespace {

/// As timm and torchvision call it.
std::string headName(const std::string& architecture)
{
    return architecture.starts_with("resnet") ? "fc" : "classifier";
}

/// Those that have features, and where.
struct HeadRows {
    std::vector<TrainingSample> samples;
    std::vector<int> rows;
};

HeadRows rowsIn(const FeatureTable& features, const std::vector<TrainingSample>& samples)
{
    HeadRows found;
    for (const TrainingSample& sample : samples)
        if (const int row = features.find(sample.sample); row >= 0) {
            found.samples.push_back(sample);
            found.rows.push_back(row);
        }
    return found;
}

/// In a training's checkpoint weights stand under these names, the average first; in a model's there is no such prefix.
std::string weightsPrefix(const SafetensorsFile& file)
{
    for (const char* const prefix : {"average.", "model."}) {
        const auto at = file.tensors().lower_bound(prefix);
        if (at != file.tensors().end() && at->first.starts_with(prefix))
            return prefix;
    }
    return {};
}

} // namespace

std::optional<Message> instantProblem(const Recipe& recipe)
{
    const auto problem = [&](const char* what) {
        return Message("instant.recipe", "The recipe {recipe} cannot be trained at once with the optimiser lbfgs: {what}.",
                       {{"recipe", recipe.name}, {"what", what}});
    };
    const Recipe::Network& network = recipe.network;
    if (network.backboneTrained || network.batchNorm != BatchNormMode::Frozen)
        return problem("the backbone must not be trained, and its batch norm be frozen");
    if (network.head.size() != 1 || network.head.front().kind != HeadLayer::Kind::Linear || network.headDropout > 0
        || network.output != OutputActivation::None)
        return problem("the head must be one linear layer without dropout, and without softmax on top");
    if (!recipe.augmentation.isIdentity() || recipe.augmentation.onValidation)
        return problem("images cannot be augmented, because each is looked at once only");
    if (recipe.testTimeViews != 1)
        return problem("there can be one view only when predicting");
    if (!(recipe.optimiser.weightDecay > 0))
        return problem("the weight decay must be more than 0");
    return std::nullopt;
}

std::vector<double> instantWeights(const Recipe& recipe, const std::vector<TrainingSample>& training, int classCount)
{
    const auto classes = static_cast<std::size_t>(classCount);
    std::vector<double> images(classes, 0);
    std::vector<std::map<int, double>> imagesOfSubject(classes);
    for (const TrainingSample& sample : training) {
        const auto c = static_cast<std::size_t>(sample.classIndex);
        ++images[c];
        ++imagesOfSubject[c][sample.subject];
    }
    std::vector<double> weights;
    weights.reserve(training.size());
    double sum = 0;
    for (const TrainingSample& sample : training) {
        const auto c = static_cast<std::size_t>(sample.classIndex);
        double weight = 1;
        if (recipe.sampling == SamplingKind::BalancedClasses)
            weight = 1 / images[c];
        else if (recipe.sampling != SamplingKind::Shuffled)
            weight = 1 / (static_cast<double>(imagesOfSubject[c].size()) * imagesOfSubject[c][sample.subject]);
        if (recipe.sampling == SamplingKind::BalancedWithinClasses)
            weight *= images[c];
        if (recipe.loss.classWeights)
            weight /= images[c];
        weights.push_back(weight);
        sum += weight;
    }
    for (double& weight : weights)
        weight *= static_cast<double>(weights.size()) / sum;
    return weights;
}

PredictionList predictWithHead(const SoftmaxRegression& head, const FeatureTable& features,
                               const std::vector<TrainingSample>& samples)
{
    const HeadRows found = rowsIn(features, samples);
    PredictionList predictions(head.classCount());
    predictions.reserve(static_cast<int>(found.rows.size()));
    std::vector<float> probabilities(static_cast<std::size_t>(head.classCount()));
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        head.probabilities(features.row(found.rows[i]).data(), probabilities.data());
        predictions.add(found.samples[i].sample, found.samples[i].classIndex, probabilities.data());
    }
    return predictions;
}

Result<InstantFit> fitInstantHead(const TrainingPlan& plan, const FeatureTable& features, const InstantOptions& options)
{
    const Stopwatch watch;
    const HeadRows training = rowsIn(features, plan.training);
    RegressionProblem problem;
    problem.features = {features.values, features.size(), features.width};
    problem.rows = training.rows;
    for (const TrainingSample& sample : training.samples)
        problem.classes.push_back(sample.classIndex);
    problem.classCount = static_cast<int>(plan.positive.size());
    problem.weights = instantWeights(plan.recipe, training.samples, problem.classCount);
    if (options.timesCounted)
        for (std::size_t i = 0; i < problem.weights.size(); ++i)
            problem.weights[i] *= options.timesCounted(training.samples[i].sample);
    InstantFit fit;
    RegressionOptions settings;
    settings.l2 = plan.recipe.optimiser.weightDecay;
    settings.labelSmoothing = plan.recipe.loss.labelSmoothing;
    settings.tolerance = options.tolerance;
    settings.threads = options.threads;
    settings.stop = options.stop;
    settings.start = options.start;
    settings.progress = [&](int, double objective) { fit.objectives.push_back(objective); };
    auto head = SoftmaxRegression::fit(problem, settings);
    if (!head)
        return fail(head.error());
    fit.head = std::move(*head);
    if (const auto logits = priorLogits(plan.recipe, imagesOfClasses(plan)); !logits.empty())
        fit.head.addToLogits(logits);
    fit.training = predictWithHead(fit.head, features, plan.training);
    fit.validation = predictWithHead(fit.head, features, plan.validation);
    fit.seconds = watch.seconds();
    return fit;
}

Result<void> writeInstantModel(const std::filesystem::path& file, const std::filesystem::path& weights,
                               const std::string& architecture, const SoftmaxRegression& head, const CheckpointNotes& notes)
{
    const auto backbone = openWeightsFile(weights);
    if (!backbone)
        return fail(backbone.error());
    const std::string prefix = weightsPrefix(*backbone);
    const std::string own = headName(architecture) + ".";
    std::vector<TensorToWrite> tensors;
    for (const auto& [name, view] : backbone->tensors())
        if (name.starts_with(prefix) && !name.substr(prefix.size()).starts_with(own))
            tensors.push_back({name.substr(prefix.size()), view.type, view.shape, view.data});
    const std::vector<float> headWeights = head.weights();
    const std::vector<float> headBiases = head.biases();
    tensors.push_back(
        {own + "weight", TensorType::F32, {head.classCount(), head.width()}, std::as_bytes(std::span(headWeights))});
    tensors.push_back({own + "bias", TensorType::F32, {head.classCount()}, std::as_bytes(std::span(headBiases))});
    return writeSafetensors(file, tensors, notes);
}

} // namespace nucleoscope
