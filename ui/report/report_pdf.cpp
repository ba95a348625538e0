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

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Puts blocks on pages.
class PdfLayout {
public:
    explicit PdfLayout(PdfPages& pages) : pages_(pages) {}

    /// What of the following blocks a heading must have below it: headings of its parts, then a drawing whole, of anything else the
    /// beginning.
    void keepNext(std::span<const ReportBlock> after)
    {
        constexpr double beginning = 18; // mm, the heading's own line included
        constexpr double around = 20;    // heading and caption
        constexpr double another = 10;   // heading
        kept_ = 0;
        auto next = after.begin();
        for (; next != after.end() && std::holds_alternative<ReportHeading>(*next); ++next)
            kept_ += another;
        const auto* figure = next == after.end() ? nullptr : std::get_if<ReportFigure>(&*next);
        kept_ += figure ? std::min(figure->height, PdfPages::height / 2) + around : beginning;
    }

    void operator()(const ReportHeading& heading)
    {
        constexpr double sizes[] = {17, 13, 10.5};
        constexpr double above[] = {0, 3.2, 3.2};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 0, 2));
        pages_.ensure(above[level] + kept_);
        if (pages_.y() > 0)
            pages_.skip(above[level]);
        pages_.text(text(heading.text), pages_.font(sizes[level], true), ink, 0, PdfPages::width);
        pages_.skip(1.5);
    }

    void operator()(const ReportParagraph& paragraph)
    {
        using Look = ReportParagraph::Look;
        if (paragraph.look == Look::Notice || paragraph.look == Look::Caution) {
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
            constexpr double twoLines = 11; // mm: the bullet stays with the beginning
            pages_.ensure(std::min(twoLines, pages_.textAt(text(item), pages_.font(bodyPoints), ink,
                                                           pages_.place(0, 0, PdfPages::width - 5, 10), Qt::AlignLeft, false)));
            pages_.textAt(QStringLiteral("•"), pages_.font(bodyPoints), ink, pages_.place(1, pages_.y(), 4, 5), Qt::AlignLeft);
            pages_.text(text(item), pages_.font(bodyPoints), ink, 5, PdfPages::width - 5);
            pages_.skip(0.8);
        }
        pages_.skip(1.5);
    }

    void operator()(const ReportTable& table)
    {
        const std::vector<double> widths = columnWidths(table);
        const bool headed = std::any_of(table.header.begin(), table.header.end(), [](const auto& cell) { return !cell.empty(); });
        keepTogether(table, widths);
        if (headed)
            row(table, table.header, widths, true);
        for (const auto& cells : table.rows) {
            if (const double tall = rowHeight(cells, widths, false); pages_.y() + tall > PdfPages::height) {
                pages_.newPage();
                if (headed)
                    row(table, table.header, widths, true);
            }
            row(table, cells, widths, false);
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
        pages_.ensure(tall + 8);
        drawing(figure, 0, figure.width * scale, tall);
        pages_.skip(tall + 1.5);
        pages_.text(text(figure.caption), pages_.font(notePoints), quiet, 0, PdfPages::width);
        pages_.skip(2.5);
    }

    void operator()(const ReportBeside& beside)
    {
        constexpr double gap = 6;
        const ReportFigure& figure = beside.figure;
        const double words = PdfPages::width - figure.width - gap;
        const QFont font = pages_.font(bodyPoints);
        const double tall = std::max(figure.height, pages_.textAt(text(beside.paragraph.text), font, ink,
                                                                  pages_.place(0, 0, words, 10), Qt::AlignLeft, false));
        pages_.ensure(tall + 3);
        pages_.textAt(text(beside.paragraph.text), font, ink, pages_.place(0, pages_.y(), words, tall), Qt::AlignLeft);
        drawing(figure, words + gap, figure.width, figure.height);
        pages_.skip(tall + 3);
    }

    void operator()(const ReportPictures& pictures)
    {
        const auto columns =
            static_cast<std::size_t>(std::max(1.0, (PdfPages::width + pictureGap) / (pictures.width + pictureGap)));
        for (std::size_t first = 0; first < pictures.pictures.size(); first += columns)
            pictureRow(pictures, first, std::min(pictures.pictures.size(), first + columns));
    }

    void operator()(const ReportPageBreak&)
    {
        if (pages_.y() > 0)
            pages_.newPage();
    }

private:
    void drawing(const ReportFigure& figure, double left, double wide, double tall)
    {
        QSvgRenderer(QByteArray::fromStdString(figure.svg)).render(&pages_.painter(), pages_.place(left, pages_.y(), wide, tall));
    }

    void boxed(const ReportParagraph& paragraph)
    {
        const bool caution = paragraph.look == ReportParagraph::Look::Caution;
        const QFont font = pages_.font(bodyPoints);
        const double inner = PdfPages::width - 8;
        const double tall =
            pages_.textAt(text(paragraph.text), font, ink, pages_.place(0, 0, inner, 10), Qt::AlignLeft, false) + 4;
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

    /// A small table goes to the next page rather than over two.
    void keepTogether(const ReportTable& table, const std::vector<double>& widths)
    {
        constexpr double small = 70; // mm
        double tall = rowHeight(table.header, widths, true);
        for (const auto& cells : table.rows)
            if ((tall += rowHeight(cells, widths, false)) > small)
                return;
        pages_.ensure(tall);
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
        pages_.ensure(head ? tall + 12 : tall);
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
        double captions = 0;
        for (std::size_t i = first; i < end; ++i)
            captions = std::max(captions, pages_.textAt(text(pictures.pictures[i].caption), font, quiet,
                                                        pages_.place(0, 0, pictures.width, 10), Qt::AlignLeft, false));
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
    double kept_ = 0;
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
