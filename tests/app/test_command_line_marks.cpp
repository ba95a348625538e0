#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

/// What reviewers marked, from the command line: what a training learns, and what its run says of it.
class TestCommandLineMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void marksChangeWhatIsLearnedAndTheRunSaysSo();
    void theProgramsOwnMarksAreTakenUnlessOthersAreNamed();
    void marksThatCannotBeUsedAreRefused();

private:
    QStringList trainArguments(const char* out) const;
    /// The split.csv of a run: sample → its columns.
    QHash<QString, QStringList> splitOf(const char* run) const;
    QStringList samplesOf(const char* part, const char* className) const; ///< of "run", which no mark has touched
    QJsonObject markWarning(const char* run) const;                       ///< empty where there is none
    void write(const char* file, const QByteArray& text) const;

    ProgramRunner program_;
};

void TestCommandLineMarks::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const ProgramRunner::Outcome demo = program_.drawNuclei();
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    const ProgramRunner::Outcome trained = program_.run(trainArguments("run"));
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
}

QStringList TestCommandLineMarks::trainArguments(const char* out) const
{
    return ProgramRunner::words("train nuclei --recipe small --epochs 1 --limit 60 --seed 3 --device cpu --out")
           + QStringList{named(out)};
}

QHash<QString, QStringList> TestCommandLineMarks::splitOf(const char* run) const
{
    QFile table(program_.at(run) + named("/split.csv"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QStringList> rows;
    for (const QByteArray& row : ProgramRunner::lines(table.readAll())) {
        const QStringList fields = QString::fromUtf8(row).trimmed().split(QLatin1Char(','));
        rows.insert(fields[0], fields);
    }
    return rows;
}

QStringList TestCommandLineMarks::samplesOf(const char* part, const char* className) const
{
    QStringList samples;
    const auto rows = splitOf("run");
    for (const QStringList& row : rows)
        if (row[2] == named(className) && row[3] == named(part))
            samples << row[0];
    samples.sort();
    return samples;
}

QJsonObject TestCommandLineMarks::markWarning(const char* run) const
{
    QFile file(program_.at(run) + named("/run.json"));
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue& warning : ProgramRunner::object(file.readAll())[named("warnings")].toArray())
            if (warning[named("id")] == named("marks.used"))
                return warning.toObject();
    return {};
}

void TestCommandLineMarks::write(const char* name, const QByteArray& text) const
{
    QFile file(program_.at(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestCommandLineMarks::marksChangeWhatIsLearnedAndTheRunSaysSo()
{
    const QStringList learned = samplesOf("train", "ALL");
    const QString examined = samplesOf("validation", "HEM").value(0);
    QVERIFY(learned.size() > 3 && !examined.isEmpty());
    write("marks.csv", "sample,reviewer,suggested_label,poor_image\n" + learned[0].toUtf8() + ",Ada,HEM,\n" + learned[1].toUtf8()
                           + ",Ada,,yes\n" + learned[2].toUtf8() + ",Ben,HEM,\n" + learned[2].toUtf8() + ",Ada,ALL,\n"
                           + examined.toUtf8() + ",Ada,ALL,\n");
    const ProgramRunner::Outcome outcome =
        program_.run(trainArguments("marked")
                     + QStringList{named("--marks"), program_.at("marks.csv"), named("--exclude-marked"), named("--relabel")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("Marks: 2 nuclei left out of the training, 1 learned under a reviewer's class; on 1 the "
                                  "reviewers disagree; 1 that examine stay as published."),
             outcome.err.constData());
    const auto before = splitOf("run"), after = splitOf("marked");
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after[named("sample")], ProgramRunner::words("sample subject class part published_class"));
    QCOMPARE(after[learned[0]].mid(2), (QStringList{named("HEM"), named("train"), named("ALL")}));
    QCOMPARE(after[learned[1]].mid(2, 2), (QStringList{named("ALL"), named("left_out")}));
    QCOMPARE(after[learned[2]][3], named("left_out"));
    QCOMPARE(after[examined].mid(0, 4), before[examined]);
    QJsonObject told;
    for (const QJsonValue& argument : markWarning("marked")[named("arguments")].toArray())
        told[argument[named("name")].toString()] = argument[named("value")];
    QCOMPARE(told[named("left_out")].toString(), named("2"));
    QCOMPARE(told[named("relabelled")].toString(), named("1"));
    QCOMPARE(told[named("reviewers")].toString(), named("Ada, Ben"));
    QVERIFY(markWarning("run").isEmpty());
}

void TestCommandLineMarks::theProgramsOwnMarksAreTakenUnlessOthersAreNamed()
{
    // Kept by the fingerprint of the whole, though --limit takes a part of it.
    const auto scanned = ProgramRunner::object(program_.run({named("scan"), program_.at("nuclei"), named("--json")}).out);
    const QString fingerprint = scanned[named("fingerprint")].toString();
    QVERIFY(!fingerprint.isEmpty());
    const QString poor = samplesOf("train", "HEM").value(0);
    const QByteArray marks = R"({"format":"nucleoscope-marks","version":1,"marks":[{"sample":")" + poor.toUtf8()
                             + R"(","reviewer":"Ada","poor_image":true}]})";
    const QByteArray place = "home/data/marks/" + fingerprint.toUtf8() + ".json";
    write(place.constData(), marks);
    const ProgramRunner::Outcome outcome = program_.run(trainArguments("own") + QStringList{named("--exclude-marked")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("1 nucleus left out of the training"), outcome.err.constData());
    QCOMPARE(splitOf("own")[poor][3], named("left_out"));
}

void TestCommandLineMarks::marksThatCannotBeUsedAreRefused()
{
    const auto refused = [this](const QStringList& more) { return program_.run(trainArguments("refused") + more); };
    write("marks.csv", "sample,poor_image\nnobody,yes\n");
    const ProgramRunner::Outcome unused = refused({named("--marks"), program_.at("marks.csv")});
    QCOMPARE(unused.exitCode, 2);
    QVERIFY(unused.err.contains("--exclude-marked"));
    QCOMPARE(refused({named("--marks"), program_.at("none.csv"), named("--relabel")}).exitCode, 1);
    write("marks.csv", "name,poor_image\nnobody,yes\n");
    const ProgramRunner::Outcome damaged = refused({named("--marks"), program_.at("marks.csv"), named("--relabel")});
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY2(damaged.err.contains("marks.csv"), damaged.err.constData());
    QVERIFY(!QFile::exists(program_.at("refused")));
}

NUCLEOSCOPE_TEST(TestCommandLineMarks)
#include "test_command_line_marks.moc"
