#pragma once

#include "core/run/run.h"

#include <QTemporaryDir>

#include <cmath>
#include <fstream>

namespace nucleoscope::test {

/// A dataset of names alone: two classes, `subjects` subjects in turn, five images each. One id holds a comma and a quote.
inline std::shared_ptr<const Dataset> namesOnly(int subjects = 6)
{
    Dataset::Content content;
    content.name = "names";
    content.location = "/nowhere/names";
    content.classes = {{"ALL", 0xD55E00, -1, true}, {"HEM", 0x0072B2, -1, false}};
    for (int subject = 0; subject < subjects; ++subject) {
        content.subjects.push_back({"S" + std::to_string(subject), subject % 2, 5});
        for (int i = 0; i < 5; ++i) {
            Sample sample;
            sample.id = "fold/s" + std::to_string(subject) + (i == 4 ? ", \"odd\"" : "") + "_" + std::to_string(i) + ".bmp";
            sample.classIndex = subject % 2;
            sample.subject = subject;
            content.samples.push_back(sample);
        }
    }
    return std::make_shared<const Dataset>(std::move(content));
}

inline Split splitOf(const Dataset& dataset)
{
    Split split;
    split.options.rule = SplitRule::BySubject;
    split.options.seed = 5;
    for (const Sample& sample : dataset.samples())
        split.parts.push_back(sample.subject < 3 ? Part::Train : sample.subject < 5 ? Part::Validation : Part::Test);
    split.linked.push_back({{0, 2}, 3});
    split.warnings.push_back({"split.few", "Only {count} subjects validate.", {{"count", "2"}}});
    return split;
}

inline PredictionList predictionsFor(const Dataset& dataset, int epoch)
{
    PredictionList list(2);
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const float p = 0.5f + 0.49f * std::sin(static_cast<float>(i * 7 + epoch));
        const float probabilities[] = {p, 1 - p};
        list.add(i, dataset.sample(i).classIndex, probabilities);
    }
    return list;
}

inline EpochRecord epochRecord(int epoch, bool best)
{
    EpochRecord record;
    record.epoch = epoch;
    record.training = {20, 0.5 / epoch, 0.8, 0.79, 0.78, 0.9, 0.85, 0.75};
    record.validation = {10, 0.6 / epoch, 0.7, 0.69, 0.68, notANumber, 0.65, 0.6};
    record.trainingObjective = 0.61;
    record.learningRate = 1.0 / 3 / epoch;
    record.seconds = 12.5;
    record.imagesPerSecond = 40;
    record.best = best;
    return record;
}

/// Tells the writer what a trainer would.
inline void writeEpoch(RunWriter& writer, const Dataset& dataset, int epoch, bool best)
{
    for (int step = 1; step <= 3; ++step)
        writer.stepFinished({epoch, step, 3, 0.7 / step, 0.5, 1e-3, 33, epoch * 10.0 + step});
    writer.predictionsReady({epoch, PredictionSource::TrainingPass, predictionsFor(dataset, 100 + epoch)});
    writer.predictionsReady({epoch, PredictionSource::Validation, predictionsFor(dataset, epoch)});
    writer.epochFinished(epochRecord(epoch, best));
    writer.checkpointWritten(epoch, best);
}

inline RunInfo plainInfo()
{
    RunInfo info;
    info.name = "First try, ä";
    info.recipe.name = "small";
    info.recipe.optimiser.learningRate = 0.1 + 0.2;
    info.plannedEpochs = 4;
    info.seed = 18446744073709551615ull;
    info.weightsName = "mobilenetv2_100.safetensors";
    return info;
}

/// A finished run of three epochs, epoch 2 the best.
inline std::filesystem::path writtenRun(const std::filesystem::path& folder, const Dataset& dataset)
{
    auto writer = RunWriter::create(folder, plainInfo(), dataset, splitOf(dataset)).value();
    writer->started({"cpu", "a processor", Precision::Fp32, 100, 90, 4, "fake 1"});
    for (int epoch = 1; epoch <= 3; ++epoch)
        writeEpoch(*writer, dataset, epoch, epoch <= 2);
    TrainingOutcome outcome;
    outcome.epochsFinished = 3;
    outcome.bestEpoch = 2;
    (void)writer->finish(outcome);
    return folder;
}

} // namespace nucleoscope::test
