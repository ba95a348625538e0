// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/pooled_run.h"
#include "core/run/run_json.h"
#include "core/run/run_lock.h"
#include "core/workflow/final_training.h"
#include "tests/core/workflow/final_network_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// Once a network was examined, another one learns from all.
class TestFinalNetwork : public QObject, private FinalNetworks {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void allTeachIt();
    void itLearnsAsIfNobodyHadExamined();
    void itIsNotTakenForTheRunsOwnTraining();
    void progressIsThatOfBoth();
    void leftForLaterItIsGoneOnWith();
    void stoppedEarlyThereIsNone();
    void whatFailsLeavesTheRunWhole();
    void aRunGetsOneLater();
    void moreEpochsAreItsToo();
    void itHasAsManyEpochsAsItsRun();
    void whereItCannotBeNothingIsLeft();
    void whatWasCutOffIsBegunAnew();
    void whileItIsTrainedTheRunStays();
    void inTheQueueItWaitsWithTheRun();
    void brokenOffItIsOfferedAgain();
};

void TestFinalNetwork::allTeachIt()
{
    const Run run = trainedRun();
    QCOMPARE(run.info().state, std::string("completed"));
    QVERIFY(run.info().finalRun.state == FinalNetwork::Finished);
    QCOMPARE(run.info().finalRun.taught.samples, 24);
    QCOMPARE(run.info().finalRun.taught.subjects, 6);
    const Run after = finishedFinalRun(run).value();
    QVERIFY(nobodyExamines(after.info().split));
    QVERIFY(std::ranges::all_of(after.samples(), [](const RunSample& sample) { return sample.part == Part::Train; }));
    QVERIFY(!after.info().recipe.finalNetwork); // one is enough
    QCOMPARE(after.info().bestEpoch, 3);
    QCOMPARE(after.info().warnings.front().id, std::string(nobodyExaminesId));
    // The run itself knows nothing of it but that it is there.
    QCOMPARE(std::ranges::count(run.samples(), Part::Validation, &RunSample::part), 8);
    const auto note = finalNetworkNote(run.info());
    QVERIFY(note && note->english().find("6 patients") != std::string::npos
            && note->english().find("that 4 taught") != std::string::npos);
    const auto summary = summaryOf(run.info());
    QVERIFY(std::ranges::any_of(summary, [](const Message& sentence) { return sentence.id == "final.finished"; }));
}

void TestFinalNetwork::itLearnsAsIfNobodyHadExamined()
{
    const Run run = trainedRun();
    const TrainingRequest alone = unexamined(request(freshFolder()));
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(alone, control, recorder).has_value());
    QVERIFY(sameWeights(finishedFinalRun(run)->bestModel(), Run::open(alone.runFolder)->bestModel()));
    QVERIFY(!sameWeights(finishedFinalRun(run)->bestModel(), run.bestModel()));
    // And the examined one as if there were no other.
    TrainingRequest without = request(freshFolder());
    Recorder again;
    QVERIFY(train(without, control, again).has_value());
    QVERIFY(sameWeights(run.bestModel(), Run::open(without.runFolder)->bestModel()));
}

void TestFinalNetwork::itIsNotTakenForTheRunsOwnTraining()
{
    TrainingControl control;
    Listener listener;
    const auto outcome = train(wish(freshFolder()), control, listener);
    QVERIFY(outcome.has_value());
    QCOMPARE(listener.finalTrainings, 1);
    QCOMPARE(listener.epochs.size(), std::size_t{3});
    QCOMPARE(outcome->epochsFinished, 3);
    QVERIFY(outcome->bestValidation.samples == 8);
    QVERIFY(!listener.phasesOfFinal.empty()); // that somebody may see how far it is
}

void TestFinalNetwork::progressIsThatOfBoth()
{
    TrainingControl control;
    Listener listener;
    std::vector<double> fractions;
    std::size_t atFinal = 0;
    listener.onFinal = [&] { atFinal = fractions.size(); };
    QVERIFY(train(wish(freshFolder()), control, listener, &fractions).has_value());
    QVERIFY(atFinal > 0);
    std::vector<double> known = fractions;
    std::erase_if(known, [](double f) { return std::isnan(f); });
    QVERIFY(std::is_sorted(known.begin(), known.end()) && known.back() == 1.0);
    const double share = shareOfExamined(tinyRecipe(), 16, 8);
    QVERIFY(share > 0.3 && share < 0.6);
    QVERIFY(std::abs(*std::ranges::find_if(fractions.begin() + static_cast<std::ptrdiff_t>(atFinal), fractions.end(),
                                           [](double f) { return !std::isnan(f); })
                     - share)
            < 0.1);
}

