#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace nucleoscope {

/// Who writes a run: the file `lock` in its folder, held by the operating system as long as the process lives, so that
/// a killed one leaves nothing behind that would have to be guessed about. Its text names process and machine, for people.
class RunLock {
public:
    /// What a folder that others passed on may hold.
    enum class Links {
        Refused, ///< whoever writes the run would write through them
        Left     ///< for what only deletes
    };

    /// Fails with InvalidInput where somebody else holds it, naming whom; with WriteFailed where it cannot be made, or a link lies
    /// below the folder. The folder may itself be one, or lie behind one.
    static Result<std::unique_ptr<RunLock>> acquire(const std::filesystem::path& runFolder, Links links = Links::Refused);
    ~RunLock(); ///< releases, and removes the file
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    /// True where some process, this one included, holds the run's lock.
    static bool isHeld(const std::filesystem::path& runFolder);

    /// Who holds it, for people: "process 4711 on lab-3 since 2026-11-28T10:00:00Z". Nothing where nobody does, or it is this
    /// process.
    static std::optional<std::string> holderElsewhere(const std::filesystem::path& runFolder);

private:
    struct Handle;
    explicit RunLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

/// Fails with WriteFailed, naming it, where anything below that folder is a link, or neither file nor folder.
Result<void> refuseLinks(const std::filesystem::path& runFolder);

} // namespace nucleoscope
