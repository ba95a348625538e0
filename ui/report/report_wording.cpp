// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_wording.h"

#include "ui/text.h"
#include "ui/translations.h"

#include <QDateTime>
#include <QTranslator>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

/// Of "2026-11-28" or "2026-11-28T09:00:00Z", the year in full, the zone named.
QString timeText(const QString& iso, const QLocale& locale)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid())
        return iso;
    QString days = locale.dateFormat(QLocale::ShortFormat);
    if (!days.contains(QLatin1String("yyyy")))
        days.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const QString date = locale.toString(moment.date(), days);
    return iso.contains(u'T') ? date + u' ' + moment.time().toString(QStringLiteral("HH:mm:ss")) + QStringLiteral(" UTC") : date;
}

} // namespace

Result<ReportLanguage> reportLanguage(const QString& code)
{
    const auto& all = languages();
    if (std::none_of(all.begin(), all.end(), [&](const Language& language) { return language.code == code; })) {
        QStringList codes;
        for (const Language& language : all)
            codes << language.code;
        return fail(ErrorCode::InvalidInput,
                    {"report.no_language",
                     "The program does not speak “{language}”. It speaks {languages}.",
                     {{"language", code.toStdString()}, {"languages", codes.join(QStringLiteral(", ")).toStdString()}}});
    }
    ReportLanguage language;
    const std::shared_ptr<const QTranslator> words = wordsOfLanguage(code);
    if (code == QLatin1String("en") || !words)
        return language;
    const QLocale locale = localeOfLanguage(code);
    const Wording wording{words.get(), locale}; // its words live as long as one of the functions
    language.code = QString(code).replace(u'_', u'-').toStdString();
    language.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    if (locale.language() == QLocale::Chinese)
        language.comma = "、";
    const QString quotes = locale.quoteString(QString());
    const QString space = locale.language() == QLocale::French ? QStringLiteral("\u00a0") : QString();
    language.openingQuote = QString(quotes.left(1) + space).toStdString();
    language.closingQuote = QString(space + quotes.right(1)).toStdString();
    language.templates = [words, wording](const std::string& text) { return translated(text, wording).toStdString(); };
    language.settings = [words](const std::string& english) {
        const QString text = words->translate("RunSettings", english.c_str());
        return text.isEmpty() ? english : text.toStdString();
    };
    language.messages = [words, wording](const Message& message) { return translated(message, wording).toStdString(); };
    language.numbers = [words, wording](const std::string& number) { return numberText(number, wording).toStdString(); };
    language.times = [locale](const std::string& iso) { return timeText(QString::fromStdString(iso), locale).toStdString(); };
    return language;
}

ReportLanguage spokenReportLanguage()
{
    return reportLanguage(spokenLanguage()).value_or(ReportLanguage());
}

} // namespace nucleoscope::ui
