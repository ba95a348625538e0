// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/operating_point.h"
#include "core/run/run.h"
#include "core/workflow/pseudonyms.h"

namespace nucleoscope {

enum class ModelFormat {
    Onnx,        ///< what it computes and its weights; any program with ONNX Runtime
    Safetensors, ///< its weights alone, under timm's and torchvision's names
    TorchScript  ///< what it computes and its weights; PyTorch, also without Python
};
const char* nameOf(ModelFormat format);   ///< "onnx", "safetensors", "torchscript"
const char* endingOf(ModelFormat format); ///< with the dot: ".onnx", ".safetensors", ".pt"
std::optional<ModelFormat> modelFormatNamed(std::string_view name);
/// By the file's ending; .pth, too, is TorchScript. Nothing where it is none of these.
std::optional<ModelFormat> modelFormatOf(const std::filesystem::path& file);

/// Everything that one must know to predict with a model's file as the program does, as JSON (docs/formats.md, "Models"): input
/// and preprocessing, output, classes, where a probability becomes a call, and the temperature that the validation part asks
/// for. `fileName`: without its folder. `names`: of what cautions name; without the dataset's name then. `finalRun`: whose network
/// the file holds, where that is the run's final one; else null.
std::string modelSignature(const Run& run, ModelFormat format, const std::string& fileName, const OperatingPoint& point,
                           const std::optional<Pseudonyms>& names = {}, const Run* finalRun = nullptr);

} // namespace nucleoscope
