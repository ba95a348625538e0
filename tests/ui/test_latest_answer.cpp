#include "sleeping_threads.h"
#include "tests/test_program.h"
#include "ui/bridge/latest_answer.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Whatever is asked in whatever order: what is told last is the answer to what was asked last.
class TestLatestAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { told_.clear(); }
    void aMomentsWorkIsToldAtOnce();
    void longWorkIsToldInTheWindowsThread();
    void ofManyQuestionsTheFirstAndTheLastAreAnswered();
    void whatIsForgottenIsNotTold();
    void anAnswerAtOnceReplacesAllThatWait();
    void aFailureIsToldAndTheNextIsAsked();
    void itIsGoneBeforeTheAnswer();

private:
    void ask(LatestAnswer<int>& answers, int value, bool atOnce = false)
    {
        answers.ask(
            atOnce,
            [this, value](const std::stop_token&) -> Result<int> {
                ++worked_;
                if (value < 0)
                    return fail(ErrorCode::NotFound, {"test.gone", "It is gone."});
                return value;
            },
            [this](const Result<int>& answer) { told_.push_back(answer.value_or(-1)); });
    }
    JobQueue jobs_;
    JobBridge bridge_{jobs_};
    std::vector<int> told_;
    std::atomic<int> worked_ = 0;
};

void TestLatestAnswer::aMomentsWorkIsToldAtOnce()
{
    LatestAnswer<int> answers(bridge_, this);
    ask(answers, 1, true);
    QCOMPARE(told_, std::vector<int>({1}));
    QVERIFY(!answers.isAsking());
}

void TestLatestAnswer::longWorkIsToldInTheWindowsThread()
{
    LatestAnswer<int> answers(bridge_, this);
    std::thread::id worker, teller;
    answers.ask(
        false,
        [&](const std::stop_token&) -> Result<int> {
            worker = std::this_thread::get_id();
            return 1;
        },
        [&](const Result<int>&) { teller = std::this_thread::get_id(); });
    QVERIFY(answers.isAsking());
    QTRY_VERIFY(!answers.isAsking());
    QVERIFY(teller == std::this_thread::get_id());
    QVERIFY(worker != teller);
}

void TestLatestAnswer::ofManyQuestionsTheFirstAndTheLastAreAnswered()
{
    LatestAnswer<int> answers(bridge_, this);
    worked_ = 0;
    SleepingThreads threads(jobs_, Resource::Decode);
    for (int value = 1; value <= 50; ++value)
        ask(answers, value);
    QVERIFY(told_.empty());
    threads.wake();
    QTRY_VERIFY(!answers.isAsking());
    QCOMPARE(told_, std::vector<int>({1, 50}));
    QCOMPARE(worked_.load(), 2);
}

void TestLatestAnswer::whatIsForgottenIsNotTold()
{
    LatestAnswer<int> answers(bridge_, this);
    SleepingThreads threads(jobs_, Resource::Decode);
    ask(answers, 1);
    ask(answers, 2);
    answers.forget();
    QVERIFY(!answers.isAsking());
    ask(answers, 3);
    threads.wake();
    QTRY_COMPARE(told_, std::vector<int>({3}));
    QTest::qWait(0);
    QCOMPARE(told_, std::vector<int>({3}));
}

void TestLatestAnswer::anAnswerAtOnceReplacesAllThatWait()
{
    LatestAnswer<int> answers(bridge_, this);
    {
        SleepingThreads threads(jobs_, Resource::Decode);
        ask(answers, 1);
        ask(answers, 2);
        ask(answers, 3, true);
        QCOMPARE(told_, std::vector<int>({3}));
    }
    ask(answers, 4);
    QTRY_VERIFY(!answers.isAsking());
    QCOMPARE(told_, std::vector<int>({3, 4}));
}

void TestLatestAnswer::aFailureIsToldAndTheNextIsAsked()
{
    LatestAnswer<int> answers(bridge_, this);
    SleepingThreads threads(jobs_, Resource::Decode);
    ask(answers, -1);
    ask(answers, 2);
    threads.wake();
    QTRY_VERIFY(!answers.isAsking());
    QCOMPARE(told_, std::vector<int>({-1, 2}));
}

void TestLatestAnswer::itIsGoneBeforeTheAnswer()
{
    SleepingThreads threads(jobs_, Resource::Decode);
    {
        LatestAnswer<int> answers(bridge_, this);
        ask(answers, 1);
    }
    threads.wake();
    LatestAnswer<int> others(bridge_, this);
    ask(others, 2);
    QTRY_COMPARE(told_, std::vector<int>({2}));
}

NUCLEOSCOPE_TEST(TestLatestAnswer)
#include "test_latest_answer.moc"
