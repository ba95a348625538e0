// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/pooled_run.h"

#include <algorithm>
#include <charconv>

namespace nucleoscope {
namespace {

const Message* pooledWarningOf(const RunInfo& info)
{
    const auto found = std::ranges::find_if(info.warnings, [](const Message& warning) { return warning.id == pooledRunWarning; });
    return found == info.warnings.end() ? nullptr : &*found;
}

} // namespace

bool isPooledRun(const RunInfo& info)
{
    return pooledWarningOf(info) != nullptr;
}

std::string foldFolderName(int fold)
{
    return "fold-" + std::to_string(fold + 1);
}

std::filesystem::path foldFolderBeside(const std::filesystem::path& pooledRun, int fold)
{
    return pooledRun.parent_path() / foldFolderName(fold);
}

int networkCount(const RunInfo& info)
{
    const Message* const warning = pooledWarningOf(info);
    const std::string text = warning ? warning->argument("count") : std::string();
    int count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::max(1, count);
}

bool learnedFrom(const RunInfo& info, Part part)
{
    return part == Part::Train || (part == Part::Validation && isPooledRun(info));
}

} // namespace nucleoscope
