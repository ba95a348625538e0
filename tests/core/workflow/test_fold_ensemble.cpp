// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/ensemble.h"
#include "core/run/pooled_run.h"
#include "core/workflow/attribution_task.h"
#include "core/workflow/cross_validation_task.h"
#include "core/workflow/feature_task.h"
#include "core/workflow/model_export.h"
#include "core/workflow/run_archive.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/trained_samples.h"
#include "core/workflow/training_likeness.h"
#include "core/workflow/what_if_task.h"
#include "tests/core/workflow/instant_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;

namespace {

/// The networks of a cross-validation in three folds, asked together.
class FoldsFixture : public InstantFixture {
public:
    FoldsFixture() { crossValidate(); }

    void crossValidate()
    {
        CrossValidationRequest request;
        request.dataset = dataset;
        request.folds.published = false;
        request.folds.count = 3;
        request.recipe = instantRecipe();
        request.weights = backbone();
        request.folder = path("folds");
        request.name = "three folds";
        const auto done = inJob<CrossValidationSummary>([&](JobContext& context) {
            CrossValidationObserver nobody;
            return runCrossValidation(request, host, control, nobody, context);
        });
        if (!done)
            qFatal("%s", done.error().message.english().c_str());
        run = Run::open(path("folds") / pooledRunName).value();
    }

    Run fold(int number) const { return Run::open(path("folds") / foldFolderName(number)).value(); }

    /// The number of the fold that examined a sample of the dataset.
    int examinerNumber(int sample) const
    {
        for (int number = 0; number < 3; ++number) {
            const Run one = fold(number);
            for (const RunSample& row : one.samples())
                if (row.id == dataset->sample(sample).id && row.part == Part::Validation)
                    return number;
        }
        return -1;
    }

    Result<Explanation> explain(std::shared_ptr<const Dataset> of, int sample)
    {
        ExplanationRequest request;
        request.dataset = std::move(of);
        request.sample = sample;
        request.randomSeed = 0;
        return inJob<Explanation>([&](JobContext& context) { return explainNucleus(*run, request, host, {}, context); });
    }

    /// A nucleus that no network has seen.
    std::shared_ptr<const Dataset> another() const
    {
        drawImage(place("others/new.bmp"), 90, 99);
        return datasetFromFiles({path("others")}).value();
    }

    FeatureRequest everyFeature() const { return {dataset, everySample(), {}}; }
};

} // namespace

class TestFoldEnsemble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherImagesAreAskedOfAllNetworks();
    void whoExaminedWasLearnedFromToo();
    void ownNucleiAreAskedOfTheNetworkThatExaminedThem();
    void withoutTheFoldsRunOwnNucleiAreNotAsked();
    void noMapIsMadeOfSeveralNetworks();
    void othersAreHeldAgainstWhatTheyLearned();
    void withoutOneNetworkThereIsNone();
    void itGoesIntoAFileThatComputes();
    void itIsPackedWithTheRun();
};

void TestFoldEnsemble::otherImagesAreAskedOfAllNetworks()
{
    FoldsFixture fixture;
    QCOMPARE(ensembleMembers(SafetensorsFile::metadataOf(fixture.run->bestModel()).value()), 3);
    fixture.engine->networksLoaded.clear();
    const auto predictions = fixture.predict(fixture.another(), {0});
    QVERIFY2(predictions.has_value(), predictions ? "" : predictions.error().message.english().c_str());
    QCOMPARE(predictions->predictions.size(), 1);
    const auto& loaded = fixture.engine->networksLoaded;
    QCOMPARE(loaded.size(), std::size_t{3});
    for (int member = 0; member < 3; ++member)
        QVERIFY((loaded[static_cast<std::size_t>(member)]
                 == BrightnessEngine::LoadedNetwork{fixture.run->bestModel(), memberPrefix(member)}));
    // Each member's tensors are those of its fold.
    const auto together = SafetensorsFile::open(fixture.run->bestModel());
    for (int number = 0; number < 3; ++number) {
        const auto own = SafetensorsFile::open(fixture.fold(number).bestModel());
        const SafetensorsFile member = together->within(memberPrefix(number));
        QCOMPARE(member.tensors().size(), own->tensors().size());
        for (const auto& [name, tensor] : own->tensors())
            QVERIFY(std::ranges::equal(member.tensors().at(name).data, tensor.data));
    }
}

/// Nothing of the dataset is left to evaluate on: each image was learned by two of the three.
void TestFoldEnsemble::whoExaminedWasLearnedFromToo()
{
    FoldsFixture fixture;
    const auto found = fixture.inJob<TrainedSamples>(
        [&](JobContext& context) { return findTrainedSamples(*fixture.run, *fixture.dataset, context); });
    QCOMPARE(found->count, fixture.dataset->sampleCount());
    QCOMPARE(found->touchedSubjects.size(), fixture.dataset->subjects().size());
    QVERIFY(runThreshold(*fixture.run).has_value());
}

