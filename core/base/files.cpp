#include "core/base/files.h"

#include "core/base/private_file.h"

#include "core/base/preferences.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

Error writeError(const fs::path& file, const std::string& reason)
{
    return {ErrorCode::WriteFailed,
            {"file.write",
             "{file} could not be written: {reason}. Check the free space and the permissions of its folder.",
             {{"file", utf8(file)}, {"reason", reason}}}};
}

Error readError(ErrorCode code, const fs::path& file, const std::string& reason)
{
    return {code, {"file.read", "{file} could not be read: {reason}.", {{"file", utf8(file)}, {"reason", reason}}}};
}

enum class Readers { Everybody, Owner };

#ifndef _WIN32
/// The error text, empty on success.
std::string writeAll(int descriptor, std::span<const std::byte> content)
{
    for (std::size_t done = 0; done < content.size();) {
        const ssize_t written = ::write(descriptor, content.data() + done, content.size() - done);
        if (written < 0 && errno != EINTR)
            return std::strerror(errno);
        if (written > 0)
            done += static_cast<std::size_t>(written);
    }
    return {};
}

/// Writes and fsyncs a new file; the error text, empty on success. What lies there is left by one that was killed, or was put there
/// by whoever passed the folder on: removed, never opened.
std::string writeDurably(const fs::path& file, std::span<const std::byte> content, Readers readers)
{
    ::unlink(file.c_str());
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readers == Readers::Owner ? 0600 : 0644);
    if (descriptor < 0)
        return std::strerror(errno);
    std::string failure = writeAll(descriptor, content);
    if (failure.empty() && ::fsync(descriptor) != 0)
        failure = std::strerror(errno);
    if (::close(descriptor) != 0 && failure.empty())
        failure = std::strerror(errno);
    return failure;
}
#else
std::string writeDurably(const fs::path& file, std::span<const std::byte> content, Readers)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    out.flush();
    return out ? std::string() : std::string("write failed");
}
#endif

fs::path environmentPath(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? pathFromUtf8(value) : fs::path();
}

fs::path standardFolder(const char* xdgVariable, const char* below, const char* leaf)
{
    if (const fs::path home = environmentPath("NUCLEOSCOPE_HOME"); !home.empty())
        return home / leaf;
#ifdef _WIN32
    return environmentPath("LOCALAPPDATA") / "Nucleoscope" / leaf;
#elif defined(__APPLE__)
    (void)xdgVariable;
    return environmentPath("HOME") / "Library" / (std::string_view(leaf) == "cache" ? "Caches" : "Application Support")
           / "Nucleoscope";
#else
    if (const fs::path base = environmentPath(xdgVariable); !base.empty())
        return base / "nucleoscope";
    return environmentPath("HOME") / below / "nucleoscope";
#endif
}

Result<void> replaceFile(const fs::path& file, std::span<const std::byte> content, Readers readers)
{
    fs::path beside = file;
    beside += ".part";
    if (const std::string failure = writeDurably(beside, content, readers); !failure.empty()) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        return fail(writeError(file, failure));
    }
    std::error_code renamed;
    fs::rename(beside, file, renamed);
    if (renamed)
        return fail(writeError(file, renamed.message()));
#ifndef _WIN32
    // The rename itself must survive a power cut, too.
    if (const int folder = ::open(file.parent_path().empty() ? "." : file.parent_path().c_str(), O_RDONLY | O_CLOEXEC);
        folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

} // namespace

Result<void> writeFileAtomically(const fs::path& file, std::span<const std::byte> content)
{
    return replaceFile(file, content, Readers::Everybody);
}

Result<void> writeFileAtomically(const fs::path& file, std::string_view content)
{
    return writeFileAtomically(file, std::as_bytes(std::span(content.data(), content.size())));
}

Result<void> writePrivateFile(const fs::path& file, std::string_view content)
{
    return replaceFile(file, std::as_bytes(std::span(content.data(), content.size())), Readers::Owner);
}

