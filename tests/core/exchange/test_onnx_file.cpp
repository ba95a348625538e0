// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers of fields are those of onnx.proto.
#include "core/exchange/onnx_file.h"
#include "tests/core/exchange/protobuf_reader.h"
#include "tests/core/exchange/tiny_network.h"
#include "tests/test_program.h"

#include <QSet>
#include <QTest>

using namespace nucleoscope;

namespace {

constexpr int graphField = 7;
constexpr int nodeField = 1;
constexpr int initialiserField = 5;

ProtobufReader modelOf(const TinyNetwork& tiny)
{
    const auto tensors = graphTensors(tiny.graph, tiny.weights(), "tiny.safetensors");
    if (!tensors)
        qFatal("the tiny network lacks weights");
    return ProtobufReader::of(onnxModel(tiny.graph, *tensors, {{"key", "value"}}));
}

QList<QByteArray> operations(const ProtobufReader& model)
{
    QList<QByteArray> all;
    for (const ProtobufReader& node : model.message(graphField).messages(nodeField))
        all.append(node.text(4));
    return all;
}

} // namespace

class TestOnnxFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelSaysItsVersions();
    void inputAndOutputHaveNamesAndSizes();
    void nodesFollowTheGraph();
    void everyInputIsThereBeforeItIsUsed_data();
    void everyInputIsThereBeforeItIsUsed();
    void nothingIsThereThatIsNotUsed();
    void weightsKeepTheirNamesShapesAndValues();
    void eightViewsAreOneBatch();
};

void TestOnnxFile::theModelSaysItsVersions()
{
    const ProtobufReader model = modelOf({});
    QVERIFY(model.isValid());
    QCOMPARE(model.number(1), 8);
    QCOMPARE(model.message(8).text(1), QByteArray());
    QCOMPARE(model.message(8).number(2), 17);
    QCOMPARE(model.text(2), QByteArray("Nucleoscope"));
    QCOMPARE(model.message(14).text(1), QByteArray("key"));
    QCOMPARE(model.message(14).text(2), QByteArray("value"));
}

void TestOnnxFile::inputAndOutputHaveNamesAndSizes()
{
    const ProtobufReader graph = modelOf({}).message(graphField);
    QCOMPARE(graph.text(2), QByteArray("tiny"));
    const auto sizes = [](const ProtobufReader& value) -> QString {
        QStringList text;
        const ProtobufReader tensor = value.message(2).message(1);
        for (const ProtobufReader& size : tensor.message(2).messages(1))
            text << (size.text(2).isEmpty() ? QString::number(size.number(1)) : QString::fromUtf8(size.text(2)));
        return QString::number(tensor.number(1)) + QLatin1String(": ") + text.join(QLatin1Char(' '));
    };
    QCOMPARE(graph.message(11).text(1), QByteArray("pixels"));
    QCOMPARE(sizes(graph.message(11)), QStringLiteral("1: n 3 4 4"));
    QCOMPARE(graph.message(12).text(1), QByteArray("probabilities"));
    QCOMPARE(sizes(graph.message(12)), QStringLiteral("1: n 2"));
}

void TestOnnxFile::nodesFollowTheGraph()
{
    QCOMPARE(operations(modelOf({})),
             (QList<QByteArray>{"Conv", "BatchNormalization", "Clip", "GlobalAveragePool", "Flatten", "Gemm", "Softmax"}));
    const ProtobufReader norm = modelOf({}).message(graphField).messages(nodeField)[1];
    QCOMPARE(norm.texts(1).mid(1), (QList<QByteArray>{"bn.weight", "bn.bias", "bn.running_mean", "bn.running_var"}));
    QCOMPARE(norm.message(5).text(1), QByteArray("epsilon"));
    QCOMPARE(norm.message(5).fourBytes(2), QByteArray::fromHex("acc52737")); // 1e-5
}

void TestOnnxFile::everyInputIsThereBeforeItIsUsed_data()
{
    QTest::addColumn<int>("views");
    QTest::addColumn<int>("members");
    for (const int views : {1, 2, 4, 8})
        for (const int members : {1, 3})
            QTest::addRow("%d views, %d networks", views, members) << views << members;
}

void TestOnnxFile::everyInputIsThereBeforeItIsUsed()
{
    QFETCH(int, views);
    QFETCH(int, members);
    TinyNetwork tiny;
    tiny.graph.views = views;
    tiny.graph.members = members;
    const ProtobufReader graph = modelOf(tiny).message(graphField);
    QSet<QByteArray> there{"pixels"};
    for (const ProtobufReader& initialiser : graph.messages(initialiserField)) {
        QVERIFY2(!there.contains(initialiser.text(8)), initialiser.text(8).constData());
        there.insert(initialiser.text(8));
    }
    for (const ProtobufReader& node : graph.messages(nodeField)) {
        for (const QByteArray& input : node.texts(1))
            QVERIFY2(there.contains(input), input.constData());
        QVERIFY2(!there.contains(node.text(2)), node.text(2).constData());
        there.insert(node.text(2));
    }
    QVERIFY(there.contains("probabilities"));
}

void TestOnnxFile::nothingIsThereThatIsNotUsed()
{
    TinyNetwork tiny;
    for (GraphStep& step : tiny.graph.steps)
        if (step.kind == GraphStep::Kind::Relu6)
            step.kind = GraphStep::Kind::Relu;
    const ProtobufReader graph = modelOf(tiny).message(graphField);
    QSet<QByteArray> used;
    for (const ProtobufReader& node : graph.messages(nodeField))
        for (const QByteArray& input : node.texts(1))
            used.insert(input);
    for (const ProtobufReader& initialiser : graph.messages(initialiserField))
        QVERIFY2(used.contains(initialiser.text(8)), initialiser.text(8).constData());
}

void TestOnnxFile::weightsKeepTheirNamesShapesAndValues()
{
    for (const ProtobufReader& initialiser : modelOf({}).message(graphField).messages(initialiserField)) {
        if (initialiser.text(8) != "conv.weight")
            continue;
        QCOMPARE(initialiser.numbers(1), (QList<qint64>{2, 3, 1, 1}));
        QCOMPARE(initialiser.number(2), 1); // FLOAT
        QCOMPARE(initialiser.text(9).left(8), QByteArray::fromHex("0000803f00000040"));
        QCOMPARE(initialiser.text(9).size(), 24);
        return;
    }
    QFAIL("conv.weight is not there");
}

void TestOnnxFile::eightViewsAreOneBatch()
{
    TinyNetwork tiny;
    tiny.graph.views = 8;
    const QList<QByteArray> all = operations(modelOf(tiny));
    QCOMPARE(all.count("Conv"), 1);
    QCOMPARE(all.count("Concat"), 1);
    QCOMPARE(all.count("Transpose"), 4);
    QCOMPARE(all.count("Slice"), 4 + 6); // a turn is a mirroring, too
    QCOMPARE(all.mid(all.size() - 2), (QList<QByteArray>{"Reshape", "ReduceMean"}));
}

NUCLEOSCOPE_TEST(TestOnnxFile)
#include "test_onnx_file.moc"
