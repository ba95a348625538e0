// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch.h"
#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// What augmented() of core/imaging makes of single images, for a batch on a device: one bilinear sampling, then colour, then
/// blur, then a hole. `sources`: n × 3 × h × w, fp32, 0…255, where the batch's maps point into; the result is n × 3 ×
/// height × width of the batch, whole numbers, channels-last.
at::Tensor augmentOnDevice(const at::Tensor& sources, const PixelBatch& batch);

} // namespace nucleoscope::engine
