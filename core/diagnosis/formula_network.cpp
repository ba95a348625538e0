// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formula_network.h"

#include "core/learning/safetensors.h"

#include <cmath>

namespace nucleoscope::formula {
namespace {

double fraction(std::uint64_t index, std::uint64_t key)
{
    std::uint64_t h = (index * 2654435761u + key * 2246822519u + 374761393u) & 0xffffffffu;
    h ^= h >> 15;
    h = (h * 2246822519u) & 0xffffffffu;
    h ^= h >> 13;
    return static_cast<double>(h) / 4294967296.0;
}

std::vector<float> values(const std::string& name, const TensorView& tensor, std::uint64_t key)
{
    std::vector<float> drawn(static_cast<std::size_t>(tensor.elements()));
    const double reach =
        tensor.shape.size() > 1
            ? std::sqrt(24.0 * static_cast<double>(tensor.shape[0]) / static_cast<double>(tensor.elements())) // He et al. 2015
            : 0.2;
    const bool scales = tensor.shape.size() <= 1 && (name.ends_with("running_var") || name.ends_with("weight"));
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const double u = fraction(i, key);
        drawn[i] = static_cast<float>(scales ? 0.5 + u : (u - 0.5) * reach);
    }
    return drawn;
}

} // namespace

PixelBatch pixels(int count, int side, std::vector<int> classes)
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

Recipe recipe(const std::string& architecture, int side)
{
    Recipe made;
    made.network.architecture = architecture;
    made.input.sizePixels = side;
    made.precision = Precision::Fp32;
    return made;
}

Result<void> fill(const std::filesystem::path& model)
{
    const auto file = SafetensorsFile::open(model);
    if (!file)
        return fail(file.error());
    std::vector<std::vector<float>> drawn;
    std::vector<TensorToWrite> tensors;
    drawn.reserve(file->tensors().size());
    for (const auto& [name, tensor] : file->tensors()) {
        const bool numbers = tensor.type == TensorType::F32;
        drawn.push_back(numbers ? values(name, tensor, drawn.size()) : std::vector<float>());
        tensors.push_back({name, tensor.type, tensor.shape, numbers ? std::as_bytes(std::span(drawn.back())) : tensor.data});
    }
    return writeSafetensors(model, tensors, file->metadata());
}

Result<void> writeModel(Engine& engine, const Recipe& recipe, int classCount, const std::filesystem::path& file)
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

} // namespace nucleoscope::formula
