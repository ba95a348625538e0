#include "core/workflow/run_comparison.h"

#include "core/base/text.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/run_pseudonyms.h"
#include "core/workflow/run_settings.h"

#include <unordered_map>

namespace nucleoscope {
namespace {

/// Rows of the baseline's split.csv for another run's samples. A sample that the baseline lacks gets a number beyond them.
std::vector<int> rowsInBaseline(const Run& other, const Run& baseline)
{
    std::unordered_map<std::string, int> rows;
    for (const RunSample& sample : baseline.samples())
        rows.emplace(sample.id, static_cast<int>(rows.size()));
    std::vector<int> found;
    found.reserve(other.samples().size());
    for (const RunSample& sample : other.samples())
        found.push_back(rows.emplace(sample.id, static_cast<int>(rows.size())).first->second);
    return found;
}

/// For each of the baseline's classes the other's of that name, without case; empty where they are not the same classes.
std::vector<int> classesAs(const std::vector<ClassInfo>& baseline, const std::vector<ClassInfo>& other)
{
    std::vector<int> order;
    for (const ClassInfo& wanted : baseline)
        for (std::size_t c = 0; c < other.size(); ++c)
            if (equalsIgnoringCase(other[c].name, wanted.name))
                order.push_back(static_cast<int>(c));
    return order.size() == baseline.size() && order.size() == other.size() ? order : std::vector<int>();
}

PredictionList rewritten(const PredictionList& list, const std::vector<int>& rows, const std::vector<int>& classes)
{
    std::vector<int> classOf(classes.size(), -1);
    for (std::size_t c = 0; c < classes.size(); ++c)
        classOf[static_cast<std::size_t>(classes[c])] = static_cast<int>(c);
    PredictionList result(static_cast<int>(classes.size()));
    result.reserve(list.size());
    std::vector<float> probabilities(classes.size());
    for (int row = 0; row < list.size(); ++row) {
        for (std::size_t c = 0; c < classes.size(); ++c)
            probabilities[c] = list.probability(row, classes[c]);
        const int truth = list.truth(row);
        result.add(rows[static_cast<std::size_t>(list.sample(row))], truth < 0 ? -1 : classOf[static_cast<std::size_t>(truth)],
                   probabilities.data());
    }
    return result;
}

Message nothingPredicted(const RunInfo& info)
{
    return {"compare.no_predictions",
            "\u201c{run}\u201d has no predictions of its best epoch yet: it needs one finished epoch.",
            {{"run", info.name}}};
}

/// What does not need the predictions to be seen.
std::optional<Message> whyRunsDiffer(const RunInfo& baseline, const RunInfo& other, const std::vector<int>& classes)
{
    if (classes.empty())
        return Message{"compare.other_classes",
                       "\u201c{baseline}\u201d and \u201c{other}\u201d tell different classes apart.",
                       {{"baseline", baseline.name}, {"other", other.name}}};
    if (baseline.datasetFingerprint != other.datasetFingerprint)
        return Message{
            "compare.different_datasets",
            "\u201c{baseline}\u201d was trained on {baseline_dataset} and \u201c{other}\u201d on {other_dataset}, or on "
            "another state of it, so a difference of their scores may come from the data. Train both on the same "
            "dataset to compare.",
            {{"baseline", baseline.name},
             {"other", other.name},
             {"baseline_dataset", baseline.datasetName},
             {"other_dataset", other.datasetName}}};
    return std::nullopt;
}

void readPredictions(const Run& run, const Run& baseline, ComparedRun& compared)
{
    const std::vector<int> classes = classesAs(baseline.info().classes, run.info().classes);
    compared.reason = whyRunsDiffer(baseline.info(), run.info(), classes);
    if (classes.empty())
        return;
    const auto predictions = run.info().bestEpoch > 0 ? run.predictions(run.info().bestEpoch, PredictionSource::Validation)
                                                      : fail(ErrorCode::NotFound, nothingPredicted(run.info()));
    if (predictions)
        compared.predictions = rewritten(*predictions, rowsInBaseline(run, baseline), classes);
    else if (!compared.reason)
        compared.reason = run.info().bestEpoch > 0 ? predictions.error().message : nothingPredicted(run.info());
}

void compareWith(const ComparedRun& baseline, const Subjects& subjects, const PositiveClasses& positive,
                 const BootstrapOptions& options, ComparedRun& other)
{
    if (!other.reason && baseline.reason)
        other.reason = baseline.reason;
    if (other.reason)
        return;
    auto comparison = compare({baseline.predictions, other.predictions, positive, subjects}, options);
    if (comparison)
        other.comparison = std::move(*comparison);
    else
        other.reason = comparison.error().message;
}

} // namespace

Result<RunComparison> compareRuns(const std::vector<std::filesystem::path>& folders, const BootstrapOptions& options)
{
    RunComparison result;
    std::vector<RunInfo> infos;
    std::optional<Run> baseline;
    for (const std::filesystem::path& folder : folders) {
        auto run = Run::open(folder);
        if (!run)
            return fail(run.error());
        if (!baseline)
            baseline = *run;
        ComparedRun compared;
        compared.folder = folder;
        compared.info = run->info();
        compared.epochs = run->epochs();
        readPredictions(*run, *baseline, compared);
        infos.push_back(run->info());
        result.runs.push_back(std::move(compared));
    }
    if (!baseline)
        return result;
    result.samples = baseline->samples();
    result.changed = differentSettings(infos);
    const Subjects subjects = runSubjects(*baseline);
    for (std::size_t i = 1; i < result.runs.size(); ++i)
        compareWith(result.runs.front(), subjects, baseline->positiveClasses(), options, result.runs[i]);
    return result;
}

Result<RunComparison> underPseudonyms(RunComparison comparison, const Pseudonyms& names)
{
    std::vector<RunInfo> infos;
    for (ComparedRun& compared : comparison.runs) {
        const auto run = Run::open(compared.folder);
        if (!run)
            return fail(run.error());
        const RunPseudonyms others(names, *run);
        if (infos.empty())
            comparison.samples = others.inOldOrder();
        compared.info = others.renamed(std::move(compared.info));
        if (compared.reason)
            compared.reason = others.renamed(std::move(*compared.reason));
        infos.push_back(compared.info);
    }
    comparison.changed = differentSettings(infos);
    return comparison;
}

} // namespace nucleoscope
