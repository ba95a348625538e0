// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/run/run_json.h"
#include "tests/core/workflow/queue_folders.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

/// Trainings that wait for their turn, on disk.
class TestTrainingQueue : public QObject, private QueueFolders {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void whatWaitedLearnsAsIfItHadBegunAtOnce();
    void marksAndNameAreKept();
    void orderAndMachineAreKept();
    void anEmptyQueueLeavesNothing();
    void takenOutItIsARunThatWasBegun();
    void whatHasBegunIsRemembered();
    void whatTheFirstVersionWroteIsRead();
    void eachHasAFolderOfItsOwn();
    void whatCannotBeWrittenWaitsOn();
    void whatCannotBeLearnedIsRefusedAtOnce();
    void aMissingRunIsToldAndTheOthersStay();
    void aDamagedQueueKeepsWhatLiesThere_data();
    void aDamagedQueueKeepsWhatLiesThere();
    void namesStayInTheFolder_data();
    void namesStayInTheFolder();
    void aFailedBeginningIsRecorded();
    void whatIsNoLongerWantedGoes();
    void eachFoldWaitsByItself();
    void foldsThatCannotBeLeaveNothing();
};

void TestTrainingQueue::whatWaitedLearnsAsIfItHadBegunAtOnce()
{
    TrainingControl control;
    Recorder direct, waited;
    const fs::path folder = freshFolder();
    QVERIFY(train(request(folder), control, direct).has_value());

    TrainingQueue queue;
    queue.waiting.push_back(add(request({})).value());
    QVERIFY(writeTrainingQueue(queue, queue_));
    TrainingQueue read = readTrainingQueue(queue_).queue; // the program was ended meanwhile
    ResumeRequest turn = takeOut(read.waiting.front(), read, queue_, runs_).value();
    turn.dataset = dataset_;
    QVERIFY(resume(turn, control, waited).has_value());

    QCOMPARE(waited.epochs.size(), direct.epochs.size());
    for (std::size_t i = 0; i < direct.epochs.size(); ++i) {
        QCOMPARE(waited.epochs[i].training.loss, direct.epochs[i].training.loss);
        QCOMPARE(waited.epochs[i].validation.loss, direct.epochs[i].validation.loss);
    }
    QCOMPARE(readTextFile(turn.runFolder / "split.csv").value(), readTextFile(folder / "split.csv").value());
    const RunInfo one = Run::open(folder)->info(), other = Run::open(turn.runFolder)->info();
    QCOMPARE(other.state, std::string("completed"));
    QCOMPARE(recipeToJson(other.recipe), recipeToJson(one.recipe));
    QCOMPARE(other.seed, one.seed);
    QCOMPARE(other.findings.size(), one.findings.size());
    QCOMPARE(other.contentsFingerprint, one.contentsFingerprint);
    QCOMPARE(other.sessions.size(), std::size_t{1}); // that it waited is not a part of its training
}

void TestTrainingQueue::marksAndNameAreKept()
{
    TrainingRequest wanted = request({});
    const int other = wanted.split.samplesOf(Part::Train)[1];
    wanted.runName = "Nur bei Nacht ☾";
    wanted.epochs = 7;
    wanted.marks.relabelled = {{other, 1 - dataset_->sample(other).classIndex}};
    wanted.marks.reviewers = {"Ada"};
    TrainingQueue queue;
    queue.waiting.push_back(add(wanted).value());
    QCOMPARE(queue.waiting.front().info.plannedEpochs, 7);
    const ResumeRequest turn = takeOut(queue.waiting.front(), queue, queue_, runs_).value();
    const Run run = Run::open(turn.runFolder).value();
    QCOMPARE(run.info().name, wanted.runName);
    QCOMPARE(run.samples()[static_cast<std::size_t>(other)].publishedClass, dataset_->sample(other).classIndex);
    QCOMPARE(run.info().warnings.back().id, std::string("marks.used"));
}

void TestTrainingQueue::orderAndMachineAreKept()
{
    TrainingRequest third = request({});
    third.runName = "third";
    third.device = "cuda:1";
    third.threads = 3;
    TrainingQueue queue;
    for (const char* name : {"first", "second"})
        queue.waiting.push_back(added(name));
    queue.waiting.push_back(add(third).value());
    std::swap(queue.waiting[0], queue.waiting[2]);
    QVERIFY(writeTrainingQueue(queue, queue_));
    const TrainingQueueRead read = readTrainingQueue(queue_);
    QVERIFY(read.problems.empty());
    QCOMPARE(namesOf(read.queue), (QStringList{"third", "second", "first"}));
    QCOMPARE(read.queue.waiting[0].device, std::string("cuda:1"));
    QCOMPARE(read.queue.waiting[0].threads, 3);
    QVERIFY(read.queue.begun.empty());
}

