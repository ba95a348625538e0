// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/model_file.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/strict_json.h"
#include "core/base/text.h"
#include "core/exchange/onnx_network.h"
#include "core/learning/ensemble.h"
#include "core/learning/weights_file.h"
#include "core/workflow/run_dataset.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using SaidJson = nlohmann::json;

constexpr std::uint64_t largestModel = std::uint64_t{256} << 20; // the largest network here has 45 MB
constexpr std::uint64_t largestSignature = std::uint64_t{1} << 20;
constexpr int deepestSignature = 8;
constexpr int newestSignature = 1;
constexpr std::array<float, 3> imageNetMean{0.485F, 0.456F, 0.406F}, imageNetDeviation{0.229F, 0.224F, 0.225F};

tl::unexpected<Error> damagedModel(const std::string& file, const std::string& reason)
{
    return fail(ErrorCode::Unreadable,
                {"import.damaged", "{file} cannot be used as a network: {reason}.", {{"file", file}, {"reason", reason}}});
}

/// What is said of a model: a signature, or an empty object.
struct Said {
    SaidJson content = SaidJson::object();
    std::string source; ///< for messages
};

SaidJson parsedSignature(const std::string& text)
{
    SaidJson content = parseStrictJson(text, deepestSignature);
    if (!content.is_object() || content.value("format", SaidJson()) != "nucleoscope-model")
        throw JsonRefused("it is no signature of a model");
    if (!content.contains("version") || !content["version"].is_number_integer() || content["version"] > newestSignature
        || content["version"] < 1)
        throw JsonRefused("it is of a version that this program does not know");
    return content;
}

/// The notes of `weights export` in the form of a signature.
SaidJson fromNotes(const std::map<std::string, std::string>& notes)
{
    SaidJson content = SaidJson::object();
    const auto note = [&](const char* key) {
        const auto found = notes.find(key);
        return found == notes.end() ? std::string() : found->second;
    };
    const auto numbers = [&](const char* key) {
        std::istringstream in(note(key));
        in.imbue(std::locale::classic());
        std::vector<double> values;
        for (double value = 0; in >> value;)
            values.push_back(value);
        return values;
    };
    if (!note("architecture").empty())
        content["architecture"] = note("architecture");
    const auto size = numbers("input_size_pixels"), crop = numbers("input_crop_pixels"), mean = numbers("input_mean"),
               deviation = numbers("input_standard_deviation");
    if (size.size() == 1 && crop.size() == 1 && mean.size() == 3 && deviation.size() == 3)
        content["input"] = {{"size_pixels", std::llround(size[0])},
                            {"crop_pixels", std::llround(crop[0])},
                            {"mean", mean},
                            {"standard_deviation", deviation}};
    std::istringstream classes(note("classes"));
    for (std::string name; std::getline(classes, name, ',');)
        content["classes"].push_back({{"name", std::string(trimmed(name))}});
    if (!note("trained_on").empty())
        content["run"]["dataset"] = note("trained_on");
    return content;
}

template <typename T>
std::optional<T> saidAt(const SaidJson& content, const char* object, const char* key)
{
    const SaidJson* at = &content;
    if (object) {
        if (!content.contains(object) || content[object].is_null())
            return std::nullopt;
        at = &content[object];
        if (!at->is_object())
            throw JsonRefused("\"" + std::string(object) + "\" is of the wrong kind");
    }
    if (!at->contains(key) || (*at)[key].is_null())
        return std::nullopt;
    try {
        return (*at)[key].get<T>();
    } catch (const SaidJson::exception&) {
        throw JsonRefused("\"" + std::string(key) + "\" is of the wrong kind");
    }
}

void takeClasses(const SaidJson& content, ModelFile& model)
{
    if (!content.contains("classes"))
        return;
    if (!content["classes"].is_array())
        throw JsonRefused("\"classes\" is no list");
    std::set<std::string> seen;
    for (const SaidJson& entry : content["classes"]) {
        if (!entry.is_object())
            throw JsonRefused("\"classes\" does not list classes");
        const auto name = saidAt<std::string>(entry, nullptr, "name");
        if (!name || name->empty() || !seen.insert(lowered(*name)).second)
            throw JsonRefused("\"classes\" has one without a name, or two of one name");
        model.classes.push_back(*name);
        if (saidAt<bool>(entry, nullptr, "positive").value_or(false))
            model.positive.push_back(*name);
    }
    if (static_cast<int>(model.classes.size()) != model.classCount)
        throw JsonRefused("it names " + std::to_string(model.classes.size()) + " classes, and the network has "
                          + std::to_string(model.classCount) + " outputs");
}

