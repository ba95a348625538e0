#include "tests/core/jobs/jobs_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <latch>
#include <stdexcept>
#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsOfOnePriorityRunInTheOrderOfSubmission();
    void higherPriorityGoesFirst();
    void newestInteractiveDecodeJobGoesFirst();
    void decodeJobsRunSideBySide();
    void resourcesDoNotWaitForEachOther();
    void everyLearningJobRunsOnTheSameThread();
    void theLearningThreadGivesWayWhereItIsToldTo();
    void stoppedWaitingJobNeverStarts();
    void stopReachesTheRunningJob();
    void cancelledResultEndsStopped();
    void failureEndsFailedWithItsError();
    void exceptionEndsFailedAndTheQueueGoesOn();
    void listenerHearsEveryStateInOrder();
    void progressTellsTheTimeLeft();
    void unknownProgressTellsNoTimeLeft();
    void workIsLetGoWhenTheJobEnds();
    void handlesOutliveTheQueue();
    void destructionStopsEverythingAndJoins();
    void jobsMaySubmitJobs();
    void stopAllStopsWaitingAndRunning();
    void manyThreadsMaySubmitAndStopAtOnce();
};

void TestJobQueue::jobsOfOnePriorityRunInTheOrderOfSubmission()
{
    JobQueue queue;
    Record record;
    std::shared_ptr<Job> last;
    for (int i = 0; i < 20; ++i)
        last = queue.submit(title("count"), Resource::Disk, Priority::Normal, record.adding(i));
    last->wait();
    std::vector<int> expected(20);
    for (int i = 0; i < 20; ++i)
        expected[static_cast<std::size_t>(i)] = i;
    QCOMPARE(record.values(), expected);
}

void TestJobQueue::higherPriorityGoesFirst()
{
    JobQueue queue;
    Blocker blocker;
    Record record;
    queue.submit(title("block"), Resource::Disk, Priority::Normal, blocker.work());
    blocker.waitUntilRunning();
    const auto background = queue.submit(title("3"), Resource::Disk, Priority::Background, record.adding(3));
    queue.submit(title("2"), Resource::Disk, Priority::Normal, record.adding(2));
    queue.submit(title("1"), Resource::Disk, Priority::Interactive, record.adding(1));
    blocker.release();
    background->wait();
    QCOMPARE(record.values(), (std::vector<int>{1, 2, 3}));
}

void TestJobQueue::newestInteractiveDecodeJobGoesFirst()
{
    JobQueue queue(JobQueue::Options{.decodeThreads = 1});
    Blocker blocker;
    Record record;
    queue.submit(title("block"), Resource::Decode, Priority::Interactive, blocker.work());
    blocker.waitUntilRunning();
    const auto oldest = queue.submit(title("oldest"), Resource::Decode, Priority::Interactive, record.adding(1));
    queue.submit(title("middle"), Resource::Decode, Priority::Interactive, record.adding(2));
    queue.submit(title("newest"), Resource::Decode, Priority::Interactive, record.adding(3));
    blocker.release();
    oldest->wait();
    QCOMPARE(record.values(), (std::vector<int>{3, 2, 1}));
}

void TestJobQueue::decodeJobsRunSideBySide()
{
    JobQueue queue(JobQueue::Options{.decodeThreads = 3});
    std::latch together(3); // passed only by three at the same time
    std::vector<std::shared_ptr<Job>> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.push_back(
            queue.submit(title("meet"), Resource::Decode, Priority::Normal, doing([&] { together.arrive_and_wait(); })));
    for (const auto& job : jobs)
        job->wait();
    QCOMPARE(jobs.front()->snapshot().state, JobState::Finished);
}

void TestJobQueue::resourcesDoNotWaitForEachOther()
{
    JobQueue queue;
    std::latch together(3);
    const auto meet = doing([&] { together.arrive_and_wait(); });
    const std::vector jobs{queue.submit(title("a"), Resource::Decode, Priority::Normal, meet),
                           queue.submit(title("b"), Resource::Disk, Priority::Normal, meet),
                           queue.submit(title("c"), Resource::Learning, Priority::Normal, meet)};
    for (const auto& job : jobs)
        job->wait();
}

void TestJobQueue::everyLearningJobRunsOnTheSameThread()
{
    JobQueue queue;
    std::vector<std::thread::id> threads;
    for (int i = 0; i < 5; ++i)
        queue
            .submit(title("who"), Resource::Learning, Priority::Normal,
                    doing([&] { threads.push_back(std::this_thread::get_id()); }))
            ->wait();
    QCOMPARE(threads.size(), std::size_t{5});
    for (const std::thread::id id : threads)
        QVERIFY(id == threads.front());
    QVERIFY(threads.front() != std::this_thread::get_id());
}