void TestTrainingQueue::anEmptyQueueLeavesNothing()
{
    QVERIFY(readTrainingQueue(queue_).problems.empty()); // there was none yet
    TrainingQueue queue;
    QVERIFY(writeTrainingQueue(queue, queue_));
    QVERIFY(!fs::exists(queue_));
    queue.waiting.push_back(added("only"));
    QVERIFY(writeTrainingQueue(queue, queue_));
    QVERIFY(takeOut(queue.waiting.front(), queue, queue_, runs_));
    queue.begun.clear(); // it has ended
    QVERIFY(writeTrainingQueue(queue, queue_));
    QVERIFY(!fs::exists(queue_));
}

void TestTrainingQueue::takenOutItIsARunThatWasBegun()
{
    TrainingQueue queue;
    queue.waiting.push_back(added("one"));
    queue.waiting.push_back(added("two"));
    QVERIFY(writeTrainingQueue(queue, queue_));
    const QueuedTraining one = queue.waiting.front();
    const ResumeRequest turn = takeOut(one, queue, queue_, runs_).value();
    QCOMPARE(namesOf(queue), QStringList{"two"});
    QCOMPARE(turn.runFolder.parent_path(), runs_);
    QVERIFY(!fs::exists(queue_ / one.folder));
    const RunList runs = listRuns(runs_);
    QCOMPARE(runs.runs.size(), std::size_t{1});
    QCOMPARE(runs.runs.front().info.name, std::string("one"));
    QCOMPARE(runs.runs.front().info.id, turn.runFolder.filename().string());
    const TrainingQueue read = readTrainingQueue(queue_).queue; // as after a power cut in the middle of it
    QCOMPARE(read.begun.size(), std::size_t{1});
    QCOMPARE(read.begun.front().run, turn.runFolder);
    QCOMPARE(namesOf(read), QStringList{"two"});
    QCOMPARE(takeOut(one, queue, queue_, runs_).error().code, ErrorCode::NotFound); // not twice
}

void TestTrainingQueue::whatHasBegunIsRemembered()
{
    TrainingQueue queue;
    queue.begun = {{runs_ / "one", "cuda:1", 3, {}}, {runs_ / "two ☾", "auto", 0, {}}};
    QVERIFY(writeTrainingQueue(queue, queue_)); // though nothing waits
    queue.waiting.push_back(added("three"));
    const fs::path three = takeOut(queue.waiting.front(), queue, queue_, runs_).value().runFolder;
    const TrainingQueueRead read = readTrainingQueue(queue_);
    QVERIFY(read.problems.empty());
    QCOMPARE(read.queue.begun.size(), std::size_t{3});
    QCOMPARE(read.queue.begun[0].run, three); // what came last goes first
    QCOMPARE(read.queue.begun[1].run, runs_ / "one");
    QCOMPARE(read.queue.begun[1].device, std::string("cuda:1"));
    QCOMPARE(read.queue.begun[1].threads, 3);
    QCOMPARE(read.queue.begun[2].run, runs_ / "two ☾");
}

void TestTrainingQueue::whatTheFirstVersionWroteIsRead()
{
    const QueuedTraining waiting = added("waits");
    const std::string head = R"({"format": "nucleoscope training queue", "version": 1, "begun": )";
    const std::string tail = R"(, "waiting": [{"run": ")" + waiting.folder + R"(", "device": "cpu", "threads": 2}]})";
    const std::string begun = R"({"run": "/runs/long", "device": "cuda", "threads": 4})";
    for (const std::string& under : {std::string("null"), begun}) {
        QVERIFY(writeFileAtomically(queue_ / "queue.json", head + under + tail));
        const TrainingQueueRead read = readTrainingQueue(queue_);
        QVERIFY(read.problems.empty());
        QCOMPARE(namesOf(read.queue), QStringList{"waits"});
        QCOMPARE(read.queue.begun.size(), std::size_t{under == "null" ? 0U : 1U});
    }
    const BegunTraining one = readTrainingQueue(queue_).queue.begun.front();
    QCOMPARE(one.run, fs::path("/runs/long"));
    QCOMPARE(one.device, std::string("cuda"));
    QCOMPARE(one.threads, 4);
}

void TestTrainingQueue::eachHasAFolderOfItsOwn()
{
    TrainingQueue queue;
    std::set<std::string> folders;
    for (int i = 0; i < 3; ++i) {
        queue.waiting.push_back(added("same"));
        folders.insert(queue.waiting.back().folder);
    }
    QCOMPARE(folders.size(), std::size_t{3});
    std::set<fs::path> runs;
    while (!queue.waiting.empty())
        runs.insert(takeOut(queue.waiting.front(), queue, queue_, runs_).value().runFolder);
    QCOMPARE(runs.size(), std::size_t{3});
    QCOMPARE(listRuns(runs_).runs.size(), std::size_t{3});
}

