// SPDX-License-Identifier: GPL-3.0-or-later
//
// A network whose defects are planted, and the three that are shipped, which have none.
#include "core/learning/torch/placement_audit.h"
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::engine;

namespace {

enum class Defect {
    None,
    Device,     ///< a buffer lies on another device
    Type,       ///< a filter holds doubles
    Layout,     ///< a filter's memory is in another order
    Precision,  ///< a convolution does not follow mixed precision
    Forward,    ///< a convolution computes something else
    Backward,   ///< the gradient that goes back through it is too small
    NoGradient, ///< none goes back
    Zeroed,     ///< it is nothing but noughts
    Flipped,    ///< it points the other way
};

/// Two convolutions of 3×3 and nothing else; its features are its two logits.
class Planted final : public Network {
public:
    explicit Planted(Defect defect) : defect_(defect)
    {
        using Shape = Convolution::Shape;
        conv1_ = register_module("conv1", std::make_shared<Convolution>(Shape{3, 8, 3, 2}));
        bn1_ = register_module("bn1", std::make_shared<BatchNorm>(8));
        conv2_ = register_module("conv2", std::make_shared<Convolution>(Shape{8, 2, 3}));
        bn2_ = register_module("bn2", std::make_shared<BatchNorm>(2));
        describe(2, {{"conv1.", "bn1."}, {"conv2.", "bn2."}}, "classifier");
    }

    static std::shared_ptr<Planted> make(Defect defect)
    {
        auto network = std::make_shared<Planted>(defect);
        initialise(*network, 7);
        const at::NoGradGuard noGrad;
        at::Tensor& weight = network->conv2_->weight;
        if (defect == Defect::Device)
            network->register_buffer("extra", at::empty({2}, at::TensorOptions(at::kFloat).device(at::kMeta)));
        if (defect == Defect::Type)
            weight.set_data(weight.to(at::kDouble));
        if (defect == Defect::Layout)
            weight.set_data(weight.contiguous());
        return network;
    }

    at::Tensor maps(const at::Tensor& pixels) override
    {
        at::Tensor x = at::relu(bn1_->forward(conv1_->forward(pixels)));
        if (defect_ == Defect::Backward)
            x = x * 0.7 + x.detach() * 0.3;
        if (defect_ == Defect::NoGradient)
            x = x.detach();
        if (defect_ == Defect::Zeroed)
            x = x * 0 + x.detach();
        if (defect_ == Defect::Flipped)
            x = x.detach() * 2 - x;
        return bn2_->forward(second(x));
    }

private:
    at::Tensor second(const at::Tensor& x)
    {
        if (defect_ == Defect::Forward)
            return conv2_->forward(x) * 1.05;
        if (defect_ != Defect::Precision)
            return conv2_->forward(x);
        const bool was = at::autocast::is_autocast_enabled(at::kCPU);
        at::autocast::set_autocast_enabled(at::kCPU, false);
        at::Tensor y = at::conv2d(x.to(at::kFloat), conv2_->weight, {}, 1, 1);
        at::autocast::set_autocast_enabled(at::kCPU, was);
        return y;
    }

    Defect defect_;
    std::shared_ptr<Convolution> conv1_, conv2_;
    std::shared_ptr<BatchNorm> bn1_, bn2_;
};

PlacementReport audited(Defect defect, Precision precision = Precision::Fp32)
{
    Recipe recipe;
    recipe.input.sizePixels = 32;
    recipe.precision = precision;
    const Inference inference(recipe, {2, {}, {}}, chooseDevice("cpu").value());
    const auto network = Planted::make(defect), reference = Planted::make(Defect::None);
    auto report = auditPlacement(*network, *reference, {inference}, formula::pixels(4, 32, {0, 1, 1, 0}));
    if (!report)
        qFatal("%s", report.error().message.english().c_str());
    return *report;
}

std::string told(const PlacementReport& report)
{
    std::string text;
    for (const PlacementFinding& finding : report.findings)
        text += finding.layer + ": " + finding.message.english() + "\n";
    return text;
}

} // namespace

class TestTorchPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundNetworkIsCalledSo_data()
    {
        QTest::addColumn<int>("precision");
        QTest::newRow("fp32") << static_cast<int>(Precision::Fp32);
        QTest::newRow("bf16") << static_cast<int>(Precision::Bf16);
    }
    void aSoundNetworkIsCalledSo()
    {
        QFETCH(int, precision);
        const PlacementReport report = audited(Defect::None, static_cast<Precision>(precision));
        QVERIFY2(report.isGood(), told(report).c_str());
        QCOMPARE(report.tensors, 2 + 2 * 5); // two filters, two batch normalisations
        QCOMPARE(report.layers, 2 + 1 + 6);  // what each saw, the logits, the gradients
        QVERIFY(report.largestDifference > 0 && report.largestDifference < report.tolerance);
        QCOMPARE(describe(report).id, std::string("placement.good"));
    }

    void aDefectIsFoundAndItsLayerNamed_data()
    {
        QTest::addColumn<int>("defect");
        QTest::addColumn<int>("precision");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("layer");
        const auto row = [](const char* name, Defect defect, PlacementFinding::Kind kind, const char* layer,
                            Precision precision = Precision::Fp32) {
            QTest::newRow(name) << static_cast<int>(defect) << static_cast<int>(precision) << static_cast<int>(kind)
                                << QString::fromUtf8(layer);
        };
        using Kind = PlacementFinding::Kind;
        row("device", Defect::Device, Kind::Device, "extra");
        row("type", Defect::Type, Kind::Type, "conv2.weight");
        row("layout", Defect::Layout, Kind::Layout, "conv2.weight");
        row("precision", Defect::Precision, Kind::Fallback, "conv2", Precision::Bf16);
        row("forward", Defect::Forward, Kind::Value, "bn2");
        row("backward", Defect::Backward, Kind::Value, "bn1.bias");
        row("no gradient", Defect::NoGradient, Kind::Value, "bn1.bias");
        row("zeroed", Defect::Zeroed, Kind::Value, "bn1.bias");
        row("flipped", Defect::Flipped, Kind::Value, "bn1.bias");
        row("zeroed in bf16", Defect::Zeroed, Kind::Value, "bn1.weight", Precision::Bf16);
        row("flipped in bf16", Defect::Flipped, Kind::Value, "bn1.weight", Precision::Bf16);
    }
    void aDefectIsFoundAndItsLayerNamed()
    {
        QFETCH(int, defect);
        QFETCH(int, precision);
        QFETCH(int, kind);
        QFETCH(QString, layer);
        const PlacementReport report = audited(static_cast<Defect>(defect), static_cast<Precision>(precision));
        QVERIFY(!report.isGood());
        const PlacementFinding& first = report.findings.front();
        QVERIFY2(static_cast<int>(first.kind) == kind && QString::fromStdString(first.layer) == layer, told(report).c_str());
        QVERIFY(first.message.english().find(layer.toStdString()) != std::string::npos);
        QVERIFY(describe(report).english().find(first.message.english()) == 0);
    }

    void shippedNetworksAreSound_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<int>("precision");
        for (const char* architecture : {"mobilenetv2_100", "resnet18", "small"})
            for (const auto& [name, precision] : {std::pair{"fp32", Precision::Fp32}, {"bf16", Precision::Bf16}})
                QTest::addRow("%s %s", architecture, name) << QString::fromUtf8(architecture) << static_cast<int>(precision);
    }
    void shippedNetworksAreSound()
    {
        QFETCH(QString, architecture);
        QFETCH(int, precision);
        TorchEngine engine;
        LearnerRequest request;
        request.recipe = formula::recipe(architecture.toStdString(), 64);
        request.recipe.precision = static_cast<Precision>(precision);
        request.device = "cpu";
        auto learner = engine.makeLearner(request);
        QVERIFY(learner.has_value());
        const auto report = (*learner)->auditPlacement(formula::pixels(4, 64, {0, 1, 1, 0}));
        QVERIFY2(report.has_value(), report ? "" : report.error().message.english().c_str());
        qInfo("%s", describe(*report).english().c_str());
        QVERIFY2(report->isGood(), told(*report).c_str());
        QVERIFY(report->layers > 10);
    }

    /// Logits may all but cancel, and rounding alone may turn the first layers' gradients round: no defects.
    void aNetworkThatHasLearnedIsSoundWhateverItsHead_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void aNetworkThatHasLearnedIsSoundWhateverItsHead()
    {
        QFETCH(int, seed);
        TorchEngine engine;
        LearnerRequest request;
        request.recipe = formula::recipe("mobilenetv2_100", 96);
        request.recipe.precision = Precision::Bf16;
        request.device = "cpu";
        request.seed = static_cast<std::uint64_t>(seed);
        request.weights = NUCLEOSCOPE_SOURCE "/resources/weights/mobilenetv2_100.blood_cells.safetensors";
        auto learner = engine.makeLearner(request);
        QVERIFY2(learner.has_value(), learner ? "" : learner.error().message.english().c_str());
        const auto report = (*learner)->auditPlacement(formula::pixels(4, 96, {0, 1, 1, 0}));
        QVERIFY2(report.has_value(), report ? "" : report.error().message.english().c_str());
        QVERIFY2(report->isGood(), told(*report).c_str());
    }

    void whatIsFrozenIsNotMissed()
    {
        TorchEngine engine;
        LearnerRequest request;
        request.recipe = formula::recipe("small", 32);
        request.recipe.network.backboneTrained = false;
        request.recipe.network.batchNorm = BatchNormMode::Frozen;
        request.device = "cpu";
        auto learner = engine.makeLearner(request);
        QVERIFY(learner.has_value());
        const auto report = (*learner)->auditPlacement(formula::pixels(4, 32, {0, 1, 1, 0}));
        QVERIFY(report.has_value());
        QVERIFY2(report->isGood(), told(*report).c_str());
    }

    void aTrainingIsNotChangedByIt()
    {
        QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        TorchEngine engine;
        LearnerRequest request;
        request.recipe = formula::recipe("small", 32);
        request.recipe.network.headDropout = 0.5;
        request.recipe.weightAverageDecay = 0.9;
        request.device = "cpu";
        const PixelBatch batch = formula::pixels(4, 32, {0, 1, 1, 0});
        for (const bool withAudit : {false, true}) {
            auto learner = engine.makeLearner(request);
            QVERIFY(learner.has_value());
            const std::vector<double> rates(static_cast<std::size_t>((*learner)->describe().layerGroups), 1e-2);
            for (int step = 0; step < 2; ++step) {
                if (withAudit)
                    QVERIFY((*learner)->auditPlacement(batch).has_value());
                QVERIFY((*learner)->trainStep(batch, rates).has_value());
            }
            QVERIFY((*learner)->saveState(place / (withAudit ? "with" : "without"), {}).has_value());
        }
        QCOMPARE(readFile(place / "with").value(), readFile(place / "without").value());
    }

    void imagesWithoutClassesAreRefused()
    {
        TorchEngine engine;
        LearnerRequest request;
        request.recipe = formula::recipe("small", 32);
        request.device = "cpu";
        auto learner = engine.makeLearner(request);
        QVERIFY(learner.has_value());
        QVERIFY(!(*learner)->auditPlacement(formula::pixels(4, 32, {0, 1, -1, 0})));
    }
};

NUCLEOSCOPE_TEST(TestTorchPlacement)
#include "test_torch_placement.moc"
