#include "tests/core/learning/trainer_bench.h"

#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestTrainer : public QObject {
    Q_OBJECT

private:
    FreshFolders folders_;

private Q_SLOTS:
    void aTrainingLearnsAndTellsInOrder()
    {
        const fs::path folder = folders_.next();
        Bench bench(folder, 4);
        const auto outcome = bench.run();
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QVERIFY(outcome->end == TrainingEnd::Completed);
        QCOMPARE(outcome->epochsFinished, 4);
        QVERIFY(bench.recorder.epochs.back().validation.loss < bench.recorder.epochs.front().training.loss);
        QVERIFY(outcome->bestEpoch >= 1 && outcome->bestValidation.samples == static_cast<int>(bench.task.validation.size()));
        const std::vector<std::string> firstEpoch(bench.recorder.order.begin(), bench.recorder.order.begin() + 5);
        QCOMPARE(firstEpoch, (std::vector<std::string>{"started", "predictions", "predictions", "epoch", "checkpoint"}));
        QVERIFY(bench.recorder.predictions[0].source == PredictionSource::TrainingPass);
        QVERIFY(bench.recorder.predictions[1].source == PredictionSource::Validation);
        QVERIFY(fs::exists(folder / "best.safetensors") && fs::exists(folder / "last.safetensors"));
        QCOMPARE(static_cast<int>(bench.recorder.steps.size()), bench.stepsPerEpoch() * 4);
        QCOMPARE(bench.recorder.steps.back().step, bench.stepsPerEpoch());
        QVERIFY(bench.recorder.phases.front().phase == TrainingPhase::Preparing);
    }

    void onlyTrainingImagesAreAugmentedUnlessTheRecipeSaysSo()
    {
        for (const bool onValidation : {false, true}) {
            Recipe recipe = plainRecipe();
            recipe.augmentation.onValidation = onValidation;
            Bench bench(folders_.next(), 1, recipe);
            QVERIFY(bench.run().has_value());
            QVERIFY(bench.batches.passes[0].augmented);
            QCOMPARE(bench.batches.passes[1].augmented, onValidation);
        }
    }

    void aDeviceThatMakesItsInputIsGivenSources()
    {
        Bench plain(folders_.next(), 1);
        QVERIFY(plain.run().has_value());
        QVERIFY(!plain.batches.passes[0].resident);
        Bench bench(folders_.next(), 1);
        bench.learner.resident = std::make_shared<ResidentImages>();
        QVERIFY(bench.run().has_value());
        QCOMPARE(bench.batches.passes[0].resident, bench.learner.resident); // what is learned from
        QCOMPARE(bench.batches.passes[1].resident, bench.learner.resident); // and what examines
    }

    void ratesFollowTheScheduleAndTheLayerGroups()
    {
        Bench bench(folders_.next(), 3);
        QVERIFY(bench.run().has_value());
        const Schedule schedule(bench.recipe, bench.stepsPerEpoch() * 3);
        for (std::size_t i = 0; i < bench.learner.rates.size(); ++i) {
            QCOMPARE(bench.learner.rates[i], schedule.rate(static_cast<std::int64_t>(i)));
            QCOMPARE(bench.learner.groupRates[i].size(), std::size_t{3});
            QCOMPARE(bench.learner.groupRates[i][1], bench.learner.rates[i] / 2);
        }
    }

    void theBestEpochIsKept()
    {
        // A rate so high that later epochs are worse than earlier ones.
        Recipe recipe = plainRecipe();
        recipe.optimiser.learningRate = 60;
        recipe.schedule.kind = ScheduleKind::Constant;
        const fs::path folder = folders_.next();
        Bench bench(folder, 6, recipe);
        const auto outcome = bench.run();
        int best = 0;
        for (const EpochRecord& epoch : bench.recorder.epochs)
            if (best == 0 || epoch.validation.loss < bench.recorder.epochs[static_cast<std::size_t>(best) - 1].validation.loss)
                best = epoch.epoch;
        QCOMPARE(outcome->bestEpoch, best);
        QVERIFY(best < 6);
        QCOMPARE(readTrainingState(folder / "best.safetensors").value().epoch, best);
        QCOMPARE(readTrainingState(folder / "last.safetensors").value().epoch, 6);
    }

    void trainingEndsWhenNothingImprovesForLong()
    {
        Recipe recipe = plainRecipe();
        recipe.optimiser.learningRate = 1e-12; // the selection metric stays as it is: accuracy
        recipe.weightAverageDecay = 0;
        recipe.selection = Metric::Accuracy;
        recipe.earlyStopPatience = 2;
        const fs::path folder = folders_.next();
        Bench bench(folder, 10, recipe);
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::StoppedByPatience);
        QCOMPARE(outcome->epochsFinished, 3);
        QCOMPARE(outcome->bestEpoch, 1);

        Bench again(folder, 10, recipe);
        again.plan.resume = true;
        QVERIFY(again.run()->end == TrainingEnd::StoppedByPatience);
        QVERIFY(again.recorder.epochs.empty());

        Bench further(folder, 12, recipe); // asked for more than was planned: patience starts afresh
        further.plan.resume = true;
        QCOMPARE(further.run()->epochsFinished, 5);
    }

    void aLossThatIsNoNumberNamesTheImagesOfItsBatch_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("seen by the loop") << false;
        QTest::newRow("refused by the engine") << true;
    }
    void aLossThatIsNoNumberNamesTheImagesOfItsBatch()
    {
        QFETCH(bool, refused);
        Bench bench(folders_.next(), 2);
        bench.learner.notFiniteAtStep = 2;
        bench.learner.refusesNotFinite = refused;
        bench.hooks.nameOf = [](int sample) { return "image-" + std::to_string(sample) + ".bmp"; };
        const auto outcome = bench.run();
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().message.id, std::string("training.not_finite"));
        const std::string names = outcome.error().message.argument("images");
        const PassPlan& pass = bench.batches.passes.front();
        for (int i = 0; i < pass.batchSize; ++i) // the second batch
            QVERIFY2(names.find("image-" + std::to_string(pass.samples[static_cast<std::size_t>(pass.batchSize + i)]) + ".bmp")
                         != std::string::npos,
                     names.c_str());
    }

    void aLossThatIsNoNumberEndsTheTrainingAndNamesThePlace()
    {
        const fs::path folder = folders_.next();
        Bench bench(folder, 3);
        bench.learner.notFiniteAtStep = 12;
        const auto outcome = bench.run();
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, ErrorCode::Engine);
        QCOMPARE(outcome.error().message.argument("epoch"), std::string("2"));
        QCOMPARE(outcome.error().message.argument("step"), std::to_string(12 - bench.stepsPerEpoch()));
        QCOMPARE(readTrainingState(folder / "last.safetensors").value().epoch, 1);
    }

    void aFailureOfTheEngineKeepsFinishedEpochs()
    {
        const fs::path folder = folders_.next();
        Bench bench(folder, 3);
        bench.learner.failAtStep = 13;
        const auto outcome = bench.run();
        QVERIFY(!outcome.has_value());
        QVERIFY(outcome.error().message.english().find("The fake engine failed.") != std::string::npos);
        QCOMPARE(bench.recorder.epochs.size(), std::size_t{1});
        QCOMPARE(readTrainingState(folder / "last.safetensors").value().epoch, 1);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const fs::path file = folders_.next();
        QVERIFY(writeFileAtomically(file, std::string_view("in the way")).has_value());
        Bench bench(file / "checkpoints", 1);
        QCOMPARE(bench.run().error().code, ErrorCode::WriteFailed);
    }

    void unreadableImagesAreLeftOutAndNamed()
    {
        Bench bench(folders_.next(), 2);
        bench.batches.unreadable = {1, 2};
        const auto outcome = bench.run();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->unreadableSamples, (std::vector<int>{1, 2}));
        QCOMPARE(bench.recorder.warnings.size(), std::size_t{1});
        QCOMPARE(bench.recorder.warnings.front().english(),
                 std::string(
                     "2 images are left out, the latest of them image 1, image 2. Of the last of these: image 2 is torn."));
        Bench single(folders_.next(), 2);
        single.batches.unreadable = {1};
        QVERIFY(single.run().has_value());
        QCOMPARE(single.recorder.warnings.front().english(), std::string("One image is left out: image 1 is torn."));
        Bench swapped(folders_.next(), 2);
        swapped.batches.changed = {1};
        swapped.batches.unreadable = {2};
        QVERIFY(swapped.run().has_value());
        QCOMPARE(swapped.recorder.warnings.size(), std::size_t{2});
        QCOMPARE(swapped.recorder.warnings[0].id, std::string("training.changed"));
        QCOMPARE(swapped.recorder.warnings[0].argument("files"), std::string("image 1"));
        QCOMPARE(swapped.recorder.warnings[1].argument("count"), std::string("1"));
    }

    void newsOfTheLearnerAreTold()
    {
        Bench bench(folders_.next(), 2);
        bench.learner.fresh = Message("fake.split", "In parts.");
        bench.learner.onStep = [&](int step) {
            if (step == 3)
                bench.learner.fresh = Message("fake.smaller", "In smaller parts.");
        };
        QVERIFY(bench.run().has_value());
        QCOMPARE(bench.recorder.warnings.size(), std::size_t{2});
        QCOMPARE(bench.recorder.warnings[0].id, std::string("fake.split"));
        QCOMPARE(bench.recorder.warnings[1].id, std::string("fake.smaller"));
    }

    void withoutImagesThereIsNoTraining()
    {
        Bench bench(folders_.next(), 1);
        bench.plan.training.resize(1);
        QCOMPARE(bench.run().error().code, ErrorCode::InvalidInput);
    }
};

NUCLEOSCOPE_TEST(TestTrainer)
#include "test_trainer.moc"
