// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_facts.h"

#include "core/report/report_words.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/run_pseudonyms.h"

#include <algorithm>
#include <set>

namespace nucleoscope {
namespace {

/// Rows of split.csv.
using Rows = std::set<int>;

/// Without the rows `without`.
PartFacts factsOf(const std::vector<RunSample>& samples, std::optional<Part> part, std::size_t classCount,
                  const Rows& without = {})
{
    PartFacts facts;
    facts.byClass.resize(classCount);
    std::set<std::string> subjects;
    std::vector<std::set<std::string>> ofClass(classCount);
    for (std::size_t row = 0; row < samples.size(); ++row) {
        const RunSample& sample = samples[row];
        if ((part && sample.part != *part) || without.contains(static_cast<int>(row)))
            continue;
        ++facts.samples;
        subjects.insert(sample.subject);
        if (sample.classIndex < 0)
            continue;
        ++facts.byClass[static_cast<std::size_t>(sample.classIndex)];
        ofClass[static_cast<std::size_t>(sample.classIndex)].insert(sample.subject);
    }
    facts.subjects = static_cast<int>(subjects.size());
    for (const auto& names : ofClass)
        facts.subjectsByClass.push_back(static_cast<int>(names.size()));
    return facts;
}

Subjects subjectsAsNamed(const std::vector<RunSample>& samples)
{
    std::vector<std::string> names;
    names.reserve(samples.size());
    for (const RunSample& sample : samples)
        names.push_back(sample.subject);
    return Subjects(names);
}

/// What is known not to be an image in its body: met by the training, or of the part that examined and without a prediction.
Rows undecodableRows(const ReportFacts& facts, Part examining)
{
    Rows rows;
    std::set<std::string> met;
    if (facts.info.images && facts.info.images->undecodable)
        met.insert(facts.info.images->undecodable->begin(), facts.info.images->undecodable->end());
    for (std::size_t row = 0; row < facts.samples.size(); ++row)
        if (facts.samples[row].part == examining || met.contains(facts.samples[row].id))
            rows.insert(static_cast<int>(row));
    for (int row = 0; row < facts.predictions.size(); ++row)
        rows.erase(facts.predictions.sample(row));
    return rows;
}

void countParts(ReportFacts& facts)
{
    const std::size_t classes = facts.info.classes.size();
    const Part examining = facts.source == PredictionSource::Test ? Part::Test : Part::Validation;
    const Rows undecodable = undecodableRows(facts, examining);
    facts.undecodable = static_cast<int>(undecodable.size());
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::LeftOut})
        facts.parts[part] = factsOf(facts.samples, part, classes, undecodable);
    facts.all = factsOf(facts.samples, std::nullopt, classes);
    facts.examined = facts.parts[examining];
}

void rename(ReportFacts& facts, const RunPseudonyms& others)
{
    facts.info = others.renamed(std::move(facts.info));
    facts.info.datasetFingerprint = "left out"; // it stands in the report's record
    facts.samples = others.inOldOrder();
}

/// Each class by itself: the sensitivity of such scores is its recall.
Result<void> addClassScores(ReportFacts& facts, const PredictionList& subjectCalls, const Subjects& linked)
{
    for (std::size_t c = 0; isToldByClass(facts.info) && c < facts.info.classes.size(); ++c) {
        PositiveClasses alone(facts.info.classes.size(), false);
        alone[c] = true;
        auto scores = scoreReport(facts.predictions, subjectCalls, alone, linked);
        if (!scores)
            return fail(scores.error());
        facts.classScores.push_back(std::move(*scores));
    }
    return {};
}

} // namespace

bool hasSides(const RunInfo& info)
{
    const auto positives = std::ranges::count_if(info.classes, &ClassInfo::positive);
    return positives > 0 && positives < std::ssize(info.classes);
}

bool isToldByClass(const RunInfo& info)
{
    return info.classes.size() > 2 || !hasSides(info);
}

std::string ReportFacts::positiveName() const
{
    return classNames(info, true, language);
}
std::string ReportFacts::negativeName() const
{
    return classNames(info, false, language);
}
Result<ReportFacts> reportFacts(const Run& run, const OperatingPoint& point, const ReportLanguage& language, bool test,
                                const std::optional<Pseudonyms>& names)
{
    ReportFacts facts;
    facts.language = language;
    facts.info = run.info();
    facts.point = point;
    facts.samples = run.samples();
    if (names)
        rename(facts, RunPseudonyms(*names, run));
    facts.epochs = run.epochs();
    facts.positive = run.positiveClasses();
    if (facts.info.bestEpoch == 0)
        return fail(ErrorCode::NotFound, {"report.no_epoch",
                                          "There is nothing to report of the run {run} yet: none of its epochs was finished.",
                                          {{"run", utf8(run.folder())}}});
    const std::vector<int> opened = run.epochsWithPredictions(PredictionSource::Test);
    if (test && std::find(opened.begin(), opened.end(), facts.info.bestEpoch) != opened.end())
        facts.source = PredictionSource::Test;
    const auto predictions = run.predictions(facts.info.bestEpoch, facts.source);
    if (!predictions)
        return fail(predictions.error());
    facts.predictions = calledAt(*predictions, facts.positive, point);
    countParts(facts);
    const auto matrix = ConfusionMatrix::of(facts.predictions);
    if (!matrix)
        return fail(matrix.error());
    facts.matrix = *matrix;
    facts.subjects = subjectsAsNamed(facts.samples);
    const Subjects linked = runSubjects(run);
    const PredictionList subjectCalls = calledAt(subjectPredictions(*predictions, linked), facts.positive, point);
    auto scores = scoreReport(facts.predictions, subjectCalls, facts.positive, linked);
    if (!scores)
        return fail(scores.error());
    facts.scores = std::move(*scores);
    if (const auto added = addClassScores(facts, subjectCalls, linked); !added)
        return fail(added.error());
    facts.patients = subjectScores(facts.predictions, facts.positive, facts.subjects, point.threshold);
    facts.sweep = ThresholdSweep(facts.predictions, facts.positive);
    facts.calibration = calibrationOf(facts.predictions, facts.positive);
    const auto validation = run.predictions(facts.info.bestEpoch, PredictionSource::Validation);
    if (validation)
        if (const auto temperature = fitTemperature(*validation))
            facts.temperature = *temperature;
    return facts;
}

} // namespace nucleoscope
