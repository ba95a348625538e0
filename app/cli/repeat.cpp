// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_report.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/workflow/repetition.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <random>

namespace nucleoscope::cli {
namespace {

struct RepeatOptions {
    std::string run;
    std::string data;
    std::string out;
    std::string device;
    int threads = 0;
    bool json = false;
};

/// Where the repetition is written. Unless a place was named it goes when this does.
class RepetitionFolder {
public:
    explicit RepetitionFolder(const std::string& named) : kept_(!named.empty())
    {
        if (kept_)
            folder_ = placeNamed(named);
        else
            folder_ = cacheFolder() / "repetitions" / std::to_string(std::random_device{}());
    }
    ~RepetitionFolder()
    {
        std::error_code ignored;
        if (!kept_)
            std::filesystem::remove_all(folder_, ignored);
    }
    RepetitionFolder(const RepetitionFolder&) = delete;
    RepetitionFolder& operator=(const RepetitionFolder&) = delete;
    const std::filesystem::path& path() const { return folder_; }
    std::filesystem::path keptIn() const { return kept_ ? folder_ : std::filesystem::path(); }

private:
    bool kept_;
    std::filesystem::path folder_;
};

/// Progress alone: the scores are known already.
class RepetitionProgress final : public TrainingObserver {
public:
    RepetitionProgress(Console& console, int epochs) : training_(console, epochs) {}
    void started(const LearnerDescription& learner) override { training_.started(learner); }
    void phaseChanged(const PhaseRecord& phase) override { training_.phaseChanged(phase); }
    void stepFinished(const StepRecord& step) override { training_.stepFinished(step); }
    void warned(const Message& message) override { training_.warned(message); }

private:
    TrainingReport training_;
};

std::string linesOf(const std::vector<Message>& messages)
{
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(messages.size(), most); ++i)
        text += "  " + messages[i].english() + "\n";
    if (messages.size() > most)
        text += "  and " + std::to_string(messages.size() - most) + " more; --json lists them all.\n";
    return text;
}

std::string verdict(const RepetitionReport& report)
{
    if (report.identical())
        return "Repeated: the same bit for bit.\n";
    if (report.circumstances.empty())
        return "NOT repeated: the circumstances were the same, and the outcome is another.\n" + linesOf(report.differences);
    const std::string allowed = "accuracy, balanced accuracy and AUROC within " + fixed(report.tolerance.score, 2)
                                + ", loss within " + percentWords(report.tolerance.loss, 0);
    const std::string largest = "The largest differences are " + fixed(report.largestScoreDifference, 4) + " of a score and "
                                + percentWords(report.largestLossDifference, 1) + " of the loss.\n";
    if (report.beyond.empty())
        return "Repeated within the tolerance (validation at the best epoch and the last: " + allowed + "). " + largest;
    return "NOT repeated: off by more than the tolerance (" + allowed + "). " + largest + linesOf(report.beyond);
}

std::string toWords(const RepetitionReport& report)
{
    std::string text = "Compared: " + plural(static_cast<long long>(report.compared.size()), "file", "files")
                       + " of weights, predictions, metrics and steps, columns of time left out.\n";
    if (!report.notCompared.empty())
        text += "Not compared:\n" + linesOf(report.notCompared);
    if (!report.circumstances.empty())
        text += "The same bits cannot be expected:\n" + linesOf(report.circumstances);
    return text + verdict(report);
}

int repeat(const RepeatOptions& options, Session& session)
{
    const Result<Run> run = Run::open(placeNamed(options.run));
    if (!run)
        return session.failed(run.error());
    const auto dataset = openDatasetOf(session, run->info(), options.data);
    if (!dataset)
        return session.failed(dataset.error());
    const RepetitionFolder folder(options.out);
    RepeatRequest request{*dataset, folder.path(), options.device, options.threads};
    const auto control = std::make_shared<TrainingControl>();
    session.interrupts.whenInterrupted([&session, control](int) {
        session.console.say("Stopping: a repetition that is not whole is not compared.");
        control->cancel();
    });
    RepetitionProgress progress(session.console, run->info().plannedEpochs);
    Result<RepetitionReport> report = RepetitionReport();
    const Result<void> ran =
        session.runQuietly({"cli.repeating", "Repeating"}, Resource::Learning, [&](JobContext& context) -> Result<void> {
            const auto repetition = repeatTraining(*run, request, session.engineHost, *control, progress, context);
            if (!repetition)
                return fail(repetition.error());
            report = compareRepetition(*run, *repetition);
            return report ? Result<void>() : fail(report.error());
        });
    session.console.progressEnded();
    if (!ran)
        return session.failed(ran.error());
    session.console.result(options.json
                               ? repetitionToJson(*report, *run, folder.keptIn())
                               : toWords(*report) + (options.out.empty() ? "" : "Repetition: " + utf8(folder.path()) + "\n"));
    return report->repeated() ? exitDone : exitFailed;
}

} // namespace

void addRepeat(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<RepeatOptions>();
    CLI::App* command =
        app.add_subcommand("repeat", "Train a run again from what it recorded, and compare: exit code 0 where it is the same");
    command->add_option("RUN", options->run, "Run folder")->required();
    command->add_option("--data", options->data, "Where its dataset is now; where it was unless told otherwise")
        ->type_name("DATA");
    command
        ->add_option("--out", options->out, "Folder to keep the repetition in, new or empty; it is removed unless told otherwise")
        ->type_name("DIR");
    command->add_option("--device", options->device, "auto, cpu, cuda, cuda:1 or mps; as it was unless told otherwise")
        ->check(deviceProblem)
        ->type_name("DEVICE");
    command->add_option("--threads", options->threads, "Processor threads; as many as there were unless told otherwise")
        ->check(CLI::Range(1, 4096).description(""))
        ->type_name("N");
    command->add_flag("--json", options->json, "For programs: what was compared, and every difference");
    command->footer("With the same program, libraries, processor and number of threads the same bits are asked for; otherwise "
                    "scores within a tolerance,\nand it is said why.\n"
                    "Examples:\n"
                    "  nucleoscope repeat run\n"
                    "  nucleoscope repeat run --data /elsewhere/C-NMC_Leukemia --threads 1 --json");
    command->callback([&chosen, options] { chosen = [options](Session& session) { return repeat(*options, session); }; });
}

} // namespace nucleoscope::cli