void TestFinalNetwork::leftForLaterItIsGoneOnWith()
{
    const Run whole = trainedRun();
    const fs::path folder = leftForLater();
    const Run torn = Run::open(folder).value();
    QCOMPARE(torn.info().state, std::string("completed"));
    QVERIFY(torn.info().finalRun.state == FinalNetwork::Unfinished);
    QVERIFY(!finishedFinalRun(torn));
    QCOMPARE(finalNetworkNote(torn.info())->id, std::string("final.unfinished"));
    // Until then the run's own network answers.
    QVERIFY(evaluate(torn, others())->network == NetworkChoice::Examined);
    QCOMPARE(loaded_, torn.bestModel());

    TrainingControl control;
    Listener listener;
    const auto outcome = resume({folder, dataset_, 0, "auto", 0}, control, listener);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
    QCOMPARE(asked_.learners, 5); // two each of both, and one that went on
    QCOMPARE(outcome->epochsFinished, 3);
    QVERIFY(listener.epochs.empty());
    const Run done = Run::open(folder).value();
    QVERIFY(done.info().finalRun.state == FinalNetwork::Finished);
    QVERIFY(sameWeights(finishedFinalRun(done)->bestModel(), finishedFinalRun(whole)->bestModel()));
}

void TestFinalNetwork::stoppedEarlyThereIsNone()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    asked_.prepare = [&](FakeLearner& learner) {
        learner.onStep = [&](int step) {
            if (step == 10)
                control.stopEarly();
        };
    };
    QVERIFY(train(wish(folder), control, listener)->end == TrainingEnd::StoppedEarly);
    QCOMPARE(listener.finalTrainings, 0);
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::Unfinished); // it is wished for all the same
}

void TestFinalNetwork::whatFailsLeavesTheRunWhole()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    int learners = 0;
    asked_.prepare = [&](FakeLearner& learner) { learner.failAtStep = ++learners == 2 ? 3 : 0; };
    const auto outcome = train(wish(folder), control, listener);
    QVERIFY(outcome->end == TrainingEnd::Completed);
    QVERIFY(outcome->finalNetworkFailed);
    QCOMPARE(Run::open(folder)->info().state, std::string("completed"));
    QVERIFY(std::ranges::any_of(listener.warnings, [](const Message& warning) { return warning.id == "training.step_failed"; }));
    QVERIFY(std::ranges::any_of(listener.warnings, [](const Message& warning) { return warning.id == "final.failed"; }));
}

void TestFinalNetwork::aRunGetsOneLater()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    QVERIFY(train(request(folder), control, listener).has_value());
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::None);
    ResumeRequest later{folder, dataset_, 0, "auto", 0};
    later.finalNetwork = true;
    QVERIFY(resume(later, control, listener).has_value());
    const Run run = Run::open(folder).value();
    QVERIFY(sameWeights(finishedFinalRun(run)->bestModel(), finishedFinalRun(trainedRun())->bestModel()));
}

void TestFinalNetwork::moreEpochsAreItsToo()
{
    const Run run = trainedRun();
    TrainingControl control;
    Listener listener;
    QCOMPARE(resume({run.folder(), dataset_, 5, "auto", 0}, control, listener)->epochsFinished, 5);
    QCOMPARE(finishedFinalRun(Run::open(run.folder()).value())->info().finishedEpochs, 5);
}

void TestFinalNetwork::itHasAsManyEpochsAsItsRun()
{
    // Broken off while both were to get five: the run had four of them, its final network still three.
    const Run run = trainedRun();
    TrainingControl control;
    Listener listener;
    asked_.prepare = [&](FakeLearner& learner) {
        learner.onStep = [&](int step) {
            if (step > 0)
                control.cancel();
        };
    };
    QVERIFY(resume({run.folder(), dataset_, 5, "auto", 0}, control, listener)->end == TrainingEnd::Cancelled);
    asked_.prepare = {};
    QCOMPARE(Run::open(run.folder())->info().plannedEpochs, 5);
    TrainingControl again;
    QVERIFY(resume({run.folder(), dataset_, 0, "auto", 0}, again, listener)->end == TrainingEnd::Completed);
    QCOMPARE(finishedFinalRun(Run::open(run.folder()).value())->info().finishedEpochs, 5);
    // Fewer than the run has would be another training.
    const fs::path folder = freshFolder();
    QVERIFY(train(request(folder), again, listener).has_value());
    ResumeRequest fewer{folder, dataset_, 2, "auto", 0};
    fewer.finalNetwork = true;
    const auto refused = resume(fewer, again, listener);
    QVERIFY(!refused && refused.error().message.id == "run.fewer_epochs");
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::None);
}