void TestJobQueue::theLearningThreadGivesWayWhereItIsToldTo()
{
#ifdef __linux__
    const auto niceness = [](JobQueue& queue, Resource resource) {
        int own = 0, begun = 0;
        queue
            .submit(title("nice"), resource, Priority::Normal,
                    [&](JobContext&) -> Result<void> {
                        own = ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()));
                        std::thread([&] { begun = ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); }).join();
                        return {};
                    })
            ->wait();
        return std::pair(own, begun);
    };
    const int usual = ::getpriority(PRIO_PROCESS, 0);
    JobQueue plain, yielding({.learningYields = true});
    QCOMPARE(niceness(plain, Resource::Learning), std::pair(usual, usual));
    const int less = std::min(usual + 5, 19);
    QCOMPARE(niceness(yielding, Resource::Learning), std::pair(less, less)); // LibTorch's threads are begun from it
    QCOMPARE(niceness(yielding, Resource::Decode), std::pair(usual, usual));
#else
    QSKIP("Asked of Linux alone.");
#endif
}

void TestJobQueue::stoppedWaitingJobNeverStarts()
{
    JobQueue queue;
    Blocker blocker;
    std::atomic<bool> ran{false};
    const auto first = queue.submit(title("block"), Resource::Disk, Priority::Normal, blocker.work());
    blocker.waitUntilRunning();
    const auto waiting = queue.submit(title("never"), Resource::Disk, Priority::Normal, doing([&] { ran = true; }));
    waiting->requestStop();
    waiting->wait(); // ended although the thread is still busy
    QCOMPARE(waiting->snapshot().state, JobState::Stopped);
    blocker.release();
    first->wait();
    queue.submit(title("after"), Resource::Disk, Priority::Normal, doing([] {}))->wait();
    QVERIFY(!ran);
}

void TestJobQueue::stopReachesTheRunningJob()
{
    JobQueue queue;
    Blocker blocker;
    const auto job = queue.submit(title("block"), Resource::Learning, Priority::Normal, blocker.work());
    blocker.waitUntilRunning();
    job->requestStop();
    job->wait();
    // It returned success: it was finished when the stop came, and what it did counts.
    QCOMPARE(job->snapshot().state, JobState::Finished);
}

void TestJobQueue::cancelledResultEndsStopped()
{
    JobQueue queue;
    const auto job = queue.submit(title("give up"), Resource::Disk, Priority::Normal, [](JobContext&) -> Result<void> {
        return fail(ErrorCode::Cancelled, {"test.cancelled", "Stopped."});
    });
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Stopped);
}

void TestJobQueue::failureEndsFailedWithItsError()
{
    JobQueue queue;
    const auto job = queue.submit(title("fail"), Resource::Disk, Priority::Normal, [](JobContext&) -> Result<void> {
        return fail(ErrorCode::NotFound, {"test.missing", "Not there."});
    });
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Failed);
    QCOMPARE(job->snapshot().error.code, ErrorCode::NotFound);
    QCOMPARE(job->snapshot().error.message.id, std::string("test.missing"));
}

void TestJobQueue::exceptionEndsFailedAndTheQueueGoesOn()
{
    JobQueue queue;
    const auto bad = queue.submit(title("throw"), Resource::Disk, Priority::Normal,
                                  [](JobContext&) -> Result<void> { throw std::runtime_error("the reason"); });
    const auto worse =
        queue.submit(title("throw"), Resource::Disk, Priority::Normal, [](JobContext&) -> Result<void> { throw 1; });
    const auto good = queue.submit(title("work"), Resource::Disk, Priority::Normal, doing([] {}));
    good->wait();
    QCOMPARE(bad->snapshot().state, JobState::Failed);
    QVERIFY(bad->snapshot().error.message.english().find("the reason") != std::string::npos);
    QCOMPARE(worse->snapshot().state, JobState::Failed);
    QCOMPARE(good->snapshot().state, JobState::Finished);
}

void TestJobQueue::listenerHearsEveryStateInOrder()
{
    std::mutex mutex;
    std::vector<JobState> heard;
    std::vector<double> fractions;
    JobQueue queue;
    queue.setListener([&](const JobSnapshot& snapshot) {
        const std::lock_guard lock(mutex);
        heard.push_back(snapshot.state);
        fractions.push_back(snapshot.progress.fraction);
    });
    queue
        .submit(title("work"), Resource::Disk, Priority::Normal,
                [](JobContext& context) -> Result<void> {
                    context.report({0.5, {"test.half", "Half"}});
                    return {};
                })
        ->wait();
    const std::lock_guard lock(mutex);
    QCOMPARE(heard, (std::vector{JobState::Waiting, JobState::Running, JobState::Running, JobState::Finished}));
    QVERIFY(std::isnan(fractions[0]));
    QCOMPARE(fractions[2], 0.5);
    QCOMPARE(fractions[3], 1.0);
}

void TestJobQueue::progressTellsTheTimeLeft()
{
    JobQueue queue;
    std::vector<double> left;
    queue.setListener([&](const JobSnapshot& snapshot) { left.push_back(snapshot.secondsLeft); });
    const auto job = queue.submit(title("work"), Resource::Disk, Priority::Normal, [](JobContext& context) -> Result<void> {
        context.report({0.5, {}}); // resumed in the middle: says nothing about the speed yet
        context.report({0.75, {}});
        context.report({1, {}});
        return {};
    });
    job->wait();
    QCOMPARE(left.size(), std::size_t{6}); // waiting, running, three reports, finished
    QVERIFY(std::isnan(left[2]));
    QVERIFY(left[3] >= 0);
    QCOMPARE(left[4], 0.0);
    QCOMPARE(left[5], 0.0);
}

