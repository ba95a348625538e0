#include "core/base/system.h"

#include "core/base/cgroup_memory.h"
#include "core/base/preferences.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string_view>
#include <thread>

#ifdef __linux__
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>
#elif defined(__APPLE__)
#include <pthread/qos.h>
#elif defined(_WIN32)
#include <windows.h>
#endif

namespace nucleoscope {
namespace {

#ifdef __linux__
/// Value of a "Name:   123 kB" line of a /proc file, in bytes.
std::uint64_t procBytes(const char* file, std::string_view name)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(name))
            return std::strtoull(line.c_str() + name.size() + 1, nullptr, 10) * 1024;
    return 0;
}

std::string firstLine(const std::string& file)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

CgroupMemory ownCgroups()
{
    std::ifstream in("/proc/self/cgroup");
    const std::string membership{std::istreambuf_iterator<char>(in), {}};
    return cgroupMemory("/sys/fs/cgroup", membership);
}
#endif

} // namespace

std::uint64_t residentBytes()
{
#ifdef __linux__
    return procBytes("/proc/self/status", "VmRSS");
#else
    return 0;
#endif
}

std::uint64_t peakResidentBytes()
{
#ifdef __linux__
    return procBytes("/proc/self/status", "VmHWM");
#else
    return 0;
#endif
}

std::uint64_t memoryLimitBytes()
{
#ifdef __linux__
    const std::uint64_t machine = procBytes("/proc/meminfo", "MemTotal");
    const std::uint64_t groups = ownCgroups().limit;
    return machine == 0 || groups == 0 ? std::max(machine, groups) : std::min(machine, groups);
#else
    return 0;
#endif
}

std::uint64_t availableMemoryBytes()
{
    std::uint64_t available = 0;
#ifdef __linux__
    available = procBytes("/proc/meminfo", "MemAvailable");
    if (const std::uint64_t left = ownCgroups().left; available > 0 && left > 0)
        available = std::min(available, left);
#endif
    if (const char* const text = std::getenv("NUCLEOSCOPE_MEMORY_MB"))
        if (const std::uint64_t wished = std::strtoull(text, nullptr, 10) << 20; wished > 0)
            available = available > 0 ? std::min(available, wished) : wished;
    return available;
}

int usableThreads()
{
    int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
#ifdef __linux__
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        threads = std::max(1, std::min(threads, CPU_COUNT(&allowed)));
    // "200000 100000": quota and period in microseconds; "max 100000" where there is none.
    const std::string quota = firstLine("/sys/fs/cgroup/cpu.max");
    unsigned long long budget = 0;
    unsigned long long period = 0;
    if (std::sscanf(quota.c_str(), "%llu %llu", &budget, &period) == 2 && period > 0)
        threads = std::max(1, std::min(threads, static_cast<int>((budget + period - 1) / period)));
#endif
    const int wished = preferences().threads;
    return wished > 0 ? std::min(threads, wished) : threads;
}

void yieldProcessorToOthers()
{
#if defined(__linux__)
    constexpr int steps = 5;
    const auto self = static_cast<id_t>(::gettid()); // on Linux a thread has a niceness of its own
    ::setpriority(PRIO_PROCESS, self, ::getpriority(PRIO_PROCESS, self) + steps);
#elif defined(__APPLE__)
    ::pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(_WIN32)
    ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

std::string processorName()
{
#ifdef __linux__
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("model name"))
            if (const std::size_t colon = line.find(": "); colon != std::string::npos)
                return line.substr(colon + 2);
#endif
    return {};
}

std::string utcTimestamp()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
#ifdef _WIN32
    gmtime_s(&utc, &now);
#else
    gmtime_r(&now, &utc);
#endif
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

} // namespace nucleoscope
