// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/model_signature.h"

#include "core/base/json_values.h"
#include "core/base/text.h"
#include "core/evaluation/calibration.h"
#include "core/exchange/onnx_file.h"
#include "core/run/pooled_run.h"
#include "core/workflow/json_number.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/run_pseudonyms.h"

#include <algorithm>
#include <array>

namespace nucleoscope {
namespace {

using SignatureJson = nlohmann::ordered_json;

struct FormatName {
    ModelFormat format;
    const char* name;
    const char* ending;
};

constexpr std::array<FormatName, 3> modelFormats{{
    {ModelFormat::Onnx, "onnx", ".onnx"},
    {ModelFormat::Safetensors, "safetensors", ".safetensors"},
    {ModelFormat::TorchScript, "torchscript", ".pt"},
}};

const FormatName& entryOf(ModelFormat format)
{
    return *std::find_if(modelFormats.begin(), modelFormats.end(), [&](const FormatName& f) { return f.format == format; });
}

std::vector<std::string> preprocessingWords(const Preprocessing& input)
{
    const std::string crop = std::to_string(input.cropPixels), size = std::to_string(input.sizePixels);
    return {
        "Decode to 8-bit RGB; lay what is transparent over black.",
        input.cropPixels > 0
            ? "Cut out the centred square of " + crop + " × " + crop
                  + " pixels at the image's own scale: its first column is floor((width - " + crop
                  + ") / 2), its first row floor((height - " + crop + ") / 2). What lies outside of the image is black."
            : std::string("Take the whole image."),
        "Resize to " + size + " × " + size
            + " in 8 bits: each axis by the mean of the area where it shrinks (OpenCV's INTER_AREA), bilinearly where it grows "
              "(INTER_LINEAR).",
        "Divide by 255, subtract the mean of the channel, divide by its standard deviation.",
        "Order as n × 3 × " + size + " × " + size + ", red first.",
    };
}

/// `numbers`: the recipe's, as its file has them.
SignatureJson inputOf(const Preprocessing& input, const SignatureJson& numbers, bool named)
{
    SignatureJson json;
    if (named)
        json["name"] = graphInputName;
    json["type"] = "float32";
    json["layout"] = "NCHW";
    json["size_pixels"] = input.sizePixels;
    json["colour_order"] = "RGB";
    json["crop_pixels"] = input.cropPixels;
    json["mean"] = numbers["mean"];
    json["standard_deviation"] = numbers["standard_deviation"];
    json["preprocessing"] = preprocessingWords(input);
    return json;
}

std::string viewWords(int views, bool inFile)
{
    if (views == 1)
        return "The image as it is.";
    const std::string what = "The probabilities are the mean over " + std::to_string(views)
                             + " views: the image, mirrored left to right" + (views > 2 ? ", top to bottom, and both" : "")
                             + (views > 4 ? "; and these four of the image turned by a quarter anticlockwise" : "") + ". ";
    return what + (inFile ? "The file does this by itself." : "The file holds weights only: do this yourself.");
}

SignatureJson outputOf(int views, int networks, bool graph)
{
    SignatureJson json;
    if (graph)
        json["name"] = graphOutputName;
    json["values"] = graph ? "probabilities" : "logits: softmax over the classes makes probabilities of them";
    json["views"] = views;
    json["views_in_file"] = graph && views > 1;
    json["views_meaning"] = viewWords(views, graph);
    if (networks > 1) {
        json["networks"] = networks;
        json["networks_meaning"] = "The probabilities are the mean of what " + std::to_string(networks)
                                   + " networks say, which the file holds. Each examined the patients of another fold of a "
                                     "cross-validation, and learned from the others.";
    }
    return json;
}

/// Null without a positive class and another: the most probable class is all that there is to say.
SignatureJson decisionOf(const OperatingPoint& point, const PositiveClasses& positive)
{
    if (!hasTwoSides(positive))
        return {};
    return {{"threshold", point.threshold},
            {"refer_below", point.upper ? SignatureJson(*point.upper) : SignatureJson()},
            {"rule", point.upper ? "Add up the probabilities of the positive classes. From refer_below on the image is called "
                                   "positive; from threshold on, below that, it is left to a person; else it is called negative."
                                 : "Add up the probabilities of the positive classes. From threshold on the image is called "
                                   "positive, else negative."}};
}

/// Null where there is nothing to fit it to, and where the best would be without bound: everything right, or chance.
SignatureJson temperatureOf(const Run& run, bool ofFinalNetwork)
{
    const int epoch = run.info().bestEpoch;
    const auto predictions = run.predictions(epoch, PredictionSource::Validation);
    if (!predictions)
        return {};
    const auto fitted = fitTemperature(*predictions);
    if (!fitted || fitted->atBound)
        return {};
    return {{"value", fitted->value},
            {"applied_in_file", false},
            {"meaning", "p ^ (1 / value), divided by its sum over the classes, are calibrated probabilities. No most probable "
                        "class changes, but threshold is meant for the probabilities as they come out of the file."},
            {"fitted_on", isPooledRun(run.info()) ? "out-of-fold predictions of the single networks"
                          : ofFinalNetwork        ? "validation part, by the network that was examined"
                                                  : "validation part"},
            {"epoch", epoch},
            {"samples", predictions->size()},
            {"loss_before", jsonNumber(fitted->lossBefore)},
            {"loss_after", jsonNumber(fitted->lossAfter)}};
}

} // namespace

const char* nameOf(ModelFormat format)
{
    return entryOf(format).name;
}

const char* endingOf(ModelFormat format)
{
    return entryOf(format).ending;
}

std::optional<ModelFormat> modelFormatNamed(std::string_view name)
{
    for (const FormatName& known : modelFormats)
        if (name == known.name)
            return known.format;
    return std::nullopt;
}

std::optional<ModelFormat> modelFormatOf(const std::filesystem::path& file)
{
    const std::string ending = lowered(utf8(file.extension()));
    for (const FormatName& known : modelFormats)
        if (ending == known.ending)
            return known.format;
    return ending == ".pth" ? std::optional(ModelFormat::TorchScript) : std::nullopt;
}

std::string modelSignature(const Run& run, ModelFormat format, const std::string& fileName, const OperatingPoint& point,
                           const std::optional<Pseudonyms>& names, const Run* finalRun)
{
    const RunInfo info = names ? RunPseudonyms(*names, run).renamed(run.info()) : run.info();
    const bool graph = format != ModelFormat::Safetensors;
    SignatureJson json{{"format", "nucleoscope-model"}, {"version", 1}, {"file", fileName}, {"file_format", nameOf(format)}};
    json["purpose"] = "For research and teaching only, not for diagnosis.";
    json["architecture"] = info.recipe.network.architecture;
    const SignatureJson recipe = SignatureJson::parse(recipeToJson(info.recipe));
    json["head"] = recipe["network"]["head"];
    json["input"] = inputOf(info.recipe.input, recipe["input"], graph);
    json["output"] = outputOf(info.recipe.testTimeViews, networkCount(info), graph);
    for (const ClassInfo& c : info.classes)
        json["classes"].push_back({{"name", c.name}, {"positive", c.positive}});
    json["decision"] = decisionOf(point, run.positiveClasses());
    json["temperature"] = temperatureOf(run, finalRun != nullptr);
    json["run"] = {{"id", info.id},
                   {"name", info.name},
                   {"dataset", info.datasetName},
                   {"network", nameOf(finalRun ? NetworkChoice::Final : NetworkChoice::Examined)},
                   {"epoch", finalRun ? finalRun->info().bestEpoch : info.bestEpoch},
                   {"started_from", info.weightsName.empty() ? "random" : info.weightsName},
                   {"program", info.program}};
    if (finalRun)
        if (const auto note = finalNetworkNote(run.info()))
            json["run"]["network_meaning"] = note->english();
    json["cautions"] = SignatureJson::array();
    for (const Message& caution : cautionsOf(info))
        json["cautions"].push_back(caution.english());
    return jsonText(json);
}

} // namespace nucleoscope
