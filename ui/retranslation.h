// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken_words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <vector>

namespace nucleoscope::ui {

/// Puts texts of one language into another, by what the code asked the first one for: "218 von 3.389 Kernen" is known as
/// "%1 of %2 nuclei" with its numbers. So nothing that is open is built anew, and nothing is lost: a training goes on, what
/// was chosen and typed stays. What was not asked for, as names, stays as it is.
class Retranslation {
public:
    /// `from` must have been installed while the texts were made; `fromLocale`: how their numbers are written.
    Retranslation(const SpokenWords& from, const QLocale& fromLocale, const SpokenWords& to, const QLocale& toLocale);

    /// `contexts`: where the text is likely to come from, the likeliest first.
    QString changed(const QString& text, const QList<QByteArray>& contexts = {}) const;
    /// All that `root` and what is in it show.
    void apply(QObject& root) const;

private:
    struct Form {
        SpokenWords::Asked asked;
        int n = -1;      ///< for which the form was asked; -1: not counted
        int letters = 0; ///< of its own
        QString literal; ///< the longest part of its own: what has to be in a text
        QRegularExpression pattern;
        QStringList places; ///< "%1", "%Ln", "{file}", in order
    };
    void learn(const SpokenWords::Asked& asked, int n);
    QString whole(const QString& text, const QList<QByteArray>& contexts, int depth) const;
    QString exact(const QString& text, const QList<QByteArray>& contexts) const;
    QString formed(const QString& text, const QList<QByteArray>& contexts, int depth) const;
    QString filled(const Form& form, const QRegularExpressionMatch& match, const QList<QByteArray>& contexts, int depth) const;
    QString numbers(const QString& text) const;
    void applyToItems(QObject& object, const QList<QByteArray>& contexts) const;

    const SpokenWords& from_;
    const SpokenWords& to_;
    QLocale fromLocale_, toLocale_;
    QHash<QString, QList<SpokenWords::Asked>> exact_;
    std::vector<Form> forms_; ///< those that say most first
};

} // namespace nucleoscope::ui
