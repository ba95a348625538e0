#include "ui/pages/train/train_live_text.h"

#include "core/base/system.h"
#include "ui/bridge/training_session.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace nucleoscope::ui {
namespace {

QString text(const char* source, int n = -1) { return QCoreApplication::translate("TrainLive", source, nullptr, n); }

const EpochRecord* bestOf(const TrainingSession& session)
{
    const EpochRecord* best = nullptr;
    for (const EpochRecord& epoch : session.epochs())
        if (epoch.best)
            best = &epoch;
    return best;
}

QString augmentationText(const Augmentation& a)
{
    QStringList parts;
    if (a.rotationDegrees > 0)
        parts << (a.rotationDegrees >= 180 ? text("any rotation") : text("rotation ±%1°").arg(a.rotationDegrees));
    if (a.horizontalFlip || a.verticalFlip)
        parts << text("flips");
    if (a.shiftFraction > 0)
        parts << text("shift");
    if (a.scaleFraction > 0)
        parts << text("scale");
    if (a.brightness > 0 || a.contrast > 0 || a.saturation > 0 || a.hue > 0 || a.stain > 0)
        parts << text("stain and colour");
    if (a.blurSigmaPixels > 0)
        parts << text("focus");
    return parts.isEmpty() ? text("none") : parts.join(QStringLiteral(", "));
}

QString optimiserText(const Recipe& recipe)
{
    static constexpr const char* optimisers[] = {"SGD", "Adam", "AdamW", "Adamax"};
    static const char* const schedules[] = {QT_TRANSLATE_NOOP("TrainLive", "constant"), QT_TRANSLATE_NOOP("TrainLive", "plateau"),
                                            QT_TRANSLATE_NOOP("TrainLive", "cosine"), QT_TRANSLATE_NOOP("TrainLive", "one-cycle")};
    return QStringLiteral("%1 %2, %3").arg(QLatin1String(optimisers[static_cast<int>(recipe.optimiser.kind)]))
        .arg(recipe.optimiser.learningRate).arg(text(schedules[static_cast<int>(recipe.schedule.kind)]));
}

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::Bf16: return QStringLiteral("bf16");
    case Precision::Fp16: return QStringLiteral("fp16");
    default: return QStringLiteral("fp32");
    }
}

} // namespace

QString metricTitle(Metric metric)
{
    switch (metric) {
    case Metric::Loss: return text("Loss");
    case Metric::Accuracy: return text("Accuracy");
    case Metric::BalancedAccuracy: return text("Balanced accuracy");
    case Metric::WeightedF1: return text("Weighted F1");
    case Metric::Auroc: return text("AUROC");
    }
    return {};
}

QString stateText(const TrainingSession& session)
{
    const auto epochs = [&](const char* sentence) { return text(sentence).arg(session.currentEpoch()).arg(session.plannedEpochs()); };
    switch (session.state()) {
    case TrainingSession::State::Waiting: return text("waiting for its turn");
    case TrainingSession::State::Preparing: return text("getting ready");
    case TrainingSession::State::Training: return epochs("epoch %1 of %2");
    case TrainingSession::State::Validating: return epochs("epoch %1 of %2, examining");
    case TrainingSession::State::Saving: return epochs("epoch %1 of %2, saving");
    case TrainingSession::State::Paused: return epochs("paused in epoch %1 of %2");
    case TrainingSession::State::Ended: return text("ended");
    }
    return {};
}

Fields numbersOf(const TrainingSession& session)
{
    Fields fields;
    fields << std::pair(text("Now"), stateText(session));
    if (const EpochRecord* best = bestOf(session)) {
        const Scores& scores = best->validation;
        fields << std::pair(text("Best epoch"), QLocale().toString(best->epoch))
               << std::pair(text("Balanced acc."), scoreText(scores.balancedAccuracy))
               << std::pair(text("Sensitivity"), scoreText(scores.sensitivity))
               << std::pair(text("Specificity"), scoreText(scores.specificity))
               << std::pair(text("AUROC"), scoreText(scores.auroc));
    }
    const bool running = !session.hasEnded() && !session.steps().empty();
    fields << std::pair(text("Speed"), running ? text("%1 images/s").arg(QLocale().toString(session.imagesPerSecond(), 'f', 0)) : QString())
           << std::pair(text("Left"), running ? durationText(session.secondsLeft()) : QString());
    if (const std::uint64_t memory = residentBytes())
        fields << std::pair(text("Memory"), bytesText(memory));
    return fields;
}

Fields recipeInShort(const Recipe& recipe, const LearnerDescription& learner)
{
    Fields fields;
    fields << std::pair(text("Network"), QString::fromStdString(recipe.network.architecture))
           << std::pair(text("Input"), recipe.input.cropPixels > 0
                            ? text("centre %1 → %2 px").arg(recipe.input.cropPixels).arg(recipe.input.sizePixels)
                            : text("whole → %1 px").arg(recipe.input.sizePixels))
           << std::pair(text("Optimiser"), optimiserText(recipe))
           << std::pair(text("Batch"), QLocale().toString(recipe.batchSize))
           << std::pair(text("Augmentation"), augmentationText(recipe.augmentation));
    if (!learner.device.empty())
        fields << std::pair(text("Device"), QStringLiteral("%1, %2").arg(QString::fromStdString(learner.device).toUpper(), precisionText(learner.precision)));
    return fields;
}

QString meaningOf(const TrainingSession& session)
{
    const auto& epochs = session.epochs();
    const QString lines = text("The solid line is the loss on nuclei the network is learning from, batch by batch. The dashed line is the loss "
                               "on nuclei it is examined on.");
    if (epochs.size() < 2)
        return lines + QLatin1Char(' ') + text("After each epoch it is examined once.");
    const double before = epochs[epochs.size() - 2].validation.loss;
    const double now = epochs.back().validation.loss;
    if (now <= before)
        return lines + QLatin1Char(' ') + text("Both still fall: it is learning something that holds for other nuclei, too.");
    return lines + QLatin1Char(' ') + text("The dashed line rose in the last epoch. If it keeps rising while the solid one falls, the network is "
                                           "learning its nuclei by heart.");
}

QString epochLine(const EpochRecord& epoch, Metric selection)
{
    const QString value = scoreText(metricValue(epoch.validation, selection));
    return epoch.best ? text("epoch %1 · %2 %3 · best, kept").arg(epoch.epoch).arg(metricTitle(selection).toLower(), value)
                      : text("epoch %1 · %2 %3 · not better").arg(epoch.epoch).arg(metricTitle(selection).toLower(), value);
}

QString endText(const TrainingSession& session)
{
    const auto& outcome = session.outcome();
    if (!outcome)
        return translated(outcome.error());
    const int finished = outcome->epochsFinished;
    switch (outcome->end) {
    case TrainingEnd::Completed:
        return text("Done: %n epoch(s). The best one is kept.", finished);
    case TrainingEnd::StoppedEarly:
        return text("Stopped early after %n epoch(s). What it had learnt is kept and was examined.", finished);
    case TrainingEnd::StoppedByPatience:
        return text("Ended after %n epoch(s), because it got no better. The best one is kept.", finished);
    case TrainingEnd::Cancelled:
        return finished == 0 ? text("Cancelled before the first epoch was finished. Nothing was kept.")
                             : text("Cancelled. %n finished epoch(s) are kept.", finished);
    }
    return {};
}

} // namespace nucleoscope::ui
