// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/silhouette_model.h"

#include "core/audit/proxy_features.h"

#include <algorithm>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr double leastOutlines = 0.9; ///< share of the images that must have one

Result<DesignTable> outlinesOf(const Dataset& dataset, const DatasetFacts& facts, const std::vector<int>& samples)
{
    const auto outlines = std::count_if(samples.begin(), samples.end(), [&](int sample) {
        return facts.images[static_cast<std::size_t>(sample)].outline.has_value();
    });
    if (static_cast<double>(outlines) < leastOutlines * static_cast<double>(samples.size()))
        return fail(ErrorCode::InvalidInput, {"audit.no_outlines",
                                              "The nuclei of {dataset} are not cut out of their background, so their outlines "
                                              "are not known.",
                                              {{"dataset", dataset.name()}}});
    return proxyFeatures(Proxy::Outline, dataset, facts);
}

} // namespace

Result<SilhouetteModel> SilhouetteModel::fit(const Dataset& dataset, const DatasetFacts& facts, const std::vector<int>& samples)
{
    std::vector<int> labelled;
    for (const int sample : samples)
        if (dataset.sample(sample).classIndex >= 0)
            labelled.push_back(sample);
    const auto table = outlinesOf(dataset, facts, labelled);
    if (!table)
        return fail(table.error());
    const auto classCount = static_cast<int>(dataset.classes().size());
    if (classCount < 2)
        return fail(ErrorCode::InvalidInput,
                    {"audit.no_classes", "{dataset} has no classes to tell apart.", {{"dataset", dataset.name()}}});
    std::vector<RidgeLogistic> models;
    for (int c = classCount == 2 ? 1 : 0; c < classCount; ++c) {
        std::vector<bool> side(static_cast<std::size_t>(table->rows), false);
        for (const int sample : labelled)
            side[static_cast<std::size_t>(sample)] = dataset.sample(sample).classIndex == c;
        models.push_back(RidgeLogistic::fit(*table, labelled, side));
    }
    return SilhouetteModel(std::move(models));
}

Result<PredictionList> SilhouetteModel::examine(const Dataset& dataset, const DatasetFacts& facts,
                                                const std::vector<int>& samples, const std::vector<int>& truths) const
{
    const auto table = outlinesOf(dataset, facts, samples);
    if (!table)
        return fail(table.error());
    for (const RidgeLogistic& model : models_)
        if (model.parameters().means.size() != table->columns.size())
            return fail(ErrorCode::Mismatch,
                        {"audit.other_outline", "The silhouette baseline was made by another version of the program."});
    PredictionList predictions(classCount());
    predictions.reserve(static_cast<int>(samples.size()));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        std::vector<double> p;
        for (const RidgeLogistic& model : models_)
            p.push_back(model.probability(*table, samples[i]));
        if (p.size() == 1)
            p.insert(p.begin(), 1 - p.front());
        const double sum = std::accumulate(p.begin(), p.end(), 0.0);
        std::vector<float> shares;
        for (const double each : p)
            shares.push_back(static_cast<float>(sum > 0 ? each / sum : 1 / static_cast<double>(p.size())));
        predictions.add(samples[i], truths[i], shares.data());
    }
    return predictions;
}

} // namespace nucleoscope