void takeDecision(const SaidJson& content, ModelFile& model)
{
    const auto threshold = saidAt<double>(content, "decision", "threshold");
    if (!threshold)
        return;
    OperatingPoint point{*threshold, saidAt<double>(content, "decision", "refer_below")};
    if (!(point.threshold >= 0 && point.threshold <= 1)
        || (point.upper && !(*point.upper > point.threshold && *point.upper <= 1)))
        throw JsonRefused("\"decision\" has a threshold outside of 0 to 1");
    model.point = point;
}

/// The recipe's own reader checks ranges.
Recipe recipeSaid(const SaidJson& content, const ModelFile& model, const std::string& source)
{
    SaidJson recipe = SaidJson::parse(recipeToJson(model.recipe));
    if (content.contains("input")) {
        for (const char* key : {"size_pixels", "crop_pixels", "mean", "standard_deviation"})
            if (const auto value = saidAt<SaidJson>(content, "input", key))
                recipe["input"][key] = *value;
    }
    if (const auto views = saidAt<SaidJson>(content, "output", "views"))
        recipe["test_time_views"] = *views;
    const auto parsed = parseRecipe(recipe.dump(), source);
    if (!parsed)
        throw JsonRefused(parsed.error().message.english());
    return *parsed;
}

// ---- Weights ----------------------------------------------------------------------------------------------------------

struct KnownBackbone {
    const char* architecture;
    const char* head;
    const char* tensor; ///< that no other has
};
constexpr std::array<KnownBackbone, 3> knownBackbones{{{"mobilenetv2_100", "classifier", "blocks.0.0.conv_dw.weight"},
                                                       {"resnet18", "fc", "layer1.0.conv1.weight"},
                                                       {"small", "classifier", "stages.0.0.conv.weight"}}};

const KnownBackbone* backboneOf(const SafetensorsFile& file, const std::string& said)
{
    for (const KnownBackbone& known : knownBackbones)
        if (said.empty() ? file.tensors().contains(known.tensor) : said == known.architecture)
            return &known;
    return nullptr;
}

/// One linear layer is all that names and shapes alone can tell.
std::vector<HeadLayer> oneLinearLayer()
{
    return {{HeadLayer::Kind::Linear, 0, 0}};
}

/// The name of the last layer that has weights.
std::string lastLinear(const std::string& name, const std::vector<HeadLayer>& head)
{
    return head.size() == 1 ? name : name + "." + std::to_string(head.size() - 1);
}

/// The head that the signature tells of, if it tells of one; `recipe` is all else. Throws JsonRefused where it is none that can be.
std::optional<std::vector<HeadLayer>> headSaid(const Said& said, const Recipe& recipe)
{
    const auto head = saidAt<SaidJson>(said.content, nullptr, "head");
    if (!head)
        return std::nullopt;
    SaidJson whole = SaidJson::parse(recipeToJson(recipe));
    whole["network"]["head"] = *head;
    auto parsed = parseRecipe(whole.dump(), said.source);
    if (!parsed)
        throw JsonRefused(parsed.error().message.english());
    return std::move(parsed->network.head);
}

/// Whether tensors are called as those of an ensemble's members.
template <typename Tensors>
bool areOfSeveralNetworks(const Tensors& tensors)
{
    return std::ranges::any_of(tensors,
                               [first = memberPrefix(0)](const auto& tensor) { return tensor.first.starts_with(first); });
}

Error severalNetworks(const std::string& fileName)
{
    return {ErrorCode::Unsupported,
            {"import.ensemble",
             "{file} holds several networks that answer together, as those of a cross-validation do. Only single ones are "
             "imported: take the run of one fold, or the pooled run packed, which keeps all of them.",
             {{"file", fileName}}}};
}

