// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <cmath>

/// A network that came as a file is asked and examined like one that was trained here.
class TestCommandLineImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasTakenAwaySaysTheSame_data();
    void whatWasTakenAwaySaysTheSame();
    void dataExamineIt();
    void withoutASignatureClassesAreAsked();
    void whatAPersonSaysGoesBefore();
    void aSignatureOfAnotherNetworkIsRefused();
    void aDamagedFileIsRefused();
    void aFolderThatHoldsSomethingIsRefused();
    void itCannotBeTrainedOn();

private:
    QJsonObject json(const QString& file) const;
    QStringList rows(const QByteArray& table) const;

    ProgramRunner program_;
    QByteArray expected_;
};

void TestCommandLineImport::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(program_.drawNuclei(0.25).exitCode == 0);
    const auto trained = program_.run("train nuclei --recipe small --epochs 1 --limit 90 --seed 3 --device cpu --out run");
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
    for (const char* line : {"export run --out mine.onnx --threshold 0.3", "export run --out mine.safetensors"})
        QCOMPARE(program_.run(line).exitCode, 0);
    const auto asked = program_.run("predict run nuclei/validation_data --csv -");
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    expected_ = asked.out;
    QVERIFY(rows(expected_).size() > 10);
}

QJsonObject TestCommandLineImport::json(const QString& file) const
{
    QFile content(program_.folder() + named("/") + file);
    return content.open(QIODevice::ReadOnly) ? ProgramRunner::object(content.readAll()) : QJsonObject();
}

QStringList TestCommandLineImport::rows(const QByteArray& table) const
{
    return QString::fromUtf8(table).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TestCommandLineImport::whatWasTakenAwaySaysTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ONNX") << named("mine.onnx");
    QTest::newRow("safetensors") << named("mine.safetensors");
}

void TestCommandLineImport::whatWasTakenAwaySaysTheSame()
{
    QFETCH(QString, file);
    const QString folder = named("of ") + file;
    const auto imported = program_.run({named("import"), file, named("--out"), folder});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QVERIFY2(imported.err.contains("Which images it learned from is not known here"), imported.err.constData());
    if (file.endsWith(named(".onnx"))) { // its maker's threshold came along
        const auto at =
            program_.run({named("evaluate"), folder, named("nuclei"), named("--json"), named("--threshold"), named("run")});
        QVERIFY2(at.exitCode == 0, at.err.constData());
        QCOMPARE(ProgramRunner::object(at.out)[named("threshold")].toDouble(), 0.3);
        QCOMPARE(ProgramRunner::object(at.out)[named("threshold_from")].toString(), named("kept"));
    }
    const auto asked = program_.run({named("predict"), folder, named("nuclei/validation_data"), named("--csv"), named("-")});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    const QStringList before = rows(expected_), after = rows(asked.out);
    QCOMPARE(after.size(), before.size());
    const auto header = before.front().split(QLatin1Char(','));
    const auto column = header.indexOf(named("p_ALL"));
    QVERIFY(column > 0);
    QCOMPARE(after.front().split(QLatin1Char(',')).indexOf(named("p_ALL")), column);
    for (qsizetype i = 1; i < before.size(); ++i) {
        const auto was = before[i].split(QLatin1Char(',')), is = after[i].split(QLatin1Char(','));
        QCOMPARE(is.front(), was.front());
        QVERIFY2(std::abs(is[column].toDouble() - was[column].toDouble()) <= 1e-5, qPrintable(before[i] + after[i]));
    }
}

