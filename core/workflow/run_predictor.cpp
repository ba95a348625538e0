#include "core/workflow/run_predictor.h"

#include "core/base/text.h"
#include "core/run/pooled_run.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/sample_place.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace nucleoscope {
namespace {

/// What examined a run's network: by id, or, of images that are given one by one, by the place of the file, which an id names from
/// the dataset's root, whichever level of it was opened.
class Examiners {
public:
    explicit Examiners(const Run& run) : location_(lowered(run.info().datasetLocation) + '/'), moved_(isDatasetGone(run.info()))
    {
        for (const RunSample& own : run.samples())
            if (own.part == Part::Validation)
                ids_.insert(lowered(own.id));
    }
    bool include(const Sample& sample) const
    {
        if (ids_.empty() || ids_.contains(lowered(sample.id)))
            return !ids_.empty();
        const std::string place = lowered(utf8(std::filesystem::absolute(pathFromUtf8(sample.id)).lexically_normal()));
        return (moved_ || place.starts_with(location_))
               && endsAsAnId(place, [&](std::string_view id) { return ids_.contains(std::string(id)); });
    }

private:
    std::string location_;
    bool moved_; ///< nobody knows where to: only the ends of places tell
    std::unordered_set<std::string> ids_;
};

constexpr std::pair<NetworkChoice, const char*> choiceNames[] = {{NetworkChoice::Suitable, "suitable"},
                                                                 {NetworkChoice::Examined, "examined"},
                                                                 {NetworkChoice::Final, "final"}};

/// `own`: whether it is about images that examined the run.
template <typename IsOwn>
Result<std::optional<Run>> finalRunUnless(const Run& run, NetworkChoice choice, IsOwn isOwn)
{
    if (choice == NetworkChoice::Examined)
        return std::nullopt;
    std::optional<Run> finalRun = finishedFinalRun(run);
    if (!finalRun && choice == NetworkChoice::Final)
        return fail(ErrorCode::NotFound,
                    {"final.none",
                     "The run {run} has no final network, or none that is finished: its own network is the only one to ask.",
                     {{"run", utf8(run.folder())}}});
    if (finalRun && choice == NetworkChoice::Suitable && isOwn(Examiners(run)))
        return std::nullopt;
    return finalRun;
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
    if (!isPooledRun(run.info()) || !Examiners(run).include(sample))
        return std::nullopt;
    for (int fold = 0; fold < networkCount(run.info()); ++fold)
        if (auto beside = Run::open(foldFolderBeside(run.folder(), fold)); beside && Examiners(*beside).include(sample))
            return std::move(*beside);
    return fail(ErrorCode::NotFound,
                {"prediction.pooled",
                 "The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network "
                 "of their fold is asked, and its run is not beside it any more, where {fold} was.",
                 {{"run", utf8(run.folder())}, {"fold", utf8(foldFolderBeside(run.folder(), 0))}}});
}

Result<std::optional<Run>> finalRunFor(const Run& run, const Dataset& images, NetworkChoice choice)
{
    return finalRunUnless(run, choice, [&](const Examiners& examiners) {
        return std::ranges::any_of(images.samples(), [&](const Sample& sample) { return examiners.include(sample); });
    });
}

Result<std::optional<Run>> finalRunFor(const Run& run, const Sample& image, NetworkChoice choice)
{
    return finalRunUnless(run, choice, [&](const Examiners& examiners) { return examiners.include(image); });
}

Result<std::optional<Run>> finalRunFor(const Run& run, NetworkChoice choice)
{
    return finalRunUnless(run, choice, [](const Examiners&) { return false; });
}

const char* nameOf(NetworkChoice choice)
{
    return std::ranges::find(choiceNames, choice, &std::pair<NetworkChoice, const char*>::first)->second;
}

std::optional<NetworkChoice> networkChoiceNamed(std::string_view name)
{
    for (const auto& [choice, known] : choiceNames)
        if (name == known)
            return choice;
    return std::nullopt;
}

} // namespace nucleoscope
