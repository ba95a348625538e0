// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/imaging/batch.h"
#include "core/learning/recipe.h"
#include "core/learning/torch/torch_headers.h"

#include <functional>
#include <unordered_map>

namespace nucleoscope::engine {

/// What layers that never change say of images, so that each picture is put through them once and not in every epoch. Pictures are known
/// by their pixels: a mirrored one is another.
class KeptFeatures {
public:
    /// Whether layers before the head stay as they are, and pictures come again: augmentation draws from few or none.
    static bool areWorthKeeping(const Recipe& recipe);

    /// Beyond `mostBytes` nothing more is kept, and run anew each time.
    explicit KeptFeatures(std::uint64_t mostBytes) : mostBytes_(mostBytes) {}

    using Layers = std::function<at::Tensor(const PixelBatch& images)>;
    /// n × features of the batch's images, of which `layers` is asked for those that are new, `atOnce` at a time.
    at::Tensor of(const PixelBatch& batch, int atOnce, const Layers& layers);

    std::size_t pictures() const { return kept_.size(); }

private:
    void keep(const ContentHash& picture, const at::Tensor& features);

    std::unordered_map<ContentHash, at::Tensor> kept_;
    std::uint64_t mostBytes_, bytes_ = 0;
};

} // namespace nucleoscope::engine
