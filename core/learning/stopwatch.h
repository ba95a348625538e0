#pragma once

#include <chrono>

namespace nucleoscope {

/// Time spent working: pauses are not counted.
class Stopwatch {
public:
    using Clock = std::chrono::steady_clock;

    explicit Stopwatch(double secondsBefore = 0) : before_(secondsBefore) {}
    double seconds() const { return before_ + (paused_ ? 0 : std::chrono::duration<double>(Clock::now() - since_).count()); }
    void pause()
    {
        before_ = seconds();
        paused_ = true;
    }
    void resume()
    {
        since_ = Clock::now();
        paused_ = false;
    }

private:
    double before_;
    bool paused_ = false;
    Clock::time_point since_ = Clock::now();
};

} // namespace nucleoscope
