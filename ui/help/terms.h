// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <span>

namespace nucleoscope::ui {

/// A word of the window that a student may not know.
struct Term {
    const char* anchor; ///< of its entry in docs/words.md
    struct {
        const char* text; ///< "Nucleus|nuclei": its name, then the other forms in which texts carry it
        const char* note; ///< for translators
    } forms;
    const char* text; ///< what it means, in a sentence or two
};

/// All of them, in the order of docs/words.md.
std::span<const Term> terms();
/// In the window's language, as the meaning.
QString nameOf(const Term& term);
QString meaningOf(const Term& term);
/// The terms that stand in a text of the window, plain or rich, each once, in the order in which they come. "ALL" is not in
/// "all", and "accuracy" is not in "balanced accuracy".
QList<const Term*> termsIn(const QString& text);
/// Name and meaning as a paragraph of rich text, with a link to the term's entry in the manual, "docs/words.md#epoch".
QString paragraphOf(const Term& term);

} // namespace nucleoscope::ui
