#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <filesystem>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

namespace {

void copyFolder(const QString& from, const QString& to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
}

} // namespace

/// From the demo to a trained network and back, with the real executable. One short training serves all.
class TestCommandLineTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void devicesListTheProcessor();
    void trainTellsSplitEpochsAndMistakes();
    void splitTableKeepsPatientsWhole();
    void trainRefusesAFolderInUse();
    void trainTakesWhatTheFormCanSay();
    void exportedWeightsBeginAnotherTraining();
    void repeatComesToTheSameBits();
    void repeatTellsWhatDiffers();
    void resumeContinuesBeyondThePlan();
    void controlCStopsEarlyAndKeeps();
    void queueTrainsOneAfterTheOther();
    void queueRefusesWhatIsNoTraining();
    void aRunGetsAFinalNetworkThatIsAsked();
    void runsListsTheRun();

private:
    QStringList trainArguments(const char* out, int epochs) const;

    ProgramRunner program_;
    ProgramRunner::Outcome trained_;
};

void TestCommandLineTraining::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const ProgramRunner::Outcome demo = program_.drawNuclei(0.25);
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    trained_ = program_.run(trainArguments("run", 1));
}

QStringList TestCommandLineTraining::trainArguments(const char* out, int epochs) const
{
    return ProgramRunner::words("train nuclei --recipe small --limit 90 --seed 3 --device cpu --out")
           + QStringList{named(out), named("--epochs"), QString::number(epochs)};
}

void TestCommandLineTraining::devicesListTheProcessor()
{
    const QJsonArray devices =
        ProgramRunner::object(program_.run({named("devices"), named("--json")}).out)[named("devices")].toArray();
    QVERIFY(std::any_of(devices.begin(), devices.end(),
                        [](const QJsonValue& device) { return device[named("id")] == named("cpu"); }));
}

void TestCommandLineTraining::trainTellsSplitEpochsAndMistakes()
{
    QVERIFY2(trained_.exitCode == 0, trained_.err.constData());
    for (const char* said : {"Starts from random weights", "Checked one batch on cpu", "Split by subject",
                             "Training: ", "Validation: ", "patients", "Limited to"})
        QVERIFY2(trained_.err.contains(said), said);
    for (const char* told : {"Epoch 1/1 training: ", "Epoch 1/1 validation: ", "AUROC", "sensitivity", "HEM nuclei were called",
                             "Peak memory", "/run"})
        QVERIFY2(trained_.out.contains(told), told);
}

