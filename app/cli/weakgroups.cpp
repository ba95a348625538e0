// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/workflow/weak_group_study.h"

#include <CLI/App.hpp>

namespace nucleoscope::cli {
namespace {

/// The dataset that is named, or the run's own at its place.
Result<RunDataset> datasetOf(const Run& run, const WeakGroupsOptions& options, Session& session)
{
    if (options.data.empty())
        return session.run<RunDataset>(
            {"cli.opening", "Opening"}, Resource::Disk, [&](JobContext& context) -> Result<RunDataset> {
                if (auto located = openRunDataset(run, context.stopToken()))
                    return std::move(*located);
                return fail(ErrorCode::NotFound,
                            {"cli.no_run_dataset",
                             "The nuclei of {run} are not at {place} any more. Say where they are with --data.",
                             {{"run", run.info().name}, {"place", run.info().datasetLocation}}});
            });
    const auto dataset = openForCommand(session, options.data);
    if (!dataset)
        return fail(dataset.error());
    auto places = run.locateIn(**dataset);
    if (!places)
        return fail(places.error());
    return RunDataset{*dataset, std::move(*places)};
}

std::string groupWords(const Run& run, const WeakGroupStudy& study)
{
    std::string text = leakWords(run.info()) + run.info().name + ", epoch " + std::to_string(study.epoch)
                       + ", validation part: " + weakGroupSummary(study).english() + "\n";
    for (const int index : study.report.weak()) {
        const SampleGroup& group = study.report.groups[static_cast<std::size_t>(index)];
        text += "    " + weakGroupSentence(group, *group.weakest(), run.info().classes).english() + "\n";
    }
    if (study.unmeasured() > 0)
        text += plural(study.unmeasured(), "nucleus", "nuclei") + " could not be measured.\n";
    return text;
}

int weakGroupsCommand(const WeakGroupsOptions& options, Session& session)
{
    const Result<Run> run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return session.failed(run.error());
    const int epoch = run->info().bestEpoch;
    if (epoch == 0)
        return session.failed(
            {ErrorCode::NotFound,
             {"cli.no_epoch", "{run} has no predictions yet: it needs one finished epoch.", {{"run", run->info().name}}}});
    const auto predictions = run->predictions(epoch, PredictionSource::Validation);
    if (!predictions)
        return session.failed(predictions.error());
    const auto located = datasetOf(*run, options, session);
    if (!located)
        return session.failed(located.error());
    const auto study =
        session.run<WeakGroupStudy>({"cli.weak_groups", "Looking for weak groups"}, Resource::Disk, [&](JobContext& context) {
            return findWeakGroups(*run, *predictions, epoch, *located, {}, context);
        });
    if (!study)
        return session.failed(study.error());
    session.console.result(options.json ? weakGroupsToJson(*run, *study) : groupWords(*run, *study));
    return exitDone;
}

} // namespace

CLI::App& declareWeakGroups(CLI::App& app, WeakGroupsOptions& options)
{
    CLI::App* command =
        app.add_subcommand("weakgroups",
                           "Nuclei that a run calls worse than others, over several patients: by size, stain, focus, shape");
    command->add_option("RUN", options.run, "Run folder, or that of a cross-validation")->required();
    command->add_option("--data", options.data, "The run's dataset, where it lies elsewhere now")->type_name("DATA");
    command->add_flag("--json", options.json, "For programs; all groups that were looked at");
    command->footer("Example:\n  nucleoscope weakgroups run --json\n"
                    "Each class is cut into quarters by each measure; corrected for all of them. docs/audit.md says how.");
    return *command;
}

void addWeakGroups(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<WeakGroupsOptions>();
    declareWeakGroups(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return weakGroupsCommand(*options, session); };
    });
}

} // namespace nucleoscope::cli