void TestCommandLineImport::dataExamineIt()
{
    const auto imported =
        program_.run("import mine.onnx --data nuclei/validation_data --out examined --name theirs --device cpu");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QVERIFY2(imported.out.contains("Examined on"), imported.out.constData());
    QVERIFY2(imported.err.contains("learned from “"), imported.err.constData());
    QVERIFY2(imported.err.contains("0.3"), imported.err.constData()); // where its maker calls positive
    const QJsonObject run = json(named("examined/run.json"));
    QCOMPARE(run.value(named("name")).toString(), named("theirs"));
    QCOMPARE(run.value(named("state")).toString(), named("completed"));
    QCOMPARE(run.value(named("weights")).toString(), named("mine.onnx"));
    const int samples =
        run.value(named("parts")).toObject().value(named("validation")).toObject().value(named("samples")).toInt();
    QCOMPARE(samples, rows(expected_).size() - 1);
    QFile predictions(program_.at("examined/predictions/epoch-001-validation.csv"));
    QVERIFY(predictions.open(QIODevice::ReadOnly));
    QCOMPARE(rows(predictions.readAll()).size() - 1, samples);
    const auto listed = program_.run("report examined --out examined.html --mistakes 0");
    QVERIFY2(listed.exitCode == 0, listed.err.constData());
    QFile report(program_.at("examined.html"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray page = report.readAll();
    QVERIFY(page.contains("Report of the network") && page.contains("was not trained here"));
    for (const char* untrue : {"never seen", "optimiser", "older than the record"})
        QVERIFY2(!page.contains(untrue), untrue);
    QVERIFY(page.contains("CLAIM")); // whose items about the training are left to its author
    QVERIFY(!QFile::exists(program_.at("examined.importing")));
}

void TestCommandLineImport::withoutASignatureClassesAreAsked()
{
    QVERIFY(QFile::copy(program_.at("run/checkpoints/best.safetensors"), program_.at("bare.safetensors")));
    const auto refused = program_.run("import bare.safetensors --out bare");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("2 outputs") && refused.err.contains("0 classes"), refused.err.constData());
    QVERIFY(!QFile::exists(program_.at("bare")));
    const auto named3 = program_.run("import bare.safetensors --classes A,B,C --out bare");
    QCOMPARE(named3.exitCode, 1);
    const auto imported = program_.run("import bare.safetensors --classes one,two --out bare");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QVERIFY2(imported.err.contains("does not say how images become its input"), imported.err.constData());
    const QJsonObject input = json(named("bare/run.json")).value(named("recipe")).toObject().value(named("input")).toObject();
    QCOMPARE(input.value(named("mean")).toArray().first().toDouble(), 0.485); // ImageNet's, as nothing else is said
}

void TestCommandLineImport::whatAPersonSaysGoesBefore()
{
    const auto imported = program_.run("import mine.onnx --classes HEM,ALL --positive HEM --size 64 --crop 200 --views 2 "
                                       "--mean 0.5 0.25 0.125 --std 1 1 1 --out said");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const QJsonObject run = json(named("said/run.json"));
    const QJsonArray classes = run.value(named("classes")).toArray();
    QCOMPARE(classes[0].toObject().value(named("name")).toString(), named("HEM"));
    QVERIFY(classes[0].toObject().value(named("positive")).toBool());
    QVERIFY(!classes[1].toObject().value(named("positive")).toBool());
    const QJsonObject recipe = run.value(named("recipe")).toObject(), input = recipe.value(named("input")).toObject();
    QCOMPARE(input.value(named("size_pixels")).toInt(), 64);
    QCOMPARE(input.value(named("crop_pixels")).toInt(), 200);
    QCOMPARE(input.value(named("mean")).toArray()[1].toDouble(), 0.25);
    QCOMPARE(recipe.value(named("test_time_views")).toInt(), 2);
}

void TestCommandLineImport::aSignatureOfAnotherNetworkIsRefused()
{
    QFile signature(program_.at("mine.onnx.json"));
    QVERIFY(signature.open(QIODevice::ReadOnly));
    QByteArray text = signature.readAll();
    QVERIFY(text.contains("\"architecture\": \"small\""));
    text.replace("\"architecture\": \"small\"", "\"architecture\": \"resnet18\"");
    QFile other(program_.at("other.json"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(text) == text.size());
    other.close();
    const auto refused = program_.run("import mine.onnx --signature other.json --out other");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("it describes a resnet18, and the file is a small"), refused.err.constData());
}

void TestCommandLineImport::aDamagedFileIsRefused()
{
    QFile whole(program_.at("mine.onnx")), half(program_.at("half.onnx"));
    QVERIFY(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    const auto refused = program_.run("import half.onnx --classes ALL,HEM --out half");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("cannot be read as ONNX"), refused.err.constData());
    QVERIFY(!QFile::exists(program_.at("half")) && !QFile::exists(program_.at("half.importing")));
}

void TestCommandLineImport::aFolderThatHoldsSomethingIsRefused()
{
    const auto refused = program_.run("import mine.onnx --out nuclei");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("is not empty"), refused.err.constData());
}

void TestCommandLineImport::itCannotBeTrainedOn()
{
    const auto imported = program_.run("import mine.onnx --data nuclei/validation_data --out untrained");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    for (const char* line : {"resume untrained --epochs 3", "repeat untrained"}) {
        const auto refused = program_.run(line);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(!refused.err.isEmpty(), line);
    }
}

NUCLEOSCOPE_TEST(TestCommandLineImport)
#include "test_command_line_import.moc"
