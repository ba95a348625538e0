// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace nucleoscope::ui {

/// A FileDownload for the command line: makes an event loop of its own, which needs no display, and returns at the end.
Result<std::filesystem::path> downloadAndWait(int argc, char** argv, const PublishedFile& file,
                                              const std::filesystem::path& folder, std::stop_token stop,
                                              const std::function<void(double done, double total)>& progress);

} // namespace nucleoscope::ui
