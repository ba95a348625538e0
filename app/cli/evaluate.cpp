#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/report_words.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/learning/recipe_names.h"
#include "core/workflow/prediction_task.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/run_predictor.h"

#include <CLI/App.hpp>

#include <set>

namespace nucleoscope::cli {
namespace {

/// What the outline alone says of the same nuclei.
std::string silhouetteWords(const Evaluation& evaluation)
{
    if (!evaluation.silhouette)
        return {};
    const Interval& interval = evaluation.silhouette->intervals.of(ScoreKind::Auroc);
    std::string text = "Outline alone (silhouette baseline): balanced accuracy "
                       + percentWords(evaluation.silhouette->scores.balancedAccuracy, 1);
    if (tellsSidesApart(evaluation.silhouette->scores))
        text += ", AUROC " + fixed(evaluation.silhouette->scores.auroc, 3);
    if (interval.known())
        text += " (95 % interval " + fixed(interval.low, 3) + " to " + fixed(interval.high, 3) + ")";
    return text + "\n";
}

/// Of which classes AUROC, sensitivity and specificity are, where there are more than the one and the other.
std::string sidesWords(const RunInfo& run)
{
    std::vector<std::string> positive;
    for (const ClassInfo& info : run.classes)
        if (info.positive)
            positive.push_back(info.name);
    if (run.classes.size() <= 2 || positive.empty() || positive.size() == run.classes.size())
        return {};
    return "AUROC, sensitivity and specificity tell " + joined(positive, ", ") + " from all others.\n";
}

std::string toWords(const Evaluation& evaluation, const Run& run, const Dataset& dataset)
{
    std::set<int> subjects;
    for (int row = 0; row < evaluation.predictions.size(); ++row)
        subjects.insert(dataset.sample(evaluation.predictions.sample(row)).subject);
    std::string text = "Evaluated " + plural(evaluation.samples, "nucleus", "nuclei");
    if (dataset.subjectsKnown())
        text += " of " + plural(static_cast<long long>(subjects.size()), "patient", "patients");
    if (evaluation.leftOutAsTrained > 0)
        text += "; " + plural(evaluation.leftOutAsTrained, "more was", "more were")
                + " left out because the network learned from them";
    text += ".\n";
    if (evaluation.network == NetworkChoice::Final)
        text += std::string(finalNetworkAnswers) + "\n";
    text += describe(evaluation.threshold, run.info()).english() + "\n";
    return text + scoresWords(evaluation.scores) + ", weighted F1 " + fixed(evaluation.scores.weightedF1, 3) + "\n"
           + sidesWords(run.info()) + silhouetteWords(evaluation) + confusionWords(evaluation.confusion, run.info().classes)
           + reportWords(evaluation.report, run.info().classes, dataset.subjectsKnown());
}

int evaluate(const EvaluateOptions& options, Session& session)
{
    if (options.test && *networkChoiceNamed(options.network) == NetworkChoice::Final)
        return session.refused({"cli.test_of_final",
                                "A test part is opened for the network whose scores the run tells, and its record "
                                "stays with them. Leave out --network final, or --test."});
    Result<Run> run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return session.failed(run.error());
    const auto dataset = openForCommand(session, options.data);
    if (!dataset)
        return session.failed(dataset.error());
    PredictionOptions wanted;
    wanted.device = options.machine.device;
    wanted.threads = options.machine.threads;
    wanted.precision = choiceFromName<Precision>(options.precision);
    wanted.network = *networkChoiceNamed(options.network);
    const auto threshold = callingThreshold(*run, options.threshold);
    if (!threshold)
        return session.failed(threshold.error());
    auto evaluation = session.run<Evaluation>({"cli.evaluating", "Evaluating"}, Resource::Learning, [&](JobContext& context) {
        return options.test ? openTestPart(*run, *dataset, session.engineHost, wanted, context)
                            : evaluateRun(*run, *dataset, session.engineHost, wanted, context);
    });
    if (!evaluation)
        return session.failed(evaluation.error());
    if (threshold->from != CallingThreshold::From::Even)
        if (const auto called = callAt(*evaluation, *threshold, *run, **dataset); !called)
            return session.failed(called.error());
    for (const Message& warning : evaluation->warnings)
        session.console.warn(warning);
    for (const UnreadableFile& file : evaluation->unreadable)
        session.console.say("Left out: " + file.file + ": " + file.reason.english());
    session.console.result(options.json ? evaluationToJson(*evaluation, *run) : toWords(*evaluation, *run, **dataset));
    return exitDone;
}

} // namespace

CLI::App& declareEvaluate(CLI::App& app, EvaluateOptions& options)
{
    CLI::App* command = app.add_subcommand("evaluate", "Compare a run's best model with a dataset's classes");
    command->add_option("RUN", options.run, "Run folder, or that of a cross-validation")->required();
    command->add_option("DATA", options.data, "Labelled folder or archive; images that the run learned from are left out")
        ->required();
    command->add_flag("--test", options.test,
                      "Open the run's own test part, and nothing else; the run records when and how often");
    addNetworkOption(*command, options.network);
    addThresholdOption(*command, options.threshold);
    addPrecisionOption(*command, options.precision);
    command->add_flag("--json", options.json, "For programs; rows of the confusion matrix are the truth");
    addMachineOptions(*command, options.machine);
    command->footer("Example:\n  nucleoscope evaluate run C-NMC_Leukemia/validation_data --json\n"
                    "  nucleoscope evaluate run C-NMC_Leukemia/validation_data --threshold run");
    return *command;
}

void addEvaluate(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<EvaluateOptions>();
    declareEvaluate(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return evaluate(*options, session); };
    });
}

} // namespace nucleoscope::cli
