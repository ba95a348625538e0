// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/kept_features.h"

#include <algorithm>
#include <span>

namespace nucleoscope::engine {
namespace {

constexpr std::uint64_t besides = 256; // bytes of a tensor and its place in the table

std::size_t bytesOfImage(const PixelBatch& batch)
{
    return static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width) * 3;
}

std::span<const std::uint8_t> imageOf(const PixelBatch& batch, std::size_t i)
{
    return std::span(batch.pixels).subspan(i * bytesOfImage(batch), bytesOfImage(batch));
}

PixelBatch chosenFrom(const PixelBatch& batch, std::span<const std::size_t> places)
{
    PixelBatch chosen;
    chosen.height = batch.height;
    chosen.width = batch.width;
    chosen.pixels.reserve(places.size() * bytesOfImage(batch));
    for (const std::size_t place : places) {
        const auto image = imageOf(batch, place);
        chosen.pixels.insert(chosen.pixels.end(), image.begin(), image.end());
        chosen.samples.push_back(batch.samples[place]);
        chosen.classes.push_back(batch.classes[place]);
    }
    return chosen;
}

} // namespace

bool KeptFeatures::areWorthKeeping(const Recipe& recipe)
{
    Augmentation withoutFlips = recipe.augmentation;
    withoutFlips.horizontalFlip = withoutFlips.verticalFlip = false;
    return !recipe.network.backboneTrained && recipe.network.batchNorm == BatchNormMode::Frozen && recipe.mixingAlpha <= 0
           && withoutFlips.isIdentity();
}

void KeptFeatures::keep(const ContentHash& picture, const at::Tensor& features)
{
    const std::uint64_t bytes = features.nbytes() + besides;
    if (!kept_.contains(picture) && room_->take(bytes))
        kept_.emplace(picture, features.clone());
}

at::Tensor KeptFeatures::of(const PixelBatch& batch, int atOnce, const Layers& layers)
{
    std::vector<ContentHash> pictures;
    std::vector<at::Tensor> rows(static_cast<std::size_t>(batch.count()));
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        pictures.push_back(ContentHash::of(std::as_bytes(imageOf(batch, i))));
        if (const auto found = kept_.find(pictures.back()); found != kept_.end())
            rows[i] = found->second;
        else
            missing.push_back(i);
    }
    for (std::span<const std::size_t> left(missing); !left.empty();) {
        const auto some = left.first(std::min(left.size(), static_cast<std::size_t>(atOnce)));
        const at::Tensor made = layers(chosenFrom(batch, some));
        for (std::size_t i = 0; i < some.size(); ++i) {
            rows[some[i]] = made[static_cast<std::int64_t>(i)];
            keep(pictures[some[i]], rows[some[i]]);
        }
        left = left.subspan(some.size());
    }
    return at::stack(rows);
}

bool KeptBatches::areWorthKeeping(const Recipe& recipe)
{
    return !recipe.network.backboneTrained && recipe.network.batchNorm == BatchNormMode::Frozen
           && !(recipe.augmentation.onValidation && !recipe.augmentation.isIdentity());
}

std::string KeptBatches::nameOf(const PixelBatch& batch)
{
    return ContentHash::of(std::as_bytes(std::span(batch.pixels))).hex() + ' ' + std::to_string(batch.count()) + ' '
           + std::to_string(batch.height);
}

KeptBatches::Shares KeptBatches::of(const std::string& batch, int view, const std::function<Shares()>& layers)
{
    const auto key = std::pair(batch, view);
    if (const auto found = kept_.find(key); found != kept_.end())
        return found->second;
    Shares made = layers();
    std::uint64_t bytes = 0;
    for (const at::Tensor& share : made)
        bytes += share.storage().nbytes() + besides;
    if (room_->take(bytes))
        kept_.emplace(key, made);
    return made;
}

} // namespace nucleoscope::engine
