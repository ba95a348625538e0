// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace nucleoscope {

/// Where an installed program's user keeps LibTorch: NUCLEOSCOPE_LIBTORCH, else libtorch/ below dataFolder().
std::filesystem::path libTorchFolder();

/// How a system calls LibTorch's files.
struct LibTorchFiles {
    std::string_view main;   ///< without it there is no LibTorch
    std::string_view cuda;   ///< of graphics cards' builds
    std::string_view ending; ///< of libraries; versions may follow
};
constexpr LibTorchFiles linuxLibTorch{.main = "libtorch_cpu.so", .cuda = "libtorch_cuda.so", .ending = ".so"};
constexpr LibTorchFiles macLibTorch{.main = "libtorch_cpu.dylib", .cuda = "libtorch_cuda.dylib", .ending = ".dylib"};
constexpr LibTorchFiles windowsLibTorch{.main = "torch_cpu.dll", .cuda = "torch_cuda.dll", .ending = ".dll"};
LibTorchFiles libTorchOfThisSystem();

struct LibTorchFound {
    std::filesystem::path libraries; ///< the folder with the main library in it
    std::string version;             ///< "2.13.0+cpu"; empty: it does not say
    bool cuda = false;
    std::filesystem::path linkedTo; ///< of an installation elsewhere; empty: it lies here
};

/// What lies in such a folder: an unpacked wheel (torch/lib/), PyTorch's archive (lib/), or a folder of either; nothing where it
/// is none.
std::optional<LibTorchFound> libTorchIn(const std::filesystem::path& folder, const LibTorchFiles& files = libTorchOfThisSystem());

/// Unpacks the libraries and licences of wheels, or of PyTorch's archive, into `folder`, in place of what was there: beside it
/// first, so that a failure leaves the old one as it was. Fails with Unreadable (no archive, or one that was refused:
/// core/archive), InvalidInput (no LibTorch inside), Mismatch (of another version than `version`, major and minor),
/// WriteFailed (disk), Cancelled.
Result<LibTorchFound> installLibTorch(std::span<const std::filesystem::path> archives, const std::filesystem::path& folder,
                                      const std::string& version, const std::stop_token& stop = {},
                                      const std::function<void(double fraction)>& progress = {},
                                      const LibTorchFiles& files = libTorchOfThisSystem());

/// Makes `folder` point at an installation elsewhere, such as a Python environment's torch/ or an unpacked archive; nothing is
/// copied. Fails with NotFound (no LibTorch there), Mismatch, WriteFailed.
Result<LibTorchFound> useLibTorch(const std::filesystem::path& place, const std::filesystem::path& folder,
                                  const std::string& version);

/// Deletes what was installed there; of an installation elsewhere only the link.
Result<void> removeLibTorch(const std::filesystem::path& folder);

} // namespace nucleoscope