void TestFinalNetwork::whereItCannotBeNothingIsLeft()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    QVERIFY(train(request(folder), control, listener).has_value());
    ResumeRequest wanted{folder, nullptr, 0, "auto", 0};
    wanted.finalNetwork = true;
    QVERIFY(!resume(wanted, control, listener)); // no images
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::None);
    wanted.dataset = dataset_;
    {
        const auto lock = RunLock::acquire(folder);
        QVERIFY(lock && !resume(wanted, control, listener)); // somebody is at it
    }
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::None);
    // Who examined says when such a training ends.
    Recipe patient = tinyRecipe();
    QVERIFY(canHaveFinalNetwork(patient, request({}).split.options));
    patient.earlyStopPatience = 5;
    QVERIFY(!canHaveFinalNetwork(patient, request({}).split.options));
    // What several networks or another program made is not trained anew as one.
    RunInfo info = Run::open(folder)->info();
    QVERIFY(canHaveFinalNetwork(info));
    info.warnings.push_back({pooledRunWarning, "Out of fold."});
    QVERIFY(!canHaveFinalNetwork(info));
}

void TestFinalNetwork::whatWasCutOffIsBegunAnew()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    QVERIFY(train(request(folder), control, listener).has_value());
    fs::create_directories(finalRunFolder(folder)); // killed before its run.json was written
    std::ofstream(finalRunFolder(folder) / "split.csv") << "sample";
    ResumeRequest wanted{folder, dataset_, 0, "auto", 0};
    wanted.finalNetwork = true;
    QVERIFY(resume(wanted, control, listener).has_value());
    QVERIFY(finishedFinalRun(Run::open(folder).value()));
}

void TestFinalNetwork::whileItIsTrainedTheRunStays()
{
    const fs::path folder = leftForLater();
    auto held = RunLock::acquire(finalRunFolder(folder));
    QVERIFY(held.has_value());
    QVERIFY(!deleteRun(folder).has_value());
    QVERIFY(fs::exists(folder / "run.json"));
    held->reset();
    QVERIFY(deleteRun(folder).has_value());
    QVERIFY(!fs::exists(folder));
}

void TestFinalNetwork::inTheQueueItWaitsWithTheRun()
{
    TrainingQueue queue;
    queue.waiting.push_back(add(wish({})).value());
    ResumeRequest turn = takeOut(queue.waiting.front(), queue, queue_, runs_).value();
    QVERIFY(finalNetworkOf(turn.runFolder) == FinalNetwork::Unfinished);
    turn.dataset = dataset_;
    TrainingControl control;
    Listener listener;
    const fs::path folder = turn.runFolder;
    QVERIFY(resume(turn, control, listener).has_value());
    QVERIFY(sameWeights(finishedFinalRun(Run::open(folder).value())->bestModel(), finishedFinalRun(trainedRun())->bestModel()));
}

void TestFinalNetwork::brokenOffItIsOfferedAgain()
{
    const fs::path folder = leftForLater();
    TrainingQueue queue;
    queue.begun.push_back({folder, "auto", 0, Run::open(folder)->info(), UnderWay::No});
    settleBegun(queue);
    QCOMPARE(queue.begun.size(), std::size_t{1});
    QVERIFY(queue.begun.front().underWay == UnderWay::No);
    {
        const auto held = RunLock::acquire(finalRunFolder(folder));
        settleBegun(queue);
        QVERIFY(queue.begun.front().underWay == UnderWay::Elsewhere);
    }
    TrainingControl control;
    Listener listener;
    QVERIFY(resume({folder, dataset_, 0, "auto", 0}, control, listener).has_value());
    settleBegun(queue);
    QVERIFY(queue.begun.empty());
}

NUCLEOSCOPE_TEST(TestFinalNetwork)
#include "test_final_network.moc"
