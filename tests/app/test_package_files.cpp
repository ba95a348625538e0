// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_pack.h"
#include "core/workflow/run_archive.h"
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using nucleoscope::classPackEnding;
using nucleoscope::packedRunEnding;

/// What is installed beside the program knows all of its subcommands.
class TestPackageFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theManualPageListsEverySubcommand();
    void theCompletionKnowsWhatTheProgramKnows_data();
    void theCompletionKnowsWhatTheProgramKnows();
    void onlyShellsAskForCompletions();
    void theDesktopEntryIsValid();
    void thePackageSpeaksEveryLanguage();
    void whatSoftwareCentresReadIsValid();
    void theDesktopEntryIsNamedAsItsDescriptionSays();
    void itIsNoCandidateForEveryFolderAndArchive();
    void whatIsPassedOnHasAKindThatTheDesktopEntryOpens_data();
    void whatIsPassedOnHasAKindThatTheDesktopEntryOpens();
    void thereIsOneVersion();

private:
    static QString sourceText(const char* file) { return contentOf(QStringLiteral(NUCLEOSCOPE_SOURCE "/") + named(file)); }
    static QString packaged(const char* file) { return QStringLiteral(NUCLEOSCOPE_SOURCE "/packaging/linux/") + named(file); }
    static QString contentOf(const QString& file)
    {
        QFile there(file);
        return there.open(QIODevice::ReadOnly) ? QString::fromUtf8(there.readAll()) : QString();
    }
    /// The words that completion offers for a line whose last word is not finished.
    QStringList completed(const QString& shell, const QStringList& words) const;
    ProgramRunner program_;
    QStringList subcommands_;
};

void TestPackageFiles::initTestCase()
{
    if (!program_.exists())
        QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
    const QString help = QString::fromUtf8(program_.run("--help").out);
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+) {2,}"), QRegularExpression::MultilineOption);
    const QString listed = help.section(QLatin1String("Subcommands:"), 1).section(QLatin1String("Examples:"), 0, 0);
    for (auto match = line.globalMatch(listed); match.hasNext();)
        subcommands_ << match.next().captured(1);
    QVERIFY2(subcommands_.size() > 15, qPrintable(help));
}

void TestPackageFiles::theManualPageListsEverySubcommand()
{
    const QString page = contentOf(packaged("nucleoscope.1"));
    for (const QString& subcommand : subcommands_)
        QVERIFY2(page.contains(QStringLiteral(".TP\n.B %1\n").arg(subcommand)), qPrintable(subcommand));
}

