// SPDX-License-Identifier: GPL-3.0-or-later
//
// doubts, learningcurve, stability: questions that take many trainings, by the instant recipe.
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_choices.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/split_task.h"
#include "core/workflow/starting_weights.h"
#include "core/workflow/study_setup.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

/// Dataset, features and folds; what is missing is said.
Result<InstantStudy> studyFor(const StudyOptions& options, Session& session)
{
    const auto recipe = recipeFor(options.train);
    if (!recipe)
        return fail(recipe.error());
    if (!isInstant(*recipe))
        return fail(ErrorCode::InvalidInput,
                    {"cli.not_instant",
                     "This takes many trainings: only recipes with the optimiser lbfgs, such as instant, are quick "
                     "enough, and {recipe} is none.",
                     {{"recipe", recipe->name}}});
    if (auto problem = instantProblem(*recipe))
        return fail(ErrorCode::InvalidInput, std::move(*problem));
    const auto weights = weightsFor(options.train, *recipe, session);
    if (!weights)
        return fail(weights.error());
    if (weights->kind == WeightsKind::Random)
        return fail(ErrorCode::InvalidInput, {"cli.study_random", "Random weights have learned nothing to fit a head on. Name "
                                                                  "pretrained ones with --weights."});
    const auto dataset = openForCommand(session, options.train.data);
    if (!dataset)
        return fail(dataset.error());
    StudySetup setup;
    setup.backbone = {*dataset, *recipe, weights->file};
    setup.folds = foldsNamed(options.folds, options.train.seed).value_or(FoldOptions());
    setup.linkSimilar = linksSimilar(options.train.linkSimilar, setup.folds);
    setup.machine.device = options.train.machine.device;
    setup.machine.threads = options.train.machine.threads;
    if (!options.run.empty()) {
        auto run = Run::open(runFolderNamed(placeNamed(options.run)));
        if (!run)
            return fail(run.error());
        setup.run = std::make_shared<const Run>(std::move(*run));
    }
    return session.run<InstantStudy>({"cli.features", "The network looks at every nucleus once"}, Resource::Learning,
                                     [&](JobContext& context) { return prepareStudy(setup, session.engineHost, context); });
}

std::string doubtWords(const InstantStudy& study, const DoubtReport& report)
{
    constexpr std::size_t mostListed = 20;
    const auto& classes = study.dataset->classes();
    std::string text = plural(static_cast<long long>(report.doubts.size()), "label is doubted", "labels are doubted") + " of "
                       + plural(report.predictions.size(), "nucleus", "nuclei") + ", most doubtful first:\n";
    for (std::size_t i = 0; i < std::min(mostListed, report.doubts.size()); ++i) {
        const LabelDoubt& doubt = report.doubts[i];
        text += "    " + study.dataset->sample(doubt.sample).id + ": " + classes[static_cast<std::size_t>(doubt.given)].name
                + ", or rather " + classes[static_cast<std::size_t>(doubt.suggested)].name + "? (margin " + fixed(doubt.margin, 3)
                + ")\n";
    }
    if (report.doubts.size() > mostListed)
        text += "    … --json lists them all.\n";
    const DoubtTest& test = report.test;
    return text + "How good is such a list? With " + plural(test.flipped, "label", "labels") + " flipped in secret it named "
           + std::to_string(test.caught) + " of them among " + std::to_string(test.listed) + ", and "
           + std::to_string(test.caughtOnTop) + " among its first " + std::to_string(test.flipped) + ".\n";
}

std::string curveWords(const InstantStudy& study, const LearningCurve& curve)
{
    const std::string unit = study.dataset->subjectsKnown() ? " patients" : " nuclei";
    std::string text;
    for (const CurvePoint& point : curve.points)
        text += fixed(point.patients, 0) + unit + ": balanced accuracy " + fixed(point.balancedAccuracy, 3) + " ± "
                + fixed(point.balancedSpread, 3) + ", AUROC " + fixed(point.auroc, 3) + " ± " + fixed(point.aurocSpread, 3) + " ("
                + plural(point.draws, "draw", "draws") + ")\n";
    return text + curve.conclusion.english() + "\n";
}

std::string stabilityWords(const InstantStudy& study, const StabilityReport& report)
{
    const auto shaky =
        std::count_if(report.images.begin(), report.images.end(), [](const CallStability& call) { return call.agreement < 0.9; });
    std::string text = plural(static_cast<long long>(shaky), "nucleus", "nuclei") + " of "
                       + grouped(static_cast<long long>(report.images.size())) + " are called otherwise in more than a tenth of "
                       + std::to_string(report.refits) + " refits on other draws of "
                       + (study.dataset->subjectsKnown() ? "patients.\nPatients" : "nuclei.\nNuclei") + ", least stable first:\n";
    std::vector<CallStability> ordered = report.subjects;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const CallStability& a, const CallStability& b) { return a.agreement < b.agreement; });
    for (const CallStability& call : ordered)
        text += "    " + report.who.id(call.sample) + ": " + fixed(call.probability, 3) + " ± " + fixed(call.deviation, 3)
                + ", called the same in " + percentWords(call.agreement, 0) + "\n";
    return text;
}

