#pragma once

#include "core/base/result.h"

#include <chrono>
#include <limits>
#include <mutex>
#include <string>

namespace nucleoscope::cli {

/// What a person sees of a command. Results go to standard output and nothing else does; the rest, progress included,
/// goes to standard error. Safe from several threads.
class Console {
public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    /// Standard output, as it is: the caller ends its lines. Flushed at once, so that a pipe sees each line when it is known.
    void result(const std::string& text);
    /// A line on standard error.
    void say(const std::string& line);
    void warn(const Message& message);
    void fail(const Message& message); ///< "nucleoscope: …"

    /// A bar on a terminal, redrawn ten times a second at most; elsewhere a line every few seconds. A fraction or a
    /// number of seconds that is not known is NaN.
    void progress(const std::string& activity, double fraction, double secondsLeft = std::numeric_limits<double>::quiet_NaN());
    /// Takes the bar away.
    void progressEnded();

private:
    using Clock = std::chrono::steady_clock;
    void clearBar();
    void draw();

    std::mutex mutex_;
    bool terminal_ = false;
    bool shown_ = false;
    std::string bar_;
    Clock::time_point lastProgress_;
};

} // namespace nucleoscope::cli
