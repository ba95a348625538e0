// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/learning/recipe.h"

#include <string>
#include <vector>

namespace nucleoscope {

/// Something that is not where, or not what, it should be when a network learns on a device.
struct PlacementFinding {
    enum class Kind {
        Device,   ///< a tensor lies on another device
        Type,     ///< it is of another type of numbers
        Layout,   ///< its memory is in another order
        Fallback, ///< an operation ran elsewhere, or in other numbers, than was asked for
        Value     ///< what comes out differs from the processor's more than the precision explains
    } kind = Kind::Value;
    std::string layer; ///< name of the layer or tensor, as in the weights file; "input", "logits"
    Message message;   ///< names it, too
};

/// What one batch showed before a training: the same step on the chosen device, and on the processor in double precision with
/// plain operations.
struct PlacementReport {
    std::string device;
    Precision precision = Precision::Fp32;
    int tensors = 0;              ///< parameters and buffers whose place, type and layout were looked at
    int layers = 0;               ///< whose values or gradients were compared
    double largestDifference = 0; ///< of those, relative; 0…
    std::string largestAt;        ///< where that was
    double tolerance = 0;         ///< of this precision, for the same
    std::vector<PlacementFinding> findings;
    bool isGood() const { return findings.empty(); }
};

/// One line: that all is well, or the first problem and how many there are.
Message describe(const PlacementReport& report);

} // namespace nucleoscope
