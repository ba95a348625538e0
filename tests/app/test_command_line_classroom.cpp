// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QTest>

namespace {

constexpr const char* classRecipe = R"({"version": 1, "name": "tiny", "network": {"architecture": "small"},
"input": {"crop_pixels": 0, "size_pixels": 32}, "precision": "fp32", "epochs": 1, "batch_size": 16})";

constexpr const char* classLesson = R"({"version": 1, "name": "no_effect", "title": "Twice the same", "summary": "For tests.",
"text": ["The same twice."], "question": "Which is better?", "choices": [{"name": "within", "text": "Neither"},
{"name": "above", "text": "The second"}], "arms": [
{"name": "one", "title": "One", "text": "One.", "recipe": "tiny", "split": {"rule": "subject"}},
{"name": "two", "title": "Two", "text": "Two.", "recipe": "tiny", "split": {"rule": "subject"}}],
"checks": [{"measure": "auroc", "above": "Better.", "within": "No difference can be told.", "below": "Worse."}],
"shown": ["auroc"]})";

} // namespace

/// A class on the command line, from the teacher's computer to two students' and back. The functions run in order.
class TestCommandLineClassroom : public QObject {
    Q_OBJECT

private:
    ProgramRunner program_; ///< the teacher's computer, which alone has the lesson and its recipe

    static void write(const QString& place, const char* text)
    {
        QDir().mkpath(QFileInfo(place).path());
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    }
    /// As on a computer of its own, in the teacher's folder.
    ProgramRunner::Outcome runAt(const char* home, const QStringList& words) const
    {
        QProcess process;
        QProcessEnvironment surroundings = program_.environment();
        surroundings.insert(QStringLiteral("NUCLEOSCOPE_HOME"), program_.at(home));
        process.setProcessEnvironment(surroundings);
        process.setWorkingDirectory(program_.folder());
        process.start(program_.program(), words);
        const bool ended = process.waitForFinished(ProgramRunner::patience) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    ProgramRunner::Outcome runAt(const char* home, const char* words) const { return runAt(home, ProgramRunner::words(words)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!program_.exists())
            QSKIP("The program was not built.");
        write(program_.at("home/config/recipes/tiny.json"), classRecipe);
        write(program_.at("home/config/lessons/mine.json"), classLesson);
        QCOMPARE(program_.run("demo nuclei --scale 0.1").exitCode, 0);
    }

    void aTeacherPacks()
    {
        const auto packed = program_.run({QStringLiteral("classroom"), QStringLiteral("pack"), QStringLiteral("no_effect"),
                                          QStringLiteral("--data"), QStringLiteral("nuclei"), QStringLiteral("--title"),
                                          QStringLiteral("Tuesday"), QStringLiteral("--words"), QStringLiteral("Look first."),
                                          QStringLiteral("--out"), QStringLiteral("class.nucleopack")});
        QVERIFY2(packed.exitCode == 0, packed.err.constData());
        QVERIFY(packed.out.contains("Tuesday") && packed.out.contains("class.nucleopack"));
        const auto again = program_.run("classroom pack no_effect --out class.nucleopack");
        QVERIFY(again.exitCode == 1 && again.err.contains("is there already"));
        QCOMPARE(program_.run("classroom pack no_effect --scale 0.02 --seed 3 --out drawn.nucleopack").exitCode, 0);
    }

    void wrongWishesAreUsage()
    {
        QCOMPARE(program_.run("classroom").exitCode, 2);
        QCOMPARE(program_.run("classroom pack unheard_of --out x.nucleopack").exitCode, 2);
        QCOMPARE(program_.run("classroom pack no_effect").exitCode, 2);
        QCOMPARE(program_.run("classroom pack no_effect --data nuclei --seed 2 --out x.nucleopack").exitCode, 2);
        QCOMPARE(program_.run("classroom lesson class.nucleopack --predict sideways").exitCode, 2);
        QCOMPARE(program_.run("classroom open nuclei.nucleopack").exitCode, 1);
        QCOMPARE(program_.run("classroom pack planted_shortcut --out x.nucleopack").exitCode, 1);
        QVERIFY(!QFile::exists(program_.at("x.nucleopack")));
    }

    void aStudentOpensIt()
    {
        const auto opened = runAt("fox", "classroom open class.nucleopack");
        QVERIFY2(opened.exitCode == 0, opened.err.constData());
        QVERIFY(opened.err.contains("Look first."));
        const QString folder = QString::fromUtf8(opened.out).trimmed();
        QVERIFY(folder.startsWith(program_.at("fox")) && QFile::exists(folder + QStringLiteral("/class.json")));
        QCOMPARE(ProgramRunner::imagesBelow(folder).size(),
                 ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).size());
        QVERIFY(!runAt("fox", "lesson").out.contains("no_effect"));                             // it is the pack's alone
        QCOMPARE(runAt("fox", "classroom handin class.nucleopack --out fox.json").exitCode, 1); // nothing yet
        QVERIFY2(runAt("drawer", "classroom open drawn.nucleopack").exitCode == 0, "the demo");
    }

