#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <filesystem>

/// Output, errors and exit codes of the real executable, as scripts rely on them; without a network.
class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void helpAndVersionGoToStandardOutput();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void whatIsMissingExitsWithOne_data();
    void whatIsMissingExitsWithOne();
    void aWindowWithoutADisplayIsRefusedInWords();
    void threadsThatWaitForEachOtherSleep();
    void scanCountsTheDemo();
    void scanTellsNamesThatAreNoUtf8();
    void namesNeitherBreakLinesNorSteerTheTerminal();
    void scanKnowsTheRealTree();
    void recipesListTheDefaultAndTheSmall();
    void missingWeightsNameTheWaysOut();
    void weightsTellWhatIsHereAndWhatIsToBeHad();
    void doctorTellsTheMachineAndNamesNobody();
    void aMachineWithoutASessionIsNoReasonForWords();
    void doctorExitsWithOneWhereSomethingIsToBeMended();
    void doctorSurvivesADisplayThatDoesNotAnswer();

private:
    ProgramRunner program_;
    int demoImages_ = 0;
};

void TestCommandLine::initTestCase()
{
    if (!program_.exists())
        QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
    const ProgramRunner::Outcome demo = program_.drawNuclei();
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    demoImages_ = static_cast<int>(ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).size());
}

void TestCommandLine::helpAndVersionGoToStandardOutput()
{
    for (const char* argument : {"--help", "--version"}) {
        const ProgramRunner::Outcome outcome = program_.run({named(argument)});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.err.isEmpty());
        QVERIFY(outcome.out.toLower().contains("nucleoscope"));
    }
}

void TestCommandLine::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' '));
    };
    row("no such subcommand", "trian nuclei");
    row("no such option", "scan nuclei --jsno");
    row("argument missing", "scan");
    row("one run alone", "compare run");
    row("--out missing", "train nuclei");
    row("no such rule", "train nuclei --out r --split patient");
    row("no fraction", "train nuclei --out r --recipe small --test 1.5");
    row("no number", "train nuclei --out r --recipe small --epochs many");
    row("no epochs", "train nuclei --out r --recipe small --epochs 0");
    row("no such device", "train nuclei --out r --recipe small --device gpu");
    row("no such recipe", "train nuclei --out r --recipe large");
    row("no such device to repeat on", "repeat run --device gpu");
    row("no such fold", "train nuclei --out r --recipe small --fold fold_9");
    row("nothing to do with weights", "weights");
    row("no such weights to download", "weights download alexnet");
    row("fold and another split", "train nuclei --out r --recipe small --fold fold_0 --split subject");
}

void TestCommandLine::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    const ProgramRunner::Outcome outcome = program_.run(arguments);
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("nucleoscope: "), outcome.err.constData());
    QVERIFY(!QFile::exists(program_.at("r")));
}

void TestCommandLine::whatIsMissingExitsWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' '));
    };
    row("scan", "scan nowhere");
    row("train", "train nowhere --out r --recipe small");
    row("weights", "train nuclei --out r --weights nowhere.safetensors");
    row("export", "weights export nowhere --out w.safetensors");
    row("resume", "resume nowhere");
    row("repeat", "repeat nowhere");
    row("predict", "predict nowhere image.bmp");
    row("evaluate", "evaluate nowhere nuclei");
    row("compare", "compare nowhere elsewhere");
    row("runs", "runs nowhere");
}

void TestCommandLine::whatIsMissingExitsWithOne()
{
    QFETCH(QStringList, arguments);
    const ProgramRunner::Outcome outcome = program_.run(arguments);
    QVERIFY2(outcome.exitCode == 1, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("nucleoscope: ") && outcome.err.contains("nowhere"), outcome.err.constData());
}

void TestCommandLine::aWindowWithoutADisplayIsRefusedInWords()
{
    const ProgramRunner::Outcome outcome = program_.run({});
    QVERIFY(outcome.exitCode == 1 || outcome.exitCode == 2); // 2: a build without a window
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith("nucleoscope: "));
}

