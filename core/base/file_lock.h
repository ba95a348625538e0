#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace nucleoscope {

/// Keeps other processes, and other threads of this one, out while a file is read and written again. Held by the
/// operating system: a killed process leaves nothing locked.
class FileLock {
public:
    /// Waits until the lock file is free; never from a thread that must not wait. Made where it is not there, and left
    /// there; a link in its place is not followed. Fails with WriteFailed where it cannot be made. A file system without locks counts as free.
    static Result<std::unique_ptr<FileLock>> wait(const std::filesystem::path& lockFile);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// As wait(), for FILE.lock beside `file`, whose folder is made where it is not there.
    static Result<std::unique_ptr<FileLock>> waitFor(const std::filesystem::path& file);

    /// As wait(), one lock for all programs of this user who unpack something; kept in cacheFolder(). Null where there is no
    /// place for it: then nobody is kept out.
    static std::unique_ptr<FileLock> ofUnpacking();

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

} // namespace nucleoscope
