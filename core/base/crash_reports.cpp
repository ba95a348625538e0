// SPDX-License-Identifier: GPL-3.0-or-later
//
// The handler of signals. What runs in it calls nothing but what POSIX calls async-signal-safe, and backtrace(), which is so once its
// library is loaded; all memory was set aside before. Where it does not end within seconds an alarm ends the process.
#include "core/base/crash_reports.h"

#include "core/base/crash_text.h"
#include "core/base/files.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define NUCLEOSCOPE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define NUCLEOSCOPE_SANITIZED 1
#endif
#endif
#if defined(_WIN32) || defined(NUCLEOSCOPE_SANITIZED)
#define NUCLEOSCOPE_NO_CRASH_REPORTS 1
#endif

#include <array>
#include <atomic>

#ifndef NUCLEOSCOPE_NO_CRASH_REPORTS
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <typeinfo>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace {

/// The kind of the last job. Each letter by itself: a report may mix two, which were written at the same moment.
std::array<std::atomic<char>, 48> lastJob{};

} // namespace

void noteForCrashReports(std::string_view kind) noexcept
{
    const std::size_t length = std::min(kind.size(), lastJob.size() - 1);
    for (std::size_t i = 0; i < length; ++i)
        lastJob[i].store(kind[i], std::memory_order_relaxed);
    lastJob[length].store('\0', std::memory_order_relaxed);
}

#ifdef NUCLEOSCOPE_NO_CRASH_REPORTS

void installCrashReports(std::string_view) {}
void useCrashStack() {}

#else

namespace {

using crash::Text;

constexpr std::array<int, 5> handled{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr int mostFrames = 128;
constexpr std::size_t longestPath = 4096;
constexpr unsigned patienceSeconds = 10;
constexpr std::size_t stackBytes = std::size_t{128} << 10; // MINSIGSTKSZ grows with the processor's registers

/// All that the handler needs, made before.
struct Prepared {
    std::string head;                       ///< version and system
    std::array<char, longestPath> folder{}; ///< of the reports
    std::array<void*, mostFrames> frames{};
};
Prepared* prepared = nullptr; // never freed: a process may crash while it ends
std::atomic<bool> writing{false};
std::atomic<const char*> terminatedBy{nullptr}; ///< the mangled name of the exception that nobody caught

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV: return "SIGSEGV";
    case SIGABRT: return "SIGABRT";
    case SIGBUS: return "SIGBUS";
    case SIGFPE: return "SIGFPE";
    default: return "SIGILL";
    }
}

/// The folder and those above it.
void makeFolders(char* path)
{
    for (char* at = path + 1; *at; ++at)
        if (*at == '/') {
            *at = '\0';
            ::mkdir(path, 0700);
            *at = '/';
        }
    ::mkdir(path, 0700);
}

