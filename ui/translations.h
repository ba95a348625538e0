#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <memory>

class QApplication;
class QTranslator;

namespace nucleoscope::ui {

struct Language {
    QString code; ///< as its file is named: "de", "zh_CN"
    QString name; ///< as its speakers write it
};

/// What the window speaks, English first.
const QList<Language>& languages();

/// Installs the window's words for a language: its code, or empty for the system's. English has a file, too: for its
/// plurals. Numbers and dates follow.
void installTranslations(QApplication& application, const QString& wished = {});
/// Changes the language while windows are open: nothing is built anew, nothing is lost (see Retranslation).
void changeLanguage(QApplication& application, const QString& wished);
/// Code of the language that is spoken; of one that there is no file for: "en".
QString spokenLanguage();

/// The words of one of the languages, apart from what the window speaks; null where there is no file for it.
std::unique_ptr<QTranslator> wordsOfLanguage(const QString& code);
/// The locale of the system's user, who may write numbers otherwise than most who speak the language.
QLocale localeOfLanguage(const QString& code);

} // namespace nucleoscope::ui
