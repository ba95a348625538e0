// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers are of reference.py: PyTorch 2.13.
#include "core/learning/attribution.h"
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace nucleoscope;

namespace {

constexpr int side = 64;

/// The second of the formula's images: the reference's.
PixelBatch image()
{
    PixelBatch two = formula::pixels(2, side, {-1, -1});
    const auto half = static_cast<std::ptrdiff_t>(two.pixels.size() / 2);
    two.pixels.erase(two.pixels.begin(), two.pixels.begin() + half);
    two.samples = {0};
    two.classes = {-1};
    return two;
}

/// The eight numbers that reference.py's show_heat prints.
std::vector<double> summary(const HeatMap& map)
{
    const auto at = [&](int y, int x) { return static_cast<double>(map.values[static_cast<std::size_t>(y * side + x)]); };
    double sum = 0;
    double weighted = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            sum += at(y, x);
            weighted += at(y, x) * x;
        }
    return {at(0, 0), at(10, 20), at(31, 31), at(32, 5), at(50, 40), at(63, 63), sum / (side * side), weighted / (side * side)};
}

} // namespace

class TestTorchAttribution : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    TorchEngine engine_;
    std::unique_ptr<AttributionPredictor> predictor_;

    std::unique_ptr<AttributionPredictor> make(const std::string& architecture, int pixels, Precision precision = Precision::Fp32)
    {
        Recipe recipe = formula::recipe(architecture, pixels);
        recipe.precision = precision;
        const auto file = std::filesystem::path(folder_.path().toStdString()) / (architecture + ".safetensors");
        if (const auto written = formula::writeModel(engine_, recipe, 2, file); !written)
            qFatal("%s", written.error().message.english().c_str());
        auto made = engine_.makePredictor({recipe, 2, file, "cpu", 2});
        if (!made)
            qFatal("%s", made.error().message.english().c_str());
        auto* able = attributing(**made).value();
        made->release();
        return std::unique_ptr<AttributionPredictor>(able);
    }

private Q_SLOTS:
    void initTestCase() { predictor_ = make("small", side); }
    void mapsEqualTheReference_data();
    void mapsEqualTheReference();
    void everyArchitectureHasMaps();
    void bf16MapsAreClose();
    void theRandomisedCopyIsAnotherNetworkAndTheSameForASeed();
    void explainingChangesNoPrediction();
    void whatCannotBeExplainedIsRefused();
    void stoppingEndsBetweenPasses();
    void batchOrderAndSizeNeverChangeAPrediction_data();
    void batchOrderAndSizeNeverChangeAPrediction();
    void gradCamIsQuick();
};

void TestTorchAttribution::mapsEqualTheReference_data()
{
    QTest::addColumn<AttributionMethod>("method");
    QTest::addColumn<int>("classIndex");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("Grad-CAM, class 0") << AttributionMethod::GradCam << 0 << QList<double>{0, 0, 0, 0, 0, 0, 0.0625, 3.426758};
    QTest::newRow("occlusion, class 0") << AttributionMethod::Occlusion << 0
                                        << QList<double>{0, 0, 0, 0, 0.3323731, 0.2390891, 0.1668882, 6.904825};
    QTest::newRow("integrated gradients, class 0")
        << AttributionMethod::IntegratedGradients << 0 << QList<double>{0, 0, 0, 0, 0.3277939, 0.01268796, 0.1258683, 3.731422};
    QTest::newRow("Grad-CAM, class 1") << AttributionMethod::GradCam << 1
                                       << QList<double>{0.1152486, 0.3134777, 0.3413067, 0.4576193,
                                                        0.5152119, 0.6898062, 0.4256297, 12.4751};
    QTest::newRow("occlusion, class 1") << AttributionMethod::Occlusion << 1
                                        << QList<double>{0.05601939, 0.1202694, 0.1848367,  0.07142321,
                                                         0,          0,         0.07650829, 2.107754};
    QTest::newRow("integrated gradients, class 1")
        << AttributionMethod::IntegratedGradients << 1
        << QList<double>{0.0640445, 0.243225, 0.6193423, 0.224109, 0, 0, 0.1364248, 3.998861};
}

void TestTorchAttribution::mapsEqualTheReference()
{
    QFETCH(AttributionMethod, method);
    QFETCH(int, classIndex);
    QFETCH(QList<double>, expected);
    AttributionOptions options;
    options.method = method;
    options.patchPixels = 10;
    options.stridePixels = 6;
    options.steps = 12;
    const auto map = predictor_->attribution(image(), classIndex, options);
    QVERIFY2(map.has_value(), map ? "" : map.error().message.english().c_str());
    QCOMPARE(map->values.size(), static_cast<std::size_t>(side * side));
    QCOMPARE(*std::max_element(map->values.begin(), map->values.end()), 1.0F);
    const std::vector<double> found = summary(*map);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double wanted = expected[static_cast<qsizetype>(i)];
        QVERIFY2(std::abs(found[i] - wanted) <= 1e-3 * std::max(1.0, wanted),
                 qPrintable(QString("number %1: %2, expected %3").arg(i).arg(found[i], 0, 'g', 8).arg(wanted, 0, 'g', 8)));
    }
}

