#include "core/workflow/feature_pass.h"

#include "core/base/system.h"
#include "core/base/text.h"
#include "core/imaging/batch_loader.h"
#include "core/learning/half.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace nucleoscope {
namespace {

class FeaturePass {
public:
    FeaturePass(const FeaturePassRequest& request, const PredictionOptions& options, FeatureTable& table)
        : count_(request.samples.size()), table_(table)
    {
        BatchLoaderOptions loading;
        loading.preprocessing = request.input;
        loading.threads = options.threads > 0 ? options.threads : usableThreads();
        batches_ = makeBatchLoader(request.dataset, loading);
        PassPlan plan;
        plan.batchSize = std::max(1, options.batchSize);
        plan.samples = request.samples;
        for (std::size_t i = 0; i < count_; ++i)
            nameOf_.emplace(request.samples[i], request.names[i]);
        batches_->begin(std::move(plan));
    }

    Result<void> run(Predictor& predictor, JobContext& context)
    {
        table_.width = predictor.featureCount();
        for (;;) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled,
                            {"features.stopped", "Stopped after {count} nuclei.", {{"count", grouped(table_.size())}}});
            context.serviceInteractive();
            const auto batch = batches_->next();
            if (!batch)
                return fail(batch.error());
            if (!batch->has_value())
                break;
            if (const auto added = add(predictor, **batch); !added)
                return added;
            context.report(
                {static_cast<double>(table_.size()) / static_cast<double>(std::max<std::size_t>(1, count_)),
                 {"features.computing", "Looking at {count} nuclei", {{"count", grouped(static_cast<long long>(count_))}}}});
        }
        for (const int sample : batches_->unreadableSamples())
            table_.unreadable.push_back(nameOf_.at(sample));
        std::sort(table_.unreadable.begin(), table_.unreadable.end());
        return {};
    }

private:
    Result<void> add(Predictor& predictor, const PixelBatch& batch)
    {
        if (batch.count() == 0)
            return {};
        const auto features = predictor.features(batch);
        if (!features)
            return fail(features.error());
        for (const int sample : batch.samples)
            table_.samples.push_back(nameOf_.at(sample));
        for (const float value : *features)
            table_.values.push_back(floatFromHalf(halfFromFloat(value)));
        return {};
    }

    std::size_t count_;
    FeatureTable& table_;
    std::unique_ptr<BatchSource> batches_;
    std::unordered_map<int, int> nameOf_; ///< of each of the dataset's samples in the pass
};

/// Ascending by sample, as a table is.
void sortRows(FeatureTable& table)
{
    if (std::is_sorted(table.samples.begin(), table.samples.end()))
        return;
    std::vector<int> order(table.samples.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return table.samples[static_cast<std::size_t>(a)] < table.samples[static_cast<std::size_t>(b)];
    });
    FeatureTable sorted{table.width, {}, {}, std::move(table.unreadable)};
    for (const int row : order) {
        sorted.samples.push_back(table.samples[static_cast<std::size_t>(row)]);
        sorted.values.insert(sorted.values.end(), table.row(row).begin(), table.row(row).end());
    }
    table = std::move(sorted);
}

} // namespace

Result<void> passFeatures(const FeaturePassRequest& request, Predictor& predictor, const PredictionOptions& options,
                          JobContext& context, FeatureTable& table)
{
    auto done = FeaturePass(request, options, table).run(predictor, context);
    sortRows(table);
    return done;
}

} // namespace nucleoscope
