// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_task.h"
#include "tests/core/learning/fake_learner.h"
#include "tests/core/workflow/prediction_fixture.h"

#include <QTemporaryDir>

namespace nucleoscope::test {

/// Makes learners of a few lines and remembers what was asked for.
class FakeEngine final : public Engine {
public:
    struct Asked {
        LearnerRequest request;
        int learners = 0;
        std::function<void(FakeLearner&)> prepare;
    };
    explicit FakeEngine(Asked& asked) : asked_(asked) {}
    std::string version() const override { return "fake"; }
    std::vector<DeviceInfo> devices() const override { return {}; }
    std::vector<ArchitectureInfo> architectures() const override { return {}; }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) override
    {
        asked_.request = request;
        ++asked_.learners;
        auto learner = std::make_unique<FakeLearner>(request);
        if (asked_.prepare)
            asked_.prepare(*learner);
        return learner;
    }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest&) override
    {
        return fail(ErrorCode::Unsupported, {"fake", "It only learns."});
    }

private:
    Asked& asked_;
};

inline Recipe tinyRecipe()
{
    Recipe recipe;
    recipe.name = "tiny";
    recipe.network.architecture = "small";
    recipe.input.sizePixels = 16;
    recipe.augmentation.rotationDegrees = 180;
    recipe.augmentation.brightness = 0.2;
    recipe.optimiser.learningRate = 0.5;
    recipe.batchSize = 2;
    recipe.epochs = 3;
    recipe.selection = Metric::Loss;
    recipe.sampling = SamplingKind::BalancedSubjects;
    return recipe;
}

/// 24 drawn nuclei of six patients, and trainings on them by an engine of a few lines.
class TrainingFixture {
protected:
    void prepare()
    {
        qputenv("NUCLEOSCOPE_HOME", root_.filePath(QStringLiteral("home")).toUtf8());
        for (const char* patient : {"1", "2", "3", "H1", "H2", "H3"})
            for (int i = 1; i <= 4; ++i) {
                const bool all = patient[0] != 'H';
                drawImage(image(patient, i, all ? "all" : "hem"), (all ? 180 : 80) + 5 * i, i * 10 + patient[all ? 0 : 1]);
            }
        dataset_ = PredictionFixture::open(root_.filePath(QStringLiteral("training_data")));
    }

    QTemporaryDir root_;
    int folders_ = 0;
    std::shared_ptr<const Dataset> dataset_;
    FakeEngine::Asked asked_;

    std::filesystem::path freshFolder()
    {
        return std::filesystem::path(root_.path().toStdString()) / ("run" + std::to_string(++folders_));
    }
    QString image(const char* patient, int number, const char* ending) const
    {
        return root_.filePath(QStringLiteral("training_data/fold_0/%3/UID_%1_%2_1_%3.bmp")
                                  .arg(QString::fromUtf8(patient))
                                  .arg(number)
                                  .arg(QString::fromUtf8(ending)));
    }

    TrainingRequest request(const std::filesystem::path& folder) const
    {
        TrainingRequest wanted;
        wanted.dataset = dataset_;
        wanted.split.options.rule = SplitRule::BySubject;
        for (const Sample& sample : dataset_->samples()) {
            const std::string& subject = dataset_->subjects()[static_cast<std::size_t>(sample.subject)].id;
            wanted.split.parts.push_back(subject.ends_with("3") ? Part::Validation : Part::Train);
        }
        wanted.recipe = tinyRecipe();
        wanted.runFolder = folder;
        wanted.seed = 11;
        return wanted;
    }

    template <typename Work>
    Result<TrainingOutcome> inJob(Work work, std::vector<double>* fractions = nullptr)
    {
        JobQueue queue;
        Result<TrainingOutcome> outcome;
        if (fractions)
            queue.setListener([=](const JobSnapshot& s) { fractions->push_back(s.progress.fraction); });
        queue
            .submit({"t", "training"}, Resource::Learning, Priority::Normal,
                    [&](JobContext& context) -> Result<void> {
                        outcome = work(context);
                        return {};
                    })
            ->wait();
        return outcome;
    }
    Result<TrainingOutcome> train(const TrainingRequest& wanted, TrainingControl& control, Recorder& recorder,
                                  std::vector<double>* fractions = nullptr)
    {
        EngineHost host(std::make_unique<FakeEngine>(asked_));
        return inJob([&](JobContext& context) { return runTraining(wanted, host, control, recorder, context); }, fractions);
    }
    Result<TrainingOutcome> resume(const ResumeRequest& wanted, TrainingControl& control, Recorder& recorder)
    {
        EngineHost host(std::make_unique<FakeEngine>(asked_));
        return inJob([&](JobContext& context) { return resumeTraining(wanted, host, control, recorder, context); });
    }
};

} // namespace nucleoscope::test
