// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/learning/recipe_library.h"
#include "core/learning/safetensors.h"
#include "core/workflow/backbone_features.h"
#include "ui/training_supplies.h"
#include "window_fixture.h"

#include <optional>

/// Weights of nothing in the fixture's folder, which the instant recipe then starts from, as the window knows at once.
inline std::filesystem::path plantBackbone(const WindowFixture& fixture)
{
    using namespace nucleoscope;
    const auto file = pathFromUtf8(fixture.path(QStringLiteral("mobilenetv2_100.blood_cells.safetensors")).toStdString());
    const std::vector<float> numbers(6, 1.0F);
    if (!writeSafetensors(file, {{"conv_stem.weight", TensorType::F32, {2, 3}, std::as_bytes(std::span(numbers))}}, {}))
        qFatal("no backbone");
    qputenv("NUCLEOSCOPE_WEIGHTS", QByteArray::fromStdString(utf8(file.parent_path())));
    ui::TrainingSupplies& supplies = ui::TrainingSupplies::of(*fixture.workspace);
    supplies.look();
    const auto isFound = [&] {
        return supplies.found() && supplies.found()->backbone && supplies.found()->backbone->second == file;
    };
    if (!QTest::qWaitFor(isFound, 10'000))
        qFatal("the backbone is not found");
    return file;
}

/// What it sees is then in the cache, and no engine is needed. False where the cache does not take it.
inline bool plantFeatures(const std::shared_ptr<const nucleoscope::Dataset>& dataset, const std::filesystem::path& backbone,
                          const nucleoscope::FeatureTable& table)
{
    using namespace nucleoscope;
    const auto recipe = findRecipe(shippedRecipes(), "instant");
    if (!recipe)
        return false;
    const auto file = backboneFeatureFile({dataset, *recipe, backbone});
    return file && !file->empty() && writeFeatureTable(*file, table, {});
}
