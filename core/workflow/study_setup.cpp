// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study_setup.h"

#include "core/base/text.h"
#include "core/workflow/audit_task.h"
#include "core/workflow/split_record.h"
#include "core/workflow/split_task.h"

#include <map>

namespace nucleoscope {
namespace {

/// As indices into the dataset's subjects; those that it does not know are left out.
std::vector<LinkedSubjects> linkedIn(const Dataset& dataset, const std::vector<std::vector<std::string>>& linked)
{
    std::map<std::string, int> subjects;
    for (std::size_t i = 0; i < dataset.subjects().size(); ++i)
        subjects.emplace(lowered(dataset.subjects()[i].id), static_cast<int>(i));
    std::vector<LinkedSubjects> groups;
    for (const std::vector<std::string>& ids : linked) {
        LinkedSubjects group;
        for (const std::string& id : ids)
            if (const auto found = subjects.find(lowered(id)); found != subjects.end())
                group.subjects.push_back(found->second);
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<std::vector<Split>> ownSplit(const Run& run, const Dataset& dataset)
{
    auto split = splitOfRun(run, dataset);
    if (!split)
        return fail(split.error());
    split->linked = linkedIn(dataset, run.info().linkedSubjects);
    if (split->count(Part::Train) == 0 || split->count(Part::Validation) == 0)
        return fail(
            ErrorCode::InvalidInput,
            {"study.no_parts",
             "{run} has no training part of its own, or nothing that examines: the run of one fold, or of a training, has.",
             {{"run", run.info().name}}});
    return std::vector{std::move(*split)};
}

Result<void> makeStudyFolds(const StudySetup& setup, InstantStudy& study, JobContext& context)
{
    const Dataset& dataset = *study.dataset;
    auto made = foldsByContents(dataset, setup.folds, setup.linkSimilar, context);
    if (!made)
        return fail(made.error());
    study.folds = std::move(made->splits);
    const OpenOptions options{context.stopToken(), [&](double fraction) {
                                  context.report({fraction, {"training.measuring", "Looking at every image once"}});
                              }};
    const NearDuplicates near = nearDuplicatesUnasked(dataset, options).value_or(NearDuplicates());
    study.cautions = cautionsOfSplits(dataset, made->contents, near, study.folds);
    return {};
}

} // namespace

Result<InstantStudy> prepareStudy(const StudySetup& setup, EngineHost& host, JobContext& context)
{
    const Dataset& dataset = *setup.backbone.dataset;
    InstantStudy study;
    study.dataset = setup.backbone.dataset;
    study.recipe = setup.backbone.recipe;
    study.threads = setup.machine.threads;
    if (setup.run) {
        auto split = ownSplit(*setup.run, dataset);
        if (!split)
            return fail(split.error());
        study.folds = std::move(*split);
        study.cautions = cautionsWith(setup.run->info());
    } else if (auto made = makeStudyFolds(setup, study, context); !made) {
        return fail(made.error());
    }
    auto features = backboneFeatures(setup.backbone, host, setup.machine, context);
    if (!features)
        return fail(features.error());
    study.features = std::make_shared<const FeatureTable>(std::move(*features));
    return study;
}

} // namespace nucleoscope
