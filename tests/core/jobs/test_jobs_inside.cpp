#include "tests/core/jobs/jobs_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <future>

using namespace nucleoscope;
using namespace nucleoscope::test;
using namespace std::chrono_literals;

/// What a long job, a training, does for others meanwhile: interactive jobs run inside it, and a pause waits for them.
class TestJobsInside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interactiveJobsAreServicedInsideALongLearningJob();
    void interactiveJobIsNotInterruptedByAnother();
    void immediateJobRunsInsideAnInteractiveOne();
    void wakeEndsWaitingForWork();
    void wakeBeforeWaitingIsNotLost();
    void interactiveJobEndsWaitingForWork();
    void stopEndsWaitingForWork();
    void waitingForWorkIsBounded();
};

void TestJobsInside::interactiveJobsAreServicedInsideALongLearningJob()
{
    JobQueue queue;
    Record record;
    std::promise<void> started;
    std::promise<void> submitted;
    const auto training =
        queue.submit(title("train"), Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
            record.add(1);
            started.set_value();
            submitted.get_future().wait();
            context.serviceInteractive();
            record.add(4);
            return {};
        });
    started.get_future().wait();
    const auto later = queue.submit(title("normal"), Resource::Learning, Priority::Normal, record.adding(5));
    const auto first = queue.submit(title("heat map"), Resource::Learning, Priority::Interactive, record.adding(2));
    queue.submit(title("heat map"), Resource::Learning, Priority::Interactive, record.adding(3));
    submitted.set_value();
    later->wait();
    QCOMPARE(record.values(), (std::vector<int>{1, 2, 3, 4, 5}));
    QCOMPARE(first->snapshot().state, JobState::Finished);
    QCOMPARE(training->snapshot().state, JobState::Finished);
}

void TestJobsInside::interactiveJobIsNotInterruptedByAnother()
{
    JobQueue queue;
    Record record;
    std::promise<void> started;
    std::promise<void> submitted;
    queue.submit(title("outer"), Resource::Learning, Priority::Interactive, [&](JobContext& context) -> Result<void> {
        started.set_value();
        submitted.get_future().wait();
        context.serviceInteractive();
        record.add(1);
        return {};
    });
    started.get_future().wait();
    const auto other = queue.submit(title("other"), Resource::Learning, Priority::Interactive, record.adding(2));
    submitted.set_value();
    other->wait();
    QCOMPARE(record.values(), (std::vector<int>{1, 2}));
}

void TestJobsInside::immediateJobRunsInsideAnInteractiveOne()
{
    JobQueue queue;
    Record record;
    std::promise<void> started;
    std::promise<void> submitted;
    const auto outer =
        queue.submit(title("all nuclei"), Resource::Learning, Priority::Interactive, [&](JobContext& context) -> Result<void> {
            started.set_value();
            submitted.get_future().wait();
            context.serviceInteractive();
            record.add(1);
            return {};
        });
    started.get_future().wait();
    queue.submit(title("heat map"), Resource::Learning, Priority::Immediate, record.adding(2));
    submitted.set_value();
    outer->wait();
    QCOMPARE(record.values(), (std::vector<int>{2, 1}));
}

void TestJobsInside::wakeEndsWaitingForWork()
{
    JobQueue queue;
    std::promise<void> started;
    const auto job =
        queue.submit(title("paused"), Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
            started.set_value();
            context.waitForWork(1h);
            return {};
        });
    started.get_future().wait();
    job->wake();
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Finished);
}

void TestJobsInside::wakeBeforeWaitingIsNotLost()
{
    JobQueue queue;
    std::promise<void> woken;
    const auto job =
        queue.submit(title("paused"), Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
            woken.get_future().wait();
            context.waitForWork(1h);
            return {};
        });
    job->wake();
    woken.set_value();
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Finished);
}

void TestJobsInside::interactiveJobEndsWaitingForWork()
{
    JobQueue queue;
    Record record;
    std::promise<void> started;
    const auto job =
        queue.submit(title("paused"), Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
            started.set_value();
            context.waitForWork(1h);
            record.add(2);
            return {};
        });
    started.get_future().wait();
    queue.submit(title("heat map"), Resource::Learning, Priority::Interactive, record.adding(1));
    job->wait();
    QCOMPARE(record.values(), (std::vector<int>{1, 2}));
}

void TestJobsInside::stopEndsWaitingForWork()
{
    JobQueue queue;
    std::promise<void> started;
    const auto job =
        queue.submit(title("paused"), Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
            started.set_value();
            while (!context.stopRequested())
                context.waitForWork(1h);
            return fail(ErrorCode::Cancelled, {"test.cancelled", "Stopped."});
        });
    started.get_future().wait();
    job->requestStop();
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Stopped);
}

void TestJobsInside::waitingForWorkIsBounded()
{
    JobQueue queue;
    const auto job = queue.submit(title("wait"), Resource::Learning, Priority::Normal, [](JobContext& context) -> Result<void> {
        context.waitForWork(1ms);
        return {};
    });
    job->wait();
    QCOMPARE(job->snapshot().state, JobState::Finished);
}

NUCLEOSCOPE_TEST(TestJobsInside)
#include "test_jobs_inside.moc"
