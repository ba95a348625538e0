#include "core/workflow/run_predictor.h"

#include "core/base/text.h"
#include "core/run/pooled_run.h"

#include <algorithm>

namespace nucleoscope {
namespace {

/// The sample of that id, or, of images that are given one by one, the file of that place: an id names it from the dataset's root,
/// whichever level of it was opened.
bool examines(const Run& run, const Sample& sample)
{
    const std::string place = lowered(utf8(std::filesystem::absolute(pathFromUtf8(sample.id)).lexically_normal()));
    const bool inside = place.starts_with(lowered(run.info().datasetLocation) + '/');
    return std::ranges::any_of(run.samples(), [&](const RunSample& own) {
        return own.part == Part::Validation
               && (equalsIgnoringCase(own.id, sample.id) || (inside && place.ends_with('/' + lowered(own.id))));
    });
}

} // namespace

Result<std::filesystem::path> modelOf(const Run& run)
{
    std::error_code problem;
    if (std::filesystem::exists(run.bestModel(), problem))
        return run.bestModel();
    if (isPooledRun(run.info()))
        return fail(
            ErrorCode::NotFound,
            {"prediction.pooled_without",
             "The run {run} pools what the networks of a cross-validation said, and does not hold them: it is from before "
             "they were kept, or one of theirs was deleted. Cross-validate with the same line again, where finished folds "
             "are only read, or name the run of one, such as {fold}.",
             {{"run", utf8(run.folder())}, {"fold", utf8(foldFolderBeside(run.folder(), 0))}}});
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

Result<std::optional<Run>> examinerOf(const Run& run, const Sample& sample)
{
    if (!isPooledRun(run.info()) || !examines(run, sample))
        return std::nullopt;
    for (int fold = 0; fold < networkCount(run.info()); ++fold)
        if (auto beside = Run::open(foldFolderBeside(run.folder(), fold)); beside && examines(*beside, sample))
            return std::move(*beside);
    return fail(ErrorCode::NotFound,
                {"prediction.pooled",
                 "The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network "
                 "of their fold is asked, and its run is not beside it any more, where {fold} was.",
                 {{"run", utf8(run.folder())}, {"fold", utf8(foldFolderBeside(run.folder(), 0))}}});
}

} // namespace nucleoscope
