// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_html.h"

#include "core/base/number_words.h"
#include "core/report/svg.h"

namespace nucleoscope {
namespace {

constexpr const char* style = R"(
@page { size: A4; margin: 16mm 18mm; }
body { font: 10.5pt/1.45 "DejaVu Sans", "Helvetica Neue", Arial, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1f2933; background: #fff; max-width: 174mm;
       margin: 10mm auto; padding: 0 5mm; }
h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 1mm; }
h2 { font-size: 14pt; margin: 7mm 0 2mm; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; break-after: avoid; }
p { margin: 0 0 2.5mm; }
ul { margin: 0 0 2.5mm; padding-inline-start: 5mm; }
li { margin-bottom: 1mm; }
.muted, .note, figcaption { color: #52606d; font-size: 9pt; }
.notice, .caution { border-inline-start: 1.2mm solid #0b4f8a; background: #e6f0fa; padding: 2mm 3mm; break-inside: avoid; }
.caution { border-color: #b3261e; background: #fdecea; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin: 0 0 1mm; font-variant-numeric: tabular-nums; }
th { text-align: start; font-weight: 600; border-bottom: 0.4mm solid #7b8794; padding-block: 0.8mm; padding-inline-end: 2mm; vertical-align: bottom; }
td { border-bottom: 0.2mm solid #dde3ea; padding-block: 0.8mm; padding-inline-end: 2mm; vertical-align: top; }
th.number, td.number { text-align: end; white-space: nowrap; }
tr, figure { break-inside: avoid; }
thead { display: table-header-group; }
figure { margin: 2mm 0 4mm; }
figure svg { display: block; max-width: 100%; height: auto; }
.beside { display: flex; gap: 6mm; align-items: flex-start; break-inside: avoid; }
.beside p { flex: 1; }
.beside figure { flex: none; width: 64mm; }
.pictures { display: flex; flex-wrap: wrap; gap: 4mm; }
.pictures figure { margin: 0; }
.pictures img { display: block; width: 100%; height: auto; }
footer { border-top: 0.2mm solid #dde3ea; margin-top: 8mm; padding-top: 2mm; color: #52606d; font-size: 9pt; }
@media print { .pagebreak { break-before: page; } body { margin: 0 auto; } }
)";

std::string millimetres(double length)
{
    return fixed(length, 1) + "mm";
}

std::string base64(const Bytes& bytes)
{
    constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<std::uint32_t>(bytes[i + k]) : 0);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? letters[group >> (18 - 6 * k) & 63] : '=';
    }
    return text;
}

class HtmlWriter {
public:
    std::string html;

    void operator()(const ReportHeading& heading)
    {
        const std::string tag = "h" + std::to_string(heading.level + 1);
        const std::string id = heading.anchor.empty() ? std::string() : " id=\"" + escapedXml(heading.anchor) + "\"";
        html += "<" + tag + id + breakBefore() + ">" + escapedXml(heading.text) + "</" + tag + ">\n";
    }
    void operator()(const ReportParagraph& paragraph)
    {
        using Look = ReportParagraph::Look;
        const char* look = paragraph.look == Look::Muted     ? " class=\"muted\""
                           : paragraph.look == Look::Notice  ? " class=\"notice\""
                           : paragraph.look == Look::Caution ? " class=\"caution\""
                                                             : "";
        html += std::string("<p") + look + ">" + escapedXml(paragraph.text) + "</p>\n";
    }
    void operator()(const ReportList& list)
    {
        html += "<ul>\n";
        for (const std::string& item : list.items)
            html += "<li>" + escapedXml(item) + "</li>\n";
        html += "</ul>\n";
    }
    void operator()(const ReportTable& table)
    {
        html += "<table>\n";
        for (std::size_t i = 0; i < table.widths.size(); ++i)
            html += "<col style=\"width:" + fixed(100 * table.widths[i], 0) + "%\">";
        const bool headed = std::any_of(table.header.begin(), table.header.end(), [](const auto& cell) { return !cell.empty(); });
        if (headed)
            html += "<thead>" + row(table, table.header, "th") + "</thead>\n";
        html += "<tbody>\n";
        for (const auto& cells : table.rows)
            html += row(table, cells, "td");
        html += "</tbody></table>\n";
        if (!table.note.empty())
            html += "<p class=\"note\">" + escapedXml(table.note) + "</p>\n";
    }
    void operator()(const ReportFigure& figure)
    {
        html += "<figure role=\"img\" aria-label=\"" + escapedXml(figure.alternative)
                + "\" style=\"max-width:" + millimetres(figure.width) + "\">\n" + figure.svg + "<figcaption>"
                + escapedXml(figure.caption) + "</figcaption></figure>\n";
    }
    void operator()(const ReportBeside& beside)
    {
        html += "<div class=\"beside\">\n";
        (*this)(beside.paragraph);
        (*this)(beside.figure);
        html += "</div>\n";
    }
    void operator()(const ReportPictures& pictures)
    {
        html += "<div class=\"pictures\">\n";
        for (const ReportPictures::Picture& picture : pictures.pictures)
            html += "<figure style=\"width:" + millimetres(pictures.width) + "\"><img alt=\"" + escapedXml(picture.alternative)
                    + "\" src=\"data:image/png;base64," + base64(picture.png) + "\"><figcaption>" + escapedXml(picture.caption)
                    + "</figcaption></figure>\n";
        html += "</div>\n";
    }
    void operator()(const ReportPageBreak&) { breaks_ = true; }

private:
    std::string breakBefore()
    {
        const bool wanted = breaks_;
        breaks_ = false;
        return wanted ? " class=\"pagebreak\"" : "";
    }
    static std::string row(const ReportTable& table, const std::vector<std::string>& cells, const std::string& tag)
    {
        std::string text = "<tr>";
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool number = static_cast<int>(i) >= table.textColumns;
            text += "<" + tag + (number ? " class=\"number\"" : "") + ">" + escapedXml(cells[i]) + "</" + tag + ">";
        }
        return text + "</tr>\n";
    }
    bool breaks_ = false;
};

} // namespace

std::string reportHtml(const ReportDocument& document)
{
    HtmlWriter writer;
    for (const ReportBlock& block : document.blocks)
        std::visit(writer, block);
    const std::string direction = document.rightToLeft ? " dir=\"rtl\"" : "";
    return "<!DOCTYPE html>\n<html lang=\"" + escapedXml(document.language) + "\"" + direction
           + "><head><meta charset=\"utf-8\">\n<meta name=\"viewport\" "
             "content=\"width=device-width\">\n<title>"
           + escapedXml(document.title) + "</title>\n<style>" + style + "</style></head>\n<body>\n" + writer.html + "<footer>"
           + escapedXml(document.footer) + "</footer>\n</body></html>\n";
}

} // namespace nucleoscope
