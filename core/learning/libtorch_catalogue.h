// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// A build of LibTorch as its makers publish it: one Python wheel, or several that belong together. Core fetches nothing: it
/// only knows what there is.
struct LibTorchBuild {
    std::string name;        ///< on the command line: "cpu", "cuda"
    std::string title;       ///< for people
    std::string version;     ///< "2.13.0": what the engine is built against
    std::string platform;    ///< "linux-x86_64"
    std::string licenceText; ///< whose, on what terms: shown before anything is fetched
    std::vector<PublishedFile> files;

    std::uint64_t downloadBytes() const;
};

/// Fails with InvalidInput naming the file and what is wrong. `sourceName` is for messages.
Result<std::vector<LibTorchBuild>> parseLibTorchCatalogue(std::string_view json, const std::string& sourceName);
/// Those for this platform of libtorch/catalogue.json of the shipped resources, or of the file that
/// NUCLEOSCOPE_LIBTORCH_CATALOGUE names (an institute's mirror). Empty where there is none for this platform.
Result<std::vector<LibTorchBuild>> publishedLibTorch();

} // namespace nucleoscope
