// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/prediction_task.h"
#include "core/workflow/split_record.h"

#include <algorithm>

namespace nucleoscope {
namespace {

/// Rows of the run's test part that the dataset still has.
std::vector<int> testRows(const Run& run, const std::vector<int>& places)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < places.size(); ++row)
        if (run.samples()[row].part == Part::Test && places[row] >= 0)
            rows.push_back(static_cast<int>(row));
    return rows;
}

/// The same predictions under the rows of the run's own table.
PredictionList underRunRows(const PredictionList& predictions, const std::vector<int>& places)
{
    std::vector<int> rowOf;
    for (std::size_t row = 0; row < places.size(); ++row)
        if (const int place = places[row]; place >= 0) {
            rowOf.resize(std::max(rowOf.size(), static_cast<std::size_t>(place) + 1), -1);
            rowOf[static_cast<std::size_t>(place)] = static_cast<int>(row);
        }
    PredictionList result(predictions.classCount());
    result.reserve(predictions.size());
    std::vector<float> probabilities(static_cast<std::size_t>(predictions.classCount()));
    for (int i = 0; i < predictions.size(); ++i) {
        for (int c = 0; c < predictions.classCount(); ++c)
            probabilities[static_cast<std::size_t>(c)] = predictions.probability(i, c);
        result.add(rowOf[static_cast<std::size_t>(predictions.sample(i))], predictions.truth(i), probabilities.data());
    }
    return result;
}

} // namespace

Result<Evaluation> openTestPart(Run& run, std::shared_ptr<const Dataset> dataset, EngineHost& host,
                                const PredictionOptions& options, JobContext& context)
{
    const auto places = run.locateIn(*dataset);
    if (!places)
        return fail(places.error());
    std::vector<int> samples;
    for (const int row : testRows(run, *places))
        samples.push_back((*places)[static_cast<std::size_t>(row)]);
    if (samples.empty())
        return fail(ErrorCode::InvalidInput,
                    {"test.none",
                     "The run {run} set no test part aside. Train with one: --test on the command line, Test part in "
                     "the Train page.",
                     {{"run", run.info().name}}});
    auto predicted = predictSamples(run, dataset, samples, host, options, context);
    if (!predicted)
        return fail(predicted.error());
    Evaluation evaluation;
    evaluation.epoch = run.info().bestEpoch;
    evaluation.predictions = std::move(predicted->predictions);
    evaluation.unreadable = std::move(predicted->unreadable);
    evaluation.samples = evaluation.predictions.size();
    auto report =
        scoreReport(evaluation.predictions, run.positiveClasses(), datasetSubjects(*dataset, run.info().linkedSubjects));
    auto confusion = ConfusionMatrix::of(evaluation.predictions);
    if (!report || !confusion)
        return fail(!report ? report.error() : confusion.error());
    evaluation.report = std::move(*report);
    evaluation.confusion = std::move(*confusion);
    evaluation.scores = evaluation.report.images.scores;
    const TestOpening opening{utcTimestamp(), run.info().bestEpoch, evaluation.samples, evaluation.scores.balancedAccuracy,
                              evaluation.scores.auroc};
    if (auto recorded = run.recordTestOpening(opening, underRunRows(evaluation.predictions, *places)); !recorded)
        return fail(recorded.error());
    if (auto note = testOpeningsNote(run.info()))
        evaluation.warnings.push_back(std::move(*note));
    const std::vector<Message> cautions = cautionsOf(run.info());
    evaluation.warnings.insert(evaluation.warnings.end(), cautions.begin(), cautions.end());
    evaluation.silhouette = silhouetteOn(run, *dataset, evaluation.predictions, context);
    return evaluation;
}

std::optional<Message> testOpeningsNote(const RunInfo& info)
{
    if (info.testOpenings.empty())
        return std::nullopt;
    if (info.testOpenings.size() == 1)
        return Message(
            "test.opened_once",
            "The test part was opened once, on {time}. What is changed because of it makes it a second validation part.",
            {{"time", info.testOpenings.front().time}});
    return Message("test.opened_often",
                   "The test part was opened {count} times, first on {first}, last on {last}: it is no test any more of what was "
                   "changed between.",
                   {{"count", std::to_string(info.testOpenings.size())},
                    {"first", info.testOpenings.front().time},
                    {"last", info.testOpenings.back().time}});
}

} // namespace nucleoscope
