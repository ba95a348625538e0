#pragma once

#include <QList>
#include <QString>

class QApplication;

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

} // namespace nucleoscope::ui
