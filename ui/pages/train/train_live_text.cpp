#include "ui/pages/train/train_live_text.h"

#include "core/base/system.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/train_live.h"
#include "ui/text.h"

#include <QLocale>

#include <cmath>

namespace nucleoscope::ui {
namespace {

const EpochRecord* bestOf(const TrainingSession& session)
{
    const EpochRecord* best = nullptr;
    for (const EpochRecord& epoch : session.epochs())
        if (epoch.best)
            best = &epoch;
    return best;
}

/// Not where nobody examines.
bool isExamined(const EpochRecord& epoch)
{
    return epoch.validation.samples > 0;
}

QString augmentationText(const Augmentation& a)
{
    QStringList parts;
    if (a.rotationDegrees > 0)
        parts << (a.rotationDegrees >= 180 ? TrainLive::tr("any rotation")
                                           : TrainLive::tr("rotation ±%1°").arg(a.rotationDegrees));
    if (a.horizontalFlip || a.verticalFlip)
        parts << TrainLive::tr("flips");
    if (a.shiftFraction > 0)
        parts << TrainLive::tr("shift");
    if (a.scaleFraction > 0)
        parts << TrainLive::tr("scale");
    if (a.brightness > 0 || a.contrast > 0 || a.saturation > 0 || a.hue > 0 || a.stain > 0)
        parts << TrainLive::tr("stain and colour");
    if (a.blurSigmaPixels > 0)
        parts << TrainLive::tr("focus");
    if (a.holeFraction > 0)
        parts << TrainLive::tr("holes");
    return parts.isEmpty() ? TrainLive::tr("none") : parts.join(QStringLiteral(", "));
}

QString optimiserName(OptimiserKind kind)
{
    switch (kind) {
    case OptimiserKind::Sgd: return QStringLiteral("SGD");
    case OptimiserKind::Adam: return QStringLiteral("Adam");
    case OptimiserKind::AdamW: return QStringLiteral("AdamW");
    case OptimiserKind::Adamax: return QStringLiteral("Adamax");
    case OptimiserKind::Lbfgs: break;
    }
    return QStringLiteral("L-BFGS");
}

QString scheduleName(ScheduleKind kind)
{
    switch (kind) {
    case ScheduleKind::Constant: return TrainLive::tr("constant");
    case ScheduleKind::Plateau: return TrainLive::tr("plateau");
    case ScheduleKind::Cosine: return TrainLive::tr("cosine");
    case ScheduleKind::OneCycle: break;
    }
    return TrainLive::tr("one-cycle");
}

/// L-BFGS chooses its steps itself.
QString optimiserText(const Recipe& recipe)
{
    if (isInstant(recipe))
        return optimiserName(recipe.optimiser.kind);
    return QStringLiteral("%1 %2, %3")
        .arg(optimiserName(recipe.optimiser.kind))
        .arg(recipe.optimiser.learningRate)
        .arg(scheduleName(recipe.schedule.kind));
}

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::Bf16: return QStringLiteral("bf16");
    case Precision::Fp16: return QStringLiteral("fp16");
    default: return QStringLiteral("fp32");
    }
}

/// What else a run that is whole has.
QString finalNetworkText(const TrainingSession& session)
{
    switch (session.finalNetwork()) {
    case FinalNetwork::None: return {};
    case FinalNetwork::Finished:
        return QLatin1Char(' ') + TrainLive::tr("The final network, which all have taught, is there, too.");
    case FinalNetwork::Unfinished: break;
    }
    if (session.outcome() && session.outcome()->finalNetworkFailed)
        return QLatin1Char(' ')
               + TrainLive::tr("The final network could not be trained: the log says why. Continue tries again.");
    return QLatin1Char(' ') + TrainLive::tr("The final network is left for later: Continue goes on with it.");
}

} // namespace

QString metricTitle(Metric metric)
{
    switch (metric) {
    case Metric::Loss: return TrainLive::tr("Loss");
    case Metric::Accuracy: return TrainLive::tr("Accuracy");
    case Metric::BalancedAccuracy: return TrainLive::tr("Balanced accuracy");
    case Metric::WeightedF1: return TrainLive::tr("Weighted F1");
    case Metric::Auroc: return TrainLive::tr("AUROC");
    }
    return {};
}

QString stateText(const TrainingSession& session)
{
    const auto epochs = [&](const QString& sentence) {
        return sentence.arg(session.currentEpoch()).arg(session.plannedEpochs());
    };
    if (session.isFinalTraining() && !session.hasEnded())
        return session.state() == TrainingSession::State::Preparing
                   ? TrainLive::tr("examined; getting ready for the final network")
               : session.state() == TrainingSession::State::Paused
                   ? epochs(TrainLive::tr("final network, paused in epoch %1 of %2"))
                   : epochs(TrainLive::tr("final network, epoch %1 of %2"));
    switch (session.state()) {
    case TrainingSession::State::Waiting: return TrainLive::tr("waiting for its turn");
    case TrainingSession::State::Preparing: return TrainLive::tr("getting ready");
    case TrainingSession::State::Training: return epochs(TrainLive::tr("epoch %1 of %2"));
    case TrainingSession::State::Validating: return epochs(TrainLive::tr("epoch %1 of %2, examining"));
    case TrainingSession::State::Saving: return epochs(TrainLive::tr("epoch %1 of %2, saving"));
    case TrainingSession::State::Paused: return epochs(TrainLive::tr("paused in epoch %1 of %2"));
    case TrainingSession::State::Ended: return TrainLive::tr("ended");
    }
    return {};
}

