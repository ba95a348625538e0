// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/training_fixture.h"

#include "core/workflow/repetition.h"
#include "tests/test_program.h"

#include <QTest>

#include <fstream>
#include <nlohmann/json.hpp>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

/// A run that is trained again from what it recorded, and what is said of the two.
class TestRepetition : public QObject, private TrainingFixture {
    Q_OBJECT

private:
    Result<Run> repeat(const fs::path& run, const fs::path& folder, int threads = 0)
    {
        EngineHost host(std::make_unique<FakeEngine>(asked_));
        Result<Run> repetition = fail(ErrorCode::Engine, {"not.run", "not run"});
        (void)inJob([&](JobContext& context) -> Result<TrainingOutcome> {
            TrainingControl control;
            Recorder recorder;
            repetition =
                repeatTraining(Run::open(run).value(), {dataset_, folder, "", threads}, host, control, recorder, context);
            return TrainingOutcome{};
        });
        return repetition;
    }
    /// The report of a run and its repetition, which has to be made without complaint.
    RepetitionReport compare(const fs::path& folder)
    {
        const auto repetition = repeat(folder, freshFolder());
        if (!repetition)
            qFatal("%s", repetition.error().message.english().c_str());
        return compareRepetition(Run::open(folder).value(), *repetition).value();
    }
    static void verifyIdentical(const RepetitionReport& report)
    {
        for (const Message& difference : report.differences)
            qWarning("%s", difference.english().c_str());
        for (const Message& circumstance : report.circumstances)
            qWarning("%s", circumstance.english().c_str());
        QVERIFY(report.identical() && report.repeated() && report.circumstances.empty());
    }
    fs::path trained(const std::function<void(TrainingRequest&)>& change = {})
    {
        const fs::path folder = freshFolder();
        TrainingRequest wanted = request(folder);
        if (change)
            change(wanted);
        TrainingControl control;
        Recorder recorder;
        const auto outcome = train(wanted, control, recorder);
        if (!outcome)
            qFatal("%s", outcome.error().message.english().c_str());
        return folder;
    }
    /// Changes run.json as an editor would.
    static void edit(const fs::path& folder, const std::function<void(nlohmann::ordered_json&)>& change)
    {
        auto content = nlohmann::ordered_json::parse(readTextFile(folder / "run.json").value());
        change(content);
        QVERIFY(writeFileAtomically(folder / "run.json", content.dump(2)).has_value());
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { asked_ = {}; }

    void aTrainingComesToTheSameBitsAgain()
    {
        const fs::path folder = trained([](TrainingRequest& wanted) { wanted.recipe.keepCheckpointEvery = 2; });
        const RepetitionReport report = compare(folder);
        verifyIdentical(report);
        QVERIFY(report.notCompared.empty());
        for (const char* file : {"metrics.csv", "steps.csv", "checkpoints/last.safetensors", "checkpoints/best.safetensors",
                                 "checkpoints/epoch-002.safetensors", "predictions/epoch-003-validation.csv",
                                 "predictions/epoch-001-training-augmented.csv"})
            QVERIFY2(std::ranges::count(report.compared, file) == 1, file);
    }

    void theRunRecordsWhatItsBitsDependOn()
    {
        const fs::path folder = trained([](TrainingRequest& wanted) { wanted.threads = 3; });
        const RunInfo info = Run::open(folder)->info();
        QCOMPARE(info.sessions.size(), std::size_t{1});
        const RunSession& session = info.sessions.front();
        QCOMPARE(session.threads, 3);
        QCOMPARE(session.plannedEpochs, 3);
        QCOMPARE(session.end, std::string("completed"));
        QCOMPARE(session.engine, std::string("fake 1"));
        QCOMPARE(session.device, std::string("cpu"));
        QVERIFY(session.libraries.contains("OpenCV") && session.libraries.contains("libjpeg-turbo"));
        QVERIFY(!session.compiler.empty() && session.program.starts_with("Nucleoscope "));
        QCOMPARE(info.contentsFingerprint.size(), std::size_t{32});
    }

    void reviewersLabelsAreLearnedAgain()
    {
        verifyIdentical(compare(trained([](TrainingRequest& wanted) {
            const auto training = wanted.split.samplesOf(Part::Train);
            wanted.marks.leftOut = {training[0]};
            wanted.marks.relabelled = {{training[1], 1 - wanted.dataset->sample(training[1]).classIndex}};
            wanted.marks.reviewers = {"Ada"};
        })));
    }

    void aRunOfSomeImagesIsRepeatedOnTheWholeDataset()
    {
        verifyIdentical(compare(trained([](TrainingRequest& wanted) {
            std::vector<int> some;
            std::vector<Part> parts;
            for (int i = 1; i < wanted.dataset->sampleCount(); i += 2) {
                some.push_back(i);
                parts.push_back(wanted.split.parts[static_cast<std::size_t>(i)]);
            }
            wanted.dataset = wanted.dataset->subset(some);
            wanted.split.parts = parts;
        })));
    }

    void aRunThatWentBeyondItsPlanFollowsBothSchedules()
    {
        const fs::path folder = trained([](TrainingRequest& wanted) { wanted.recipe.schedule.kind = ScheduleKind::Cosine; });
        TrainingControl control;
        Recorder recorder;
        QVERIFY(resume({folder, dataset_, 6, "auto", 0}, control, recorder).has_value());
        const Run run = Run::open(folder).value();
        const auto legs = legsOf(run.info(), *run.steps());
        QCOMPARE(legs.size(), std::size_t{2});
        QCOMPARE(legs[0].untilEpoch, 3);
        QCOMPARE(legs[0].plannedEpochs, 3);
        QCOMPARE(legs[1].plannedEpochs, 6);
        verifyIdentical(compare(folder));
        // One schedule over all six would have been another training.
        edit(folder, [](auto& content) {
            content["sessions"].erase(1);
            content["sessions"][0]["planned_epochs"] = 6;
        });
        QVERIFY(!compare(folder).repeated());
    }

    void aRunThatWasStoppedInTheMiddleOfAnEpochIsStoppedThereAgain()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        asked_.prepare = [&](FakeLearner& learner) {
            learner.onStep = [&](int step) {
                if (step == 11) // of 8 an epoch
                    control.stopEarly();
            };
        };
        Recorder recorder;
        QVERIFY(train(request(folder), control, recorder)->end == TrainingEnd::StoppedEarly);
        asked_.prepare = {};
        const Run run = Run::open(folder).value();
        QCOMPARE(legsOf(run.info(), *run.steps()).front().cutAfterStep, 3);
        verifyIdentical(compare(folder));
        // And gone on with after that.
        TrainingControl again;
        QVERIFY(resume({folder, dataset_, 4, "auto", 0}, again, recorder).has_value());
        verifyIdentical(compare(folder));
    }