void TestTrainingQueue::whatCannotBeWrittenWaitsOn()
{
    TrainingQueue queue;
    queue.waiting.push_back(added("one"));
    QVERIFY(writeTrainingQueue(queue, queue_));
    fs::create_directories(queue_ / "queue.json.part" / "in the way");
    const auto turn = takeOut(queue.waiting.front(), queue, queue_, runs_);
    QVERIFY(!turn);
    QCOMPARE(turn.error().code, ErrorCode::WriteFailed);
    QCOMPARE(namesOf(queue), QStringList{"one"});
    QVERIFY(listRuns(runs_).runs.empty());
    fs::remove_all(queue_ / "queue.json.part");
    QVERIFY(takeOut(queue.waiting.front(), queue, queue_, runs_));
}

void TestTrainingQueue::whatCannotBeLearnedIsRefusedAtOnce()
{
    TrainingRequest oneClass = request({});
    for (const int sample : oneClass.split.samplesOf(Part::Train))
        if (dataset_->sample(sample).classIndex == 0)
            oneClass.marks.leftOut.push_back(sample);
    TrainingRequest otherSplit = request({});
    otherSplit.split.parts.pop_back();
    TrainingRequest noWeights = request({});
    noWeights.recipe.network.weights = "/nowhere/at/all.safetensors";
    for (const TrainingRequest& wrong : {oneClass, otherSplit, noWeights}) {
        QVERIFY(!add(wrong));
        QVERIFY(!fs::exists(queue_));
    }
}

void TestTrainingQueue::aMissingRunIsToldAndTheOthersStay()
{
    TrainingQueue queue;
    for (const char* name : {"one", "two", "three"})
        queue.waiting.push_back(added(name));
    QVERIFY(writeTrainingQueue(queue, queue_));
    fs::remove_all(queue_ / queue.waiting[0].folder);
    QVERIFY(writeFileAtomically(queue_ / queue.waiting[1].folder / "run.json", std::string("{")));
    const TrainingQueueRead read = readTrainingQueue(queue_);
    QCOMPARE(namesOf(read.queue), QStringList{"three"});
    QCOMPARE(read.problems.size(), std::size_t{2});
}

void TestTrainingQueue::aDamagedQueueKeepsWhatLiesThere_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = R"({"format": "nucleoscope training queue", "version": 1, "begun": null, "waiting": )";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("first second");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": "x", "version": 1, "begun": null, "waiting": []})");
    QTest::newRow("of tomorrow") << QByteArray(
        R"({"format": "nucleoscope training queue", "version": 3, "begun": [], "waiting": []})");
    QTest::newRow("nothing said of what was begun")
        << QByteArray(R"({"format": "nucleoscope training queue", "version": 1, "waiting": []})");
    QTest::newRow("begun somewhere") << QByteArray(R"({"format": "nucleoscope training queue", "version": 1, "waiting": [],
                         "begun": {"run": "here", "device": "cpu", "threads": 0}})");
    QTest::newRow("begun is no list") << QByteArray(R"({"format": "nucleoscope training queue", "version": 2, "waiting": [],
                         "begun": {"run": "/here", "device": "cpu", "threads": 0}})");
    QTest::newRow("one begun without a device") << QByteArray(
        R"({"format": "nucleoscope training queue", "version": 2, "waiting": [], "begun": [{"run": "/here", "threads": 0}]})");
    QTest::newRow("no list") << head + "{}}";
    QTest::newRow("a word") << head + R"(["run"]})";
    QTest::newRow("no device") << head + R"([{"run": "a", "threads": 0}]})";
    QTest::newRow("a sentence as device") << head + R"([{"run": "a", "device": "the best; rm", "threads": 0}]})";
    QTest::newRow("negative threads") << head + R"([{"run": "a", "device": "cpu", "threads": -1}]})";
    QTest::newRow("many threads") << head + R"([{"run": "a", "device": "cpu", "threads": 1e9}]})";
    QTest::newRow("unknown key") << head + R"([{"run": "a", "device": "cpu", "threads": 0, "sudo": true}]})";
    QTest::newRow("twice the same") << head + R"([{"run": "a", "device": "cpu", "threads": 0},
                                                  {"run": "a", "device": "cpu", "threads": 0}]})";
    QTest::newRow("deep") << head + QByteArray(1000, '[') + QByteArray(1000, ']') + '}';
    QTest::newRow("cut off") << head + R"([{"run": "a", "device")";
}

