#include "tests/core/run/run_fixture.h"

#include "core/base/files.h"
#include "core/run/pins.h"
#include "core/run/run_lock.h"
#include "tests/test_program.h"

#include <QTest>

#include <set>
#include <thread>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestRun : public QObject {
    Q_OBJECT

private:
    QTemporaryDir root_;
    int folders_ = 0;
    std::shared_ptr<const Dataset> dataset_ = namesOnly();
    static QByteArray contentOf(const fs::path& file) { return QByteArray::fromStdString(readTextFile(file).value()); }
    fs::path freshFolder() { return fs::path(root_.path().toStdString()) / ("runs" + std::to_string(++folders_)) / "a"; }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const fs::path folder = writtenRun(freshFolder(), *dataset_);
        const auto opened = Run::open(folder);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.english().c_str());
        const RunInfo& info = opened->info();
        QCOMPARE(info.id, std::string("a"));
        QCOMPARE(info.name, std::string("First try, ä"));
        QCOMPARE(info.state, std::string("completed"));
        QVERIFY(!info.created.empty() && !info.finished.empty());
        QCOMPARE(info.plannedEpochs, 4);
        QCOMPARE(info.finishedEpochs, 3);
        QCOMPARE(info.bestEpoch, 2);
        QCOMPARE(info.seed, 18446744073709551615ull);
        QCOMPARE(info.recipe.optimiser.learningRate, 0.1 + 0.2);
        QCOMPARE(info.warnings.front().english(), std::string("Only 2 subjects validate."));
        QCOMPARE(info.linkedSubjects, (std::vector<std::vector<std::string>>{{"S0", "S2"}}));
        QCOMPARE(info.datasetFingerprint, dataset_->fingerprint().hex());
        QVERIFY(info.classes.size() == 2 && info.classes[0].positive && info.classes[0].colour == 0xD55E00);
        QCOMPARE(info.learner.trainedParameters, std::int64_t{90});
        QVERIFY(info.program.starts_with("Nucleoscope "));
        QCOMPARE(opened->positiveClasses(), (PositiveClasses{true, false}));
    }

    void theTableOfTheSplitHasOneRowASample()
    {
        const fs::path folder = writtenRun(freshFolder(), *dataset_);
        const auto run = Run::open(folder).value();
        QCOMPARE(static_cast<int>(run.samples().size()), dataset_->sampleCount());
        for (int i = 0; i < dataset_->sampleCount(); ++i) {
            const RunSample& row = run.samples()[static_cast<std::size_t>(i)];
            QCOMPARE(row.id, dataset_->sample(i).id);
            QCOMPARE(row.subject, dataset_->subjects()[static_cast<std::size_t>(dataset_->sample(i).subject)].id);
            QVERIFY(row.part == splitOf(*dataset_).parts[static_cast<std::size_t>(i)]
                    && row.classIndex == dataset_->sample(i).classIndex);
        }
        QVERIFY(readTextFile(folder / "split.csv")->starts_with("sample,subject,class,part\n"));
    }

    void metricsAndStepsKeepTheirNumbers()
    {
        const auto run = Run::open(writtenRun(freshFolder(), *dataset_)).value();
        QCOMPARE(run.epochs().size(), std::size_t{3});
        const EpochRecord& read = run.epochs()[1];
        const EpochRecord written = epochRecord(2, true);
        QCOMPARE(read.learningRate, written.learningRate);
        QCOMPARE(read.validation.loss, written.validation.loss);
        QCOMPARE(read.training.samples, 20);
        QCOMPARE(read.training.specificity, 0.75);
        QVERIFY(std::isnan(read.validation.auroc) && std::isnan(read.validationObjective));
        QCOMPARE(read.trainingObjective, 0.61);
        QVERIFY(read.best && !run.epochs()[2].best);
        const auto steps = run.steps().value();
        QCOMPARE(steps.size(), std::size_t{9});
        QVERIFY(steps[4].epoch == 2 && steps[4].step == 2 && steps[4].loss == 0.7 / 2 && steps[4].seconds == 22);
    }

    void predictionsComeBackToTheLastBit()
    {
        const auto run = Run::open(writtenRun(freshFolder(), *dataset_)).value();
        QCOMPARE(run.epochsWithPredictions(PredictionSource::Validation), (std::vector<int>{1, 2, 3}));
        QCOMPARE(run.epochsWithPredictions(PredictionSource::TrainingPass), (std::vector<int>{1, 2, 3}));
        const PredictionList read = run.predictions(3, PredictionSource::Validation).value();
        const PredictionList written = predictionsFor(*dataset_, 3);
        QCOMPARE(read.size(), written.size());
        for (int row = 0; row < read.size(); ++row) {
            QCOMPARE(read.sample(row), written.sample(row));
            QCOMPARE(read.truth(row), written.truth(row));
            QCOMPARE(read.predicted(row), written.predicted(row));
            QCOMPARE(read.probability(row, 0), written.probability(row, 0));
            QCOMPARE(read.loss(row), written.loss(row));
        }
        QVERIFY(!run.predictions(4, PredictionSource::Validation).has_value());
    }

    void trainingPredictionsSayInTheirNameThatTheyAreAugmented()
    {
        const fs::path folder = writtenRun(freshFolder(), *dataset_);
        QVERIFY(fs::exists(folder / "predictions/epoch-001-training-augmented.csv"));
        QVERIFY(readTextFile(folder / "predictions/epoch-001-validation.csv")
                    ->starts_with("sample,class,predicted,p_ALL,p_HEM,loss\n"));
    }

    void aRunOfTheRealSizeOpensQuickly()
    {
        const auto large = namesOnly(2132); // 10,660 images
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *large, splitOf(*large)).value();
        writeEpoch(*writer, *large, 1, true);
        const auto run = Run::open(folder).value();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run.predictions(1, PredictionSource::Validation)->size(), 10660);
        qInfo("10,660 predictions read in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 1000); // 30 ms is the aim; a busy machine is forgiven
    }

    void aRunThatIsBeingWrittenCanBeOpened()
    {
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value();
        QCOMPARE(Run::open(folder)->info().state, std::string("running"));
        QVERIFY(Run::open(folder)->epochs().empty());
        writeEpoch(*writer, *dataset_, 1, true);
        QCOMPARE(Run::open(folder)->epochs().size(), std::size_t{1});
        QCOMPARE(Run::open(folder)->info().finishedEpochs, 1);
    }

    void aRunWhoseWriterIsGoneIsInterrupted()
    {
        const fs::path folder = freshFolder();
        RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value().reset();
        QCOMPARE(Run::open(folder)->info().state, std::string("interrupted"));
        QCOMPARE(listRuns(folder.parent_path()).runs.front().info.state, std::string("interrupted"));
    }

    void howItEndedIsRecorded_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("completed") << static_cast<int>(TrainingEnd::Completed) << QByteArray("completed");
        QTest::newRow("patience") << static_cast<int>(TrainingEnd::StoppedByPatience) << QByteArray("completed");
        QTest::newRow("stopped") << static_cast<int>(TrainingEnd::StoppedEarly) << QByteArray("stopped_early");
        QTest::newRow("cancelled") << static_cast<int>(TrainingEnd::Cancelled) << QByteArray("cancelled");
        QTest::newRow("failed") << -1 << QByteArray("failed");
    }
    void howItEndedIsRecorded()
    {
        QFETCH(int, end);
        QFETCH(QByteArray, state);
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value();
        if (end < 0) {
            QVERIFY(writer->finish(fail(ErrorCode::Engine, {"x", "The engine {what}.", {{"what", "stumbled"}}})).has_value());
            QCOMPARE(Run::open(folder)->info().failure, std::string("The engine stumbled."));
        } else {
            TrainingOutcome outcome;
            outcome.end = static_cast<TrainingEnd>(end);
            QVERIFY(writer->finish(outcome).has_value());
        }
        QCOMPARE(Run::open(folder)->info().state, state.toStdString());
    }

    void nameAndNoteChangeAndTheWriterLeavesThemAlone()
    {
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value();
        auto run = Run::open(folder).value();
        QVERIFY(run.rename("Better name").has_value());
        QVERIFY(run.setNote("a\nb").has_value());
        QCOMPARE(run.info().name, std::string("Better name"));
        writeEpoch(*writer, *dataset_, 1, true);
        QVERIFY(writer->finish(TrainingOutcome{}).has_value());
        const auto again = Run::open(folder).value();
        QCOMPARE(again.info().name, std::string("Better name"));
        QCOMPARE(again.info().note, std::string("a\nb"));
        QCOMPARE(again.info().finishedEpochs, 1);
    }

    void continuingDropsWhatTheCheckpointDoesNotKnow()
    {
        const fs::path folder = writtenRun(freshFolder(), *dataset_);
        auto writer = RunWriter::reopen(folder, *dataset_, 1, 6).value();
        const auto run = Run::open(folder).value();
        QCOMPARE(run.info().state, std::string("running"));
        QVERIFY(run.info().finished.empty());
        QCOMPARE(run.info().plannedEpochs, 6);
        QCOMPARE(run.info().finishedEpochs, 1);
        QCOMPARE(run.info().bestEpoch, 1);
        QCOMPARE(run.epochs().size(), std::size_t{1});
        QCOMPARE(run.steps()->size(), std::size_t{3});
        QCOMPARE(run.epochsWithPredictions(PredictionSource::Validation), (std::vector<int>{1}));
        writeEpoch(*writer, *dataset_, 2, true);
        QCOMPARE(Run::open(folder)->epochs().size(), std::size_t{2});
        QCOMPARE(Run::open(folder)->steps()->size(), std::size_t{6});
    }

    void twoCannotWriteOneRun()
    {
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value();
        const auto second = RunWriter::reopen(folder, *dataset_, 0, 6);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().message.id, std::string("run.busy"));
        QVERIFY(second.error().message.argument("owner").starts_with("process "));
        QVERIFY(!deleteRun(folder).has_value());
    }

