#include "tests/core/run/run_fixture.h"

#include "core/base/files.h"
#include "core/run/pins.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestRunDamage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir root_;
    int folders_ = 0;
    std::shared_ptr<const Dataset> dataset_ = namesOnly();
    fs::path freshRun() { return writtenRun(fs::path(root_.path().toStdString()) / std::to_string(++folders_), *dataset_); }

    static void replace(const fs::path& file, const char* before, const char* after)
    {
        QByteArray text = QByteArray::fromStdString(readTextFile(file).value());
        QVERIFY2(text.contains(before), before);
        text.replace(before, after);
        QVERIFY(writeFileAtomically(file, std::string_view(text.constData(), static_cast<std::size_t>(text.size()))).has_value());
    }

private Q_SLOTS:
    void missingFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char* file : {"run.json", "split.csv", "metrics.csv"})
            QTest::newRow(file) << QByteArray(file);
    }
    void missingFilesAreNamed()
    {
        QFETCH(QByteArray, file);
        const fs::path folder = freshRun();
        fs::remove(folder / file.toStdString());
        const auto run = Run::open(folder);
        QVERIFY(!run.has_value());
        QCOMPARE(run.error().code, ErrorCode::NotFound);
        QVERIFY(QByteArray::fromStdString(run.error().message.english()).contains(file));
    }

    void editsAreRefusedSayingWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* file, const char* before, const char* after, const char* said) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(before) << QByteArray(after) << QByteArray(said);
        };
        row("newer", "run.json", "\"version\": 1,\n  \"id\"", "\"version\": 2,\n  \"id\"", "newer Nucleoscope");
        row("key gone", "run.json", "\"seed\": 1844", "\"seeds\": 1844", "\"seed\" is missing");
        row("wrong kind", "run.json", "\"best_epoch\": 2", "\"best_epoch\": \"two\"", "\"best_epoch\" is of the wrong kind");
        row("no whole number", "run.json", "\"best_epoch\": 2", "\"best_epoch\": 1e308", "\"best_epoch\" is of the wrong kind");
        row("too large", "run.json", "\"best_epoch\": 2", "\"best_epoch\": 4294967298", "\"best_epoch\" is of the wrong kind");
        row("below nothing", "run.json", "\"best_epoch\": 2", "\"best_epoch\": -2", "less than no epochs");
        row("seed", "run.json", "\"seed\": 1844", "\"seed\": -1844", "\"seed\" is of the wrong kind");
        row("recipe", "run.json", "\"batch_size\": 32", "\"batch_size\": -1", "/batch_size");
        row("rule", "run.json", "\"rule\": \"subject\",\n    \"validation_fraction\": 0.3,\n    \"test",
            "\"rule\": \"moon\",\n    \"validation_fraction\": 0.3,\n    \"test", "subject, fold, image");
        row("no JSON", "run.json", "{\n  \"format\"", "{{\n  \"format\"", "line 1");
        row("another's file", "run.json", "nucleoscope-run", "other", "not a run");
        row("class", "split.csv", ",ALL,train", ",AML,train", "line 2 has the unknown class \"AML\"");
        row("part", "split.csv", ",ALL,train", ",ALL,school", "\"school\"");
        row("split column", "split.csv", "sample,subject", "sample,patient", "\"subject\" is missing");
        row("metric", "metrics.csv", "\n2,1,", "\ntwo,1,", "line 3 has no number under \"epoch\"");
        row("fraction of an epoch", "metrics.csv", "\n2,1,", "\n2.5,1,", "\"epoch\"");
        row("metric column", "metrics.csv", "validation_loss", "loss_validation", "\"validation_loss\" is missing");
    }
    void editsAreRefusedSayingWhere()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, said);
        const fs::path folder = freshRun();
        replace(folder / file.toStdString(), before, after);
        const auto run = Run::open(folder);
        QVERIFY(!run.has_value());
        const QByteArray text = QByteArray::fromStdString(run.error().message.english());
        QVERIFY2(text.contains(said) && text.contains(file), text);
    }

    void editedPredictionsAreRefusedSayingWhere_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("header") << QByteArray("p_ALL") << QByteArray("p_all") << QByteArray("header");
        QTest::newRow("sample") << QByteArray("fold/s0_0.bmp") << QByteArray("fold/s9_0.bmp")
                                << QByteArray("line 2: the sample fold/s9_0.bmp");
        QTest::newRow("class") << QByteArray("s0_1.bmp,ALL") << QByteArray("s0_1.bmp,AML") << QByteArray("line 3: the class AML");
        QTest::newRow("number") << QByteArray("s0_1.bmp,ALL,ALL,0") << QByteArray("s0_1.bmp,ALL,ALL,x") << QByteArray("p_ALL");
        QTest::newRow("field") << QByteArray("s0_1.bmp,ALL,ALL,") << QByteArray("s0_1.bmp,ALL,ALL,1,") << QByteArray("7 fields");
    }
    void editedPredictionsAreRefusedSayingWhere()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, said);
        const fs::path folder = freshRun();
        replace(folder / "predictions/epoch-002-validation.csv", before, after);
        const auto predictions = Run::open(folder)->predictions(2, PredictionSource::Validation);
        QVERIFY(!predictions.has_value());
        QVERIFY2(QByteArray::fromStdString(predictions.error().message.english()).contains(said),
                 predictions.error().message.english().c_str());
        QVERIFY(Run::open(folder)->predictions(1, PredictionSource::Validation).has_value());
    }

    void namesThatAreNoUtf8AreWrittenAllTheSame()
    {
        const fs::path folder = freshRun();
        Run run = Run::open(folder).value();
        QVERIFY(writePins(run, {0}).has_value());
        // As Windows-1252 has it.
        replace(folder / "split.csv", "fold/s0_0.bmp", "fold/s\xFF_0.bmp");
        run = Run::open(folder).value();
        QVERIFY(writePins(run, {0}).has_value());
        QVERIFY(readTextFile(folder / "pins.json").value().find("fold/s\xC3\xBF_0.bmp") != std::string::npos);
    }

    void aTornLastLineIsNotRead()
    {
        const fs::path folder = freshRun();
        std::ofstream(folder / "steps.csv", std::ios::app) << "4,1,3,0.5";
        QCOMPARE(Run::open(folder)->steps()->size(), std::size_t{9});
        // … and is gone once the run goes on.
        QVERIFY(RunWriter::reopen(folder, *dataset_, 3, 6).has_value());
        QVERIFY(readTextFile(folder / "steps.csv")->ends_with("\n"));
    }

    void noTruncationOfAnyFileBringsTheReaderDown()
    {
        const fs::path folder = freshRun();
        for (const char* name : {"run.json", "split.csv", "metrics.csv", "steps.csv", "predictions/epoch-001-validation.csv"}) {
            const std::string whole = readTextFile(folder / name).value();
            for (std::size_t length = 0; length < whole.size(); length += std::max<std::size_t>(1, whole.size() / 40)) {
                std::ofstream(folder / name, std::ios::binary | std::ios::trunc) << whole.substr(0, length);
                if (const auto run = Run::open(folder)) {
                    (void)run->steps();
                    (void)run->predictions(1, PredictionSource::Validation);
                }
            }
            std::ofstream(folder / name, std::ios::binary | std::ios::trunc) << whole;
        }
        QVERIFY(Run::open(folder).has_value());
    }

    void strangersKeysInRunJsonStayWhenTheNameChanges()
    {
        const fs::path folder = freshRun();
        replace(folder / "run.json", "\"note\": \"\"", "\"note\": \"\", \"mine\": [1, 2]");
        auto run = Run::open(folder).value();
        QVERIFY(run.rename("x").has_value());
        QVERIFY(readTextFile(folder / "run.json")->find("\"mine\"") != std::string::npos);
    }
};

NUCLEOSCOPE_TEST(TestRunDamage)
#include "test_run_damage.moc"
