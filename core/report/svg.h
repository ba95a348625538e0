// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace nucleoscope {

/// A drawing in SVG, as far as SVG Tiny 1.2 goes, which Qt reads, too. Lengths in tenths of a millimetre of the paper.
class Svg {
public:
    enum class Anchor { Start, Middle, End };
    struct Pen {
        std::string colour = "#1f2933";
        double width = 2;
        std::string dashes; ///< "8 6"; empty: none
    };

    Svg(double width, double height) : width_(width), height_(height) {}
    void line(double x1, double y1, double x2, double y2, const Pen& pen);
    void rectangle(double x, double y, double width, double height, const std::string& fill, const Pen& pen);
    void circle(double x, double y, double radius, const std::string& fill);
    void polyline(const std::vector<std::pair<double, double>>& points, const Pen& pen);
    /// `y`: of the base line. `size`: of the letters.
    void text(double x, double y, const std::string& text, double size, Anchor anchor = Anchor::Start, bool bold = false,
              const std::string& colour = "#1f2933");
    /// Anticlockwise by a quarter around its anchor.
    void verticalText(double x, double y, const std::string& text, double size);

    double width() const { return width_; }
    double height() const { return height_; }
    /// Drawn from left to right in every language; texts within it run as their letters do.
    std::string document() const;

private:
    double width_, height_;
    std::string content_;
};

/// About as wide as the widest of the usual sans-serif fonts: which one a reader has is not known.
double textWidth(const std::string& utf8, double size, bool bold = false);
/// The size, or the smaller one at which the text is no wider than that.
double fittedSize(const std::string& utf8, double size, double widest, bool bold = false);
/// Lines of at most that width; Chinese breaks between any two letters. A word that is longer stays whole.
std::vector<std::string> wrapped(const std::string& utf8, double size, double widest, bool bold = false);

/// What may stand between tags and in attributes of XML and HTML.
std::string escapedXml(const std::string& text);

} // namespace nucleoscope
