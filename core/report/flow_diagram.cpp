// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow_diagram.h"

#include "core/base/number_words.h"
#include "core/report/report_words.h"
#include "core/report/svg.h"
#include "core/run/imported_run.h"

namespace nucleoscope {
namespace {

constexpr double paperWidth = 1700; // tenths of a millimetre
constexpr double letters = 31;
constexpr double lineHeight = 42;
constexpr double margin = 22;
constexpr double between = 40; // the boxes of the parts

const Svg::Pen frame{"#7b8794", 2.5, {}};
const Svg::Pen arrowPen{"#7b8794", 3, {}};

using Lines = std::vector<std::string>;

double partWidth(std::size_t parts)
{
    return (paperWidth - 4 - between * static_cast<double>(parts - 1)) / static_cast<double>(parts);
}

double heightOf(const Lines& lines)
{
    return static_cast<double>(lines.size()) * lineHeight + 2 * margin - 10;
}

/// The lines that paragraphs take in a box.
Lines brokenFor(double boxWidth, const Lines& paragraphs)
{
    Lines lines;
    for (const std::string& paragraph : paragraphs)
        for (std::string& line : wrapped(paragraph, letters, boxWidth - 2 * margin))
            lines.push_back(std::move(line));
    return lines;
}

/// The first paragraph is the box's title.
void box(Svg& svg, double x, double y, double width, double height, const Lines& paragraphs, const char* fill)
{
    const double widest = width - 2 * margin;
    svg.rectangle(x, y, width, height, fill, frame);
    double base = y + margin + letters - 4;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        for (const std::string& line : wrapped(paragraphs[i], letters, widest)) {
            svg.text(x + margin, base, line, fittedSize(line, letters, widest, i == 0), Svg::Anchor::Start, i == 0);
            base += lineHeight;
        }
}

void arrowHead(Svg& svg, double x, double y, double dx, double dy)
{
    constexpr double size = 14;
    svg.polyline({{x - size * dx - size * dy * 0.6, y - size * dy - size * dx * 0.6},
                  {x, y},
                  {x - size * dx + size * dy * 0.6, y - size * dy + size * dx * 0.6}},
                 arrowPen);
}

std::string classLine(const ReportFacts& facts, const PartFacts& part, std::size_t index)
{
    const ReportLanguage& say = facts.language;
    const int patients = facts.info.subjectsKnown ? part.subjectsByClass[index] : 0;
    const std::string count = say.grouped(part.byClass[index]), &name = facts.info.classes[index].name;
    if (!facts.info.subjectsKnown)
        return count + " " + name;
    return say({"report.flow.class",
                patients == 1 ? "{count} {class} of 1 patient" : "{count} {class} of {patients} patients",
                {{"count", count}, {"class", name}, {"patients", say.grouped(patients)}}});
}

Lines linesOf(const ReportFacts& facts, const std::string& title, const PartFacts& part)
{
    Lines lines{title, who(facts, part)};
    for (std::size_t c = 0; c < part.byClass.size(); ++c)
        lines.push_back(classLine(facts, part, c));
    return lines;
}

/// `why`: "… images beyond a limit", in their number. Patients of whom nothing else is there are told, too.
void addKeptBack(const ReportFacts& facts, const RunPart& left, const std::string& why, Lines& lines)
{
    if (left.samples == 0)
        return;
    if (!facts.info.subjectsKnown || left.subjects == 0)
        lines.push_back(why);
    else
        lines.push_back(facts.language.counted(left.subjects, "{images}, among them all of {count} patient",
                                               "{images}, among them all of {count} patients", {{"images", why}}));
}

/// What is not in split.csv; of runs that have no record of it, that this is not known.
void addBeside(const ReportFacts& facts, Lines& lines)
{
    const ReportLanguage& say = facts.language;
    if (!facts.info.images) {
        lines.push_back(
            say({"report.flow.not_known", "files that could not be read, and images that a limit left out: not known"}));
        return;
    }
    const RunImages& images = *facts.info.images;
    if (images.unreadable > 0)
        lines.push_back(say.counted(images.unreadable, "{count} file could not be read", "{count} files could not be read"));
    addKeptBack(facts, images.beyondLimit,
                say.counted(images.beyondLimit.samples, "{count} image beyond a limit", "{count} images beyond a limit"), lines);
    addKeptBack(facts, images.byChoice,
                say.counted(images.byChoice.samples, "{count} image by choice", "{count} images by choice"), lines);
}

/// Of classes that the network does not know, in no part of the split, or left out of it.
std::string restLine(const ReportFacts& facts, int rest)
{
    const ReportLanguage& say = facts.language;
    if (isImportedRun(facts.info))
        return say.counted(rest, "{count} nucleus of classes it does not know", "{count} nuclei of classes it does not know");
    if (facts.info.images)
        return say.counted(rest, "{count} nucleus in no part of the split", "{count} nuclei in no part of the split");
    return say.counted(rest, "{count} nucleus left out of the split", "{count} nuclei left out of the split");
}

/// What split.csv lists and the run does without.
void addLeftOut(const ReportFacts& facts, Lines& lines)
{
    const ReportLanguage& say = facts.language;
    int rest = facts.parts.at(Part::LeftOut).samples;
    const auto take = [&](int wanted) {
        const int taken = std::min(rest, wanted);
        rest -= taken;
        return taken;
    };
    if (facts.undecodable > 0)
        lines.push_back(
            say.counted(facts.undecodable, "{count} nucleus could not be decoded", "{count} nuclei could not be decoded"));
    if (facts.info.images && !facts.info.images->undecodable && !isImportedRun(facts.info))
        lines.push_back(say({"report.flow.known_at_end", "other undecodable ones: known at its end"}));
    if (const int linked = take(facts.info.leftOutAsLinked); linked > 0)
        lines.push_back(say.counted(linked, "{count} nucleus of patients who examine, too, or share pictures with those who do",
                                    "{count} nuclei of patients who examine, too, or share pictures with those who do"));
    const RunImages images = facts.info.images.value_or(RunImages());
    if (const int marked = take(images.marked); marked > 0)
        lines.push_back(say.counted(marked, "{count} nucleus marked doubtful or poor", "{count} nuclei marked doubtful or poor"));
    if (const int thinned = take(images.thinned); thinned > 0)
        lines.push_back(say.counted(thinned, "{count} nucleus: fewer were wanted", "{count} nuclei: fewer were wanted"));
    if (rest > 0)
        lines.push_back(restLine(facts, rest));
}

Lines excludedLines(const ReportFacts& facts)
{
    Lines lines{facts.language({"report.flow.not_used", "Not used"})};
    addBeside(facts, lines);
    addLeftOut(facts, lines);
    if (lines.size() == 1)
        lines.push_back(facts.language({"report.flow.nothing", "nothing"}));
    return lines;
}

/// All that was there, so that what was not used and the parts are what becomes of it.
Lines foundLines(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    const std::string title = say({"report.flow.found_in", "Found in {dataset}", {{"dataset", facts.info.datasetName}}});
    const RunImages images = facts.info.images.value_or(RunImages());
    const int beside = images.beyondLimit.samples + images.byChoice.samples;
    PartFacts found = facts.all;
    found.samples += beside;
    found.subjects += images.beyondLimit.subjects + images.byChoice.subjects;
    if (beside > 0) // of what classes those were is not recorded
        found.byClass.clear();
    Lines lines = linesOf(facts, title, found);
    if (images.unreadable > 0)
        lines.insert(lines.begin() + 1, say.counted(found.samples + images.unreadable,
                                                    "{count} file, of these readable:", "{count} files, of these readable:"));
    if (beside > 0)
        lines.insert(lines.end(), {say({"report.flow.in_the_run", "of these in the run:"}), who(facts, facts.all)});
    return lines;
}

struct FlowPart {
    Part part;
    Message title; ///< of its box
    Message told;  ///< the same as a sentence, about {nuclei}
};

std::vector<FlowPart> partsOf(const ReportFacts& facts)
{
    std::vector<FlowPart> parts{
        {Part::Train, {"report.flow.learned", "Learned from"}, {"report.flow.learned_told", "Learned from: {nuclei}."}},
        {Part::Validation, {"report.flow.validated", "Validated on"}, {"report.flow.validated_told", "Validated on: {nuclei}."}}};
    if (facts.parts.at(Part::Test).samples == 0)
        return parts;
    if (facts.source == PredictionSource::Test)
        parts.push_back({Part::Test, {"report.flow.tested", "Tested on"}, {"report.flow.tested_told", "Tested on: {nuclei}."}});
    else if (facts.info.testOpenings.empty())
        parts.push_back({Part::Test,
                         {"report.flow.aside", "Set aside, not opened"},
                         {"report.flow.aside_told", "Set aside, not opened: {nuclei}."}});
    else
        parts.push_back({Part::Test,
                         {"report.flow.opened", "Set aside, opened before"},
                         {"report.flow.opened_told", "Set aside, opened before: {nuclei}."}});
    return parts;
}

std::string alternativeOf(const ReportFacts& facts, const Lines& found, const Lines& excluded)
{
    const ReportLanguage& say = facts.language;
    std::vector<std::string> told;
    if (facts.info.images && facts.info.images->unreadable > 0) // then their line comes first
        told.push_back(say({"report.flow.files_told", "Found: {files} {nuclei}.", {{"files", found[1]}, {"nuclei", found[2]}}}));
    else
        told.push_back(say({"report.flow.found_told", "Found: {nuclei}.", {{"nuclei", found[1]}}}));
    if (excluded.back() != say({"report.flow.nothing", "nothing"}))
        told.push_back(say({"report.flow.not_used_told",
                            "Not used: {what}.",
                            {{"what", joined({excluded.begin() + 1, excluded.end()}, "; ")}}}));
    for (const FlowPart& part : partsOf(facts)) {
        Message sentence = part.told;
        sentence.arguments = {{"nuclei", who(facts, facts.parts.at(part.part))}};
        told.push_back(say(sentence));
    }
    return sentences(told);
}

/// Arrows from the box of all nuclei down to those of the parts.
void drawParts(Svg& svg, const ReportFacts& facts, double top, double bottom, double from)
{
    const std::vector<FlowPart> parts = partsOf(facts);
    const double width = partWidth(parts.size()), bus = (top + bottom) / 2;
    svg.line(from, top, from, bus, arrowPen);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double x = 2 + static_cast<double>(i) * (width + between);
        const bool examined = (facts.source == PredictionSource::Test ? Part::Test : Part::Validation) == parts[i].part;
        box(svg, x, bottom, width, svg.height() - bottom - 4,
            linesOf(facts, facts.language(parts[i].title), facts.parts.at(parts[i].part)), examined ? "#e6f0fa" : "#ffffff");
        svg.line(from, bus, x + width / 2, bus, arrowPen);
        svg.line(x + width / 2, bus, x + width / 2, bottom - 2, arrowPen);
        arrowHead(svg, x + width / 2, bottom - 2, 0, 1);
    }
}

} // namespace

