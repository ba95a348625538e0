#include "tests/core/learning/trainer_bench.h"

#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestTrainerCheckpoints : public QObject {
    Q_OBJECT

private:
    FreshFolders folders_;

private Q_SLOTS:
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
        const fs::path whole = folders_.next();
        Bench uninterrupted(whole, 6, recipe);
        QVERIFY(uninterrupted.run().has_value());
        const int steps = uninterrupted.stepsPerEpoch();

        // Cancelled in the middle of epochs 1, 3 and 4, continued each time by another process, so to speak.
        const fs::path torn = folders_.next();
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
        const fs::path folder = folders_.next();
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
        const fs::path folder = folders_.next();
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
        const fs::path folder = folders_.next();
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
        const fs::path whole = folders_.next();
        Bench undisturbed(whole, 4);
        QVERIFY(undisturbed.run().has_value());
        QVERIFY(!fs::exists(whole / "previous.safetensors")); // it came to its end

        const fs::path folder = folders_.next();
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
        const fs::path folder = folders_.next();
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
        const fs::path whole = folders_.next(), folder = folders_.next();
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
        const fs::path folder = folders_.next();
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

    void everyKthCheckpointIsKeptOnWish()
    {
        Recipe recipe = plainRecipe();
        recipe.keepCheckpointEvery = 2;
        const fs::path folder = folders_.next();
        Bench bench(folder, 5, recipe);
        QVERIFY(bench.run().has_value());
        QVERIFY(fs::exists(folder / "epoch-002.safetensors") && fs::exists(folder / "epoch-004.safetensors"));
        QVERIFY(!fs::exists(folder / "epoch-001.safetensors") && !fs::exists(folder / "epoch-005.safetensors"));
        QVERIFY(weightsIn(folder / "epoch-004.safetensors") != weightsIn(folder / "last.safetensors"));
    }
};

NUCLEOSCOPE_TEST(TestTrainerCheckpoints)
#include "test_trainer_checkpoints.moc"
