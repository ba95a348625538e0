#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <QString>

namespace nucleoscope::ui {

/// Core's sentence in the user's language: its template is looked up in the context "core", then filled in, numbers as the
/// user writes them. Sentences of core within it ("…: {reason}") are known again and translated as well.
QString translated(const Message& message);
/// A text of a recipe or a lesson that came with the program; others as they are.
QString translated(const std::string& text);
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
