// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

/// A network is taken away: the files that come of it, and why none can.
class TestCommandLineExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachFormatHasItsSignature_data();
    void eachFormatHasItsSignature();
    void theSignatureTellsThePreprocessing();
    void theSignatureTellsWhereACallIsPositive();
    void theEndingSaysTheFormat();
    void anEndingThatSaysNothingIsAsked();
    void aBandBelowTheThresholdIsRefused();
    void aRunWithoutANetworkIsTold();
    void theNetworksOfAllFoldsAreWrittenTogether();
    void aPlaceThatCannotBeWrittenIsTold();
    void whatIsThereIsNotOverwrittenUnasked_data();
    void whatIsThereIsNotOverwrittenUnasked();

private:
    QJsonObject signature(const char* file) const;

    ProgramRunner program_;
};

void TestCommandLineExport::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const ProgramRunner::Outcome demo = program_.drawNuclei();
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    const ProgramRunner::Outcome trained =
        program_.run("train nuclei --recipe small --epochs 1 --limit 60 --seed 3 --device cpu --out run");
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
}

QJsonObject TestCommandLineExport::signature(const char* file) const
{
    QFile json(program_.at(file));
    return json.open(QIODevice::ReadOnly) ? ProgramRunner::object(json.readAll()) : QJsonObject();
}

void TestCommandLineExport::eachFormatHasItsSignature_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("magic");
    QTest::addColumn<int>("magicAt");
    QTest::newRow("ONNX") << QByteArray("onnx") << QByteArray("Nucleoscope") << 4; // ir_version, then producer_name
    QTest::newRow("TorchScript") << QByteArray("torchscript") << QByteArray("PK\x03\x04") << 0;
    QTest::newRow("safetensors") << QByteArray("safetensors") << QByteArray("{") << 8;
}

void TestCommandLineExport::eachFormatHasItsSignature()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, magic);
    QFETCH(int, magicAt);
    const QString name = named("model.") + QString::fromUtf8(format);
    const auto exported =
        program_.run({named("export"), named("run"), named("--out"), name, named("--format"), QString::fromUtf8(format)});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QVERIFY(exported.out.contains("epoch 1"));
    QFile model(program_.folder() + named("/") + name);
    QVERIFY(model.open(QIODevice::ReadOnly));
    const QByteArray content = model.readAll();
    QCOMPARE(content.mid(magicAt, magic.size()), magic);
    QVERIFY(content.contains("nucleoscope-model")); // the signature is inside, too
    const QJsonObject beside = signature((name + named(".json")).toUtf8().constData());
    QCOMPARE(beside.value(named("format")).toString(), named("nucleoscope-model"));
    QCOMPARE(beside.value(named("file_format")).toString(), QString::fromUtf8(format));
    QCOMPARE(beside.value(named("file")).toString(), name);
    QCOMPARE(beside.value(named("output")).toObject().value(named("values")).toString() == named("probabilities"),
             format != "safetensors");
}

void TestCommandLineExport::theSignatureTellsThePreprocessing()
{
    const auto exported = program_.run("export run --out told.onnx");
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QFile record(program_.at("run/run.json"));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QJsonObject run = ProgramRunner::object(record.readAll());
    const QJsonObject recipe = run.value(named("recipe")).toObject().value(named("input")).toObject();
    const QJsonObject told = signature("told.onnx.json");
    const QJsonObject input = told.value(named("input")).toObject();
    for (const char* key : {"crop_pixels", "size_pixels", "mean", "standard_deviation"})
        QCOMPARE(input.value(named(key)), recipe.value(named(key)));
    QCOMPARE(input.value(named("colour_order")).toString(), named("RGB"));
    QCOMPARE(input.value(named("preprocessing")).toArray().size(), 5);
    const QJsonArray classes = told.value(named("classes")).toArray();
    QCOMPARE(classes.size(), 2);
    QCOMPARE(classes[0].toObject().value(named("name")).toString(), named("ALL"));
    QVERIFY(classes[0].toObject().value(named("positive")).toBool());
    QCOMPARE(told.value(named("run")).toObject().value(named("epoch")).toInt(), 1);
    const QJsonValue temperature = told.value(named("temperature")); // null where this network only guesses
    QVERIFY(told.contains(named("temperature")));
    QVERIFY(temperature.isNull() || temperature.toObject().value(named("value")).toDouble() > 0);
    QVERIFY(told.value(named("purpose")).toString().contains(named("not for diagnosis")));
}

