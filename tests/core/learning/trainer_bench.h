#pragma once

#include "tests/core/learning/fake_learner.h"

#include "core/learning/training_state.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <filesystem>

namespace nucleoscope::test {

inline Recipe plainRecipe()
{
    Recipe recipe;
    recipe.optimiser.learningRate = 0.5;
    recipe.optimiser.layerDecay = 0.5;
    recipe.weightAverageDecay = 0.5;
    recipe.batchSize = 8;
    recipe.sampling = SamplingKind::BalancedSubjects;
    recipe.selection = Metric::Loss;
    return recipe;
}

/// A training with everything that belongs to it; run() may be called once.
struct Bench {
    FakeTask task;
    Recipe recipe = plainRecipe();
    TrainingPlan plan;
    FakeLearner learner;
    FakeBatches batches;
    TrainingControl control;
    Recorder recorder;
    TrainingHooks hooks;

    Bench(const std::filesystem::path& folder, int epochs, const Recipe& r = plainRecipe())
        : recipe(r), plan(task.plan(r, epochs, folder)), learner(request(r)), batches(task.batches())
    {}
    static LearnerRequest request(const Recipe& r)
    {
        LearnerRequest request;
        request.recipe = r;
        request.seed = 3;
        return request;
    }
    Result<TrainingOutcome> run() { return Trainer(plan, learner, batches).run(control, recorder, hooks); }
    int stepsPerEpoch() const { return recorder.steps.empty() ? 0 : recorder.steps.front().stepsInEpoch; }
};

/// What two trainings must agree in: everything but time.
inline std::string course(const Recorder& recorder)
{
    std::string text;
    for (const EpochRecord& e : recorder.epochs)
        text += QByteArray::number(e.validation.loss, 'g', 17).toStdString() + " "
                + QByteArray::number(e.training.loss, 'g', 17).toStdString() + (e.best ? " best\n" : "\n");
    return text;
}

inline Bytes weightsIn(const std::filesystem::path& file)
{
    const auto opened = SafetensorsFile::open(file);
    const auto data = opened->tensors().at("weights").data;
    return {data.begin(), data.end()};
}

/// Folders for checkpoints, which go with it.
class FreshFolders {
public:
    std::filesystem::path next() { return std::filesystem::path(root_.path().toStdString()) / std::to_string(++count_); }

private:
    QTemporaryDir root_;
    int count_ = 0;
};

} // namespace nucleoscope::test
