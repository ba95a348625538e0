#include "core/workflow/prediction_task.h"

#include "core/base/system.h"
#include "core/base/text.h"
#include "core/imaging/batch_loader.h"
#include "core/imaging/decode.h"
#include "core/workflow/class_mapping.h"
#include "core/workflow/run_predictor.h"

#include <algorithm>

namespace nucleoscope {
namespace {

std::unique_ptr<BatchSource> makeRunLoader(const Run& run, std::shared_ptr<const Dataset> dataset,
                                           const PredictionOptions& options)
{
    BatchLoaderOptions loading;
    loading.preprocessing = run.info().recipe.input;
    loading.threads = options.threads > 0 ? options.threads : usableThreads();
    return makeBatchLoader(std::move(dataset), loading);
}

/// Those that could not be used, and why.
std::vector<UnreadableFile> unreadableOf(const Dataset& dataset, const BatchSource& batches)
{
    std::vector<UnreadableFile> files;
    for (const int index : batches.unreadableSamples())
        if (auto reason = batches.reasonOf(index))
            files.push_back({dataset.sample(index).id, std::move(*reason)});
    return files;
}

/// One pass: batches in, rows out.
class PredictionPass {
public:
    PredictionPass(const Dataset& dataset, const ClassMapping& classes, int classCount, const PredictionOptions& options,
                   int expected)
        : dataset_(dataset), classes_(classes), options_(options), expected_(expected), predictions_(classCount)
    {
        predictions_.reserve(expected);
    }

    Result<void> run(Predictor& predictor, BatchSource& batches, int views, JobContext& context)
    {
        for (;;) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled,
                            {"prediction.stopped", "Stopped after {count} images.", {{"count", grouped(predictions_.size())}}});
            context.serviceInteractive();
            auto batch = batches.next();
            if (!batch)
                return fail(batch.error());
            if (!batch->has_value())
                return {};
            if ((*batch)->count() == 0) // none of its images could be decoded
                continue;
            const auto outputs = predictor.predict(**batch, views);
            if (!outputs)
                return fail(outputs.error());
            add(**batch, *outputs);
            context.report({static_cast<double>(predictions_.size()) / std::max(1, expected_), {}});
        }
    }

    PredictionList take() { return std::move(predictions_); }

private:
    void add(const PixelBatch& batch, const NetworkOutputs& outputs)
    {
        for (int i = 0; i < batch.count(); ++i) {
            const int sample = batch.samples[static_cast<std::size_t>(i)];
            predictions_.add(sample, classes_.runClass(dataset_.sample(sample).classIndex), outputs.row(i));
        }
        if (options_.progress)
            options_.progress(predictions_, batch.count());
    }

    const Dataset& dataset_;
    const ClassMapping& classes_;
    const PredictionOptions& options_;
    int expected_;
    PredictionList predictions_;
};

} // namespace

Result<DatasetPredictions> predictSamples(const Run& run, std::shared_ptr<const Dataset> dataset, const std::vector<int>& samples,
                                          EngineHost& host, const PredictionOptions& options, JobContext& context)
{
    const auto predictor = runPredictor(run, host, options);
    if (!predictor)
        return fail(predictor.error());
    const std::unique_ptr<BatchSource> batches = makeRunLoader(run, dataset, options);
    PassPlan plan;
    plan.samples = samples;
    plan.batchSize = std::max(1, options.batchSize);
    batches->begin(std::move(plan));

    const ClassMapping classes(*dataset, run.info().classes);
    PredictionPass pass(*dataset, classes, static_cast<int>(run.info().classes.size()), options,
                        static_cast<int>(samples.size()));
    const int views = options.views > 0 ? options.views : run.info().recipe.testTimeViews;
    if (const auto done = pass.run(**predictor, *batches, views, context); !done)
        return fail(done.error());
    return DatasetPredictions{pass.take(), unreadableOf(*dataset, *batches)};
}

} // namespace nucleoscope
