// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/report/flow_diagram.h"
#include "core/report/report_drawings.h"
#include "core/report/report_pages.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"

#include <algorithm>
#include <span>

namespace nucleoscope {
namespace {

using Look = ReportParagraph::Look;

std::string question(const ReportFacts& facts)
{
    const PartFacts& learned = facts.parts.at(Part::Train);
    const std::string tell =
        "Can a computer tell " + facts.positiveName() + " from " + facts.negativeName() + " by single nuclei";
    if (isImportedRun(facts.info))
        return tell + "? The network came as the file “" + facts.info.weightsName
               + "” and was not trained here: whether it has seen these nuclei, or others of the same patients, is not known.";
    const std::string learner =
        learned.samples > 0 ? ", after it has learned from " + who(facts, learned) + "?" : std::string("?");
    if (!facts.info.subjectsKnown)
        return tell + learner
               + " Whose nuclei they are is not known: the same people may stand on both sides, which makes the "
                 "task easier than it would be for new patients.";
    if (facts.info.split.rule == SplitRule::ByImage)
        return tell + " of patients of whom it has seen other nuclei" + learner
               + " That is easier than new patients, who are not examined here.";
    return tell + " of patients whom it has never seen" + learner;
}

/// How many of a side were called as that side.
struct Side {
    std::int64_t all = 0, right = 0;
};

Side sideOf(const ReportFacts& facts, bool positive)
{
    Side side;
    for (int truth = 0; truth < facts.matrix.classCount(); ++truth) {
        if (facts.positive[static_cast<std::size_t>(truth)] != positive)
            continue;
        side.all += facts.matrix.truthCount(truth);
        for (int called = 0; called < facts.matrix.classCount(); ++called)
            if (facts.positive[static_cast<std::size_t>(called)] == positive)
                side.right += facts.matrix.count(truth, called);
    }
    return side;
}

std::string sideWords(const Side& side, const std::string& name)
{
    return "Of " + grouped(side.all) + " " + name + " nuclei, " + grouped(side.right) + " ("
           + percentWords(static_cast<double>(side.right) / static_cast<double>(std::max<std::int64_t>(1, side.all)), 0)
           + ") were called " + name + ".";
}

std::string patientWords(const ReportFacts& facts)
{
    if (!facts.info.subjectsKnown)
        return {};
    int known = 0, right = 0;
    for (const SubjectScore& patient : facts.patients) {
        known += patient.truth >= 0;
        right += patient.truth >= 0 && patient.called == patient.truth;
    }
    return known == 0 ? std::string()
                      : " Patient by patient, by the mean over the nuclei, " + grouped(right) + " of "
                            + plural(known, "patient was", "patients were") + " called rightly.";
}

std::string rangeWords(const ReportFacts& facts)
{
    const Interval& interval = facts.scores.images.intervals.of(ScoreKind::BalancedAccuracy);
    if (!interval.known() || !facts.info.subjectsKnown)
        return {};
    if (saysLittle(interval))
        return " Drawn again and again, these patients show no spread; that is no certainty, and says little of others.";
    return " With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well lie "
           "between "
           + percentWords(interval.low, 0) + " and " + percentWords(interval.high, 0) + ".";
}

struct ScoreRow {
    ScoreKind kind;
    std::string title;
};

ReportTable scoreTable(const ReportFacts& facts)
{
    const bool patients = facts.info.subjectsKnown && facts.scores.subjects.scores.samples > 0;
    const RunReferences& references = facts.info.references;
    const bool silhouette = facts.source == PredictionSource::Validation && references.silhouette.has_value();
    ReportTable table;
    table.header = {"", "nucleus by nucleus"};
    if (patients)
        table.header.emplace_back("patient by\u00a0patient");
    if (silhouette)
        table.header.emplace_back("size and shape alone");
    if (facts.scores.majorityClass >= 0)
        table.header.push_back("always " + facts.className(facts.scores.majorityClass));
    const std::string positive = facts.positiveName(), negative = facts.negativeName();
    for (const auto& [kind, title] :
         {ScoreRow{ScoreKind::BalancedAccuracy, "balanced accuracy: mean over the classes"},
          ScoreRow{ScoreKind::Sensitivity, "sensitivity: share of " + positive + " that is found"},
          ScoreRow{ScoreKind::Specificity, "specificity: share of " + negative + " that is left alone"},
          ScoreRow{ScoreKind::Auroc, "AUROC: ranking; 0.5 is guessing"}}) {
        std::vector<std::string> row{title, scoreCell(facts.scores.images, kind)};
        if (patients)
            row.push_back(scoreCell(facts.scores.subjects, kind));
        if (silhouette)
            row.push_back(scoreCell({references.silhouette->scores, references.silhouette->intervals}, kind));
        if (facts.scores.majorityClass >= 0)
            row.push_back(fixed(scoreValue(facts.scores.majority, kind), 3));
        table.rows.push_back(std::move(row));
    }
    const bool starred = std::ranges::any_of(table.rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const std::string& cell) { return cell.ends_with(" *"); });
    });
    const ScoreIntervals& intervals = facts.scores.images.intervals;
    table.note = facts.info.subjectsKnown
                     ? "In brackets: 95 % intervals, from drawing whole patients again and again (2,000 times). They rest on "
                           + plural(intervals.subjects, "independent patient", "independent patients") + ", "
                           + grouped(intervals.smallestStratum) + " of the rarer class."
                     : std::string("In brackets: 95 % intervals, from drawing nuclei again and again, as if each were of another "
                                   "person: they are too narrow.");
    if (starred)
        table.note += " *: drawn again, these patients show no spread; with so few of them that is no certainty.";
    return table;
}