Result<void> takeWeights(const SafetensorsFile& file, const Said& said, const std::string& architecture, ModelFile& model)
{
    const std::string named =
        architecture.empty() ? saidAt<std::string>(said.content, nullptr, "architecture").value_or("") : architecture;
    const KnownBackbone* backbone = backboneOf(file, named);
    if (!backbone)
        return fail(ErrorCode::Unsupported,
                    {"import.architecture",
                     "Of which network {file} holds the weights cannot be told from their names, or it is none that is known "
                     "here. Known are, under timm's and torchvision's names: {known}.",
                     {{"file", model.name}, {"known", knownArchitectures()}}});
    model.recipe.network.architecture = backbone->architecture;
    model.recipe.network.head = oneLinearLayer();
    if (auto head = headSaid(said, model.recipe))
        model.recipe.network.head = std::move(*head);
    const std::string last = lastLinear(backbone->head, model.recipe.network.head);
    const auto weight = file.tensors().find(last + ".weight");
    if (weight == file.tensors().end() || weight->second.shape.size() != 2)
        return fail(
            ErrorCode::Unsupported,
            {"import.head",
             "{file} has no layer {layer} with weights. Only a head of one linear layer can be told from the weights alone; "
             "what lies in another one has to be said in {signature} beside the file.",
             {{"file", model.name}, {"layer", last}, {"signature", model.name + ".json"}}});
    model.classCount = static_cast<int>(std::min<std::int64_t>(weight->second.shape.front(), 1'000'000));
    for (const auto& [name, view] : file.tensors()) {
        if (view.type != TensorType::F32 && view.type != TensorType::F16 && view.type != TensorType::BF16
            && view.type != TensorType::F64)
            continue; // counters of batches
        auto values = view.toFloat();
        if (!values)
            return fail(values.error());
        model.tensors.push_back({name, view.shape, std::move(*values)});
    }
    return {};
}

// ---- ONNX -------------------------------------------------------------------------------------------------------------

std::vector<HeadLayer> withoutDropout(std::vector<HeadLayer> head)
{
    std::erase_if(head, [](const HeadLayer& layer) { return layer.kind == HeadLayer::Kind::Dropout; });
    if (!head.empty())
        head.back().outputs = 0;
    return head;
}

void takeNetwork(OnnxNetwork network, const Said& said, ModelFile& model)
{
    model.recipe.network.architecture = network.architecture;
    model.recipe.network.head = network.head;
    if (network.sizePixels > 0)
        model.recipe.input.sizePixels = network.sizePixels;
    model.classCount = network.classes;
    model.tensors = std::move(network.tensors);
    if (const auto named = saidAt<std::string>(said.content, nullptr, "architecture"); named && *named != network.architecture)
        throw JsonRefused("it describes a " + *named + ", and the file is a " + network.architecture);
    if (auto head = headSaid(said, model.recipe); head && withoutDropout(std::move(*head)) != network.head)
        throw JsonRefused("the head that it describes is not that of the file");
}

/// A network whose weights are no numbers says nothing, and a negative variance makes it say nothing.
Result<void> checkNumbers(const ModelFile& model)
{
    for (const GraphTensor& tensor : model.tensors) {
        const bool variance = tensor.name.ends_with("running_var");
        const auto bad = [&](float value) { return !std::isfinite(value) || (variance && value < 0); };
        if (std::any_of(tensor.values.begin(), tensor.values.end(), bad))
            return damagedModel(model.name, "its weights " + tensor.name + " hold what is no number, or a negative variance");
    }
    if (model.classCount < 2)
        return fail(ErrorCode::Unsupported,
                    {"import.one_output",
                     "{file} has a single output. Only networks with an output for each class are known here.",
                     {{"file", model.name}}});
    return {};
}

class ModelReading {
public:
    ModelReading(const fs::path& file, const fs::path& signature, const std::string& architecture)
        : file_(file), signature_(signature), architecture_(architecture)
    {
        model_.name = utf8(file.filename());
        model_.recipe.name = "imported";
        model_.recipe.title = model_.name;
        model_.recipe.description = "A network that was made elsewhere.";
        model_.recipe.epochs = 1;
        model_.recipe.input.mean = imageNetMean;
        model_.recipe.input.standardDeviation = imageNetDeviation;
    }

