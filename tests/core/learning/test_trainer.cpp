#include "tests/core/learning/fake_learner.h"

#include "core/learning/training_state.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

namespace {

Recipe plainRecipe()
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

    Bench(const fs::path& folder, int epochs, const Recipe& r = plainRecipe())
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
std::string course(const Recorder& recorder)
{
    std::string text;
    for (const EpochRecord& e : recorder.epochs)
        text += QByteArray::number(e.validation.loss, 'g', 17).toStdString() + " "
                + QByteArray::number(e.training.loss, 'g', 17).toStdString() + (e.best ? " best\n" : "\n");
    return text;
}

Bytes weightsIn(const fs::path& file)
{
    const auto opened = SafetensorsFile::open(file);
    const auto data = opened->tensors().at("weights").data;
    return {data.begin(), data.end()};
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private:
    QTemporaryDir root_;
    int folders_ = 0;
    fs::path freshFolder() { return fs::path(root_.path().toStdString()) / std::to_string(++folders_); }

private Q_SLOTS:
    void aTrainingLearnsAndTellsInOrder()
    {
        const fs::path folder = freshFolder();
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
            Bench bench(freshFolder(), 1, recipe);
            QVERIFY(bench.run().has_value());
            QVERIFY(bench.batches.passes[0].augmented);
            QCOMPARE(bench.batches.passes[1].augmented, onValidation);
        }
    }

    void aDeviceThatMakesItsInputIsGivenSources()
    {
        Bench plain(freshFolder(), 1);
        QVERIFY(plain.run().has_value());
        QVERIFY(!plain.batches.passes[0].resident);
        Bench bench(freshFolder(), 1);
        bench.learner.resident = std::make_shared<ResidentImages>();
        QVERIFY(bench.run().has_value());
        QCOMPARE(bench.batches.passes[0].resident, bench.learner.resident); // what is learned from
        QCOMPARE(bench.batches.passes[1].resident, bench.learner.resident); // and what examines
    }

    void ratesFollowTheScheduleAndTheLayerGroups()
    {
        Bench bench(freshFolder(), 3);
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
        const fs::path folder = freshFolder();
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
        const fs::path folder = freshFolder();
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

    void resumingGivesTheSameEnd_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("one cycle") << static_cast<int>(ScheduleKind::OneCycle);
        QTest::newRow("plateau") << static_cast<int>(ScheduleKind::Plateau);
        QTest::newRow("cosine") << static_cast<int>(ScheduleKind::Cosine);
    }
    void resumingGivesTheSameEnd()
    {
        QFETCH(int, kind);
        Recipe recipe = plainRecipe();
        recipe.schedule.kind = static_cast<ScheduleKind>(kind);
        recipe.schedule.plateauPatience = 0;
        recipe.optimiser.learningRate = 20;
        const fs::path whole = freshFolder();
        Bench uninterrupted(whole, 6, recipe);
        QVERIFY(uninterrupted.run().has_value());
        const int steps = uninterrupted.stepsPerEpoch();

        // Cancelled in the middle of epochs 1, 3 and 4, continued each time by another process, so to speak.
        const fs::path torn = freshFolder();
        Recorder all;
        bool begun = false;
        for (const int stopAfter : {steps / 2, 2 * steps + 3, steps / 2, 1000}) {
            Bench part(torn, 6, recipe);
            part.plan.resume = begun && fs::exists(torn / "last.safetensors");
            part.learner.onStep = [&](int step) {
                if (step == stopAfter)
                    part.control.cancel();
            };
            const auto outcome = part.run();
            QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
            all.epochs.insert(all.epochs.end(), part.recorder.epochs.begin(), part.recorder.epochs.end());
            begun = true;
        }
        QCOMPARE(course(all), course(uninterrupted.recorder));
        QVERIFY(weightsIn(torn / "last.safetensors") == weightsIn(whole / "last.safetensors"));
        QVERIFY(weightsIn(torn / "best.safetensors") == weightsIn(whole / "best.safetensors"));
    }

