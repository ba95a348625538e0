// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/best_looks.h"

#include <algorithm>
#include <list>
#include <mutex>
#include <tuple>
#include <utility>

namespace nucleoscope {
namespace {

struct OfOneThread {
    BestLooks kept;
    std::vector<std::uint32_t> found;
};

bool closer(const SimilarLooks& a, const SimilarLooks& b)
{
    return std::tie(a.bits, a.first, a.second) < std::tie(b.bits, b.first, b.second);
}

} // namespace

void BestLooks::add(const BestLooks& others)
{
    const std::uint64_t found = found_ + others.found_;
    for (const SimilarLooks& pair : others.pairs_)
        add(pair);
    found_ = found;
    compared_ += others.compared_;
}

void BestLooks::leaveOutTheWorst()
{
    if (pairs_.size() <= mostSimilarLooks)
        return;
    const auto last = pairs_.begin() + mostSimilarLooks - 1;
    std::nth_element(pairs_.begin(), last, pairs_.end(), closer);
    mostBits_ = last->bits;
    pairs_.resize(mostSimilarLooks);
}

std::vector<SimilarLooks> BestLooks::takeInOrder()
{
    leaveOutTheWorst();
    std::ranges::sort(pairs_, {}, [](const SimilarLooks& pair) { return std::pair(pair.first, pair.second); });
    return std::exchange(pairs_, {});
}

void bestOfAllThreads(std::size_t portions, const ParallelOptions& options, BestLooks& best, const LooksWork& work)
{
    std::list<OfOneThread> threads;
    std::mutex mutex;
    const auto makeWork = [&]() -> IndexWork {
        const std::lock_guard lock(mutex);
        return [&work, &own = threads.emplace_back(OfOneThread{BestLooks(best.mostBits()), {}})](std::size_t portion) {
            work(portion, own.kept, own.found);
        };
    };
    inParallel(portions, options, makeWork(), makeWork);
    for (const OfOneThread& own : threads)
        best.add(own.kept);
}

} // namespace nucleoscope
