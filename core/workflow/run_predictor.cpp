#include "core/workflow/run_predictor.h"

#include "core/workflow/cross_validation_task.h"

namespace nucleoscope {

Result<std::filesystem::path> modelOf(const Run& run)
{
    std::error_code problem;
    if (std::filesystem::exists(run.bestModel(), problem))
        return run.bestModel();
    if (isPooledRun(run.info()))
        return fail(ErrorCode::NotFound,
                    {"prediction.pooled",
                     "The run {run} pools what the networks of a cross-validation said, and has no network of its own. Name one "
                     "of theirs, such as {fold}.",
                     {{"run", utf8(run.folder())}, {"fold", utf8(run.folder().parent_path() / "fold-1")}}});
    return fail(ErrorCode::NotFound, {"prediction.no_model",
                                      "The run {run} has no model yet: none of its epochs was finished, or {file} was deleted.",
                                      {{"run", utf8(run.folder())}, {"file", utf8(run.bestModel())}}});
}

Result<std::unique_ptr<Predictor>> runPredictor(const Run& run, EngineHost& host, const PredictionOptions& options)
{
    const auto model = modelOf(run);
    if (!model)
        return fail(model.error());
    const Result<Engine*> engine = host.engine();
    if (!engine)
        return fail(engine.error());
    PredictorRequest request;
    request.recipe = run.info().recipe;
    request.recipe.precision = options.precision.value_or(request.recipe.precision);
    request.classCount = static_cast<int>(run.info().classes.size());
    request.model = *model;
    request.device = options.device;
    request.threads = options.threads;
    return (*engine)->makePredictor(request);
}

} // namespace nucleoscope
