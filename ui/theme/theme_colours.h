#pragma once

#include "ui/theme/theme.h"

namespace nucleoscope::ui {

ThemeColours lightColours();
ThemeColours darkColours();
/// Fusion's palette in these colours.
QPalette paletteOf(const ThemeColours& colours, bool dark);

/// Red, green and blue of `a`, and a `share` (0…1) of the way to `b`.
QColor mixedColour(const QColor& a, const QColor& b, double share);
/// Contrast of WCAG 2.1: 1 (equal) … 21 (black on white).
double contrastRatio(const QColor& a, const QColor& b);
/// `colour` darkened or lightened until it can be read on `ground` (4.5:1).
QColor readableOn(const QColor& colour, const QColor& ground);

} // namespace nucleoscope::ui
