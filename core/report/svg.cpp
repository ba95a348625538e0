// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg.h"

#include "core/base/number_words.h"

namespace nucleoscope {
namespace {

std::string length(double value)
{
    return fixed(value, 1);
}

std::string stroke(const Svg::Pen& pen)
{
    return " stroke=\"" + pen.colour + "\" stroke-width=\"" + length(pen.width) + "\""
           + (pen.dashes.empty() ? std::string() : " stroke-dasharray=\"" + pen.dashes + "\"");
}

} // namespace

std::string escapedXml(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += c;
        }
    }
    return escaped;
}

void Svg::line(double x1, double y1, double x2, double y2, const Pen& pen)
{
    content_ += "<line x1=\"" + length(x1) + "\" y1=\"" + length(y1) + "\" x2=\"" + length(x2) + "\" y2=\"" + length(y2) + "\""
                + stroke(pen) + "/>\n";
}

void Svg::rectangle(double x, double y, double width, double height, const std::string& fill, const Pen& pen)
{
    content_ += "<rect x=\"" + length(x) + "\" y=\"" + length(y) + "\" width=\"" + length(width) + "\" height=\"" + length(height)
                + "\" fill=\"" + fill + "\"" + stroke(pen) + "/>\n";
}

void Svg::circle(double x, double y, double radius, const std::string& fill)
{
    content_ +=
        "<circle cx=\"" + length(x) + "\" cy=\"" + length(y) + "\" r=\"" + length(radius) + "\" fill=\"" + fill + "\"/>\n";
}

void Svg::polyline(const std::vector<std::pair<double, double>>& points, const Pen& pen)
{
    std::string places;
    for (const auto& [x, y] : points)
        places += (places.empty() ? "" : " ") + length(x) + "," + length(y);
    content_ += "<polyline points=\"" + places + "\" fill=\"none\" stroke-linejoin=\"round\"" + stroke(pen) + "/>\n";
}

void Svg::text(double x, double y, const std::string& text, double size, Anchor anchor, bool bold, const std::string& colour)
{
    const char* const where = anchor == Anchor::Start ? "start" : anchor == Anchor::Middle ? "middle" : "end";
    content_ += "<text x=\"" + length(x) + "\" y=\"" + length(y) + "\" font-size=\"" + length(size) + "\" text-anchor=\"" + where
                + "\" fill=\"" + colour + "\"" + (bold ? " font-weight=\"bold\"" : "") + ">" + escapedXml(text) + "</text>\n";
}

void Svg::verticalText(double x, double y, const std::string& text, double size)
{
    const std::string place = length(x) + " " + length(y);
    content_ += "<text transform=\"translate(" + place + ") rotate(-90)\" font-size=\"" + length(size)
                + "\" text-anchor=\"middle\" fill=\"#1f2933\">" + escapedXml(text) + "</text>\n";
}

std::string Svg::document() const
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + length(width_) + " " + length(height_)
           + "\" direction=\"ltr\" font-family=\"sans-serif\">\n" + content_ + "</svg>\n";
}

} // namespace nucleoscope