#ifndef Q_OS_WIN
    void anotherProcessThatWritesARunKeepsIt()
    {
        const fs::path folder = writtenRun(freshFolder(), *dataset_);
        auto run = Run::open(folder).value();
        const QByteArray before = contentOf(folder / "run.json");
        int told[2];
        QVERIFY(pipe(told) == 0);
        const pid_t other = fork();
        if (other == 0) {
            const auto lock = RunLock::acquire(folder);
            (void)!write(told[1], lock ? "y" : "n", 1);
            while (true)
                pause(); // until it is killed
        }
        char answer = 0;
        QCOMPARE(read(told[0], &answer, 1), 1);
        QCOMPARE(answer, 'y');
        const std::string holder = "process " + std::to_string(other) + " on ";
        QVERIFY(RunLock::holderElsewhere(folder).value_or("nobody").starts_with(holder));
        PredictionList none(2);
        const auto opened = Run::open(folder); // to be read it is
        QVERIFY(opened.has_value() && opened->epochs().size() == run.epochs().size());
        for (const auto& refused : {run.rename("x"), run.setNote("y"), run.recordTestOpening({}, none), deleteRun(folder),
                                    RunWriter::reopen(folder, *dataset_, 3, 4).map([](const auto&) {})}) {
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().message.id, std::string("run.busy"));
            QVERIFY(refused.error().message.argument("owner").starts_with(holder));
        }
        QCOMPARE(contentOf(folder / "run.json"), before);
        kill(other, SIGKILL);
        waitpid(other, nullptr, 0);
        QVERIFY(fs::exists(folder / "lock")); // its file is left, and holds nobody up
        QVERIFY(!RunLock::holderElsewhere(folder).has_value());
        QVERIFY(run.rename("x").has_value());
        QVERIFY(deleteRun(folder).has_value());
        close(told[0]);
        close(told[1]);
    }

    void ofManyProcessesOneAtATimeHoldsARun()
    {
        const fs::path folder = freshFolder();
        fs::create_directories(folder);
        std::vector<pid_t> others;
        for (int process = 0; process < 4; ++process)
            if (const pid_t other = fork(); other != 0) {
                others.push_back(other);
            } else {
                int taken = 0, broken = 0;
                for (int attempt = 0; attempt < 100'000 && taken < 200; ++attempt) {
                    const auto lock = RunLock::acquire(folder);
                    if (!lock)
                        continue;
                    ++taken;
                    const int mine = ::open((folder / "inside").c_str(), O_CREAT | O_EXCL, 0600);
                    broken += mine < 0;
                    sched_yield();
                    ::unlink((folder / "inside").c_str());
                    ::close(mine);
                }
                _exit(broken > 0 ? 1 : taken > 0 ? 0 : 2);
            }
        for (const pid_t other : others) {
            int status = -1;
            waitpid(other, &status, 0);
            QCOMPARE(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0);
        }
    }

    void aPersonsNameSurvivesTheTrainingOfThisProcess()
    {
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value();
        std::thread person([&] {
            for (int i = 0; i < 20; ++i)
                (void)Run::open(folder)->rename("name " + std::to_string(i));
        });
        for (int epoch = 1; epoch <= 4; ++epoch)
            writeEpoch(*writer, *dataset_, epoch, true);
        person.join();
        const auto run = Run::open(folder).value();
        QCOMPARE(run.info().name, std::string("name 19"));
        QCOMPARE(run.info().finishedEpochs, 4);
    }