void TestCommandLineTraining::splitTableKeepsPatientsWhole()
{
    QFile table(program_.at("run/split.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QList<QByteArray> rows = ProgramRunner::lines(table.readAll());
    QCOMPARE(rows.takeFirst().trimmed(), QByteArray("sample,subject,class,part"));
    QHash<QByteArray, QByteArray> partOf;
    QSet<QByteArray> classes;
    for (const QByteArray& row : rows) {
        const QList<QByteArray> fields = row.trimmed().split(',');
        QCOMPARE(partOf.value(fields[1], fields[3]), fields[3]);
        partOf.insert(fields[1], fields[3]);
        classes.insert(fields[2] + fields[3]);
    }
    QCOMPARE(classes.size(), 4); // both classes in both parts
}

void TestCommandLineTraining::trainRefusesAFolderInUse()
{
    const ProgramRunner::Outcome outcome = program_.run(trainArguments("run", 1));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("resume"));
}

void TestCommandLineTraining::trainTakesWhatTheFormCanSay()
{
    const ProgramRunner::Outcome outcome =
        program_.run(trainArguments("told", 1)
                     + QStringList{named("--batch-size"), named("12"), named("--learning-rate"), named("0.0007"), named("--name"),
                                   named("Ada’s first"), named("--weights"), named("random")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QFile file(program_.at("told/run.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject run = ProgramRunner::object(file.readAll());
    QCOMPARE(run[named("name")].toString(), named("Ada’s first"));
    const QJsonObject recipe = run[named("recipe")].toObject();
    QCOMPARE(recipe[named("batch_size")].toInt(), 12);
    QCOMPARE(recipe[named("optimiser")][named("learning_rate")].toDouble(), 0.0007);
    QCOMPARE(recipe[named("network")][named("weights")].toString(), named("random"));
    for (const char* wrong : {"--batch-size 1", "--learning-rate 0", "--learning-rate fast"})
        QCOMPARE(program_.run(trainArguments("wrong", 1) + ProgramRunner::words(wrong)).exitCode, 2);
}

void TestCommandLineTraining::exportedWeightsBeginAnotherTraining()
{
    const QString file = program_.at("mine.safetensors");
    const ProgramRunner::Outcome exported = program_.run({named("weights"), named("export"), program_.at("run"), named("--out"),
                                                          file, named("--half"), named("--note"), named("licence=mine")});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QVERIFY(exported.out.contains("of epoch 1"));
    const ProgramRunner::Outcome outcome = program_.run(trainArguments("again", 1) + QStringList{named("--weights"), file});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("Starts from the weights in mine.safetensors"), outcome.err.constData());
}

void TestCommandLineTraining::repeatComesToTheSameBits()
{
    const ProgramRunner::Outcome outcome = program_.run({named("repeat"), program_.at("run")});
    QVERIFY2(outcome.exitCode == 0, QByteArray(outcome.out + outcome.err).constData());
    QVERIFY2(outcome.out.contains("Repeated: the same bit for bit."), outcome.out.constData());
    QVERIFY(QDir(program_.at("home/cache/repetitions")).isEmpty()); // nothing stays unless it was asked for
}

void TestCommandLineTraining::repeatTellsWhatDiffers()
{
    copyFolder(program_.at("run"), program_.at("edited"));
    QFile weights(program_.at("edited/checkpoints/best.safetensors"));
    QVERIFY(weights.open(QIODevice::ReadWrite) && weights.seek(weights.size() - 4));
    char byte = 0;
    QVERIFY(weights.peek(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ 1);
    QVERIFY(weights.write(&byte, 1) == 1);
    weights.close();
    const ProgramRunner::Outcome outcome =
        program_.run({named("repeat"), program_.at("edited"), named("--json"), named("--out"), program_.at("again and again")});
    QVERIFY2(outcome.exitCode == 1, outcome.err.constData());
    const QJsonObject report = ProgramRunner::object(outcome.out);
    QCOMPARE(report[named("held_to")].toString(), named("bits"));
    QCOMPARE(report[named("repeated")].toBool(true), false);
    const QJsonArray differences = report[named("differences")].toArray();
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences[0][named("text")].toString().contains(named("best.safetensors: 1 of")));
    QVERIFY(QFile::exists(program_.at("again and again/run.json")));
    // Another number of threads is another circumstance: the changed bit is within the tolerance.
    const ProgramRunner::Outcome threads =
        program_.run({named("repeat"), program_.at("edited"), named("--json"), named("--threads"), named("3")});
    QVERIFY2(threads.exitCode == 0, QByteArray(threads.out + threads.err).constData());
    QCOMPARE(ProgramRunner::object(threads.out)[named("held_to")].toString(), named("tolerance"));
}

void TestCommandLineTraining::resumeContinuesBeyondThePlan()
{
    copyFolder(program_.at("run"), program_.at("longer"));
    QCOMPARE(program_.run({named("resume"), program_.at("longer")}).exitCode, 2); // nothing is left of the plan
    const ProgramRunner::Outcome outcome =
        program_.run({named("resume"), program_.at("longer"), named("--epochs"), named("2"), named("--device"), named("cpu")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.out.contains("Epoch 2/2 validation: "));
    QVERIFY(!outcome.out.contains("Epoch 1/"));
    QFile metrics(program_.at("longer/metrics.csv"));
    QVERIFY(metrics.open(QIODevice::ReadOnly));
    const QByteArray text = metrics.readAll();
    QVERIFY(text.contains("\n1,") && text.contains("\n2,"));
}

void TestCommandLineTraining::controlCStopsEarlyAndKeeps()
{
#ifdef Q_OS_WIN
    QSKIP("Ctrl-C ends the program on Windows.");
#else
    QProcess process;
    process.setProcessEnvironment(program_.environment());
    process.setWorkingDirectory(program_.folder());
    process.setReadChannel(QProcess::StandardOutput);
    process.start(program_.program(), trainArguments("stopped", 500));
    QByteArray out;
    while (!out.contains("Epoch 1/500 validation")) {
        QVERIFY2(process.waitForReadyRead(ProgramRunner::patience), process.readAllStandardError().constData());
        out += process.readAllStandardOutput();
    }
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(ProgramRunner::patience));
    QCOMPARE(process.exitCode(), 0);
    out += process.readAllStandardOutput();
    QVERIFY2(out.contains("Stopped early"), out.constData());
    QFile description(program_.at("stopped/run.json"));
    QVERIFY(description.open(QIODevice::ReadOnly));
    QVERIFY(description.readAll().contains("stopped_early"));
    QVERIFY(QFile::exists(program_.at("stopped/checkpoints/best.safetensors")));
#endif
}

void TestCommandLineTraining::queueTrainsOneAfterTheOther()
{
    const QString line = trainArguments("unused", 1).join(u' ').section(u' ', 1).replace(u"--out unused"_qs, u"--out %1"_qs);
    QFile file(program_.at("night.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(("# three, the second of which cannot be\n" + line.arg(u"'q one'"_qs) + "\n\nnucleoscope train nowhere --out q2\n"
                + "train " + line.arg(u"q3"_qs) + '\n')
                   .toUtf8());
    file.close();
    const auto first = program_.run("queue night.txt");
    QCOMPARE(first.exitCode, 1);
    QVERIFY2(first.out.contains("3 trainings, 1 failed."), first.err.constData());
    QVERIFY(first.err.contains("Training 2 of 3: q2"));
    for (const char* folder : {"q one", "q3"})
        QVERIFY(QFile::exists(program_.at(folder) + u"/run.json"_qs));
    // Again: nothing is trained twice.
    const auto again = program_.run("queue night.txt");
    QCOMPARE(again.err.count("It has been trained before."), 2);
    QVERIFY(!again.out.contains("Epoch 1"));
    QCOMPARE(again.exitCode, 1); // the second can still not be
}

void TestCommandLineTraining::queueRefusesWhatIsNoTraining()
{
    const auto refused = [&](const QByteArray& text) {
        QFile file(program_.at("bad.txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return QByteArray("not written");
        file.close();
        const auto outcome = program_.run("queue bad.txt");
        return outcome.exitCode == 2 ? outcome.err : "exit code " + QByteArray::number(outcome.exitCode);
    };
    QVERIFY(refused("nuclei --out a\nnuclei --out b --epochs none\n").contains("Line 2"));
    QVERIFY(!QFile::exists(program_.at("a"))); // before anything was begun
    QVERIFY(refused("nuclei --out a\nother --out a\n").contains("Lines 1 and 2"));
    QVERIFY(refused("# nothing\n").contains("no training"));
    QVERIFY(refused("--help\n").contains("Line 1"));
}

/// One that is finished already; it is trained, asked about others, and taken away.
void TestCommandLineTraining::aRunGetsAFinalNetworkThatIsAsked()
{
    copyFolder(program_.at("run"), program_.at("with final"));
    const QString run = program_.at("with final");
    const ProgramRunner::Outcome resumed =
        program_.run({named("resume"), run, named("--final-network"), named("--device"), named("cpu")});
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QVERIFY2(resumed.err.contains("Now a final network"), resumed.err.constData());
    QVERIFY2(resumed.out.contains("the run has a final network"), resumed.out.constData());
    QCOMPARE(program_.run({named("demo"), program_.at("others"), named("--seed"), named("8"), named("--scale"), named("0.1")})
                 .exitCode,
             0);
    const auto evaluated = [&](const char* network) {
        const auto outcome =
            program_.run({named("evaluate"), run, program_.at("others"), named("--network"), named(network), named("--json")});
        return ProgramRunner::object(outcome.out);
    };
    const QJsonObject others = evaluated("suitable");
    QCOMPARE(others[named("network")].toString(), named("final"));
    QVERIFY(others[named("loss")] != evaluated("examined")[named("loss")]);
    const ProgramRunner::Outcome own = program_.run({named("evaluate"), run, program_.at("nuclei"), named("--json")});
    QCOMPARE(ProgramRunner::object(own.out)[named("network")].toString(), named("examined"));
    const ProgramRunner::Outcome exported = program_.run({named("export"), run, named("--out"), program_.at("final.onnx")});
    QVERIFY2(exported.out.contains("Wrote the final network"), exported.out.constData());
    // There is nothing left to do then.
    QCOMPARE(program_.run({named("resume"), run}).exitCode, 2);
}

void TestCommandLineTraining::runsListsTheRun()
{
    const QJsonArray runs =
        QJsonDocument::fromJson(program_.run({named("runs"), program_.folder(), named("--json")}).out).array();
    QVERIFY(std::any_of(runs.begin(), runs.end(),
                        [&](const QJsonValue& run) { return run[named("folder")].toString() == program_.at("run"); }));
}

NUCLEOSCOPE_TEST(TestCommandLineTraining)
#include "test_command_line_training.moc"