    void aBestModelTornFromItsCheckpointIsWrittenAgain()
    {
        const fs::path folder = freshFolder();
        Bench bench(folder, 2);
        const auto outcome = bench.run();
        QCOMPARE(outcome->bestEpoch, 2);
        const Bytes best = weightsIn(folder / "best.safetensors");
        fs::remove(folder / "best.safetensors");
        Bench again(folder, 2);
        again.plan.resume = true;
        const auto resumed = again.run();
        QVERIFY(resumed->end == TrainingEnd::Completed);
        QCOMPARE(resumed->bestValidation.loss, outcome->bestValidation.loss);
        QVERIFY(weightsIn(folder / "best.safetensors") == best);
    }

    void moreEpochsThanPlannedFollowTheNewTotalsSchedule()
    {
        const fs::path folder = freshFolder();
        Bench first(folder, 2);
        QVERIFY(first.run().has_value());
        Bench more(folder, 4);
        more.plan.resume = true;
        QCOMPARE(more.run()->epochsFinished, 4);
        const int steps = first.stepsPerEpoch();
        QCOMPARE(more.recorder.steps.front().epoch, 3);
        QCOMPARE(more.learner.rates.front(), Schedule(more.recipe, steps * 4).rate(steps * 2));
        QVERIFY(more.recorder.steps.front().seconds >= first.recorder.epochs.back().seconds);
    }

    void aCheckpointOfAnotherTrainingIsRefused()
    {
        const fs::path folder = freshFolder();
        Bench first(folder, 1);
        QVERIFY(first.run().has_value());
        Bench other(folder, 2);
        other.plan.resume = true;
        other.plan.seed = 8;
        QCOMPARE(other.run().error().code, ErrorCode::Mismatch);
        QVERIFY(writeFileAtomically(folder / "last.safetensors", std::string_view("torn")).has_value());
        Bench damaged(folder, 2);
        damaged.plan.resume = true;
        QCOMPARE(damaged.run().error().code, ErrorCode::Unreadable);
    }

    void aDamagedCheckpointLeavesTheOneBefore_data()
    {
        QTest::addColumn<double>("kept"); // share of the bytes; below 0: the file is gone
        QTest::newRow("missing") << -1.0;
        QTest::newRow("empty") << 0.0;
        QTest::newRow("torn in the length of the header") << 0.005;
        QTest::newRow("torn in the header") << 0.3;
        QTest::newRow("torn in the tensors") << 0.95;
        QTest::newRow("the last byte is missing") << 0.9999;
    }
    void aDamagedCheckpointLeavesTheOneBefore()
    {
        QFETCH(double, kept);
        const fs::path whole = freshFolder();
        Bench undisturbed(whole, 4);
        QVERIFY(undisturbed.run().has_value());
        QVERIFY(!fs::exists(whole / "previous.safetensors")); // it came to its end

        const fs::path folder = freshFolder();
        Bench begun(folder, 4);
        begun.learner.onStep = [&](int step) {
            if (step == 3 * undisturbed.stepsPerEpoch() + 2)
                begun.control.cancel();
        };
        QCOMPARE(begun.run()->epochsFinished, 3);
        const fs::path last = folder / "last.safetensors";
        if (kept < 0)
            fs::remove(last);
        else
            fs::resize_file(last, static_cast<std::uintmax_t>(kept * static_cast<double>(fs::file_size(last))));

        QVERIFY(writeFileAtomically(folder / "previous.safetensors.part", std::string_view("begun")).has_value());
        const auto checkpoint = usableCheckpoint(folder);
        QVERIFY2(checkpoint.has_value(), checkpoint ? "" : checkpoint.error().message.english().c_str());
        QCOMPARE(checkpoint->state.epoch, 2);
        Bench again(folder, 4);
        again.plan.resume = true;
        again.recorder.onPhase = [&](const PhaseRecord& phase) {
            // Where the next checkpoint is about to be written, the good one is still there.
            if (phase.phase == TrainingPhase::Saving && phase.epoch == 3 && phase.fraction == 0)
                QVERIFY(readTrainingState(folder / "previous.safetensors").has_value());
        };
        const auto outcome = again.run();
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QCOMPARE(outcome->epochsFinished, 4);
        QCOMPARE(again.recorder.warnings.size(), std::size_t{1});
        QVERIFY(again.recorder.warnings.front().english().find("epoch 2") != std::string::npos);
        QVERIFY(weightsIn(last) == weightsIn(whole / "last.safetensors"));
        QVERIFY(weightsIn(folder / "best.safetensors") == weightsIn(whole / "best.safetensors"));
        QCOMPARE(again.recorder.epochs.back().validation.loss, undisturbed.recorder.epochs.back().validation.loss);
        QVERIFY(!fs::exists(folder / "previous.safetensors") && !fs::exists(folder / "previous.safetensors.part"));
    }