/// Opens, computes, prints.
template <typename Report>
int answer(const StudyOptions& options, Session& session, const char* title,
           const std::function<Result<Report>(const InstantStudy&, JobContext&)>& ask,
           const std::function<std::string(const InstantStudy&, const Report&)>& words)
{
    if (!foldsNamed(options.folds, options.train.seed))
        return session.refused(
            {"cli.folds", "--folds takes `published` or a number of folds, not \"{text}\".", {{"text", options.folds}}});
    const auto study = studyFor(options, session);
    if (!study)
        return session.failed(study.error());
    const auto report =
        session.run<Report>({"cli.study", title}, Resource::Decode, [&](JobContext& context) { return ask(*study, context); });
    if (!report)
        return session.failed(report.error());
    for (const Message& caution : std::span(study->cautions.all).subspan(study->cautions.leaks.size()))
        session.console.warn(caution);
    session.console.result(words(*study, *report));
    return exitDone;
}

void addStudyOptions(CLI::App& command, StudyOptions& options, const char* foldsMeaning)
{
    command.add_option("DATA", options.train.data, "Folder or archive with at least two classes")->required();
    command.add_option("--folds", options.folds, foldsMeaning)->capture_default_str()->type_name("published|K");
    addLinkSimilarOption(command, options.train.linkSimilar);
    addLearningOptions(command, options.train);
    command.add_flag("--json", options.json, "For programs");
    addMachineOptions(command, options.train.machine);
}

} // namespace

CLI::App& declareDoubts(CLI::App& app, StudyOptions& options)
{
    CLI::App* command = app.add_subcommand("doubts", "Labels that networks doubt which have not learned from them");
    addStudyOptions(*command, options, "Out of which folds: the dataset's own, or so many new ones by patient");
    command->footer("Example:\n  nucleoscope doubts C-NMC_Leukemia --json\n"
                    "Some labels are flipped in secret, to tell how many of them such a list finds.");
    return *command;
}

CLI::App& declareLearningCurve(CLI::App& app, StudyOptions& options)
{
    CLI::App* command = app.add_subcommand("learningcurve", "Would more patients help? Scores against patients to learn from");
    addStudyOptions(*command, options, "Who examines: the dataset's own folds, or so many new ones by patient");
    command->add_option("--draws", options.draws, "Draws of patients a point")
        ->capture_default_str()
        ->check(CLI::Range(2, 1000).description(""))
        ->type_name("N");
    command->footer("Example:\n  nucleoscope learningcurve C-NMC_Leukemia");
    return *command;
}

CLI::App& declareStability(CLI::App& app, StudyOptions& options)
{
    CLI::App* command =
        app.add_subcommand("stability", "How stable is a call? The head fitted anew on other draws of the patients");
    addStudyOptions(*command, options, "The first of these folds examines");
    command->add_option("--run", options.run, "This run's training part learns instead, and its validation part examines")
        ->type_name("RUN");
    command->add_option("--refits", options.refits, "How often")
        ->capture_default_str()
        ->check(CLI::Range(10, 100'000).description(""))
        ->type_name("N");
    command->footer("Example:\n  nucleoscope stability C-NMC_Leukemia --folds 5 --json");
    return *command;
}

void addStudies(CLI::App& app, Command& chosen)
{
    const auto make = [&](CLI::App& (*declare)(CLI::App&, StudyOptions&), int (*run)(const StudyOptions&, Session&)) {
        const auto options = std::make_shared<StudyOptions>();
        declare(app, *options).callback([&chosen, options, run] {
            chosen = [options, run](Session& session) { return run(*options, session); };
        });
    };
    make(declareDoubts, [](const StudyOptions& o, Session& session) {
        return answer<DoubtReport>(
            o, session, "Looking for doubtful labels",
            [&](const InstantStudy& study, JobContext& context) {
                return findDoubts(study, StudyOptions::flippedShare, o.train.seed, context);
            },
            [&](const InstantStudy& study, const DoubtReport& r) {
                return o.json ? doubtsToJson(study, r) : leakWords(study.cautions.leaks) + doubtWords(study, r);
            });
    });
    make(declareLearningCurve, [](const StudyOptions& o, Session& session) {
        return answer<LearningCurve>(
            o, session, "Learning from fewer patients",
            [&](const InstantStudy& study, JobContext& context) {
                return learningCurve(study, StudyOptions::curveShares(), o.draws, o.train.seed, context);
            },
            [&](const InstantStudy& study, const LearningCurve& r) {
                return o.json ? learningCurveToJson(study, r) : leakWords(study.cautions.leaks) + curveWords(study, r);
            });
    });
    make(declareStability, [](const StudyOptions& o, Session& session) {
        return answer<StabilityReport>(
            o, session, "Fitting on other draws of patients",
            [&](const InstantStudy& study, JobContext& context) { return callStability(study, o.refits, o.train.seed, context); },
            [&](const InstantStudy& study, const StabilityReport& r) {
                return o.json ? stabilityToJson(study, r) : leakWords(study.cautions.leaks) + stabilityWords(study, r);
            });
    });
}

} // namespace nucleoscope::cli
