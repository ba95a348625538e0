// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_file.h"
#include "core/exchange/onnx_network.h"
#include "core/exchange/protobuf_writer.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace nucleoscope;

/// Somebody's ONNX file is one of our networks, or is refused with its reason. That the numbers come out the same, LibTorch is
/// asked in tests/core/learning/torch.
class TestOnnxNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWeWroteComesBack_data();
    void whatWeWroteComesBack();
    void foldedNormsComeBackAsBiases();
    void matMulAndAddAreALinearLayer();
    void anUnknownOperatorIsNamed();
    void anotherDomainIsNamed();
    void anotherNetworkSaysWhereItDiffers();
    void aFixedNumberOfImagesIsFlattened();
    void numbersInAFileBesideItAreRead();
    void numbersAnywhereElseAreRefused_data();
    void numbersAnywhereElseAreRefused();
    void whereNumbersLieIsNotBelieved_data();
    void whereNumbersLieIsNotBelieved();
    void damageIsRefused_data();
    void damageIsRefused();
    void nothingCutShortIsBelieved();
};

namespace {

using Kind = GraphStep::Kind;
using Pieces = std::vector<ProtobufWriter>;

Recipe smallRecipe(bool deepHead)
{
    Recipe recipe;
    recipe.network.architecture = "small";
    recipe.input.sizePixels = 32;
    if (deepHead)
        recipe.network.head = {{HeadLayer::Kind::Linear, 3, 0}, {HeadLayer::Kind::Relu, 0, 0}, {HeadLayer::Kind::Linear, 0, 0}};
    return recipe;
}

/// Numbers that all differ, for every tensor that the steps name. Only shapes of the small network.
std::vector<GraphTensor> numbersFor(const NetworkGraph& graph)
{
    std::vector<GraphTensor> tensors;
    std::int64_t maps = 3;
    float next = 0.01F;
    const auto add = [&](const std::string& name, std::vector<std::int64_t> shape) {
        std::int64_t elements = 1;
        for (const std::int64_t size : shape)
            elements *= size;
        std::vector<float> values;
        for (std::int64_t i = 0; i < elements; ++i)
            values.push_back(next = std::fmod(next * 1.37F + 0.011F, 1.0F));
        tensors.push_back({name, std::move(shape), std::move(values)});
    };
    std::int64_t outputs = 16;
    int strided = 0;
    for (const GraphStep& step : graph.steps)
        if (step.kind == Kind::Convolution) {
            outputs = step.stride == 2 ? 16 << strided++ : maps;
            add(step.tensors + ".weight", {outputs, maps, step.kernel, step.kernel});
            maps = outputs;
        } else if (step.kind == Kind::BatchNorm) {
            for (const char* name : {".weight", ".bias", ".running_mean", ".running_var"})
                add(step.tensors + name, {maps});
        } else if (step.kind == Kind::Linear) {
            outputs = step.tensors.ends_with(".0") ? 3 : graph.classes;
            add(step.tensors + ".weight", {outputs, maps});
            add(step.tensors + ".bias", {outputs});
            maps = outputs;
        }
    return tensors;
}

// ---- A model that somebody else wrote -----------------------------------------------------------------------------------

ProtobufWriter attributeOf(const char* name, const std::vector<std::int64_t>& values)
{
    ProtobufWriter attribute;
    attribute.text(1, name);
    for (const std::int64_t value : values)
        attribute.integer(8, value);
    return attribute;
}

ProtobufWriter nodeOf(const char* operation, const std::vector<std::string>& inputs, const std::string& output,
                      const Pieces& attributes = {})
{
    ProtobufWriter node;
    for (const std::string& input : inputs)
        node.text(1, input);
    node.text(2, output);
    node.text(3, "node of " + output);
    node.text(4, operation);
    for (const ProtobufWriter& attribute : attributes)
        node.message(5, attribute);
    return node;
}

ProtobufWriter numbers(const std::string& name, const std::vector<std::int64_t>& shape, const std::vector<float>& values)
{
    ProtobufWriter tensor;
    for (const std::int64_t size : shape)
        tensor.integer(1, size);
    tensor.integer(2, 1);
    tensor.text(8, name);
    tensor.bytes(9, std::as_bytes(std::span(values)));
    return tensor;
}

ProtobufWriter valueOf(const std::string& name)
{
    ProtobufWriter value;
    value.text(1, name);
    return value;
}

/// A tensor whose numbers lie in another file.
ProtobufWriter numbersElsewhere(const std::string& name, const std::vector<std::int64_t>& shape,
                                const std::map<std::string, std::string>& where)
{
    ProtobufWriter tensor;
    for (const std::int64_t size : shape)
        tensor.integer(1, size);
    tensor.integer(2, 1);
    tensor.text(8, name);
    for (const auto& [key, value] : where) {
        ProtobufWriter entry;
        entry.text(1, key);
        entry.text(2, value);
        tensor.message(13, entry);
    }
    tensor.integer(14, 1);
    return tensor;
}

Bytes modelOf(const Pieces& nodes, const Pieces& tensors, const std::string& output = "out",
              const ProtobufWriter& input = valueOf("in"))
{
    ProtobufWriter graph, operators, model;
    for (const ProtobufWriter& node : nodes)
        graph.message(1, node);
    for (const ProtobufWriter& tensor : tensors)
        graph.message(5, tensor);
    graph.message(11, input);
    graph.message(12, valueOf(output));
    operators.text(1, "");
    operators.integer(2, 13);
    model.message(8, operators);
    model.message(7, graph);
    return model.content();
}

Result<OnnxNetwork> read(const Bytes& content)
{
    return readOnnxGraph(content, "their.onnx").and_then([](const OnnxGraph& graph) { return networkOf(graph, "their.onnx"); });
}

QString reasonOf(const Bytes& content)
{
    const auto network = read(content);
    return network ? QStringLiteral("it was read") : QString::fromStdString(network.error().message.english());
}

/// The small network with its norms inside the convolutions, in the words of another program: no softmax, MatMul and Add.
Bytes foldedSmall(bool matMul)
{
    const NetworkGraph graph = networkGraph(smallRecipe(false), 2, 1).value();
    const auto known = numbersFor(graph);
    const auto find = [&](const std::string& name) -> const GraphTensor& {
        return *std::find_if(known.begin(), known.end(), [&](const GraphTensor& t) { return t.name == name; });
    };
    Pieces nodes, tensors;
    std::vector<std::string> values{"in"};
    for (const GraphStep& step : graph.steps) {
        const std::string output = "v" + std::to_string(values.size());
        const auto input = [&](std::size_t i) { return values[static_cast<std::size_t>(step.inputs[i])]; };
        if (step.kind == Kind::Convolution) {
            const GraphTensor& weight = find(step.tensors + ".weight");
            const std::string norm = step.tensors.substr(0, step.tensors.size() - 4) + "bn.bias";
            tensors.push_back(numbers(output + "w", weight.shape, weight.values));
            tensors.push_back(numbers(output + "b", find(norm).shape, find(norm).values));
            nodes.push_back(nodeOf("Conv", {input(0), output + "w", output + "b"}, output,
                                   {attributeOf("strides", {step.stride, step.stride}), attributeOf("pads", {1, 1, 1, 1})}));
        } else if (step.kind == Kind::BatchNorm) {
            values.push_back(input(0));
            continue;
        } else if (step.kind == Kind::Relu) {
            nodes.push_back(nodeOf("Relu", {input(0)}, output));
        } else if (step.kind == Kind::Add) {
            nodes.push_back(nodeOf("Add", {input(1), input(0)}, output)); // the other way round than we write it
        } else if (step.kind == Kind::GlobalAveragePool) {
            nodes.push_back(nodeOf("ReduceMean", {input(0)}, output, {attributeOf("axes", {-2, -1})}));
            nodes.push_back(nodeOf("Flatten", {output}, output + "f"));
            values.push_back(output + "f");
            continue;
        } else if (step.kind == Kind::Linear && matMul) {
            const GraphTensor& weight = find("classifier.weight");
            std::vector<float> turned;
            for (std::int64_t c = 0; c < weight.shape[1]; ++c)
                for (std::int64_t r = 0; r < weight.shape[0]; ++r)
                    turned.push_back(weight.values[static_cast<std::size_t>(r * weight.shape[1] + c)]);
            tensors.push_back(numbers("fw", {weight.shape[1], weight.shape[0]}, turned));
            tensors.push_back(numbers("fb", {2}, find("classifier.bias").values));
            nodes.push_back(nodeOf("MatMul", {input(0), "fw"}, "product"));
            nodes.push_back(nodeOf("Add", {"fb", "product"}, "out"));
        } else if (step.kind == Kind::Linear) {
            ProtobufWriter turn;
            turn.text(1, "transB");
            turn.integer(3, 1);
            tensors.push_back(numbers("fw", find("classifier.weight").shape, find("classifier.weight").values));
            nodes.push_back(nodeOf("Gemm", {input(0), "fw"}, "out", {turn}));
        }
        values.push_back(output);
    }
    return modelOf(nodes, tensors);
}

const GraphTensor* tensorNamed(const OnnxNetwork& network, const std::string& name)
{
    for (const GraphTensor& tensor : network.tensors)
        if (tensor.name == name)
            return &tensor;
    return nullptr;
}

} // namespace

