// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before the program (LD_PRELOAD): a clock on the wall that jumps 400 days back and forth, as where its battery is empty, a
// daemon sets it, or a machine is woken. The clock that only counts (CLOCK_MONOTONIC) stays, as it does there.
#include <dlfcn.h>
#include <sys/time.h>
#include <time.h>

#include <atomic>

namespace {

/// In seconds; another one each time that somebody looks.
long jump()
{
    static std::atomic<unsigned> calls{0};
    constexpr long days400 = 400L * 24 * 3600;
    constexpr long jumps[] = {-days400, days400, 0};
    return jumps[calls++ % 3];
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* now)
{
    static auto* const ask = real<int(clockid_t, timespec*)>("clock_gettime");
    const int result = ask(clock, now);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += jump();
    return result;
}

int gettimeofday(timeval* now, void* zone) noexcept
{
    static auto* const ask = real<int(timeval*, void*)>("gettimeofday");
    const int result = ask(now, zone);
    if (result == 0)
        now->tv_sec += jump();
    return result;
}

time_t time(time_t* now) noexcept
{
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now)
        *now = exact.tv_sec;
    return exact.tv_sec;
}
}
