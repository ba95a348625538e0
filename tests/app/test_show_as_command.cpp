#include "program_runner.h"

#include "app/cli/declarations.h"
#include "core/base/files.h"
#include "tests/test_program.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QDir>
#include <QImage> // lint: allow, built with the window alone
#include <QTest>

using namespace nucleoscope;

/// What the window says one should type is read by the real command line as what the window meant.
class TestShowAsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scanComesBack();
    void auditComesBack();
    void describeComesBack();
    void whatOptionsCannotDescribeHasNoCommand();
    void evaluateComesBack();
    void explainComesBack();
    void exportComesBack();
    void importComesBack();
    void packComesBack();
    void reportComesBack();
    void compareComesBack();
    void weakGroupsComeBack();
    void predictComesBack();
    void lessonComesBack();
    void classroomComesBack();
    void trainComesBack_data();
    void trainComesBack();
    void crossValidateComesBack();
    void studiesComeBack();
    void whatIsUsualIsNotSaid();
    void theShellTakesEachWordWhole();
    void theProgramUnderstandsTheLine();
    void aSampleKnowsItsFile();
};

namespace {

const std::string awkward = "/data/Ada's \"nuclei\"/$HOME `ls` \\ ;*?~#!&|<> (1)/äöü 細胞";

template <typename Options>
Options parsed(CommandWords words, CLI::App& (*declare)(CLI::App&, Options&))
{
    CLI::App app;
    Options options;
    declare(app, options);
    words.erase(words.begin()); // the program's name
    std::reverse(words.begin(), words.end());
    app.parse(words);
    return options;
}

/// Of a subcommand's subcommand.
template <typename Options>
Options parsedBelow(const char* above, CommandWords words, CLI::App& (*declare)(CLI::App&, Options&))
{
    CLI::App app;
    Options options;
    declare(*app.add_subcommand(above), options);
    words.erase(words.begin());
    std::reverse(words.begin(), words.end());
    app.parse(words);
    return options;
}

} // namespace

void TestShowAsCommand::scanComesBack()
{
    const ScanOptions options{awkward + ".zip!C-NMC_Leukemia/validation_data", true};
    QVERIFY(parsed(commandOf(options), cli::declareScan) == options);
}

void TestShowAsCommand::auditComesBack()
{
    AuditCommandOptions options;
    options.data = awkward;
    options.run = "/runs/a b";
    options.json = options.strict = options.quick = true;
    options.null = "/runs/other";
    options.csv = "findings of Ada.csv";
    options.seed = 7;
    options.machine = {"cpu", 2};
    QVERIFY(parsed(commandOf(options), cli::declareAudit) == options);
    AuditCommandOptions split;
    split.data = "nuclei";
    split.split = "subject";
    split.validation = 0.25;
    split.test = 0.1;
    split.linkSimilar = true;
    QVERIFY(parsed(commandOf(split), cli::declareAudit) == split);
}

void TestShowAsCommand::describeComesBack()
{
    DatasetDescription description;
    description.name = awkward;
    description.rules = {TableRule{"labels of Ada.csv", "image", {"diagnosis", "", "fold"}}, PatternRule{"/(?<subject>P\\d+)_"},
                         PatternRule{"(?<class>x y)"}, FolderRule{2, ImageFact::Class}, FolderRule{1, ImageFact::Fold}};
    description.classes = {{"HEM", {"0", "normal"}, false}, {"ALL", {}, true}};
    description.subjectsWithinClasses = true;
    const auto options = describeOptionsFor(description, awkward, "/tables", "/data/a b.json");
    QVERIFY(options.has_value());
    const DescribeOptions back = parsed(commandOf(*options), cli::declareDescribe);
    QVERIFY(back == *options);
    std::get<TableRule>(description.rules[0]).file = "/tables/labels of Ada.csv";
    QVERIFY(askedRules(back) == description.rules);
    QVERIFY(askedClasses(back) == description.classes);
}

