#include "app/cli/commands.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_choices.h"
#include "app/cli/training_report.h"

#include "core/workflow/final_training.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

namespace nucleoscope::cli {
namespace {

/// Where nothing is left to do, what would help.
std::optional<Message> epochProblem(const ResumeOptions& options, const RunInfo& info)
{
    ResumeRequest asked;
    asked.runFolder = placeNamed(options.run);
    asked.epochs = options.epochs;
    if (options.finalNetwork || leavesFinalNetworkToTrain(asked))
        return std::nullopt;
    const int wanted = options.epochs > 0 ? options.epochs : info.plannedEpochs;
    // One that was cut off between its last epoch and its end has nothing to learn, and is still to be brought to its end.
    if (wanted > info.finishedEpochs || info.state == "interrupted")
        return std::nullopt;
    return Message("cli.nothing_to_resume",
                   "The run has finished {epochs} of {planned} planned epochs. Name more: --epochs {more}.",
                   {{"epochs", std::to_string(info.finishedEpochs)},
                    {"planned", std::to_string(info.plannedEpochs)},
                    {"more", std::to_string(info.finishedEpochs + 3)}});
}

} // namespace

int resumeCommand(const ResumeOptions& options, Session& session)
{
    const std::filesystem::path folder = placeNamed(options.run);
    const Result<Run> run = Run::open(folder);
    if (!run)
        return session.failed(run.error());
    if (options.finalNetwork && !canHaveFinalNetwork(run->info()))
        return session.refused(noFinalNetwork());
    if (const auto problem = epochProblem(options, run->info()))
        return session.refused(*problem);
    const auto dataset = openDatasetOf(session, run->info(), options.data);
    if (!dataset)
        return session.failed(dataset.error());

    ResumeRequest request;
    request.runFolder = folder;
    request.dataset = *dataset;
    request.epochs = options.epochs;
    request.device = options.machine.device;
    request.threads = options.machine.threads;
    request.checkpointMinutes = options.checkpointMinutes;
    request.finalNetwork = options.finalNetwork;
    const int epochs = options.epochs > 0 ? options.epochs : run->info().plannedEpochs;
    return runTrainingCommand(session, folder, epochs,
                              [&](TrainingControl& control, TrainingObserver& observer, JobContext& context) {
                                  return resumeTraining(request, session.engineHost, control, observer, context);
                              });
}

void addResume(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<ResumeOptions>();
    CLI::App* command =
        app.add_subcommand("resume", "Continue a run from its last checkpoint, also beyond the epochs first planned");
    command->add_option("RUN", options->run, "Run folder")->required();
    command->add_option("--data", options->data, "Where its dataset is now; where it was unless told otherwise")
        ->type_name("DATA");
    command->add_option("--epochs", options->epochs, "Epochs in all, those already finished included")
        ->check(CLI::Range(1, 100'000).description(""))
        ->type_name("N");
    command->add_flag(
        "--final-network", options->finalNetwork,
        "Once it is whole, train a final network, which those who examined teach as well; a run that has one under way "
        "goes on with it without being told");
    addCheckpointOption(*command, options->checkpointMinutes);
    addMachineOptions(*command, options->machine);
    command->footer("Example:\n  nucleoscope resume run --epochs 10\n"
                    "  nucleoscope resume run --final-network");
    command->callback([&chosen, options] { chosen = [options](Session& session) { return resumeCommand(*options, session); }; });
}

} // namespace nucleoscope::cli
