// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/calling_threshold.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// A run knows from which probability on its calls are positive.
class TestCallingThreshold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void classesShownAlikeAreCorrectedByTheirShares_data();
    void classesShownAlikeAreCorrectedByTheirShares();
    void correctedProbabilitiesNeedNoOther();
    void whatIsKeptGoesBefore();
    void whatIsKeptOutlivesATraining();
    void wishesAreWordsOrNumbers();
    void aRunOfMoreClassesHasNone();
    void aRunWithoutATrainingPartHasOneOnlyWhereItIsKept();

private:
    /// Four images of ALL and two of HEM are learned.
    Run written(const WrittenRun& how)
    {
        const auto folder = fixture_.path(("run" + std::to_string(++runs_)).c_str());
        how.write(folder, *fixture_.dataset);
        return std::move(*Run::open(folder));
    }
    WrittenRun twoThirds() const
    {
        WrittenRun run;
        run.part = [this](const Sample& sample) {
            const std::string& subject = fixture_.dataset->subjects()[static_cast<std::size_t>(sample.subject)].id;
            return subject == "1" || subject == "2" || subject == "H1" ? Part::Train : Part::Validation;
        };
        return run;
    }
    PredictionFixture fixture_;
    int runs_ = 0;
};

void TestCallingThreshold::classesShownAlikeAreCorrectedByTheirShares_data()
{
    QTest::addColumn<int>("sampling");
    QTest::addColumn<bool>("weighted");
    QTest::addColumn<double>("threshold");
    const auto row = [](const char* name, SamplingKind sampling, bool weighted, double threshold) {
        QTest::newRow(name) << static_cast<int>(sampling) << weighted << threshold;
    };
    row("each class as likely", SamplingKind::BalancedClasses, false, 1.0 / 3);
    row("each class as likely, then a patient", SamplingKind::BalancedSubjects, false, 1.0 / 3);
    row("as they come", SamplingKind::Shuffled, false, 0.5);
    row("classes as they come", SamplingKind::BalancedWithinClasses, false, 0.5);
    row("as they come, rare ones heavier", SamplingKind::Shuffled, true, 1.0 / 3);
    row("alike, and rare ones heavier", SamplingKind::BalancedClasses, true, 0.2);
}

void TestCallingThreshold::classesShownAlikeAreCorrectedByTheirShares()
{
    QFETCH(int, sampling);
    QFETCH(bool, weighted);
    QFETCH(double, threshold);
    WrittenRun how = twoThirds();
    how.recipe.sampling = static_cast<SamplingKind>(sampling);
    how.recipe.loss.classWeights = weighted;
    const auto found = runThreshold(written(how));
    QVERIFY2(found.has_value(), found ? "" : found.error().message.english().c_str());
    QVERIFY(std::abs(found->threshold - threshold) < 1e-12);
    QVERIFY(found->from == CallingThreshold::From::ClassShares);
    QVERIFY(std::abs(found->positiveShare - 2.0 / 3) < 1e-12);
}

/// A network whose probabilities know the shares is right at even odds where the shares are these, and says so.
void TestCallingThreshold::correctedProbabilitiesNeedNoOther()
{
    WrittenRun how = twoThirds();
    how.recipe.sampling = SamplingKind::BalancedSubjects;
    how.recipe.loss.priorCorrection = true;
    const Run run = written(how);
    QVERIFY(std::abs(runThreshold(run)->threshold - 0.5) < 1e-12);
    QCOMPARE(describe(CallingThreshold{}, run.info()).id, std::string("threshold.even_corrected"));
    how.recipe.loss.priorCorrection = false;
    QCOMPARE(describe(CallingThreshold{}, written(how).info()).id, std::string("threshold.even"));
}

void TestCallingThreshold::whatIsKeptGoesBefore()
{
    Run run = written(twoThirds());
    QVERIFY(run.keepThreshold(0.42).has_value());
    for (const Run& seen : {run, std::move(*Run::open(run.folder()))}) {
        QCOMPARE(runThreshold(seen)->threshold, 0.42);
        QVERIFY(runThreshold(seen)->from == CallingThreshold::From::Kept);
    }
    QVERIFY(run.copyUntrained(fixture_.path("untrained")).has_value());
    QVERIFY(!Run::open(fixture_.path("untrained"))->info().keptThreshold);
    QVERIFY(run.keepThreshold(std::nullopt).has_value());
    QVERIFY(runThreshold(*Run::open(run.folder()))->from == CallingThreshold::From::ClassShares);
}

/// A person keeps it while the run is written.
void TestCallingThreshold::whatIsKeptOutlivesATraining()
{
    WrittenRun how = twoThirds();
    how.finished = false;
    Run run = written(how);
    QVERIFY(run.keepThreshold(0.3).has_value());
    {
        auto writer = RunWriter::reopen(run.folder(), *fixture_.dataset, 0, 1);
        QVERIFY2(writer.has_value(), writer ? "" : writer.error().message.english().c_str());
        QVERIFY(run.keepThreshold(0.2).has_value());
        QVERIFY((*writer)->finish(TrainingOutcome()).has_value());
    }
    QCOMPARE(Run::open(run.folder())->info().keptThreshold.value_or(0), 0.2);
}

void TestCallingThreshold::wishesAreWordsOrNumbers()
{
    const Run run = written(twoThirds());
    QVERIFY(callingThreshold(run, "even")->from == CallingThreshold::From::Even);
    QVERIFY(callingThreshold(run, "run")->from == CallingThreshold::From::ClassShares);
    QCOMPARE(callingThreshold(run, "0.25")->threshold, 0.25);
    for (const char* wrong : {"", "fair", "1.2", "-0.1", "nan", "0.5x"})
        QVERIFY2(!isThresholdWish(wrong) && !callingThreshold(run, wrong).has_value(), wrong);
}

void TestCallingThreshold::aRunOfMoreClassesHasNone()
{
    for (const char* kind : {"blast", "lymphocyte", "monocyte"})
        drawImage(fixture_.place("three/") + QString::fromUtf8(kind) + QStringLiteral("/1.bmp"), 100, kind[0]);
    WrittenRun how;
    how.part = [](const Sample&) { return Part::Train; };
    how.finished = false;
    how.write(fixture_.path("of-three"), *PredictionFixture::open(fixture_.place("three")));
    const auto run = Run::open(fixture_.path("of-three"));
    QCOMPARE(run->info().classes.size(), std::size_t{3});
    const auto even = callingThreshold(*run, "even");
    QVERIFY(even.has_value());
    QCOMPARE(describe(*even, run->info()).id, std::string("threshold.most_probable"));
    for (const char* wish : {"run", "0.4"}) {
        const auto refused = callingThreshold(*run, wish);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().message.id, std::string("threshold.not_two_classes"));
    }
}

void TestCallingThreshold::aRunWithoutATrainingPartHasOneOnlyWhereItIsKept()
{
    Run run = written({}); // all of it examines, as of an imported network
    const auto none = runThreshold(run);
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().message.id, std::string("threshold.none"));
    QVERIFY(run.keepThreshold(0.7).has_value());
    QCOMPARE(runThreshold(run)->threshold, 0.7);
}

NUCLEOSCOPE_TEST(TestCallingThreshold)
#include "test_calling_threshold.moc"
