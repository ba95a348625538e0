// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/run/run_json.h"
#include "tests/core/workflow/queue_folders.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

/// The queue on disk when several windows add to it, take from it and train.
class TestSharedTrainingQueue : public QObject, private QueueFolders {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void whatOtherWindowsChangedStays();
    void whatIsAddedAtTheSameTimeIsNotLost();
    void eachIsTakenByOneWindow();
    void whatAnotherWindowTrainsIsLeftToIt();
    void whatWasBegunByHandIsLeftToItsWindow();
    void whatEndsIsForgottenByTheOthers();
};

void TestSharedTrainingQueue::whatOtherWindowsChangedStays()
{
    const auto queueOf = [](const QByteArray& letters) { // small ones wait, large ones have begun
        TrainingQueue queue;
        for (const char letter : letters)
            if (letter >= 'a')
                queue.waiting.push_back({std::string(1, letter), "cpu", 1, {}});
            else
                queue.begun.push_back({std::string(1, letter), "cpu", 1, {}, UnderWay::No});
        return queue;
    };
    const auto lettersOf = [](const TrainingQueue& queue) {
        QByteArray letters;
        for (const BegunTraining& training : queue.begun)
            letters += utf8(training.run).c_str();
        for (const QueuedTraining& training : queue.waiting)
            letters += training.folder.c_str();
        return letters;
    };
    const auto merged = [&](const QByteArray& known, const QByteArray& wanted, const QByteArray& disk) {
        return lettersOf(mergedQueue(queueOf(known), queueOf(wanted), queueOf(disk)));
    };
    QCOMPARE(merged("abc", "cab", "abc"), QByteArray("cab")); // nobody else was there
    QCOMPARE(merged("ab", "abc", "abd"), QByteArray("abcd")); // both added
    QCOMPARE(merged("abc", "abc", "cb"), QByteArray("cb"));   // the other took one, and moved
    QCOMPARE(merged("abc", "ac", "bcd"), QByteArray("cd"));   // each took another
    QCOMPARE(merged("", "a", "bc"), QByteArray("abc"));       // added before the disk was read
    QCOMPARE(merged("ac", "abc", "ac"), QByteArray("abc"));   // put back into its place
    QCOMPARE(merged("ABx", "AB", "Bxy"), QByteArray("By"));   // of the other's, one ended; this one took one out
    QCOMPARE(merged("A", "AC", "AB"), QByteArray("ABC"));     // both began one
    QCOMPARE(merged("AB", "B", "AB"), QByteArray("B"));       // left, and not offered again

    TrainingQueue own = queueOf("A"), disk = queueOf("B");
    own.begun.front().underWay = UnderWay::ByHand;
    QCOMPARE(lettersOf(mergedQueue(own, own, disk)), QByteArray("BA")); // whoever trains it remembers it, whatever others wrote
    disk.begun.front().underWay = UnderWay::Elsewhere;
    QCOMPARE(lettersOf(mergedQueue(disk, {}, disk)), QByteArray("B")); // and nobody else forgets it
}

void TestSharedTrainingQueue::whatIsAddedAtTheSameTimeIsNotLost()
{
    const TrainingQueue nothing;
    TrainingQueue one, other;
    one.waiting.push_back(added("one"));
    other.waiting.push_back(added("other"));
    merged(nothing, one);
    QCOMPARE(namesOf(merged(nothing, other)), (QStringList{"other", "one"}));
    QCOMPARE(namesOf(readTrainingQueue(queue_).queue), (QStringList{"other", "one"}));
    merged(one, nothing); // that one takes its own away again
    QCOMPARE(namesOf(readTrainingQueue(queue_).queue), QStringList{"other"});
}

void TestSharedTrainingQueue::eachIsTakenByOneWindow()
{
    TrainingQueue seen; // by all of them
    for (const char* name : {"one", "two"})
        seen.waiting.push_back(added(name));
    QVERIFY(writeTrainingQueue(seen, queue_));
    const std::string one = seen.waiting[0].folder;
    const QueueTurn first = taken(seen, one), second = taken(seen, one);
    QVERIFY(first.request && !second.request && !second.problem);
    QCOMPARE(namesOf(second.read.queue), QStringList{"two"}); // what that window goes on with
    const QueueTurn third = taken(second.read.queue, seen.waiting[1].folder);
    QVERIFY(third.request);
    QCOMPARE(readRunInfo(first.request->runFolder)->name, std::string("one"));
    QCOMPARE(readRunInfo(third.request->runFolder)->name, std::string("two"));
    QVERIFY(third.read.queue.waiting.empty());
    std::map<fs::path, UnderWay> begun;
    for (const BegunTraining& training : third.read.queue.begun)
        begun[training.run] = training.underWay;
    QCOMPARE(begun, (std::map<fs::path, UnderWay>{{first.request->runFolder, UnderWay::Elsewhere},
                                                  {third.request->runFolder, UnderWay::InTurn}}));
    QVERIFY(seenAtStart().begun.size() == 2 && !seenAtStart().begun[0].isOfQueue() && !seenAtStart().begun[1].isOfQueue());
}

