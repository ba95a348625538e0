// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace nucleoscope;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIndexIsTakenOnce();
    void threadsWorkSideBySide();
    void eachHelperHasItsOwnWorkAndMayStayOut();
    void onlyTheCallingThreadReports();
    void aStopEndsTheLoop();
    void anExceptionLeavesFromTheCallingThread();
};

void TestParallel::eachIndexIsTakenOnce()
{
    for (const int threads : {0, 1, 2, 5}) {
        std::vector<std::atomic<int>> taken(1000);
        inParallel(taken.size(), {threads, {}, {}}, [&](std::size_t i) { ++taken[i]; });
        for (const auto& count : taken)
            QCOMPARE(count.load(), 1);
    }
    inParallel(0, {4, {}, {}}, [](std::size_t) { QFAIL("there is nothing to do"); });
}

void TestParallel::threadsWorkSideBySide()
{
    // Each of the three waits for the two others: one thread alone would wait for ever.
    std::latch together(3);
    inParallel(3, {3, {}, {}}, [&](std::size_t) { together.arrive_and_wait(); });
    QVERIFY(together.try_wait());
}

void TestParallel::eachHelperHasItsOwnWorkAndMayStayOut()
{
    const auto caller = std::this_thread::get_id();
    std::atomic<int> made = 0, done = 0;
    std::atomic<bool> strayed = false;
    inParallel(
        500, {4, {}, {}},
        [&](std::size_t) {
            strayed = strayed || std::this_thread::get_id() != caller;
            ++done;
        },
        [&]() -> IndexWork {
            if (made++ == 0)
                return {};
            return [&, own = std::this_thread::get_id()](std::size_t) {
                strayed = strayed || std::this_thread::get_id() != own;
                ++done;
            };
        });
    QCOMPARE(made.load(), 3);
    QCOMPARE(done.load(), 500);
    QVERIFY(!strayed);
}

void TestParallel::onlyTheCallingThreadReports()
{
    const auto caller = std::this_thread::get_id();
    std::vector<double> reported;
    inParallel(200,
               {3,
                {},
                [&](double fraction) {
                    QVERIFY(std::this_thread::get_id() == caller);
                    reported.push_back(fraction);
                }},
               [](std::size_t) {});
    QVERIFY(std::is_sorted(reported.begin(), reported.end()));
    for (const double fraction : reported)
        QVERIFY(fraction > 0 && fraction <= 1);
}

void TestParallel::aStopEndsTheLoop()
{
    std::stop_source stop;
    std::atomic<int> done = 0;
    inParallel(100'000, {2, stop.get_token(), {}}, [&](std::size_t) {
        if (++done == 10)
            stop.request_stop();
    });
    QVERIFY(done.load() >= 10 && done.load() <= 11);
}

void TestParallel::anExceptionLeavesFromTheCallingThread()
{
    const auto caller = std::this_thread::get_id();
    for (const bool atHelper : {false, true}) {
        std::atomic<std::size_t> done = 0;
        std::latch both(2);
        const auto work = [&](std::size_t) {
            if (++done <= 2)
                both.arrive_and_wait(); // so that each of the two threads has one
            if ((std::this_thread::get_id() != caller) == atHelper)
                throw std::runtime_error("planted");
        };
        // So many that only the exception can end it.
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(std::size_t{1} << 50, {2, {}, {}}, work));
    }
}

NUCLEOSCOPE_TEST(TestParallel)
#include "test_parallel.moc"
