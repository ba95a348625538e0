// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_file.h"
#include "core/exchange/onnx_network.h"
#include "core/exchange/torch_script.h"
#include "core/learning/ensemble.h"
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <list>
#include <sstream>
#include <torch/csrc/jit/serialization/import.h>

using namespace nucleoscope;

/// A model that was taken away says what it said here: LibTorch reads TorchScript's archive in this process; ONNX Runtime, timm
/// and PyTorch are asked where there is a Python that has them (NUCLEOSCOPE_PYTHON, or .deps/models of `./dev check models`).
class TestModelFiles : public QObject {
    Q_OBJECT

private:
    static constexpr int images = 5;
    static constexpr int classes = 2;

    QTemporaryDir folder_;
    TorchEngine engine_;

    std::filesystem::path path(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }
    std::vector<float> predicted(const Recipe& recipe, int views, int members = 1);
    Result<void> calmLastLayer(float factor) const;
    std::vector<GraphTensor> tensorsOf(const NetworkGraph& graph) const;
    static std::vector<float> askedHere(const Bytes& archive, const Recipe& recipe);
    void askPython(const QString& format, const std::filesystem::path& model, const Recipe& recipe, std::vector<float>& found);
    void compare(const std::vector<float>& found, const std::vector<float>& expected) const;

    static void rowsOfNetworks();
    static void rowsOfViews();

private Q_SLOTS:
    void torchScriptComputesTheSame_data() { rowsOfNetworks(); }
    void torchScriptComputesTheSame();
    void torchScriptKeepsWhatIsPutBesideIt();
    void anEnsembleIsTheMeanOfItsNetworks();
    void torchScriptHoldsAnEnsemble_data() { rowsOfViews(); }
    void torchScriptHoldsAnEnsemble();
    void onnxRuntimeAsksAnEnsemble_data() { rowsOfViews(); }
    void onnxRuntimeAsksAnEnsemble();
    void onnxRuntimeComputesTheSame_data() { rowsOfNetworks(); }
    void onnxRuntimeComputesTheSame();
    void ourOnnxComesBack_data() { rowsOfNetworks(); }
    void ourOnnxComesBack();
    void pythonsPyTorchReadsTheArchive();
    void timmReadsTheWeights_data();
    void timmReadsTheWeights();
};

namespace {

/// n × 3 × size × size, as the network sees them with mean and deviation of a half.
std::vector<float> normalised(const PixelBatch& batch)
{
    std::vector<float> values;
    const auto plane = static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
    for (std::size_t n = 0; n < static_cast<std::size_t>(batch.count()); ++n)
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t i = 0; i < plane; ++i)
                values.push_back((static_cast<float>(batch.pixels[(n * plane + i) * 3 + c]) / 255.0F - 0.5F) / 0.5F);
    return values;
}

QString python()
{
    const QString named = qEnvironmentVariable("NUCLEOSCOPE_PYTHON");
    return named.isEmpty() ? QStringLiteral(NUCLEOSCOPE_SOURCE "/.deps/models/bin/python") : named;
}

} // namespace

void TestModelFiles::rowsOfNetworks()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("views");
    QTest::addColumn<bool>("deepHead");
    QTest::newRow("MobileNetV2") << "mobilenetv2_100" << 1 << false;
    QTest::newRow("MobileNetV2, 8 views") << "mobilenetv2_100" << 8 << false;
    QTest::newRow("ResNet-18") << "resnet18" << 1 << false;
    QTest::newRow("ResNet-18, head of two layers, 2 views") << "resnet18" << 2 << true;
    QTest::newRow("small") << "small" << 1 << false;
    QTest::newRow("small, head of two layers, 4 views") << "small" << 4 << true;
    QTest::newRow("small, 8 views") << "small" << 8 << false;
}

void TestModelFiles::rowsOfViews()
{
    QTest::addColumn<int>("views");
    QTest::newRow("1 view") << 1;
    QTest::newRow("4 views") << 4;
}

namespace {

Recipe recipeOf(const QString& architecture, bool deepHead)
{
    Recipe recipe = formula::recipe(architecture.toStdString(), 64);
    if (deepHead)
        recipe.network.head = {{HeadLayer::Kind::Linear, 12, 0},
                               {HeadLayer::Kind::Relu, 0, 0},
                               {HeadLayer::Kind::Dropout, 0, 0.5},
                               {HeadLayer::Kind::Linear, 0, 0}};
    return recipe;
}

} // namespace