#ifndef _WIN32
Result<void> appendToFile(const fs::path& file, std::string_view content)
{
    // Without O_NONBLOCK a pipe nobody reads would be waited for.
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return fail(writeError(file, errno == ELOOP ? "it is a link" : std::strerror(errno)));
    struct stat status {};
    std::string failure = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) ? std::string() : "it is no file";
    if (failure.empty())
        failure = writeAll(descriptor, std::as_bytes(std::span(content.data(), content.size())));
    if (::close(descriptor) != 0 && failure.empty())
        failure = std::strerror(errno);
    return failure.empty() ? Result<void>() : fail(writeError(file, failure));
}
#else
Result<void> appendToFile(const fs::path& file, std::string_view content)
{
    std::error_code problem;
    if (fs::is_symlink(fs::symlink_status(file, problem)))
        return fail(writeError(file, "it is a link"));
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out << content << std::flush;
    return out ? Result<void>() : fail(writeError(file, std::strerror(errno)));
}
#endif

Result<void> writeFile(const fs::path& file, std::span<const std::byte> content)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    out.close();
    if (!out)
        return fail(writeError(file, std::strerror(errno)));
    return {};
}

Result<FileReader> FileReader::open(const fs::path& file)
{
    std::error_code problem;
    if (const fs::file_status status = fs::status(file, problem); !fs::exists(status))
        return fail(readError(ErrorCode::NotFound, file, problem ? problem.message() : "it is not there"));
    else if (fs::is_directory(status))
        return fail(readError(ErrorCode::Unreadable, file, "it is a folder"));
    else if (!fs::is_regular_file(status))
        return fail(readError(ErrorCode::Unreadable, file, "it is no file"));
    FileReader reader;
    reader.file_ = file;
    // The size of what was opened, not of what lies there a moment earlier or later.
    reader.in_.open(file, std::ios::binary | std::ios::ate);
    if (!reader.in_)
        return fail(readError(ErrorCode::Unreadable, file, std::strerror(errno)));
    const std::streamoff size = reader.in_.tellg();
    if (size < 0)
        return fail(readError(ErrorCode::Unreadable, file, "it has no size"));
    reader.fileBytes_ = static_cast<std::uint64_t>(size);
    reader.in_.seekg(0);
    return reader;
}

Result<Bytes> FileReader::next(std::uint64_t count)
{
    Bytes content;
    try {
        content.resize(static_cast<std::size_t>(count));
    } catch (const std::exception&) {
        return fail(readError(ErrorCode::Unreadable, file_, "there is no memory for " + std::to_string(count) + " bytes of it"));
    }
    in_.read(reinterpret_cast<char*>(content.data()), static_cast<std::streamsize>(count));
    if (!in_ || static_cast<std::uint64_t>(in_.gcount()) != count)
        return fail(readError(ErrorCode::Unreadable, file_, "reading stopped before its end"));
    return content;
}

Result<Bytes> readFile(const fs::path& file, std::uint64_t limitBytes)
{
    auto reader = FileReader::open(file);
    if (!reader)
        return fail(reader.error());
    if (reader->fileBytes() > limitBytes)
        return fail(readError(ErrorCode::Unreadable, file, "it is larger than " + std::to_string(limitBytes) + " bytes"));
    return reader->next(reader->fileBytes());
}

Result<std::string> readTextFile(const fs::path& file, std::uint64_t limitBytes)
{
    return readFile(file, limitBytes).map([](const Bytes& bytes) {
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    });
}

std::string utf8(const fs::path& path)
{
    const std::u8string text = path.generic_u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

fs::path pathFromUtf8(std::string_view text)
{
    return fs::path(std::u8string_view(reinterpret_cast<const char8_t*>(text.data()), text.size()));
}

fs::path dataFolder()
{
    return standardFolder("XDG_DATA_HOME", ".local/share", "data");
}
fs::path usualCacheFolder()
{
    return standardFolder("XDG_CACHE_HOME", ".cache", "cache");
}
fs::path cacheFolder()
{
    const fs::path wished = preferences().cacheFolder;
    return wished.empty() ? usualCacheFolder() : wished;
}
fs::path configFolder()
{
    return standardFolder("XDG_CONFIG_HOME", ".config", "config");
}

fs::path executableFolder()
{
#ifdef _WIN32
    wchar_t buffer[32768];
    const DWORD length = GetModuleFileNameW(nullptr, buffer, 32768);
    return fs::path(std::wstring(buffer, length)).parent_path();
#elif defined(__APPLE__)
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string buffer(size, '\0');
    _NSGetExecutablePath(buffer.data(), &size);
    return fs::weakly_canonical(buffer.c_str()).parent_path();
#else
    std::error_code problem;
    return fs::read_symlink("/proc/self/exe", problem).parent_path();
#endif
}

} // namespace nucleoscope
