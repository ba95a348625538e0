// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QVector>

namespace nucleoscope::ui {

/// A heading of a page and what stands below it, up to the next heading.
struct ManualSection {
    QString heading;
    int level = 1;  ///< 1: the page's title
    QString anchor; ///< as GitHub makes it of the heading, so that links work in both places
    QString text;   ///< Markdown, without the heading
};

struct ManualPage {
    QUrl url; ///< qrc:/manual/…
    QVector<ManualSection> sections;
    QString title() const { return sections.isEmpty() ? url.fileName() : sections.front().heading; }
};

/// A section in which words were found.
struct ManualHit {
    int page = 0;
    int section = 0;
    QString excerpt; ///< plain text around the first word found
};

/// Pages for users first, in the order in which they are read; then those for contributors.
QVector<ManualPage> loadManual();
/// Sections that hold every word of `words` in heading or text, whatever their case; those with one in the heading first.
QVector<ManualHit> findInManual(const QVector<ManualPage>& pages, const QString& words);
/// Small letters, hyphens for spaces, nothing else but letters and digits: "The first ten minutes" is the-first-ten-minutes.
QString anchorOf(const QString& heading);
/// Where a page of the manual is read, and where in it.
QUrl urlOf(const ManualPage& page, const ManualSection& section);

} // namespace nucleoscope::ui
