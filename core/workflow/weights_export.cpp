// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weights_export.h"

#include "core/base/csv.h"
#include "core/learning/ensemble.h"
#include "core/learning/half.h"
#include "core/learning/safetensors.h"
#include "core/workflow/run_predictor.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <list>

namespace nucleoscope {
namespace {

/// What the heads of the architectures are called.
bool isOfHead(const std::string& name)
{
    return name.starts_with("classifier.") || name.starts_with("fc.");
}

std::string threeNumbers(const std::array<float, 3>& numbers)
{
    return csvNumber(numbers[0]) + " " + csvNumber(numbers[1]) + " " + csvNumber(numbers[2]);
}

std::map<std::string, std::string> metadataOf(const Run& run, const WeightsExportOptions& options)
{
    const RunInfo& info = run.info();
    std::string classes;
    for (const ClassInfo& c : info.classes)
        classes += (classes.empty() ? "" : ", ") + c.name;
    std::map<std::string, std::string> metadata = options.notes;
    metadata.insert({{"architecture", info.recipe.network.architecture},
                     {"trained_on", info.datasetName},
                     {"classes", classes},
                     {"recipe", info.recipe.name},
                     {"epoch", std::to_string(info.bestEpoch)},
                     {"started_from", info.weightsName.empty() ? "random" : info.weightsName},
                     {"input_crop_pixels", std::to_string(info.recipe.input.cropPixels)},
                     {"input_size_pixels", std::to_string(info.recipe.input.sizePixels)},
                     {"input_mean", threeNumbers(info.recipe.input.mean)},
                     {"input_standard_deviation", threeNumbers(info.recipe.input.standardDeviation)},
                     {"program", info.program}});
    return metadata;
}

/// Rounded to fp16; the error made is returned in `error`. Fails where a value has no place there.
Result<Bytes> halved(const std::string& name, const TensorView& view, double& error)
{
    const auto values = view.toFloat();
    if (!values)
        return fail(values.error());
    Bytes rounded(values->size() * 2);
    double largest = 0, worst = 0;
    for (std::size_t i = 0; i < values->size(); ++i) {
        const std::uint16_t half = halfFromFloat((*values)[i]);
        const double back = floatFromHalf(half);
        if (!std::isfinite(back))
            return fail(ErrorCode::Unsupported,
                        {"weights.half_range",
                         "The weights {tensor} hold values that fp16 has no room for. Export them without --half.",
                         {{"tensor", name}}});
        largest = std::max(largest, std::abs(static_cast<double>((*values)[i])));
        worst = std::max(worst, std::abs(back - static_cast<double>((*values)[i])));
        std::memcpy(rounded.data() + 2 * i, &half, sizeof half);
    }
    error = largest > 0 ? worst / largest : 0;
    return rounded;
}

} // namespace

Result<ExportedWeights> exportWeights(const Run& run, const std::filesystem::path& out, const WeightsExportOptions& options)
{
    const auto model = modelOf(run).and_then([](const std::filesystem::path& file) { return SafetensorsFile::open(file); });
    if (!model)
        return fail(model.error());
    if (const int networks = ensembleMembers(model->metadata()); networks > 1)
        return fail(
            ErrorCode::Unsupported,
            {"weights.ensemble",
             "The run {run} is asked as {count} networks together, and a file of weights is of one. Export the run of one "
             "fold; or, to predict elsewhere with all of them, as ONNX or TorchScript.",
             {{"run", utf8(run.folder())}, {"count", std::to_string(networks)}}});
    ExportedWeights exported;
    std::list<Bytes> kept; // what the tensors to write point into
    std::vector<TensorToWrite> tensors;
    for (const auto& [name, view] : model->tensors()) {
        if (options.withoutHead && isOfHead(name))
            continue;
        TensorToWrite tensor{name, view.type, view.shape, view.data};
        if (options.half && view.type == TensorType::F32 && view.shape.size() >= 2) {
            double error = 0;
            auto rounded = halved(name, view, error);
            if (!rounded)
                return fail(rounded.error());
            kept.push_back(std::move(*rounded));
            tensor.type = TensorType::F16;
            tensor.data = kept.back();
            exported.largestError = std::max(exported.largestError, error);
        }
        ++exported.tensors;
        exported.parameters += view.elements();
        tensors.push_back(std::move(tensor));
    }
    if (auto written = writeSafetensors(out, tensors, metadataOf(run, options)); !written)
        return fail(written.error());
    std::error_code ignored;
    exported.bytes = std::filesystem::file_size(out, ignored);
    return exported;
}

} // namespace nucleoscope
