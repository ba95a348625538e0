#include "core/workflow/run_predictor.h"

namespace nucleoscope {

Result<std::unique_ptr<Predictor>> runPredictor(const Run& run, EngineHost& host, const PredictionOptions& options)
{
    std::error_code problem;
    if (!std::filesystem::exists(run.bestModel(), problem))
        return fail(ErrorCode::NotFound,
                    {"prediction.no_model",
                     "The run {run} has no model yet: none of its epochs was finished, or {file} was deleted.",
                     {{"run", utf8(run.folder())}, {"file", utf8(run.bestModel())}}});
    const Result<Engine*> engine = host.engine();
    if (!engine)
        return fail(engine.error());
    PredictorRequest request;
    request.recipe = run.info().recipe;
    request.classCount = static_cast<int>(run.info().classes.size());
    request.model = run.bestModel();
    request.device = options.device;
    request.threads = options.threads;
    return (*engine)->makePredictor(request);
}

} // namespace nucleoscope
