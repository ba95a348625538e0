// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/engine.h"

namespace nucleoscope::engine {

/// Name, memory and abilities of a CUDA device, asked from NVIDIA's driver at run time, so that no CUDA header is needed
/// to build. What cannot be asked keeps a plain default.
DeviceInfo cudaDevice(int index);

} // namespace nucleoscope::engine
