// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"
#include "core/report/svg.h"

namespace nucleoscope {

using PlotPoints = std::vector<std::pair<double, double>>;

inline constexpr double plotLetters = 28; ///< size, in tenths of a millimetre, as all lengths here
inline const Svg::Pen trainingPen{"#7b8794", 5, "14 9"};
inline const Svg::Pen resultPen{"#0b4f8a", 5, {}};
inline const Svg::Pen referencePen{"#9aa5b1", 3, "6 8"};
inline const Svg::Pen barPen{"#9aa5b1", 3, {}};

/// A rectangle with axes; values become places.
class PlotArea {
public:
    struct Axis {
        std::string title;
        double from = 0, to = 1;
        std::vector<double> ticks{0, 0.25, 0.5, 0.75, 1};
        int decimals = 2;
    };
    PlotArea(Svg& svg, const ReportLanguage& say, double x, double y, double width, double height, Axis across, Axis up);
    std::pair<double, double> at(double across, double up) const;
    /// Values that are not finite are left out.
    void curve(const PlotPoints& values, const Svg::Pen& pen);
    void dot(double across, double up, double radius, const std::string& colour);

private:
    Svg& svg_;
    double x_, y_, width_, height_;
    Axis across_, up_;
};

PlotArea::Axis shareAxis(const std::string& title);             ///< 0…1
PlotArea::Axis upTo(const std::string& title, double highest);  ///< about four round numbers from 0 to at least `highest`
PlotArea::Axis epochAxis(const std::string& title, int epochs); ///< from 1
/// Its text ends at `right` at the latest.
void legend(Svg& svg, double x, double y, const std::string& text, const Svg::Pen& pen, double right);
/// Fewer points than a printer has dots; first and last stay.
PlotPoints fewerPoints(const PlotPoints& all, std::size_t most);
std::string hexColour(std::uint32_t rgb); ///< "#rrggbb"
/// White where nothing, the colour where all; pale enough for black letters.
std::string tinted(std::uint32_t rgb, double share);

} // namespace nucleoscope
