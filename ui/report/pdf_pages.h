// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace nucleoscope::ui {

/// Pages of A4 that are filled from top to bottom. Lengths in millimetres; y grows downwards from the upper margin.
class PdfPages {
public:
    static constexpr double width = 174;  ///< between the margins
    static constexpr double height = 255; ///< likewise, the footer apart

    PdfPages(const QString& title, const QString& footer);

    QFont font(double points, bool bold = false) const;
    QPainter& painter() { return painter_; }
    double y() const { return y_; }
    void skip(double length) { y_ += length; } ///< nothing at the top of a page
    void ensure(double length);                ///< that so much fits below, on a new page if need be
    void newPage();

    /// The text in lines of that width; goes on on the next page where it must, but not after its first line alone.
    void text(const QString& text, const QFont& font, const QColor& colour, double left, double width);
    /// At a place, on this page. Returns the height. `draw` false: measures only.
    double textAt(const QString& text, const QFont& font, const QColor& colour, const QRectF& place, Qt::Alignment alignment,
                  bool draw = true);
    double textWidth(const QString& text, const QFont& font);
    /// A rectangle of this page as the painter sees it.
    QRectF place(double left, double top, double across, double down) const;

    QByteArray finish();

private:
    double dots(double millimetres) const { return millimetres * resolution / 25.4; }
    double millimetres(double dots) const { return dots * 25.4 / resolution; }
    void drawFooter();

    static constexpr int resolution = 600;
    QByteArray content_;
    QBuffer buffer_;
    QPdfWriter writer_;
    QPainter painter_;
    QString footer_;
    double y_ = 0;
    int page_ = 1;
};

} // namespace nucleoscope::ui
