// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split.h"
#include "core/jobs/job_queue.h"

namespace nucleoscope {

/// The contents by which a split keeps subjects together: identical pixels, in whatever files (core/audit/image_contents.h);
/// with `linkSimilar` also images that show one nucleus, which measures every image (core/audit, kept for the next time). In a Disk job. Fails with Cancelled, or where nothing can be
/// read.
Result<ContentHashes> contentsForSplit(const Dataset& dataset, bool linkSimilar, JobContext& context);

} // namespace nucleoscope