ReportFigure flowDiagram(const ReportFacts& facts)
{
    constexpr double boxWidth = 760, gap = 66;
    const Lines found = foundLines(facts);
    const Lines excluded = excludedLines(facts);
    const double topHeight = std::max(heightOf(brokenFor(boxWidth, found)), heightOf(brokenFor(boxWidth, excluded)));
    const std::vector<FlowPart> parts = partsOf(facts);
    double partHeight = 0;
    for (const FlowPart& part : parts)
        partHeight = std::max(partHeight, heightOf(brokenFor(partWidth(parts.size()), linesOf(facts, facts.language(part.title),
                                                                                              facts.parts.at(part.part)))));
    const double lower = topHeight + gap;
    Svg svg(paperWidth, lower + partHeight + 4);
    box(svg, 2, 2, boxWidth, topHeight, found, "#f5f7fa");
    box(svg, paperWidth - boxWidth - 2, 2, boxWidth, topHeight, excluded, "#ffffff");
    svg.line(boxWidth + 2, topHeight / 2, paperWidth - boxWidth - 4, topHeight / 2, arrowPen);
    arrowHead(svg, paperWidth - boxWidth - 4, topHeight / 2, 1, 0);
    drawParts(svg, facts, topHeight, lower, 2 + boxWidth / 2);
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            facts.language({"report.flow", "Who learned and who examined. The scores of this report rest on the blue box."}),
            alternativeOf(facts, found, excluded)};
}

} // namespace nucleoscope
