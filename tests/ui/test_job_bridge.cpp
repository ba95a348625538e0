#include "tests/test_program.h"
#include "ui/bridge/job_bridge.h"

#include <QtTest>

#include <numeric>
#include <thread>

using namespace nucleoscope;
using namespace nucleoscope::ui;

class TestJobBridge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueArrivesInTheWindowsThread();
    void failureArrivesAsAnError();
    void goneReceiverIsNotCalled();
    void aJobThatIsStoppedBeforeItBeganTellsSo();
    void workThatThrowsTellsTheReason();
    void manyReportsBecomeFewSignals();
    void jobIsStoppedByItsId();
    void actionsOfManyThreadsKeepTheirOrder();
    void anActionMayWaitForLaterOnes();
};

void TestJobBridge::valueArrivesInTheWindowsThread()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int value = 0;
    bridge.run<int>(
        this, {"test", "Counting"}, Resource::Disk, Priority::Normal,
        [&](JobContext&) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](Result<int> result) {
            receiver = QThread::currentThread();
            value = result.value_or(-1);
        });
    QTRY_COMPARE(value, 42);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
}

void TestJobBridge::failureArrivesAsAnError()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    std::string id;
    const auto job = bridge.run<int>(
        this, {"test", "Failing"}, Resource::Disk, Priority::Normal,
        [](JobContext&) -> Result<int> {
            return fail(ErrorCode::NotFound, {"test.gone", "It is gone."});
        },
        [&](Result<int> result) { id = result ? "" : result.error().message.id; });
    QTRY_COMPARE(id, std::string("test.gone"));
    QTRY_COMPARE(static_cast<int>(job->snapshot().state), static_cast<int>(JobState::Failed));
}

void TestJobBridge::goneReceiverIsNotCalled()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    const auto job = bridge.run<int>(
        receiver.get(), {"test", "For nobody"}, Resource::Disk, Priority::Normal, [](JobContext&) -> Result<int> { return 1; },
        [&](Result<int>) { called = true; });
    job->wait();
    receiver.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestJobBridge::aJobThatIsStoppedBeforeItBeganTellsSo()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    const auto before = bridge.run<int>(
        this, {"test", "Before it"}, Resource::Disk, Priority::Normal,
        [](JobContext& context) -> Result<int> {
            while (!context.stopRequested())
                context.waitForWork(std::chrono::milliseconds(1000));
            return 1;
        },
        [](Result<int>) {});
    bool begun = false;
    std::vector<ErrorCode> told;
    const auto job = bridge.run<int>(
        this, {"test", "Waiting"}, Resource::Disk, Priority::Normal,
        [&](JobContext&) -> Result<int> {
            begun = true;
            return 2;
        },
        [&](Result<int> result) { told.push_back(result ? ErrorCode::NotFound : result.error().code); });
    job->requestStop();
    QVERIFY(told.empty()); // never inside the call that stops it
    QTRY_COMPARE(told.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(told.front()), static_cast<int>(ErrorCode::Cancelled));
    before->requestStop();
    before->wait();
    QCoreApplication::processEvents();
    QVERIFY(!begun);
    QCOMPARE(told.size(), std::size_t{1});
}

void TestJobBridge::workThatThrowsTellsTheReason()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    std::string told;
    const auto job = bridge.run<int>(
        this, {"test", "Throwing"}, Resource::Disk, Priority::Normal,
        [](JobContext&) -> Result<int> { throw std::runtime_error("the file bit back"); },
        [&](Result<int> result) { told = result ? "" : result.error().message.english(); });
    QTRY_VERIFY(!told.empty());
    QVERIFY2(told.find("\"Throwing\"") != std::string::npos && told.find("the file bit back") != std::string::npos, told.c_str());
    QTRY_COMPARE(static_cast<int>(job->snapshot().state), static_cast<int>(JobState::Failed));
}

void TestJobBridge::manyReportsBecomeFewSignals()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    QElapsedTimer clock;
    clock.start();
    int signalsHeard = 0;
    double last = 0;
    JobState state = JobState::Waiting;
    connect(&bridge, &JobBridge::jobChanged, this, [&](const JobSnapshot& snapshot) {
        ++signalsHeard;
        last = snapshot.progress.fraction;
        state = snapshot.state;
    });
    constexpr int reports = 20'000;
    bridge.run<int>(
        this, {"test", "Chatting"}, Resource::Disk, Priority::Normal,
        [](JobContext& context) -> Result<int> {
            for (int i = 1; i <= reports; ++i)
                context.report({static_cast<double>(i) / reports, {}});
            return 0;
        },
        [](Result<int>) {});
    QTRY_COMPARE(static_cast<int>(state), static_cast<int>(JobState::Finished));
    QCOMPARE(last, 1.0);
    QVERIFY2(signalsHeard <= 3 + clock.elapsed() / 30, qPrintable(QString::number(signalsHeard)));
}

void TestJobBridge::jobIsStoppedByItsId()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    const auto job = bridge.run<int>(
        this, {"test", "Waiting"}, Resource::Disk, Priority::Normal,
        [](JobContext& context) -> Result<int> {
            while (!context.stopRequested())
                context.waitForWork(std::chrono::milliseconds(1000));
            return fail(ErrorCode::Cancelled, {"test.stopped", "Stopped."});
        },
        [](Result<int>) {});
    bridge.stop(job->snapshot().id);
    QTRY_COMPARE(static_cast<int>(job->snapshot().state), static_cast<int>(JobState::Stopped));
}

void TestJobBridge::actionsOfManyThreadsKeepTheirOrder()
{
    constexpr int threads = 4, actions = 500;
    const auto post = JobBridge::guardedPoster(this);
    std::vector<std::vector<int>> done(threads);
    {
        std::vector<std::jthread> posting;
        for (int t = 0; t < threads; ++t)
            posting.emplace_back([&, t] {
                for (int i = 0; i < actions; ++i)
                    post([&done, t, i] { done[static_cast<std::size_t>(t)].push_back(i); });
            });
    }
    std::vector<int> inOrder(actions);
    std::iota(inOrder.begin(), inOrder.end(), 0);
    for (const std::vector<int>& one : done) {
        QTRY_COMPARE(one.size(), inOrder.size());
        QCOMPARE(one, inOrder);
    }
}

void TestJobBridge::anActionMayWaitForLaterOnes()
{
    const auto post = JobBridge::guardedPoster(this);
    QStringList done;
    std::jthread([&] {
        post([&] {
            QTRY_COMPARE(done, QStringList(QStringLiteral("later"))); // as a dialog does
            done << QStringLiteral("first");
        });
        post([&] { done << QStringLiteral("later"); });
    }).join();
    QTRY_COMPARE(done, QStringList({QStringLiteral("later"), QStringLiteral("first")}));
}

NUCLEOSCOPE_TEST(TestJobBridge)
#include "test_job_bridge.moc"
