// SPDX-License-Identifier: GPL-3.0-or-later
//
// What core says, in the user's language.
#include "translations/core_messages.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace nucleoscope::ui {
namespace {

constexpr int deepestSentence = 3; ///< sentences within sentences

/// A text of one of the contexts; as it is where it is not translated.
QString lookedUp(const char* context, const QByteArray& text, const Wording& wording)
{
    if (!wording.words)
        return QCoreApplication::translate(context, text.constData());
    const QString found = wording.words->translate(context, text.constData());
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString ofCore(const QString& text, const Wording& wording)
{
    return lookedUp("core", text.toUtf8(), wording);
}

/// A template of core and the pattern that its English sentences have.
struct Known {
    const char* text;
    QRegularExpression pattern;
    QStringList names; ///< of what is between the words
};

std::vector<Known> makeKnown()
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\}"));
    std::vector<Known> all;
    for (const char* text : coreTemplates) {
        const QString english = QString::fromUtf8(text);
        QString pattern = QStringLiteral("\\A");
        QStringList names;
        int at = 0;
        int letters = 0;
        const auto literal = [&](const QString& part) {
            pattern += QRegularExpression::escape(part);
            letters += static_cast<int>(std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); }));
        };
        for (auto match = place.globalMatch(english); match.hasNext();) {
            const auto found = match.next();
            literal(english.mid(at, found.capturedStart() - at));
            pattern += QStringLiteral("(.*?)");
            names.append(found.captured(1));
            at = static_cast<int>(found.capturedEnd());
        }
        literal(english.mid(at));
        if (!names.isEmpty() && letters >= 8) // what has none is found by its text; too few letters would fit anything
            all.push_back({text,
                           QRegularExpression(pattern + QStringLiteral("\\z"), QRegularExpression::DotMatchesEverythingOption),
                           names});
    }
    // Where two fit, the one that says more itself.
    std::stable_sort(all.begin(), all.end(), [](const Known& a, const Known& b) { return strlen(a.text) > strlen(b.text); });
    return all;
}

QString valueText(const std::string& name, const QString& value, const Wording& wording, int depth);

/// An English sentence of core, known again and translated; null where none fits.
QString translatedSentence(const QString& sentence, const Wording& wording, int depth)
{
    static const std::vector<Known> known = makeKnown();
    if (depth > deepestSentence)
        return {};
    for (const Known& one : known) {
        const auto match = one.pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        QString text = lookedUp("core", one.text, wording);
        for (qsizetype i = 0; i < one.names.size(); ++i)
            text.replace(u'{' + one.names[i] + u'}',
                         valueText(one.names[i].toStdString(), match.captured(static_cast<int>(i) + 1), wording, depth + 1));
        return text;
    }
    return {};
}

bool isName(const std::string& argument)
{
    constexpr std::array names{"file", "folder", "place", "path",   "run",     "patient", "patients", "subject", "class",
                               "fold", "sample", "name",  "device", "version", "text",    "dataset",  "other"};
    return std::find(names.begin(), names.end(), argument) != names.end();
}

QString localNumber(const QString& value, const Wording& wording)
{
    static const QRegularExpression number(QStringLiteral("\\A([-−+]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?( \\S.*)?\\z"));
    const auto match = number.match(value);
    if (!match.hasMatch())
        return value;
    QString text = (match.captured(1) == QLatin1String("-") ? QStringLiteral("−") : match.captured(1))
                   + match.captured(2).replace(QLatin1Char(','), wording.locale.groupSeparator());
    if (!match.captured(3).isEmpty())
        text += wording.locale.decimalPoint() + match.captured(3);
    return match.captured(4) == QLatin1String(" %") ? lookedUp("Text", "%1 %", wording).arg(text) : text + match.captured(4);
}

QString valueText(const std::string& name, const QString& value, const Wording& wording, int depth)
{
    if (isName(name))
        return value;
    if (!std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); }))
        return localNumber(value, wording);
    const QString words = ofCore(value, wording);
    if (words != value || !value.contains(u' '))
        return words;
    // Before it passes for a number with its unit: "1,256 images are left out."
    if (const QString sentence = translatedSentence(value, wording, depth); !sentence.isNull())
        return sentence;
    // A reason often comes without the full stop that its sentence has by itself.
    const QString stopped = value + u'.';
    if (const QString whole = ofCore(stopped, wording); whole != stopped)
        return whole.chopped(1);
    const QString sentence = translatedSentence(stopped, wording, depth);
    return sentence.isNull() ? localNumber(value, wording) : sentence.chopped(1);
}

/// A filter's sentence has too many forms for a template each: piece by piece, the longest that fits first.
QString filterTemplate(const QString& english, const Wording& wording)
{
    static const QStringList pieces = [] {
        QStringList all;
        for (const char* piece : filterPieces)
            all.append(QString::fromUtf8(piece));
        std::stable_sort(all.begin(), all.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return all;
    }();
    QString text;
    for (qsizetype at = 0; at < english.size();) {
        const QStringView rest = QStringView(english).mid(at);
        const auto piece = std::find_if(pieces.begin(), pieces.end(), [&](const QString& p) { return rest.startsWith(p); });
        if (piece == pieces.end())
            return english;
        text += lookedUp("filter", piece->toUtf8(), wording);
        at += piece->size();
    }
    return text;
}

} // namespace

QString translated(const Message& message, const Wording& wording)
{
    const QString english = QString::fromStdString(message.text);
    const bool filter = message.id == "filter" || message.id.starts_with("filter.");
    const QString text = filter ? filterTemplate(english, wording) : ofCore(english, wording);
    Message filled = message;
    for (Message::Argument& argument : filled.arguments) {
        QString value = valueText(argument.name, QString::fromStdString(argument.value), wording, 0);
        if (filter && argument.name != "text") // "ALL or HEM"
            value.replace(QStringLiteral(" or "), lookedUp("filter", " or ", wording));
        argument.value = value.toStdString();
    }
    return QString::fromStdString(filled.fill(text.toStdString()));
}

QString translated(const std::string& text, const Wording& wording)
{
    return text.empty() ? QString() : ofCore(QString::fromStdString(text), wording);
}

QString numberText(const std::string& english, const Wording& wording)
{
    return localNumber(QString::fromStdString(english), wording);
}

} // namespace nucleoscope::ui
