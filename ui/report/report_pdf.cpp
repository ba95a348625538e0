// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "ui/report/pdf_pages.h"

#include <QGuiApplication>
#include <QImage>
#include <QSvgRenderer>

#include <algorithm>
#include <numeric>
#include <span>

namespace nucleoscope::ui {
namespace {

const QColor ink(0x1f, 0x29, 0x33);
const QColor quiet(0x52, 0x60, 0x6d);
const QColor ruleColour(0xdd, 0xe3, 0xea);
const QColor headRule(0x7b, 0x87, 0x94);

constexpr double bodyPoints = 9.5;
constexpr double tablePoints = 8.5;
constexpr double notePoints = 8;
constexpr double cellPadding = 1; // mm
constexpr double columnGap = 3;   // mm
constexpr double pictureGap = 5;  // mm
constexpr double besideGap = 6;   // mm
constexpr double boxPadding = 8;  // mm, both sides together
constexpr double belowHeading = 1.5;
constexpr double twoLines = 11; // mm

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Puts blocks on pages.
class PdfLayout {
public:
    explicit PdfLayout(PdfPages& pages) : pages_(pages) {}

    /// The blocks after the one that is put next: of them a heading must have what belongs to it on its own page.
    void keepNext(std::span<const ReportBlock> after) { after_ = after; }

    void operator()(const ReportHeading& heading)
    {
        pages_.ensure(headingHeight(heading) + beginningOf(after_));
        if (pages_.y() > 0)
            pages_.skip(aboveHeading(heading));
        pages_.text(text(heading.text), headingFont(heading), ink, 0, PdfPages::width);
        pages_.skip(belowHeading);
    }

    void operator()(const ReportParagraph& paragraph)
    {
        using Look = ReportParagraph::Look;
        if (!after_.empty() && std::holds_alternative<ReportPictures>(after_.front())) // what it says of them stands above them
            pages_.ensure(heightOf(paragraph) + beginningOf(after_));
        if (isBoxed(paragraph)) {
            boxed(paragraph);
            return;
        }
        const bool plain = paragraph.look == Look::Plain;
        pages_.text(text(paragraph.text), pages_.font(plain ? bodyPoints : notePoints), plain ? ink : quiet, 0, PdfPages::width);
        pages_.skip(2.5);
    }

    void operator()(const ReportList& list)
    {
        for (const std::string& item : list.items) {
            pages_.ensure(std::min(twoLines, textHeight(item, bodyPoints, PdfPages::width - 5))); // for the bullet
            pages_.textAt(QStringLiteral("•"), pages_.font(bodyPoints), ink, pages_.place(1, pages_.y(), 4, 5), Qt::AlignLeft);
            pages_.text(text(item), pages_.font(bodyPoints), ink, 5, PdfPages::width - 5);
            pages_.skip(0.8);
        }
        pages_.skip(1.5);
    }

    void operator()(const ReportTable& table)
    {
        const std::vector<double> widths = columnWidths(table);
        pages_.ensure(beginningOf(table));
        if (isHeaded(table))
            row(table, table.header, widths, true);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            if (pages_.y() + roomFor(table, widths, i) > PdfPages::height && i > 0) {
                pages_.newPage();
                if (isHeaded(table))
                    row(table, table.header, widths, true);
            }
            row(table, table.rows[i], widths, false);
        }
        pages_.skip(1.5);
        if (!table.note.empty())
            pages_.text(text(table.note), pages_.font(notePoints), quiet, 0, PdfPages::width);
        pages_.skip(2);
    }

    void operator()(const ReportFigure& figure)
    {
        const double scale = std::min(1.0, PdfPages::width / figure.width);
        const double tall = figure.height * scale;
        pages_.ensure(beginningOf(figure));
        drawing(figure, 0, figure.width * scale, tall);
        pages_.skip(tall + 1.5);
        pages_.text(text(figure.caption), pages_.font(notePoints), quiet, 0, PdfPages::width);
        pages_.skip(2.5);
    }

