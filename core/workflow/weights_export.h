// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <map>

namespace nucleoscope {

struct WeightsExportOptions {
    bool half = false;                        ///< convolutions and linear layers as fp16; biases and batch norm stay fp32
    bool withoutHead = false;                 ///< the backbone alone
    std::map<std::string, std::string> notes; ///< go into the file's __metadata__, before what the program says of it
};

struct ExportedWeights {
    std::int64_t tensors = 0;
    std::int64_t parameters = 0; ///< values in them, batch-norm statistics included
    std::uint64_t bytes = 0;     ///< of the file
    double largestError = 0;     ///< that rounding to fp16 made, relative to a tensor's largest value
};

/// Writes the best epoch's weights of a run as a safetensors file to begin other trainings from, with what one must know of
/// them: architecture, classes, input, what they were trained on. Fails with NotFound where the run has none yet, with
/// Unsupported where a value is outside fp16's range.
Result<ExportedWeights> exportWeights(const Run& run, const std::filesystem::path& out, const WeightsExportOptions& options);

} // namespace nucleoscope
