#include "app/cli/training_report.h"

#include "app/cli/words.h"
#include "core/base/system.h"
#include "core/base/text.h"
#include "core/run/cautions.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace nucleoscope::cli {
namespace {

/// Until the validation of an epoch is counted, its training pass is about this much of it.
constexpr double trainingShare = 0.85;

std::string precisionWords(Precision precision)
{
    switch (precision) {
    case Precision::Auto: return "automatic precision";
    case Precision::Fp32: return "fp32";
    case Precision::Bf16: return "bf16";
    case Precision::Fp16: return "fp16";
    }
    return {};
}

std::string endWords(const TrainingOutcome& outcome)
{
    const std::string epochs = plural(outcome.epochsFinished, "epoch", "epochs");
    switch (outcome.end) {
    case TrainingEnd::Completed: return "Finished: " + epochs + ".";
    case TrainingEnd::StoppedEarly: return "Stopped early after " + epochs + "; what was learned is kept.";
    case TrainingEnd::StoppedByPatience: return "Stopped after " + epochs + ": no improvement for as long as the recipe allows.";
    case TrainingEnd::Cancelled: return "Cancelled after " + epochs + "; finished epochs are kept.";
    }
    return {};
}

/// On what the scores rest, and whether the network knows the patients by other nuclei.
std::string restsOn(const Run& run, const PredictionList& predictions)
{
    std::set<std::string> learned, examined, both;
    for (const RunSample& sample : run.samples())
        if (sample.part == Part::Train)
            learned.insert(lowered(sample.subject));
    for (int row = 0; row < predictions.size(); ++row)
        examined.insert(lowered(run.samples()[static_cast<std::size_t>(predictions.sample(row))].subject));
    std::set_intersection(learned.begin(), learned.end(), examined.begin(), examined.end(), std::inserter(both, both.end()));
    return restsOnWords(predictions.size(), run.info().subjectsKnown ? static_cast<int>(examined.size()) : 0,
                        static_cast<int>(both.size()));
}

/// The best epoch's validation in words; reads the run that was just written.
std::string bestEpochWords(const Run& run)
{
    const int best = run.info().bestEpoch;
    if (nobodyExamines(run.info().split))
        return {};
    const Result<PredictionList> predictions = run.predictions(best, PredictionSource::Validation);
    if (best < 1 || !predictions)
        return {};
    const Result<ConfusionMatrix> confusion = ConfusionMatrix::of(*predictions);
    const Result<Scores> scores = scoresOf(*predictions, run.positiveClasses());
    if (!confusion || !scores)
        return {};
    std::string metric(metricName(run.info().recipe.selection));
    std::replace(metric.begin(), metric.end(), '_', ' ');
    return "Best epoch: " + std::to_string(best) + " (by validation " + metric + "). " + restsOn(run, *predictions) + ":\n"
           + scoresWords(*scores) + "\n" + confusionWords(*confusion, run.info().classes);
}

/// How the scores came about, and what they are held against.
std::string summaryWords(const RunInfo& info)
{
    std::string text;
    for (const Message& sentence : summaryOf(info))
        text += sentence.english() + "\n";
    return text;
}

/// How to make a split without the leak that nuclei are in two pictures.
std::string keptTogetherWords(const RunInfo& info)
{
    const std::vector<Message> leaks = leaksOf(info);
    const bool apart = std::ranges::any_of(leaks, [](const Message& leak) {
        return leak.id == "audit.near_across_parts" || leak.id == "audit.near_validation_test";
    });
    return apart && !info.linkSimilar && info.split.rule != SplitRule::ByImage
               ? "To keep pictures of one nucleus on one side: train with --link-similar.\n"
               : "";
}

/// Who examined did not teach.
std::string takeAwayWords(const RunInfo& info)
{
    if (info.finalRun.state != FinalNetwork::None) // the summary tells of it
        return {};
    if (info.split.rule != SplitRule::BySubject || nobodyExamines(info.split) || info.state != "completed")
        return {};
    return "For a network to take away, which learns from those who examined as well: `nucleoscope resume` with "
           "--final-network.\n";
}

int summary(Session& session, const std::filesystem::path& folder, const TrainingOutcome& outcome)
{
    std::string text = "\n" + endWords(outcome) + "\n";
    if (const Result<Run> run = Run::open(folder))
        text += bestEpochWords(*run) + summaryWords(run->info()) + keptTogetherWords(run->info()) + takeAwayWords(run->info());
    else
        session.console.warn(run.error().message);
    if (!outcome.unreadableSamples.empty())
        text += plural(static_cast<long long>(outcome.unreadableSamples.size()), "image", "images")
                + " left out: torn, gone or changed on the disk; log.txt says which.\n";
    text += "Peak memory: " + bytesWords(static_cast<double>(peakResidentBytes())) + "\nRun: " + utf8(folder) + "\n";
    session.console.result(text);
    return outcome.end == TrainingEnd::Cancelled || outcome.finalNetworkFailed ? exitFailed : exitDone;
}

} // namespace

