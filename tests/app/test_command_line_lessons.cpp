#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace {

constexpr const char* tinyRecipe = R"({"version": 1, "name": "tiny", "network": {"architecture": "small"},
"input": {"crop_pixels": 0, "size_pixels": 32}, "precision": "fp32", "epochs": 1, "batch_size": 16})";

/// Both sides are the same training: there is no effect to be told.
constexpr const char* tinyLesson = R"({"version": 1, "name": "no_effect", "title": "Twice the same", "summary": "For tests.",
"text": ["The same twice."], "question": "Which is better?", "choices": [{"name": "within", "text": "Neither"},
{"name": "above", "text": "The second"}], "arms": [
{"name": "one", "title": "One", "text": "One.", "recipe": "tiny", "split": {"rule": "subject"}},
{"name": "two", "title": "Two", "text": "Two.", "recipe": "tiny", "split": {"rule": "subject"}}],
"checks": [{"measure": "auroc", "above": "Better.", "within": "No difference can be told.", "below": "Worse."}],
"shown": ["auroc"]})";

} // namespace

/// Lessons on the command line. The functions run in order.
class TestCommandLineLessons : public QObject {
    Q_OBJECT

private:
    ProgramRunner program_;

    static void write(const QString& place, const char* text)
    {
        QDir().mkpath(QFileInfo(place).path());
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!program_.exists())
            QSKIP("The program was not built.");
        write(program_.at("home/config/recipes/tiny.json"), tinyRecipe);
        write(program_.at("home/config/lessons/mine.json"), tinyLesson);
        QCOMPARE(program_.run("demo nuclei --scale 0.1").exitCode, 0);
    }

    void withoutANameTheyAreListed()
    {
        const auto words = program_.run("lesson");
        QCOMPARE(words.exitCode, 0);
        QVERIFY(words.out.contains("same_patient_twice: The same patient twice"));
        QVERIFY(words.out.contains("no_effect (yours)"));
        const auto json = QJsonDocument::fromJson(program_.run("lesson --json").out).array();
        QCOMPARE(json.size(), 9);
        QCOMPARE(json.last().toObject().value(QStringLiteral("shipped")).toBool(), false);
    }

    void wrongWishesAreUsage()
    {
        QCOMPARE(program_.run("lesson unheard_of").exitCode, 2);
        QCOMPARE(program_.run("lesson no_effect --data nuclei --predict sideways").exitCode, 2);
        QCOMPARE(program_.run("lesson planted_shortcut --data nuclei --plant stain").exitCode, 2); // where to?
        QCOMPARE(program_.run("lesson planted_shortcut --plant glitter --out x").exitCode, 2);
    }

    void theSameTwiceIsNoEffect()
    {
#ifndef NUCLEOSCOPE_HAS_ENGINE
        QSKIP("Built without a learning engine.");
#endif
        const auto outcome = program_.run("lesson no_effect --data nuclei --out lesson --predict within --json --threads 1");
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonObject record = ProgramRunner::object(outcome.out);
        const QJsonObject check =
            record.value(QStringLiteral("conclusion")).toObject().value(QStringLiteral("checks")).toArray().first().toObject();
        QCOMPARE(check.value(QStringLiteral("value")).toDouble(), 0.0);
        QCOMPARE(check.value(QStringLiteral("outcome")).toString(), QStringLiteral("within"));
        QCOMPARE(record.value(QStringLiteral("right")).toString(), QStringLiteral("within"));
        QVERIFY(outcome.err.contains("Which is better?")); // the question comes first
    }

    void revisitedItSaysTheSame()
    {
#ifndef NUCLEOSCOPE_HAS_ENGINE
        QSKIP("Built without a learning engine.");
#endif
        const auto outcome = program_.run("lesson no_effect --data nuclei --out lesson");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.err.contains("done before"));
        QVERIFY(outcome.out.contains("No difference can be told."));
        QVERIFY(outcome.out.contains("So it came"));
        QCOMPARE(program_.run("report lesson --out lesson.html").exitCode, 0);
        QFile written(program_.at("lesson.html"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray report = written.readAll();
        QVERIFY(report.contains("No difference can be told.") && report.contains("So it came"));
        QVERIFY(report.contains("The trainings"));
    }

    void foldsAreClassesOnlyWhereAskedFor()
    {
#ifndef NUCLEOSCOPE_HAS_ENGINE
        QSKIP("Built without a learning engine.");
#endif
        const auto trained = program_.run("train nuclei --classes fold --recipe tiny --split image --out folds --threads 1");
        QVERIFY2(trained.exitCode == 0, trained.err.constData());
        QVERIFY(trained.err.contains("nothing about cells"));
        QFile run(program_.at("folds/run.json"));
        QVERIFY(run.open(QIODevice::ReadOnly));
        const QJsonObject info = ProgramRunner::object(run.readAll());
        const QJsonArray classes = info.value(QStringLiteral("classes")).toArray();
        QCOMPARE(classes.size(), 3);
        QCOMPARE(classes[0].toObject().value(QStringLiteral("name")).toString(), QStringLiteral("fold_0"));
        QVERIFY(QJsonDocument(info.value(QStringLiteral("warnings")).toArray()).toJson().contains("view.folds_as_classes"));
        const auto resumed = program_.run("resume folds --epochs 2 --threads 1");
        QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
        QCOMPARE(program_.run("train nuclei --classes fold --relabel --recipe tiny --out no").exitCode, 2);
    }

    void aCopyIsPlantedAndSealed()
    {
        const auto planted = program_.run("lesson planted_shortcut --data nuclei --plant size --out copy");
        QVERIFY2(planted.exitCode == 0, planted.err.constData());
        QVERIFY(!planted.out.contains("size") && !planted.err.contains("size"));
        QCOMPARE(ProgramRunner::imagesBelow(program_.at("copy/training_data")).size(),
                 ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).size());
        QCOMPARE(program_.run("lesson planted_shortcut --data nuclei --plant size --out nuclei").exitCode,
                 1); // holds other things
    }
};

NUCLEOSCOPE_TEST(TestCommandLineLessons)
#include "test_command_line_lessons.moc"
