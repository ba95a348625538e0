// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers that never change are asked once for each picture, and learning is the same.
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

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

std::unique_ptr<Learner> frozenLearner(const Recipe& recipe)
{
    LearnerRequest request;
    request.recipe = recipe;
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

NUCLEOSCOPE_TEST(TestTorchFrozen)
#include "test_torch_frozen.moc"
