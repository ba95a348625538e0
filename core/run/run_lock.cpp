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
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr char lockFileName[] = "lock";

std::string ownerIn(const fs::path& folder)
{
    std::string owner = readTextFile(folder / lockFileName, 1000).value_or(std::string());
    while (!owner.empty() && (owner.back() == '\n' || owner.back() == '\r'))
        owner.pop_back();
    return owner.empty() ? "another process" : owner;
}

Error busy(const fs::path& folder)
{
    return {ErrorCode::InvalidInput,
            {"run.busy",
             "The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there.",
             {{"folder", utf8(folder)}, {"owner", ownerIn(folder)}}}};
}

Error cannotLock(const fs::path& folder, const std::string& reason)
{
    return {ErrorCode::WriteFailed,
            {"run.lock", "The run {folder} cannot be written: {reason}.", {{"folder", utf8(folder)}, {"reason", reason}}}};
}

Error holdsLink(const fs::path& folder, const fs::path& link)
{
    return {
        ErrorCode::WriteFailed,
        {"run.links",
         "The run {folder} is not written: {link} in it is a link, or no file, and something elsewhere could be changed. Delete "
         "it, or copy the run in such a way that links become files, and try again.",
         {{"folder", utf8(folder)}, {"link", utf8(link.lexically_relative(folder))}}}};
}

/// Process and machine: what a holder's text begins with.
std::string thisProcess()
{
#ifdef _WIN32
    return "process " + std::to_string(::GetCurrentProcessId());
#else
    char host[256] = "?";
    ::gethostname(host, sizeof host - 1);
    return "process " + std::to_string(::getpid()) + " on " + host;
#endif
}

} // namespace

Result<void> refuseLinks(const fs::path& runFolder)
{
    std::error_code problem;
    for (fs::recursive_directory_iterator at(runFolder, problem), end; !problem && at != end; at.increment(problem)) {
        std::error_code gone; // the one that trains it replaces files
        const fs::file_type type = at->symlink_status(gone).type();
        if (!gone && type != fs::file_type::regular && type != fs::file_type::directory && type != fs::file_type::not_found)
            return fail(holdsLink(runFolder, at->path()));
    }
    if (problem)
        return fail(cannotLock(runFolder, problem.message()));
    return {};
}

std::optional<std::string> RunLock::holderElsewhere(const fs::path& runFolder)
{
    if (!isHeld(runFolder))
        return std::nullopt;
    std::string owner = ownerIn(runFolder);
    if (owner.starts_with(thisProcess() + " since "))
        return std::nullopt;
    return owner;
}

#ifndef _WIN32

namespace {

/// False where its name is no longer this file's: whoever held it before has removed it, and the next one makes another.
bool isStillAt(int descriptor, const fs::path& file)
{
    struct stat opened {
    }, named{};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 && opened.st_dev == named.st_dev
           && opened.st_ino == named.st_ino;
}

bool hasOtherNames(int descriptor)
{
    struct stat opened {};
    return ::fstat(descriptor, &opened) == 0 && opened.st_nlink > 1;
}

struct Opened {
    int descriptor = -1;
    bool held = false; ///< by somebody else
};

/// Opens and locks, again and again where the file was removed in between, or a reader looks whether it is held.
Opened locked(const fs::path& file)
{
    constexpr int attempts = 1000;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return {};
        if (hasOtherNames(descriptor)) { // one that was left in a copy made of links: not this folder's alone
            ::close(descriptor);
            ::unlink(file.c_str());
            continue;
        }
        const bool free =
            ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK; // a file system without locks: go on
        if (free && isStillAt(descriptor, file))
            return {descriptor, false};
        // Readers share it, for the length of two system calls; who writes the run does not.
        const bool shared = free || ::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
        ::close(descriptor);
        if (!shared)
            break;
        std::this_thread::yield();
    }
    return {-1, true};
}

} // namespace

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

Result<std::unique_ptr<RunLock>> RunLock::acquire(const fs::path& runFolder, Links links)
{
    if (links == Links::Refused)
        if (auto checked = refuseLinks(runFolder); !checked)
            return fail(checked.error());
    auto handle = std::make_unique<Handle>();
    handle->file = runFolder / lockFileName;
    const Opened opened = locked(handle->file);
    if (opened.held)
        return fail(busy(runFolder));
    if (opened.descriptor < 0)
        return fail(cannotLock(runFolder, std::generic_category().message(errno)));
    const int descriptor = handle->descriptor = opened.descriptor;
    const std::string owner = thisProcess() + " since " + utcTimestamp() + "\n";
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, owner.data(), owner.size(), 0) < 0)
        return fail(cannotLock(runFolder, std::generic_category().message(errno)));
    return std::unique_ptr<RunLock>(new RunLock(std::move(handle)));
}

bool RunLock::isHeld(const fs::path& runFolder)
{
    const int descriptor = ::open((runFolder / lockFileName).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
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

Result<std::unique_ptr<RunLock>> RunLock::acquire(const fs::path& runFolder, Links links)
{
    if (links == Links::Refused)
        if (auto checked = refuseLinks(runFolder); !checked)
            return fail(checked.error());
    // Nobody else may open it for writing while it is open here; it goes when it is closed, however the process ends.
    auto handle = std::make_unique<Handle>();
    handle->file = ::CreateFileW((runFolder / lockFileName).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS,
                                 FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return fail(::GetLastError() == ERROR_SHARING_VIOLATION ? busy(runFolder)
                                                                : cannotLock(runFolder, "the lock could not be made"));
    const std::string owner = thisProcess() + " since " + utcTimestamp() + "\r\n";
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
