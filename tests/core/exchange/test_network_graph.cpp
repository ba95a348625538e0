// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/tiny_network.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;

class TestNetworkGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepUsesWhatWasMadeBefore_data();
    void eachStepUsesWhatWasMadeBefore();
    void theHeadIsNamedAsInTheWeights();
    void anUnknownArchitectureIsRefusedNamingTheKnown();
    void tensorsComeInTheOrderOfTheirUse();
    void aMissingTensorIsNamed();
    void aTensorOfAnotherShapeIsNamed();
    void anotherNumberOfClassesIsRefused();
    void eightViewsAreAllDifferent();
};

void TestNetworkGraph::eachStepUsesWhatWasMadeBefore_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("convolutions"); // counted in timm's and torchvision's models
    QTest::newRow("MobileNetV2") << "mobilenetv2_100" << 52;
    QTest::newRow("ResNet-18") << "resnet18" << 20;
    QTest::newRow("small") << "small" << 7;
}

void TestNetworkGraph::eachStepUsesWhatWasMadeBefore()
{
    QFETCH(QString, architecture);
    QFETCH(int, convolutions);
    Recipe recipe;
    recipe.network.architecture = architecture.toStdString();
    const auto graph = networkGraph(recipe, 2, 1);
    QVERIFY(graph.has_value());
    for (std::size_t i = 0; i < graph->steps.size(); ++i) {
        QCOMPARE(graph->steps[i].inputs.size(), graph->steps[i].kind == GraphStep::Kind::Add ? std::size_t{2} : std::size_t{1});
        for (const int input : graph->steps[i].inputs)
            QVERIFY(input >= 0 && input <= static_cast<int>(i));
    }
    QCOMPARE(std::count_if(graph->steps.begin(), graph->steps.end(),
                           [](const GraphStep& step) { return step.kind == GraphStep::Kind::Convolution; }),
             convolutions);
    QVERIFY(graph->steps.back().kind == GraphStep::Kind::Softmax);
}

void TestNetworkGraph::theHeadIsNamedAsInTheWeights()
{
    Recipe recipe;
    recipe.network.architecture = "resnet18";
    const auto nameOfLast = [&] {
        const auto graph = networkGraph(recipe, 2, 1);
        return graph->steps[graph->steps.size() - 2].tensors;
    };
    QCOMPARE(nameOfLast(), std::string("fc"));
    recipe.network.architecture = "small";
    recipe.network.head = {{HeadLayer::Kind::Linear, 10, 0},
                           {HeadLayer::Kind::Relu, 0, 0},
                           {HeadLayer::Kind::Dropout, 0, 0.5},
                           {HeadLayer::Kind::Linear, 0, 0}};
    QCOMPARE(nameOfLast(), std::string("classifier.3"));
}

void TestNetworkGraph::anUnknownArchitectureIsRefusedNamingTheKnown()
{
    Recipe recipe;
    recipe.network.architecture = "vgg16";
    const auto graph = networkGraph(recipe, 2, 1);
    QVERIFY(!graph);
    QVERIFY(graph.error().code == ErrorCode::Unsupported);
    QVERIFY(graph.error().message.english().find("resnet18") != std::string::npos);
}

void TestNetworkGraph::tensorsComeInTheOrderOfTheirUse()
{
    const TinyNetwork tiny;
    const auto tensors = graphTensors(tiny.graph, tiny.weights(), "tiny.safetensors");
    QVERIFY(tensors.has_value());
    QStringList names;
    for (const GraphTensor& tensor : *tensors)
        names << QString::fromStdString(tensor.name);
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("conv.weight bn.weight bn.bias bn.running_mean bn.running_var fc.weight fc.bias"));
    QCOMPARE(tensors->front().values, (std::vector<float>{1, 2, 3, 4, 5, 6}));
}

void TestNetworkGraph::aMissingTensorIsNamed()
{
    TinyNetwork tiny;
    tiny.shapes.erase("bn.running_var");
    const auto tensors = graphTensors(tiny.graph, tiny.weights(), "tiny.safetensors");
    QVERIFY(!tensors);
    QVERIFY(tensors.error().code == ErrorCode::Mismatch);
    QCOMPARE(tensors.error().message.argument("tensor"), std::string("bn.running_var"));
    QCOMPARE(tensors.error().message.argument("file"), std::string("tiny.safetensors"));
}

void TestNetworkGraph::aTensorOfAnotherShapeIsNamed()
{
    TinyNetwork tiny;
    tiny.shapes["conv.weight"] = {2, 1, 3, 3};
    const auto tensors = graphTensors(tiny.graph, tiny.weights(), "tiny.safetensors");
    QVERIFY(!tensors);
    QCOMPARE(tensors.error().message.argument("tensor"), std::string("conv.weight"));
}

void TestNetworkGraph::anotherNumberOfClassesIsRefused()
{
    TinyNetwork tiny;
    tiny.graph.classes = 3;
    QVERIFY(!graphTensors(tiny.graph, tiny.weights(), "tiny.safetensors"));
}

void TestNetworkGraph::eightViewsAreAllDifferent()
{
    QList<int> seen;
    for (int view = 0; view < 8; ++view) {
        const ViewChange change = viewChange(view);
        const int bits = change.turned << 2 | change.flippedX << 1 | change.flippedY << 0;
        QVERIFY(!seen.contains(bits));
        seen.append(bits);
    }
    const ViewChange first = viewChange(0);
    QVERIFY(!first.turned && !first.flippedX && !first.flippedY);
}

NUCLEOSCOPE_TEST(TestNetworkGraph)
#include "test_network_graph.moc"