void TestTrainingQueue::aDamagedQueueKeepsWhatLiesThere()
{
    QFETCH(QByteArray, text);
    const QueuedTraining waiting = added("waits");
    QVERIFY(writeFileAtomically(queue_ / "queue.json", text.toStdString()));
    const TrainingQueueRead read = readTrainingQueue(queue_);
    QCOMPARE(namesOf(read.queue), QStringList{"waits"});
    QCOMPARE(read.queue.waiting.front().folder, waiting.folder);
    QVERIFY(read.queue.begun.empty());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(read.problems.front().english().find("queue.json") != std::string::npos);
    QVERIFY(writeTrainingQueue(read.queue, queue_)); // and it is whole again
    QVERIFY(readTrainingQueue(queue_).problems.empty());
}

void TestTrainingQueue::namesStayInTheFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"", ".", "..", "../run", "a/b", "/etc", "a\\\\b", "C:", "a\\u0000b"})
        QTest::newRow(*name ? name : "nothing") << QByteArray(name);
}

void TestTrainingQueue::namesStayInTheFolder()
{
    QFETCH(QByteArray, name);
    const fs::path outside = queue_.parent_path() / "run"; // where "../run" points
    fs::remove_all(outside);
    TrainingRequest wanted = request(outside);
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(wanted, control, recorder));
    fs::create_directories(queue_);
    QVERIFY(writeFileAtomically(queue_ / "queue.json",
                                R"({"format": "nucleoscope training queue", "version": 1, "begun": null, "waiting": [{"run": ")"
                                    + name.toStdString() + R"(", "device": "cpu", "threads": 0}]})"));
    const TrainingQueueRead read = readTrainingQueue(queue_);
    QVERIFY(read.queue.waiting.empty());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(Run::open(outside));
}

void TestTrainingQueue::aFailedBeginningIsRecorded()
{
    TrainingQueue queue;
    queue.waiting.push_back(added("one"));
    ResumeRequest turn = takeOut(queue.waiting.front(), queue, queue_, runs_).value();
    recordFailedBeginning(turn.runFolder, {ErrorCode::NotFound, {"t", "Whoever says so does not train it."}});
    QCOMPARE(Run::open(turn.runFolder)->info().state, std::string("running"));
    turn.lock.reset();
    recordFailedBeginning(turn.runFolder, {ErrorCode::NotFound, {"t", "The images are not there."}});
    const RunInfo failed = Run::open(turn.runFolder)->info();
    QCOMPARE(failed.state, std::string("failed"));
    QCOMPARE(failed.failure, std::string("The images are not there."));

    const fs::path whole = freshFolder();
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(request(whole), control, recorder));
    recordFailedBeginning(whole, {ErrorCode::NotFound, {"t", "Not this one."}});
    QCOMPARE(Run::open(whole)->info().state, std::string("completed"));
}

void TestTrainingQueue::whatIsNoLongerWantedGoes()
{
    const QueuedTraining one = added("one"), two = added("two");
    QVERIFY(discardQueued(one, queue_));
    QVERIFY(!fs::exists(queue_ / one.folder));
    QVERIFY(fs::exists(queue_ / two.folder));
    QVERIFY(!discardQueued(one, queue_));
}

void TestTrainingQueue::eachFoldWaitsByItself()
{
    const TrainingRequest wanted = request({});
    CrossValidationRequest folds;
    folds.dataset = wanted.dataset;
    folds.folds = {false, 2, 1};
    folds.recipe = wanted.recipe;
    folds.epochs = 1;
    folds.name = "night";
    const auto queued = ::nucleoscope::inJob<std::vector<QueuedTraining>>(
        [&](JobContext& context) { return prepareQueuedFolds(folds, queue_, context); });
    QVERIFY(queued.has_value());
    QCOMPARE(queued->size(), std::size_t{2});
    std::map<std::string, int> examined;
    for (const QueuedTraining& training : *queued) {
        const Run run = Run::open(queue_ / training.folder).value();
        QCOMPARE(run.info().state, std::string("interrupted")); // to be gone on with
        for (const RunSample& sample : run.samples())
            examined[sample.id] += sample.part == Part::Validation;
    }
    QCOMPARE((*queued)[1].info.name, std::string("night, fold 2 of 2"));
    QCOMPARE(static_cast<int>(examined.size()), wanted.dataset->sampleCount());
    for (const auto& [id, times] : examined)
        QVERIFY2(times == 1, id.c_str());
}

void TestTrainingQueue::foldsThatCannotBeLeaveNothing()
{
    CrossValidationRequest folds;
    folds.dataset = dataset_;
    folds.folds = {false, 1000, 1}; // more than there are patients
    folds.recipe = request({}).recipe;
    const auto queued = ::nucleoscope::inJob<std::vector<QueuedTraining>>(
        [&](JobContext& context) { return prepareQueuedFolds(folds, queue_, context); });
    QVERIFY(!queued.has_value());
    QVERIFY(!fs::exists(queue_) || fs::is_empty(queue_));
}

NUCLEOSCOPE_TEST(TestTrainingQueue)
#include "test_training_queue.moc"
