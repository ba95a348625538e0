// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace nucleoscope::endurance {

/// Ends of the process that a watch brings about.
inline constexpr int crashedCode = 70, hungCode = 71;

/// The last thing that was done to the window: told where the process ends before the next.
void remember(const QByteArray& deed);

/// From now on a signal that ends the process tells what was done last and where it was. Sanitizers have handlers of their own.
void tellCrashes();

/// Looks from another thread whether the window's thread comes back to its event loop. What that takes is measured in processor time of
/// that thread, because the machine may be busy with others. Made in the window's thread, after the application.
class StallWatch {
public:
    struct Limits {
        double stallSeconds = 2;    ///< of processor time without coming back: told, with where it is
        double hangSeconds = 20;    ///< likewise: ends the process
        double silentSeconds = 180; ///< by the clock: it waits for something that does not come; ends the process
    };
    explicit StallWatch(Limits limits);
    ~StallWatch();

    double longestSeconds() const; ///< of processor time between two turns of the loop since restart()
    int stalls() const;            ///< that were told
    void restart();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Turns of the window's event loop, until it has nothing to do but to wait.
void turnUntilIdle();

/// Bytes of living allocations, whatever the allocator keeps beside them.
std::size_t livingBytes();
/// Resident memory of the process, after what is free was given back.
std::size_t residentBytes();

/// How memory went, looked at each time when nothing is open.
class MemoryTrend {
public:
    struct Point {
        int deeds;
        double living, resident; ///< bytes
    };
    void add(int deeds);
    const std::vector<Point>& points() const { return points_; }

    /// Growth of both over what follows the warm-up (the first third, four looks at least), each as a robust line through all looks
    /// (Theil 1950, Sen 1968: median of the slopes of all pairs), against what it was there. A single step, as of a network that is loaded
    /// late and kept, moves it little: at most half of the pairs have the step between them. What goes on growing, however slowly, is in all.
    struct Growth {
        bool judged = false;             ///< six looks after the warm-up are needed
        double living = 0, resident = 0; ///< bytes from the warm-up to the end
        double livingShare = 0, residentShare = 0;
        double perDeed = 0; ///< living bytes
    };
    Growth growth() const;

private:
    std::vector<Point> points_;
};

} // namespace nucleoscope::endurance
