// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers that never change are asked once for each picture, and learning is the same.
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;

namespace {

constexpr int frozenSide = 64;
constexpr int frozenPictures = 12;

Recipe headOnly(const char* architecture)
{
    Recipe recipe;
    recipe.network.architecture = architecture;
    recipe.network.backboneTrained = false;
    recipe.network.batchNorm = BatchNormMode::Frozen;
    recipe.network.headDropout = 0.25;
    recipe.input.sizePixels = frozenSide;
    recipe.batchSize = 4;
    recipe.precision = Precision::Fp32;
    recipe.augmentation = {};
    return recipe;
}

/// The same, of which the learner has to expect that no picture comes twice.
Recipe neverTheSamePicture(Recipe recipe)
{
    recipe.augmentation.rotationDegrees = 180;
    return recipe;
}

std::unique_ptr<Learner> frozenLearner(const Recipe& recipe, std::uint64_t seed = 1)
{
    LearnerRequest request;
    request.recipe = recipe;
    request.seed = seed;
    request.device = "cpu";
    auto learner = TorchEngine().makeLearner(request);
    return learner ? std::move(*learner) : nullptr;
}

PixelBatch chosen(const std::vector<int>& places)
{
    std::vector<int> classes;
    for (int i = 0; i < frozenPictures; ++i)
        classes.push_back(i % 2);
    const PixelBatch all = formula::pixels(frozenPictures, frozenSide, classes);
    const std::ptrdiff_t bytes = std::ptrdiff_t{3} * frozenSide * frozenSide;
    PixelBatch batch;
    batch.height = batch.width = frozenSide;
    for (const int place : places) {
        batch.pixels.insert(batch.pixels.end(), all.pixels.begin() + place * bytes, all.pixels.begin() + (place + 1) * bytes);
        batch.samples.push_back(place);
        batch.classes.push_back(all.classes[static_cast<std::size_t>(place)]);
    }
    return batch;
}

PixelBatch mirrored(PixelBatch batch)
{
    for (std::size_t row = 0; row < batch.pixels.size() / (3 * frozenSide); ++row)
        for (int left = 0; left < frozenSide / 2; ++left)
            for (int channel = 0; channel < 3; ++channel) {
                const std::size_t begin = row * 3 * frozenSide;
                std::swap(batch.pixels[begin + static_cast<std::size_t>(3 * left + channel)],
                          batch.pixels[begin + static_cast<std::size_t>(3 * (frozenSide - 1 - left) + channel)]);
            }
    return batch;
}

/// Three epochs, each in another order; the last batches hold new pictures, known ones, and one of them twice.
std::vector<PixelBatch> frozenEpochs()
{
    return {chosen({0, 1, 2, 3}), chosen({4, 5, 6, 7}),   chosen({7, 2, 5, 0}), chosen({3, 1, 6, 4}),
            chosen({8, 1, 9, 1}), chosen({10, 11, 0, 8}), chosen({2})};
}

/// The same, of which the learner has to expect that no examining picture comes twice either.
Recipe neverExaminedByTheSame(Recipe recipe)
{
    recipe = neverTheSamePicture(std::move(recipe));
    recipe.augmentation.onValidation = true;
    return recipe;
}

/// Those that examine come in the same batches each time; the last one is smaller.
std::vector<PixelBatch> examining()
{
    return {chosen({0, 1, 2, 3}), chosen({4, 5, 6, 7}), chosen({8, 9, 10})};
}

NetworkOutputs learned(Learner& learner, const PixelBatch& batch)
{
    return learner.trainStep(batch, std::vector<double>(static_cast<std::size_t>(learner.describe().layerGroups), 0.01)).value();
}

} // namespace

class TestTorchFrozen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void askedOnceLearnsTheSameBitForBit_data();
    void askedOnceLearnsTheSameBitForBit();
    void aMirroredPictureIsAnother();
    void onlyWhatComesAgainIsKept();
    void examinationsAreTheSameBitForBit_data();
    void examinationsAreTheSameBitForBit();
    void batchNormThatLearnsIsExaminedAnew();
    void whatIsLoadedIsExamined();
};

void TestTorchFrozen::askedOnceLearnsTheSameBitForBit_data()
{
    QTest::addColumn<QByteArray>("architecture");
    for (const char* architecture : {"mobilenetv2_100", "resnet18", "small"})
        QTest::newRow(architecture) << QByteArray(architecture);
}

/// In fp32: each step's loss and probabilities depend on all that was learned before.
void TestTorchFrozen::askedOnceLearnsTheSameBitForBit()
{
    QFETCH(QByteArray, architecture);
    const Recipe recipe = headOnly(architecture.constData());
    const auto once = frozenLearner(recipe);
    const auto anew = frozenLearner(neverTheSamePicture(recipe));
    QVERIFY(once->describe().keepsFeatures);
    QVERIFY(!anew->describe().keepsFeatures);
    for (const PixelBatch& batch : frozenEpochs()) {
        const NetworkOutputs kept = learned(*once, batch);
        const NetworkOutputs plain = learned(*anew, batch);
        QCOMPARE(kept.losses, plain.losses);
        QCOMPARE(kept.probabilities, plain.probabilities);
    }
}

