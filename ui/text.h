#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <QLocale>
#include <QString>

class QTranslator;

namespace nucleoscope::ui {

/// A language: where core's sentences are looked up, and how numbers are written.
struct Wording {
    const QTranslator* words = nullptr; ///< null: what the application has installed
    QLocale locale;                     ///< the window's, unless it is another
};

/// Core's sentence in the user's language: its template is looked up in the context "core", then filled in, numbers as the
/// user writes them. Sentences of core within it ("…: {reason}") are known again and translated as well.
QString translated(const Message& message, const Wording& wording = {});
/// A text of a recipe or a lesson that came with the program; others as they are.
QString translated(const std::string& text, const Wording& wording = {});
/// "1,234", "0.912" and "84.3 %", as core writes them; what is no number stays.
QString numberText(const std::string& english, const Wording& wording = {});
inline QString translated(const Error& error)
{
    return translated(error.message);
}

/// "0.87" as people read it: three digits after the point, "–" for NaN; by locale.
QString scoreText(double value);
QString percentText(double share);    ///< 0.955 → "95.5 %"
QString countText(qint64 count);      ///< 10661 → "10,661"
QString durationText(double seconds); ///< "6 min 10 s", "3 s", "2 h 5 min"; "–" for NaN
QString bytesText(quint64 bytes);     ///< "1.9 GB"

} // namespace nucleoscope::ui