void TestOnnxNetwork::whatWeWroteComesBack_data()
{
    QTest::addColumn<int>("views");
    QTest::addColumn<bool>("deepHead");
    for (const int views : {1, 2, 4, 8})
        QTest::addRow("%d views", views) << views << (views % 4 == 0);
}

void TestOnnxNetwork::whatWeWroteComesBack()
{
    QFETCH(int, views);
    QFETCH(bool, deepHead);
    const Recipe recipe = smallRecipe(deepHead);
    const NetworkGraph graph = networkGraph(recipe, 2, views).value();
    const auto tensors = numbersFor(graph);
    const auto network = read(onnxModel(graph, tensors, {{"a", "b"}}));
    QVERIFY2(network, network ? "" : network.error().message.english().c_str());
    QCOMPARE(network->architecture, std::string("small"));
    QCOMPARE(network->views, views);
    QCOMPARE(network->sizePixels, 32);
    QCOMPARE(network->classes, 2);
    QVERIFY(network->head == recipe.network.head);
    QCOMPARE(network->tensors.size(), tensors.size());
    for (const GraphTensor& tensor : tensors) {
        const GraphTensor* found = tensorNamed(*network, tensor.name);
        QVERIFY2(found, tensor.name.c_str());
        QVERIFY(found->shape == tensor.shape);
        QVERIFY2(found->values == tensor.values, tensor.name.c_str()); // bit for bit
    }
}