void TestTorchAttribution::everyArchitectureHasMaps()
{
    for (const ArchitectureInfo& info : engine_.architectures())
        for (const auto method :
             {AttributionMethod::GradCam, AttributionMethod::Occlusion, AttributionMethod::IntegratedGradients}) {
            AttributionOptions options;
            options.method = method;
            options.patchPixels = 32;
            options.steps = 2;
            const auto map = make(info.name, side)->attribution(image(), 1, options);
            QVERIFY2(map.has_value(), info.name.c_str());
            QVERIFY(map->height == side && map->width == side);
            QVERIFY(std::all_of(map->values.begin(), map->values.end(), [](float v) { return v >= 0 && v <= 1; }));
        }
}

void TestTorchAttribution::bf16MapsAreClose()
{
    const auto rough = make("small", side, Precision::Bf16);
    for (const auto method : {AttributionMethod::GradCam, AttributionMethod::Occlusion, AttributionMethod::IntegratedGradients}) {
        AttributionOptions options;
        options.method = method;
        const auto exact = predictor_->attribution(image(), 0, options);
        const auto close = rough->attribution(image(), 0, options);
        QVERIFY(exact && close);
        double difference = 0;
        for (std::size_t i = 0; i < exact->values.size(); ++i)
            difference += std::abs(exact->values[i] - close->values[i]);
        QVERIFY2(difference / (side * side) < 0.05, qPrintable(QString::number(difference / (side * side))));
    }
}

void TestTorchAttribution::theRandomisedCopyIsAnotherNetworkAndTheSameForASeed()
{
    const auto one = predictor_->randomised(5);
    const auto same = predictor_->randomised(5);
    const auto other = predictor_->randomised(6);
    QVERIFY(one && same && other);
    const auto features = [](Predictor& predictor) { return predictor.features(image()).value(); };
    QCOMPARE(features(**one), features(**same));
    QVERIFY(features(**one) != features(**other));
    QVERIFY(features(**one) != features(*predictor_));
    QCOMPARE((*one)->describe().parameters, predictor_->describe().parameters);
}

void TestTorchAttribution::explainingChangesNoPrediction()
{
    const auto before = predictor_->predict(image(), 1)->probabilities;
    for (const auto method : {AttributionMethod::GradCam, AttributionMethod::Occlusion, AttributionMethod::IntegratedGradients}) {
        AttributionOptions options;
        options.method = method;
        QVERIFY(predictor_->attribution(image(), 0, options).has_value());
        QCOMPARE(predictor_->predict(image(), 1)->probabilities, before);
    }
}

void TestTorchAttribution::whatCannotBeExplainedIsRefused()
{
    for (const int unknownClass : {-1, 2}) {
        const auto refused = predictor_->attribution(image(), unknownClass, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::InvalidInput);
    }
    const auto two = predictor_->attribution(formula::pixels(2, side, {-1, -1}), 0, {});
    QVERIFY(!two && two.error().code == ErrorCode::InvalidInput);
}

void TestTorchAttribution::stoppingEndsBetweenPasses()
{
    std::stop_source stop;
    stop.request_stop();
    for (const auto method : {AttributionMethod::Occlusion, AttributionMethod::IntegratedGradients}) {
        AttributionOptions options;
        options.method = method;
        options.stop = stop.get_token();
        const auto stopped = predictor_->attribution(image(), 0, options);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
}

void TestTorchAttribution::batchOrderAndSizeNeverChangeAPrediction_data()
{
    QTest::addColumn<QString>("architecture");
    for (const ArchitectureInfo& info : engine_.architectures())
        QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
}

void TestTorchAttribution::batchOrderAndSizeNeverChangeAPrediction()
{
    QFETCH(QString, architecture);
    const auto predictor = make(architecture.toStdString(), side);
    constexpr int count = 9;
    const PixelBatch all = formula::pixels(count, side, std::vector<int>(count, -1));
    const auto bytes = static_cast<std::ptrdiff_t>(side * side * 3);
    const auto chosen = [&](const std::vector<int>& which) {
        PixelBatch batch;
        batch.height = batch.width = side;
        for (const int i : which) {
            batch.samples.push_back(i);
            batch.classes.push_back(-1);
            batch.pixels.insert(batch.pixels.end(), all.pixels.begin() + i * bytes, all.pixels.begin() + (i + 1) * bytes);
        }
        return batch;
    };
    const auto reference = predictor->predict(all, 1);
    QVERIFY(reference.has_value());
    for (const std::vector<int>& which :
         std::vector<std::vector<int>>{{0}, {8}, {8, 7, 6, 5, 4, 3, 2, 1, 0}, {4, 4, 1}, {2, 6}}) {
        const auto found = predictor->predict(chosen(which), 1);
        QVERIFY(found.has_value());
        for (std::size_t i = 0; i < which.size(); ++i)
            QVERIFY(std::abs(found->row(static_cast<int>(i))[0] - reference->row(which[i])[0]) < 1e-5F);
    }
}

void TestTorchAttribution::gradCamIsQuick()
{
    const auto predictor = make("mobilenetv2_100", 224);
    PixelBatch large = formula::pixels(1, 224, {-1});
    QVERIFY(predictor->attribution(large, 0, {}).has_value()); // the first one prepares the kernels
    QBENCHMARK
    {
        QVERIFY(predictor->attribution(large, 0, {}).has_value());
    }
}

NUCLEOSCOPE_TEST(TestTorchAttribution)
#include "test_torch_attribution.moc"
