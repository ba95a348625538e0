// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch.h"
#include "core/learning/engine.h"
#include "core/learning/safetensors.h"

#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

/// Weights and pixels from integer formulas: reference.py has the same, and prints what PyTorch makes of them.
namespace nucleoscope::formula {

/// Learning rates of the layer groups, from the stem to the head.
inline const std::vector<double> rates{1e-3, 2e-3, 3e-3, 4e-3, 1e-2};

inline double fraction(std::uint64_t index, std::uint64_t key)
{
    std::uint64_t h = (index * 2654435761u + key * 2246822519u + 374761393u) & 0xffffffffu;
    h ^= h >> 15;
    h = (h * 2246822519u) & 0xffffffffu;
    h ^= h >> 13;
    return static_cast<double>(h) / 4294967296.0;
}

inline PixelBatch pixels(int count, int side, std::vector<int> classes)
{
    PixelBatch batch;
    batch.height = batch.width = side;
    batch.classes = std::move(classes);
    for (int n = 0; n < count; ++n) {
        batch.samples.push_back(n);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                for (int c = 0; c < 3; ++c)
                    batch.pixels.push_back(
                        static_cast<std::uint8_t>((x * 7 + y * 13 + c * 50 + n * 31 + (x * y) % 17 * 5) % 256));
    }
    return batch;
}

inline float value(const std::string& name, const TensorView& tensor, std::uint64_t index, std::uint64_t key)
{
    const double u = fraction(index, key);
    if (tensor.shape.size() > 1)
        return static_cast<float>(
            (u - 0.5) * std::sqrt(24.0 * static_cast<double>(tensor.shape[0]) / static_cast<double>(tensor.elements())));
    if (name.ends_with("running_var") || name.ends_with("weight"))
        return static_cast<float>(0.5 + u);
    return static_cast<float>((u - 0.5) * 0.2);
}

/// Replaces the values in a model's file by the formula's; the key of a tensor is its place among the sorted names.
inline Result<void> fill(const std::filesystem::path& model)
{
    const auto file = SafetensorsFile::open(model);
    if (!file)
        return fail(file.error());
    std::vector<std::vector<float>> values;
    std::vector<TensorToWrite> tensors;
    values.reserve(file->tensors().size());
    for (const auto& [name, tensor] : file->tensors()) {
        if (tensor.type != TensorType::F32) {
            tensors.push_back({name, tensor.type, tensor.shape, tensor.data});
            values.emplace_back();
            continue;
        }
        std::vector<float> drawn(static_cast<std::size_t>(tensor.elements()));
        for (std::size_t i = 0; i < drawn.size(); ++i)
            drawn[i] = value(name, tensor, i, values.size());
        values.push_back(std::move(drawn));
        tensors.push_back({name, tensor.type, tensor.shape, std::as_bytes(std::span(values.back()))});
    }
    return writeSafetensors(model, tensors, file->metadata());
}

/// A model's file with the formula's weights, made by saving a new network first.
inline Result<void> writeModel(Engine& engine, const Recipe& recipe, int classCount, const std::filesystem::path& file)
{
    LearnerRequest request;
    request.recipe = recipe;
    request.classCount = classCount;
    request.device = "cpu";
    auto learner = engine.makeLearner(request);
    if (!learner)
        return fail(learner.error());
    if (auto saved = (*learner)->saveModel(file, {}); !saved)
        return saved;
    return fill(file);
}

inline Recipe recipe(const std::string& architecture, int side)
{
    Recipe made;
    made.network.architecture = architecture;
    made.input.sizePixels = side;
    made.precision = Precision::Fp32;
    return made;
}

} // namespace nucleoscope::formula
