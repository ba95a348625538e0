#include "core/run/run_lock.h"

#include "core/base/files.h"
#include "core/base/system.h"

#include <thread>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr char lockFileName[] = "lock";

Error busy(const fs::path& folder)
{
    std::string owner = readTextFile(folder / lockFileName, 1000).value_or("another process");
    while (!owner.empty() && (owner.back() == '\n' || owner.back() == '\r'))
        owner.pop_back();
    return {ErrorCode::InvalidInput,
            {"run.busy",
             "The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there.",
             {{"folder", utf8(folder)}, {"owner", owner.empty() ? "another process" : owner}}}};
}

Error cannotLock(const fs::path& folder, const std::string& reason)
{
    return {ErrorCode::WriteFailed,
            {"run.lock", "The run {folder} cannot be written: {reason}.", {{"folder", utf8(folder)}, {"reason", reason}}}};
}

} // namespace

#ifndef _WIN32

struct RunLock::Handle {
    fs::path file;
    int descriptor = -1;
    ~Handle()
    {
        if (descriptor < 0)
            return;
        ::unlink(file.c_str());
        ::close(descriptor);
    }
};

Result<std::unique_ptr<RunLock>> RunLock::acquire(const fs::path& runFolder)
{
    auto handle = std::make_unique<Handle>();
    handle->file = runFolder / lockFileName;
    const int descriptor = ::open(handle->file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return fail(cannotLock(runFolder, std::generic_category().message(errno)));
    // A reader that looks whether the lock is held holds it for the length of two system calls: let it finish.
    constexpr int attempts = 1000;
    bool held = false;
    for (int attempt = 0; attempt < attempts && !held; ++attempt) {
        held = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK; // a file system without locks: go on
        if (!held)
            std::this_thread::yield();
    }
    if (!held) {
        ::close(descriptor);
        return fail(busy(runFolder));
    }
    handle->descriptor = descriptor;
    char host[256] = "?";
    ::gethostname(host, sizeof host - 1);
    const std::string owner = "process " + std::to_string(::getpid()) + " on " + host + " since " + utcTimestamp() + "\n";
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, owner.data(), owner.size(), 0) < 0)
        return fail(cannotLock(runFolder, std::generic_category().message(errno)));
    return std::unique_ptr<RunLock>(new RunLock(std::move(handle)));
}

bool RunLock::isHeld(const fs::path& runFolder)
{
    const int descriptor = ::open((runFolder / lockFileName).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

#else

struct RunLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            ::CloseHandle(file);
    }
};

Result<std::unique_ptr<RunLock>> RunLock::acquire(const fs::path& runFolder)
{
    // Nobody else may open it for writing while it is open here; it goes when it is closed, however the process ends.
    auto handle = std::make_unique<Handle>();
    handle->file = ::CreateFileW((runFolder / lockFileName).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS,
                                 FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return fail(::GetLastError() == ERROR_SHARING_VIOLATION ? busy(runFolder)
                                                                : cannotLock(runFolder, "the lock could not be made"));
    const std::string owner = "process " + std::to_string(::GetCurrentProcessId()) + " since " + utcTimestamp() + "\r\n";
    DWORD written = 0;
    ::WriteFile(handle->file, owner.data(), static_cast<DWORD>(owner.size()), &written, nullptr);
    return std::unique_ptr<RunLock>(new RunLock(std::move(handle)));
}

bool RunLock::isHeld(const fs::path& runFolder)
{
    const HANDLE file =
        ::CreateFileW((runFolder / lockFileName).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_SHARING_VIOLATION;
    ::CloseHandle(file);
    return false;
}

#endif

RunLock::RunLock(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
RunLock::~RunLock() = default;

} // namespace nucleoscope
