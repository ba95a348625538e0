// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/cross_validation_task.h"
#include "tests/core/workflow/instant_fixture.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

using namespace nucleoscope;

namespace {

class FoldCounter final : public CrossValidationObserver {
public:
    void foldBegun(int, int, const std::string& name) override
    {
        begun.push_back(name);
        if (whenBegun)
            whenBegun(static_cast<int>(begun.size()));
    }
    void foldEnded(const FoldOutcome&) override { ++ended; }
    void started(const LearnerDescription&) override { ++trained; }
    std::vector<std::string> begun;
    int ended = 0;
    int trained = 0;
    std::function<void(int)> whenBegun;
};

CrossValidationRequest requestOf(const InstantFixture& fixture)
{
    CrossValidationRequest request;
    request.dataset = fixture.dataset;
    request.folds.published = false;
    request.folds.count = 3;
    request.recipe = InstantFixture::instantRecipe();
    request.weights = fixture.backbone();
    request.folder = fixture.path("folds");
    request.name = "three folds";
    return request;
}

Result<CrossValidationSummary> validate(InstantFixture& fixture, const CrossValidationRequest& request, FoldCounter& counter)
{
    return fixture.inJob<CrossValidationSummary>(
        [&](JobContext& context) { return runCrossValidation(request, fixture.host, fixture.control, counter, context); });
}

} // namespace

class TestCrossValidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyImageExaminesOnce();
    void thePooledPredictionsOpenAsARun();
    void whatIsWholeIsNotTrainedAgain();
    void stoppingKeepsFinishedFolds();
    void anotherOneInTheFolderIsRefused();
    void meanAndSpreadAreThoseOfASample();
    void publishedFoldsNeedTwo();
};

void TestCrossValidation::everyImageExaminesOnce()
{
    InstantFixture fixture;
    FoldCounter counter;
    const auto summary = validate(fixture, requestOf(fixture), counter);
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.english().c_str());
    QVERIFY(summary->complete());
    QCOMPARE(counter.trained, 3);
    QCOMPARE(counter.begun[1], std::string("fold 2 of 3"));
    std::set<int> examined;
    for (int row = 0; row < summary->pooled.size(); ++row)
        examined.insert(summary->pooled.sample(row));
    QCOMPARE(summary->pooled.size(), 12);
    QCOMPARE(examined.size(), std::size_t{12});
    for (const FoldOutcome& fold : summary->folds)
        QCOMPARE(fold.subjects, 2); // one of each class
    // All but the dark nucleus of patient 3 are told, also by a head that learned from it.
    QCOMPARE(summary->report.images.scores.samples, 12);
    QCOMPARE(summary->report.subjects.scores.samples, 6);
}

void TestCrossValidation::thePooledPredictionsOpenAsARun()
{
    InstantFixture fixture;
    FoldCounter counter;
    const auto summary = validate(fixture, requestOf(fixture), counter);
    const auto run = Run::open(fixture.path("folds") / pooledRunName);
    QVERIFY(run.has_value());
    QCOMPARE(run->info().state, std::string("completed"));
    QCOMPARE(run->info().warnings.front().id, std::string("crossvalidation.pooled"));
    const auto predictions = run->predictions(1, PredictionSource::Validation);
    QCOMPARE(predictions->size(), 12);
    for (int row = 0; row < predictions->size(); ++row)
        QCOMPARE(predictions->probability(row, 0), summary->pooled.probability(row, 0));
    const auto text = readTextFile(fixture.path("folds") / crossValidationFileName);
    const auto json = nlohmann::json::parse(*text);
    QCOMPARE(json["complete"].get<bool>(), true);
    QCOMPARE(json["pooled"]["by_patient"]["samples"].get<int>(), 6);
    QCOMPARE(json["folds"].size(), std::size_t{3});
}

void TestCrossValidation::whatIsWholeIsNotTrainedAgain()
{
    InstantFixture fixture;
    FoldCounter first, second;
    QVERIFY(validate(fixture, requestOf(fixture), first).has_value());
    QVERIFY(deleteRun(fixture.path("folds") / "fold-2").has_value());
    const auto again = validate(fixture, requestOf(fixture), second);
    QVERIFY(again.has_value());
    QCOMPARE(second.trained, 1);
    QCOMPARE(second.ended, 3);
    QCOMPARE(again->pooled.size(), 12);
}

void TestCrossValidation::stoppingKeepsFinishedFolds()
{
    InstantFixture fixture;
    FoldCounter counter;
    counter.whenBegun = [&](int count) {
        if (count == 2)
            fixture.job->requestStop();
    };
    const auto stopped = validate(fixture, requestOf(fixture), counter);
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    const auto json = nlohmann::json::parse(*readTextFile(fixture.path("folds") / crossValidationFileName));
    QCOMPARE(json["complete"].get<bool>(), false);
    QCOMPARE(json["folds"].size(), std::size_t{1});
    FoldCounter next;
    QVERIFY(validate(fixture, requestOf(fixture), next).has_value());
    QCOMPARE(next.trained, 2);
}

void TestCrossValidation::anotherOneInTheFolderIsRefused()
{
    InstantFixture fixture;
    FoldCounter counter;
    QVERIFY(validate(fixture, requestOf(fixture), counter).has_value());
    auto other = requestOf(fixture);
    other.recipe.optimiser.weightDecay = 0.5;
    const auto refused = validate(fixture, other, counter);
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.english().find("recipe") != std::string::npos);
    auto elsewhere = requestOf(fixture);
    elsewhere.folder = fixture.path("training_data");
    QVERIFY(!validate(fixture, elsewhere, counter));
}

void TestCrossValidation::meanAndSpreadAreThoseOfASample()
{
    // numpy: mean and std(ddof=1) of .81 .86 .79 .9
    std::vector<FoldOutcome> folds(4);
    const double values[]{0.81, 0.86, 0.79, 0.9};
    for (std::size_t i = 0; i < 4; ++i)
        folds[i].scores.balancedAccuracy = values[i];
    const FoldSpread spread = spreadOf(folds, ScoreKind::BalancedAccuracy);
    QVERIFY(std::abs(spread.mean - 0.84) < 1e-12);
    QVERIFY(std::abs(spread.standardDeviation - 0.04966554808583777) < 1e-12);
    folds.resize(1);
    QVERIFY(std::isnan(spreadOf(folds, ScoreKind::BalancedAccuracy).standardDeviation));
}

void TestCrossValidation::publishedFoldsNeedTwo()
{
    InstantFixture fixture;
    FoldCounter counter;
    auto request = requestOf(fixture);
    request.folds.published = true; // there is one
    const auto refused = validate(fixture, request, counter);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("folds.none_published"));
}

QTEST_GUILESS_MAIN(TestCrossValidation)
#include "test_cross_validation.moc"
