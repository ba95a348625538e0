// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/terms.h"

#include "ui/help/terms_table.h"

#include <QHash>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

QStringList formsOf(const Term& term)
{
    return QCoreApplication::translate("Terms", term.forms.text, term.forms.note).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

/// Chinese puts no spaces between words.
bool standsAlone(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

QString patternOf(const QString& form)
{
    QString pattern = QRegularExpression::escape(form);
    if (form == form.toUpper())
        pattern = QStringLiteral("(?-i:%1)").arg(pattern); // ALL, F1
    if (standsAlone(form.front()))
        pattern.prepend(QStringLiteral("(?<![\\p{L}\\p{N}])"));
    if (standsAlone(form.back()))
        pattern.append(QStringLiteral("(?![\\p{L}\\p{N}])"));
    return pattern;
}

/// The forms of one language.
struct Forms {
    QHash<QString, const Term*> terms; ///< by the form, folded
    QRegularExpression pattern;        ///< longer ones first
};

Forms makeForms()
{
    Forms made;
    QStringList all;
    for (const Term& term : terms())
        for (const QString& form : formsOf(term)) {
            all << form;
            made.terms.insert(form.toCaseFolded(), &term);
        }
    std::stable_sort(all.begin(), all.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QStringList patterns;
    for (const QString& form : std::as_const(all))
        patterns << patternOf(form);
    made.pattern = QRegularExpression(patterns.join(QLatin1Char('|')),
                                      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return made;
}

QString plainOf(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[\\p{L}\\p{N}])"));
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : QString(text).remove(mnemonic);
}

} // namespace

std::span<const Term> terms()
{
    return allTerms;
}

QString nameOf(const Term& term)
{
    return formsOf(term).value(0);
}

QString meaningOf(const Term& term)
{
    return QCoreApplication::translate("Terms", term.text);
}

QList<const Term*> termsIn(const QString& text)
{
    const Forms forms = makeForms(); // asked for by a person, once in a while
    QList<const Term*> found;
    for (auto match = forms.pattern.globalMatch(plainOf(text)); match.hasNext();)
        if (const Term* term = forms.terms.value(match.next().captured().toCaseFolded()); term && !found.contains(term))
            found << term;
    return found;
}

QString paragraphOf(const Term& term)
{
    const QString link = QStringLiteral("docs/words.md#") + QLatin1String(term.anchor);
    return QStringLiteral("<p><b>%1</b><br>%2 <a href=\"%3\">%4</a></p>")
        .arg(nameOf(term).toHtmlEscaped(), meaningOf(term).toHtmlEscaped(), link,
             QCoreApplication::translate("Terms", "In the manual").toHtmlEscaped());
}

} // namespace nucleoscope::ui
