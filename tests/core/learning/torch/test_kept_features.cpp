// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/kept_features.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using engine::FeatureRoom;
using engine::KeptBatches;

/// What layers that stay as they are say of examining batches.
class TestKeptFeatures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layersAreAskedOnceForABatch();
    void aViewIsAnotherSetOfFeatures();
    void otherPixelsAreAnotherBatch();
    void whatDoesNotFitIsAskedAnew();
    void allThatIsKeptSharesItsRoom();
    void onlyRecipesWhoseLayersStayAreKept();

private:
    static constexpr std::uint64_t plenty = 1 << 20;
    KeptBatches::Shares ask(KeptBatches& kept, const std::string& batch, int view = 0)
    {
        return kept.of(batch, view, [this]() -> KeptBatches::Shares {
            ++asked_;
            return {at::full({2, 10}, asked_), at::full({1, 10}, asked_)};
        });
    }
    int asked_ = 0;
};

void TestKeptFeatures::layersAreAskedOnceForABatch()
{
    asked_ = 0;
    KeptBatches kept(std::make_shared<FeatureRoom>(plenty));
    const KeptBatches::Shares first = ask(kept, "a");
    for (int epoch = 0; epoch < 3; ++epoch) {
        const KeptBatches::Shares again = ask(kept, "a");
        QCOMPARE(again.size(), first.size());
        for (std::size_t share = 0; share < first.size(); ++share)
            QCOMPARE(again[share].const_data_ptr(), first[share].const_data_ptr()); // the very numbers
    }
    QCOMPARE(asked_, 1);
}

void TestKeptFeatures::aViewIsAnotherSetOfFeatures()
{
    asked_ = 0;
    KeptBatches kept(std::make_shared<FeatureRoom>(plenty));
    for (const int view : {0, 1, 0, 1})
        (void)ask(kept, "a", view);
    QCOMPARE(asked_, 2);
    QCOMPARE(kept.batches(), 2U);
}

void TestKeptFeatures::otherPixelsAreAnotherBatch()
{
    const PixelBatch batch = formula::pixels(3, 8, {0, 1, 0});
    PixelBatch changed = batch;
    ++changed.pixels[17];
    PixelBatch fewer = batch;
    fewer.pixels.resize(fewer.pixels.size() * 2 / 3);
    fewer.samples.pop_back();
    fewer.classes.pop_back();
    QCOMPARE(KeptBatches::nameOf(batch), KeptBatches::nameOf(PixelBatch(batch)));
    QVERIFY(KeptBatches::nameOf(batch) != KeptBatches::nameOf(changed));
    QVERIFY(KeptBatches::nameOf(batch) != KeptBatches::nameOf(fewer));
}

void TestKeptFeatures::whatDoesNotFitIsAskedAnew()
{
    asked_ = 0;
    KeptBatches kept(std::make_shared<FeatureRoom>(1000)); // of one batch's 632 bytes
    for (const char* batch : {"a", "b", "a", "b"})
        (void)ask(kept, batch);
    QCOMPARE(kept.batches(), 1U);
    QCOMPARE(asked_, 3);
}

void TestKeptFeatures::allThatIsKeptSharesItsRoom()
{
    asked_ = 0;
    const auto room = std::make_shared<FeatureRoom>(700);
    engine::KeptFeatures learned(room);
    (void)learned.of(formula::pixels(1, 8, {0}), 1, [](const PixelBatch& images) { return at::zeros({images.count(), 10}); });
    QCOMPARE(learned.pictures(), 1U);
    KeptBatches examined(room);
    (void)ask(examined, "a");
    QCOMPARE(examined.batches(), 0U);
}

void TestKeptFeatures::onlyRecipesWhoseLayersStayAreKept()
{
    Recipe recipe;
    recipe.network.backboneTrained = false;
    recipe.network.batchNorm = BatchNormMode::Frozen;
    recipe.augmentation = {};
    QVERIFY(KeptBatches::areWorthKeeping(recipe));
    Recipe other = recipe;
    other.network.backboneTrained = true;
    QVERIFY(!KeptBatches::areWorthKeeping(other));
    other = recipe;
    other.network.batchNorm = BatchNormMode::Train;
    QVERIFY(!KeptBatches::areWorthKeeping(other));
    other = recipe;
    other.augmentation.rotationDegrees = 180;
    other.mixingAlpha = 0.2;
    QVERIFY(KeptBatches::areWorthKeeping(other)); // those that examine are neither turned nor mixed
    other.augmentation.onValidation = true;
    QVERIFY(!KeptBatches::areWorthKeeping(other));
}

NUCLEOSCOPE_TEST(TestKeptFeatures)
#include "test_kept_features.moc"
