// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_pages.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace nucleoscope::ui {
namespace {

constexpr double sideMargin = 18; // mm
constexpr double topMargin = 16;
constexpr double bottomMargin = 14;
constexpr double leastSpacing = 1. / 64; // dots: the least that Qt tells from none
const QColor muted(0x52, 0x60, 0x6d);

/// Lays the lines out below each other; the height of all.
double layLines(QTextLayout& layout, double width)
{
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * 1.12;
    }
    layout.endLayout();
    return height;
}

} // namespace

PdfPages::PdfPages(const QString& title, const QString& footer) : buffer_(&content_), writer_(&buffer_), footer_(footer)
{
    buffer_.open(QIODevice::WriteOnly);
    writer_.setResolution(resolution);
    writer_.setTitle(title);
    writer_.setCreator(QStringLiteral("Nucleoscope"));
    writer_.setPageSize(QPageSize(QPageSize::A4));
    writer_.setPageMargins({sideMargin, topMargin, sideMargin, bottomMargin}, QPageLayout::Millimeter);
    painter_.begin(&writer_);
    painter_.setRenderHint(QPainter::Antialiasing);
    drawFooter();
}

QFont PdfPages::font(double points, bool bold) const
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(points / 72 * resolution));
    font.setBold(bold);
    // No ligatures: "ff" drawn as one letter is not found by who searches the page for a name. Any spacing turns them off.
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    return font;
}

QRectF PdfPages::place(double left, double top, double across, double down) const
{
    return {dots(left), dots(top), dots(across), dots(down)};
}

void PdfPages::ensure(double length)
{
    if (y_ > 0 && y_ + length > height)
        newPage();
}

void PdfPages::newPage()
{
    writer_.newPage();
    ++page_;
    y_ = 0;
    drawFooter();
}

void PdfPages::drawFooter()
{
    const QRectF line = place(0, height + 5, width, 6);
    textAt(footer_, font(7.5), muted, line, Qt::AlignLeft);
    textAt(QString::number(page_), font(7.5), muted, line, Qt::AlignRight);
}

void PdfPages::text(const QString& text, const QFont& font, const QColor& colour, double left, double lineWidth)
{
    QTextLayout layout(text, font, &writer_);
    layLines(layout, dots(lineWidth));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double tall = millimetres(line.height() * 1.12);
        ensure(i == 0 && layout.lineCount() > 1 ? 2 * tall : tall);
        painter_.setPen(colour); // a new page's footer has another one
        line.draw(&painter_, QPointF(dots(left), dots(y_)) - line.position());
        y_ += tall;
    }
}

double PdfPages::textAt(const QString& text, const QFont& font, const QColor& colour, const QRectF& place,
                        Qt::Alignment alignment, bool draw)
{
    QTextLayout layout(text, font, &writer_);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double tall = layLines(layout, place.width());
    if (draw) {
        painter_.setPen(colour);
        layout.draw(&painter_, place.topLeft());
    }
    return millimetres(tall);
}

double PdfPages::textWidth(const QString& text, const QFont& font)
{
    return millimetres(QFontMetricsF(font, &writer_).horizontalAdvance(text));
}

QByteArray PdfPages::finish()
{
    painter_.end();
    buffer_.close();
    return content_;
}

} // namespace nucleoscope::ui