void TestCommandLineExport::theSignatureTellsWhereACallIsPositive()
{
    QCOMPARE(program_.run("export run --out at.safetensors --threshold 0.3 --refer-below 0.6").exitCode, 0);
    const QJsonObject decision = signature("at.safetensors.json").value(named("decision")).toObject();
    QCOMPARE(decision.value(named("threshold")).toDouble(), 0.3);
    QCOMPARE(decision.value(named("refer_below")).toDouble(), 0.6);
    QVERIFY(decision.value(named("rule")).toString().contains(named("left to a person")));
    QCOMPARE(program_.run("export run --out own.safetensors --threshold run").exitCode, 0);
    const double own = signature("own.safetensors.json").value(named("decision")).toObject().value(named("threshold")).toDouble();
    QVERIFY2(own > 0.2 && own < 0.5, qPrintable(QString::number(own))); // more than half of the drawn nuclei are ALL
}

void TestCommandLineExport::theEndingSaysTheFormat()
{
    QCOMPARE(program_.run("export run --out ended.PT").exitCode, 0);
    QCOMPARE(signature("ended.PT.json").value(named("file_format")).toString(), named("torchscript"));
}

void TestCommandLineExport::anEndingThatSaysNothingIsAsked()
{
    const auto refused = program_.run("export run --out model.bin");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("--format"), refused.err.constData());
    QVERIFY(!QFile::exists(program_.at("model.bin")));
}

void TestCommandLineExport::aBandBelowTheThresholdIsRefused()
{
    const auto refused = program_.run("export run --out band.onnx --threshold 0.6 --refer-below 0.5");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("--refer-below"), refused.err.constData());
}

void TestCommandLineExport::aRunWithoutANetworkIsTold()
{
    QVERIFY(QDir().mkpath(program_.at("bare")));
    for (const char* file : {"run.json", "split.csv", "metrics.csv", "steps.csv"})
        QVERIFY(QFile::copy(program_.at("run/") + named(file), program_.at("bare/") + named(file)));
    const auto refused = program_.run("export bare --out bare.onnx");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("has no model yet"), refused.err.constData());
    QVERIFY(!QFile::exists(program_.at("bare.onnx")) && !QFile::exists(program_.at("bare.onnx.json")));
}

void TestCommandLineExport::theNetworksOfAllFoldsAreWrittenTogether()
{
    const auto folds = program_.run("crossvalidate nuclei --folds 2 --recipe small --epochs 1 --out folds --device cpu");
    QVERIFY2(folds.exitCode == 0, folds.err.constData());
    QVERIFY2(folds.out.contains("nucleoscope predict "), folds.out.constData()); // what one can do with them
    for (const char* place : {"folds", "folds/pooled"}) {
        const auto exported =
            program_.run({named("export"), named(place), named("--out"), named("pooled.onnx"), named("--replace")});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QVERIFY2(exported.out.contains("2 networks"), exported.out.constData());
        QCOMPARE(signature("pooled.onnx.json").value(named("output")).toObject().value(named("networks")).toInt(), 2);
        const auto refused = program_.run({named("export"), named(place), named("--out"), named("pooled.safetensors")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("ONNX or TorchScript"), refused.err.constData());
        const auto predicted = program_.run({named("predict"), named(place), named("nuclei/validation_data")});
        QVERIFY2(predicted.exitCode == 0, predicted.err.constData());
    }
    const auto exported = program_.run("export folds/fold-2 --out fold.onnx");
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
}

void TestCommandLineExport::aPlaceThatCannotBeWrittenIsTold()
{
    for (const char* ending : {"onnx", "pt", "safetensors"}) {
        const auto refused =
            program_.run({named("export"), named("run"), named("--out"), named("not/there/model.") + named(ending)});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("could not be written"), refused.err.constData());
    }
}

void TestCommandLineExport::whatIsThereIsNotOverwrittenUnasked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("there");
    const auto row = [](const char* name, const char* line, const char* there) {
        QTest::newRow(name) << named(line) << named(there);
    };
    row("export", "export run --out kept.onnx", "kept.onnx");
    row("export's second file", "export run --out kept.safetensors", "kept.safetensors.json");
    row("weights export", "weights export run --out weights.safetensors", "weights.safetensors");
    row("report", "report run --mistakes 0 --out kept.html", "kept.html");
    row("pack", "pack run --out kept.nucleorun", "kept.nucleorun");
    row("predict", "predict run nuclei/validation_data --device cpu --csv kept.csv", "kept.csv");
    row("audit", "audit nuclei --quick --csv findings.csv", "findings.csv");
}

void TestCommandLineExport::whatIsThereIsNotOverwrittenUnasked()
{
    QFETCH(QString, line);
    QFETCH(QString, there);
    QFile file(program_.folder() + named("/") + there);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const QStringList words = line.split(QLatin1Char(' '));
    const auto refused = program_.run(words);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("is there already") && refused.err.contains("--replace"), refused.err.constData());
    QCOMPARE(file.size(), 4);
    const auto replaced = program_.run(words + QStringList{named("--replace")});
    QVERIFY2(replaced.exitCode == 0, replaced.err.constData());
    QVERIFY(QFileInfo(file.fileName()).size() > 4);
}

NUCLEOSCOPE_TEST(TestCommandLineExport)
#include "test_command_line_export.moc"
