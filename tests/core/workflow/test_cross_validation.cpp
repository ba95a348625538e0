// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/encode.h"
#include "core/run/pooled_run.h"
#include "core/workflow/cross_validation_task.h"
#include "core/workflow/split_task.h"
#include "tests/core/audit/audit_fixture.h"
#include "tests/core/workflow/instant_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
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

/// Patients 1 and 3, who are of one class, show one nucleus: it was saved once more, as a JPEG.
std::shared_ptr<const Dataset> photographedTwice()
{
    auto images = test::oneClassEach(4);
    test::DrawnImage copy = images.front();
    copy.subject = "3";
    copy.name = "UID_3_99_1";
    copy.format = "jpg";
    copy.bytes = encodeJpeg(test::drawnNucleus(images.front().look), 85).value();
    images.push_back(std::move(copy));
    return test::datasetOf(images);
}

/// Which fold's run has this patient in its validation part.
int foldOf(const InstantFixture& fixture, const std::string& patient)
{
    for (int fold = 1; fold <= 3; ++fold) {
        const auto run = Run::open(fixture.path("folds") / ("fold-" + std::to_string(fold)));
        for (const RunSample& sample : run->samples())
            if (sample.subject == patient && sample.part == Part::Validation)
                return fold;
    }
    return -1;
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
    void thePooledRunIsListed();
    void whoIsTiedBySimilarNucleiStaysTogether();
    void linkingOtherwiseIsAnotherOne();
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
    QCOMPARE(summaryOf(run->info()).front().id, std::string("run.summary.made_folds"));
    QVERIFY(run->info().references.recorded());
    const auto knows = [&](const RunFinding& finding) {
        return std::any_of(run->info().findings.begin(), run->info().findings.end(),
                           [&](const RunFinding& own) { return own.what.english() == finding.what.english(); });
    };
    for (int fold = 1; fold <= 3; ++fold) {
        const auto one = Run::open(fixture.path("folds") / ("fold-" + std::to_string(fold)));
        for (const RunFinding& finding : one->info().findings)
            QVERIFY2(knows(finding), finding.id.c_str());
    }
    const auto predictions = run->predictions(1, PredictionSource::Validation);
    QCOMPARE(predictions->size(), 12);
    for (int row = 0; row < predictions->size(); ++row)
        QCOMPARE(predictions->probability(row, 0), summary->pooled.probability(row, 0));
    const auto text = readTextFile(fixture.path("folds") / crossValidationFileName);
    const auto json = nlohmann::json::parse(*text);
    QCOMPARE(json["complete"].get<bool>(), true);
    QCOMPARE(json["pooled"]["by_patient"]["samples"].get<int>(), 6);
    QCOMPARE(json["folds"].size(), std::size_t{3});
    QCOMPARE(json["warnings"].size(), cautionsOf(run->info()).size() - 1); // less the pooled run's own
    QVERIFY(!json["warnings"].empty());
    QCOMPARE(json["leaks"].size(), leaksOf(run->info()).size());
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

/// Among the runs beside the cross-validation's folder: what Compare lists.
void TestCrossValidation::thePooledRunIsListed()
{
    InstantFixture fixture;
    FoldCounter counter;
    QVERIFY(validate(fixture, requestOf(fixture), counter).has_value());
    const RunList list = listRuns(fixture.path("folds").parent_path());
    const auto pooled = std::find_if(list.runs.begin(), list.runs.end(),
                                     [&](const RunListing& run) { return run.folder == fixture.path("folds") / pooledRunName; });
    QVERIFY(pooled != list.runs.end());
    QCOMPARE(pooled->info.name, std::string("three folds"));
    QVERIFY(isPooledRun(pooled->info));
    QCOMPARE(std::count_if(list.runs.begin(), list.runs.end(), [](const RunListing& run) { return isPooledRun(run.info); }), 1);
    QVERIFY(list.problems.empty());
}

void TestCrossValidation::whoIsTiedBySimilarNucleiStaysTogether()
{
    InstantFixture fixture;
    auto request = requestOf(fixture);
    request.dataset = photographedTwice();
    // A seed that parts the two where nothing ties them.
    const auto files = hashContents(*request.dataset).value();
    const auto index = [&](const char* patient) {
        for (std::size_t i = 0; i < request.dataset->subjects().size(); ++i)
            if (request.dataset->subjects()[i].id == patient)
                return static_cast<int>(i);
        return -1;
    };
    const auto partsThem = [&](std::uint64_t seed) {
        request.folds.seed = seed;
        const auto folds = makeFolds(*request.dataset, files, request.folds).value();
        for (const Split& fold : folds) {
            std::set<int> examined;
            for (const int sample : fold.samplesOf(Part::Validation))
                examined.insert(request.dataset->sample(sample).subject);
            if (examined.contains(index("1")) != examined.contains(index("3")))
                return true;
        }
        return false;
    };
    std::uint64_t seed = 1;
    while (seed < 20 && !partsThem(seed))
        ++seed;
    QVERIFY(partsThem(seed));
    FoldCounter apart, together;
    QVERIFY(!validate(fixture, request, apart)->cautions.leaks.empty());
    QVERIFY(foldOf(fixture, "1") != foldOf(fixture, "3"));
    QVERIFY(!leaksOf(Run::open(fixture.path("folds") / pooledRunName)->info()).empty());
    QVERIFY(Run::open(fixture.path("folds") / pooledRunName)->info().references.silhouette);
    std::filesystem::remove_all(request.folder);
    request.linkSimilar = true;
    const auto summary = validate(fixture, request, together);
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.english().c_str());
    QVERIFY(foldOf(fixture, "1") > 0);
    QCOMPARE(foldOf(fixture, "1"), foldOf(fixture, "3"));
    QCOMPARE(summary->report.subjects.scores.samples, 15); // of sixteen patients two count as one
    const auto pooled = Run::open(fixture.path("folds") / pooledRunName);
    QVERIFY(pooled->info().linkSimilar);
    QVERIFY(Run::open(fixture.path("folds") / "fold-1")->info().linkSimilar);
    QCOMPARE(pooled->info().linkedSubjects.size(), std::size_t{1});
}

void TestCrossValidation::linkingOtherwiseIsAnotherOne()
{
    InstantFixture fixture;
    FoldCounter counter;
    auto asked = requestOf(fixture);
    asked.dataset = photographedTwice();
    QVERIFY(validate(fixture, asked, counter).has_value());
    auto other = asked;
    other.linkSimilar = true;
    const auto refused = validate(fixture, other, counter);
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.english().find("link_similar") != std::string::npos);
    // One from before it was recorded is gone on with.
    const auto file = fixture.path("folds") / crossValidationFileName;
    auto json = nlohmann::json::parse(*readTextFile(file));
    QCOMPARE(json["link_similar"].get<bool>(), false);
    json.erase("link_similar");
    QVERIFY(writeFileAtomically(file, json.dump()).has_value());
    QVERIFY(validate(fixture, asked, counter).has_value());
}

NUCLEOSCOPE_TEST(TestCrossValidation)
#include "test_cross_validation.moc"
