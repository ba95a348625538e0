#pragma once

#include "watched_application.h"

#include <QTest>
#include <QTimer>
#include <functional>
#include <utility>

/// What the window's process holds now, in megabytes.
double residentMegabytes();

/// Does one thing after another in the window and tells of each the longest time that the window's thread took without returning
/// to its event loop. Times of this thread's processor are what counts: the machine may have other things to do.
class Deeds {
public:
    /// `byClock`: what counts is the time of day, not that of the thread's processor.
    Deeds(WatchedApplication& watch, bool byClock) : watch_(watch), byClock_(byClock) {}
    WatchedApplication& watch() const { return watch_; }
    /// Waits until all that a deed asked for has come and is on the screen.
    void setSettling(std::function<void()> settle) { settle_ = std::move(settle); }
    void settle() const { settle_(); }

    template <typename Deed>
    void act(const char* name, Deed deed, int times = 1)
    {
        watch_.restart();
        for (int i = 0; i < times; ++i) {
            watch_.nextTurn();
            QTimer::singleShot(0, &watch_, deed);
            QTest::qWait(40);
        }
        settle();
        tell(name);
    }
    void tell(const char* name);
    double worst() const { return worst_; }

private:
    double longest() const { return byClock_ ? watch_.longestWallMs() : watch_.longestMs(); }
    WatchedApplication& watch_;
    bool byClock_;
    double worst_ = 0;
    std::function<void()> settle_;
};
