// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/imaging/batch.h"
#include "core/learning/recipe.h"
#include "core/learning/torch/torch_headers.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace nucleoscope::engine {

/// Memory for all that is kept: of the pictures that are learned from and of those that examine.
class FeatureRoom {
public:
    explicit FeatureRoom(std::uint64_t mostBytes) : mostBytes_(mostBytes) {}
    /// False where there is not so much left; then nothing is taken.
    bool take(std::uint64_t bytes)
    {
        const bool fits = bytes <= mostBytes_ - bytes_;
        bytes_ += fits ? bytes : 0;
        return fits;
    }

private:
    std::uint64_t mostBytes_, bytes_ = 0;
};

/// What layers that never change say of images, so that each picture is put through them once and not in every epoch. Pictures are known
/// by their pixels: a mirrored one is another.
class KeptFeatures {
public:
    /// Whether layers before the head stay as they are, and pictures come again: augmentation draws from few or none.
    static bool areWorthKeeping(const Recipe& recipe);

    /// `room`: never null. What it has no place for is run anew each time.
    explicit KeptFeatures(std::shared_ptr<FeatureRoom> room) : room_(std::move(room)) {}

    using Layers = std::function<at::Tensor(const PixelBatch& images)>;
    /// n × features of the batch's images, of which `layers` is asked for those that are new, `atOnce` at a time.
    at::Tensor of(const PixelBatch& batch, int atOnce, const Layers& layers);

    std::size_t pictures() const { return kept_.size(); }

private:
    void keep(const ContentHash& picture, const at::Tensor& features);

    std::unordered_map<ContentHash, at::Tensor> kept_;
    std::shared_ptr<FeatureRoom> room_;
};

/// The same of pictures that examine, which come in the same batches after each epoch. A batch is kept whole, in the shares in which
/// the layers were run: so what follows is computed from the same tensors as without, and comes out the same bit for bit.
class KeptBatches {
public:
    using Shares = std::vector<at::Tensor>;

    /// Whether layers before the head stay as they are, and examining pictures are always the same.
    static bool areWorthKeeping(const Recipe& recipe);

    /// `room`: never null. What it has no place for is run anew each time.
    explicit KeptBatches(std::shared_ptr<FeatureRoom> room) : room_(std::move(room)) {}

    /// Of its pixels.
    static std::string nameOf(const PixelBatch& batch);
    /// What `layers` says of a view (see viewOf) of the batch of this name: it is asked where that is not kept.
    Shares of(const std::string& batch, int view, const std::function<Shares()>& layers);

    std::size_t batches() const { return kept_.size(); } ///< each view counts

private:
    std::map<std::pair<std::string, int>, Shares> kept_; ///< by batch and view
    std::shared_ptr<FeatureRoom> room_;
};

} // namespace nucleoscope::engine
