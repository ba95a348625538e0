// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/allocator.h"

#include "core/learning/torch/block_cache.h"
#include "core/learning/torch/torch_headers.h"

#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <new>

namespace nucleoscope::engine {
namespace {

/// Lives until the process ends: tensors in LibTorch's own caches outlast everything of ours.
BlockCache& cache()
{
    static auto* const blocks = new BlockCache;
    return *blocks;
}

class CachingAllocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) override
    {
        if (bytes < BlockCache::smallestBytes)
            return c10::GetDefaultCPUAllocator()->allocate(bytes);
        void* const block = cache().take(bytes);
        if (!block)
            throw std::bad_alloc();
        return {block, block, &giveBack, c10::Device(c10::DeviceType::CPU)};
    }
    // LibTorch frees through this also what the default allocator gave, before and after.
    c10::DeleterFnPtr raw_deleter() const override { return &giveBack; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { default_copy_data(to, from, bytes); }

private:
    static void giveBack(void* block)
    {
        if (block && !cache().giveBack(block))
            c10::GetDefaultCPUAllocator()->raw_deallocate(block);
    }
};

} // namespace

void keepLargeBlocks()
{
    // Higher than the default's priority of 0, or it would not take.
    static const bool done = [] {
        c10::SetCPUAllocator(new CachingAllocator, 1);
        return true;
    }();
    static_cast<void>(done);
}

void releaseLargeBlocks()
{
    cache().trim();
}

std::size_t largeBytesWhile(const std::function<void()>& work)
{
    keepLargeBlocks();
    const std::size_t before = cache().usedBytes();
    cache().restartMost();
    work();
    return cache().mostBytes() - std::min(before, cache().mostBytes());
}

} // namespace nucleoscope::engine