    void killsAreNoPartOfTheTraining()
    {
        RunInfo info;
        info.finishedEpochs = 5;
        for (const int from : {0, 0, 2, 4, 3, 3}) { // the fourth of them found its checkpoint torn
            info.sessions.emplace_back();
            info.sessions.back().fromEpoch = from;
            info.sessions.back().plannedEpochs = 5;
            info.sessions.back().threads = 2;
        }
        const auto legs = legsOf(info, {});
        QCOMPARE(legs.size(), std::size_t{1});
        QCOMPARE(legs[0].fromEpoch, 0);
        QCOMPARE(legs[0].untilEpoch, 5);
    }

    void whatDiffersIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::newRow("weight") << QStringLiteral("checkpoints/best.safetensors") << QStringLiteral("repeat.weights_differ");
        QTest::newRow("prediction") << QStringLiteral("predictions/epoch-002-validation.csv")
                                    << QStringLiteral("repeat.predictions_differ");
        QTest::newRow("metric") << QStringLiteral("metrics.csv") << QStringLiteral("repeat.metric_differs");
        QTest::newRow("step") << QStringLiteral("steps.csv") << QStringLiteral("repeat.step_differs");
    }
    void whatDiffersIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        const fs::path folder = trained();
        const fs::path changed = folder / file.toStdString();
        std::string text = readTextFile(changed).value();
        if (file.endsWith(QLatin1String(".csv"))) {
            // A digit of the last row: of a probability, a score, a loss.
            auto fields = QString::fromStdString(text).split(QLatin1Char('\n'));
            QStringList row = fields[fields.size() - 2].trimmed().split(QLatin1Char(','));
            const int column = file.startsWith(QLatin1String("pred")) ? 3 : file == QLatin1String("metrics.csv") ? 6 : 3;
            row[column] = row[column] == QLatin1String("0.25") ? QStringLiteral("0.5") : QStringLiteral("0.25");
            fields[fields.size() - 2] = row.join(QLatin1Char(','));
            text = fields.join(QLatin1Char('\n')).toStdString();
        } else {
            text[text.size() - 8] ^= 1;
        }
        QVERIFY(writeFileAtomically(changed, text).has_value());
        const RepetitionReport report = compare(folder);
        QVERIFY(!report.repeated());
        QVERIFY2(std::ranges::any_of(report.differences, [&](const Message& m) { return m.id == id.toStdString(); }),
                 report.differences.empty() ? "nothing differs" : report.differences.front().english().c_str());
        const auto json = nlohmann::json::parse(repetitionToJson(report, Run::open(folder).value(), {}));
        QCOMPARE(json["held_to"].get<std::string>(), std::string("bits"));
        QVERIFY(!json["repeated"].get<bool>() && json["repetition"].is_null());
        QCOMPARE(json["differences"].size(), report.differences.size());
    }

    void whatIsGoneIsNotComparedAndSaid()
    {
        const fs::path folder = trained();
        fs::remove(folder / "checkpoints/last.safetensors");
        fs::remove(folder / "predictions/epoch-001-validation.csv");
        const RepetitionReport report = compare(folder);
        QVERIFY(report.repeated());
        QCOMPARE(report.notCompared.size(), std::size_t{2});
    }

    void anotherNumberOfThreadsIsHeldToTheTolerance()
    {
        const fs::path folder = trained([](TrainingRequest& wanted) { wanted.threads = 2; });
        const Run run = Run::open(folder).value();
        const auto repetition = repeat(folder, freshFolder(), 1);
        QVERIFY(repetition.has_value());
        QCOMPARE(asked_.request.threads, 1);
        const RepetitionReport report = compareRepetition(run, *repetition).value();
        QCOMPARE(report.circumstances.size(), std::size_t{1});
        QCOMPARE(report.circumstances.front().id, std::string("repeat.threads"));
        QVERIFY(report.repeated());
        // A loss that is off by more is told.
        std::string metrics = readTextFile(folder / "metrics.csv").value();
        const auto header = QString::fromStdString(metrics).section(QLatin1Char('\n'), 0, 0).trimmed().split(QLatin1Char(','));
        auto lines = QString::fromStdString(metrics).split(QLatin1Char('\n'));
        QStringList row = lines[lines.size() - 2].trimmed().split(QLatin1Char(','));
        const auto loss = header.indexOf(QStringLiteral("validation_loss"));
        row[loss] = QString::number(row[loss].toDouble() * 1.2, 'g', 17);
        lines[lines.size() - 2] = row.join(QLatin1Char(','));
        QVERIFY(writeFileAtomically(folder / "metrics.csv", lines.join(QLatin1Char('\n')).toStdString()).has_value());
        const RepetitionReport other = compareRepetition(Run::open(folder).value(), *repetition).value();
        QVERIFY(!other.repeated());
        QCOMPARE(other.beyond.size(), std::size_t{1});
        QVERIFY(std::abs(other.largestLossDifference - (1 - 1 / 1.2)) < 1e-6);
    }

    void aRunOfAnOlderProgramSaysWhatItDoesNotKnow()
    {
        const fs::path folder = trained();
        edit(folder, [](auto& content) {
            content.erase("sessions");
            content.erase("weights_fingerprint");
            content["dataset"].erase("contents");
        });
        const RepetitionReport report = compare(folder);
        QCOMPARE(report.circumstances.front().id, std::string("repeat.not_recorded"));
        QVERIFY(report.repeated() && report.identical());
    }

    void otherImagesAreRefused()
    {
        const fs::path folder = trained();
        edit(folder, [](auto& content) { content["dataset"]["contents"] = std::string(32, '0'); });
        const fs::path target = freshFolder();
        const auto repetition = repeat(folder, target);
        QVERIFY(!repetition.has_value());
        QCOMPARE(repetition.error().message.id, std::string("repeat.other_images"));
        QVERIFY(!fs::exists(target));
    }

    void aRunWithoutAnEpochIsRefused()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        control.cancel();
        Recorder recorder;
        QVERIFY(train(request(folder), control, recorder).has_value());
        QCOMPARE(repeat(folder, freshFolder()).error().message.id, std::string("repeat.no_epoch"));
    }
};

NUCLEOSCOPE_TEST(TestRepetition)
#include "test_repetition.moc"
