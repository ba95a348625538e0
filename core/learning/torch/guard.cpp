// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/guard.h"

namespace nucleoscope::engine {
namespace {

std::string reasonOf(const std::exception& thrown)
{
    const auto* const ofTorch = dynamic_cast<const c10::Error*>(&thrown);
    return ofTorch ? ofTorch->what_without_backtrace() : thrown.what();
}

} // namespace

bool isOutOfMemory(const std::exception& thrown)
{
    const std::string reason = reasonOf(thrown);
    return dynamic_cast<const std::bad_alloc*>(&thrown) || dynamic_cast<const c10::OutOfMemoryError*>(&thrown)
           || reason.find("not enough memory") != std::string::npos || reason.find("out of memory") != std::string::npos;
}

Error errorFrom(const std::exception& thrown, const std::string& doing)
{
    const std::string reason = reasonOf(thrown);
    if (isOutOfMemory(thrown))
        return {ErrorCode::Engine,
                {"engine.memory",
                 "The memory was not enough while {doing}. Choose a smaller batch or smaller images, or "
                 "close other programs. ({reason})",
                 {{"doing", doing}, {"reason", reason}}}};
    return {ErrorCode::Engine,
            {"engine.failed", "The learning engine failed while {doing}: {reason}", {{"doing", doing}, {"reason", reason}}}};
}

} // namespace nucleoscope::engine