void TestSharedTrainingQueue::whatAnotherWindowTrainsIsLeftToIt()
{
    TrainingQueue queue;
    queue.waiting.push_back(added("one"));
    QVERIFY(writeTrainingQueue(queue, queue_));
    QueueTurn turn = taken(queue, queue.waiting.front().folder);
    const fs::path run = turn.request->runFolder;
    QCOMPARE(seenAtStart().begun.at(0).underWay, UnderWay::Elsewhere); // a window that is opened meanwhile
    QVERIFY(!takeBrokenOff(seenAtStart(), seenAtStart(), run, queue_)->request);
    turn.request.reset(); // and the first one is killed
    const TrainingQueue offered = seenAtStart();
    QCOMPARE(offered.begun.at(0).underWay, UnderWay::No);
    QCOMPARE(offered.begun.at(0).info.name, std::string("one"));

    // Offered in two windows, it is gone on with in one.
    QueueTurn here = takeBrokenOff(offered, offered, run, queue_).value();
    QCOMPARE(here.request->runFolder, run);
    QCOMPARE(here.read.queue.begun.at(0).underWay, UnderWay::InTurn);
    const QueueTurn there = takeBrokenOff(offered, offered, run, queue_).value();
    QVERIFY(!there.request && !there.problem);
    QCOMPARE(there.read.queue.begun.at(0).underWay, UnderWay::Elsewhere);
    TrainingQueue left = offered; // its person says there: leave it
    left.begun.clear();
    QCOMPARE(merged(offered, left).begun.at(0).run, run);
    QCOMPARE(readTrainingQueue(queue_).queue.begun.size(), std::size_t{1}); // offered, were it killed now
    here.request.reset();
    merged(here.read.queue, {}); // it has ended
    QVERIFY(!fs::exists(queue_));
    QVERIFY(merged(offered, offered).begun.empty()); // a third, which was offered it, too
}

/// There is no run of it yet when it is remembered.
void TestSharedTrainingQueue::whatWasBegunByHandIsLeftToItsWindow()
{
    TrainingQueue own;
    own.begun = {{runs_ / "by hand", "cpu", 1, {}, UnderWay::ByHand}};
    merged({}, own);
    const TrainingQueue other = merged({}, {}); // finds nothing there, and forgets it
    QVERIFY(other.begun.empty());
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(request(runs_ / "by hand"), control, recorder));
    QVERIFY(changeRunText(runs_ / "by hand", "state", "running"));
    merged(own, own);                                           // once it learns
    QCOMPARE(seenAtStart().begun.at(0).underWay, UnderWay::No); // as after a crash
    QCOMPARE(merged(other, other).begun.at(0).underWay, UnderWay::No);
}

void TestSharedTrainingQueue::whatEndsIsForgottenByTheOthers()
{
    TrainingQueue queue;
    for (const char* name : {"one", "two"})
        queue.waiting.push_back(added(name));
    QVERIFY(writeTrainingQueue(queue, queue_));
    const fs::path one = taken(queue, queue.waiting[0].folder).request->runFolder; // and broken off at once
    const fs::path two = taken(queue, queue.waiting[1].folder).request->runFolder;
    const TrainingQueue both = seenAtStart();
    QCOMPARE(both.begun.size(), std::size_t{2});
    QVERIFY(changeRunText(one, "state", "completed")); // gone on with by the command line, say
    const TrainingQueue now = merged(both, both);
    QCOMPARE(now.begun.size(), std::size_t{1});
    QCOMPARE(now.begun.front().run, two);
    QCOMPARE(readTrainingQueue(queue_).queue.begun.size(), std::size_t{1});
}

NUCLEOSCOPE_TEST(TestSharedTrainingQueue)
#include "test_shared_training_queue.moc"