    void operator()(const ReportBeside& beside)
    {
        const ReportFigure& figure = beside.figure;
        const double words = wordsBeside(figure), tall = beginningOf(beside);
        pages_.ensure(tall);
        pages_.textAt(text(beside.paragraph.text), pages_.font(bodyPoints), ink, pages_.place(0, pages_.y(), words, tall),
                      Qt::AlignLeft);
        drawing(figure, words + besideGap, figure.width, figure.height);
        pages_.skip(tall);
    }

    void operator()(const ReportPictures& pictures)
    {
        const std::size_t columns = columnsOf(pictures);
        for (std::size_t first = 0; first < pictures.pictures.size(); first += columns)
            pictureRow(pictures, first, std::min(pictures.pictures.size(), first + columns));
    }

    void operator()(const ReportPageBreak&)
    {
        if (pages_.y() > 0)
            pages_.newPage();
    }

private:
    // What of a block must stand on one page, from its upper edge on, in millimetres.

    double beginningOf(std::span<const ReportBlock> blocks)
    {
        if (blocks.empty())
            return 0;
        constexpr double introduces = 25; // mm: a paragraph of so much stays with what it leads to
        double tall = std::visit([this](const auto& block) { return beginningOf(block); }, blocks.front());
        const auto* paragraph = std::get_if<ReportParagraph>(&blocks.front());
        const bool leads =
            (paragraph && heightOf(*paragraph) < introduces) || std::holds_alternative<ReportHeading>(blocks.front());
        if (leads)
            tall = (paragraph ? heightOf(*paragraph) + 3 : tall) + beginningOf(blocks.subspan(1));
        return tall;
    }
    double beginningOf(const ReportHeading& heading) { return headingHeight(heading); }
    double beginningOf(const ReportParagraph& paragraph)
    {
        return isBoxed(paragraph) ? heightOf(paragraph) + 3 : std::min(twoLines, heightOf(paragraph));
    }
    double beginningOf(const ReportList&) { return twoLines; }
    /// A small table stands on one page, of another the head and two rows.
    double beginningOf(const ReportTable& table)
    {
        constexpr double small = 70; // mm
        const std::vector<double> widths = columnWidths(table);
        double tall = isHeaded(table) ? rowHeight(table.header, widths, true) : 0, begun = tall;
        for (std::size_t i = 0; i < table.rows.size() && tall <= small; ++i) {
            tall += rowHeight(table.rows[i], widths, false);
            if (i < 2)
                begun = tall;
        }
        return tall <= small ? tall : begun;
    }
    double beginningOf(const ReportFigure& figure)
    {
        constexpr double caption = 8;
        return figure.height * std::min(1.0, PdfPages::width / figure.width) + caption;
    }
    double beginningOf(const ReportBeside& beside)
    {
        return std::max(beside.figure.height, textHeight(beside.paragraph.text, bodyPoints, wordsBeside(beside.figure))) + 3;
    }
    double beginningOf(const ReportPictures& pictures)
    {
        const std::size_t first = std::min(pictures.pictures.size(), columnsOf(pictures));
        return first == 0 ? 0 : pictures.height + captionsHeight(pictures, 0, first) + 4;
    }
    double beginningOf(const ReportPageBreak&) { return 0; }

