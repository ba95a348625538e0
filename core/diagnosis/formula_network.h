// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch.h"
#include "core/learning/engine.h"

#include <filesystem>
#include <string>
#include <vector>

/// Networks and images from integer formulas: the same on every machine without a file, so that numbers computed once elsewhere
/// can be held against an engine's. Python scripts in tests/ have the same formulas, and print what PyTorch makes of them.
namespace nucleoscope::formula {

/// `count` images of `side` × `side` pixels that differ; `classes`: one each.
PixelBatch pixels(int count, int side, std::vector<int> classes);

/// fp32, inputs (x/255 - 0.5) / 0.5, a linear head.
Recipe recipe(const std::string& architecture, int side);

/// Replaces the values in a model's file by the formula's; the key of a tensor is its place among the sorted names.
Result<void> fill(const std::filesystem::path& model);

/// A model's file with the formula's weights, made by saving a new network first.
Result<void> writeModel(Engine& engine, const Recipe& recipe, int classCount, const std::filesystem::path& file);

} // namespace nucleoscope::formula
