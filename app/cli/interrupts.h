#pragma once

#include <functional>
#include <mutex>
#include <thread>

namespace nucleoscope::cli {

/// Ctrl-C (and SIGTERM) as a call on a thread of its own, where more may be done than in a signal handler. The third
/// one ends the program as if nobody had listened. One object at a time.
class Interrupts {
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// `count`: 1 for the first Ctrl-C since the program began, 2 for the second. Null: nothing happens. Does not return
    /// while the former is being called.
    void whenInterrupted(std::function<void(int count)> heard);
    /// Ctrl-C was pressed at least once.
    bool happened() const;

private:
    void listen();

    int readEnd_ = -1;
    std::mutex mutex_;
    std::function<void(int)> heard_;
    std::thread listener_;
};

} // namespace nucleoscope::cli