    void studentsRunItAndHandIn()
    {
#ifndef NUCLEOSCOPE_HAS_ENGINE
        QSKIP("Built without a learning engine.");
#endif
        const auto ran = runAt("fox", "classroom lesson class.nucleopack --predict within --threads 1");
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY(ran.err.contains("Which is better?") && ran.out.contains("No difference can be told."));
        const auto handed = runAt("fox", "classroom handin class.nucleopack --name Fox --out in/fox.result.json");
        QVERIFY(handed.exitCode == 1); // no such folder
        QVERIFY(QDir(program_.folder()).mkdir(QStringLiteral("in")));
        QCOMPARE(runAt("fox", "classroom handin class.nucleopack --name Fox --out in/fox.result.json").exitCode, 0);
        QCOMPARE(runAt("hare", "classroom lesson class.nucleopack --predict above --threads 1").exitCode, 0);
        QCOMPARE(runAt("hare", "classroom handin class.nucleopack --name Hare --out in/hare.result.json").exitCode, 0);
        // A document of it, too, though the lesson is the pack's alone.
        const QString folder = QString::fromUtf8(runAt("fox", "classroom open class.nucleopack").out).trimmed();
        const auto report = runAt("fox", {QStringLiteral("report"), folder + QStringLiteral("/lesson"), QStringLiteral("--out"),
                                          QStringLiteral("fox.html")});
        QVERIFY2(report.exitCode == 0, report.err.constData());
        QFile file(program_.at("in/fox.result.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains(program_.folder().toUtf8()) && !text.contains("nuclei"));
    }

    void theTeacherHasOneTable()
    {
#ifndef NUCLEOSCOPE_HAS_ENGINE
        QSKIP("Built without a learning engine.");
#endif
        write(program_.at("in/note.json"), "{}");
        const auto table = program_.run("classroom collect in --pack class.nucleopack --csv class.csv");
        QVERIFY2(table.exitCode == 0, table.err.constData());
        QVERIFY(table.err.contains("note.json"));
        QVERIFY(table.out.contains("Fox: predicted within; came out 0.000") && table.out.contains("Hare: predicted above"));
        QVERIFY(table.out.contains("It came as predicted: 1 of 2."));
        QFile file(program_.at("class.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = ProgramRunner::lines(file.readAll());
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("student,file,") && lines[1].startsWith("Fox,") && lines[2].startsWith("Hare,"));
        const auto printed = program_.run("classroom collect in --csv -");
        QCOMPARE(ProgramRunner::lines(printed.out), lines);
        QCOMPARE(program_.run("classroom collect in --csv class.csv").exitCode, 1); // it is there
        QCOMPARE(program_.run("classroom collect in --pack drawn.nucleopack").exitCode, 0);
        QCOMPARE(program_.run("classroom collect nowhere").exitCode, 1);
    }
};

NUCLEOSCOPE_TEST(TestCommandLineClassroom)
#include "test_command_line_classroom.moc"