void TestTorchFrozen::aMirroredPictureIsAnother()
{
    Recipe recipe = headOnly("small");
    recipe.augmentation.horizontalFlip = true;
    const auto once = frozenLearner(recipe);
    const auto anew = frozenLearner(neverTheSamePicture(recipe));
    QVERIFY(once->describe().keepsFeatures);
    for (const PixelBatch& batch : frozenEpochs())
        for (const PixelBatch& shown : {batch, mirrored(batch)}) {
            const NetworkOutputs kept = learned(*once, shown);
            QCOMPARE(kept.probabilities, learned(*anew, shown).probabilities);
        }
}

void TestTorchFrozen::onlyWhatComesAgainIsKept()
{
    const Recipe kept = headOnly("small");
    const auto keeps = [](const Recipe& recipe) { return frozenLearner(recipe)->describe().keepsFeatures; };
    QVERIFY(keeps(kept));
    Recipe other = kept;
    other.network.backboneTrained = true;
    QVERIFY(!keeps(other));
    other = kept;
    other.network.batchNorm = BatchNormMode::Train;
    QVERIFY(!keeps(other));
    other = kept;
    other.mixingAlpha = 0.2;
    QVERIFY(!keeps(other));
    other = kept;
    other.augmentation.brightness = 0.1;
    QVERIFY(!keeps(other));
}

void TestTorchFrozen::examinationsAreTheSameBitForBit_data()
{
    QTest::addColumn<QByteArray>("architecture");
    QTest::addColumn<int>("views");
    QTest::addColumn<double>("averageDecay");
    QTest::addColumn<int>("precision");
    const int fp32 = static_cast<int>(Precision::Fp32), bf16 = static_cast<int>(Precision::Bf16);
    for (const char* architecture : {"mobilenetv2_100", "resnet18", "small"})
        QTest::newRow(architecture) << QByteArray(architecture) << 1 << 0.0 << fp32;
    QTest::newRow("of four views") << QByteArray("small") << 4 << 0.0 << fp32;
    QTest::newRow("with averaged weights") << QByteArray("small") << 1 << 0.9 << fp32;
    QTest::newRow("in bf16") << QByteArray("small") << 1 << 0.0 << bf16;
}

/// After each of four epochs.
void TestTorchFrozen::examinationsAreTheSameBitForBit()
{
    QFETCH(QByteArray, architecture);
    QFETCH(int, views);
    QFETCH(double, averageDecay);
    QFETCH(int, precision);
    Recipe recipe = headOnly(architecture.constData());
    recipe.weightAverageDecay = averageDecay;
    recipe.precision = static_cast<Precision>(precision);
    recipe.augmentation.rotationDegrees = 180; // what learns is kept by neither
    const auto once = frozenLearner(recipe);
    const auto anew = frozenLearner(neverExaminedByTheSame(recipe));
    for (const PixelBatch& step : frozenEpochs()) {
        (void)learned(*once, step);
        (void)learned(*anew, step);
        for (const PixelBatch& batch : examining()) {
            const NetworkOutputs kept = once->predict(batch, WeightsChoice::Averaged, views).value();
            const NetworkOutputs plain = anew->predict(batch, WeightsChoice::Averaged, views).value();
            QCOMPARE(kept.losses, plain.losses);
            QCOMPARE(kept.probabilities, plain.probabilities);
        }
    }
}

/// A step without a learning rate moves the running statistics alone.
void TestTorchFrozen::batchNormThatLearnsIsExaminedAnew()
{
    for (const BatchNormMode mode : {BatchNormMode::Frozen, BatchNormMode::Train}) {
        Recipe recipe = headOnly("small");
        recipe.network.batchNorm = mode;
        const auto learner = frozenLearner(recipe);
        const auto examined = [&] {
            return learner->predict(examining().front(), WeightsChoice::Averaged, 1).value().probabilities;
        };
        const std::vector<float> before = examined();
        const std::vector<double> still(static_cast<std::size_t>(learner->describe().layerGroups), 0.0);
        QVERIFY(learner->trainStep(chosen({4, 5, 6, 7}), still).has_value());
        QCOMPARE(examined() == before, mode == BatchNormMode::Frozen);
    }
}

void TestTorchFrozen::whatIsLoadedIsExamined()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("state.safetensors")).toStdString();
    const auto examined = [](Learner& learner) {
        return learner.predict(examining().front(), WeightsChoice::Averaged, 1).value().probabilities;
    };
    const auto other = frozenLearner(headOnly("small"), 7);
    QVERIFY(other->saveState(file, {}).has_value());
    const auto learner = frozenLearner(headOnly("small"), 8);
    QVERIFY(examined(*learner) != examined(*other));
    QVERIFY(learner->loadState(file).has_value());
    QCOMPARE(examined(*learner), examined(*other));
}

NUCLEOSCOPE_TEST(TestTorchFrozen)
#include "test_torch_frozen.moc"