    double textHeight(const std::string& utf8, double points, double width)
    {
        return pages_.textAt(text(utf8), pages_.font(points), ink, pages_.place(0, 0, width, 10), Qt::AlignLeft, false);
    }
    static bool isBoxed(const ReportParagraph& paragraph)
    {
        return paragraph.look == ReportParagraph::Look::Notice || paragraph.look == ReportParagraph::Look::Caution;
    }
    double heightOf(const ReportParagraph& paragraph)
    {
        if (isBoxed(paragraph))
            return textHeight(paragraph.text, bodyPoints, PdfPages::width - boxPadding) + 4;
        return textHeight(paragraph.text, paragraph.look == ReportParagraph::Look::Plain ? bodyPoints : notePoints,
                          PdfPages::width);
    }
    QFont headingFont(const ReportHeading& heading)
    {
        constexpr double sizes[] = {17, 13, 10.5};
        return pages_.font(sizes[std::clamp(heading.level, 0, 2)], true);
    }
    static double aboveHeading(const ReportHeading& heading) { return heading.level == 0 ? 0 : 3.2; }
    double headingHeight(const ReportHeading& heading)
    {
        return aboveHeading(heading) + belowHeading
               + pages_.textAt(text(heading.text), headingFont(heading), ink, pages_.place(0, 0, PdfPages::width, 10),
                               Qt::AlignLeft, false);
    }
    static bool isHeaded(const ReportTable& table)
    {
        return std::any_of(table.header.begin(), table.header.end(), [](const auto& cell) { return !cell.empty(); });
    }
    static double wordsBeside(const ReportFigure& figure) { return PdfPages::width - figure.width - besideGap; }
    static std::size_t columnsOf(const ReportPictures& pictures)
    {
        return static_cast<std::size_t>(std::max(1.0, (PdfPages::width + pictureGap) / (pictures.width + pictureGap)));
    }
    double captionsHeight(const ReportPictures& pictures, std::size_t first, std::size_t end)
    {
        double captions = 0;
        for (std::size_t i = first; i < end; ++i)
            captions = std::max(captions, textHeight(pictures.pictures[i].caption, notePoints, pictures.width));
        return captions;
    }

    void drawing(const ReportFigure& figure, double left, double wide, double tall)
    {
        QSvgRenderer(QByteArray::fromStdString(figure.svg)).render(&pages_.painter(), pages_.place(left, pages_.y(), wide, tall));
    }

    void boxed(const ReportParagraph& paragraph)
    {
        const bool caution = paragraph.look == ReportParagraph::Look::Caution;
        const QFont font = pages_.font(bodyPoints);
        const double inner = PdfPages::width - boxPadding;
        const double tall = heightOf(paragraph);
        pages_.ensure(tall + 3);
        QPainter& painter = pages_.painter();
        painter.fillRect(pages_.place(0, pages_.y(), PdfPages::width, tall),
                         caution ? QColor(0xfd, 0xec, 0xea) : QColor(0xe6, 0xf0, 0xfa));
        painter.fillRect(pages_.place(0, pages_.y(), 1.2, tall), caution ? QColor(0xb3, 0x26, 0x1e) : QColor(0x0b, 0x4f, 0x8a));
        pages_.textAt(text(paragraph.text), font, ink, pages_.place(4, pages_.y() + 2, inner, tall), Qt::AlignLeft);
        pages_.skip(tall + 3);
    }

    /// As the table says; else as wide as the texts are, the first column taking what is left or giving what lacks.
    std::vector<double> columnWidths(const ReportTable& table)
    {
        std::vector<double> widths;
        if (!table.widths.empty()) {
            for (const double share : table.widths)
                widths.push_back(share * PdfPages::width);
            return roomForWords(table, std::move(widths));
        }
        for (std::size_t column = 0; column < table.header.size(); ++column) {
            double widest = 0;
            for (const auto& cells : table.rows)
                widest = std::max(widest, pages_.textWidth(text(cells[column]), pages_.font(tablePoints)));
            for (const QString& word : text(table.header[column]).split(QLatin1Char(' ')))
                widest = std::max(widest, pages_.textWidth(word, pages_.font(tablePoints, true)));
            widths.push_back(widest + columnGap + 0.5);
        }
        constexpr double narrowest = 30;
        const double others = std::accumulate(widths.begin() + 1, widths.end(), 0.0);
        widths.front() = std::max(narrowest, PdfPages::width - others);
        return widths;
    }

    /// The longest of the column's words, which no line should break.
    double longestWord(const ReportTable& table, std::size_t column)
    {
        double longest = 0;
        const auto measure = [&](const std::string& cell, bool head) {
            for (const QString& word : text(cell).split(QLatin1Char(' ')))
                longest = std::max(longest, pages_.textWidth(word, pages_.font(tablePoints, head)));
        };
        measure(table.header[column], true);
        for (const auto& cells : table.rows)
            measure(cells[column], false);
        return longest + columnGap + 0.2;
    }

