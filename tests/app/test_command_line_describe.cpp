// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/encoding/encode.h"
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

/// Somebody's own images are described, looked at, saved, and then opened like any others.
class TestCommandLineDescribe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutRulesItSaysWhatItSees();
    void rulesAreTriedBeforeAnythingIsWritten();
    void whatIsSavedInTheFolderIsFoundByItself();
    void whatIsSavedElsewhereIsOpenedItself();
    void tablesMapNumbersToClasses();
    void theTableOfAllImagesSaysWhatIsKnown();
    void underPseudonymsThatTableNamesNobody();
    void aRuleThatCannotBeUsedIsAllThatIsSaid();
    void damagedImagesAreNamed();
    void whatIsThereIsNotOverwrittenUnasked();
    void whatCannotBeIsRefusedAndNothingWritten_data();
    void whatCannotBeIsRefusedAndNothingWritten();
    void aTrainingSplitsByTheDescribedPatients();
    void withoutAPositiveClassNothingIsSensitive();

private:
    QJsonObject json(const QStringList& arguments) const;
    QStringList with(const char* before, const QString& pattern, const char* after) const;

    ProgramRunner program_;
};

namespace {

void writeSquare(const QString& file, const cv::Scalar& rgb)
{
    using namespace nucleoscope;
    QVERIFY(writeFileAtomically(pathFromUtf8(file.toStdString()), encodePng(cv::Mat(24, 24, CV_8UC3, rgb)).value()));
}

/// Violet or blue, another one for each patient and image.
cv::Scalar colourOf(bool blast, int patient, int image)
{
    const int light = 60 + 20 * patient, dark = light * (155 - 10 * image) / 255, between = dark + (light - dark) * 2 / 3;
    return blast ? cv::Scalar(between, dark, light) : cv::Scalar(dark, between, light);
}

/// 3 patients a class, 4 drawn squares each: mine/blast/P1_1.png; a table and a picture of no class beside them.
void drawMine(const QString& folder)
{
    QDir().mkpath(folder + QStringLiteral("/blast"));
    QDir().mkpath(folder + QStringLiteral("/normal"));
    QByteArray labels = "image;diagnosis;patient\n";
    for (int patient = 1; patient <= 6; ++patient)
        for (int i = 1; i <= 4; ++i) {
            const bool blast = patient <= 3;
            const QString name = QStringLiteral("P%1_%2").arg(patient).arg(i);
            writeSquare(folder + (blast ? QStringLiteral("/blast/") : QStringLiteral("/normal/")) + name + QStringLiteral(".png"),
                        colourOf(blast, patient, i));
            labels += name.toUtf8() + ".bmp;" + (blast ? "1" : "0") + ";" + QByteArray::number(patient) + "\n";
        }
    writeSquare(folder + QStringLiteral("/overview.png"), {0, 0, 0});
    QFile table(folder + QStringLiteral("/labels.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(labels);
}

const QString saved = QStringLiteral("mine/nucleoscope.dataset.json");
const QString patients = QStringLiteral("/(?<subject>P\\d+)_");

} // namespace

QJsonObject TestCommandLineDescribe::json(const QStringList& arguments) const
{
    const auto outcome = program_.run(arguments + QStringList{QStringLiteral("--json")});
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.err.constData());
    return ProgramRunner::object(outcome.out);
}

QStringList TestCommandLineDescribe::with(const char* before, const QString& pattern, const char* after) const
{
    return ProgramRunner::words(before) + QStringList{QStringLiteral("--pattern"), pattern} + ProgramRunner::words(after);
}

void TestCommandLineDescribe::initTestCase()
{
    if (!program_.exists())
        QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
    drawMine(program_.at("mine"));
}

void TestCommandLineDescribe::withoutRulesItSaysWhatItSees()
{
    const QJsonObject seen = json(ProgramRunner::words("describe mine"));
    QCOMPARE(seen[QLatin1String("images")].toInt(), 25);
    QCOMPARE(seen[QLatin1String("explained")].toInt(), 24);
    QCOMPARE(seen[QLatin1String("subjects")].toObject().size(), 6);
    const QJsonArray left = seen[QLatin1String("left_out")].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].toObject()[QLatin1String("file")].toString(), QStringLiteral("overview.png"));
    QVERIFY(!QFile::exists(program_.folder() + u'/' + saved)); // only asked
}

