#include "core/learning/recipe_library.h"
#include "tests/core/learning/fake_learner.h"
#include "tests/core/lessons/lesson_fixture.h"

#include "core/learning/attribution.h"
#include "core/lessons/lesson_heat.h"
#include "core/lessons/lesson_task.h"
#include "core/lessons/lesson_words.h"
#include "core/lessons/planted_shortcut.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

namespace {

/// Its heat is the redness of the picture, a random copy's is even.
class RedPredictor final : public AttributionPredictor {
public:
    explicit RedPredictor(int classes, bool random = false) : classes_(classes), random_(random) {}
    LearnerDescription describe() const override { return {}; }
    Result<NetworkOutputs> predict(const PixelBatch& batch, int) override
    {
        NetworkOutputs outputs;
        outputs.classCount = classes_;
        for (int i = 0; i < batch.count() * classes_; ++i)
            outputs.probabilities.push_back(1.0F / static_cast<float>(classes_));
        return outputs;
    }
    Result<std::vector<float>> features(const PixelBatch&) override { return std::vector<float>(); }
    int featureCount() const override { return 0; }
    Result<HeatMap> attribution(const PixelBatch& batch, int, const AttributionOptions&) override
    {
        HeatMap map{batch.height, batch.width, {}};
        for (std::size_t i = 0; i < batch.pixels.size(); i += 3)
            map.values.push_back(random_ ? 1.0F : static_cast<float>(batch.pixels[i]) / 255.0F);
        return map;
    }
    Result<std::unique_ptr<AttributionPredictor>> randomised(std::uint64_t) override
    {
        return std::make_unique<RedPredictor>(classes_, true);
    }

private:
    int classes_;
    bool random_;
};

class LessonEngine final : public Engine {
public:
    std::string version() const override { return "fake"; }
    std::vector<DeviceInfo> devices() const override { return {}; }
    std::vector<ArchitectureInfo> architectures() const override { return {}; }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) override
    {
        ++learners;
        auto learner = std::make_unique<FakeLearner>(request);
        learner->onStep = [this](int step) {
            if (onStep)
                onStep(learners, step);
        };
        return learner;
    }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest& request) override
    {
        return std::make_unique<RedPredictor>(request.classCount);
    }
    int learners = 0;
    std::function<void(int learner, int step)> onStep;
};

Lesson twoArms()
{
    Lesson lesson;
    lesson.name = "drawn";
    lesson.title = "Drawn";
    lesson.choices = {{"above", "Higher"}, {"within", "The same"}, {"below", "Lower"}};
    for (const std::size_t arm : {0, 1}) {
        lesson.arms[arm].name = arm == 0 ? "by_image" : "by_patient";
        lesson.arms[arm].title = lesson.arms[arm].name;
        lesson.arms[arm].recipe = "tiny";
        lesson.arms[arm].turns = 2;
        lesson.arms[arm].rule = arm == 0 ? SplitRule::ByImage : SplitRule::BySubject;
    }
    lesson.checks = {LessonCheck{LessonCheck::Of::Difference, LessonMeasure::BalancedAccuracy, LessonReference::Number, 0, "Up.",
                                 "Alike.", "Down."}};
    lesson.shown = {LessonMeasure::BalancedAccuracy};
    return lesson;
}

RecipeLibrary tinyRecipes()
{
    Recipe recipe;
    recipe.name = "tiny";
    recipe.network.architecture = "small";
    recipe.input.cropPixels = 0;
    recipe.input.sizePixels = 16;
    recipe.optimiser.learningRate = 0.5;
    recipe.batchSize = 8;
    recipe.epochs = 2;
    RecipeLibrary library;
    library.recipes.push_back({recipe, "tiny.json", false});
    return library;
}

struct Heard final : LessonObserver {
    std::vector<int> arms, began, done, doneBefore;
    void planned(const LessonPlan& plan) override
    {
        for (const LessonStage& stage : plan.stages)
            arms.push_back(stage.arm);
    }
    void stageBegan(int stage) override { began.push_back(stage); }
    void stageDone(int stage, bool before) override { (before ? doneBefore : done).push_back(stage); }
};

} // namespace

class TestLessonTask : public QObject {
    Q_OBJECT

private:
    LessonFixture fixture_;
    LessonEngine* engine_ = nullptr;
    std::unique_ptr<EngineHost> host_;

