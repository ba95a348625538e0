// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace nucleoscope {

/// What Linux's control groups, of version 1 or 2 or both, grant a process in memory, in bytes.
struct CgroupMemory {
    std::uint64_t limit = 0; ///< the smallest of all groups that hold it; 0: none says any
    std::uint64_t left = 0;  ///< of the group that leaves least, at least 1; files read and not in use count as left; 0: as above
};

/// `root`: where they are mounted, on Linux /sys/fs/cgroup. `membership`: the text of /proc/self/cgroup; of groups that it names and
/// that are not seen below `root`, as in a container, those above are looked at.
CgroupMemory cgroupMemory(const std::filesystem::path& root, std::string_view membership);

} // namespace nucleoscope