void TestCommandLineDescribe::rulesAreTriedBeforeAnythingIsWritten()
{
    const auto outcome = program_.run(with("describe mine --class-folder 1", patients, ""));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("Explained   24 of 25 images"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("class: 2 different (blast 12, normal 12)"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("Patients    6\n"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("overview.png: No class: there is no folder 1 level(s) above it"), outcome.out.constData());
    QVERIFY(!QFile::exists(program_.folder() + u'/' + saved));
}

void TestCommandLineDescribe::whatIsSavedInTheFolderIsFoundByItself()
{
    QCOMPARE(program_.run(with("describe mine --class-folder 1 --name Own --out mine", patients, "")).exitCode, 0);
    const QJsonObject scan = json(ProgramRunner::words("scan mine"));
    QCOMPARE(scan[QLatin1String("layout")].toString(), QStringLiteral("described"));
    QCOMPARE(scan[QLatin1String("name")].toString(), QStringLiteral("Own"));
    QCOMPARE(scan[QLatin1String("samples")].toInt(), 24);
    QCOMPARE(scan[QLatin1String("subjects")].toInt(), 6);
    // Asked again without rules, it is as described.
    const QJsonObject again = json(ProgramRunner::words("describe mine"));
    QCOMPARE(again[QLatin1String("description")].toObject()[QLatin1String("name")].toString(), QStringLiteral("Own"));
    QVERIFY(QFile::remove(program_.folder() + u'/' + saved));
}

void TestCommandLineDescribe::whatIsSavedElsewhereIsOpenedItself()
{
    QDir().mkpath(program_.at("studies"));
    const char* line =
        "describe mine --table mine/labels.csv --file-column image --class-column diagnosis --subject-column patient "
        "--out studies/one.json";
    QCOMPARE(program_.run(line).exitCode, 0);
    const QJsonObject scan = json(ProgramRunner::words("scan studies/one.json"));
    QCOMPARE(scan[QLatin1String("samples")].toInt(), 24);
    QCOMPARE(scan[QLatin1String("name")].toString(), QStringLiteral("mine"));
    // Folder and description move together.
    QVERIFY(QDir().mkpath(program_.at("moved")));
    QVERIFY(QDir().rename(program_.at("mine"), program_.at("moved/mine")));
    QVERIFY(QDir().rename(program_.at("studies"), program_.at("moved/studies")));
    QCOMPARE(json(ProgramRunner::words("scan moved/studies/one.json"))[QLatin1String("fingerprint")],
             scan[QLatin1String("fingerprint")]);
    QVERIFY(QDir().rename(program_.at("moved/mine"), program_.at("mine")));
}

void TestCommandLineDescribe::tablesMapNumbersToClasses()
{
    const char* line =
        "describe mine --table mine/labels.csv --file-column image --class-column diagnosis --subject-column patient "
        "--class HEM=0 --class ALL=1 --positive ALL";
    const QJsonObject seen = json(ProgramRunner::words(line));
    const QJsonObject classes = seen[QLatin1String("classes")].toObject();
    QCOMPARE(classes[QLatin1String("ALL")].toInt(), 12);
    QCOMPARE(classes[QLatin1String("HEM")].toInt(), 12);
    QCOMPARE(seen[QLatin1String("positive")].toArray(), (QJsonArray{QStringLiteral("ALL")}));
    QCOMPARE(seen[QLatin1String("rules")].toArray()[0].toObject()[QLatin1String("rows")].toInt(), 24);
}

void TestCommandLineDescribe::underPseudonymsThatTableNamesNobody()
{
    QCOMPARE(program_.run(with("describe mine --class-folder 1 --csv others.csv --pseudonyms", patients, "")).exitCode, 0);
    QFile table(program_.at("others.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    const auto lines = ProgramRunner::lines(text);
    QCOMPARE(lines.size(), 26);
    QCOMPARE(lines[0], QByteArray("file,class,subject,fold,left_out"));
    for (const char* name : {"P1_", "P1,", "P6_", "P6,", "overview", "No class"})
        QVERIFY2(!text.contains(name), text.constData());
    QCOMPARE(text.count("blast/"), 12);
    QCOMPARE(text.count("left out"), 1);
    QCOMPARE(program_.run("describe mine --pseudonyms").exitCode, 2); // of which table?
}

void TestCommandLineDescribe::theTableOfAllImagesSaysWhatIsKnown()
{
    QCOMPARE(program_.run(with("describe mine --class-folder 1 --csv all.csv", patients, "")).exitCode, 0);
    QFile table(program_.at("all.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const auto lines = ProgramRunner::lines(table.readAll());
    QCOMPARE(lines.size(), 26);
    QCOMPARE(lines[0], QByteArray("file,class,subject,fold,left_out"));
    QVERIFY(lines.contains("blast/P1_2.png,blast,P1,,"));
    QVERIFY(lines.contains("overview.png,,,,No class: there is no folder 1 level(s) above it"));
}

void TestCommandLineDescribe::aRuleThatCannotBeUsedIsAllThatIsSaid()
{
    for (const char* line :
         {"describe mine --pattern (?<class>", "describe mine --table mine/labels.csv --file-column image --class-column dx"}) {
        const auto outcome = program_.run(line);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err.count('\n'), 1);
    }
}

void TestCommandLineDescribe::damagedImagesAreNamed()
{
    QFile damaged(program_.at("mine/blast/P1_9.png"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    const auto outcome = program_.run(with("describe mine --class-folder 1", patients, ""));
    QVERIFY2(outcome.out.contains("Unreadable  1\n  blast/P1_9.png: It is empty"), outcome.out.constData());
    const QJsonArray named = json(ProgramRunner::words("describe mine --class-folder 1"))[QLatin1String("unreadable")].toArray();
    QCOMPARE(named.size(), 1);
    QCOMPARE(named[0].toObject()[QLatin1String("file")].toString(), QStringLiteral("blast/P1_9.png"));
    QVERIFY(damaged.remove());
}

void TestCommandLineDescribe::whatIsThereIsNotOverwrittenUnasked()
{
    const char* line = "describe mine --class-folder 1 --out mine --csv twice.csv";
    QCOMPARE(program_.run(line).exitCode, 0);
    const auto refused = program_.run(line);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("--replace"), refused.err.constData());
    QCOMPARE(program_.run(ProgramRunner::words(line) + ProgramRunner::words("--replace")).exitCode, 0);
    QVERIFY(QFile::remove(program_.folder() + u'/' + saved));
}

void TestCommandLineDescribe::whatCannotBeIsRefusedAndNothingWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const QStringList& arguments, int code) {
        QTest::newRow(name) << arguments + ProgramRunner::words("--out mine") << code;
    };
    const auto words = [](const char* text) { return ProgramRunner::words(text); };
    row("no pattern", words("describe mine --pattern (?<class>"), 1);
    row("a pattern without end", words("describe mine --pattern ^(?<class>([a-z0-9_/.]+)+)#$"), 1);
    row("no table", words("describe mine --table none.csv --file-column image --class-column diagnosis"), 1);
    row("no column", words("describe mine --table mine/labels.csv --file-column image --class-column dx"), 1);
    row("nothing told", words("describe mine --pattern (?<class>xyz)"), 1);
    row("no such class", words("describe mine --class-folder 1 --positive hem"), 1);
    row("class twice", words("describe mine --class-folder 1 --class A --class a"), 1);
    row("no place", words("describe nowhere --class-folder 1"), 1);
    row("level 0", words("describe mine --class-folder 0"), 2);
    row("column without table", words("describe mine --class-column dx"), 2);
}

void TestCommandLineDescribe::whatCannotBeIsRefusedAndNothingWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const auto outcome = program_.run(arguments);
    QVERIFY2(outcome.exitCode == exitCode, outcome.err.constData());
    QVERIFY2(outcome.err.contains("nucleoscope: "), outcome.err.constData());
    QVERIFY(!QFile::exists(program_.folder() + u'/' + saved));
}

void TestCommandLineDescribe::aTrainingSplitsByTheDescribedPatients()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QCOMPARE(program_.run(with("describe mine --class-folder 1 --out mine", patients, "")).exitCode, 0);
    const auto trained = program_.run("train mine --recipe small --epochs 1 --batch-size 8 --seed 3 --device cpu --out run");
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
    QFile split(program_.at("run/split.csv"));
    QVERIFY(split.open(QIODevice::ReadOnly));
    const auto lines = ProgramRunner::lines(split.readAll());
    const QList<QByteArray> header = lines[0].split(',');
    QHash<QByteArray, QByteArray> partOf;
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        const QByteArray part = cells[header.indexOf("part")];
        QCOMPARE(partOf.value(cells[header.indexOf("subject")], part), part);
        partOf[cells[header.indexOf("subject")]] = part;
    }
    QCOMPARE(partOf.size(), 6);
    // And the run finds its pictures again.
    QCOMPARE(program_.run("evaluate run mine --json").exitCode, 0);
}

/// The wizard's default for more than two classes.
void TestCommandLineDescribe::withoutAPositiveClassNothingIsSensitive()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const QStringList described{QStringLiteral("describe"),          QStringLiteral("mine"),  QStringLiteral("--pattern"),
                                QStringLiteral("/(?<class>P\\d+)_"), QStringLiteral("--out"), QStringLiteral("six.json")};
    QCOMPARE(program_.run(described).exitCode, 0);
    const auto trained = program_.run("train six.json --recipe small --epochs 1 --batch-size 8 --seed 3 --device cpu --out six");
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
    const auto words = program_.run("evaluate six six.json");
    QCOMPARE(words.exitCode, 0);
    for (const QByteArray& told : {trained.out, words.out})
        for (const char* never : {"sensitivity", "specificity", "auroc", "AUROC", "more probable class"})
            QVERIFY2(!told.contains(never), told.constData());
    QVERIFY2(words.out.contains("Each image is called its most probable class."), words.out.constData());
    const QJsonObject numbers = json(ProgramRunner::words("evaluate six six.json"));
    QVERIFY(numbers[QLatin1String("threshold")].isNull());
    QVERIFY(numbers[QLatin1String("sensitivity")].isNull());
    QVERIFY(numbers[QLatin1String("majority_class")].toObject()[QLatin1String("auroc")].isNull());
    // What is exported says no more, and is read back.
    QCOMPARE(program_.run("export six --out six.onnx").exitCode, 0);
    QFile signature(program_.at("six.onnx.json"));
    QVERIFY(signature.open(QIODevice::ReadOnly));
    QVERIFY(ProgramRunner::object(signature.readAll()).value(QLatin1String("decision")).isNull());
    const auto imported = program_.run("import six.onnx --out theirs");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

NUCLEOSCOPE_TEST(TestCommandLineDescribe)
#include "test_command_line_describe.moc"
