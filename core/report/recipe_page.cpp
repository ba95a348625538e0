// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipe_page.h"

#include "core/base/number_words.h"
#include "core/learning/recipe_names.h"
#include "core/report/record_rows.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"
#include "core/workflow/prediction_task.h"

#include <algorithm>

namespace nucleoscope {
namespace {

/// What changes pictures while learning: "turned by any angle, mirrored, moved by ±5 %".
std::string augmentationWords(const Recipe& recipe, const ReportLanguage& say)
{
    const Augmentation& a = recipe.augmentation;
    std::vector<std::string> words;
    const auto add = [&](double amount, const Message& text) {
        if (amount != 0)
            words.push_back(say(text));
    };
    const auto by = [&](double share) { return std::vector<Message::Argument>{{"amount", say.percent(share, 0)}}; };
    if (a.rotationDegrees >= 180)
        add(1, {"report.augmented.any_angle", "turned by any angle"});
    else
        add(a.rotationDegrees,
            {"report.augmented.angle", "turned by ±{degrees}°", {{"degrees", say.fixed(a.rotationDegrees, 0)}}});
    add(a.horizontalFlip || a.verticalFlip, {"report.augmented.mirrored", "mirrored"});
    add(a.shiftFraction, {"report.augmented.moved", "moved by ±{amount}", by(a.shiftFraction)});
    add(a.scaleFraction, {"report.augmented.scaled", "scaled by ±{amount}", by(a.scaleFraction)});
    add(a.brightness, {"report.augmented.brightness", "brightness ±{amount}", by(a.brightness)});
    add(a.contrast, {"report.augmented.contrast", "contrast ±{amount}", by(a.contrast)});
    add(a.saturation, {"report.augmented.saturation", "saturation ±{amount}", by(a.saturation)});
    add(a.hue, {"report.augmented.hue", "hue ±{turns} turns", {{"turns", say.fixed(a.hue, 2)}}});
    add(a.stain, {"report.augmented.stain", "stain ±{amount}", by(a.stain)});
    add(a.blurSigmaPixels,
        {"report.augmented.blur", "blurred up to {pixels} pixels", {{"pixels", say.fixed(a.blurSigmaPixels, 1)}}});
    add(a.holeFraction, {"report.augmented.hole", "half of them with a hole of up to {amount} of the side", by(a.holeFraction)});
    std::string all = words.empty() ? say({"report.augmented.not", "as they are"}) : say.list(words);
    return recipe.mixingAlpha > 0 ? say({"report.augmented.mixed", "{changes}; each mixed with another", {{"changes", all}}})
                                  : all;
}

std::string samplingWords(SamplingKind kind, const ReportLanguage& say)
{
    switch (kind) {
    case SamplingKind::Shuffled: break;
    case SamplingKind::BalancedClasses: return say({"report.drawn.balanced_classes", "balanced classes"});
    case SamplingKind::BalancedSubjects: return say({"report.drawn.balanced_subjects", "balanced subjects"});
    case SamplingKind::BalancedWithinClasses: return say({"report.drawn.balanced_within_classes", "balanced within classes"});
    }
    return say({"report.drawn.shuffled", "shuffled"});
}

std::string scheduleWords(ScheduleKind kind, const ReportLanguage& say)
{
    switch (kind) {
    case ScheduleKind::Constant: break;
    case ScheduleKind::Plateau: return say({"report.schedule.plateau", "plateau"});
    case ScheduleKind::Cosine: return say({"report.schedule.cosine", "cosine"});
    case ScheduleKind::OneCycle: return say({"report.schedule.one_cycle", "one cycle"});
    }
    return say({"report.schedule.constant", "constant"});
}

std::string metricWords(Metric metric, const ReportLanguage& say)
{
    switch (metric) {
    case Metric::Loss: break;
    case Metric::Accuracy: return nameOfScore(ScoreKind::Accuracy, say);
    case Metric::BalancedAccuracy: return nameOfScore(ScoreKind::BalancedAccuracy, say);
    case Metric::WeightedF1: return nameOfScore(ScoreKind::WeightedF1, say);
    case Metric::Auroc: return nameOfScore(ScoreKind::Auroc, say);
    }
    return nameOfScore(ScoreKind::Loss, say);
}

std::string lossWords(const Recipe& recipe, const ReportLanguage& say)
{
    std::vector<std::string> words{say({"report.loss", "cross-entropy"})};
    if (recipe.loss.labelSmoothing > 0)
        words.push_back(
            say({"report.loss.smoothed", "labels smoothed by {amount}", {{"amount", say.fixed(recipe.loss.labelSmoothing, 2)}}}));
    if (recipe.loss.classWeights)
        words.push_back(say({"report.loss.weights", "rarer classes weigh more"}));
    if (recipe.loss.priorCorrection)
        words.push_back(say({"report.loss.prior", "probabilities corrected for how frequent classes are"}));
    if (recipe.network.output == OutputActivation::Softmax)
        words.push_back(say({"report.loss.softmax", "on top of a softmax (a known mistake)"}));
    return say.list(words);
}

std::string inputWords(const Recipe& recipe, const ReportLanguage& say)
{
    const std::vector<Message::Argument> arguments{{"crop", say.grouped(recipe.input.cropPixels)},
                                                   {"size", say.grouped(recipe.input.sizePixels)}};
    return recipe.input.cropPixels > 0
               ? say({"report.input.crop", "centre of {crop} pixels, brought to {size} × {size}", arguments})
               : say({"report.input.whole", "whole picture, brought to {size} × {size}", arguments});
}

std::string predictionWords(const Recipe& recipe, bool averaged, const ReportLanguage& say)
{
    std::string views = say({"report.one_view", "one view"});
    if (recipe.testTimeViews > 1)
        views =
            say({"report.views", "mean over {views} turned and mirrored views", {{"views", say.grouped(recipe.testTimeViews)}}});
    if (averaged)
        views = say({"report.views.averaged", "{views}, weights averaged over the training", {{"views", views}}});
    return views;
}

std::string optimiserWords(const Recipe& recipe, const ReportLanguage& say)
{
    return say({"report.optimiser.words",
                "{optimiser}, learning rate {rate}, weight decay {decay}, schedule {schedule}",
                {{"optimiser", std::string(choiceName(recipe.optimiser.kind))},
                 {"rate", plainNumber(recipe.optimiser.learningRate, say)},
                 {"decay", plainNumber(recipe.optimiser.weightDecay, say)},
                 {"schedule", scheduleWords(recipe.schedule.kind, say)}}});
}

std::string epochWords(const RunInfo& info, const ReportLanguage& say)
{
    return say({"report.epochs.words",
                "{finished} of {planned}, batches of {batch}; epoch {epoch} was kept, by {metric}",
                {{"finished", say.grouped(info.finishedEpochs)},
                 {"planned", say.grouped(info.plannedEpochs)},
                 {"batch", say.grouped(info.recipe.batchSize)},
                 {"epoch", say.grouped(info.bestEpoch)},
                 {"metric", metricWords(info.recipe.selection, say)}}});
}

std::string networkWords(const RunInfo& info, const ReportLanguage& say)
{
    const std::vector<Message::Argument> arguments{{"network", info.recipe.network.architecture},
                                                   {"parameters", say.grouped(info.learner.parameters)},
                                                   {"trained", say.grouped(info.learner.trainedParameters)}};
    return isImportedRun(info)
               ? say({"report.network.imported", "{network}, {parameters} parameters", arguments})
               : say({"report.network.words", "{network}, {parameters} parameters, {trained} of them trained", arguments});
}

} // namespace

std::string headWords(const std::vector<HeadLayer>& layers, const ReportLanguage& say)
{
    std::vector<std::string> words;
    for (const HeadLayer& layer : layers)
        switch (layer.kind) {
        case HeadLayer::Kind::Linear:
            words.push_back(layer.outputs > 0
                                ? say({"report.head.linear", "linear to {outputs}", {{"outputs", say.grouped(layer.outputs)}}})
                                : say({"report.head.classes", "linear to the classes"}));
            break;
        case HeadLayer::Kind::Relu: words.emplace_back("ReLU"); break;
        case HeadLayer::Kind::Dropout:
            words.push_back(say({"report.head.dropout", "dropout {share}", {{"share", say.fixed(layer.probability, 2)}}}));
            break;
        }
    return say.list(words);
}

int neededDecimals(double value)
{
    const std::string digits = fixed(value, 8);
    const std::size_t last = digits.find_last_not_of('0'), point = digits.find('.');
    return last == std::string::npos || last < point ? 0 : static_cast<int>(last - point);
}

std::string plainNumber(double value, const ReportLanguage& say)
{
    return say.fixed(value, neededDecimals(value));
}

ReportTable recipeTable(const RunInfo& info, const ReportLanguage& say)
{
    const Recipe& recipe = info.recipe;
    const bool imported = isImportedRun(info); // nothing is known of its training
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    const auto row = [&](const Message& name, std::string words) { table.rows.push_back({say(name), std::move(words)}); };
    row({"report.recipe.network", "network"}, networkWords(info, say));
    if (imported)
        table.rows.push_back(weightsRow(info, say));
    else
        row({"report.recipe.started_from", "started from"},
            info.weightsName.empty() ? say({"report.recipe.random", "random weights"}) : info.weightsName);
    row({"report.recipe.head", "head"}, headWords(recipe.network.head, say));
    row({"report.recipe.input", "input"}, inputWords(recipe, say));
    if (!imported) {
        row({"report.recipe.pictures", "pictures while learning"}, augmentationWords(recipe, say));
        row({"report.recipe.drawn", "drawn"}, samplingWords(recipe.sampling, say));
        row({"report.recipe.loss", "loss"}, lossWords(recipe, say));
        row({"report.recipe.optimiser", "optimiser"}, optimiserWords(recipe, say));
        row({"report.recipe.epochs", "epochs"}, epochWords(info, say));
    }
    row({"report.recipe.prediction", "prediction"}, predictionWords(recipe, !imported && recipe.weightAverageDecay > 0, say));
    return table;
}

} // namespace nucleoscope