void TestShowAsCommand::whatOptionsCannotDescribeHasNoCommand()
{
    DatasetDescription otherOrder;
    otherOrder.rules = {FolderRule{1, ImageFact::Class}, PatternRule{"/(?<subject>P)_"}};
    DatasetDescription twoFolders;
    twoFolders.rules = {FolderRule{1, ImageFact::Class}, FolderRule{2, ImageFact::Class}};
    DatasetDescription oddClass;
    oddClass.rules = {FolderRule{1, ImageFact::Class}};
    oddClass.classes = {{"a=b", {}, false}};
    for (const DatasetDescription& description : {otherOrder, twoFolders, oddClass})
        QVERIFY(!describeOptionsFor(description, "here", "/", "there.json"));
}

void TestShowAsCommand::evaluateComesBack()
{
    const EvaluateOptions options{"/runs/a b", awkward, true, "run", true, "bf16", {"cuda:1", 3}, "final"};
    QVERIFY(parsed(commandOf(options), cli::declareEvaluate) == options);
}

void TestShowAsCommand::explainComesBack()
{
    const ExplainOptions options{"/runs/1", awkward, "where it looked.png", "occlusion", "ALL", {"cpu", 0}, "examined"};
    QVERIFY(parsed(commandOf(options), cli::declareExplain) == options);
}

void TestShowAsCommand::exportComesBack()
{
    const ExportOptions options{"/runs/a b", awkward, "torchscript", thresholdWish(0.35), 0.65, true, "examined"};
    QVERIFY(parsed(commandOf(options), cli::declareExport) == options);
    const ExportOptions usual{"/runs/1", "mine.onnx", "", thresholdWish(0.5), -1, false};
    QVERIFY(parsed(commandOf(usual), cli::declareExport) == usual);
    QCOMPARE(commandOf(usual).size(), std::size_t{5});
}

void TestShowAsCommand::importComesBack()
{
    ImportOptions options;
    options.file = awkward + ".onnx";
    options.out = "/runs/a b";
    options.classes = {"HEM", "ALL"};
    options.positive = {"ALL"};
    options.crop = 0;
    QVERIFY(parsed(commandOf(options), cli::declareImport) == options);
    options.data = awkward;
    options.signature = "what it says.json";
    options.architecture = "resnet18";
    options.size = 96;
    options.views = 4;
    options.mean = {0.5, 0.25, 0.125};
    options.deviation = {1, 0.5, 0.25};
    options.name = "Ada's";
    options.machine = {"cpu", 2};
    QVERIFY(parsed(commandOf(options), cli::declareImport) == options);
}

void TestShowAsCommand::packComesBack()
{
    const PackCommandOptions options{"/runs/a b", awkward, "/data/nuclei of Ada", true, true};
    QVERIFY(parsed(commandOf(options), cli::declarePack) == options);
    const PackCommandOptions usual{"/runs/1", "mine.nucleorun", {}, false, false};
    QVERIFY(parsed(commandOf(usual), cli::declarePack) == usual);
    QCOMPARE(commandOf(usual).size(), std::size_t{5});
}

void TestShowAsCommand::reportComesBack()
{
    const ReportCommandOptions options{"/runs/a b", "report of Ada.pdf", awkward, "run", 0.65, 0, "de", true, {"cpu", 2}};
    QVERIFY(parsed(commandOf(options), cli::declareReport) == options);
    ReportCommandOptions usual;
    usual.run = "run";
    usual.out = "run.pdf";
    QCOMPARE(shellLine(commandOf(usual)), std::string("nucleoscope report run --out run.pdf"));
}

void TestShowAsCommand::compareComesBack()
{
    const CompareOptions options{{"/runs/base line", awkward, "/runs/3"}, false};
    QVERIFY(parsed(commandOf(options), cli::declareCompare) == options);
}

void TestShowAsCommand::weakGroupsComeBack()
{
    const WeakGroupsOptions options{"/runs/a b", awkward, true};
    QVERIFY(parsed(commandOf(options), cli::declareWeakGroups) == options);
    QVERIFY(parsed(commandOf(WeakGroupsOptions{"run", "", false}), cli::declareWeakGroups)
            == (WeakGroupsOptions{"run", "", false}));
}

