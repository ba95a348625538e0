// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/backbone_features.h"
#include "core/workflow/instant_head.h"
#include "tests/core/workflow/instant_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

class TestInstantTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrdinaryRunIsWritten();
    void featuresAreComputedOnceForAllTrainings();
    void theModelIsTheBackboneWithTheFittedHead();
    void otherWeightsAreOtherFeatures();
    void stoppingKeepsFeaturesAndLeavesNoRun();
    void patientsCountAlike();
    void aPriorMovesTheOddsOfTheFittedHead();
    void whatCannotBeFittedAtOnceIsRefused();
    void randomWeightsAreRefused();
    void aWholeRunIsNotGoneOnWith();
};

void TestInstantTraining::anOrdinaryRunIsWritten()
{
    InstantFixture fixture;
    const auto outcome = fixture.train(fixture.instantRequest("instant"));
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
    QCOMPARE(outcome->epochsFinished, 1);
    const auto run = Run::open(fixture.path("instant"));
    QVERIFY(run.has_value());
    QCOMPARE(run->info().state, std::string("completed"));
    QCOMPARE(run->info().bestEpoch, 1);
    QCOMPARE(run->info().weightsName, std::string("backbone.safetensors"));
    QCOMPARE(run->epochs().size(), std::size_t{1});
    const auto predictions = run->predictions(1, PredictionSource::Validation);
    QVERIFY(predictions.has_value());
    QCOMPARE(predictions->size(), 4);
    // Bright is ALL: right but for the dark nucleus of patient 3.
    QCOMPARE(scoresOf(*predictions, run->positiveClasses())->accuracy, 0.75);
    QCOMPARE(run->epochs()[0].training.accuracy, 1.0);
    QVERIFY(!run->steps()->empty());
    QCOMPARE(run->steps()->back().step, run->steps()->back().stepsInEpoch);
    QVERIFY(run->steps()->back().loss < run->steps()->front().loss);
}

void TestInstantTraining::featuresAreComputedOnceForAllTrainings()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(fixture.instantRequest("first")).has_value());
    const std::size_t passes = fixture.viewsAsked.size();
    QVERIFY(passes > 0);
    auto second = fixture.instantRequest("second");
    second.recipe.optimiser.weightDecay = 0.5; // has nothing to do with what the backbone sees
    std::swap(second.split.parts.front(), second.split.parts.back());
    QVERIFY(fixture.train(second).has_value());
    QCOMPARE(fixture.viewsAsked.size(), passes);
    const BackboneRequest request{fixture.dataset, fixture.instantRecipe(), fixture.backbone()};
    const auto kept = keptBackboneFeatures(request);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->samples, fixture.everySample());
}

void TestInstantTraining::theModelIsTheBackboneWithTheFittedHead()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(fixture.instantRequest("instant")).has_value());
    const auto run = Run::open(fixture.path("instant"));
    const auto model = SafetensorsFile::open(run->bestModel());
    QVERIFY(model.has_value());
    QVERIFY((model->tensors().at("stem.conv.weight").shape == std::vector<std::int64_t>{2, 3}));
    QVERIFY((model->tensors().at("classifier.weight").shape == std::vector<std::int64_t>{2, 3}));
    const auto weights = model->tensors().at("classifier.weight").toFloat();
    const auto biases = model->tensors().at("classifier.bias").toFloat();
    const auto features = keptBackboneFeatures({fixture.dataset, fixture.instantRecipe(), fixture.backbone()});
    const auto predictions = run->predictions(1, PredictionSource::Validation);
    for (int row = 0; row < predictions->size(); ++row) {
        const auto x = features->row(features->find(predictions->sample(row)));
        double outputs[2];
        for (std::size_t c = 0; c < 2; ++c) {
            outputs[c] = static_cast<double>((*biases)[c]);
            for (std::size_t j = 0; j < 3; ++j)
                outputs[c] += static_cast<double>((*weights)[3 * c + j]) * static_cast<double>(x[j]);
        }
        const double p = 1 / (1 + std::exp(outputs[1] - outputs[0]));
        QVERIFY(std::abs(p - static_cast<double>(predictions->probability(row, 0))) < 1e-5);
    }
    QCOMPARE(model->metadata().at("epoch"), std::string("1"));
}

void TestInstantTraining::otherWeightsAreOtherFeatures()
{
    InstantFixture fixture;
    BackboneRequest request{fixture.dataset, fixture.instantRecipe(), fixture.backbone()};
    const auto before = backboneFeatureFile(request);
    QVERIFY(before && !before->empty());
    request.recipe.optimiser.weightDecay = 0.3;
    QCOMPARE(backboneFeatureFile(request).value(), *before);
    request.recipe.input.cropPixels = 200;
    QVERIFY(backboneFeatureFile(request).value() != *before);
    request.recipe.input.cropPixels = 0;
    QVERIFY(writeFileAtomically(fixture.backbone(), std::string_view("other weights")).has_value());
    QVERIFY(backboneFeatureFile(request).value() != *before);
}