void TestOnnxNetwork::foldedNormsComeBackAsBiases()
{
    const auto network = read(foldedSmall(false));
    QVERIFY2(network, network ? "" : network.error().message.english().c_str());
    const NetworkGraph graph = networkGraph(smallRecipe(false), 2, 1).value();
    for (const GraphTensor& tensor : numbersFor(graph)) {
        const GraphTensor* found = tensorNamed(*network, tensor.name);
        QVERIFY2(found, tensor.name.c_str());
        if (tensor.name.ends_with("conv.weight") || tensor.name.ends_with("bn.bias") || tensor.name == "classifier.weight")
            QVERIFY2(found->values == tensor.values, tensor.name.c_str());
        else if (tensor.name.ends_with("bn.weight"))
            QCOMPARE(found->values.front(), 1.0F);
        else if (tensor.name.ends_with("running_var"))
            QVERIFY(std::abs(std::sqrt(found->values.front() + 1e-5F) - 1) < 1e-7F); // divides by one
        else
            QCOMPARE(found->values.front(), 0.0F); // means, and the bias that Gemm was not given
    }
}

void TestOnnxNetwork::matMulAndAddAreALinearLayer()
{
    const auto network = read(foldedSmall(true));
    QVERIFY2(network, network ? "" : network.error().message.english().c_str());
    const auto expected = numbersFor(networkGraph(smallRecipe(false), 2, 1).value());
    for (const char* name : {"classifier.weight", "classifier.bias"})
        for (const GraphTensor& tensor : expected)
            if (tensor.name == name)
                QVERIFY2(tensorNamed(*network, name)->values == tensor.values, name);
}

void TestOnnxNetwork::anUnknownOperatorIsNamed()
{
    const QString reason = reasonOf(modelOf({nodeOf("HardSwish", {"in"}, "out")}, {}));
    QVERIFY2(reason.contains(QLatin1String("HardSwish")) && reason.contains(QLatin1String("node of out")), qPrintable(reason));
}

void TestOnnxNetwork::anotherDomainIsNamed()
{
    ProtobufWriter node = nodeOf("Conv", {"in"}, "out");
    node.text(7, "com.example");
    const QString reason = reasonOf(modelOf({node}, {}));
    QVERIFY2(reason.contains(QLatin1String("com.example.Conv")), qPrintable(reason));
}