void TestJobQueue::unknownProgressTellsNoTimeLeft()
{
    JobQueue queue;
    std::promise<void> reported;
    std::promise<void> go;
    const auto job = queue.submit(title("work"), Resource::Disk, Priority::Normal, [&](JobContext& context) -> Result<void> {
        context.report({std::numeric_limits<double>::quiet_NaN(), {"test.activity", "Looking"}});
        reported.set_value();
        go.get_future().wait();
        return {};
    });
    reported.get_future().wait();
    const JobSnapshot snapshot = job->snapshot();
    go.set_value();
    QCOMPARE(snapshot.progress.activity.english(), std::string("Looking"));
    QVERIFY(std::isnan(snapshot.secondsLeft));
    job->wait();
}

void TestJobQueue::workIsLetGoWhenTheJobEnds()
{
    JobQueue queue;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    const auto job = queue.submit(title("hold"), Resource::Disk, Priority::Normal, doing([held] {}));
    held.reset();
    job->wait();
    QVERIFY(watched.expired());
}

void TestJobQueue::handlesOutliveTheQueue()
{
    std::shared_ptr<Job> job;
    {
        JobQueue queue;
        job = queue.submit(title("work"), Resource::Disk, Priority::Normal, doing([] {}));
        job->wait();
    }
    job->requestStop();
    job->wake();
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Finished);
}

void TestJobQueue::destructionStopsEverythingAndJoins()
{
    Blocker disk;
    Blocker learning;
    std::atomic<bool> ran{false};
    std::shared_ptr<Job> waiting;
    std::shared_ptr<Job> running;
    {
        JobQueue queue;
        running = queue.submit(title("block"), Resource::Disk, Priority::Normal, disk.work());
        queue.submit(title("block"), Resource::Learning, Priority::Normal, learning.work());
        disk.waitUntilRunning();
        learning.waitUntilRunning();
        waiting = queue.submit(title("never"), Resource::Disk, Priority::Normal, doing([&] { ran = true; }));
    }
    QVERIFY(!ran);
    QCOMPARE(waiting->snapshot().state, JobState::Stopped);
    QCOMPARE(running->snapshot().state, JobState::Finished);
}

void TestJobQueue::jobsMaySubmitJobs()
{
    JobQueue queue;
    std::shared_ptr<Job> inner;
    queue
        .submit(title("outer"), Resource::Disk, Priority::Normal,
                doing([&] { inner = queue.submit(title("inner"), Resource::Disk, Priority::Normal, doing([] {})); }))
        ->wait();
    inner->wait();
    QCOMPARE(inner->snapshot().state, JobState::Finished);
}

void TestJobQueue::stopAllStopsWaitingAndRunning()
{
    JobQueue queue;
    Blocker blocker;
    const auto running = queue.submit(title("block"), Resource::Disk, Priority::Normal, blocker.work());
    blocker.waitUntilRunning();
    const auto waiting = queue.submit(title("never"), Resource::Disk, Priority::Background, doing([] {}));
    queue.stopAll();
    running->wait();
    waiting->wait();
    QCOMPARE(waiting->snapshot().state, JobState::Stopped);
    const auto after = queue.submit(title("after"), Resource::Disk, Priority::Normal, doing([] {}));
    after->wait();
    QCOMPARE(after->snapshot().state, JobState::Finished);
}

void TestJobQueue::manyThreadsMaySubmitAndStopAtOnce()
{
    constexpr int each = 200;
    std::atomic<int> ran{0};
    std::atomic<int> heardEnds{0};
    std::atomic<int> stopped{0};
    {
        JobQueue queue(JobQueue::Options{.decodeThreads = 4});
        queue.setListener(
            [&](const JobSnapshot& s) { heardEnds += s.state == JobState::Finished || s.state == JobState::Stopped; });
        std::vector<std::jthread> users;
        for (int user = 0; user < 3; ++user)
            users.emplace_back([&, user] {
                std::vector<std::shared_ptr<Job>> jobs;
                for (int i = 0; i < each; ++i) {
                    jobs.push_back(queue.submit(title("small"), static_cast<Resource>((i + user) % 3),
                                                static_cast<Priority>(i % 3), [&](JobContext& context) -> Result<void> {
                                                    context.serviceInteractive();
                                                    ++ran;
                                                    return {};
                                                }));
                    if (i % 5 == 0)
                        jobs.back()->requestStop();
                }
                for (const auto& job : jobs) {
                    job->wait();
                    stopped += job->snapshot().state == JobState::Stopped;
                }
            });
    }
    QCOMPARE(heardEnds.load(), 3 * each);
    QCOMPARE(ran + stopped, 3 * each);
}

NUCLEOSCOPE_TEST(TestJobQueue)
#include "test_job_queue.moc"
