// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow_diagram.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/report/svg.h"
#include "core/run/imported_run.h"

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

void addKeptBack(const ReportFacts& facts, const RunPart& left, const std::string& why, Lines& lines)
{
    if (left.samples == 0)
        return;
    const bool patients = facts.info.subjectsKnown && left.subjects > 0;
    lines.push_back(plural(left.samples, "image", "images") + why + (patients ? "," : ""));
    if (patients)
        lines.push_back("among them all of " + plural(left.subjects, "patient", "patients"));
}

/// What is not in split.csv; of runs that have no record of it, that this is not known.
void addBeside(const ReportFacts& facts, Lines& lines)
{
    if (!facts.info.images) {
        lines.emplace_back("files that could not be read, and images");
        lines.emplace_back("that a limit left out: not known");
        return;
    }
    const RunImages& images = *facts.info.images;
    if (images.unreadable > 0)
        lines.push_back(plural(images.unreadable, "file", "files") + " could not be read");
    addKeptBack(facts, images.beyondLimit, " beyond a limit", lines);
    addKeptBack(facts, images.byChoice, " by choice", lines);
}

/// What split.csv lists and the run does without.
void addLeftOut(const ReportFacts& facts, Lines& lines)
{
    int rest = facts.parts.at(Part::LeftOut).samples;
    const auto take = [&](int wanted) {
        const int taken = std::min(rest, wanted);
        rest -= taken;
        return taken;
    };
    if (facts.undecodable > 0)
        lines.push_back(plural(facts.undecodable, "nucleus", "nuclei") + " could not be decoded");
    if (facts.info.images && !facts.info.images->undecodable && !isImportedRun(facts.info))
        lines.emplace_back("other undecodable ones: known at its end");
    if (const int linked = take(facts.info.leftOutAsLinked); linked > 0) {
        lines.push_back(plural(linked, "nucleus", "nuclei") + " of patients who share pictures");
        lines.emplace_back("with those who examine");
    }
    const RunImages images = facts.info.images.value_or(RunImages());
    if (const int marked = take(images.marked); marked > 0)
        lines.push_back(plural(marked, "nucleus", "nuclei") + " marked doubtful or poor");
    if (const int thinned = take(images.thinned); thinned > 0)
        lines.push_back(plural(thinned, "nucleus", "nuclei") + ": fewer were wanted");
    if (rest > 0)
        lines.push_back(plural(rest, "nucleus", "nuclei")
                        + (isImportedRun(facts.info) ? " of classes it does not know"
                           : facts.info.images       ? " in no part of the split"
                                                     : " left out of the split"));
}

Lines excludedLines(const ReportFacts& facts)
{
    Lines lines{"Not used"};
    addBeside(facts, lines);
    addLeftOut(facts, lines);
    if (lines.size() == 1)
        lines.emplace_back("nothing");
    return lines;
}

/// All that was there, so that what was not used and the parts are what becomes of it.
Lines foundLines(const ReportFacts& facts)
{
    const std::string title = "Found in " + facts.info.datasetName;
    const RunImages images = facts.info.images.value_or(RunImages());
    const int beside = images.beyondLimit.samples + images.byChoice.samples;
    PartFacts found = facts.all;
    found.samples += beside;
    found.subjects += images.beyondLimit.subjects + images.byChoice.subjects;
    if (beside > 0) // of what classes those were is not recorded
        found.byClass.clear();
    Lines lines = linesOf(facts, title, found);
    if (images.unreadable > 0)
        lines.insert(lines.begin() + 1, plural(found.samples + images.unreadable, "file", "files") + ", of these readable:");
    if (beside > 0)
        lines.insert(lines.end(), {"of these in the run:", whose(facts, facts.all)});
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
    const Lines found = foundLines(facts);
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
    std::string alternative = "Found: " + found[1] + (found[1].ends_with(':') ? " " + found[2] : std::string()) + ".";
    if (excluded.back() != "nothing")
        alternative += " Not used: " + joined({excluded.begin() + 1, excluded.end()}, "; ") + ".";
    for (const FlowPart& part : parts)
        alternative += std::string(" ") + part.title + ": " + whose(facts, facts.parts.at(part.part)) + ".";
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            "Who learned and who examined. The scores of this report rest on the blue box.", alternative};
}

} // namespace nucleoscope
