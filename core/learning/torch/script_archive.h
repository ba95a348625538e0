// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/script_writer.h"

namespace nucleoscope::engine {

/// Compiles the source and serialises it with its tensors. Throws what LibTorch throws.
Bytes scriptArchive(const ScriptModule& module);

} // namespace nucleoscope::engine