void TestFoldEnsemble::ownNucleiAreAskedOfTheNetworkThatExaminedThem()
{
    FoldsFixture fixture;
    for (int sample = 0; sample < fixture.dataset->sampleCount(); sample += 3) {
        fixture.engine->networksLoaded.clear();
        const auto examiner = examinerOf(*fixture.run, fixture.dataset->sample(sample));
        QVERIFY(examiner && *examiner);
        QCOMPARE((*examiner)->folder(), fixture.fold(fixture.examinerNumber(sample)).folder());
        const auto byPlace = datasetFromFiles({*fileOf(*fixture.dataset, sample)}).value();
        QCOMPARE((*examinerOf(*fixture.run, byPlace->sample(0)))->folder(), (*examiner)->folder());
        const auto explained = fixture.explain(fixture.dataset, sample);
        QVERIFY2(explained.has_value(), explained ? "" : explained.error().message.english().c_str());
        for (const auto& loaded : fixture.engine->networksLoaded)
            QVERIFY(loaded.member.empty());
        WhatIfRequest request;
        request.dataset = fixture.dataset;
        request.sample = sample;
        const auto answer = fixture.inJob<WhatIfAnswer>(
            [&](JobContext& context) { return askWhatIf(*fixture.run, request, fixture.host, {}, context); });
        QVERIFY(answer.has_value());
    }
    fixture.engine->networksLoaded.clear();
    QVERIFY(fixture.explain(fixture.another(), 0).has_value());
    QCOMPARE(fixture.engine->networksLoaded.size(), std::size_t{3});
}

void TestFoldEnsemble::withoutTheFoldsRunOwnNucleiAreNotAsked()
{
    FoldsFixture fixture;
    const int examiner = fixture.examinerNumber(0);
    QVERIFY(deleteRun(fixture.fold(examiner).folder()).has_value());
    const auto refused = fixture.explain(fixture.dataset, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("prediction.pooled"));
    QVERIFY(fixture.explain(fixture.another(), 0).has_value());
}

void TestFoldEnsemble::noMapIsMadeOfSeveralNetworks()
{
    FoldsFixture fixture;
    const auto refused = fixture.inJob<FeatureTable>(
        [&](JobContext& context) { return runFeatures(*fixture.run, fixture.everyFeature(), fixture.host, {}, context); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("features.pooled"));
}

void TestFoldEnsemble::othersAreHeldAgainstWhatTheyLearned()
{
    FoldsFixture fixture;
    const auto likeness = fixture.inJob<TrainingLikeness>(
        [&](JobContext& context) { return fitLikeness(*fixture.run, fixture.host, {}, context); });
    QVERIFY2(likeness.has_value(), likeness ? "" : likeness.error().message.english().c_str());
    QCOMPARE(likeness->limit().images, fixture.dataset->sampleCount());
    const auto features = fixture.inJob<FeatureTable>(
        [&](JobContext& context) { return imageFeatures(*fixture.run, fixture.another(), {0}, fixture.host, {}, context); });
    QVERIFY(features.has_value());
    QCOMPARE(features->width, 9); // three networks of three features
}

void TestFoldEnsemble::withoutOneNetworkThereIsNone()
{
    FoldsFixture fixture;
    std::filesystem::remove(fixture.fold(1).bestModel());
    fixture.crossValidate();
    const auto model = modelOf(*fixture.run);
    QVERIFY(!model && model.error().code == ErrorCode::NotFound);
    QCOMPARE(model.error().message.id, std::string("prediction.pooled_without"));
    QCOMPARE(fixture.run->predictions(1, PredictionSource::Validation)->size(), 12); // the scores stay
}

void TestFoldEnsemble::itGoesIntoAFileThatComputes()
{
    FoldsFixture fixture;
    const std::filesystem::path file = fixture.path("together.safetensors");
    ModelExportOptions weights;
    weights.format = ModelFormat::Safetensors;
    const auto refused = exportModel(*fixture.run, file, weights, fixture.host);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("weights.ensemble"));
    QVERIFY(!std::filesystem::exists(file));
    const std::string signature = modelSignature(*fixture.run, ModelFormat::Onnx, "together.onnx", {});
    QVERIFY2(signature.find("\"networks\": 3") != std::string::npos, signature.c_str());
    QVERIFY(modelSignature(fixture.fold(0), ModelFormat::Onnx, "one.onnx", {}).find("\"networks\"") == std::string::npos);
}

void TestFoldEnsemble::itIsPackedWithTheRun()
{
    FoldsFixture fixture;
    const auto packed =
        fixture.inJob<PackedRun>([&](JobContext& context) { return packRun(*fixture.run, fixture.path("taken"), {}, context); });
    QVERIFY2(packed.has_value(), packed ? "" : packed.error().message.english().c_str());
    const auto unpacked = fixture.inJob<std::filesystem::path>(
        [&](JobContext& context) { return unpackRun(packed->file, fixture.path("elsewhere"), context); });
    QVERIFY2(unpacked.has_value(), unpacked ? "" : unpacked.error().message.english().c_str());
    fixture.run = Run::open(*unpacked).value();
    fixture.engine->networksLoaded.clear();
    QVERIFY(fixture.predict(fixture.another(), {0}).has_value());
    QCOMPARE(fixture.engine->networksLoaded.size(), std::size_t{3});
}

NUCLEOSCOPE_TEST(TestFoldEnsemble)
#include "test_fold_ensemble.moc"