    Result<ModelFile> read()
    {
        try {
            if (auto beside = readBeside(); !beside)
                return fail(beside.error());
            const bool onnx = lowered(utf8(file_.extension())) == ".onnx";
            if (auto taken = onnx ? readOnnx() : readWeights(); !taken)
                return fail(taken.error());
            finish();
        } catch (const JsonRefused& refused) {
            return fail(ErrorCode::Mismatch, {"import.signature",
                                              "What {signature} says of {file} cannot be used: {reason}.",
                                              {{"signature", said_.source}, {"file", model_.name}, {"reason", refused.what()}}});
        }
        return checkNumbers(model_).map([&] { return std::move(model_); });
    }

private:
    Result<void> readBeside()
    {
        fs::path beside = signature_;
        if (beside.empty()) {
            beside = file_;
            beside += ".json";
            std::error_code problem;
            if (!fs::exists(beside, problem))
                return {};
        }
        const auto text = readTextFile(beside, largestSignature);
        if (!text)
            return fail(text.error());
        said_.source = utf8(beside.filename());
        said_.content = parsedSignature(*text);
        return {};
    }
    void readInside(const std::map<std::string, std::string>& notes, const char* key)
    {
        if (!said_.source.empty())
            return; // what lies beside it goes before
        said_.source = "the signature inside";
        if (const auto found = notes.find(key); found != notes.end())
            said_.content = parsedSignature(found->second);
        else
            said_.content = fromNotes(notes);
    }

    /// A link could lead anywhere, and what is no file may never end.
    Result<Bytes> readNeighbour(const std::string& name)
    {
        const fs::path file = file_.parent_path() / pathFromUtf8(name);
        std::error_code problem;
        if (fs::symlink_status(file, problem).type() != fs::file_type::regular)
            return fail(ErrorCode::NotFound,
                        {"onnx.data_missing",
                         "Numbers of {file} are in another file, {other}, which does not lie beside it, or is a link. Put both "
                         "into one folder, under the names that they had.",
                         {{"file", model_.name}, {"other", name}}});
        auto bytes = readFile(file, bytesLeft_);
        if (bytes) {
            bytesLeft_ -= bytes->size();
            model_.fingerprint += ContentHash::of(*bytes).hex();
        }
        return bytes;
    }
    Result<void> readOnnx()
    {
        const auto bytes = readFile(file_, largestModel);
        if (!bytes)
            return fail(bytes.error());
        model_.fingerprint = ContentHash::of(*bytes).hex();
        const std::string alone = model_.fingerprint;
        const auto graph = readOnnxGraph(*bytes, model_.name, [this](const std::string& name) { return readNeighbour(name); });
        if (!graph)
            return fail(graph.error());
        if (areOfSeveralNetworks(graph->tensors))
            return fail(severalNetworks(model_.name));
        auto network = networkOf(*graph, model_.name);
        if (!network)
            return fail(network.error());
        readInside(graph->metadata, "nucleoscope.signature");
        model_.format = "onnx";
        if (model_.fingerprint != alone)
            model_.fingerprint = ContentHash::of(model_.fingerprint).hex();
        viewsInFile_ = network->views;
        takeNetwork(std::move(*network), said_, model_);
        return {};
    }
    Result<void> readWeights()
    {
        const auto file = openWeightsFile(file_);
        if (!file)
            return fail(file.error());
        readInside(file->metadata(), "signature");
        if (areOfSeveralNetworks(file->tensors()))
            return fail(severalNetworks(model_.name));
        model_.format = "weights";
        model_.fingerprint = weightsFingerprint(file_);
        return takeWeights(*file, said_, architecture_, model_);
    }
    void finish()
    {
        takeClasses(said_.content, model_);
        takeDecision(said_.content, model_);
        model_.recipe = recipeSaid(said_.content, model_, said_.source);
        if (viewsInFile_ > 1)
            model_.recipe.testTimeViews = viewsInFile_;
        model_.inputSaid = said_.content.contains("input");
        model_.learnedFrom = saidAt<std::string>(said_.content, "run", "dataset").value_or("");
    }

    const fs::path& file_;
    const fs::path& signature_;
    const std::string& architecture_;
    ModelFile model_;
    Said said_;
    int viewsInFile_ = 1;
    std::uint64_t bytesLeft_ = largestModel; ///< of files beside an ONNX file
};

} // namespace

Result<ModelFile> openModelFile(const fs::path& file, const fs::path& signature, const std::string& architecture)
{
    return ModelReading(file, signature, architecture).read();
}

} // namespace nucleoscope