    void twoNamesOfOneCheckpointLeaveNoThird()
    {
        const fs::path folder = freshFolder();
        Bench begun(folder, 3);
        begun.learner.onStep = [&](int step) {
            if (step == 2 * begun.stepsPerEpoch() + 2)
                begun.control.cancel();
        };
        QCOMPARE(begun.run()->epochsFinished, 2);
        // As a kill leaves them that comes when the checkpoint has its second name and the next one is not written.
        const fs::path previous = folder / "previous.safetensors";
        fs::remove(previous);
        std::error_code problem;
        fs::create_hard_link(folder / "last.safetensors", previous, problem);
        if (problem)
            QSKIP("This file system has no links.");
        Bench again(folder, 3);
        again.plan.resume = true;
        QCOMPARE(again.run()->epochsFinished, 3);
        QVERIFY(!fs::exists(folder / "previous.safetensors.part"));
    }

    void aTrainingCutOffInsideAnEpochGoesOnThere_data()
    {
        QTest::addColumn<int>("step"); // of all epochs; seven make one
        QTest::addColumn<bool>("torn");
        for (const int step : {2, 6, 9, 13, 17, 20})
            QTest::addRow("step %d", step) << step << false;
        QTest::newRow("checkpoint torn") << 13 << true;
        QTest::newRow("checkpoint torn before the first epoch's end") << 5 << true;
    }
    void aTrainingCutOffInsideAnEpochGoesOnThere()
    {
        QFETCH(int, step);
        QFETCH(bool, torn);
        const fs::path whole = freshFolder(), folder = freshFolder();
        Bench undisturbed(whole, 3);
        QVERIFY(undisturbed.run().has_value());
        Bench begun(folder, 3);
        begun.plan.checkpointMinutes = 1e-9; // after each step
        begun.learner.failAtStep = step;
        QVERIFY(!begun.run().has_value());
        const fs::path within = folder / "within.safetensors";
        const bool amid = (step - 1) % undisturbed.stepsPerEpoch() > 0;
        QCOMPARE(fs::exists(within), amid);
        if (torn)
            fs::resize_file(within, fs::file_size(within) / 2);
        Bench again(folder, 3);
        again.plan.resume = usableCheckpoint(folder, 3).has_value();
        const auto outcome = again.run();
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QVERIFY(!fs::exists(within));
        if (!torn && amid) {
            QCOMPARE(again.recorder.steps.front().step, (step - 1) % undisturbed.stepsPerEpoch() + 1);
            QCOMPARE(again.learner.steps, 3 * undisturbed.stepsPerEpoch() - step + 1);
        }
        QVERIFY(weightsIn(folder / "last.safetensors") == weightsIn(whole / "last.safetensors"));
        QVERIFY(weightsIn(folder / "best.safetensors") == weightsIn(whole / "best.safetensors"));
        QCOMPARE(again.recorder.epochs.back().trainingObjective, undisturbed.recorder.epochs.back().trainingObjective);
        QVERIFY(course(undisturbed.recorder).ends_with(course(again.recorder)));
        const PredictionList& a = again.recorder.predictions.front().predictions; // the pass that was cut off
        const PredictionList& b = undisturbed.recorder.predictions[2 * (3 - again.recorder.epochs.size())].predictions;
        QCOMPARE(a.size(), b.size());
        for (int row = 0; row < a.size(); ++row)
            QVERIFY(a.sample(row) == b.sample(row) && a.probability(row, 0) == b.probability(row, 0)
                    && a.truth(row) == b.truth(row));
    }

