// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow_diagram.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/report/svg.h"

namespace nucleoscope {
namespace {

constexpr double paperWidth = 1700; // tenths of a millimetre
constexpr double letters = 31;
constexpr double lineHeight = 42;
constexpr double margin = 22;

const Svg::Pen frame{"#7b8794", 2.5, {}};
const Svg::Pen arrowPen{"#7b8794", 3, {}};

using Lines = std::vector<std::string>;

double heightOf(const Lines& lines)
{
    return static_cast<double>(lines.size()) * lineHeight + 2 * margin - 10;
}

/// The first line is the box's title.
void box(Svg& svg, double x, double y, double width, double height, const Lines& lines, const char* fill)
{
    svg.rectangle(x, y, width, height, fill, frame);
    double base = y + margin + letters - 4;
    for (std::size_t i = 0; i < lines.size(); ++i, base += lineHeight)
        svg.text(x + margin, base, lines[i], letters, Svg::Anchor::Start, i == 0);
}

void arrowHead(Svg& svg, double x, double y, double dx, double dy)
{
    constexpr double size = 14;
    svg.polyline({{x - size * dx - size * dy * 0.6, y - size * dy - size * dx * 0.6},
                  {x, y},
                  {x - size * dx + size * dy * 0.6, y - size * dy + size * dx * 0.6}},
                 arrowPen);
}

std::string whose(const ReportFacts& facts, const PartFacts& part)
{
    const std::string nuclei = plural(part.samples, "nucleus", "nuclei");
    return facts.info.subjectsKnown ? nuclei + " of " + plural(part.subjects, "patient", "patients") : nuclei;
}

Lines linesOf(const ReportFacts& facts, const std::string& title, const PartFacts& part)
{
    Lines lines{title, whose(facts, part)};
    for (std::size_t c = 0; c < part.byClass.size(); ++c) {
        std::string line = grouped(part.byClass[c]) + " " + facts.info.classes[c].name;
        if (facts.info.subjectsKnown)
            line += " of " + plural(part.subjectsByClass[c], "patient", "patients");
        lines.push_back(line);
    }
    return lines;
}

Lines excludedLines(const ReportFacts& facts)
{
    const PartFacts& left = facts.parts.at(Part::LeftOut);
    Lines lines{"Not used"};
    if (!facts.unreadable) {
        lines.emplace_back("files that could not be read, and images");
        lines.emplace_back("that a limit left out: not known");
    } else if (*facts.unreadable > 0) {
        lines.push_back(plural(*facts.unreadable, "file", "files") + " could not be read");
    }
    if (facts.notInRun.value_or(0) > 0)
        lines.push_back(plural(*facts.notInRun, "image", "images") + " left out by a limit or choice");
    if (facts.undecodable > 0)
        lines.push_back(plural(facts.undecodable, "nucleus", "nuclei") + " could not be decoded");
    const int linked = std::min(left.samples, facts.info.leftOutAsLinked);
    if (linked > 0) {
        lines.push_back(plural(linked, "nucleus", "nuclei") + " of patients who share pictures");
        lines.emplace_back("with those who examine");
    }
    if (left.samples > linked)
        lines.push_back(plural(left.samples - linked, "nucleus", "nuclei") + " by choice");
    if (lines.size() == 1)
        lines.emplace_back("nothing");
    return lines;
}

struct FlowPart {
    const char* title;
    Part part;
    const char* fill;
};

} // namespace

ReportFigure flowDiagram(const ReportFacts& facts)
{
    const int beside = facts.unreadable.value_or(0) + facts.notInRun.value_or(0);
    Lines found = linesOf(facts, "Found in " + facts.info.datasetName, facts.all);
    if (beside > 0)
        found.insert(found.begin() + 1, plural(beside + facts.all.samples, "file", "files") + ", of these in the run:");
    const Lines excluded = excludedLines(facts);
    const double topHeight = std::max(heightOf(found), heightOf(excluded));
    std::vector<FlowPart> parts{{"Learned from", Part::Train, "#ffffff"}, {"Validated on", Part::Validation, "#ffffff"}};
    if (facts.parts.at(Part::Test).samples > 0)
        parts.push_back({facts.source == PredictionSource::Test ? "Tested on"
                         : facts.info.testOpenings.empty()      ? "Set aside, not opened"
                                                                : "Set aside, opened before",
                         Part::Test, "#ffffff"});
    const double gap = 66;
    const double lower = topHeight + gap;
    const double partHeight = heightOf(linesOf(facts, {}, facts.all));
    Svg svg(paperWidth, lower + partHeight + 4);

    constexpr double boxWidth = 760;
    box(svg, 2, 2, boxWidth, topHeight, found, "#f5f7fa");
    box(svg, paperWidth - boxWidth - 2, 2, boxWidth, topHeight, excluded, "#ffffff");
    svg.line(boxWidth + 2, topHeight / 2, paperWidth - boxWidth - 4, topHeight / 2, arrowPen);
    arrowHead(svg, paperWidth - boxWidth - 4, topHeight / 2, 1, 0);

    const double between = 40;
    const double width = (paperWidth - 4 - between * static_cast<double>(parts.size() - 1)) / static_cast<double>(parts.size());
    const double bus = topHeight + gap / 2;
    const double from = 2 + boxWidth / 2;
    svg.line(from, topHeight, from, bus, arrowPen);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double x = 2 + static_cast<double>(i) * (width + between);
        const bool examined = (facts.source == PredictionSource::Test ? Part::Test : Part::Validation) == parts[i].part;
        box(svg, x, lower, width, partHeight, linesOf(facts, parts[i].title, facts.parts.at(parts[i].part)),
            examined ? "#e6f0fa" : parts[i].fill);
        svg.line(from, bus, x + width / 2, bus, arrowPen);
        svg.line(x + width / 2, bus, x + width / 2, lower - 2, arrowPen);
        arrowHead(svg, x + width / 2, lower - 2, 0, 1);
    }
    std::string alternative = "Found: " + whose(facts, facts.all) + ".";
    for (const FlowPart& part : parts)
        alternative += std::string(" ") + part.title + ": " + whose(facts, facts.parts.at(part.part)) + ".";
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            "Who learned and who examined. The scores of this report rest on the blue box.", alternative};
}

} // namespace nucleoscope
