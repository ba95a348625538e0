#include "tests/core/learning/trainer_bench.h"

#include "tests/test_program.h"

#include <QTest>

#include <thread>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestTrainerControl : public QObject {
    Q_OBJECT

private:
    FreshFolders folders_;

private Q_SLOTS:
    void stoppingEarlyCutsTheEpochAndEvaluatesIt()
    {
        const fs::path folder = folders_.next();
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
        Bench bench(folders_.next(), 5);
        bench.learner.onPredict = [&] { bench.control.stopEarly(); };
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::StoppedEarly);
        QCOMPARE(outcome->epochsFinished, 1);
        QCOMPARE(bench.recorder.epochs.back().validation.samples, static_cast<int>(bench.task.validation.size()));
    }

    void cancellingKeepsFinishedEpochsOnly()
    {
        const fs::path folder = folders_.next();
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
        Bench bench(folders_.next(), 5);
        bench.learner.onPredict = [&] { bench.control.cancel(); };
        const auto outcome = bench.run();
        QVERIFY(outcome->end == TrainingEnd::Cancelled);
        QCOMPARE(bench.learner.predictions, 1);
        QCOMPARE(outcome->epochsFinished, 0);
        QCOMPARE(outcome->bestEpoch, 0);
    }

    void pausingWaitsBetweenBatchesAndItsTimeDoesNotCount()
    {
        Bench bench(folders_.next(), 1);
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
            Bench bench(folders_.next(), 2);
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
        Bench bench(folders_.next(), 1);
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
};

NUCLEOSCOPE_TEST(TestTrainerControl)
#include "test_trainer_control.moc"