    void anotherPlanBeginsTheEpochAgain()
    {
        const fs::path folder = freshFolder();
        Bench begun(folder, 3);
        begun.plan.checkpointMinutes = 1e-9;
        begun.learner.failAtStep = 10;
        QVERIFY(!begun.run().has_value());
        QCOMPARE(usableCheckpoint(folder, 3)->step > 0, true);
        QCOMPARE(usableCheckpoint(folder, 5)->step, 0);
        Bench again(folder, 5);
        again.plan.resume = true;
        QCOMPARE(again.run()->epochsFinished, 5);
        QCOMPARE(again.recorder.steps.front().step, 1);
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
        Bench bench(freshFolder(), 2);
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

    void stoppingEarlyCutsTheEpochAndEvaluatesIt()
    {
        const fs::path folder = freshFolder();
        Bench bench(folder, 5);
        bench.learner.onStep = [&](int step) {
            if (step == 12)
                bench.control.stopEarly();
        };
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::StoppedEarly);
        QCOMPARE(static_cast<int>(bench.recorder.steps.size()), 12); // the batch under way, and no other
        QCOMPARE(outcome->epochsFinished, 2);
        QCOMPARE(bench.recorder.epochs.back().validation.samples, static_cast<int>(bench.task.validation.size()));
        QVERIFY(bench.recorder.epochs.back().training.samples < static_cast<int>(bench.task.training.size()));
        QCOMPARE(readTrainingState(folder / "last.safetensors").value().epoch, 2);
    }

