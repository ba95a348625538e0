#include "core/base/file_lock.h"

#include "core/base/files.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace {

Error cannotLock(const std::filesystem::path& file, const std::string& reason)
{
    return {ErrorCode::WriteFailed,
            {"file.lock",
             "{file} could not be made: {reason}. Check the permissions of its folder.",
             {{"file", utf8(file)}, {"reason", reason}}}};
}

} // namespace

#ifndef _WIN32

struct FileLock::Handle {
    int descriptor = -1;
    ~Handle() { ::close(descriptor); }
};

Result<std::unique_ptr<FileLock>> FileLock::wait(const std::filesystem::path& lockFile)
{
    const int descriptor = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return fail(cannotLock(lockFile, std::strerror(errno)));
    auto handle = std::make_unique<Handle>();
    handle->descriptor = descriptor;
    while (::flock(descriptor, LOCK_EX) != 0 && errno == EINTR) {}
    return std::unique_ptr<FileLock>(new FileLock(std::move(handle)));
}

#else

struct FileLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle() { ::CloseHandle(file); }
};

Result<std::unique_ptr<FileLock>> FileLock::wait(const std::filesystem::path& lockFile)
{
    const HANDLE file = ::CreateFileW(lockFile.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fail(cannotLock(lockFile, "the lock could not be made"));
    auto handle = std::make_unique<Handle>();
    handle->file = file;
    OVERLAPPED whole{};
    ::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &whole);
    return std::unique_ptr<FileLock>(new FileLock(std::move(handle)));
}

#endif

Result<std::unique_ptr<FileLock>> FileLock::waitFor(const std::filesystem::path& file)
{
    std::error_code ignored; // the lock says it better
    std::filesystem::create_directories(file.parent_path(), ignored);
    std::filesystem::path lockFile = file;
    lockFile += ".lock";
    return wait(lockFile);
}

std::unique_ptr<FileLock> FileLock::ofUnpacking()
{
    std::error_code problem;
    std::filesystem::create_directories(cacheFolder(), problem); // what went wrong shows in the lock
    auto lock = wait(cacheFolder() / "unpacking.lock");
    return lock ? std::move(*lock) : nullptr;
}

FileLock::FileLock(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
FileLock::~FileLock() = default;

} // namespace nucleoscope