/// What libgomp says that it took from the environment; the last that says so is the program that does the work.
void TestCommandLine::threadsThatWaitForEachOtherSleep()
{
#ifndef Q_OS_LINUX
    QSKIP("Only libgomp on Linux spins for long.");
#endif
    QProcessEnvironment surroundings = program_.environment();
    surroundings.remove(named("GOMP_SPINCOUNT"));
    surroundings.remove(named("OMP_WAIT_POLICY"));
    surroundings.insert(named("OMP_DISPLAY_ENV"), named("verbose"));
    QProcess process;
    process.setProcessEnvironment(surroundings);
    process.start(program_.program(), {named("devices")});
    QVERIFY(process.waitForFinished(ProgramRunner::patience));
    const QByteArray said = process.readAllStandardError();
    const qsizetype at = said.lastIndexOf("GOMP_SPINCOUNT");
    if (at < 0)
        QSKIP("Nothing here needs libgomp.");
    QVERIFY2(said.sliced(at).startsWith("GOMP_SPINCOUNT = '1000'"), said.constData());
}

void TestCommandLine::scanCountsTheDemo()
{
    const ProgramRunner::Outcome outcome = program_.run({named("scan"), program_.at("nuclei"), named("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject scan = ProgramRunner::object(outcome.out);
    const QJsonObject classes = scan[named("classes")].toObject();
    QCOMPARE(scan[named("samples")].toInt(), demoImages_);
    QCOMPARE(classes[named("ALL")].toInt() + classes[named("HEM")].toInt(), demoImages_);
    QVERIFY(scan[named("subjects")].toInt() >= 24);
    QVERIFY(scan[named("drawn")].toBool());
    QVERIFY(scan[named("unreadable")].isArray());
    int inFolds = 0;
    for (const QJsonValue& count : scan[named("folds")].toObject())
        inFolds += count.toInt();
    QCOMPARE(inFolds, demoImages_);
}

void TestCommandLine::scanTellsNamesThatAreNoUtf8()
{
#ifdef Q_OS_LINUX
    const std::filesystem::path folder = program_.at("names").toStdString();
    const std::string image = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).first().toStdString();
    for (const char* name : {"a", "\xFF\xFE"}) {
        std::filesystem::create_directories(folder / name);
        std::filesystem::copy_file(image, folder / name / ("1" + std::filesystem::path(image).extension().string()));
    }
    for (const QStringList& options : {QStringList(), QStringList(named("--json"))}) {
        const ProgramRunner::Outcome outcome = program_.run(QStringList{named("scan"), program_.at("names")} + options);
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY2(outcome.out.contains("xFF"), outcome.out.constData()); // named, and not used
    }
    std::filesystem::remove_all(folder); // Qt cannot: to it these names are none
#endif
}

void TestCommandLine::namesNeitherBreakLinesNorSteerTheTerminal()
{
#ifndef Q_OS_WIN
    const QString image = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).first();
    for (const char* name : {"odd/a/1", "odd/b/1", "odd/b/new\nline", "odd/\x1B[31mred/1"}) {
        QDir(program_.folder()).mkpath(QFileInfo(named(name)).path());
        QVERIFY(QFile::copy(image, program_.at(name) + named(".") + QFileInfo(image).suffix()));
    }
    for (const char* command : {"scan odd", "describe odd --class-folder 1", "scan odd\x1B[31m"}) {
        const ProgramRunner::Outcome outcome = program_.run(command);
        QVERIFY2(!outcome.out.contains('\x1B') && !outcome.err.contains('\x1B'), outcome.out.constData());
        QVERIFY(!outcome.out.contains("new\nline"));
        QVERIFY(outcome.out.contains("new\\nline") || outcome.exitCode == 1);
    }
    QDir(program_.at("odd")).removeRecursively();
#endif
}

void TestCommandLine::scanKnowsTheRealTree()
{
    const QString tree = qEnvironmentVariable("NUCLEOSCOPE_SHARED_DATA") + named("/C-NMC_Leukemia");
    if (!QFile::exists(tree))
        QSKIP("The real C-NMC images are not here.");
    const QJsonObject scan = ProgramRunner::object(program_.run({named("scan"), tree, named("--json")}).out);
    QCOMPARE(scan[named("samples")].toInt(), 10'661);
    QCOMPARE(scan[named("classes")].toObject()[named("ALL")].toInt(), 7'272);
    QCOMPARE(scan[named("classes")].toObject()[named("HEM")].toInt(), 3'389);
    QCOMPARE(scan[named("subjects")].toInt(), 73);
    QCOMPARE(scan[named("folds")].toObject()[named("fold_2")].toInt(), 3'553);
    QCOMPARE(scan[named("unreadable")].toArray().size(), 0);
    QVERIFY(!scan[named("related")].toArray().isEmpty());
}

void TestCommandLine::recipesListTheDefaultAndTheSmall()
{
    const ProgramRunner::Outcome outcome = program_.run({named("recipes"), named("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QStringList names;
    for (const QJsonValue& recipe : QJsonDocument::fromJson(outcome.out).array())
        names.append(recipe[named("name")].toString());
    QVERIFY(names.contains(named("mobilenetv2")));
    QVERIFY(names.contains(named("small")));
}

void TestCommandLine::missingWeightsNameTheWaysOut()
{
    const ProgramRunner::Outcome outcome = program_.run(
        {named("train"), program_.at("nuclei"), named("--out"), program_.at("r"), named("--weights"), named("imagenet")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("--weights") && outcome.err.contains("--recipe small"), outcome.err.constData());
    QVERIFY(!QFile::exists(program_.at("r")));
}

void TestCommandLine::weightsTellWhatIsHereAndWhatIsToBeHad()
{
    const ProgramRunner::Outcome outcome = program_.run("weights list --json");
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject weights = ProgramRunner::object(outcome.out);
    const QJsonArray here = weights[named("available")].toArray();
    QCOMPARE(here.size(), 1); // nothing was fetched into this home
    QCOMPARE(here[0][named("name")].toString(), named("blood_cells"));
    QVERIFY(QFile::exists(here[0][named("file")].toString()));
    QStringList names;
    for (const QJsonValue& entry : weights[named("published")].toArray())
        names.append(entry[named("name")].toString());
    QVERIFY(names.contains(named("resnet18")) && names.contains(named("mobilenetv2_100")));
}

void TestCommandLine::doctorTellsTheMachineAndNamesNobody()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", program_.folder().toUtf8());
    const ProgramRunner::Outcome outcome = program_.run("doctor --json");
    qputenv("HOME", home);
#ifdef NUCLEOSCOPE_HAS_ENGINE
    QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
#endif
    const QJsonObject report = ProgramRunner::object(outcome.out);
    QCOMPARE(report[QStringLiteral("format")].toString(), QStringLiteral("nucleoscope-system-check"));
    QHash<QString, QJsonObject> facts;
    for (const auto& fact : report[QStringLiteral("facts")].toArray())
        facts.insert(fact.toObject()[QStringLiteral("id")].toString(), fact.toObject());
    QVERIFY(facts[QStringLiteral("places.cache")][QStringLiteral("value")].toString().startsWith(QLatin1String("~/home/cache")));
    QVERIFY(facts.contains(QStringLiteral("libraries.libzip")));
#ifdef NUCLEOSCOPE_HAS_ENGINE
    QCOMPARE(facts[QStringLiteral("reference.cpu.fp32")][QStringLiteral("state")].toString(), QStringLiteral("good"));
#endif
    QVERIFY(!outcome.out.contains(program_.folder().toUtf8()));
}

void TestCommandLine::aMachineWithoutASessionIsNoReasonForWords()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const ProgramRunner::Outcome outcome = program_.run("doctor");
    if (!before.isNull())
        qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY2(!outcome.err.contains("XDG_RUNTIME_DIR") && !outcome.out.contains("XDG_RUNTIME_DIR not set"),
             outcome.err.constData());
}

void TestCommandLine::doctorExitsWithOneWhereSomethingIsToBeMended()
{
    const QByteArray before = qgetenv("NUCLEOSCOPE_RESOURCES");
    qputenv("NUCLEOSCOPE_RESOURCES", "/nowhere");
    const ProgramRunner::Outcome outcome = program_.run("doctor");
    before.isEmpty() ? qunsetenv("NUCLEOSCOPE_RESOURCES") : qputenv("NUCLEOSCOPE_RESOURCES", before);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.contains("  ! Recipes and weights"));
    QVERIFY(outcome.out.contains("Install it again"));
}

void TestCommandLine::doctorSurvivesADisplayThatDoesNotAnswer()
{
    QProcess process;
    QProcessEnvironment surroundings = program_.environment();
    surroundings.insert(QStringLiteral("DISPLAY"), QStringLiteral(":98765"));
    process.setProcessEnvironment(surroundings);
    process.start(program_.program(), {QStringLiteral("doctor")});
    QVERIFY(process.waitForFinished(ProgramRunner::patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QByteArray out = process.readAllStandardOutput();
    if (!out.contains("Window"))
        QSKIP("This build has no window.");
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(out.contains("  ! Display               the window cannot open"), out.constData());
}

NUCLEOSCOPE_TEST(TestCommandLine)
#include "test_command_line.moc"
