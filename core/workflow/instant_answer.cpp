// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/instant_answer.h"

#include "core/workflow/dataset_subjects.h"
#include "core/workflow/instant_head.h"

#include <set>

namespace nucleoscope {

namespace {

PositiveClasses positiveClassesOf(const Dataset& dataset)
{
    PositiveClasses positive;
    for (const ClassInfo& info : dataset.classes())
        positive.push_back(info.positive);
    return positive;
}

} // namespace

Result<InstantAnswer> instantAnswer(const TrainingRequest& request, const FeatureTable& features, std::stop_token stop)
{
    const TrainingPlan plan = trainingPlan(request);
    InstantOptions options;
    options.threads = request.threads;
    options.stop = stop;
    auto fit = fitInstantHead(plan, features, options);
    if (!fit)
        return fail(fit.error());
    InstantAnswer answer;
    std::set<int> patients;
    for (const TrainingSample& sample : plan.training)
        patients.insert(sample.subject);
    answer.trainingNuclei = static_cast<int>(plan.training.size());
    answer.trainingPatients = static_cast<int>(patients.size());
    answer.iterations = fit->head.iterations();
    answer.converged = fit->head.converged();
    answer.seconds = fit->seconds;
    answer.validation = std::move(fit->validation);
    return withIntervals(std::move(answer), request, 0, stop);
}

Result<InstantAnswer> withIntervals(InstantAnswer answer, const TrainingRequest& request, int replicates, std::stop_token stop)
{
    BootstrapOptions drawing;
    drawing.replicates = replicates;
    drawing.stop = stop;
    auto report = scoreReport(answer.validation, positiveClassesOf(*request.dataset),
                              datasetSubjects(*request.dataset, request.split.linked), drawing);
    if (!report)
        return fail(report.error());
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, {"instant.stopped", "Stopped."});
    answer.report = std::move(*report);
    return answer;
}

} // namespace nucleoscope
