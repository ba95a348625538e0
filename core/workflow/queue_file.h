// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_queue.h"

namespace nucleoscope {

/// queue.json of that folder, as it stands there: of those that wait there is no info, and no run is looked at. Fails with NotFound
/// where there is none, with Unreadable where it is damaged.
Result<TrainingQueue> readQueueFile(const std::filesystem::path& queueFolder);

} // namespace nucleoscope
