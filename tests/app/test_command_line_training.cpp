#include "tests/app/program_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <filesystem>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

namespace {

QString named(const char* text)
{
    return QString::fromUtf8(text);
}

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
    void evaluateLeavesOutWhatWasLearned();
    void evaluateRefusesOtherClasses();
    void evaluateWithoutTheTrainingImagesGoesByName();
    void predictWritesATable();
    void predictNamesWhatItCannotRead();
    void explainWritesAPictureAndSaysHowFarToBelieveIt();
    void resumeContinuesBeyondThePlan();
    void controlCStopsEarlyAndKeeps();
    void runsListsTheRun();

private:
    QStringList trainArguments(const char* out, int epochs) const;

    ProgramRunner program_;
    int demoImages_ = 0;
    ProgramRunner::Outcome trained_;
};

void TestCommandLineTraining::initTestCase()
{
    if (!program_.exists())
        QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
    const ProgramRunner::Outcome devices = program_.run("devices");
#ifndef NUCLEOSCOPE_HAS_ENGINE
    if (devices.exitCode != 0)
        QSKIP("The learning engine is not built here.");
#endif
    QVERIFY2(devices.exitCode == 0, devices.err.constData());
    const ProgramRunner::Outcome demo = program_.run("demo nuclei --seed 7 --scale 0.25");
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    demoImages_ = static_cast<int>(ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).size());
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
    for (const char* said : {"Split by subject", "Training: ", "Validation: ", "patients", "Limited to"})
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

void TestCommandLineTraining::evaluateLeavesOutWhatWasLearned()
{
    const ProgramRunner::Outcome outcome =
        program_.run({named("evaluate"), program_.at("run"), program_.at("nuclei"), named("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject scores = ProgramRunner::object(outcome.out);
    for (const char* key : {"samples", "confusion", "classes", "positive", "accuracy", "balanced_accuracy", "weighted_f1",
                            "auroc", "sensitivity", "specificity"})
        QVERIFY2(scores.contains(named(key)), key);
    const int samples = scores[named("samples")].toInt();
    QVERIFY(scores[named("left_out_as_trained")].toInt() > 0);
    QCOMPARE(samples + scores[named("left_out_as_trained")].toInt(), demoImages_);
    QCOMPARE(scores[named("positive")].toString(), named("ALL"));

    int counted = 0, right = 0;
    const QJsonArray rows = scores[named("confusion")].toArray();
    for (int truth = 0; truth < 2; ++truth) {
        for (int predicted = 0; predicted < 2; ++predicted)
            counted += rows[truth][predicted].toInt();
        right += rows[truth][truth].toInt();
    }
    QCOMPARE(counted, samples);
    QVERIFY(qAbs(scores[named("accuracy")].toDouble() - double(right) / samples) < 1e-9);
}

void TestCommandLineTraining::evaluateRefusesOtherClasses()
{
    const QStringList images = ProgramRunner::imagesBelow(program_.at("nuclei/training_data"));
    for (const char* pet : {"pets/cat", "pets/dog"}) {
        QVERIFY(QDir().mkpath(program_.at(pet)));
        QVERIFY(QFile::copy(images.first(), program_.at(pet) + named("/1.") + QFileInfo(images.first()).suffix()));
    }
    const ProgramRunner::Outcome outcome = program_.run({named("evaluate"), program_.at("run"), program_.at("pets")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("cat") && outcome.err.contains("HEM"), outcome.err.constData());
}

void TestCommandLineTraining::evaluateWithoutTheTrainingImagesGoesByName()
{
    const QByteArray before = program_.run({named("evaluate"), program_.at("run"), program_.at("nuclei"), named("--json")}).out;
    QVERIFY(QDir().rename(program_.at("nuclei"), program_.at("moved")));
    const ProgramRunner::Outcome outcome =
        program_.run({named("evaluate"), program_.at("run"), program_.at("moved"), named("--json")});
    QVERIFY(QDir().rename(program_.at("moved"), program_.at("nuclei")));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.err.contains("by their names"));
    // Copies of learned images under other names are missed, nothing else.
    QVERIFY(ProgramRunner::object(outcome.out)[named("left_out_as_trained")].toInt()
            <= ProgramRunner::object(before)[named("left_out_as_trained")].toInt());
    QVERIFY(ProgramRunner::object(outcome.out)[named("left_out_as_trained")].toInt() > 0);
}

void TestCommandLineTraining::predictWritesATable()
{
    const QStringList images = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).mid(0, 5);
    const ProgramRunner::Outcome printed = program_.run(QStringList{named("predict"), program_.at("run")} + images);
    QVERIFY2(printed.exitCode == 0, printed.err.constData());
    const QList<QByteArray> rows = ProgramRunner::lines(printed.out);
    QCOMPARE(rows.size(), images.size() + 1);
    QCOMPARE(rows[0], QByteArray("file,predicted,p_ALL,p_HEM"));
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QList<QByteArray> fields = rows[i + 1].split(',');
        QCOMPARE(QString::fromUtf8(fields[0]), images[i]);
        const double all = fields[2].toDouble(), hem = fields[3].toDouble();
        QVERIFY(qAbs(all + hem - 1) < 1e-5);
        QCOMPARE(fields[1], QByteArray(all >= hem ? "ALL" : "HEM"));
    }

    const ProgramRunner::Outcome written = program_.run(QStringList{named("predict"), program_.at("run")} + images
                                                        + QStringList{named("--csv"), program_.at("table.csv")});
    QCOMPARE(written.exitCode, 0);
    QVERIFY(written.out.isEmpty());
    QFile table(program_.at("table.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll(), printed.out);
}

void TestCommandLineTraining::explainWritesAPictureAndSaysHowFarToBelieveIt()
{
    const QString image = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).value(0);
    const QString picture = program_.at("where.png");
    const ProgramRunner::Outcome explained =
        program_.run({named("explain"), program_.at("run"), image, named("--out"), picture, named("--class"), named("hem")});
    QVERIFY2(explained.exitCode == 0, explained.err.constData());
    QVERIFY(explained.err.contains("Evidence for HEM"));
    QVERIFY(explained.err.contains("inside the nucleus"));
    QFile file(picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(4), QByteArray("\x89PNG"));
    const ProgramRunner::Outcome refused =
        program_.run({named("explain"), program_.at("run"), image, named("--out"), picture, named("--class"), named("AML")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains("ALL, HEM"));
}

void TestCommandLineTraining::predictNamesWhatItCannotRead()
{
    QFile broken(program_.at("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("This is no picture.");
    broken.close();
    const ProgramRunner::Outcome outcome =
        program_.run({named("predict"), program_.at("run"), program_.at("broken.png"),
                      ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).first()});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(ProgramRunner::lines(outcome.out).size(), 2);
    QVERIFY(outcome.err.contains("broken.png"));
    QCOMPARE(program_.run({named("predict"), program_.at("run"), program_.at("broken.png")}).exitCode, 1);
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

void TestCommandLineTraining::runsListsTheRun()
{
    const QJsonArray runs =
        QJsonDocument::fromJson(program_.run({named("runs"), program_.folder(), named("--json")}).out).array();
    QVERIFY(std::any_of(runs.begin(), runs.end(),
                        [&](const QJsonValue& run) { return run[named("folder")].toString() == program_.at("run"); }));
}

QTEST_GUILESS_MAIN(TestCommandLineTraining)
#include "test_command_line_training.moc"