void TestOnnxNetwork::anotherNetworkSaysWhereItDiffers()
{
    const std::vector<float> six(6, 0.5F), three(3, 0.5F);
    const QString reason = reasonOf(modelOf({nodeOf("Conv", {"in", "w"}, "maps"), nodeOf("GlobalAveragePool", {"maps"}, "means"),
                                             nodeOf("Flatten", {"means"}, "flat"), nodeOf("MatMul", {"flat", "f"}, "out")},
                                            {numbers("w", {1, 3, 1, 1}, three), numbers("f", {1, 2}, {1, 2})}));
    QVERIFY2(reason.contains(QLatin1String("none of the networks")), qPrintable(reason));
    QVERIFY2(reason.contains(QStringLiteral("Conv 1 × 1, stride 1")), qPrintable(reason));
    QVERIFY2(reason.contains(QLatin1String("node of maps")), qPrintable(reason));
}

void TestOnnxNetwork::aFixedNumberOfImagesIsFlattened()
{
    ProtobufWriter sizes, tensor, type, input = valueOf("in");
    for (const int size : {1, 3, 32, 32}) {
        ProtobufWriter dimension;
        dimension.integer(1, size);
        sizes.message(1, dimension);
    }
    tensor.message(2, sizes);
    type.message(1, tensor);
    input.message(2, type);
    const auto reasonTo = [&](int images) {
        ProtobufWriter shape;
        shape.integer(1, 2);
        shape.integer(2, 7); // INT64
        shape.integer(7, images);
        shape.integer(7, 3);
        shape.text(8, "to");
        return reasonOf(modelOf({nodeOf("GlobalAveragePool", {"in"}, "means"), nodeOf("Reshape", {"means", "to"}, "flat"),
                                 nodeOf("MatMul", {"flat", "f"}, "out")},
                                {shape, numbers("f", {3, 2}, {1, 2, 3, 4, 5, 6})}, "out", input));
    };
    QVERIFY2(reasonTo(1).contains(QLatin1String("none of the networks")), qPrintable(reasonTo(1)));
    QVERIFY2(reasonTo(2).contains(QLatin1String("operator Reshape")), qPrintable(reasonTo(2)));
}

void TestOnnxNetwork::numbersInAFileBesideItAreRead()
{
    const std::vector<float> beside{0, 1, 2, 3, 4, 5};
    std::vector<std::string> asked;
    const auto content = modelOf({}, {numbersElsewhere("a", {2}, {{"location", "w.data"}, {"offset", "8"}, {"length", "8"}}),
                                      numbersElsewhere("b", {1, 2}, {{"location", "w.data"}, {"offset", "16"}})});
    const auto graph = readOnnxGraph(content, "their.onnx", [&](const std::string& name) -> Result<Bytes> {
        asked.push_back(name);
        const auto bytes = std::as_bytes(std::span(beside));
        return Bytes(bytes.begin(), bytes.end());
    });
    QVERIFY2(graph, graph ? "" : graph.error().message.english().c_str());
    QCOMPARE(asked, std::vector<std::string>{"w.data"}); // once
    QCOMPARE(graph->tensors.at("a").toFloat().value(), (std::vector<float>{2, 3}));
    QCOMPARE(graph->tensors.at("b").toFloat().value(), (std::vector<float>{4, 5}));
}

void TestOnnxNetwork::numbersAnywhereElseAreRefused_data()
{
    QTest::addColumn<QString>("location");
    for (const char* location : {"", ".", "..", "/etc/passwd", "../w.data", "sub/w.data", "./w.data", "sub\\w.data", "C:w.data",
                                 "w.data:stream", "w\ndata", "\x01"})
        QTest::addRow("\"%s\"", location) << QString::fromUtf8(location);
    QTest::newRow("a zero within") << QStringLiteral("w.data").append(QChar(0)).append(QStringLiteral("x"));
    QTest::newRow("too long a name") << QString(256, QLatin1Char('w'));
}

void TestOnnxNetwork::numbersAnywhereElseAreRefused()
{
    QFETCH(QString, location);
    bool asked = false;
    const Bytes content = modelOf({}, {numbersElsewhere("w", {1}, {{"location", location.toStdString()}})});
    const auto graph = readOnnxGraph(content, "their.onnx", [&](const std::string&) -> Result<Bytes> {
        asked = true;
        return Bytes(4);
    });
    QVERIFY(!asked);
    QCOMPARE(graph.error().message.id, std::string("onnx.elsewhere"));
    QCOMPARE(readOnnxGraph(content, "their.onnx").error().message.id, std::string("onnx.elsewhere"));
}

