// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/engine.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace nucleoscope {

/// How far one batch came from the numbers that PyTorch has for it in double precision. A number that is not finite is
/// infinitely far.
struct ReferenceDeviation {
    Message what;         ///< "prediction of mobilenetv2_100"
    double largest = 0;   ///< of log odds (nats), or of losses (relative to the reference)
    double tolerance = 0; ///< what the precision explains
    bool good() const { return largest <= tolerance; }
};

/// One batch of four drawn images through networks with drawn weights (formula_network.h) on a device: the log odds that
/// mobilenetv2_100 predicts; and two steps of SGD of mobilenetv2_100 and small, their losses and the log odds thereafter of small.
/// `scratch`: an existing folder for the weights' files, about 9 MB. Takes a second or two on a processor.
/// Fails as the engine does; Cancelled where stopped.
Result<std::vector<ReferenceDeviation>> checkAgainstReference(Engine& engine, const std::string& device, Precision precision,
                                                              const std::filesystem::path& scratch, const std::stop_token& stop);

} // namespace nucleoscope