/// Writes weights into weights.safetensors, of members that differ by how sure they are, and asks the program's own predictor.
std::vector<float> TestModelFiles::predicted(const Recipe& recipe, int views, int members)
{
    std::vector<std::filesystem::path> models;
    for (int member = 0; member < members; ++member) {
        if (!formula::writeModel(engine_, recipe, classes, path("weights.safetensors"))
            || !calmLastLayer(0.1F - 0.07F * static_cast<float>(member)))
            qFatal("no weights");
        if (members > 1)
            std::filesystem::rename(path("weights.safetensors"),
                                    models.emplace_back(path("member.safetensors") += std::to_string(member)));
    }
    if (members > 1 && !writeEnsemble(path("weights.safetensors"), models, {}))
        qFatal("no ensemble");
    const auto predictor = loadPredictor(engine_, {recipe, classes, path("weights.safetensors"), "cpu", 1});
    if (!predictor)
        qFatal("%s", predictor.error().message.english().c_str());
    const auto outputs =
        (*predictor)->predict(formula::pixels(images, recipe.input.sizePixels, std::vector<int>(images, -1)), views);
    if (!outputs)
        qFatal("%s", outputs.error().message.english().c_str());
    return outputs->probabilities;
}

/// The formula's last layer is so sure that all probabilities would be 0 or 1: a tenth of it leaves something to compare.
Result<void> TestModelFiles::calmLastLayer(float factor) const
{
    const auto file = SafetensorsFile::open(path("weights.safetensors"));
    std::list<std::vector<float>> calmed;
    std::vector<TensorToWrite> tensors;
    for (const auto& [name, tensor] : file->tensors()) {
        tensors.push_back({name, tensor.type, tensor.shape, tensor.data});
        if (tensor.shape.size() != 2 || tensor.shape[0] != classes)
            continue;
        calmed.push_back(tensor.toFloat().value());
        for (float& value : calmed.back())
            value *= factor;
        tensors.back().data = std::as_bytes(std::span(calmed.back()));
    }
    return writeSafetensors(path("weights.safetensors"), tensors, file->metadata());
}

std::vector<GraphTensor> TestModelFiles::tensorsOf(const NetworkGraph& graph) const
{
    const auto file = SafetensorsFile::open(path("weights.safetensors"));
    auto tensors = graphTensors(graph, *file, "weights.safetensors");
    if (!tensors)
        qFatal("%s", tensors.error().message.english().c_str());
    return *tensors;
}

/// Within 1e-4, and not because nothing differs: the images must not all be called alike.
void TestModelFiles::compare(const std::vector<float>& found, const std::vector<float>& expected) const
{
    QCOMPARE(found.size(), expected.size());
    QVERIFY(std::abs(expected[0] - expected[classes]) > 1e-3F);
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) < 1e-4F,
                 qPrintable(QStringLiteral("number %1: %2, expected %3").arg(i).arg(found[i]).arg(expected[i])));
}

/// What LibTorch in this process makes of an archive.
std::vector<float> TestModelFiles::askedHere(const Bytes& archive, const Recipe& recipe)
{
    std::istringstream in(std::string(reinterpret_cast<const char*>(archive.data()), archive.size()));
    torch::jit::Module loaded = torch::jit::load(in);
    std::vector<float> pixels = normalised(formula::pixels(images, recipe.input.sizePixels, std::vector<int>(images, -1)));
    const at::Tensor input =
        at::from_blob(pixels.data(), {images, 3, recipe.input.sizePixels, recipe.input.sizePixels}, at::kFloat);
    const at::Tensor output = loaded.forward({input}).toTensor().contiguous();
    return {output.const_data_ptr<float>(), output.const_data_ptr<float>() + output.numel()};
}

void TestModelFiles::torchScriptComputesTheSame()
{
    QFETCH(QString, architecture);
    QFETCH(int, views);
    QFETCH(bool, deepHead);
    const Recipe recipe = recipeOf(architecture, deepHead);
    const std::vector<float> expected = predicted(recipe, views);
    const NetworkGraph graph = networkGraph(recipe, classes, views).value();
    const auto archive = engine_.scriptArchive(scriptModule(graph, tensorsOf(graph)));
    QVERIFY2(archive, archive ? "" : archive.error().message.english().c_str());
    compare(askedHere(*archive, recipe), expected);
}