QStringList TestPackageFiles::completed(const QString& shell, const QStringList& words) const
{
    // As each shell would ask, with its own parts replaced that there are only in a terminal.
    const QHash<QString, QString> scripts{
        {QStringLiteral("bash"),
         QStringLiteral(
             "source '%1'; COMP_WORDS=(%2); COMP_CWORD=$((%3 - 1)); _nucleoscope; printf '%s\\n' \"${COMPREPLY[@]}\"")},
        {QStringLiteral("zsh"), QStringLiteral("compadd() { shift; print -l -- \"$@\" }; _files() { print -l -- * }; "
                                               "words=(%2); CURRENT=%3; source '%1'")},
        {QStringLiteral("fish"), QStringLiteral("source '%1'; complete -C \"%2\" # %3")}};
    QString line = words.join(QLatin1Char(' '));
    if (shell == QStringLiteral("fish"))
        line.remove(QStringLiteral("''"));
    QProcess process;
    QProcessEnvironment surroundings = program_.environment();
    surroundings.insert(QStringLiteral("PATH"), QFileInfo(program_.program()).path() + u':' + qEnvironmentVariable("PATH"));
    process.setProcessEnvironment(surroundings);
    process.setWorkingDirectory(program_.folder());
    const QString script = scripts.value(shell).arg(packaged("nucleoscope.").append(shell), line, QString::number(words.size()));
    process.start(shell, {QStringLiteral("-c"), script});
    if (!process.waitForFinished(ProgramRunner::patience))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TestPackageFiles::theCompletionKnowsWhatTheProgramKnows_data()
{
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << named(shell);
}

void TestPackageFiles::theCompletionKnowsWhatTheProgramKnows()
{
    QFETCH(QString, shell);
    QProcess there;
    there.start(shell, {QStringLiteral("-c"), QStringLiteral("exit 0")});
    if (!there.waitForFinished() || there.exitCode() != 0)
        QSKIP("There is no such shell.");
    const auto after = [&](const char* line) {
        return completed(shell, QStringList{QStringLiteral("nucleoscope")} + ProgramRunner::words(line));
    };
    const QStringList offered = after("''");
    for (const QString& subcommand : subcommands_)
        QVERIFY2(offered.contains(subcommand), qPrintable(subcommand));
    QCOMPARE(after("expl"), QStringList{QStringLiteral("explain")});
    for (const char* option : {"--out", "--mistakes", "--threshold", "--device", "--help"})
        QVERIFY2(after("report --").contains(named(option)), option);
    QCOMPARE(after("classroom ''"), ProgramRunner::words("pack open lesson handin collect"));
    QVERIFY(after("classroom handin --").contains(QStringLiteral("--replace")));
    QVERIFY(!after("classroom handin --").contains(QStringLiteral("--csv")));
    QCOMPARE(after("export run --format ''"), ProgramRunner::words("onnx safetensors torchscript"));
    QVERIFY(after("train nuclei --recipe ''").contains(QStringLiteral("instant")));
    QVERIFY(after("lesson ''").contains(QStringLiteral("same_patient_twice")));
    QCOMPARE(after("explain --device c"), ProgramRunner::words("cpu cuda"));
    QDir(program_.folder()).mkdir(QStringLiteral("zebra"));
    QVERIFY(!after("scan zeb").filter(QStringLiteral("zebra")).isEmpty());
}

void TestPackageFiles::onlyShellsAskForCompletions()
{
    QVERIFY(!program_.run("--help").out.contains("complete"));
    QCOMPARE(program_.run("--complete evaluate --threshold=").out, QByteArray("--threshold=even\n--threshold=run\n"));
    QCOMPARE(program_.run("--complete").out, program_.run({named("--complete"), QString()}).out);
    QVERIFY(program_.run("--complete nonsense --none x").out.isEmpty());
}

void TestPackageFiles::theDesktopEntryIsValid()
{
    const QString entry = contentOf(packaged("io.github.nucleoscope.Nucleoscope.desktop"));
    for (const char* line : {"[Desktop Entry]", "Type=Application", "Exec=nucleoscope %f", "Icon=nucleoscope"})
        QVERIFY2(entry.split(QLatin1Char('\n')).contains(named(line)), line);
    QProcess validator;
    validator.start(QStringLiteral("desktop-file-validate"), {packaged("io.github.nucleoscope.Nucleoscope.desktop")});
    if (!validator.waitForStarted())
        QSKIP("There is no desktop-file-validate.");
    QVERIFY(validator.waitForFinished(ProgramRunner::patience));
    QVERIFY2(validator.exitCode() == 0, validator.readAllStandardOutput().constData());
}

void TestPackageFiles::thePackageSpeaksEveryLanguage()
{
    const QString entry = contentOf(packaged("io.github.nucleoscope.Nucleoscope.desktop")),
                  told = contentOf(packaged("io.github.nucleoscope.Nucleoscope.metainfo.xml.in"));
    const QString kinds = contentOf(packaged("nucleoscope-mime.xml"));
    const QStringList files =
        QDir(QStringLiteral(NUCLEOSCOPE_SOURCE "/translations")).entryList({QStringLiteral("nucleoscope_*.ts")});
    QVERIFY(files.size() >= 5);
    for (const QString& file : files) {
        QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code == QStringLiteral("en"))
            continue;
        for (const char* key : {"GenericName", "Comment"})
            QVERIFY2(entry.contains(QStringLiteral("\n%1[%2]=").arg(named(key), code)), qPrintable(named(key) + code));
        QCOMPARE(kinds.count(QStringLiteral("<comment xml:lang=\"%1\">").arg(code)), kinds.count(QStringLiteral("<mime-type ")));
        code.replace(u'_', u'-');
        for (const char* tag : {"summary", "p"})
            QVERIFY2(told.contains(QStringLiteral("<%1 xml:lang=\"%2\">").arg(named(tag), code)), qPrintable(named(tag) + code));
    }
}

