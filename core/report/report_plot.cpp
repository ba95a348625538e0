// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_plot.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

const Svg::Pen axisPen{"#52606d", 2.5, {}};
const Svg::Pen gridPen{"#dde3ea", 1.5, {}};

} // namespace

PlotArea::PlotArea(Svg& svg, const ReportLanguage& say, double x, double y, double width, double height, Axis across, Axis up)
    : svg_(svg), x_(x), y_(y), width_(width), height_(height), across_(std::move(across)), up_(std::move(up))
{
    for (const double tick : up_.ticks) {
        svg_.line(x_, at(0, tick).second, x_ + width_, at(0, tick).second, gridPen);
        svg_.text(x_ - 12, at(0, tick).second + plotLetters / 3, say.fixed(tick, up_.decimals), plotLetters, Svg::Anchor::End);
    }
    for (const double tick : across_.ticks)
        svg_.text(at(tick, 0).first, y_ + height_ + plotLetters + 8, say.fixed(tick, across_.decimals), plotLetters,
                  Svg::Anchor::Middle);
    svg_.line(x_, y_, x_, y_ + height_, axisPen);
    svg_.line(x_, y_ + height_, x_ + width_, y_ + height_, axisPen);
    const double middle = x_ + width_ / 2, left = x_ - 80;
    const double widest = std::min(width_ + 160, 2 * std::min(middle, svg_.width() - middle)); // another plot may be beside it
    svg_.text(middle, y_ + height_ + 2 * plotLetters + 22, across_.title, fittedSize(across_.title, plotLetters, widest),
              Svg::Anchor::Middle);
    svg_.text(left, y_ - 22, up_.title, fittedSize(up_.title, plotLetters, std::min(width_ + 150, svg_.width() - left), true),
              Svg::Anchor::Start, true);
}

std::pair<double, double> PlotArea::at(double across, double up) const
{
    return {x_ + (across - across_.from) / (across_.to - across_.from) * width_,
            y_ + height_ - (up - up_.from) / (up_.to - up_.from) * height_};
}

void PlotArea::curve(const PlotPoints& values, const Svg::Pen& pen)
{
    PlotPoints places;
    for (const auto& [across, up] : values)
        if (std::isfinite(up))
            places.push_back(at(across, up));
    svg_.polyline(places, pen);
}

void PlotArea::dot(double across, double up, double radius, const std::string& colour)
{
    if (std::isfinite(across) && std::isfinite(up))
        svg_.circle(at(across, up).first, at(across, up).second, radius, colour);
}

PlotArea::Axis shareAxis(const std::string& title)
{
    return {title, 0, 1, {0, 0.25, 0.5, 0.75, 1}, 2};
}

PlotArea::Axis upTo(const std::string& title, double highest)
{
    PlotArea::Axis axis{title, 0, 1, {}, 2};
    const double rough = std::max(highest, 1e-6) / 4;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double times : {1.0, 2.0, 5.0, 10.0})
        if (step = times * power; step >= rough)
            break;
    axis.to = step * std::ceil(highest / step);
    for (int i = 0; i * step <= axis.to + step / 2; ++i)
        axis.ticks.push_back(i * step);
    axis.decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    return axis;
}

PlotArea::Axis epochAxis(const std::string& title, int epochs)
{
    PlotArea::Axis axis{title, 1, std::max(2.0, static_cast<double>(epochs)), {}, 0};
    const int step = std::max(1, (epochs + 7) / 8);
    for (int epoch = 1; epoch <= std::max(2, epochs); epoch += step)
        axis.ticks.push_back(epoch);
    return axis;
}

void legend(Svg& svg, double x, double y, const std::string& text, const Svg::Pen& pen, double right)
{
    svg.line(x, y - plotLetters / 3, x + 60, y - plotLetters / 3, pen);
    svg.text(x + 75, y, text, fittedSize(text, plotLetters, right - x - 75));
}

PlotPoints fewerPoints(const PlotPoints& all, std::size_t most)
{
    if (all.size() <= most)
        return all;
    PlotPoints few;
    for (std::size_t i = 0; i < most; ++i)
        few.push_back(all[i * (all.size() - 1) / (most - 1)]);
    return few;
}

std::string hexColour(std::uint32_t rgb)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[rgb >> shift & 15];
    return text;
}

std::string tinted(std::uint32_t rgb, double share)
{
    const double mixed = 0.08 + 0.42 * (std::isfinite(share) ? share : 0);
    std::uint32_t out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        const auto channel = static_cast<double>(rgb >> shift & 255);
        out |= static_cast<std::uint32_t>(std::lround(255 - (255 - channel) * mixed)) << shift;
    }
    return hexColour(out);
}

} // namespace nucleoscope
