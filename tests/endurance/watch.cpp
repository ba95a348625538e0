// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QObject>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <mutex>
#include <span>
#include <thread>

#include <execinfo.h>
#include <malloc.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>
#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // GCC 12 has the function, but no header with it
#endif

namespace nucleoscope::endurance {
namespace {

std::array<char, 400> lastDeed{}; // read where nothing may be allocated

void put(const char* text)
{
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, std::strlen(text));
}

/// Addresses that addr2line -Cfe PROGRAM turns into names.
void tellWhere()
{
    std::array<void*, 64> frames{};
    const int count = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    ::backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
}

void tellLastDeed()
{
    put("the last deed: ");
    put(lastDeed.data());
    put("\n");
}

extern "C" void crashed(int signal)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "\nended by signal %d\n", signal);
    put(text.data());
    tellLastDeed();
    tellWhere();
    ::_exit(crashedCode);
}

extern "C" void askedWhere(int)
{
    tellLastDeed();
    tellWhere();
}

double seconds(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

void remember(const QByteArray& deed)
{
    std::strncpy(lastDeed.data(), deed.constData(), lastDeed.size() - 1);
}

void tellCrashes()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    static std::array<char, 65536> stack; // that of the program may be the one that is full
    const stack_t place{.ss_sp = stack.data(), .ss_flags = 0, .ss_size = stack.size()};
    ::sigaltstack(&place, nullptr);
    void* unused = nullptr;
    ::backtrace(&unused, 1); // loads what it needs while memory is whole
    struct sigaction action {};
    action.sa_handler = crashed;
    action.sa_flags = SA_ONSTACK | SA_RESETHAND;
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        ::sigaction(signal, &action, nullptr);
#endif
}

// ---- stalls ---------------------------------------------------------------------------------------------------------

struct StallWatch::State {
    Limits limits;
    QObject context; // of the window's thread: what it hears ends with it
    pthread_t thread{};
    clockid_t processor{};
    std::atomic<double> beatProcessor{0}, beatClock{0}, longest{0};
    std::atomic<std::uint64_t> beats{0};
    std::atomic<int> stalls{0};
    std::mutex mutex;
    std::condition_variable_any ended;
    std::jthread watcher;

    void beat()
    {
        const double now = seconds(processor);
        longest = std::max(longest.load(), now - beatProcessor);
        beatProcessor = now;
        beatClock = seconds(CLOCK_MONOTONIC);
        ++beats;
    }
    void look(const std::stop_token& stop)
    {
        std::uint64_t told = 0;
        std::unique_lock lock(mutex);
        while (!ended.wait_for(lock, stop, std::chrono::milliseconds(200), [&] { return stop.stop_requested(); })) {
            const std::uint64_t beat = beats;
            const double busy = seconds(processor) - beatProcessor, silent = seconds(CLOCK_MONOTONIC) - beatClock;
            if (beat != beats)
                continue;
            if (busy > limits.hangSeconds || silent > limits.silentSeconds)
                giveUp(busy, silent);
            if (busy > limits.stallSeconds && told != beat) {
                told = beat;
                ++stalls;
                std::fprintf(stderr, "stall: %.1f s of processor time, and no end\n", busy);
                ::pthread_kill(thread, SIGUSR2);
            }
        }
    }
    [[noreturn]] void giveUp(double busy, double silent) const
    {
        std::fprintf(stderr, "the window hangs: %.1f s of processor time, %.1f s by the clock\n", busy, silent);
        ::pthread_kill(thread, SIGUSR2);
        std::this_thread::sleep_for(std::chrono::seconds(2)); // for it to tell where it is
        ::_exit(hungCode);
    }
};

StallWatch::StallWatch(Limits limits) : state_(std::make_unique<State>())
{
    State& state = *state_;
    state.limits = limits;
    state.thread = ::pthread_self();
    ::pthread_getcpuclockid(state.thread, &state.processor);
    struct sigaction action {};
    action.sa_handler = askedWhere;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGUSR2, &action, nullptr);
    auto* loop = QAbstractEventDispatcher::instance();
    QObject::connect(loop, &QAbstractEventDispatcher::awake, &state.context, [&state] { state.beat(); });
    QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, &state.context, [&state] { state.beat(); });
    restart();
    state.watcher = std::jthread([&state](const std::stop_token& stop) { state.look(stop); });
}

StallWatch::~StallWatch() = default;

double StallWatch::longestSeconds() const
{
    state_->beat(); // what has not come back yet counts as well
    return state_->longest;
}

int StallWatch::stalls() const
{
    return state_->stalls;
}

void StallWatch::restart()
{
    state_->beat();
    state_->longest = 0;
}

void turnUntilIdle()
{
    QEventLoop turns;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &turns, &QEventLoop::quit);
    turns.exec();
}

// ---- memory ---------------------------------------------------------------------------------------------------------

std::size_t livingBytes()
{
#if defined(__SANITIZE_ADDRESS__)
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 all = ::mallinfo2();
    return all.uordblks + all.hblkhd;
#endif
}

std::size_t residentBytes()
{
    ::malloc_trim(0);
    std::size_t size = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

void MemoryTrend::add(int deeds)
{
    const double resident = static_cast<double>(residentBytes());
    points_.push_back({deeds, static_cast<double>(livingBytes()), resident});
}

namespace {

double medianSlope(std::span<const MemoryTrend::Point> points, double MemoryTrend::Point::*value)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            if (points[j].deeds > points[i].deeds)
                slopes.push_back((points[j].*value - points[i].*value) / (points[j].deeds - points[i].deeds));
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

} // namespace

MemoryTrend::Growth MemoryTrend::growth() const
{
    const std::size_t warm = std::max<std::size_t>(4, points_.size() / 3);
    Growth growth;
    if (points_.size() < warm + 6)
        return growth;
    const std::span judged(points_.begin() + static_cast<std::ptrdiff_t>(warm), points_.end());
    const double deeds = judged.back().deeds - judged.front().deeds;
    growth.judged = true;
    growth.perDeed = medianSlope(judged, &Point::living);
    growth.living = growth.perDeed * deeds;
    growth.resident = medianSlope(judged, &Point::resident) * deeds;
    growth.livingShare = growth.living / judged.front().living;
    growth.residentShare = growth.resident / judged.front().resident;
    return growth;
}

} // namespace nucleoscope::endurance