void TestPackageFiles::whatSoftwareCentresReadIsValid()
{
    const QString built = QFileInfo(program_.program())
                              .dir()
                              .filePath(QStringLiteral("../generated/io.github.nucleoscope.Nucleoscope.metainfo.xml"));
    if (!QFile::exists(built))
        QSKIP("The program was not built for Linux.");
    // Of the day of the release; the day of a build says nothing.
    static const QRegularExpression day(QStringLiteral("^## \\S+ \\((\\d{4}-\\d\\d-\\d\\d)\\)"),
                                        QRegularExpression::MultilineOption);
    const QString heading = sourceText("CHANGELOG.md").section(QStringLiteral("\n## "), 1, 1).prepend(QStringLiteral("## "));
    const QString released = day.match(heading).captured(1);
    const QString told = contentOf(built);
    QCOMPARE(told.contains(QStringLiteral("<release ")), !released.isEmpty());
    QVERIFY(told.contains(QStringLiteral("date=\"%1\"").arg(released)) || released.isEmpty());
    QProcess validator;
    validator.start(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"), built});
    if (!validator.waitForStarted())
        QSKIP("There is no appstreamcli.");
    QVERIFY(validator.waitForFinished(ProgramRunner::patience));
    const QByteArray found = validator.readAllStandardOutput();
    QVERIFY2(validator.exitCode() == 0, found.constData());
    for (const QByteArray& line : found.split('\n'))
        QVERIFY2(!line.startsWith("W:") && !line.startsWith("E:"), found.constData());
}

void TestPackageFiles::theDesktopEntryIsNamedAsItsDescriptionSays()
{
    const QString id = QStringLiteral("io.github.nucleoscope.Nucleoscope");
    const QString told = contentOf(packaged("io.github.nucleoscope.Nucleoscope.metainfo.xml.in"));
    QVERIFY(told.contains(QStringLiteral("<id>%1</id>").arg(id)));
    QVERIFY(told.contains(QStringLiteral("<launchable type=\"desktop-id\">%1.desktop</launchable>").arg(id)));
    QVERIFY(sourceText("ui/run_window.cpp").contains(QStringLiteral("setDesktopFileName(QStringLiteral(\"%1\"))").arg(id)));
    QVERIFY(sourceText("cmake/NucleoscopePackage.cmake").contains(QStringLiteral("MACOSX_BUNDLE_GUI_IDENTIFIER ") + id));
}

void TestPackageFiles::itIsNoCandidateForEveryFolderAndArchive()
{
    const QString entry = contentOf(packaged("io.github.nucleoscope.Nucleoscope.desktop"));
    for (const char* kind : {"inode/directory", "application/zip"})
        QVERIFY2(!entry.contains(named(kind)), kind);
}

void TestPackageFiles::whatIsPassedOnHasAKindThatTheDesktopEntryOpens_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("a packed run") << named(packedRunEnding);
    QTest::newRow("a class pack") << named(classPackEnding);
}

void TestPackageFiles::whatIsPassedOnHasAKindThatTheDesktopEntryOpens()
{
    QFETCH(QString, ending);
    const QString kinds = contentOf(packaged("nucleoscope-mime.xml"));
    static const QRegularExpression kind(QStringLiteral("<mime-type type=\"([^\"]+)\">.*?<glob pattern=\"\\*([^\"]+)\"/>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QString name;
    for (auto match = kind.globalMatch(kinds); match.hasNext();)
        if (const auto found = match.next(); found.captured(2) == ending)
            name = found.captured(1);
    QVERIFY(!name.isEmpty());
    const QString opened = contentOf(packaged("io.github.nucleoscope.Nucleoscope.desktop"))
                               .section(QLatin1String("MimeType="), 1)
                               .section(QLatin1Char('\n'), 0, 0);
    QVERIFY2(opened.split(QLatin1Char(';')).contains(name), qPrintable(opened));
}

void TestPackageFiles::thereIsOneVersion()
{
    const auto firstOf = [](const QString& text, const char* pattern) {
        return QRegularExpression(named(pattern), QRegularExpression::MultilineOption).match(text).captured(1);
    };
    const QString version = firstOf(sourceText("CMakeLists.txt"), "^    VERSION (\\d+\\.\\d+\\.\\d+)$");
    QVERIFY(!version.isEmpty());
    QCOMPARE(firstOf(sourceText("CHANGELOG.md"), "^## (\\S+)"), version);
    const QJsonObject manifest = ProgramRunner::object(sourceText("vcpkg.json").toUtf8());
    QCOMPARE(manifest.value(QStringLiteral("version")).toString(), version);
    QCOMPARE(QString::fromUtf8(program_.run("--version").out).trimmed(), QStringLiteral("nucleoscope ") + version);
}

NUCLEOSCOPE_TEST(TestPackageFiles)
#include "test_package_files.moc"
