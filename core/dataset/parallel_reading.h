// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/dataset/dataset.h"

namespace nucleoscope {

/// How many threads read and decode `count` images side by side, for so many images are little work: what this process may
/// use, four at most, as beyond the disk waits and not the processor.
int readingThreads(std::size_t count, std::size_t imagesPerThread = 16);

/// The file's content; whatever happens to one file, an exception among it, is said of that file.
Result<Bytes> readSafely(SampleReader& reader, const Sample& sample);

/// inParallel() with a reader for each thread: `own` is the calling thread's. `work` says itself what became of its index.
void readInParallel(const Dataset& dataset, SampleReader& own, std::size_t count, const ParallelOptions& options,
                    const std::function<void(SampleReader&, std::size_t index)>& work);

} // namespace nucleoscope
