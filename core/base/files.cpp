#include "core/base/files.h"

#include "core/base/preferences.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
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

#ifndef _WIN32
/// Writes and fsyncs a new file; the error text, empty on success.
std::string writeDurably(const fs::path& file, std::span<const std::byte> content)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return std::strerror(errno);
    std::string failure;
    for (std::size_t done = 0; done < content.size() && failure.empty();) {
        const ssize_t written = ::write(descriptor, content.data() + done, content.size() - done);
        if (written < 0 && errno != EINTR)
            failure = std::strerror(errno);
        else if (written > 0)
            done += static_cast<std::size_t>(written);
    }
    if (failure.empty() && ::fsync(descriptor) != 0)
        failure = std::strerror(errno);
    if (::close(descriptor) != 0 && failure.empty())
        failure = std::strerror(errno);
    return failure;
}
#else
std::string writeDurably(const fs::path& file, std::span<const std::byte> content)
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

} // namespace

Result<void> writeFileAtomically(const fs::path& file, std::span<const std::byte> content)
{
    fs::path beside = file;
    beside += ".part";
    if (const std::string failure = writeDurably(beside, content); !failure.empty()) {
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

Result<void> writeFileAtomically(const fs::path& file, std::string_view content)
{
    return writeFileAtomically(file, std::as_bytes(std::span(content.data(), content.size())));
}

Result<void> writeFile(const fs::path& file, std::span<const std::byte> content)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    out.close();
    if (!out)
        return fail(writeError(file, std::strerror(errno)));
    return {};
}

Result<Bytes> readFile(const fs::path& file, std::uint64_t limitBytes)
{
    const auto unreadable = [&](ErrorCode code, const std::string& reason) {
        return fail(code, {"file.read", "{file} could not be read: {reason}.", {{"file", utf8(file)}, {"reason", reason}}});
    };
    std::error_code problem;
    if (const fs::file_status status = fs::status(file, problem); !fs::exists(status))
        return unreadable(ErrorCode::NotFound, problem ? problem.message() : "it is not there");
    else if (fs::is_directory(status))
        return unreadable(ErrorCode::Unreadable, "it is a folder");
    // The size of what was opened, not of what lies there a moment earlier or later.
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in)
        return unreadable(ErrorCode::Unreadable, std::strerror(errno));
    const std::streamoff size = in.tellg();
    if (size < 0 || static_cast<std::uint64_t>(size) > limitBytes)
        return unreadable(ErrorCode::Unreadable, "it is larger than " + std::to_string(limitBytes) + " bytes");
    in.seekg(0);
    Bytes content(static_cast<std::size_t>(size));
    in.read(reinterpret_cast<char*>(content.data()), static_cast<std::streamsize>(content.size()));
    if (!in || in.gcount() != size)
        return unreadable(ErrorCode::Unreadable, "reading stopped before its end");
    return content;
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
