// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace nucleoscope {

/// A file that others publish: where it is to be had, and how to know that it is the one that was meant.
struct PublishedFile {
    std::string title;       ///< for people
    std::string file;        ///< what it is called here
    std::string url;         ///< https
    std::uint64_t bytes = 0; ///< 0: not known
    std::string sha256;      ///< 64 lower-case digits; fewer where only the first are known
};

} // namespace nucleoscope
