// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

/// `audit` with the real executable: what it finds, what it prints where, and how it ends.
class TestCommandLineAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsFindingsInWords();
    void jsonIsTheSameTwice();
    void quickAsksLess();
    void aLeakySplitIsToldAndFailsWhereStrict();
    void aCleanSplitDoesNotFail();
    void findingsAreWrittenAsATable();
    void underPseudonymsNothingNamesAnybody();
    void twoSplitsAreWrongUsage();
    void unknownPlacesFail();
    void helpHasAnExample();

private:
    ProgramRunner program_;
};

namespace {

QStringList idsIn(const QJsonArray& findings)
{
    QStringList ids;
    for (const QJsonValue& finding : findings)
        ids << finding[QStringLiteral("id")].toString();
    return ids;
}

} // namespace

void TestCommandLineAudit::initTestCase()
{
    QVERIFY(program_.exists());
    const auto demo = program_.drawNuclei(0.3);
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    // Something to find: a damaged file.
    QFile damaged(ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).constFirst());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QVERIFY(damaged.write("not an image at all") > 0);
}

void TestCommandLineAudit::tellsFindingsInWords()
{
    const auto audit = program_.run("audit nuclei");
    QVERIFY2(audit.exitCode == 0, audit.err.constData());
    QVERIFY(audit.out.startsWith("Audit of "));
    QVERIFY(audit.out.contains("WARNINGS"));
    QVERIFY(audit.out.contains("cannot be "));
    QVERIFY(audit.out.contains("Every patient has nuclei of one class only."));
    QVERIFY(audit.out.contains("What to do: "));
    QVERIFY(audit.out.contains("Outline alone (silhouette baseline)"));
    QVERIFY(!audit.out.contains('{'));
}

void TestCommandLineAudit::jsonIsTheSameTwice()
{
    const auto first = program_.run("audit nuclei --json");
    const auto second = program_.run("audit nuclei --json");
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(second.out, first.out);
    const QJsonObject json = ProgramRunner::object(first.out);
    QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("nucleoscope-audit"));
    QVERIFY(idsIn(json[QStringLiteral("findings")].toArray()).contains(QStringLiteral("audit.one_class_each")));
    QVERIFY(
        json[QStringLiteral("silhouette")][QStringLiteral("scores")][QStringLiteral("auroc")][QStringLiteral("value")].toDouble()
        > 0.4);
}

void TestCommandLineAudit::quickAsksLess()
{
    const auto quick = program_.run("audit nuclei --quick --json");
    QCOMPARE(quick.exitCode, 0);
    const QJsonObject json = ProgramRunner::object(quick.out);
    QVERIFY(json[QStringLiteral("silhouette")].isNull());
    QVERIFY(json[QStringLiteral("proxies")].toArray().isEmpty());
    QVERIFY(idsIn(json[QStringLiteral("findings")].toArray()).contains(QStringLiteral("audit.one_class_each")));
}

void TestCommandLineAudit::aLeakySplitIsToldAndFailsWhereStrict()
{
    const auto leaky = program_.run("audit nuclei --quick --split image --json");
    QCOMPARE(leaky.exitCode, 0);
    const QJsonObject split = ProgramRunner::object(leaky.out)[QStringLiteral("split")].toObject();
    QVERIFY(idsIn(split[QStringLiteral("findings")].toArray()).contains(QStringLiteral("audit.patients_on_both_sides")));
    const auto strict = program_.run("audit nuclei --quick --split image --strict");
    QCOMPARE(strict.exitCode, 1);
    QVERIFY(strict.out.contains("SERIOUS"));
}

void TestCommandLineAudit::aCleanSplitDoesNotFail()
{
    const auto clean = program_.run("audit nuclei --quick --split subject --link-similar --strict");
    QVERIFY2(clean.exitCode == 0, clean.out.constData());
}

void TestCommandLineAudit::findingsAreWrittenAsATable()
{
    QCOMPARE(program_.run("audit nuclei --quick --csv findings.csv").exitCode, 0);
    QFile file(program_.at("findings.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("severity,heading,id,"));
}

void TestCommandLineAudit::underPseudonymsNothingNamesAnybody()
{
    for (const char* line : {"audit nuclei --split fold --pseudonyms --csv others.csv",
                             "audit nuclei --split fold --pseudonyms --json --csv others.csv --replace"}) {
        const auto audit = program_.run(line);
        QVERIFY2(audit.exitCode == 0, audit.err.constData());
        QFile file(program_.at("others.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& told : {audit.out, file.readAll()})
            for (const char* name : {"UID_", "fold_", "nuclei/", "training_data"})
                QVERIFY2(!told.contains(name), told.constData());
    }
}

void TestCommandLineAudit::twoSplitsAreWrongUsage()
{
    QCOMPARE(program_.run("audit nuclei --run somewhere --split image").exitCode, 2);
    QCOMPARE(program_.run("audit nuclei --split sideways").exitCode, 2);
    QCOMPARE(program_.run("audit").exitCode, 2);
}

void TestCommandLineAudit::unknownPlacesFail()
{
    QCOMPARE(program_.run("audit nowhere").exitCode, 1);
    QCOMPARE(program_.run("audit nuclei --run nowhere").exitCode, 1);
}

void TestCommandLineAudit::helpHasAnExample()
{
    const auto help = program_.run("audit --help");
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("nucleoscope audit C-NMC_Leukemia"));
}

NUCLEOSCOPE_TEST(TestCommandLineAudit)
#include "test_command_line_audit.moc"
