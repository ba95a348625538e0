// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <unordered_map>

namespace nucleoscope::engine {

/// Keeps large memory blocks for the next step instead of giving them back to the system after each: the C library maps
/// what is above 32 MB anew every time, and on a thread of its own nearly everything; touching 150 MB of new pages for
/// one activation takes longer than computing it. Blocks are in huge pages where the system has them.
///
/// What is free here and what is in use together never exceed 1.25 times the most that was ever in use at once (and
/// 64 MB more). Safe from several threads.
class BlockCache {
public:
    /// Smaller ones are left to the C library.
    static constexpr std::size_t smallestBytes = std::size_t{256} << 10;

    ~BlockCache();
    /// At least that many bytes, aligned to a page, or null where the system has none. `bytes` ≥ smallestBytes.
    void* take(std::size_t bytes);
    /// Whether the block was taken here; if so it is free again.
    bool giveBack(void* block);
    /// Returns all that is free to the system and forgets the peak: a training has ended.
    void trim();

    std::size_t freeBytes() const;
    std::size_t usedBytes() const;
    std::size_t mostBytes() const; ///< in use at once since restartMost()
    void restartMost();
    static std::size_t roundedUp(std::size_t bytes); ///< at most an eighth more, so that similar sizes share blocks

private:
    void releaseDownTo(std::size_t freeBytes);
    /// The smallest free one of at least `bytes` and at most `most`; null: there is none.
    void* takeFree(std::size_t bytes, std::size_t most);

    mutable std::mutex mutex_;
    std::multimap<std::size_t, void*> free_;
    std::unordered_map<void*, std::size_t> used_;
    std::size_t freeBytes_ = 0;
    std::size_t usedBytes_ = 0;
    std::size_t peakBytes_ = 0;
    std::size_t mostBytes_ = 0;
};

} // namespace nucleoscope::engine
