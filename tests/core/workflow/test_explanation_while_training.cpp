#include "core/workflow/attribution_task.h"
#include "core/workflow/training_task.h"
#include "tests/core/learning/fake_learner.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

namespace {

/// Learns with a few lines and looks at brightness: one engine for a training and for questions meanwhile.
class BothEngine final : public Engine {
public:
    std::string version() const override { return "fake"; }
    std::vector<DeviceInfo> devices() const override { return {}; }
    std::vector<ArchitectureInfo> architectures() const override { return {}; }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) override
    {
        auto made = std::make_unique<FakeLearner>(request);
        made->onStep = [this](int step) {
            steps = step;
            if (onStep)
                onStep(step);
        };
        made->onPredict = [this] {
            ++examined;
            if (onPredict)
                onPredict(examined);
        };
        return made;
    }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest&) override
    {
        return std::make_unique<BrightnessPredictor>(views_, before_);
    }
    std::function<void(int step)> onStep;     ///< when a step begins
    std::function<void(int batch)> onPredict; ///< when a batch begins to be examined
    int steps = 0, examined = 0;              ///< begun

private:
    std::vector<int> views_;
    std::function<void()> before_;
};

/// What was seen when the answer was there.
struct Answer {
    std::optional<Result<Explanation>> explanation;
    int steps = 0, examined = 0;
    JobState training = JobState::Waiting;
};

/// A training of two images a step on the fixture's twelve, and one question asked in the middle of it.
class AskedWhileTraining {
public:
    enum class When { Never, InAStep, WhileExamined };

    explicit AskedWhileTraining(When when)
    {
        TrainingRequest request;
        request.dataset = fixture.dataset;
        for (const Sample& sample : request.dataset->samples()) {
            const std::string& subject = request.dataset->subjects()[static_cast<std::size_t>(sample.subject)].id;
            request.split.parts.push_back(subject.ends_with("3") ? Part::Validation : Part::Train);
        }
        request.recipe.name = "tiny";
        request.recipe.input.sizePixels = 16;
        request.recipe.batchSize = 2;
        request.epochs = 3;
        request.runFolder = fixture.path("trained");
        if (when == When::InAStep)
            engine->onStep = [this](int step) {
                if (step == 2)
                    ask();
            };
        if (when == When::WhileExamined)
            engine->onPredict = [this](int batch) {
                if (batch == 1)
                    ask();
            };
        std::promise<void> known; // `training` is set before a question may look at it
        training = jobs.submit({"test", "A training"}, Resource::Learning, Priority::Normal,
                               [&, begin = known.get_future().share()](JobContext& context) -> Result<void> {
                                   begin.wait();
                                   outcome = runTraining(request, host, control, recorder, context);
                                   return {};
                               });
        known.set_value();
        training->wait();
        if (question)
            question->wait();
    }

    PredictionFixture fixture;
    BothEngine* engine = new BothEngine;
    EngineHost host{std::unique_ptr<Engine>(engine)};
    TrainingControl control;
    Recorder recorder;
    Result<TrainingOutcome> outcome;
    Answer answer;

private:
    void ask()
    {
        question =
            jobs.submit({"test", "A question"}, Resource::Learning, Priority::Interactive,
                        [this](JobContext& context) -> Result<void> {
                            answer.explanation = explainNucleus(*fixture.run, {fixture.dataset, 0, -1, {}, 1}, host, {}, context);
                            answer.steps = engine->steps;
                            answer.examined = engine->examined;
                            answer.training = training->snapshot().state;
                            return {};
                        });
    }
    std::shared_ptr<Job> training, question;
    JobQueue jobs; // first to go: its jobs use the rest
};

} // namespace

class TestExplanationWhileTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAnsweredBeforeTheNextStep()
    {
        const AskedWhileTraining asked(AskedWhileTraining::When::InAStep);
        QVERIFY(asked.answer.explanation && asked.answer.explanation->has_value());
        QCOMPARE((*asked.answer.explanation)->trained.values.size(), std::size_t{16 * 16});
        QVERIFY(!(*asked.answer.explanation)->random.empty());
        QCOMPARE(asked.answer.steps, 2); // the third had not begun
        QCOMPARE(asked.answer.training, JobState::Running);
        QVERIFY(asked.engine->steps > 2);
        QVERIFY(asked.outcome.has_value());
        QCOMPARE(asked.outcome->end, TrainingEnd::Completed);
    }
    void itIsAnsweredBeforeTheNextBatchIsExamined()
    {
        const AskedWhileTraining asked(AskedWhileTraining::When::WhileExamined);
        QVERIFY(asked.answer.explanation && asked.answer.explanation->has_value());
        QCOMPARE(asked.answer.examined, 1);
        QCOMPARE(asked.answer.training, JobState::Running);
        QVERIFY(asked.engine->examined > 1);
    }
    void theTrainingGoesOnAsIfNobodyHadAsked()
    {
        const AskedWhileTraining asked(AskedWhileTraining::When::InAStep);
        const AskedWhileTraining quiet(AskedWhileTraining::When::Never);
        QCOMPARE(asked.recorder.steps.size(), quiet.recorder.steps.size());
        for (std::size_t i = 0; i < quiet.recorder.steps.size(); ++i)
            QCOMPARE(asked.recorder.steps[i].loss, quiet.recorder.steps[i].loss);
        QCOMPARE(asked.recorder.epochs.back().validation.loss, quiet.recorder.epochs.back().validation.loss);
    }
};

NUCLEOSCOPE_TEST(TestExplanationWhileTraining)
#include "test_explanation_while_training.moc"
