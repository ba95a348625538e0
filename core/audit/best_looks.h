// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/similar_looks.h"
#include "core/base/parallel.h"

#include <cstdint>
#include <functional>

namespace nucleoscope {

/// Of all pairs that are added the first mostSimilarLooks, fewest bits first and then in order of their samples: no more than twice as many
/// are held, however many there are. In whatever order they come, the same are kept.
class BestLooks {
public:
    /// Pairs of more bits are none of them from the beginning.
    explicit BestLooks(int mostBits) : mostBits_(mostBits) {}

    int mostBits() const { return mostBits_; }     ///< what has more bits is none of them
    std::uint64_t found() const { return found_; } ///< exact up to mostSimilarLooks, more than that where there are more
    std::uint64_t compared() const { return compared_; }

    /// Tells of hashes that were compared.
    void count(std::uint64_t hashes) { compared_ += hashes; }
    void add(const SimilarLooks& pair)
    {
        ++found_;
        if (pair.bits > mostBits_)
            return;
        pairs_.push_back(pair);
        if (pairs_.size() >= 2 * mostSimilarLooks)
            leaveOutTheWorst();
    }
    void add(const BestLooks& others);
    std::vector<SimilarLooks> takeInOrder(); ///< of their samples

private:
    void leaveOutTheWorst();

    std::vector<SimilarLooks> pairs_;
    int mostBits_;
    std::uint64_t found_ = 0;
    std::uint64_t compared_ = 0;
};

/// Work on one of many portions: adds pairs to `kept`; `found` is a place for what it needs meanwhile.
using LooksWork = std::function<void(std::size_t portion, BestLooks& kept, std::vector<std::uint32_t>& found)>;

/// inParallel(), each thread with its own `kept`, which are put together in `best`.
void bestOfAllThreads(std::size_t portions, const ParallelOptions& options, BestLooks& best, const LooksWork& work);

} // namespace nucleoscope
