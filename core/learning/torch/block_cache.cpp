// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/block_cache.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdint>
#include <cstdlib>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace nucleoscope::engine {
namespace {

constexpr std::size_t pageBytes = 4096;
constexpr std::size_t hugePageBytes = std::size_t{2} << 20;
constexpr std::size_t slackBytes = std::size_t{64} << 20;

void* fromSystem(std::size_t bytes)
{
    const bool huge = bytes >= 2 * hugePageBytes;
    void* block = std::aligned_alloc(huge ? hugePageBytes : pageBytes, bytes);
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    if (block && huge)
        madvise(block, bytes, MADV_HUGEPAGE); // a wish: without it everything works, slower
#endif
    return block;
}

} // namespace

BlockCache::~BlockCache()
{
    trim();
}

std::size_t BlockCache::roundedUp(std::size_t bytes)
{
    // Eight sizes between one power of two and the next, and never less than a page's grain.
    const std::size_t grain = std::max(pageBytes, std::bit_floor(bytes) / 8);
    const std::size_t rounded = (bytes + grain - 1) / grain * grain;
    if (rounded < 2 * hugePageBytes)
        return rounded;
    return (rounded + hugePageBytes - 1) / hugePageBytes * hugePageBytes;
}

void* BlockCache::takeFree(std::size_t bytes, std::size_t most)
{
    const auto found = free_.lower_bound(bytes);
    if (found == free_.end() || found->first > most)
        return nullptr;
    void* const block = found->second;
    freeBytes_ -= found->first;
    usedBytes_ += found->first;
    peakBytes_ = std::max(peakBytes_, usedBytes_);
    mostBytes_ = std::max(mostBytes_, usedBytes_);
    used_.emplace(block, found->first);
    free_.erase(found);
    return block;
}

void* BlockCache::take(std::size_t bytes)
{
    assert(bytes >= smallestBytes);
    const std::size_t size = roundedUp(bytes);
    const std::lock_guard lock(mutex_);
    if (void* const block = takeFree(size, size + size / 4))
        return block;
    const std::size_t peak = std::max(peakBytes_, usedBytes_ + size);
    const std::size_t allowed = peak + peak / 4 + slackBytes;
    // Rather a block that is much too large than one that others are given up for: a prediction needs two or three at a time, of
    // all sizes one after the other.
    if (usedBytes_ + freeBytes_ + size > allowed)
        if (void* const block = takeFree(size, peak - usedBytes_))
            return block;
    peakBytes_ = peak;
    releaseDownTo(allowed - (usedBytes_ + size));
    void* block = fromSystem(size);
    if (!block) {
        releaseDownTo(0);
        block = fromSystem(size);
    }
    if (!block)
        return nullptr;
    used_.emplace(block, size);
    usedBytes_ += size;
    mostBytes_ = std::max(mostBytes_, usedBytes_);
    return block;
}

bool BlockCache::giveBack(void* block)
{
    if (reinterpret_cast<std::uintptr_t>(block) % pageBytes != 0)
        return false;
    const std::lock_guard lock(mutex_);
    const auto found = used_.find(block);
    if (found == used_.end())
        return false;
    usedBytes_ -= found->second;
    freeBytes_ += found->second;
    free_.emplace(found->second, block);
    used_.erase(found);
    return true;
}

void BlockCache::releaseDownTo(std::size_t freeBytes)
{
    // The smallest first: they are the cheapest to get again.
    while (freeBytes_ > freeBytes && !free_.empty()) {
        const auto first = free_.begin();
        freeBytes_ -= first->first;
        std::free(first->second);
        free_.erase(first);
    }
}

void BlockCache::trim()
{
    const std::lock_guard lock(mutex_);
    releaseDownTo(0);
    peakBytes_ = usedBytes_;
}

std::size_t BlockCache::freeBytes() const
{
    const std::lock_guard lock(mutex_);
    return freeBytes_;
}

std::size_t BlockCache::usedBytes() const
{
    const std::lock_guard lock(mutex_);
    return usedBytes_;
}

std::size_t BlockCache::mostBytes() const
{
    const std::lock_guard lock(mutex_);
    return mostBytes_;
}

void BlockCache::restartMost()
{
    const std::lock_guard lock(mutex_);
    mostBytes_ = usedBytes_;
}

} // namespace nucleoscope::engine
