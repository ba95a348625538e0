#pragma once

#include "core/run/run.h"

#include <QtGlobal>

#include <functional>

namespace nucleoscope {

/// Writes a run that was never trained: one epoch whose probabilities of class 0 a function of the sample says;
/// the other classes share the rest.
struct WrittenRun {
    std::string name = "run";
    Recipe recipe;
    std::uint64_t seed = 1;
    std::function<Part(const Sample&)> part = [](const Sample&) { return Part::Validation; };
    std::function<float(int sample)> firstClass = [](int) { return 0.5F; };
    std::function<std::vector<float>(int sample)> probabilities; ///< of all classes, where there are more than two
    bool finished = true;                                        ///< false: no epoch yet

    void write(const std::filesystem::path& folder, const Dataset& dataset) const
    {
        RunInfo info;
        info.id = info.name = name;
        info.recipe = recipe;
        info.seed = seed;
        info.datasetName = dataset.name();
        info.datasetLocation = utf8(dataset.location());
        info.datasetFingerprint = dataset.fingerprint().hex();
        info.classes = dataset.classes();
        info.subjectsKnown = dataset.subjectsKnown();
        Split split;
        for (const Sample& sample : dataset.samples())
            split.parts.push_back(part(sample));
        auto writer = RunWriter::create(folder, info, dataset, split);
        if (!writer)
            qFatal("%s", writer.error().message.english().c_str());
        if (finished)
            writeEpoch(**writer, dataset, split);
    }

private:
    void writeEpoch(RunWriter& writer, const Dataset& dataset, const Split& split) const
    {
        const std::size_t classes = dataset.classes().size();
        EpochPredictions ready{1, PredictionSource::Validation, PredictionList(static_cast<int>(classes))};
        for (const int sample : split.samplesOf(Part::Validation)) {
            std::vector<float> each(classes, (1 - firstClass(sample)) / static_cast<float>(classes - 1));
            each.front() = firstClass(sample);
            if (probabilities)
                each = probabilities(sample);
            ready.predictions.add(sample, dataset.sample(sample).classIndex, each.data());
        }
        PositiveClasses positive;
        for (const ClassInfo& info : dataset.classes())
            positive.push_back(info.positive);
        EpochRecord epoch;
        epoch.epoch = 1;
        epoch.best = true;
        epoch.validation = scoresOf(ready.predictions, positive).value_or(Scores());
        writer.predictionsReady(ready);
        writer.epochFinished(epoch);
        writer.checkpointWritten(1, true);
        TrainingOutcome outcome;
        outcome.epochsFinished = outcome.bestEpoch = 1;
        if (!writer.finish(outcome))
            qFatal("the run could not be written");
    }
};

} // namespace nucleoscope
