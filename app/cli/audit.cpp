// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_choices.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/learning/recipe_library.h"
#include "core/workflow/audit_pseudonyms.h"
#include "core/workflow/split_task.h"
#include "core/workflow/training_task.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

namespace nucleoscope::cli {
namespace {

constexpr const char* pretrained = "pretrained"; // the weights that the instant recipe starts from

std::string severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Note: return "GOOD TO KNOW";
    case Severity::Warning: return "WARNINGS";
    case Severity::Serious: return "SERIOUS";
    }
    return {};
}

std::string aboutWords(const Dataset& dataset, const Finding& finding)
{
    std::vector<std::string> parts;
    if (!finding.samples.empty())
        parts.push_back(plural(static_cast<long long>(finding.samples.size()), "image", "images"));
    if (dataset.subjectsKnown() && !finding.subjects.empty())
        parts.push_back(plural(static_cast<long long>(finding.subjects.size()), "patient", "patients"));
    return parts.empty() ? std::string() : " (" + joined(parts, ", ") + ")";
}

std::string findingWords(const Dataset& dataset, const Finding& finding)
{
    return "  * " + finding.what.english() + aboutWords(dataset, finding) + "\n    " + headingTitle(finding.heading).english()
           + ": " + finding.howBad.english() + "\n    What to do: " + finding.whatToDo.english() + "\n";
}

std::string silhouetteWords(const SilhouetteBaseline& baseline, const std::string& where)
{
    const Interval& interval = baseline.intervals.of(ScoreKind::Auroc);
    std::string text = "Outline alone (silhouette baseline), " + where + ": AUROC " + fixed(baseline.scores.auroc, 3);
    if (interval.known())
        text += " (95 % interval " + fixed(interval.low, 3) + " to " + fixed(interval.high, 3) + ")";
    text += ", balanced accuracy " + fixed(baseline.scores.balancedAccuracy, 3);
    if (!baseline.null.drawn.empty())
        text += "; with labels shuffled between patients " + fixed(quantileOf(baseline.null.drawn, 0.5), 3) + " ("
                + fixed(quantileOf(baseline.null.drawn, 0.025), 3) + " to " + fixed(quantileOf(baseline.null.drawn, 0.975), 3)
                + ")";
    return text + ".\n";
}

std::string toWords(const AuditReport& report)
{
    const Dataset& dataset = *report.dataset;
    const std::vector<Finding> findings = report.findings();
    std::string text = "Audit of " + dataset.name() + ": " + plural(dataset.sampleCount(), "image", "images");
    if (dataset.subjectsKnown())
        text += " of " + plural(static_cast<long long>(dataset.subjects().size()), "patient", "patients");
    text += report.split ? ", split by " + std::string(splitRuleName(report.split->options.rule)) + ".\n" : ".\n";
    text += grouped(report.count(Severity::Serious)) + " serious, "
            + plural(report.count(Severity::Warning), "warning", "warnings") + ", "
            + plural(report.count(Severity::Note), "note", "notes") + ".\n";
    for (const Severity severity : {Severity::Serious, Severity::Warning, Severity::Note}) {
        if (report.count(severity) == 0)
            continue;
        text += "\n" + severityTitle(severity) + "\n";
        for (const Finding& finding : findings)
            if (finding.severity == severity)
                text += findingWords(dataset, finding);
    }
    if (report.audit.silhouette || (report.splitAudit && report.splitAudit->silhouette))
        text += "\n";
    if (report.audit.silhouette)
        text += silhouetteWords(*report.audit.silhouette, "all patients in turn");
    if (report.splitAudit && report.splitAudit->silhouette)
        text += silhouetteWords(*report.splitAudit->silhouette, "this split's validation part");
    return text;
}

Result<std::optional<Split>> splitFor(const AuditCommandOptions& options, const Dataset& dataset, Session& session)
{
    if (!options.run.empty()) {
        const auto run = Run::open(placeNamed(options.run));
        if (!run)
            return fail(run.error());
        return splitOfRun(*run, dataset).map([](Split split) { return std::optional(std::move(split)); });
    }
    if (options.split.empty() && options.fold.empty())
        return std::optional<Split>();
    SplitOptions wanted;
    wanted.rule = options.split.empty() ? SplitRule::ByFold : *splitRuleFromName(options.split);
    wanted.validationFold = options.fold;
    if (options.validation >= 0)
        wanted.validationFraction = options.validation;
    wanted.testFraction = options.test;
    wanted.seed = options.seed;
    const auto made =
        session.run<MadeSplit>({"cli.hashing", "Looking for identical images"}, Resource::Disk, [&](JobContext& context) {
            return splitByContents(dataset, wanted, linksSimilar(options.linkSimilar, wanted.rule), context);
        });
    return made.map([](const MadeSplit& found) { return std::optional(found.split); });
}