int createReport(std::time_t now)
{
    makeFolders(prepared->folder.data());
    static std::array<char, longestPath + 64> buffer;
    Text name(buffer.data(), buffer.size());
    name.add(prepared->folder.data()).add("/new-").addUtc(now, false).add("-").addNumber(::getpid()).add(".txt");
    return ::open(buffer.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

void writeHead(int file, int signal, const siginfo_t* info, std::time_t now)
{
    static std::array<char, 1024> buffer;
    Text text(buffer.data(), buffer.size());
    text.add(prepared->head.c_str()).add("time: ").addUtc(now, true).add("\nsignal: ").add(nameOf(signal));
    text.add(", code ").addNumber(info->si_code);
    if (signal != SIGABRT && info->si_code > 0)
        text.add(", at address ").addHex(reinterpret_cast<std::uintptr_t>(info->si_addr));
    if (const char* type = terminatedBy.load())
        text.add("\nno one caught: ").add(type);
    text.add("\nlast job: ");
    for (std::size_t i = 0; lastJob[0].load() && i < lastJob.size(); ++i)
        if (const char letter = lastJob[i].load(std::memory_order_relaxed))
            text.add(letter);
        else
            break;
    if (!lastJob[0].load())
        text.add("none");
    text.add("\ncalls, the last one first, as module+offset for addr2line:\n").writeTo(file);
}

extern "C" void nucleoscopeCrashed(int signal, siginfo_t* info, void*)
{
    if (writing.exchange(true))
        for (;;) // another thread is at it, and ends the process
            ::pause();
    struct sigaction usual {};
    usual.sa_handler = SIG_DFL;
    for (const int other : handled)
        ::sigaction(other, &usual, nullptr);
    ::sigaction(SIGALRM, &usual, nullptr);
    sigset_t alarmOnly;
    sigemptyset(&alarmOnly);
    sigaddset(&alarmOnly, SIGALRM);
    ::pthread_sigmask(SIG_UNBLOCK, &alarmOnly, nullptr);
    ::alarm(patienceSeconds);
    const std::time_t now = ::time(nullptr);
    if (const int file = createReport(now); file >= 0) {
        writeHead(file, signal, info, now); // first: looking for the calls may crash, too
        const int count = ::backtrace(prepared->frames.data(), mostFrames);
        crash::writeCalls(file, prepared->frames.data(), count);
        ::close(file);
    }
    ::alarm(0);
    ::raise(signal); // blocked until this returns; then it ends the process as it would have
}

[[noreturn]] void terminated()
{
    if (const std::type_info* type = abi::__cxa_current_exception_type())
        terminatedBy = type->name();
    std::abort();
}

void handle(int signal)
{
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler != SIG_DFL || (before.sa_flags & SA_SIGINFO))
        return; // somebody else wants it
    struct sigaction action {};
    action.sa_sigaction = nucleoscopeCrashed;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int other : handled)
        sigaddset(&action.sa_mask, other); // a crash in here ends the process at once
    ::sigaction(signal, &action, nullptr);
}

std::string headOf(std::string_view version)
{
    std::string head = "Nucleoscope has crashed. This report lies on your computer only; nothing was sent.\nversion: ";
    head += version;
    struct utsname system {};
    if (::uname(&system) == 0)
        head += std::string("\nsystem: ") + system.sysname + ' ' + system.release + ' ' + system.machine;
    return head + '\n';
}

/// Of one thread.
class CrashStack {
public:
    CrashStack() : memory_(std::make_unique<std::byte[]>(stackBytes))
    {
        stack_t own{};
        own.ss_sp = memory_.get();
        own.ss_size = stackBytes;
        ::sigaltstack(&own, nullptr);
    }
    ~CrashStack()
    {
        stack_t none{};
        none.ss_flags = SS_DISABLE;
        ::sigaltstack(&none, nullptr);
    }
    CrashStack(const CrashStack&) = delete;
    CrashStack& operator=(const CrashStack&) = delete;

private:
    std::unique_ptr<std::byte[]> memory_;
};

/// Programs that crash one after another, in a script, leave so many reports and no more.
void removeOldest()
{
    const auto reports = crashReports();
    std::error_code ignored;
    for (std::size_t i = CrashReports::mostKept; i < reports.size(); ++i)
        std::filesystem::remove(reports[i], ignored);
}

} // namespace

void installCrashReports(std::string_view version)
{
    const std::string folder = CrashReports::folder().string();
    if (prepared || folder.size() >= longestPath)
        return;
    removeOldest();
    auto ready = std::make_unique<Prepared>();
    ready->head = headOf(version);
    std::memcpy(ready->folder.data(), folder.c_str(), folder.size() + 1);
    ::backtrace(ready->frames.data(), 1); // loads its library, which needs memory
    prepared = ready.release();
    useCrashStack();
    for (const int signal : handled)
        handle(signal);
    std::set_terminate(terminated);
}

void useCrashStack()
{
    if (prepared)
        static_cast<void>([] {
            thread_local const CrashStack stack;
            return &stack;
        }());
}

#endif

} // namespace nucleoscope
