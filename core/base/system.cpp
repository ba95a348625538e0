#include "core/base/system.h"

#include "core/base/preferences.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <limits>
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

/// What the cgroups that hold this process leave to it (version 2; the root's file is where a container has its own).
std::uint64_t leftByCgroups()
{
    const std::string root = "/sys/fs/cgroup";
    std::string own = firstLine("/proc/self/cgroup"); // "0::/user.slice/…"
    own = own.starts_with("0::/") ? own.substr(3) : "/";
    std::uint64_t left = std::numeric_limits<std::uint64_t>::max();
    for (;;) {
        const std::string folder = root + (own == "/" ? "" : own) + '/';
        const std::uint64_t limit = std::strtoull(firstLine(folder + "memory.max").c_str(), nullptr, 10); // "max": 0
        if (limit > 0) {
            const std::uint64_t used = std::strtoull(firstLine(folder + "memory.current").c_str(), nullptr, 10);
            std::uint64_t files = 0; // read from the disk and not in use: given back when needed
            std::ifstream statistics(folder + "memory.stat");
            for (std::string name; statistics >> name >> files && name != "inactive_file";)
                files = 0;
            const std::uint64_t kept = used > files ? used - files : 0;
            left = std::min(left, limit > kept ? limit - kept : 1);
        }
        if (own == "/")
            return left;
        const std::size_t above = own.rfind('/');
        own = above == 0 ? "/" : own.substr(0, above);
    }
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
    std::uint64_t limit = procBytes("/proc/meminfo", "MemTotal");
    for (const char* file : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"})
        if (const std::uint64_t bytes = std::strtoull(firstLine(file).c_str(), nullptr, 10); bytes > 0)
            limit = limit == 0 ? bytes : std::min(limit, bytes);
    return limit;
#else
    return 0;
#endif
}

std::uint64_t availableMemoryBytes()
{
    std::uint64_t available = 0;
#ifdef __linux__
    available = procBytes("/proc/meminfo", "MemAvailable");
    if (available > 0)
        available = std::min(available, leftByCgroups());
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
