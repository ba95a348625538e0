#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace nucleoscope {

/// As writeFileAtomically(), of what nobody but its owner may read: from the first byte on, so that there is no moment in which
/// somebody else could open it. On Windows, as the folder has it.
Result<void> writePrivateFile(const std::filesystem::path& file, std::string_view content);

} // namespace nucleoscope
