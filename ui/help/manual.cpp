// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

/// Outside of any namespace, as Qt asks.
static void initialiseManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace nucleoscope::ui {
namespace {

constexpr QLatin1String root(":/manual/");

/// A page that is not named here comes after those that are, and before those for contributors.
QStringList pageNames()
{
    QStringList names{QStringLiteral("README.md")};
    for (const char* first : {"words", "lessons", "audit", "recipe", "notebooks", "weights"})
        names << QStringLiteral("docs/%1.md").arg(QLatin1String(first));
    QStringList last{QStringLiteral("SECURITY.md"), QStringLiteral("CONTRIBUTING.md")};
    const QDir docs(root + QStringLiteral("docs"));
    for (const QString& name : docs.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        if (const QString page = QStringLiteral("docs/") + name; !names.contains(page))
            names << page;
    return names + last;
}

/// Headings within blocks of code are comments of a shell.
QVector<ManualSection> sectionsOf(const QString& markdown)
{
    static const QRegularExpression headings(QStringLiteral("^(#{1,4}) (.+)$"));
    QVector<ManualSection> sections;
    bool code = false;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("```")))
            code = !code;
        const QRegularExpressionMatch found = code ? QRegularExpressionMatch() : headings.match(line);
        if (found.hasMatch()) {
            const QString heading = found.captured(2).remove(QLatin1Char('`')).remove(QLatin1Char('*'));
            sections.append({heading, static_cast<int>(found.captured(1).size()), anchorOf(found.captured(2)), {}});
        } else if (!sections.isEmpty()) {
            sections.last().text += line + QLatin1Char('\n');
        }
    }
    return sections;
}

/// Without the marks of Markdown, on one line.
QString plainText(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`|#]|---+"));
    return markdown.replace(link, QStringLiteral("\\1")).remove(marks).simplified();
}

QString excerptAround(const QString& text, const QString& word)
{
    constexpr qsizetype before = 40, length = 140;
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype space = at > before ? text.indexOf(QLatin1Char(' '), at - before) + 1 : 0;
    const qsizetype begin = std::min(space, at);
    QString excerpt = text.mid(begin, length);
    if (begin > 0)
        excerpt.prepend(QStringLiteral("… "));
    if (begin + length < text.size())
        excerpt.append(QStringLiteral(" …"));
    return excerpt;
}

} // namespace

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'))
            anchor += c;
        else if (c.isSpace())
            anchor += QLatin1Char('-');
    return anchor;
}

QVector<ManualPage> loadManual()
{
    initialiseManual();
    QVector<ManualPage> pages;
    for (const QString& name : pageNames()) {
        QFile file(root + name);
        if (file.open(QIODevice::ReadOnly))
            pages.append({QUrl(QStringLiteral("qrc") + root + name), sectionsOf(QString::fromUtf8(file.readAll()))});
    }
    return pages;
}

QVector<ManualHit> findInManual(const QVector<ManualPage>& pages, const QString& words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVector<ManualHit> inHeadings, inTexts;
    if (wanted.isEmpty())
        return {};
    for (int p = 0; p < pages.size(); ++p)
        for (int s = 0; s < pages[p].sections.size(); ++s) {
            const ManualSection& section = pages[p].sections[s];
            const QString text = plainText(section.text);
            const auto has = [&](const QString& word) {
                return section.heading.contains(word, Qt::CaseInsensitive) || text.contains(word, Qt::CaseInsensitive);
            };
            if (!std::all_of(wanted.begin(), wanted.end(), has))
                continue;
            const bool named = std::any_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                return section.heading.contains(word, Qt::CaseInsensitive);
            });
            (named ? inHeadings : inTexts).append({p, s, excerptAround(text, wanted.front())});
        }
    return inHeadings + inTexts;
}

QUrl urlOf(const ManualPage& page, const ManualSection& section)
{
    QUrl url = page.url;
    if (section.level > 1)
        url.setFragment(section.anchor);
    return url;
}

} // namespace nucleoscope::ui
