// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/instant_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// A test part is opened by an explicit act, which the run remembers.
class TestTestPart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingIsRecordedInTheRun();
    void anEvaluationLeavesItClosed();
    void withoutATestPartThereIsNothingToOpen();
    void whatIsRecordedIsReadAgain();

private:
    static Result<Evaluation> open(InstantFixture& fixture, Run& run)
    {
        return fixture.inJob<Evaluation>(
            [&](JobContext& context) { return openTestPart(run, fixture.dataset, fixture.host, {}, context); });
    }
    /// Patients 2 and H2 are set aside.
    static TrainingRequest withTest(const InstantFixture& fixture)
    {
        TrainingRequest request = fixture.instantRequest("run-with-test");
        for (int i = 0; i < fixture.dataset->sampleCount(); ++i) {
            const Sample& sample = fixture.dataset->sample(i);
            if (fixture.dataset->subjects()[static_cast<std::size_t>(sample.subject)].id.ends_with("2"))
                request.split.parts[static_cast<std::size_t>(i)] = Part::Test;
        }
        return request;
    }
};

void TestTestPart::openingIsRecordedInTheRun()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(withTest(fixture)).has_value());
    auto run = Run::open(fixture.path("run-with-test"));
    QVERIFY(run->epochsWithPredictions(PredictionSource::Test).empty());
    QVERIFY(!testOpeningsNote(run->info()));
    const auto first = open(fixture, *run);
    QVERIFY2(first.has_value(), first ? "" : first.error().message.english().c_str());
    QCOMPARE(first->samples, 4);
    QCOMPARE(run->info().testOpenings.size(), std::size_t{1});
    QCOMPARE(testOpeningsNote(run->info())->id, std::string("test.opened_once"));
    QVERIFY(open(fixture, *run).has_value());
    const auto again = Run::open(fixture.path("run-with-test"));
    QCOMPARE(again->info().testOpenings.size(), std::size_t{2});
    QCOMPARE(again->info().testOpenings[0].samples, 4);
    QCOMPARE(again->info().testOpenings[0].balancedAccuracy, first->scores.balancedAccuracy);
    const auto kept = again->predictions(1, PredictionSource::Test);
    QCOMPARE(kept->size(), 4);
    for (int row = 0; row < kept->size(); ++row)
        QVERIFY(again->samples()[static_cast<std::size_t>(kept->sample(row))].part == Part::Test);
    QCOMPARE(testOpeningsNote(again->info())->id, std::string("test.opened_often"));
}

void TestTestPart::anEvaluationLeavesItClosed()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(withTest(fixture)).has_value());
    const auto run = Run::open(fixture.path("run-with-test"));
    const auto evaluated = [&](std::shared_ptr<const Dataset> dataset) {
        return fixture.inJob<Evaluation>(
            [&](JobContext& context) { return evaluateRun(*run, dataset, fixture.host, {}, context); });
    };
    const auto evaluation = evaluated(fixture.dataset);
    QVERIFY2(evaluation.has_value(), evaluation ? "" : evaluation.error().message.english().c_str());
    QCOMPARE(evaluation->samples, run->info().parts.at("validation").samples);
    QCOMPARE(evaluation->leftOutAsTest, 4);
    QVERIFY(std::any_of(evaluation->warnings.begin(), evaluation->warnings.end(),
                        [](const Message& warning) { return warning.id == "evaluation.test_left_out"; }));
    QVERIFY(Run::open(run->folder())->info().testOpenings.empty());
    std::vector<int> test;
    for (int i = 0; i < fixture.dataset->sampleCount(); ++i)
        if (run->samples()[static_cast<std::size_t>(i)].part == Part::Test)
            test.push_back(i);
    const auto closed = evaluated(fixture.dataset->subset(test));
    QVERIFY(!closed);
    QCOMPARE(closed.error().message.id, std::string("evaluation.only_test"));
}

void TestTestPart::withoutATestPartThereIsNothingToOpen()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(fixture.instantRequest("plain")).has_value());
    auto run = Run::open(fixture.path("plain"));
    const auto refused = open(fixture, *run);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("test.none"));
    QVERIFY(run->info().testOpenings.empty());
}

void TestTestPart::whatIsRecordedIsReadAgain()
{
    InstantFixture fixture;
    QVERIFY(fixture.train(withTest(fixture)).has_value());
    auto run = Run::open(fixture.path("run-with-test"));
    PredictionList none(2);
    QVERIFY(run->recordTestOpening({"2026-11-28T01:00:00Z", 1, 0, notANumber, notANumber}, none).has_value());
    QVERIFY(run->rename("renamed").has_value());
    const auto again = Run::open(run->folder());
    QVERIFY(again.has_value());
    QCOMPARE(again->info().testOpenings.front().time, std::string("2026-11-28T01:00:00Z"));
    QVERIFY(std::isnan(again->info().testOpenings.front().auroc));
    QCOMPARE(again->info().name, std::string("renamed"));
}

NUCLEOSCOPE_TEST(TestTestPart)
#include "test_test_part.moc"
