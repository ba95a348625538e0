#include "app/cli/interrupts.h"

#include <atomic>
#include <csignal>

#ifndef _WIN32
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nucleoscope::cli {

#ifndef _WIN32
namespace {

constexpr unsigned char quit = 0;

// All that the handler touches. Lock-free atomics and write(2) are async-signal-safe.
std::atomic<int> interruptCount{0};
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void nucleoscopeInterrupted(int signal)
{
    const int before = errno;
    const int count = interruptCount.fetch_add(1) + 1;
    if (count >= 3) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
        return;
    }
    const unsigned char byte = static_cast<unsigned char>(count);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), &byte, 1);
    errno = before;
}

void handle(int signal)
{
    struct sigaction action {};
    action.sa_handler = nucleoscopeInterrupted;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interrupts::Interrupts()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    readEnd_ = ends[0];
    writeEnd = ends[1];
    listener_ = std::thread([this] { listen(); });
    handle(SIGINT);
    handle(SIGTERM);
}

Interrupts::~Interrupts()
{
    if (readEnd_ < 0)
        return;
    // The work is done and only the way out is left: an impatient Ctrl-C must not turn its exit code into a failure.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_IGN);
    const int end = writeEnd.exchange(-1);
    [[maybe_unused]] const ssize_t written = ::write(end, &quit, 1);
    listener_.join();
    ::close(end);
    ::close(readEnd_);
}

void Interrupts::listen()
{
    unsigned char byte = quit;
    for (;;) {
        const ssize_t got = ::read(readEnd_, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got != 1 || byte == quit)
            return;
        const std::lock_guard lock(mutex_);
        if (heard_)
            heard_(byte);
    }
}

bool Interrupts::happened() const
{
    return interruptCount > 0;
}
#else
// Windows: Ctrl-C ends the program; a training that was cut continues from its last finished epoch.
Interrupts::Interrupts() = default;
Interrupts::~Interrupts() = default;
void Interrupts::listen() {}
bool Interrupts::happened() const
{
    return false;
}
#endif

void Interrupts::whenInterrupted(std::function<void(int)> heard)
{
    const std::lock_guard lock(mutex_);
    heard_ = std::move(heard);
}

} // namespace nucleoscope::cli
