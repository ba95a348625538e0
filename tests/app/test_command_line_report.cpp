// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

/// A report of a run, written without a display.
class TestCommandLineReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneHtmlFileHoldsAll();
    void thePdfHasPages();
    void underPseudonymsNothingNamesAnybody();
    void picturesThatMovedAreNamed();
    void anotherEndingIsRefused();
    void anotherLanguageIsTheWindows();
    void aPlaceThatCannotBeWrittenIsTold();

private:
    QByteArray contentOf(const char* file) const
    {
        QFile there(program_.at(file));
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }
    ProgramRunner program_;
};

void TestCommandLineReport::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const ProgramRunner::Outcome demo = program_.drawNuclei();
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    const ProgramRunner::Outcome trained =
        program_.run("train nuclei --recipe small --epochs 1 --limit 60 --seed 3 --device cpu --out run");
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
}

void TestCommandLineReport::oneHtmlFileHoldsAll()
{
    const auto written = program_.run("report run --out report.html --mistakes 2");
    QVERIFY2(written.exitCode == 0, written.err.constData());
    const QByteArray html = contentOf("report.html");
    for (const char* chapter :
         {"What was asked", "What came out", "How far to believe it", "Data and split", "Recipe", "Thresholds", "Calibration",
          "Patient by patient", "Worst mistakes", "For the record", "CLAIM 2024", "TRIPOD+AI", "STARD"})
        QVERIFY2(html.contains(QByteArray(">").append(chapter)), chapter);
    QVERIFY(html.contains("They are not real cells"));
    QCOMPARE(html.count("<svg"), 5);
    QVERIFY(html.count("data:image/png;base64,") <= 2 && html.contains("data:image/png;base64,"));
    QVERIFY(html.contains("Grad-CAM"));
}

void TestCommandLineReport::thePdfHasPages()
{
    const auto written = program_.run("report run --out report.pdf --mistakes 1");
#ifndef NUCLEOSCOPE_HAS_WINDOW
    QCOMPARE(written.exitCode, 2);
    QVERIFY2(written.err.contains("writes no PDF"), written.err.constData());
#else
    QVERIFY2(written.exitCode == 0, written.err.constData());
    const QByteArray pdf = contentOf("report.pdf");
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") >= 5);
#endif
}

/// The demo's file names begin with UID, and its images lie in folds. Two reports call a patient the same.
void TestCommandLineReport::underPseudonymsNothingNamesAnybody()
{
    const auto namesNobody = [](const QByteArray& text) {
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains("UID_") && !text.contains("fold_") && !text.contains("nuclei/"));
    };
    for (const char* command :
         {"report run --out secret.html --mistakes 2 --pseudonyms",
          "predict run nuclei/validation_data --csv secret.csv --pseudonyms", "export run --out secret.onnx --pseudonyms"}) {
        const auto written = program_.run(command);
        QVERIFY2(written.exitCode == 0, written.err.constData());
    }
    for (const char* file : {"secret.html", "secret.csv", "secret.onnx", "secret.onnx.json"})
        namesNobody(contentOf(file));
    const QByteArray once = contentOf("secret.html");
    QVERIFY(program_.run("report run --out again.html --mistakes 2 --pseudonyms").exitCode == 0);
    const QRegularExpression name(QStringLiteral("P[0-9bcdfghjkmnp-tv-z]{7}"));
    const auto first = name.match(QString::fromUtf8(once.mid(once.indexOf("Patient by patient"))));
    QVERIFY(first.hasMatch());
    QVERIFY(contentOf("again.html").contains(first.captured().toUtf8()));
}

void TestCommandLineReport::picturesThatMovedAreNamed()
{
    QVERIFY(QDir(program_.folder()).rename(QStringLiteral("nuclei"), QStringLiteral("elsewhere")));
    const auto without = program_.run("report run --out without.html");
    QCOMPARE(without.exitCode, 0);
    QVERIFY2(without.err.contains("--data"), without.err.constData());
    QVERIFY(!program_.run("report run --out unasked.html --mistakes 0").err.contains("--data"));
    QVERIFY(contentOf("without.html").contains("The pictures are not at the place"));
    QCOMPARE(program_.run("report run --out with.html --data elsewhere --mistakes 1").exitCode, 0);
    QVERIFY(contentOf("with.html").contains("data:image/png;base64,"));
    QVERIFY(QDir(program_.folder()).rename(QStringLiteral("elsewhere"), QStringLiteral("nuclei")));
}

void TestCommandLineReport::anotherEndingIsRefused()
{
    const auto refused = program_.run("report run --out report.docx");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(".pdf or an .html"), refused.err.constData());
}

void TestCommandLineReport::anotherLanguageIsTheWindows()
{
    const auto written = program_.run("report run --out bericht.html --mistakes 0 --language de");
    const auto refused = program_.run("report run --out klingon.html --mistakes 0 --language tlh");
    QCOMPARE(refused.exitCode, 2);
#ifndef NUCLEOSCOPE_HAS_WINDOW
    QCOMPARE(written.exitCode, 2);
    QVERIFY2(written.err.contains("its reports are English"), written.err.constData());
#else
    QVERIFY2(written.exitCode == 0, written.err.constData());
    const QByteArray html = contentOf("bericht.html");
    QVERIFY(html.contains("<html lang=\"de\">") && html.contains("Was gefragt wurde"));
    QVERIFY2(refused.err.contains("zh_CN"), refused.err.constData());
#endif
}

void TestCommandLineReport::aPlaceThatCannotBeWrittenIsTold()
{
    const auto refused = program_.run("report run --out not/there/report.html --mistakes 0");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("could not be written"), refused.err.constData());
}

NUCLEOSCOPE_TEST(TestCommandLineReport)
#include "test_command_line_report.moc"
