// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cgroup_memory.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// How a version names what it tells.
struct CgroupFiles {
    const char* inactiveFiles; ///< in memory.stat, of this group and those below
    const char* limit;
    const char* used;
};
constexpr CgroupFiles firstVersion{"total_inactive_file", "memory.limit_in_bytes", "memory.usage_in_bytes"};
constexpr CgroupFiles secondVersion{"inactive_file", "memory.max", "memory.current"};

/// Version 1 says "none" as the largest number of whole pages.
constexpr std::uint64_t noLimit = std::uint64_t{1} << 60;

std::uint64_t numberIn(const fs::path& file)
{
    std::uint64_t number = 0;
    std::ifstream(file) >> number; // 0 of "max"
    return number;
}

std::uint64_t inactiveFilesIn(const fs::path& statistics, std::string_view wanted)
{
    std::ifstream in(statistics);
    std::uint64_t bytes = 0;
    for (std::string name; in >> name >> bytes;)
        if (name == wanted)
            return bytes;
    return 0;
}

void lookAt(const fs::path& folder, const CgroupFiles& files, CgroupMemory& memory)
{
    const std::uint64_t limit = numberIn(folder / files.limit);
    if (limit == 0 || limit >= noLimit)
        return;
    const std::uint64_t used = numberIn(folder / files.used);
    const std::uint64_t given = std::min(used, inactiveFilesIn(folder / "memory.stat", files.inactiveFiles)); // back when needed
    const std::uint64_t kept = used - given;
    const std::uint64_t left = limit > kept ? limit - kept : 1;
    memory.limit = memory.limit == 0 ? limit : std::min(memory.limit, limit);
    memory.left = memory.left == 0 ? left : std::min(memory.left, left);
}

/// That group and all above it.
void lookUpwards(const fs::path& top, fs::path own, const CgroupFiles& files, CgroupMemory& memory)
{
    for (own = own.relative_path(); !own.empty(); own = own.parent_path())
        if (std::ranges::find(own, fs::path("..")) == own.end()) // beside what is mounted: a group above this namespace's
            lookAt(top / own, files, memory);
    lookAt(top, files, memory);
}

bool holdsMemory(std::string_view controllers)
{
    std::istringstream in{std::string(controllers)};
    for (std::string one; std::getline(in, one, ',');)
        if (one == "memory")
            return true;
    return false;
}

} // namespace

CgroupMemory cgroupMemory(const fs::path& root, std::string_view membership)
{
    CgroupMemory memory;
    fs::path second, first; // "0::/user.slice/…", "9:memory:/docker/…"
    std::istringstream lines{std::string(membership)};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t controllers = line.find(':');
        const std::size_t path = line.find(':', controllers == std::string::npos ? controllers : controllers + 1);
        if (path == std::string::npos)
            continue;
        const std::string named = line.substr(controllers + 1, path - controllers - 1);
        if (named.empty())
            second = line.substr(path + 1);
        else if (holdsMemory(named))
            first = line.substr(path + 1);
    }
    lookUpwards(root, second, secondVersion, memory);
    lookUpwards(root / "memory", first, firstVersion, memory);
    return memory;
}

} // namespace nucleoscope
