#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

/// Scores of several trainings, of images whose patients nobody knows: each command says so, to people and programs. The functions
/// run in order.
class TestCommandLineLeaks : public QObject {
    Q_OBJECT

private:
    ProgramRunner program_;

    void write(const char* place, const char* text) const
    {
        QDir().mkpath(QFileInfo(program_.at(place)).path());
        QFile file(program_.at(place));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    }
    static bool leaks(const QByteArray& json)
    {
        const QJsonArray leaks = ProgramRunner::object(json).value(QStringLiteral("leaks")).toArray();
        return leaks.first().toString().contains(QStringLiteral("which patient"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        write("home/config/recipes/tiny.json", R"({"version": 1, "name": "tiny", "network": {"architecture": "small"},
"input": {"crop_pixels": 0, "size_pixels": 32}, "precision": "fp32", "epochs": 1, "batch_size": 16})");
        write("home/config/recipes/quick.json", R"({"version": 1, "name": "quick", "network": {"architecture": "small",
"weights": "imagenet", "backbone_trained": false, "batch_norm": "frozen"}, "input": {"crop_pixels": 0, "size_pixels": 32},
"optimiser": {"kind": "lbfgs", "weight_decay": 0.03}, "precision": "fp32", "epochs": 1})");
        QCOMPARE(program_.drawNuclei().exitCode, 0);
        int number = 0;
        for (const QString& file : ProgramRunner::imagesBelow(program_.at("nuclei/training_data"))) {
            const QString place = program_.at(file.contains(QStringLiteral("/all/")) ? "nameless/ALL/" : "nameless/HEM/");
            QDir().mkpath(place);
            QVERIFY(QFile::copy(file, place + QStringLiteral("nucleus%1.").arg(++number) + QFileInfo(file).suffix()));
        }
    }

    void aCrossValidationSaysSo()
    {
        const auto folds = program_.run("crossvalidate nameless --folds 3 --recipe tiny --out folds --threads 1");
        QVERIFY2(folds.exitCode == 0, folds.err.constData());
        QVERIFY2(folds.out.contains("LEAK: ") && folds.out.contains("which patient"), folds.out.constData());
        QCOMPARE(folds.out.count("LEAK: "), 4); // above each fold's scores, and above all together
        QVERIFY2(folds.out.contains("nuclei: loss") && !folds.out.contains("patients: loss"), folds.out.constData());
        QFile written(program_.at("folds/crossvalidation.json"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(leaks(written.readAll()));
    }

    void aTrainingSaysSoBeforeItsFirstScore()
    {
        const auto trained = program_.run("train nameless --recipe tiny --out run --threads 1");
        QVERIFY2(trained.exitCode == 0, trained.err.constData());
        const auto leak = trained.out.indexOf("LEAK: ");
        QVERIFY2(leak >= 0 && leak < trained.out.indexOf("Epoch 1/1"), trained.out.constData());
        const auto clean = program_.run("train nuclei --recipe tiny --out clean --threads 1");
        QVERIFY2(clean.exitCode == 0, clean.err.constData());
        QVERIFY2(!clean.out.contains("LEAK: "), clean.out.constData());
    }

    void questionsOfManyTrainingsSaySo()
    {
        const auto exported = program_.run("weights export folds/fold-1 --out tiny.safetensors");
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        for (const char* question : {"learningcurve nameless --draws 2", "doubts nameless", "stability nameless --refits 10"}) {
            const QStringList asked = ProgramRunner::words(question)
                                      + ProgramRunner::words("--recipe quick --weights tiny.safetensors --folds 3 --threads 1");
            const auto words = program_.run(asked);
            QVERIFY2(words.exitCode == 0, words.err.constData());
            QVERIFY2(words.out.contains("LEAK: ") && words.out.contains("which patient"), words.out.constData());
            QVERIFY2(!words.out.contains("patients"), words.out.constData());
            QVERIFY2(leaks(program_.run(asked + QStringList{QStringLiteral("--json")}).out), question);
        }
    }
};

NUCLEOSCOPE_TEST(TestCommandLineLeaks)
#include "test_command_line_leaks.moc"