Fields numbersOf(const TrainingSession& session)
{
    Fields fields;
    fields << std::pair(TrainLive::tr("Phase"), stateText(session));
    if (const EpochRecord* best = bestOf(session); best && isExamined(*best)) {
        const Scores& scores = best->validation;
        fields << std::pair(TrainLive::tr("Best epoch"), QLocale().toString(best->epoch))
               << std::pair(TrainLive::tr("Balanced acc."), scoreText(scores.balancedAccuracy));
        // Not known of classes none of which is positive.
        for (const auto& [name, value] :
             {std::pair(TrainLive::tr("Sensitivity"), scores.sensitivity),
              std::pair(TrainLive::tr("Specificity"), scores.specificity), std::pair(TrainLive::tr("AUROC"), scores.auroc)})
            if (!std::isnan(value))
                fields << std::pair(name, scoreText(value));
    }
    const bool running = !session.hasEnded() && !session.steps().empty();
    fields << std::pair(TrainLive::tr("Speed"),
                        running && !session.isFinalTraining()
                            ? TrainLive::tr("%1 images/s").arg(QLocale().toString(session.imagesPerSecond(), 'f', 0))
                            : QString())
           << std::pair(TrainLive::tr("Left"), running ? durationText(session.secondsLeft()) : QString());
    if (const std::uint64_t memory = residentBytes())
        fields << std::pair(TrainLive::tr("Memory"), bytesText(memory));
    return fields;
}

Fields recipeInShort(const Recipe& recipe, const LearnerDescription& learner)
{
    Fields fields;
    fields << std::pair(TrainLive::tr("Network"), QString::fromStdString(recipe.network.architecture))
           << std::pair(TrainLive::tr("Input"),
                        recipe.input.cropPixels > 0
                            ? TrainLive::tr("centre %1 → %2 px").arg(recipe.input.cropPixels).arg(recipe.input.sizePixels)
                            : TrainLive::tr("whole → %1 px").arg(recipe.input.sizePixels))
           << std::pair(TrainLive::tr("Optimiser"), optimiserText(recipe));
    if (!isInstant(recipe)) // which learns from all images at once, as they are
        fields << std::pair(TrainLive::tr("Batch"), QLocale().toString(recipe.batchSize))
               << std::pair(TrainLive::tr("Augmentation"), augmentationText(recipe.augmentation));
    if (!learner.device.empty())
        fields << std::pair(TrainLive::tr("Device"),
                            QStringLiteral("%1, %2").arg(QString::fromStdString(learner.device).toUpper(),
                                                         precisionText(learner.precision)));
    return fields;
}

QString meaningOf(const TrainingSession& session)
{
    const auto& epochs = session.epochs();
    if (session.isFinalTraining() && !session.hasEnded())
        return TrainLive::tr(
            "The network has been examined: its scores stand, and can be looked at. Now the same training is done "
            "anew with all, those who examined included, for the network that is taken away and asked about "
            "other images. Nobody is left to examine that one.");
    if (!epochs.empty() && !isExamined(epochs.back()))
        return TrainLive::tr(
            "The line is the loss on nuclei the network is learning from, batch by batch. It falls also where they are "
            "learned by heart: nobody examines.");
    const QString lines = TrainLive::tr(
        "The solid line is the loss on nuclei the network is learning from, batch by batch. The dashed line is the loss "
        "on nuclei it is examined on.");
    if (epochs.size() < 2)
        return lines + QLatin1Char(' ') + TrainLive::tr("After each epoch it is examined once.");
    const double before = epochs[epochs.size() - 2].validation.loss;
    const double now = epochs.back().validation.loss;
    if (now <= before)
        return lines + QLatin1Char(' ')
               + TrainLive::tr("Both still fall: it is learning something that holds for other nuclei, too.");
    return lines + QLatin1Char(' ')
           + TrainLive::tr("The dashed line rose in the last epoch. If it keeps rising while the solid one falls, the network is "
                           "learning its nuclei by heart.");
}

QString epochLine(const EpochRecord& epoch, Metric selection)
{
    if (!isExamined(epoch))
        return TrainLive::tr("epoch %1 · nobody examined").arg(epoch.epoch);
    const QString value = scoreText(metricValue(epoch.validation, selection));
    return epoch.best
               ? TrainLive::tr("epoch %1 · %2 %3 · best, kept").arg(epoch.epoch).arg(metricTitle(selection).toLower(), value)
               : TrainLive::tr("epoch %1 · %2 %3 · not better").arg(epoch.epoch).arg(metricTitle(selection).toLower(), value);
}

QString endText(const TrainingSession& session)
{
    const auto& outcome = session.outcome();
    if (!outcome)
        return translated(outcome.error());
    const int finished = outcome->epochsFinished;
    if (outcome->end == TrainingEnd::Completed && !session.epochs().empty() && !isExamined(session.epochs().back()))
        return TrainLive::tr("Done: %Ln epoch(s). Nobody examined; the last one is kept.", nullptr, finished);
    switch (outcome->end) {
    case TrainingEnd::Completed:
        return TrainLive::tr("Done: %Ln epoch(s). The best one is kept.", nullptr, finished) + finalNetworkText(session);
    case TrainingEnd::StoppedEarly:
        return TrainLive::tr("Stopped early after %Ln epoch(s). What it had learnt is kept and was examined.", nullptr, finished);
    case TrainingEnd::StoppedByPatience:
        return TrainLive::tr("Ended after %Ln epoch(s), because it got no better. The best one is kept.", nullptr, finished);
    case TrainingEnd::Cancelled:
        return finished == 0 ? TrainLive::tr("Cancelled before the first epoch was finished. Nothing was kept.")
                             : TrainLive::tr("Cancelled. %Ln finished epoch(s) are kept.", nullptr, finished);
    }
    return {};
}

} // namespace nucleoscope::ui