    LessonRequest request(const Lesson& lesson, const char* folder) const
    {
        LessonRequest wanted;
        wanted.lesson = lesson;
        wanted.dataset = fixture_.dataset;
        wanted.recipes = tinyRecipes();
        wanted.folder = fixture_.place(folder);
        return wanted;
    }
    Result<LessonRecord> run(const LessonRequest& wanted, Heard& heard, TrainingControl& control)
    {
        return LessonFixture::inJob<LessonRecord>(
            [&](JobContext& context) { return runLesson(wanted, *host_, control, heard, context); });
    }
    Result<LessonRecord> run(const LessonRequest& wanted)
    {
        Heard heard;
        TrainingControl control;
        return run(wanted, heard, control);
    }

private Q_SLOTS:
    void init()
    {
        auto engine = std::make_unique<LessonEngine>();
        engine_ = engine.get();
        host_ = std::make_unique<EngineHost>(std::move(engine));
    }

    void aLessonRunsToItsConclusion()
    {
        Heard heard;
        TrainingControl control;
        LessonRequest wanted = request(twoArms(), "whole");
        wanted.prediction = "below";
        wanted.lesson.thresholds = true;
        const auto record = run(wanted, heard, control);
        QVERIFY2(record.has_value(), record ? "" : record.error().message.english().c_str());
        QCOMPARE(heard.arms, (std::vector<int>{0, 1, 0, 1})); // the sides take turns
        QCOMPARE(heard.done, (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(engine_->learners, 4);
        QCOMPARE(record->conclusion->samples, (std::array<int, 2>{48, 48})); // each nucleus examined once a side
        QCOMPARE(record->conclusion->subjects, 12);
        QVERIFY(!record->finished.empty() && !record->predicted.empty());
        const auto kept = readLessonRecord(wanted.folder).value();
        QCOMPARE(kept.prediction, std::string("below"));
        QCOMPARE(kept.conclusion->checks[0].measured.value, record->conclusion->checks[0].measured.value);
        QVERIFY(kept.conclusion->outcome() == record->conclusion->outcome());
        QCOMPARE(kept.conclusion->thresholds.size(), std::size_t{6});
        QCOMPARE(kept.conclusion->thresholds[4].specificity, record->conclusion->thresholds[4].specificity);
        QVERIFY(kept.conclusion->thresholds[4].choice == record->conclusion->thresholds[4].choice);
        QVERIFY(predictionVerdict(wanted.lesson, kept).has_value());
        QCOMPARE(kept.conclusion->leaks[0].front().english(), record->conclusion->leaks[0].front().english());
        const auto bothSides = [&](std::size_t arm) {
            return std::ranges::count(kept.conclusion->leaks[arm], "audit.patients_on_both_sides", &Message::id);
        };
        QCOMPARE(bothSides(0), 1); // by image; two turns say it in other numbers
        QCOMPARE(bothSides(1), 0);
    }

    void revisitedNothingIsTrainedAgainAndThePredictionStands()
    {
        LessonRequest wanted = request(twoArms(), "again");
        wanted.prediction = "above";
        const auto first = run(wanted).value();
        Heard heard;
        TrainingControl control;
        wanted.prediction = "within"; // too late
        const auto second = run(wanted, heard, control).value();
        QCOMPARE(engine_->learners, 4);
        QCOMPARE(heard.doneBefore.size(), std::size_t{4});
        QCOMPARE(second.prediction, std::string("above"));
        QCOMPARE(second.conclusion->checks[0].measured.interval.low, first.conclusion->checks[0].measured.interval.low);
    }

    void stoppedItGoesOnWhereItWas()
    {
        const LessonRequest wanted = request(twoArms(), "stopped");
        TrainingControl control;
        engine_->onStep = [&](int learner, int step) {
            if (learner == 2 && step == 4)
                control.cancel();
        };
        Heard first;
        const auto stopped = run(wanted, first, control);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(first.done, (std::vector<int>{0}));
        engine_->onStep = nullptr;
        Heard second;
        TrainingControl again;
        const auto whole = run(wanted, second, again);
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().message.english().c_str());
        QCOMPARE(second.doneBefore, (std::vector<int>{0}));
        QCOMPARE(second.done, (std::vector<int>{1, 2, 3}));
        // The same as if it had never stopped.
        const auto unbroken = run(request(twoArms(), "unbroken")).value();
        QCOMPARE(whole->conclusion->checks[0].measured.value, unbroken.conclusion->checks[0].measured.value);
    }

    void anArmThatChangedIsTrainedAnew()
    {
        LessonRequest wanted = request(twoArms(), "changed");
        QVERIFY(run(wanted).has_value());
        wanted.lesson.arms[1].changes = R"({"epochs": 3})";
        QVERIFY(run(wanted).has_value());
        QCOMPARE(engine_->learners, 6);
    }

    void heatOfBothIsLookedAt()
    {
        LessonRequest wanted = request(twoArms(), "heat");
        wanted.lesson.lookAt = 10;
        wanted.lesson.arms[1] = LessonArm();
        wanted.lesson.arms[1].name = "random";
        wanted.lesson.arms[1].title = "Random";
        wanted.lesson.arms[1].randomCopy = true;
        wanted.lesson.checks[0].measure = LessonMeasure::HeatInside;
        const auto record = run(wanted);
        QVERIFY2(record.has_value(), record ? "" : record.error().message.english().c_str());
        // The trained one's heat is red, and red is inside alone; the copy's heat is everywhere.
        QVERIFY(record->conclusion->outcome() == LessonOutcome::Below);
        QVERIFY(record->conclusion->checks[0].measured.value < -0.5);
        QCOMPARE(record->conclusion->samples[1], 10);
        QVERIFY(fs::exists(wanted.folder / lessonHeatName));
        QVERIFY(run(wanted).has_value()); // from the table
    }

    void foldsAsClassesAreLearned()
    {
        LessonRequest wanted = request(twoArms(), "folds");
        for (LessonArm& arm : wanted.lesson.arms)
            arm.images = LessonImages::FoldsAsClasses;
        const auto record = run(wanted);
        QVERIFY2(record.has_value(), record ? "" : record.error().message.english().c_str());
        const auto runOf = Run::open(wanted.folder / "by_patient-1").value();
        QCOMPARE(runOf.info().classes.size(), std::size_t{3});
        QCOMPARE(runOf.info().classes[0].name, std::string("fold_0"));
    }

    void aPlantedCopyIsExaminedOnItsOriginals()
    {
        LessonRequest wanted = request(twoArms(), "planted");
        wanted.lesson.planted = true;
        wanted.lesson.choices = {{"stain", "Stain"}, {"nothing", "Nothing"}};
        wanted.lesson.arms[0].rule = SplitRule::BySubject;
        wanted.lesson.arms[1].images = LessonImages::UnplantedExamined;
        QCOMPARE(run(wanted).error().message.id, std::string("plant.none")); // the original is no copy

        PlantRequest plant{fixture_.dataset, fixture_.place("copy"), PlantedCue::Stain, 1};
        QVERIFY(LessonFixture::inJob<Seal>([&](JobContext& context) { return plantShortcut(plant, context); }).has_value());
        wanted.dataset = openDataset(fixture_.place("copy")).value();
        wanted.prediction = "stain";
        auto record = run(wanted);
        QVERIFY2(record.has_value(), record ? "" : record.error().message.english().c_str());
        QVERIFY(rightChoice(wanted.lesson, *record).empty()); // sealed as long as nobody asks
        QVERIFY(!predictionVerdict(wanted.lesson, *record));
        record->revealed = true;
        QCOMPARE(rightChoice(wanted.lesson, *record), std::string("stain"));
        QCOMPARE(predictionVerdict(wanted.lesson, *record)->id, std::string("lesson.predicted_right"));
    }

    void whatCannotBeRunSaysWhy()
    {
        LessonRequest wanted = request(twoArms(), "wrong");
        wanted.prediction = "sideways";
        QCOMPARE(run(wanted).error().message.id, std::string("lesson.no_such_choice"));
        wanted = request(twoArms(), "wrong");
        wanted.lesson.arms[0].recipe = "unheard_of";
        QCOMPARE(run(wanted).error().message.id, std::string("recipe.not_found"));
        wanted = request(twoArms(), "wrong");
        wanted.lesson.arms[0].changes = R"({"epochz": 3})";
        QCOMPARE(run(wanted).error().message.id, std::string("recipe.invalid"));
        QCOMPARE(engine_->learners, 0);
        wanted = request(twoArms(), "damaged");
        fs::create_directories(wanted.folder);
        QVERIFY(writeFileAtomically(wanted.folder / lessonRecordName, std::string_view("{")).has_value());
        QCOMPARE(run(wanted).error().message.id, std::string("lesson.damaged_record"));
    }
};

NUCLEOSCOPE_TEST(TestLessonTask)
#include "test_lesson_task.moc"
