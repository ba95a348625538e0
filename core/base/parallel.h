// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace nucleoscope {

struct ParallelOptions {
    int threads = 1; ///< with the calling one; below 2: only that
    std::stop_token stop;
    std::function<void(double fraction)> progress; ///< 0…1, on the calling thread; may be empty
};

/// What is done with one index.
using IndexWork = std::function<void(std::size_t index)>;

/// Several threads, the calling one among them, take the next of 0 … count-1 until none is left or a stop is asked for.
/// The calling one does the first. `own` is its work; `makeHelper` gives each other thread its own, on that thread (a
/// reader of files is no thing to share): an empty one stays out, which is no loss. An exception ends the loop and leaves
/// from here.
void inParallel(std::size_t count, const ParallelOptions& options, const IndexWork& own,
                const std::function<IndexWork()>& makeHelper);
/// The same where all threads may do the same work at once.
void inParallel(std::size_t count, const ParallelOptions& options, const IndexWork& work);

} // namespace nucleoscope