void TestModelFiles::torchScriptKeepsWhatIsPutBesideIt()
{
    const Recipe recipe = recipeOf(QStringLiteral("small"), false);
    (void)predicted(recipe, 1);
    const NetworkGraph graph = networkGraph(recipe, classes, 1).value();
    ScriptModule module = scriptModule(graph, tensorsOf(graph));
    module.extraFiles["signature.json"] = "{}";
    const Bytes archive = engine_.scriptArchive(module).value();
    std::istringstream in(std::string(reinterpret_cast<const char*>(archive.data()), archive.size()));
    torch::jit::ExtraFilesMap beside{{"signature.json", ""}};
    (void)torch::jit::load(in, std::nullopt, beside);
    QCOMPARE(beside["signature.json"], std::string("{}"));
}

void TestModelFiles::anEnsembleIsTheMeanOfItsNetworks()
{
    const Recipe recipe = recipeOf(QStringLiteral("small"), false);
    const std::vector<float> together = predicted(recipe, 2, 2);
    const PixelBatch batch = formula::pixels(images, recipe.input.sizePixels, std::vector<int>(images, -1));
    std::vector<float> sum(together.size(), 0);
    std::vector<float> features;
    for (const char* member : {"member.safetensors0", "member.safetensors1"}) {
        const auto alone = loadPredictor(engine_, {recipe, classes, path(member), "cpu", 1});
        const auto outputs = (*alone)->predict(batch, 2);
        std::ranges::transform(sum, outputs->probabilities, sum.begin(), std::plus<>());
        const auto own = (*alone)->features(batch);
        features.insert(features.end(), own->begin(), own->begin() + (*alone)->featureCount()); // of the first image
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        QVERIFY(std::abs(together[i] - sum[i] / 2) < 1e-6F);
    const auto ensemble = loadPredictor(engine_, {recipe, classes, path("weights.safetensors"), "cpu", 1});
    const auto all = (*ensemble)->features(batch);
    QCOMPARE(all->size(), features.size() * images);
    QVERIFY(std::equal(features.begin(), features.end(), all->begin()));
}

void TestModelFiles::torchScriptHoldsAnEnsemble()
{
    QFETCH(int, views);
    const Recipe recipe = recipeOf(QStringLiteral("small"), true);
    const std::vector<float> expected = predicted(recipe, views, 3);
    const NetworkGraph graph = networkGraph(recipe, classes, views, 3).value();
    const auto archive = engine_.scriptArchive(scriptModule(graph, tensorsOf(graph)));
    QVERIFY2(archive, archive ? "" : archive.error().message.english().c_str());
    compare(askedHere(*archive, recipe), expected);
}

void TestModelFiles::onnxRuntimeAsksAnEnsemble()
{
    QFETCH(int, views);
    const Recipe recipe = recipeOf(QStringLiteral("small"), true);
    const std::vector<float> expected = predicted(recipe, views, 3);
    const NetworkGraph graph = networkGraph(recipe, classes, views, 3).value();
    QVERIFY(writeFileAtomically(path("model.onnx"), onnxModel(graph, tensorsOf(graph), {})));
    std::vector<float> found;
    askPython(QStringLiteral("onnx"), path("model.onnx"), recipe, found);
    if (found.empty())
        QSKIP("No Python with onnx and onnxruntime: set NUCLEOSCOPE_PYTHON.");
    compare(found, expected);
}

/// Leaves `found` empty where this Python lacks what it takes.
void TestModelFiles::askPython(const QString& format, const std::filesystem::path& model, const Recipe& recipe,
                               std::vector<float>& found)
{
    if (!QFile::exists(python()))
        return;
    const std::vector<float> pixels = normalised(formula::pixels(images, recipe.input.sizePixels, std::vector<int>(images, -1)));
    QVERIFY(writeFileAtomically(path("pixels.f32"), std::as_bytes(std::span(pixels))));
    QProcess process;
    process.start(python(), {QStringLiteral(NUCLEOSCOPE_SOURCE "/tests/core/learning/torch/predict_elsewhere.py"), format,
                             QString::fromStdString(utf8(model)), QString::fromStdString(utf8(path("pixels.f32"))),
                             QString::number(images), QString::number(recipe.input.sizePixels), QString::number(classes),
                             QString::fromStdString(utf8(path("answer.f32")))});
    QVERIFY(process.waitForFinished(240'000));
    if (process.exitCode() == 77)
        return;
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const auto bytes = readFile(path("answer.f32"));
    QVERIFY(bytes.has_value());
    found.resize(bytes->size() / sizeof(float));
    std::memcpy(found.data(), bytes->data(), bytes->size());
}

void TestModelFiles::onnxRuntimeComputesTheSame()
{
    QFETCH(QString, architecture);
    QFETCH(int, views);
    QFETCH(bool, deepHead);
    const Recipe recipe = recipeOf(architecture, deepHead);
    const std::vector<float> expected = predicted(recipe, views);
    const NetworkGraph graph = networkGraph(recipe, classes, views).value();
    QVERIFY(writeFileAtomically(path("model.onnx"), onnxModel(graph, tensorsOf(graph), {{"nucleoscope.signature", "{}"}})));
    std::vector<float> found;
    askPython(QStringLiteral("onnx"), path("model.onnx"), recipe, found);
    if (found.empty())
        QSKIP("No Python with onnx and onnxruntime: set NUCLEOSCOPE_PYTHON.");
    compare(found, expected);
}

/// Read back and given to the predictor, the very same probabilities come out.
void TestModelFiles::ourOnnxComesBack()
{
    QFETCH(QString, architecture);
    QFETCH(int, views);
    QFETCH(bool, deepHead);
    Recipe recipe = recipeOf(architecture, deepHead);
    const std::vector<float> expected = predicted(recipe, views);
    const NetworkGraph graph = networkGraph(recipe, classes, views).value();
    const auto network = readOnnxGraph(onnxModel(graph, tensorsOf(graph), {}), "model.onnx").and_then([](const OnnxGraph& read) {
        return networkOf(read, "model.onnx");
    });
    QVERIFY2(network, network ? "" : network.error().message.english().c_str());
    QCOMPARE(network->architecture, architecture.toStdString());
    QCOMPARE(network->views, views);
    std::vector<TensorToWrite> tensors;
    for (const GraphTensor& tensor : network->tensors)
        tensors.push_back({tensor.name, TensorType::F32, tensor.shape, std::as_bytes(std::span(tensor.values))});
    QVERIFY(writeSafetensors(path("back.safetensors"), tensors, {}));
    recipe.network.head = network->head; // without dropout
    const auto predictor = engine_.makePredictor({recipe, classes, path("back.safetensors"), "cpu", 1});
    QVERIFY2(predictor, predictor ? "" : predictor.error().message.english().c_str());
    const auto outputs =
        (*predictor)->predict(formula::pixels(images, recipe.input.sizePixels, std::vector<int>(images, -1)), network->views);
    QVERIFY(outputs.has_value());
    QVERIFY(outputs->probabilities == expected);
}

void TestModelFiles::pythonsPyTorchReadsTheArchive()
{
    const Recipe recipe = recipeOf(QStringLiteral("mobilenetv2_100"), true);
    const std::vector<float> expected = predicted(recipe, 4);
    const NetworkGraph graph = networkGraph(recipe, classes, 4).value();
    QVERIFY(writeFileAtomically(path("model.pt"), engine_.scriptArchive(scriptModule(graph, tensorsOf(graph))).value()));
    std::vector<float> found;
    askPython(QStringLiteral("torchscript"), path("model.pt"), recipe, found);
    if (found.empty())
        QSKIP("No Python with torch: set NUCLEOSCOPE_PYTHON.");
    compare(found, expected);
}

void TestModelFiles::timmReadsTheWeights_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::newRow("MobileNetV2") << "mobilenetv2_100";
    QTest::newRow("ResNet-18") << "resnet18";
}

void TestModelFiles::timmReadsTheWeights()
{
    QFETCH(QString, architecture);
    const Recipe recipe = recipeOf(architecture, false);
    const std::vector<float> expected = predicted(recipe, 1);
    std::vector<float> found;
    askPython(architecture, path("weights.safetensors"), recipe, found);
    if (found.empty())
        QSKIP("No Python with torch, timm and safetensors: set NUCLEOSCOPE_PYTHON.");
    compare(found, expected);
}

NUCLEOSCOPE_TEST(TestModelFiles)
#include "test_model_files.moc"
