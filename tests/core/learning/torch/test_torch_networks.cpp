// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers are of reference.py: PyTorch 2.13, timm 1.0.31, torchvision 0.29.
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace nucleoscope;

namespace {

std::uint32_t crc32(const std::string& text)
{
    std::uint32_t crc = 0xffffffffu;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0u);
    }
    return ~crc;
}

/// The eight numbers that reference.py's show_features prints.
std::vector<double> summary(const std::vector<float>& features, std::size_t width)
{
    const auto sum = [&](std::size_t row) {
        double total = 0;
        for (std::size_t i = 0; i < width; ++i)
            total += std::abs(features[row * width + i]);
        return total;
    };
    return {features[0], features[1], features[width - 1], features[width], features[width + 7], features[2 * width - 1],
            sum(0),      sum(1)};
}

void compare(const std::vector<double>& found, const std::vector<double>& expected, double tolerance)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) <= tolerance * std::max(1.0, std::abs(expected[i])),
                 qPrintable(QString("number %1: %2, expected %3").arg(i).arg(found[i], 0, 'g', 8).arg(expected[i], 0, 'g', 8)));
}

} // namespace

class TestTorchNetworks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    TorchEngine engine_;

    std::filesystem::path path(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }
    void namesAre(const std::string& architecture, std::size_t tensors, std::uint32_t crc);
    void featuresAre(const Recipe& recipe, int classes, const std::filesystem::path& model, const std::vector<double>& expected);

private Q_SLOTS:
    void resNet18HasTorchvisionsNames() { namesAre("resnet18", 122, 0x240078d5u); }
    void mobileNetV2HasTimmsNames() { namesAre("mobilenetv2_100", 314, 0xe03c4f34u); }
    void parametersAreCountedWithATwoClassHead();
    void featuresEqualTheReference_data();
    void featuresEqualTheReference();
    void imageNetFeaturesEqualTimms();
    void bf16FeaturesAreClose();
    void theHeadIsBuiltAsDescribed();
    void aHeadThatDoesNotEndInTheClassesIsRefused();
    void unknownArchitectureIsRefusedNamingTheKnown();
};

void TestTorchNetworks::namesAre(const std::string& architecture, std::size_t tensors, std::uint32_t crc)
{
    QVERIFY(formula::writeModel(engine_, formula::recipe(architecture, 64), 1000, path("names.safetensors")).has_value());
    const auto file = SafetensorsFile::open(path("names.safetensors"));
    QVERIFY(file.has_value());
    std::string names;
    for (const auto& [name, tensor] : file->tensors())
        names += (names.empty() ? "" : "\n") + name;
    QCOMPARE(file->tensors().size(), tensors);
    QCOMPARE(crc32(names), crc);
    QCOMPARE(file->metadata().at("format"), std::string("pt"));
}

void TestTorchNetworks::parametersAreCountedWithATwoClassHead()
{
    const auto known = engine_.architectures();
    QCOMPARE(known.size(), std::size_t{3});
    QCOMPARE(known[0].name, std::string("mobilenetv2_100"));
    QCOMPARE(known[0].parameters, 3504872 - 1280 * 998 - 998);
    QCOMPARE(known[0].featureCount, 1280);
    QCOMPARE(known[1].name, std::string("resnet18"));
    QCOMPARE(known[1].parameters, 11689512 - 512 * 998 - 998);
    QCOMPARE(known[1].featureCount, 512);
    QCOMPARE(known[2].name, std::string("small"));
    QCOMPARE(known[2].featureCount, 128);
}

void TestTorchNetworks::featuresAre(const Recipe& recipe, int classes, const std::filesystem::path& model,
                                    const std::vector<double>& expected)
{
    PredictorRequest request;
    request.recipe = recipe;
    request.classCount = classes;
    request.model = model;
    request.device = "cpu";
    const auto predictor = engine_.makePredictor(request);
    QVERIFY2(predictor.has_value(), predictor ? "" : predictor.error().message.english().c_str());
    const auto features = (*predictor)->features(formula::pixels(2, recipe.input.sizePixels, {-1, -1}));
    QVERIFY(features.has_value());
    const auto width = static_cast<std::size_t>((*predictor)->featureCount());
    QCOMPARE(features->size(), 2 * width);
    compare(summary(*features, width), expected, 2e-4);
}

