// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement.h"

#include "core/base/random.h"
#include "core/base/system.h"
#include "core/imaging/batch_loader.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace nucleoscope {
namespace {

std::unique_ptr<BatchSource> batchesOf(const Recipe& recipe, const std::shared_ptr<const Dataset>& dataset,
                                       const std::vector<int>& samples)
{
    BatchLoaderOptions options;
    options.preprocessing = recipe.input;
    options.threads = usableThreads();
    auto batches = makeBatchLoader(dataset, options);
    PassPlan plan;
    plan.samples = samples;
    plan.batchSize = recipe.batchSize;
    batches->begin(std::move(plan));
    return batches;
}

/// `kernels`: as NUCLEOSCOPE_KERNELS, which a predictor reads when it is made.
Result<std::unique_ptr<Predictor>> predictorWith(const char* kernels, Engine& engine, const PredictorRequest& request)
{
    const char* const before = std::getenv("NUCLEOSCOPE_KERNELS");
    const std::string kept = before ? before : "";
    setenv("NUCLEOSCOPE_KERNELS", kernels, 1);
    auto predictor = engine.makePredictor(request);
    if (before)
        setenv("NUCLEOSCOPE_KERNELS", kept.c_str(), 1);
    else
        unsetenv("NUCLEOSCOPE_KERNELS");
    return predictor;
}

void compare(const Dataset& dataset, const PixelBatch& batch, const NetworkOutputs& plain, const NetworkOutputs& quick,
             Agreement& agreement, std::vector<double>& probabilities)
{
    for (int i = 0; i < batch.count(); ++i) {
        const float ours = quick.row(i)[0], other = plain.row(i)[0];
        agreement.largestDifference = std::max(agreement.largestDifference, std::abs(ours - other));
        if ((ours >= 0.5f) != (other >= 0.5f))
            agreement.changed.push_back({dataset.sample(batch.samples[static_cast<std::size_t>(i)]).id, other, ours});
        probabilities.push_back(static_cast<double>(other));
    }
    agreement.images += batch.count();
}

double standardDeviation(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return std::sqrt(sum / count);
}

} // namespace

std::vector<int> drawnSamples(const Dataset& dataset, int count, std::uint64_t seed)
{
    std::vector<int> samples(static_cast<std::size_t>(dataset.sampleCount()));
    std::iota(samples.begin(), samples.end(), 0);
    Random random(seed, Random::Purpose::Test);
    for (std::size_t i = 0; i + 1 < samples.size(); ++i)
        std::swap(samples[i], samples[i + random.bits32() % (samples.size() - i)]);
    samples.resize(std::min(samples.size(), static_cast<std::size_t>(count)));
    std::sort(samples.begin(), samples.end());
    return samples;
}

Result<void> trainBriefly(Engine& engine, const Recipe& recipe, const std::shared_ptr<const Dataset>& dataset,
                          const std::filesystem::path& weights, int steps, const std::filesystem::path& model)
{
    LearnerRequest request;
    request.recipe = recipe;
    request.recipe.network.backboneTrained = false;
    request.recipe.network.batchNorm = BatchNormMode::Frozen;
    request.device = "cpu";
    request.weights = weights;
    const auto learner = engine.makeLearner(request);
    if (!learner)
        return fail(learner.error());
    std::vector<int> samples = drawnSamples(*dataset, steps * recipe.batchSize, 1);
    Random random(2, Random::Purpose::Test);
    for (std::size_t i = samples.size(); i > 1; --i) // or each batch would be of one patient
        std::swap(samples[i - 1], samples[random.bits32() % i]);
    const auto batches = batchesOf(recipe, dataset, samples);
    const std::vector<double> rates(static_cast<std::size_t>((*learner)->describe().layerGroups), 3e-3);
    for (;;) {
        const auto batch = batches->next();
        if (!batch)
            return fail(batch.error());
        if (!*batch)
            return (*learner)->saveModel(model, {});
        if (const auto learned = (*learner)->trainStep(**batch, rates); !learned)
            return fail(learned.error());
    }
}

Result<Agreement> agreementWithPlain(Engine& engine, const Recipe& recipe, const std::shared_ptr<const Dataset>& dataset,
                                     const std::vector<int>& samples, const std::filesystem::path& model)
{
    PredictorRequest request;
    request.recipe = recipe;
    request.model = model;
    request.device = "cpu";
    request.recipe.precision = Precision::Auto;
    const auto quick = predictorWith("best", engine, request);
    request.recipe.precision = Precision::Fp32;
    const auto plain = predictorWith("off", engine, request);
    if (!quick || !plain)
        return fail((quick ? plain : quick).error());
    Agreement agreement;
    std::vector<double> probabilities;
    const auto batches = batchesOf(recipe, dataset, samples);
    for (;;) {
        const auto batch = batches->next();
        if (!batch)
            return fail(batch.error());
        if (!*batch)
            break;
        const auto ours = (*quick)->predict(**batch, recipe.testTimeViews);
        const auto other = (*plain)->predict(**batch, recipe.testTimeViews);
        if (!ours || !other)
            return fail((ours ? other : ours).error());
        compare(*dataset, **batch, *other, *ours, agreement, probabilities);
    }
    agreement.spread = probabilities.empty() ? 0 : standardDeviation(probabilities);
    return agreement;
}

} // namespace nucleoscope
