// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/safetensors.h"

namespace nucleoscope {

/// Whether the first bytes are those of a file that torch.save wrote, zipped (since PyTorch 1.6) or not; or of another pickle,
/// which openPytorchFile() refuses with the reason.
bool looksLikePytorch(std::span<const std::byte> firstBytes);

/// The tensors of a state_dict in a .pth or .pt file, by name, in row-major order. Nothing in the file is run: see
/// PickleReader. A state_dict may lie under "state_dict", "model" or "model_state_dict"; "module." before all names goes.
/// Refused with Unreadable and the reason: anything but tensors that is called for, TorchScript programs, storages that are
/// cut or shorter than said, views beyond them, big-endian numbers.
Result<SafetensorsFile> openPytorchFile(const std::filesystem::path& file);

} // namespace nucleoscope