void TestShowAsCommand::predictComesBack()
{
    const PredictOptions options{"/runs/1", {awkward, "/more/nuclei"}, "calls.csv", 4, true, true, true, "0.25", "fp32", {},
                                 "examined"};
    QVERIFY(parsed(commandOf(options), cli::declarePredict) == options);
}

void TestShowAsCommand::lessonComesBack()
{
    const LessonOptions options{"planted_shortcut", awkward, "/copies/1", "stain", "surprise", true, true, {"cpu", 2}};
    QVERIFY(parsed(commandOf(options), cli::declareLesson) == options);
}

void TestShowAsCommand::classroomComesBack()
{
    ClassPackOptions pack;
    pack.lesson = "same_patient_twice";
    pack.out = awkward;
    QCOMPARE(commandOf(pack).size(), std::size_t{6});
    QVERIFY(parsedBelow("classroom", commandOf(pack), cli::declareClassPack) == pack);
    pack.title = "Ada's class";
    pack.words = "Look first.\nThen predict.";
    pack.replace = true;
    ClassPackOptions demo = pack;
    demo.seed = 7;
    demo.scale = 0.25;
    QVERIFY(parsedBelow("classroom", commandOf(demo), cli::declareClassPack) == demo);
    pack.data = awkward;
    pack.images = 500;
    pack.pseudonyms = true;
    QVERIFY(parsedBelow("classroom", commandOf(pack), cli::declareClassPack) == pack);
    const ClassLessonOptions lesson{awkward, "below", true, {"cpu", 2}};
    QVERIFY(parsedBelow("classroom", commandOf(lesson), cli::declareClassLesson) == lesson);
    const HandInOptions handIn{awkward, "me.result.json", "Fox 7", true};
    QVERIFY(parsedBelow("classroom", commandOf(handIn), cli::declareHandIn) == handIn);
    const CollectOptions collect{{awkward, "more"}, "a.nucleopack", "class of Ada.csv", true};
    QVERIFY(parsedBelow("classroom", commandOf(collect), cli::declareCollect) == collect);
}

void TestShowAsCommand::trainComesBack_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("as the recipe says") << 0;
    QTest::newRow("by fold") << 1;
    QTest::newRow("everything otherwise") << 2;
}

void TestShowAsCommand::trainComesBack()
{
    QFETCH(int, which);
    TrainOptions options;
    options.data = awkward;
    options.out = "/runs/2026-11-22_small";
    if (which == 1) {
        options.split = "fold";
        options.fold = "fold_2";
        options.weights = TrainOptions::randomWeights;
        options.finalNetwork = false;
        options.linkSimilar = false;
        options.validation = 0; // nobody examines, which is not the usual
    } else if (which == 2) {
        options.recipe = "/my recipes/wide net.json";
        options.name = "Ada’s third, “by patient”";
        options.split = "subject";
        options.classes = "fold";
        options.validation = 0.3;
        options.test = 0.1;
        options.linkSimilar = true;
        options.epochs = 7;
        options.batchSize = 48;
        options.learningRate = 0.00031;
        options.weightDecay = 0.001;
        options.sampling = "balanced_classes";
        options.thinning = {120, 0.25};
        options.seed = 18'446'744'073'709'551'615ULL;
        options.weights = awkward + ".safetensors";
        options.limit = 500;
        options.marks = "marks of Ada.csv";
        options.finalNetwork = true;
        options.markUse = {true, true};
        options.machine = {"cuda", 2};
    }
    QVERIFY(parsed(commandOf(options), cli::declareTrain) == options);
}

void TestShowAsCommand::crossValidateComesBack()
{
    CrossValidateOptions options;
    options.train.data = awkward;
    options.train.out = "/runs/five folds";
    options.train.recipe = "instant";
    options.train.weightDecay = 0;
    options.train.sampling = "balanced_subjects";
    options.train.seed = 7;
    options.train.linkSimilar = false;
    options.folds = "5";
    options.json = true;
    QVERIFY(parsed(commandOf(options), cli::declareCrossValidate) == options);
}