    void stoppingEarlyWhileValidatingFinishesTheValidation()
    {
        Bench bench(freshFolder(), 5);
        bench.learner.onPredict = [&] { bench.control.stopEarly(); };
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::StoppedEarly);
        QCOMPARE(outcome->epochsFinished, 1);
        QCOMPARE(bench.recorder.epochs.back().validation.samples, static_cast<int>(bench.task.validation.size()));
    }

    void cancellingKeepsFinishedEpochsOnly()
    {
        const fs::path folder = freshFolder();
        Bench bench(folder, 5);
        bench.learner.onStep = [&](int step) {
            if (step == 12)
                bench.control.cancel();
        };
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::Cancelled);
        QCOMPARE(bench.learner.steps, 12);
        QCOMPARE(outcome->epochsFinished, 1);
        QCOMPARE(bench.recorder.epochs.size(), std::size_t{1});
        QCOMPARE(readTrainingState(folder / "last.safetensors").value().epoch, 1);
    }

    void cancellingWhileValidatingIsAnsweredWithinOneBatch()
    {
        Bench bench(freshFolder(), 5);
        bench.learner.onPredict = [&] { bench.control.cancel(); };
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::Cancelled);
        QCOMPARE(bench.learner.predictions, 1);
        QCOMPARE(outcome->epochsFinished, 0);
        QCOMPARE(outcome->bestEpoch, 0);
    }

    void pausingWaitsBetweenBatchesAndItsTimeDoesNotCount()
    {
        Bench bench(freshFolder(), 1);
        int waits = 0;
        int stepsWhenPaused = 0;
        bench.learner.onStep = [&](int step) {
            if (step == 3)
                bench.control.pause();
        };
        bench.hooks.waitWhilePaused = [&] {
            stepsWhenPaused = bench.learner.steps;
            std::this_thread::sleep_for(std::chrono::milliseconds(100)); // stands for a long pause, not for a result
            if (++waits == 3)
                bench.control.resume();
        };
        QVERIFY(bench.run()->end == TrainingEnd::Completed);
        QCOMPARE(waits, 3);
        QCOMPARE(stepsWhenPaused, 3);
        QVERIFY(bench.recorder.epochs.back().seconds < 0.25);
        const auto paused = std::find_if(bench.recorder.phases.begin(), bench.recorder.phases.end(),
                                         [](const PhaseRecord& p) { return p.phase == TrainingPhase::Paused; });
        QVERIFY(paused != bench.recorder.phases.end());
        QVERIFY((paused + 1)->phase == TrainingPhase::Training);
    }

    void aPausedTrainingWithoutHooksWakesWhenAnotherThreadWishes()
    {
        for (const bool cancel : {true, false}) {
            Bench bench(freshFolder(), 2);
            bench.control.pause();
            std::thread other;
            bench.recorder.onPhase = [&](const PhaseRecord& phase) {
                if (phase.phase == TrainingPhase::Paused)
                    other = std::thread([&] { cancel ? bench.control.cancel() : bench.control.resume(); });
            };
            const auto outcome = bench.run();
            other.join();
            QVERIFY(outcome->end == (cancel ? TrainingEnd::Cancelled : TrainingEnd::Completed));
        }
    }

    void interactiveRequestsRunBeforeEveryBatch()
    {
        Bench bench(freshFolder(), 1);
        int calls = 0;
        bench.hooks.betweenBatches = [&] { ++calls; };
        QVERIFY(bench.run().has_value());
        QVERIFY(calls >= bench.learner.steps + bench.learner.predictions);
    }

    void wishesWakeWhoeverWaits()
    {
        TrainingControl control;
        int wakes = 0;
        control.setWaker([&] { ++wakes; });
        control.pause();
        control.resume();
        control.stopEarly();
        control.cancel();
        QCOMPARE(wakes, 4);
    }

    void aLossThatIsNoNumberEndsTheTrainingAndNamesThePlace()
    {
        const fs::path folder = freshFolder();
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
        const fs::path folder = freshFolder();
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
        const fs::path file = freshFolder();
        QVERIFY(writeFileAtomically(file, std::string_view("in the way")).has_value());
        Bench bench(file / "checkpoints", 1);
        QCOMPARE(bench.run().error().code, ErrorCode::WriteFailed);
    }

    void unreadableImagesAreLeftOutAndNamed()
    {
        Bench bench(freshFolder(), 2);
        bench.batches.unreadable = {1, 2};
        const auto outcome = bench.run();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->unreadableSamples, (std::vector<int>{1, 2}));
        QCOMPARE(bench.recorder.warnings.size(), std::size_t{1});
        QCOMPARE(bench.recorder.warnings.front().english(),
                 std::string(
                     "2 images are left out, the latest of them image 1, image 2. Of the last of these: image 2 is torn."));
        Bench single(freshFolder(), 2);
        single.batches.unreadable = {1};
        QVERIFY(single.run().has_value());
        QCOMPARE(single.recorder.warnings.front().english(), std::string("One image is left out: image 1 is torn."));
        Bench swapped(freshFolder(), 2);
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
        Bench bench(freshFolder(), 2);
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

    void everyKthCheckpointIsKeptOnWish()
    {
        Recipe recipe = plainRecipe();
        recipe.keepCheckpointEvery = 2;
        const fs::path folder = freshFolder();
        Bench bench(folder, 5, recipe);
        QVERIFY(bench.run().has_value());
        QVERIFY(fs::exists(folder / "epoch-002.safetensors") && fs::exists(folder / "epoch-004.safetensors"));
        QVERIFY(!fs::exists(folder / "epoch-001.safetensors") && !fs::exists(folder / "epoch-005.safetensors"));
        QVERIFY(weightsIn(folder / "epoch-004.safetensors") != weightsIn(folder / "last.safetensors"));
    }

    void withoutImagesThereIsNoTraining()
    {
        Bench bench(freshFolder(), 1);
        bench.plan.training.resize(1);
        QCOMPARE(bench.run().error().code, ErrorCode::InvalidInput);
    }
};

NUCLEOSCOPE_TEST(TestTrainer)
#include "test_trainer.moc"
