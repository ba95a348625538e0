#include "ui/theme/theme_colours.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor mixedColour(const QColor& a, const QColor& b, double share)
{
    const auto blend = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

ThemeColours lightColours()
{
    ThemeColours c;
    c.windowGround = 0xF2F3F5;
    c.cardGround = 0xFFFFFF;
    c.cardBorder = 0xDFE2E7;
    c.railGround = 0x1F2630;
    c.railText = 0xB4BDC9;
    c.railActiveGround = 0x2D3A49;
    c.railAccent = 0x56B4E9;
    c.text = 0x111827;
    c.mutedText = 0x5C6675;
    c.link = 0x0A5FA8;
    c.accent = 0x0B68B4;
    c.accentText = 0xFFFFFF;
    c.noticeGround = 0xE9F2FB;
    c.noticeBorder = 0x9CC4E8;
    c.warningGround = 0xFFF4DC;
    c.warningBorder = 0xE5C069;
    c.errorGround = 0xFDECEA;
    c.errorBorder = 0xE59A92;
    c.goodGround = 0xEAF5EC;
    c.goodBorder = 0x9BCFA8;
    c.plotGrid = 0xECEEF1;
    c.plotAxis = 0x9AA3AF;
    c.trainingCurve = 0x7B8794;
    c.validationCurve = 0x111827;
    c.selection = 0x2189D6;
    return c;
}

ThemeColours darkColours()
{
    ThemeColours c;
    c.windowGround = 0x15191E;
    c.cardGround = 0x1D232A;
    c.cardBorder = 0x323B45;
    c.railGround = 0x0E1216;
    c.railText = 0xA4AFBB;
    c.railActiveGround = 0x232E39;
    c.railAccent = 0x56B4E9;
    c.text = 0xE7EBEF;
    c.mutedText = 0xAEB8C3;
    c.link = 0x7CC0F2;
    c.accent = 0x1F74BE;
    c.accentText = 0xFFFFFF;
    c.noticeGround = 0x1B2C3D;
    c.noticeBorder = 0x37597A;
    c.warningGround = 0x352B16;
    c.warningBorder = 0x7A6228;
    c.errorGround = 0x3B2020;
    c.errorBorder = 0x844340;
    c.goodGround = 0x1B3023;
    c.goodBorder = 0x3B6B4B;
    c.plotGrid = 0x2A323B;
    c.plotAxis = 0x6D7986;
    c.trainingCurve = 0x8C99A6;
    c.validationCurve = 0xF1F4F7;
    c.selection = 0x56B4E9;
    return c;
}

QPalette paletteOf(const ThemeColours& c, bool dark)
{
    QPalette p;
    const QColor button = dark ? mixedColour(c.cardGround, c.text, 0.06) : c.cardGround;
    p.setColor(QPalette::Window, c.windowGround);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.cardGround);
    p.setColor(QPalette::AlternateBase, mixedColour(c.cardGround, c.windowGround, 0.6));
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.mutedText);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::ToolTipBase, dark ? mixedColour(c.cardGround, c.text, 0.1) : c.cardGround);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::Light, mixedColour(button, Qt::white, dark ? 0.1 : 1.0));
    p.setColor(QPalette::Midlight, mixedColour(button, Qt::white, dark ? 0.05 : 0.5));
    p.setColor(QPalette::Mid, mixedColour(c.cardBorder, c.text, 0.2));
    p.setColor(QPalette::Dark, mixedColour(c.cardBorder, c.text, 0.35));
    p.setColor(QPalette::Shadow, Qt::black);
    const QColor faint = mixedColour(c.mutedText, c.cardGround, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.cardBorder);
    return p;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readableOn(const QColor& colour, const QColor& ground)
{
    const QColor goal = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    QColor readable = colour;
    for (double share = 0.04; contrastRatio(readable, ground) < 4.5 && share < 1; share += 0.04)
        readable = mixedColour(colour, goal, share);
    return readable;
}

} // namespace nucleoscope::ui
