// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/report_words.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_choices.h"
#include "app/cli/training_report.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/run/cautions.h"
#include "core/workflow/cross_validation_task.h"
#include "core/workflow/split_task.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

/// Shows each fold's training as `train` does.
class FoldReport final : public CrossValidationObserver {
public:
    FoldReport(Console& console, int epochs, const std::filesystem::path& folder, bool subjectsKnown, bool quiet)
        : console_(console), training_(console, epochs), folder_(folder), subjectsKnown_(subjectsKnown), quiet_(quiet)
    {}
    void foldBegun(int fold, int foldCount, const std::string& name) override
    {
        console_.say("Fold " + std::to_string(fold + 1) + " of " + std::to_string(foldCount) + ": " + name + " examines.");
    }
    void foldEnded(const FoldOutcome& fold) override
    {
        console_.progressEnded();
        const std::string examined =
            subjectsKnown_ ? plural(fold.subjects, "patient", "patients") : plural(fold.samples, "nucleus", "nuclei");
        if (!quiet_)
            console_.result(leakWords(leaksIn(folder_ / pathFromUtf8(fold.folder))) + fold.name + ", " + examined + ": "
                            + scoresWords(fold.scores) + "\n");
    }
    void started(const LearnerDescription& learner) override { training_.started(learner); }
    void phaseChanged(const PhaseRecord& phase) override { training_.phaseChanged(phase); }
    void stepFinished(const StepRecord& step) override { training_.stepFinished(step); }
    void warned(const Message& message) override { training_.warned(message); }

private:
    Console& console_;
    TrainingReport training_;
    std::filesystem::path folder_; ///< of the cross-validation
    bool subjectsKnown_;
    bool quiet_;
};

std::string spreadWords(const std::vector<FoldOutcome>& folds)
{
    std::string text = "Over " + std::to_string(folds.size()) + " folds:";
    for (const ScoreKind kind : {ScoreKind::BalancedAccuracy, ScoreKind::Auroc, ScoreKind::WeightedF1}) {
        std::string name(scoreName(kind));
        std::replace(name.begin(), name.end(), '_', ' ');
        const FoldSpread spread = spreadOf(folds, kind);
        text += (kind == ScoreKind::BalancedAccuracy ? " " : ", ") + name + " " + fixed(spread.mean, 3) + " ± "
                + fixed(spread.standardDeviation, 3);
    }
    return text + " (mean and standard deviation)\n";
}

int crossValidateCommand(const CrossValidateOptions& options, Session& session)
{
    const auto folds = foldsNamed(options.folds, options.train.seed);
    if (!folds)
        return session.refused(
            {"cli.folds", "--folds takes `published` or a number of folds, not \"{text}\".", {{"text", options.folds}}});
    const auto recipe = recipeFor(options.train);
    if (!recipe)
        return session.failed(recipe.error(), exitUsage);
    const auto weights = weightsFor(options.train, *recipe, session);
    if (!weights)
        return session.failed(weights.error());
    const auto dataset = openForCommand(session, options.train.data);
    if (!dataset)
        return session.failed(dataset.error());
    CrossValidationRequest request;
    request.dataset = *dataset;
    request.folds = *folds;
    request.linkSimilar = linksSimilar(options.train.linkSimilar, *folds);
    request.recipe = *recipe;
    request.recipe.finalNetwork = false; // its networks answer together
    request.epochs = options.train.epochs;
    request.seed = options.train.seed;
    request.device = options.train.machine.device;
    request.threads = options.train.machine.threads;
    request.weights = weights->file;
    request.folder = placeNamed(options.train.out);
    request.name = options.train.name.empty() ? utf8(request.folder.filename()) : options.train.name;

    const auto control = std::make_shared<TrainingControl>();
    session.interrupts.whenInterrupted([&session, control](int) {
        session.console.say("Stopping: finished folds and epochs are kept.");
        control->cancel();
    });
    FoldReport report(session.console,
                      isInstant(*recipe)         ? 1
                      : options.train.epochs > 0 ? options.train.epochs
                                                 : recipe->epochs,
                      request.folder, (*dataset)->subjectsKnown(), options.json);
    Result<CrossValidationSummary> summary = CrossValidationSummary{};
    const auto ran = session.runQuietly({"cli.crossvalidating", "Cross-validation"}, Resource::Learning,
                                        [&](JobContext& context) -> Result<void> {
                                            summary = runCrossValidation(request, session.engineHost, *control, report, context);
                                            return summary ? Result<void>() : fail(summary.error());
                                        });
    if (!ran)
        return session.failed(ran.error());
    for (const Message& caution : std::span(summary->cautions.all).subspan(summary->cautions.leaks.size()))
        session.console.warn(caution);
    session.console.result(options.json ? crossValidationToJson(request, *summary)
                                        : leakWords(summary->cautions.leaks) + spreadWords(summary->folds) + "All folds pooled:\n"
                                              + reportWords(summary->report, (*dataset)->classes(), (*dataset)->subjectsKnown())
                                              + "Pooled predictions: " + utf8(request.folder / pooledRunName)
                                              + "\nOther images are asked of all networks together: nucleoscope predict "
                                              + utf8(request.folder) + " IMAGE\n");
    return exitDone;
}

} // namespace

CLI::App& declareCrossValidate(CLI::App& app, CrossValidateOptions& options)
{
    CLI::App* command =
        app.add_subcommand("crossvalidate", "Train once a fold, so that every patient examines a network that has not seen it");
    command->add_option("DATA", options.train.data, "Folder or archive with at least two classes")->required();
    command
        ->add_option("--out", options.train.out,
                     "Folder for the runs; new, empty, or of the same cross-validation, which is gone on with")
        ->required()
        ->type_name("DIR");
    command->add_option("--folds", options.folds, "The dataset's own, or so many new ones by patient")
        ->capture_default_str()
        ->type_name("published|K");
    addLinkSimilarOption(*command, options.train.linkSimilar);
    addLearningOptions(*command, options.train);
    command->add_option("--name", options.train.name, "Name for people; the folder's unless told otherwise")->type_name("TEXT");
    command->add_flag("--json", options.json, "For programs: what crossvalidation.json holds");
    addMachineOptions(*command, options.train.machine);
    command->footer("Examples:\n"
                    "  nucleoscope crossvalidate C-NMC_Leukemia --folds published --recipe instant --out folds\n"
                    "  nucleoscope crossvalidate nuclei --folds 5 --recipe small --out five --json\n"
                    "Ctrl-C stops; the same line again goes on.");
    return *command;
}

void addCrossValidate(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<CrossValidateOptions>();
    declareCrossValidate(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return crossValidateCommand(*options, session); };
    });
}

} // namespace nucleoscope::cli