void TrainingReport::started(const LearnerDescription& learner)
{
    began_ = Clock::now();
    console_.say("Training on " + learner.device + " (" + learner.deviceName + "), " + precisionWords(learner.precision) + ", "
                 + grouped(learner.parameters) + " parameters, " + grouped(learner.trainedParameters) + " of them trained, "
                 + learner.engine + ". Ctrl-C stops early and keeps what there is; twice cancels.");
}

void TrainingReport::placementChecked(const PlacementReport& report)
{
    if (report.isGood())
        console_.say(describe(report).english());
    for (const PlacementFinding& finding : report.findings)
        console_.warn(finding.message);
}

double TrainingReport::secondsLeft(double done)
{
    if (doneAtStart_ < 0)
        doneAtStart_ = done;
    const double seconds = std::chrono::duration<double>(Clock::now() - began_).count();
    // The first steps are slower than the rest: say nothing until there is something to go by.
    return done - doneAtStart_ > 0.01 && seconds > 3 ? seconds * (1 - done) / (done - doneAtStart_) : notANumber;
}

void TrainingReport::phaseChanged(const PhaseRecord& phase)
{
    if (finalTraining_ && phase.phase == TrainingPhase::Training) {
        done_ = (phase.epoch - 1 + phase.fraction) / plannedEpochs_;
        console_.progress("final network, epoch " + std::to_string(phase.epoch) + "/" + std::to_string(plannedEpochs_), done_,
                          secondsLeft(done_));
    }
    if (phase.phase != TrainingPhase::Validating)
        return;
    done_ = std::max(done_, (phase.epoch - 1 + trainingShare + (1 - trainingShare) * phase.fraction) / plannedEpochs_);
    console_.progress("epoch " + std::to_string(phase.epoch) + "/" + std::to_string(plannedEpochs_) + " validating", done_,
                      secondsLeft(done_));
}

void TrainingReport::stepFinished(const StepRecord& step)
{
    const double within = static_cast<double>(step.step) / std::max(1, step.stepsInEpoch);
    done_ = (step.epoch - 1 + trainingShare * within) / plannedEpochs_;
    console_.progress("epoch " + std::to_string(step.epoch) + "/" + std::to_string(plannedEpochs_) + "  loss "
                          + fixed(step.loss, 3) + "  accuracy " + percentWords(step.accuracy, 0) + "  "
                          + fixed(step.imagesPerSecond, 1) + " images/s",
                      done_, secondsLeft(done_));
}

void TrainingReport::epochFinished(const EpochRecord& epoch)
{
    if (!std::exchange(leaksTold_, true))
        console_.result(leakWords(leaksIn(runFolder_)));
    const std::string title = "Epoch " + std::to_string(epoch.epoch) + "/" + std::to_string(plannedEpochs_);
    const std::string speed = "; " + durationWords(epoch.seconds) + ", " + fixed(epoch.imagesPerSecond, 1) + " images/s\n";
    const std::string training = title + " training:   " + scoresWords(epoch.training);
    if (epoch.validation.samples == 0) // nobody examines
        console_.result(training + speed);
    else
        console_.result(training + "\n" + title + " validation: " + scoresWords(epoch.validation)
                        + (epoch.best ? " (best so far)" : "") + speed);
}

void TrainingReport::warned(const Message& message)
{
    console_.warn(message);
}

void TrainingReport::finalTrainingBegun()
{
    finalTraining_ = true;
    began_ = Clock::now();
    doneAtStart_ = -1;
    done_ = 0;
    console_.say(
        "It is examined. Now a final network: those who examined teach as well, from the beginning. Ctrl-C leaves it for "
        "later; the run is whole.");
}

int runTrainingCommand(Session& session, const std::filesystem::path& runFolder, int plannedEpochs, const TrainingWork& work)
{
    // Shared with the handler: a late Ctrl-C may find the training over.
    const auto control = std::make_shared<TrainingControl>();
    const auto report = std::make_shared<TrainingReport>(session.console, plannedEpochs, runFolder);
    session.interrupts.whenInterrupted([&session, report, control](int count) {
        if (report->isFinalTraining()) {
            session.console.say("Leaving the final network for later: `nucleoscope resume` goes on with it.");
            control->cancel();
            return;
        }
        session.console.say(count == 1 ? "Stopping early: what was learned is kept and validated. Ctrl-C again cancels."
                                       : "Cancelling: finished epochs are kept.");
        count == 1 ? control->stopEarly() : control->cancel();
    });
    Result<TrainingOutcome> outcome = TrainingOutcome{};
    const Result<void> ran =
        session.runQuietly({"cli.training", "Training"}, Resource::Learning, [&](JobContext& context) -> Result<void> {
            outcome = work(*control, *report, context);
            if (!outcome)
                return fail(outcome.error());
            return {};
        });
    if (!ran)
        return session.failed(ran.error());
    return summary(session, runFolder, *outcome);
}

} // namespace nucleoscope::cli