void TestOnnxNetwork::whereNumbersLieIsNotBelieved_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QString>("length");
    QTest::addColumn<QString>("says");
    const QString beyond = QStringLiteral("beyond the end"), none = QStringLiteral("is no number");
    QTest::newRow("offset beyond the end") << "9"
                                           << "0" << beyond;
    QTest::newRow("length beyond the end") << "4"
                                           << "8" << beyond;
    QTest::newRow("both beyond all numbers") << "18446744073709551615"
                                             << "18446744073709551615" << beyond;
    QTest::newRow("a number that there is not") << "18446744073709551616"
                                                << "4" << none;
    QTest::newRow("before the file") << "-4"
                                     << "4" << none;
    QTest::newRow("words") << "0x4"
                           << "4" << none;
    QTest::newRow("nothing") << ""
                             << "4" << none;
    QTest::newRow("too few") << "0"
                             << "2" << QStringLiteral("the shape of w");
    QTest::newRow("too many") << "0"
                              << "8" << QStringLiteral("the shape of w");
    QTest::newRow("the same for all") << "0"
                                      << "4" << QStringLiteral("than it holds");
}

void TestOnnxNetwork::whereNumbersLieIsNotBelieved()
{
    QFETCH(QString, offset);
    QFETCH(QString, length);
    QFETCH(QString, says);
    Pieces tensors;
    for (const char* name : {"w", "x", "y"}) // three times four bytes of eight
        tensors.push_back(numbersElsewhere(
            name, {1}, {{"location", "w.data"}, {"offset", offset.toStdString()}, {"length", length.toStdString()}}));
    const auto graph =
        readOnnxGraph(modelOf({}, tensors), "their.onnx", [](const std::string&) -> Result<Bytes> { return Bytes(8); });
    QVERIFY(!graph);
    const QString reason = QString::fromStdString(graph.error().message.english());
    QVERIFY2(reason.contains(says), qPrintable(reason));
}

void TestOnnxNetwork::damageIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Bytes& content, const char* says) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()))
                            << QString::fromUtf8(says);
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no graph");
    QTest::newRow("a text") << QByteArray("hello world") << QStringLiteral("cannot be read as ONNX");
    QTest::newRow("a number without end") << QByteArray(12, '\xff') << QStringLiteral("more than ten bytes");
    QTest::newRow("a length that lies") << QByteArray("\x3a\xff\xff\xff\xff\x0f", 6) << QStringLiteral("beyond its end");
    row("a shape that lies", modelOf({}, {numbers("w", {1000, 1000}, {1, 2})}), "the shape of w");
    row("a shape beyond all", modelOf({}, {numbers("w", {1LL << 40, 1LL << 40}, {})}), "the shape of w");
    row("a shape below none", modelOf({}, {numbers("w", {-1}, {1})}), "the shape of w");
    row("two of one name", modelOf({}, {numbers("w", {1}, {1}), numbers("w", {1}, {1})}), "two tensors");
    row("what nothing makes", modelOf({nodeOf("Relu", {"nowhere"}, "out")}, {}), "nothing before it makes");
    row("a ring", modelOf({nodeOf("Relu", {"b"}, "a"), nodeOf("Relu", {"a"}, "b")}, {}, "b"), "nothing before it makes");
    row("made twice", modelOf({nodeOf("Relu", {"in"}, "a"), nodeOf("Relu", {"in"}, "a")}, {}, "a"), "two nodes");
    row("an output that nothing makes", modelOf({nodeOf("Relu", {"in"}, "a")}, {}), "nothing in it makes its output");
}

void TestOnnxNetwork::damageIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto* begin = reinterpret_cast<const std::byte*>(content.constData());
    const QString reason = reasonOf(Bytes(begin, begin + content.size()));
    QVERIFY2(reason.contains(says), qPrintable(reason));
}

void TestOnnxNetwork::nothingCutShortIsBelieved()
{
    const Bytes whole = foldedSmall(false);
    for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 150)
        QVERIFY(!read(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))));
}

NUCLEOSCOPE_TEST(TestOnnxNetwork)
#include "test_onnx_network.moc"