    /// A column that is narrower than its longest word gets what it lacks from those that have more than theirs.
    std::vector<double> roomForWords(const ReportTable& table, std::vector<double> widths)
    {
        double lacking = 0, spare = 0;
        std::vector<double> more;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            more.push_back(widths[column] - longestWord(table, column));
            (more.back() < 0 ? lacking : spare) += std::abs(more.back());
        }
        if (lacking > spare) // some word is a whole sentence, as in Chinese
            return widths;
        for (std::size_t column = 0; column < widths.size() && lacking > 0; ++column)
            widths[column] -= more[column] < 0 ? more[column] : more[column] * lacking / spare;
        return widths;
    }

    /// What a row must have below it: of the last two none is without the other.
    double roomFor(const ReportTable& table, const std::vector<double>& widths, std::size_t index)
    {
        const double tall = rowHeight(table.rows[index], widths, false);
        return index + 2 == table.rows.size() ? tall + rowHeight(table.rows[index + 1], widths, false) : tall;
    }

    /// Of a column; behind the last one is no gap.
    static double textWidthOf(const std::vector<double>& widths, std::size_t column)
    {
        return widths[column] - (column + 1 == widths.size() ? 0 : columnGap);
    }

    double rowHeight(const std::vector<std::string>& cells, const std::vector<double>& widths, bool head)
    {
        double tall = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            tall = std::max(tall, pages_.textAt(text(cells[i]), pages_.font(tablePoints, head), ink,
                                                pages_.place(0, 0, textWidthOf(widths, i), 10), Qt::AlignLeft, false));
        return tall + 2 * cellPadding;
    }

    void row(const ReportTable& table, const std::vector<std::string>& cells, const std::vector<double>& widths, bool head)
    {
        const double tall = rowHeight(cells, widths, head);
        double left = 0;
        for (std::size_t i = 0; i < cells.size(); left += widths[i], ++i) {
            const bool number = static_cast<int>(i) >= table.textColumns;
            pages_.textAt(text(cells[i]), pages_.font(tablePoints, head), ink,
                          pages_.place(left, pages_.y() + cellPadding, textWidthOf(widths, i), tall),
                          number ? Qt::AlignRight : Qt::AlignLeft);
        }
        pages_.painter().fillRect(pages_.place(0, pages_.y() + tall - 0.15, PdfPages::width, head ? 0.35 : 0.15),
                                  head ? headRule : ruleColour);
        pages_.skip(tall);
    }

    void pictureRow(const ReportPictures& pictures, std::size_t first, std::size_t end)
    {
        const QFont font = pages_.font(notePoints);
        const double captions = captionsHeight(pictures, first, end);
        pages_.ensure(pictures.height + captions + 4);
        double left = 0;
        for (std::size_t i = first; i < end; ++i, left += pictures.width + pictureGap) {
            const Bytes& png = pictures.pictures[i].png;
            const QImage image =
                QImage::fromData(reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()), "PNG");
            pages_.painter().drawImage(pages_.place(left, pages_.y(), pictures.width, pictures.height), image);
            pages_.textAt(text(pictures.pictures[i].caption), font, quiet,
                          pages_.place(left, pages_.y() + pictures.height + 1, pictures.width, captions), Qt::AlignLeft);
        }
        pages_.skip(pictures.height + captions + 4);
    }

    PdfPages& pages_;
    std::span<const ReportBlock> after_;
};

} // namespace

Bytes reportPdf(const ReportDocument& document)
{
    PdfPages pages(text(document.title), text(document.footer));
    PdfLayout layout(pages);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        layout.keepNext(std::span(document.blocks).subspan(i + 1));
        std::visit(layout, document.blocks[i]);
    }
    const QByteArray content = pages.finish();
    const auto* const data = reinterpret_cast<const std::byte*>(content.constData());
    return {data, data + content.size()};
}

Result<void> writeReportPdf(int argc, char** argv, const ReportDocument& document, const std::filesystem::path& file)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return writeFileAtomically(file, reportPdf(document));
}

} // namespace nucleoscope::ui