Result<void> questionNetwork(const AuditCommandOptions& options, AuditReport& report, const AuditOptions& audit, Session& session)
{
    PredictionOptions machine;
    machine.device = options.machine.device;
    machine.threads = options.machine.threads;
    const Message title{"audit.shuffling", "Learning from labels shuffled between patients"};
    std::error_code problem;
    if (options.null == pretrained || std::filesystem::is_regular_file(pathFromUtf8(options.null), problem)) {
        auto recipe = findRecipe(knownRecipes(), "instant");
        if (!recipe)
            return fail(recipe.error());
        if (options.null != pretrained)
            recipe->network.weights = options.null;
        const auto weights = locateWeights(*recipe);
        if (!weights)
            return fail(weights.error());
        auto null = session.run<FeatureNull>(title, Resource::Learning, [&](JobContext& context) {
            return nullOfBackbone(report.dataset, *recipe, *weights, session.engineHost, machine, audit, context);
        });
        if (!null)
            return fail(null.error());
        addNull(report, std::move(*null), utf8(weights->filename()));
        return {};
    }
    const auto run = Run::open(placeNamed(options.null));
    if (!run)
        return fail(run.error());
    auto null = session.run<FeatureNull>(title, Resource::Learning, [&](JobContext& context) {
        return nullOfRun(*run, report.dataset, session.engineHost, machine, audit, context);
    });
    if (!null)
        return fail(null.error());
    addNull(report, std::move(*null), run->info().name);
    return {};
}

int audit(const AuditCommandOptions& options, Session& session)
{
    const bool makesSplit = !options.split.empty() || !options.fold.empty();
    if (!options.run.empty() && makesSplit)
        return session.refused({"cli.audit_two_splits", "--run names a split, --split and --fold another. Leave one out."});
    const auto dataset = openForCommand(session, options.data);
    if (!dataset)
        return session.failed(dataset.error());
    AuditRequest request{*dataset, {}, {}};
    request.options.seed = options.seed;
    request.options.quick = options.quick;
    auto split = splitFor(options, **dataset, session);
    if (!split)
        return session.failed(split.error());
    request.split = std::move(*split);
    auto report = session.run<AuditReport>({"cli.auditing", "Auditing"}, Resource::Disk,
                                           [&](JobContext& context) { return runAudit(request, context); });
    if (!report)
        return session.failed(report.error());
    if (!options.null.empty())
        if (auto asked = questionNetwork(options, *report, request.options, session); !asked)
            return session.failed(asked.error());
    const auto names = Pseudonyms::wished(options.pseudonyms);
    if (!names)
        return session.failed(names.error());
    if (*names)
        *report = underPseudonyms(std::move(*report), **names);
    if (!options.csv.empty())
        if (auto written = writeFileAtomically(placeNamed(options.csv), findingsToCsv(*report->dataset, report->findings()));
            !written)
            return session.failed(written.error());
    session.console.result(options.json ? auditReportToJson(*report) : toWords(*report));
    return options.strict && report->count(Severity::Serious) > 0 ? exitFailed : exitDone;
}

std::string shareProblem(const std::string& text)
{
    const double value = numberFromText(text);
    if (value >= 0 && value < 1)
        return {};
    return "\"" + text + "\" is no fraction from 0 to less than 1";
}

void addAuditedSplit(CLI::App& command, AuditCommandOptions& options)
{
    command.add_option("--run", options.run, "Audit this run's split as well")->type_name("RUN");
    command.add_option("--split", options.split, "Audit a split as well: what stays together")
        ->check(CLI::IsMember({"subject", "fold", "image"}).description(""))
        ->type_name("subject|fold|image");
    command.add_option("--fold", options.fold, "The published fold that validates in that split; the last unless told otherwise")
        ->type_name("NAME");
    command.add_option("--validation", options.validation, "Share of the images that validate in that split; 0: nobody examines")
        ->check(shareProblem)
        ->type_name("FRACTION");
    command.add_option("--test", options.test, "Share of the images that it sets aside")
        ->check(shareProblem)
        ->type_name("FRACTION");
    addLinkSimilarOption(command, options.linkSimilar);
}

} // namespace

CLI::App& declareAudit(CLI::App& app, AuditCommandOptions& options)
{
    CLI::App* command =
        app.add_subcommand("audit", "Say what is wrong with a dataset, or with a split of it: leaks, shortcuts, damaged images");
    command->add_option("DATA", options.data, "Folder or archive; one folder of an archive as ARCHIVE.zip!FOLDER")->required();
    addAuditedSplit(*command, options);
    command->add_flag("--quick", options.quick,
                      "Files, identical images, names and classes only; nothing is learned or shuffled");
    command
        ->add_option(
            "--null", options.null,
            "Ask a run's network, or pretrained weights, whether they tell the class or only the patients: 200 shuffles of "
            "labels")
        ->type_name("RUN|FILE|pretrained");
    command->add_option("--seed", options.seed, "For the split, folds and shuffles")->capture_default_str()->type_name("N");
    command->add_flag("--json", options.json, "For programs; with the images behind each finding");
    command->add_option("--csv", options.csv, "Also write the findings as a table")->type_name("FILE");
    command->add_flag(
        "--pseudonyms", options.pseudonyms,
        "Patients, images and folds under other names, and no places: those that all exports of this computer have");
    command->add_flag("--strict", options.strict, "Exit code 1 where anything serious was found");
    addMachineOptions(*command, options.machine);
    command->footer("Examples:\n"
                    "  nucleoscope audit C-NMC_Leukemia\n"
                    "  nucleoscope audit C-NMC_Leukemia --run run --json\n"
                    "  nucleoscope audit nuclei --split image --strict\n"
                    "  nucleoscope audit nuclei --pseudonyms --csv to-be-passed-on.csv\n"
                    "Ctrl-C stops; what was found out is kept, and the next audit goes on from there.");
    return *command;
}

void addAudit(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<AuditCommandOptions>();
    CLI::App& command = declareAudit(app, *options);
    const Command work = sparingFiles(
        command, [options]() -> std::vector<std::string> { return {options->csv}; },
        [options](Session& session) { return audit(*options, session); });
    command.callback([&chosen, work] { chosen = work; });
}

} // namespace nucleoscope::cli
