// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// What people read: the help of every subcommand, and the links of the documents.
class TestDocumentation : public QObject {
    Q_OBJECT

private:
    ProgramRunner program_;

    static QString contentOf(const QString& file)
    {
        QFile there(file);
        return there.open(QIODevice::ReadOnly) ? QString::fromUtf8(there.readAll()) : QString();
    }
    /// The names below "Subcommands:" of a help text.
    static QStringList subcommandsIn(const QString& help)
    {
        static const QRegularExpression line(QStringLiteral("^  ([a-z]+) {2,}"), QRegularExpression::MultilineOption);
        const QString listed = help.section(QLatin1String("Subcommands:"), 1).section(QLatin1String("Example"), 0, 0);
        QStringList names;
        for (auto match = line.globalMatch(listed); match.hasNext();)
            names << match.next().captured(1);
        return names;
    }
    /// Anchors that a Markdown file's headings get: lower case, spaces as hyphens, nothing but letters, digits, - and _.
    static QSet<QString> anchorsOf(const QString& text)
    {
        static const QRegularExpression heading(QStringLiteral("^#{1,6} +(.+?) *$"), QRegularExpression::MultilineOption);
        static const QRegularExpression dropped(QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
        QSet<QString> anchors;
        for (auto match = heading.globalMatch(text); match.hasNext();)
            anchors << match.next().captured(1).toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
        return anchors;
    }
    static QString withoutCode(QString text)
    {
        static const QRegularExpression code(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption);
        return text.remove(code);
    }
    void helpHasAnExample(const QStringList& words)
    {
        const QString help = QString::fromUtf8(program_.run(words + QStringList{QStringLiteral("--help")}).out);
        const QString example = help.section(QLatin1String("Example"), 1);
        QVERIFY2(example.contains(QStringLiteral("nucleoscope ") + words.join(QLatin1Char(' '))),
                 qPrintable(words.join(QLatin1Char(' ')) + QStringLiteral(":\n") + help));
        for (const QString& below : subcommandsIn(help))
            helpHasAnExample(words + QStringList{below});
    }

private Q_SLOTS:
    void everySubcommandsHelpHasAnExample()
    {
        if (!program_.exists())
            QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
        const QStringList commands = subcommandsIn(QString::fromUtf8(program_.run("--help").out));
        QVERIFY(commands.size() > 20);
        for (const QString& command : commands)
            helpHasAnExample({command});
    }

    void noLinkIsDead_data()
    {
        QTest::addColumn<QString>("file");
        const QDir root(QStringLiteral(NUCLEOSCOPE_SOURCE));
        for (const QString& folder : {QStringLiteral("."), QStringLiteral("docs")})
            for (const QString& name : QDir(root.filePath(folder)).entryList({QStringLiteral("*.md")}, QDir::Files))
                QTest::newRow(qPrintable(name)) << root.filePath(folder + QLatin1Char('/') + name);
    }
    void noLinkIsDead()
    {
        QFETCH(QString, file);
        const QString text = withoutCode(contentOf(file));
        QVERIFY(!text.isEmpty());
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        for (auto match = link.globalMatch(text); match.hasNext();) {
            const QString target = match.next().captured(1);
            if (target.startsWith(QLatin1String("http://")) || target.startsWith(QLatin1String("https://")))
                continue; // others' pages are not asked: no test uses the network
            const QString path = target.section(QLatin1Char('#'), 0, 0), anchor = target.section(QLatin1Char('#'), 1);
            const QString place = path.isEmpty() ? file : QFileInfo(file).dir().filePath(path);
            QVERIFY2(QFileInfo::exists(place), qPrintable(target));
            if (!anchor.isEmpty())
                QVERIFY2(anchorsOf(withoutCode(contentOf(place))).contains(anchor), qPrintable(target));
        }
    }

    void theCheckOfLinksFindsADeadOne()
    {
        const QSet<QString> anchors =
            anchorsOf(QStringLiteral("# File formats\n\n## Calls of new images (`nucleoscope predict`, …)\n"));
        QVERIFY(anchors.contains(QStringLiteral("file-formats")));
        QVERIFY(anchors.contains(QStringLiteral("calls-of-new-images-nucleoscope-predict-")));
        QVERIFY(!anchors.contains(QStringLiteral("file")));
    }
};

NUCLEOSCOPE_TEST(TestDocumentation)
#include "test_documentation.moc"