std::string asideWords(const ReportFacts& facts)
{
    if (facts.parts.at(Part::Test).samples == 0)
        return " No test part was set aside.";
    if (facts.info.testOpenings.empty())
        return " A test part was set aside and has not been opened.";
    const TestOpening& last = facts.info.testOpenings.back();
    return " A test part was set aside and was opened, last on " + last.time.substr(0, 10) + " for the network of epoch "
           + std::to_string(last.epoch) + "; then the training went on. The network of this report, of epoch "
           + std::to_string(facts.info.bestEpoch)
           + ", was not examined on it, and what was changed after that look makes it less of a test.";
}

/// The finding that no split can mend is told with what follows from it.
std::string consequenceOf(const ReportFacts& facts, const std::string& caution)
{
    for (const RunFinding& finding : facts.info.findings)
        if (finding.id == "audit.one_class_each" && finding.what.english() == caution)
            return " " + finding.howBad.english();
    return {};
}

/// What the flow diagram tells and no score suffers from. Images that could not be decoded are counted there, and said here, too.
bool inDiagramAlone(const Message& caution)
{
    return caution.id == "split.left_out_linked";
}

std::vector<std::string> limits(const ReportFacts& facts)
{
    std::vector<std::string> items;
    const std::size_t leaks = leaksOf(facts.info).size(); // they come first, and stand above the scores already
    const std::vector<Message> cautions = cautionsOf(facts.info);
    for (const Message& caution : std::span(cautions).subspan(leaks))
        if (!inDiagramAlone(caution))
            items.push_back(caution.english() + consequenceOf(facts, caution.english()));
    if (facts.source == PredictionSource::Validation && !isImportedRun(facts.info))
        items.emplace_back("The part that these scores are of also chose which epoch of the training was kept: they are a little "
                           "too good."
                           + asideWords(facts));
    else if (facts.info.testOpenings.size() > 1)
        items.push_back("The test part was opened " + grouped(static_cast<long long>(facts.info.testOpenings.size()))
                        + " times. Each look after which something was changed makes it less of a test.");
    if (facts.scores.images.intervals.smallestStratum < fewSubjects && facts.info.subjectsKnown)
        items.push_back("Only " + plural(facts.scores.images.intervals.smallestStratum, "patient", "patients")
                        + " of the rarer class examined it: the intervals are likely too narrow.");
    if (facts.info.datasetDrawn)
        items.emplace_back("The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones.");
    else
        items.push_back("All nuclei come from one collection (" + facts.info.datasetName
                        + "). Other microscopes, stains, laboratories and diseases were not examined.");
    items.emplace_back("The network always answers, also for a picture that is no nucleus or unlike all it has seen.");
    return items;
}

} // namespace

std::string reportTitle(const RunInfo& info)
{
    return (isImportedRun(info) ? "Report of the network “" : "Report of the training “") + info.name + "”";
}

void addFirstPage(const ReportFacts& facts, ReportBlocks& blocks)
{
    const RunInfo& info = facts.info;
    const bool imported = isImportedRun(info);
    blocks.push_back(ReportHeading{reportTitle(info), 0, {}});
    blocks.push_back(ReportParagraph{info.datasetName + " · " + (info.recipe.title.empty() ? info.recipe.name : info.recipe.title)
                                         + (imported ? " · imported " : " · trained ") + info.created.substr(0, 10) + " · "
                                         + info.program,
                                     Look::Muted});
    blocks.push_back(
        ReportParagraph{"For research and teaching only, not for diagnosis. Nothing in this report is advice about a "
                        "patient.",
                        Look::Notice});
    blocks.push_back(ReportHeading{"What was asked", 1, "question"});
    blocks.push_back(ReportParagraph{question(facts), Look::Plain});
    blocks.push_back(flowDiagram(facts));
    blocks.push_back(ReportHeading{"What came out", 1, "scores"});
    for (const Message& leak : leaksOf(info))
        blocks.push_back(ReportParagraph{"These scores were made with a leak. " + leak.english(), Look::Caution});
    blocks.push_back(
        ReportBeside{{"Examined on " + who(facts, facts.examined) + " (" + facts.partName() + "). "
                          + sideWords(sideOf(facts, true), facts.positiveName()) + " "
                          + sideWords(sideOf(facts, false), facts.negativeName()) + patientWords(facts) + rangeWords(facts),
                      Look::Plain},
                     matrixFigure(facts)});
    blocks.push_back(scoreTable(facts));
    blocks.push_back(ReportHeading{"How far to believe it", 1, "limits"});
    blocks.push_back(ReportList{limits(facts)});
}

} // namespace nucleoscope