void TestInstantTraining::stoppingKeepsFeaturesAndLeavesNoRun()
{
    InstantFixture fixture;
    fixture.engine->beforePredicting = [&] { fixture.control.cancel(); };
    const auto stopped = fixture.train(fixture.instantRequest("instant"));
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(fixture.place("instant")));
    const auto file = backboneFeatureFile({fixture.dataset, fixture.instantRecipe(), fixture.backbone()});
    QVERIFY(readFeatureTable(*file, 12).size() > 0);
}

void TestInstantTraining::patientsCountAlike()
{
    Recipe recipe = InstantFixture::instantRecipe();
    const std::vector<TrainingSample> training{{0, 0, 7}, {1, 0, 7}, {2, 0, 7}, {3, 0, 8}, {4, 1, 9}, {5, 1, 9}};
    const auto weights = instantWeights(recipe, training, 2);
    // Each class half; in class 0 each of two patients half of that.
    const std::vector<double> expected{0.5, 0.5, 0.5, 1.5, 1.5, 1.5};
    for (std::size_t i = 0; i < weights.size(); ++i)
        QVERIFY(std::abs(weights[i] - expected[i]) < 1e-12);
    recipe.sampling = SamplingKind::Shuffled;
    QCOMPARE(instantWeights(recipe, training, 2), std::vector<double>(6, 1.0));
    recipe.loss.classWeights = true;
    QVERIFY(std::abs(instantWeights(recipe, training, 2).back() - 1.5) < 1e-12);
}

/// Four images of ALL to learn from and two of HEM: corrected, the odds of ALL are twice those of classes that were fitted alike.
void TestInstantTraining::aPriorMovesTheOddsOfTheFittedHead()
{
    InstantFixture fixture;
    std::vector<double> odds[2];
    for (const bool corrected : {false, true}) {
        auto request = fixture.instantRequest(corrected ? "corrected" : "alike");
        for (std::size_t i = 0; i < request.split.parts.size(); ++i) {
            const int subject = fixture.dataset->sample(static_cast<int>(i)).subject;
            if (fixture.dataset->subjects()[static_cast<std::size_t>(subject)].id == "H2")
                request.split.parts[i] = Part::Validation;
        }
        request.recipe.loss.priorCorrection = corrected;
        QVERIFY(fixture.train(request).has_value());
        const auto run = Run::open(request.runFolder);
        const auto predictions = run->predictions(1, PredictionSource::Validation);
        for (int row = 0; row < predictions->size(); ++row)
            odds[corrected].push_back(static_cast<double>(predictions->probability(row, 0))
                                      / static_cast<double>(predictions->probability(row, 1)));
    }
    for (std::size_t i = 0; i < odds[0].size(); ++i)
        QVERIFY2(std::abs(odds[1][i] / odds[0][i] - 2) < 1e-3, qPrintable(QString::number(odds[1][i] / odds[0][i])));
}

void TestInstantTraining::whatCannotBeFittedAtOnceIsRefused()
{
    InstantFixture fixture;
    QVERIFY(!instantProblem(InstantFixture::instantRecipe()));
    const std::vector<std::function<void(Recipe&)>> spoilt{[](Recipe& r) { r.network.backboneTrained = true; },
                                                           [](Recipe& r) { r.network.headDropout = 0.1; },
                                                           [](Recipe& r) { r.augmentation.horizontalFlip = true; },
                                                           [](Recipe& r) { r.testTimeViews = 8; },
                                                           [](Recipe& r) { r.optimiser.weightDecay = 0; }};
    for (const auto& spoil : spoilt) {
        auto request = fixture.instantRequest("refused");
        spoil(request.recipe);
        const auto outcome = fixture.train(request);
        QVERIFY(!outcome && outcome.error().code == ErrorCode::InvalidInput);
    }
    QVERIFY(!QFileInfo::exists(fixture.place("refused")));
}

void TestInstantTraining::randomWeightsAreRefused()
{
    InstantFixture fixture;
    auto request = fixture.instantRequest("random");
    request.weights.clear();
    request.recipe.network.weights = "random";
    const auto outcome = fixture.train(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message.id, std::string("instant.random"));
}

void TestInstantTraining::aWholeRunIsNotGoneOnWith()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(fixture.instantRequest("instant")).has_value());
    const auto resumed = fixture.inJob<TrainingOutcome>([&](JobContext& context) {
        return resumeTraining({fixture.path("instant"), fixture.dataset, 5, "auto", 0}, fixture.host, fixture.control,
                              fixture.observer, context);
    });
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().message.id, std::string("instant.whole"));
}

NUCLEOSCOPE_TEST(TestInstantTraining)
#include "test_instant_training.moc"