void TestShowAsCommand::studiesComeBack()
{
    StudyOptions options;
    options.train.data = awkward;
    options.train.weights = awkward + ".safetensors";
    options.folds = "4";
    options.train.linkSimilar = true;
    QVERIFY(parsed(commandOf(options, "doubts"), cli::declareDoubts) == options);
    options.draws = 9;
    QVERIFY(parsed(commandOf(options, "learningcurve"), cli::declareLearningCurve) == options);
    options.draws = StudyOptions().draws;
    options.refits = 50;
    options.run = "/runs/a b";
    QVERIFY(parsed(commandOf(options, "stability"), cli::declareStability) == options);
}

void TestShowAsCommand::whatIsUsualIsNotSaid()
{
    const CommandWords shortest{"nucleoscope", "predict", "/run", "/image.bmp"};
    PredictOptions usual;
    usual.run = "/run";
    usual.files = {"/image.bmp"};
    QCOMPARE(commandOf(usual), shortest);
    QCOMPARE(shellLine(shortest), std::string("nucleoscope predict /run /image.bmp"));
}

void TestShowAsCommand::theShellTakesEachWordWhole()
{
    const CommandWords words{"printf", "%s\\n", awkward, "", "plain", "it's", "-dash", "a=b"};
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(shellLine(words))});
    QVERIFY(shell.waitForFinished(ProgramRunner::patience));
    QStringList seen = QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'));
    seen.removeLast();
    QStringList meant;
    for (std::size_t i = 2; i < words.size(); ++i)
        meant << QString::fromStdString(words[i]);
    QCOMPARE(seen, meant);
}

void TestShowAsCommand::theProgramUnderstandsTheLine()
{
    const ProgramRunner program;
    if (!program.exists())
        QSKIP("There is no program to run.");
    const QString folder = program.at("Ada's nuclei (1)");
    for (const char* name : {"all", "hem"}) {
        QVERIFY(QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(name)));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::darkMagenta);
        QVERIFY(image.save(QStringLiteral("%1/%2/1.png").arg(folder, QLatin1String(name))));
    }
    CommandWords words = commandOf(ScanOptions{folder.toStdString(), true});
    words.front() = program.program().toStdString();
    QProcess shell;
    shell.setProcessEnvironment(program.environment());
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(shellLine(words))});
    QVERIFY(shell.waitForFinished(ProgramRunner::patience));
    QCOMPARE(shell.exitCode(), 0);
    const QJsonObject found = ProgramRunner::object(shell.readAllStandardOutput());
    QCOMPARE(found.value(QStringLiteral("samples")).toInt(), 2);
    QCOMPARE(found.value(QStringLiteral("location")).toString(), folder);
}

void TestShowAsCommand::aSampleKnowsItsFile()
{
    const ProgramRunner program;
    const QString inner = program.at("C-NMC_Leukemia/training_data/fold_0/all");
    QVERIFY(QDir().mkpath(inner));
    QVERIFY(QDir().mkpath(program.at("C-NMC_Leukemia/training_data/fold_0/hem")));
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkMagenta);
    QVERIFY(image.save(inner + QStringLiteral("/UID_1_1_1_all.png")));
    QVERIFY(image.save(program.at("C-NMC_Leukemia/training_data/fold_0/hem/UID_H2_1_1_hem.png")));
    for (const char* level : {"C-NMC_Leukemia", "C-NMC_Leukemia/training_data", "C-NMC_Leukemia/training_data/fold_0"}) {
        const auto dataset = openDataset(pathFromUtf8(program.at(level).toStdString()));
        QVERIFY(dataset);
        for (int sample = 0; sample < (*dataset)->sampleCount(); ++sample) {
            const auto file = fileOf(**dataset, sample);
            QVERIFY2(file, level);
            QCOMPARE(utf8(file->filename()), (*dataset)->sample(sample).name);
        }
    }
}

NUCLEOSCOPE_TEST(TestShowAsCommand)
#include "test_show_as_command.moc"
