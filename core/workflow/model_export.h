// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/engine_loader.h"
#include "core/workflow/model_signature.h"
#include "core/workflow/run_predictor.h"

namespace nucleoscope {

struct ModelExportOptions {
    ModelFormat format = ModelFormat::Onnx;
    OperatingPoint point; ///< goes into the signature
    /// Of patients, images and places that the signature's cautions may tell; empty: as they are.
    std::optional<Pseudonyms> names{};
    NetworkChoice network = NetworkChoice::Suitable; ///< Suitable: the final one, where there is one
};

struct ExportedModel {
    std::filesystem::path file;
    std::filesystem::path signature; ///< FILE.json beside it
    std::uint64_t bytes = 0;         ///< of the file
    int epoch = 0;                   ///< whose weights they are
    bool isFinal = false;            ///< of the final network's training
};

/// Writes the final network of a run, or, where it has none, that of its best epoch, for other programs, with its signature inside
/// and beside it. ONNX and TorchScript compute in fp32 what predict does, views included. TorchScript is written by the engine: on
/// the learning thread. Fails where the run has no network (NotFound), where the file cannot be written, and, for TorchScript,
/// without an engine.
Result<ExportedModel> exportModel(const Run& run, const std::filesystem::path& out, const ModelExportOptions& options,
                                  EngineHost& host);

} // namespace nucleoscope