#endif

    void aFolderWithSomethingInItIsNotTaken()
    {
        const fs::path folder = freshFolder();
        fs::create_directories(folder);
        QVERIFY(RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).has_value());
        QCOMPARE(RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).error().message.id,
                 std::string("run.folder_taken"));
    }

    void theListTellsNewestFirstAndWhatCouldNotBeRead()
    {
        const fs::path runs = freshFolder().parent_path();
        writtenRun(runs / "one", *dataset_);
        writtenRun(runs / "two", *dataset_);
        QVERIFY(writeFileAtomically(runs / "two/run.json",
                                    QByteArray(QByteArray::fromStdString(readTextFile(runs / "two/run.json").value())
                                                   .replace("\"created\": \"2", "\"created\": \"3"))
                                        .toStdString())
                    .has_value());
        fs::create_directories(runs / "broken");
        fs::create_directories(runs / "no run at all");
        QVERIFY(writeFileAtomically(runs / "broken/run.json", std::string_view("{")).has_value());
        const RunList list = listRuns(runs);
        QCOMPARE(list.runs.size(), std::size_t{2});
        QCOMPARE(list.runs[0].folder.filename().string(), std::string("two"));
        QCOMPARE(list.runs[0].bestValidation.loss, 0.3);
        QVERIFY(list.runs[0].diskBytes > 1000);
        QCOMPARE(list.runs[0].diskBytes, Run::open(runs / "two")->diskBytes());
        QCOMPARE(list.problems.size(), std::size_t{1});
        QVERIFY(listRuns(runs / "nowhere").runs.empty());
    }

    void listingEndsWhereItIsAskedTo()
    {
        const fs::path run = writtenRun(freshFolder(), *dataset_);
        std::stop_source stop;
        QCOMPARE(listRuns(run.parent_path(), {}, stop.get_token()).runs.size(), std::size_t{1});
        stop.request_stop();
        QVERIFY(listRuns(run.parent_path(), {run}, stop.get_token()).runs.empty());
    }

    void runsElsewhereAreListedOnceEach()
    {
        const fs::path own = writtenRun(freshFolder(), *dataset_);
        const fs::path other = writtenRun(freshFolder(), *dataset_);
        const RunList list = listRuns(own.parent_path(), {other, own, other.parent_path() / "." / "a", other / "nowhere"});
        QCOMPARE(list.runs.size(), std::size_t{2});
        QVERIFY(list.problems.empty());
        std::set<fs::path> folders;
        for (const RunListing& run : list.runs)
            folders.insert(run.folder);
        QCOMPARE(folders, (std::set<fs::path>{own, other}));
    }

    void pinnedNucleiStayWithTheRun()
    {
        const auto run = Run::open(writtenRun(freshFolder(), *dataset_)).value();
        QVERIFY(readPins(run).value().empty());
        QVERIFY(writePins(run, {14, 3, 4}));
        QCOMPARE(readPins(run).value(), (std::vector<int>{14, 3, 4}));
        QVERIFY(writePins(run, {}));
        QVERIFY(readPins(run).value().empty());
        const auto write = [&](std::string_view text) { QVERIFY(writeFileAtomically(run.folder() / pinsFileName, text)); };
        write(R"({"format":"nucleoscope-pins","version":1,"samples":["nobody","fold/s0_1.bmp"]})");
        QCOMPARE(readPins(run).value(), std::vector<int>{1});
        write(R"({"format":"nucleoscope-pins","version":2,"samples":[]})");
        QCOMPARE(readPins(run).error().code, ErrorCode::Unsupported);
        for (const char* damage : {"", "[]", R"({"format":"other","version":1,"samples":[]})"}) {
            write(damage);
            QCOMPARE(readPins(run).error().code, ErrorCode::Unreadable);
        }
    }

    void twoWindowsLoseNoPin()
    {
        const auto run = Run::open(writtenRun(freshFolder(), *dataset_)).value();
        const auto window = [&](int from) {
            std::vector<int> known;
            for (int i = from; i < from + 5; ++i) {
                std::vector<int> wanted = known;
                wanted.push_back(i);
                known = changePins(run, known, wanted).value();
            }
            std::vector<int> wanted = known;
            std::erase(wanted, from);
            (void)changePins(run, known, wanted).value();
        };
        {
            const std::jthread one(window, 0);
            const std::jthread other(window, 10);
        }
        std::vector<int> pins = readPins(run).value();
        std::sort(pins.begin(), pins.end());
        QCOMPARE(pins, (std::vector<int>{1, 2, 3, 4, 11, 12, 13, 14}));
        QCOMPARE(mergedPins({3, 4}, {3, 4}, {4, 3}), (std::vector<int>{4, 3}));
        QCOMPARE(mergedPins({9, 3, 4}, {3, 4}, {4, 5}), (std::vector<int>{9, 4, 5}));
    }

    void onlyRunsAreDeleted()
    {
        const fs::path runs = freshFolder().parent_path();
        const fs::path folder = writtenRun(runs / "gone", *dataset_);
        fs::create_directories(runs / "precious");
        QVERIFY(writeFileAtomically(runs / "precious/run.json", std::string_view(R"({"format":"something else"})")).has_value());
        QVERIFY(!deleteRun(runs / "precious").has_value());
        QVERIFY(!deleteRun(runs).has_value());
        QVERIFY(fs::exists(runs / "precious/run.json"));
        QVERIFY(deleteRun(folder).has_value());
        QVERIFY(!fs::exists(folder));
    }

    void samplesAreFoundInTheDatasetAgain()
    {
        const auto run = Run::open(writtenRun(freshFolder(), *dataset_)).value();
        const auto places = run.locateIn(*dataset_).value();
        for (int i = 0; i < dataset_->sampleCount(); ++i)
            QCOMPARE(places[static_cast<std::size_t>(i)], i);
        QVERIFY(run.locateIn(*namesOnly(8)).has_value()); // more images than the run knows are no harm
        const auto missing = run.locateIn(*namesOnly(4));
        QCOMPARE(missing.error().code, ErrorCode::Mismatch);
        QCOMPARE(missing.error().message.argument("missing"), std::string("10"));
    }

    void theFirstWriteErrorIsToldAtTheEnd()
    {
        const fs::path folder = freshFolder();
        auto writer = RunWriter::create(folder, plainInfo(), *dataset_, splitOf(*dataset_)).value();
        fs::remove_all(folder / "predictions");
        writeEpoch(*writer, *dataset_, 1, true);
        const auto finished = writer->finish(TrainingOutcome{});
        QVERIFY(!finished.has_value());
        QCOMPARE(finished.error().code, ErrorCode::WriteFailed);
        QCOMPARE(Run::open(folder)->epochs().size(), std::size_t{1});
    }
};

NUCLEOSCOPE_TEST(TestRun)
#include "test_run.moc"