void TestTorchNetworks::featuresEqualTheReference_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("resnet18") << "resnet18"
                              << QList<double>{13.61609, 7.468969, 0.650608, 14.02963, 23.92003, 0.818582, 4371.177, 4174.899};
    QTest::newRow("mobilenetv2") << "mobilenetv2_100"
                                 << QList<double>{3.57228, 1.816456, 4.933501, 3.939285, 2.43401, 3.713131, 1915.772, 1983.9};
    QTest::newRow("small") << "small"
                           << QList<double>{1.272699, 1.34644, 1.707513, 1.138008, 3.094265, 1.792201, 208.6436, 208.7747};
}

void TestTorchNetworks::featuresEqualTheReference()
{
    QFETCH(QString, architecture);
    QFETCH(QList<double>, expected);
    const Recipe recipe = formula::recipe(architecture.toStdString(), 64);
    // The references have torchvision's and timm's thousand classes: the sorted names are the same for any number.
    QVERIFY(formula::writeModel(engine_, recipe, 2, path("formula.safetensors")).has_value());
    featuresAre(recipe, 2, path("formula.safetensors"), {expected.begin(), expected.end()});
}

void TestTorchNetworks::imageNetFeaturesEqualTimms()
{
    const std::filesystem::path weights = std::filesystem::path(NUCLEOSCOPE_SHARED_DATA) / "weights/mobilenetv2_100.safetensors";
    if (!std::filesystem::exists(weights))
        QSKIP("The ImageNet weights are not here.");
    featuresAre(formula::recipe("mobilenetv2_100", 224), 1000, weights,
                {0, 0.06320769, 1.217069, 0, 0.9366794, 1.25733, 382.3528, 375.5956});
}

void TestTorchNetworks::bf16FeaturesAreClose()
{
    Recipe recipe = formula::recipe("resnet18", 64);
    QVERIFY(formula::writeModel(engine_, recipe, 2, path("bf16.safetensors")).has_value());
    std::vector<std::vector<float>> found;
    for (const Precision precision : {Precision::Fp32, Precision::Bf16}) {
        recipe.precision = precision;
        const auto predictor = engine_.makePredictor({recipe, 2, path("bf16.safetensors"), "cpu", 0});
        QVERIFY(predictor.has_value());
        QVERIFY((*predictor)->describe().precision == precision);
        found.push_back((*predictor)->features(formula::pixels(2, 64, {-1, -1})).value());
    }
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < found[0].size(); ++i) {
        difference += std::abs(found[0][i] - found[1][i]);
        size += std::abs(found[0][i]);
    }
    QVERIFY(difference > 0);
    QVERIFY2(difference < 0.02 * size, qPrintable(QString::number(difference / size)));
}

void TestTorchNetworks::theHeadIsBuiltAsDescribed()
{
    Recipe recipe = formula::recipe("small", 32);
    recipe.network.head = {{HeadLayer::Kind::Linear, 10, 0},
                           {HeadLayer::Kind::Relu, 0, 0},
                           {HeadLayer::Kind::Dropout, 0, 0.5},
                           {HeadLayer::Kind::Linear, 0, 0}};
    QVERIFY(formula::writeModel(engine_, recipe, 3, path("head.safetensors")).has_value());
    const auto file = SafetensorsFile::open(path("head.safetensors"));
    const auto shapeOf = [&](const char* name) { return file->tensors().at(name).shape; };
    QVERIFY((shapeOf("classifier.0.weight") == std::vector<std::int64_t>{10, 128}));
    QVERIFY((shapeOf("classifier.3.weight") == std::vector<std::int64_t>{3, 10}));
    QVERIFY((shapeOf("classifier.3.bias") == std::vector<std::int64_t>{3}));
    QVERIFY(!file->tensors().contains("classifier.weight"));
}

void TestTorchNetworks::aHeadThatDoesNotEndInTheClassesIsRefused()
{
    for (const std::vector<HeadLayer>& head :
         {std::vector<HeadLayer>{}, {{HeadLayer::Kind::Relu, 0, 0}}, {{HeadLayer::Kind::Linear, 5, 0}}}) {
        LearnerRequest request;
        request.recipe.network.head = head;
        const auto learner = engine_.makeLearner(request);
        QVERIFY(!learner);
        QVERIFY(learner.error().code == ErrorCode::InvalidInput);
    }
}

void TestTorchNetworks::unknownArchitectureIsRefusedNamingTheKnown()
{
    LearnerRequest request;
    request.recipe.network.architecture = "vgg16";
    const auto learner = engine_.makeLearner(request);
    QVERIFY(!learner);
    QVERIFY(learner.error().code == ErrorCode::InvalidInput);
    QVERIFY(learner.error().message.english().find("resnet18") != std::string::npos);
}

NUCLEOSCOPE_TEST(TestTorchNetworks)
#include "test_torch_networks.moc"
