// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch.h"
#include "core/learning/recipe.h"
#include "core/learning/torch/guard.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace nucleoscope::engine {

/// How many images are worked on at once where the memory is not enough for a whole batch. Their gradients are summed, so
/// that a step learns from the whole batch all the same; only batch normalisation in training mode sees the parts.
class MicroBatches {
public:
    struct Wish {
        int batchSize = 1;
        BatchNormMode batchNorm = BatchNormMode::Train;
    };
    explicit MicroBatches(Wish wish) : wish_(wish) {}

    /// Without measuring: no network of ours takes half of this.
    static bool surelyFits(int images, int sidePixels, std::uint64_t availableBytes);
    /// From what one image takes, forward and backward, and what a step takes besides.
    void plan(std::uint64_t availableBytes, std::uint64_t besidesBytes, std::uint64_t bytesPerImage);

    /// Of a batch of that many.
    int imagesOf(int count) const { return most_ > 0 ? std::min(most_, count) : count; }

    /// Calls `work` with ever fewer images at once, until the memory is enough or a single one is too much. `afterwards`
    /// gives back what a failed attempt left.
    template <typename Work, typename Afterwards>
    auto untilItFits(int count, const Work& work, const Afterwards& afterwards) -> decltype(work())
    {
        for (;;) {
            try {
                return work();
            } catch (const std::exception& thrown) {
                if (!isOutOfMemory(thrown) || imagesOf(count) <= 1)
                    throw;
            }
            afterwards();
            use(std::max(1, imagesOf(count) / 2));
        }
    }

    /// That batches are split, once for each change.
    std::optional<Message> news() { return std::exchange(news_, std::nullopt); }

private:
    void use(int images);

    Wish wish_;
    int most_ = 0; ///< 0: as many as there are
    std::optional<Message> news_;
};

/// Grey ones of class 0, to try with.
PixelBatch blankImages(int count, int sidePixels);

} // namespace nucleoscope::engine
