// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow_diagram.h"
#include "core/report/question_words.h"
#include "core/report/report_drawings.h"
#include "core/report/report_pages.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"

#include <algorithm>
#include <span>

namespace nucleoscope {
namespace {

using Look = ReportParagraph::Look;

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

std::string sideWords(const Side& side, const std::string& name, const ReportLanguage& say)
{
    const double share = static_cast<double>(side.right) / static_cast<double>(std::max<std::int64_t>(1, side.all));
    return say({"report.side",
                "Of {count} {class} nuclei, {right} ({share}) were called {class}.",
                {{"count", say.grouped(side.all)},
                 {"class", name},
                 {"right", say.grouped(side.right)},
                 {"share", say.percent(share, 0)}}});
}

/// One sentence for each side, or for each class where each is told by itself.
std::vector<std::string> callWords(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    if (!isToldByClass(facts.info))
        return {sideWords(sideOf(facts, true), facts.positiveName(), say),
                sideWords(sideOf(facts, false), facts.negativeName(), say)};
    std::vector<std::string> told;
    for (int c = 0; c < facts.matrix.classCount(); ++c)
        told.push_back(sideWords({facts.matrix.truthCount(c), facts.matrix.count(c, c)}, facts.className(c), say));
    return told;
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
    return known == 0
               ? std::string()
               : facts.language.counted(
                   known, "Patient by patient, by the mean over the nuclei, {right} of {count} patient was called rightly.",
                   "Patient by patient, by the mean over the nuclei, {right} of {count} patients were called rightly.",
                   {{"right", facts.language.grouped(right)}});
}

std::string rangeWords(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    const Interval& interval = facts.scores.images.intervals.of(ScoreKind::BalancedAccuracy);
    if (!interval.known() || !facts.info.subjectsKnown)
        return {};
    if (saysLittle(interval))
        return say({"report.no_spread", "Drawn again and again, these patients show no spread; that is no certainty, and says "
                                        "little of others."});
    return say({"report.range",
                "With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well "
                "lie between {low} and {high}.",
                {{"low", say.percent(interval.low, 0)}, {"high", say.percent(interval.high, 0)}}});
}

/// Which of the columns beside the network's own there are.
struct ScoreColumns {
    explicit ScoreColumns(const ReportFacts& facts)
        : patients(facts.info.subjectsKnown && facts.scores.subjects.scores.samples > 0),
          silhouette(facts.source == PredictionSource::Validation && facts.info.references.silhouette.has_value()),
          majority(facts.scores.majorityClass >= 0)
    {}
    bool patients, silhouette, majority;
};

std::vector<std::string> scoreHeader(const ReportFacts& facts, const ScoreColumns& columns)
{
    const ReportLanguage& say = facts.language;
    std::vector<std::string> header{"", say({"report.by_nucleus", "nucleus by nucleus"})};
    if (columns.patients)
        header.push_back(say({"report.by_patient", "patient by\u00a0patient"}));
    if (columns.silhouette)
        header.push_back(say({"report.silhouette", "size and shape alone"}));
    if (columns.majority)
        header.push_back(say({"report.always", "always {class}", {{"class", facts.className(facts.scores.majorityClass)}}}));
    return header;
}

std::string scoreTitle(const ReportFacts& facts, ScoreKind kind)
{
    const ReportLanguage& say = facts.language;
    switch (kind) {
    case ScoreKind::BalancedAccuracy: return say({"report.row.balanced_accuracy", "balanced accuracy: mean over the classes"});
    case ScoreKind::Sensitivity:
        return say({"report.row.sensitivity", "sensitivity: share of {class} that is found", {{"class", facts.positiveName()}}});
    case ScoreKind::Specificity:
        if (isToldByClass(facts.info))
            return say({"report.row.specificity_of_others", "specificity: share of the others that is left alone"});
        return say(
            {"report.row.specificity", "specificity: share of {class} that is left alone", {{"class", facts.negativeName()}}});
    default: return say({"report.row.auroc", "AUROC: ranking; 0.5 is guessing"});
    }
}

std::string intervalNote(const ReportFacts& facts)
{
    const ScoreIntervals& intervals = facts.scores.images.intervals;
    if (!facts.info.subjectsKnown)
        return facts.language({"report.intervals_of_nuclei",
                               "In brackets: 95 % intervals, from drawing nuclei again and again, as "
                               "if each were of another person: they are too narrow."});
    return facts.language.counted(
        intervals.subjects,
        "In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} "
        "independent patient, {rarer} of the rarer class.",
        "In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} "
        "independent patients, {rarer} of the rarer class.",
        {{"times", facts.language.grouped(2000)}, {"rarer", facts.language.grouped(intervals.smallestStratum)}});
}

std::vector<std::string> scoreRow(const ReportFacts& facts, const ScoreColumns& columns, ScoreKind kind)
{
    const ReportLanguage& say = facts.language;
    std::vector<std::string> row{scoreTitle(facts, kind), scoreCell(facts.scores.images, kind, say)};
    if (columns.patients)
        row.push_back(scoreCell(facts.scores.subjects, kind, say));
    if (columns.silhouette) {
        const ReferenceScores& silhouette = *facts.info.references.silhouette;
        row.push_back(scoreCell({silhouette.scores, silhouette.intervals}, kind, say));
    }
    if (columns.majority)
        row.push_back(say.fixed(scoreValue(facts.scores.majority, kind), 3));
    return row;
}

std::vector<std::string> recallRow(const ReportFacts& facts, const ScoreColumns& columns, std::size_t index)
{
    const ReportLanguage& say = facts.language;
    const ScoreReport& scores = facts.classScores[index];
    std::vector<std::string> row{
        say({"report.row.recall", "recall: share of {class} that is called so", {{"class", facts.info.classes[index].name}}}),
        scoreCell(scores.images, ScoreKind::Sensitivity, say)};
    if (columns.patients)
        row.push_back(scoreCell(scores.subjects, ScoreKind::Sensitivity, say));
    if (columns.silhouette)
        row.emplace_back("–"); // not recorded
    if (columns.majority)
        row.push_back(say.fixed(scores.majority.sensitivity, 3));
    return row;
}

ReportTable scoreTable(const ReportFacts& facts)
{
    const ScoreColumns columns(facts);
    ReportTable table;
    table.header = scoreHeader(facts, columns);
    table.rows.push_back(scoreRow(facts, columns, ScoreKind::BalancedAccuracy));
    for (std::size_t c = 0; c < facts.classScores.size(); ++c)
        table.rows.push_back(recallRow(facts, columns, c));
    if (hasSides(facts.info))
        for (const ScoreKind kind : {ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc})
            table.rows.push_back(scoreRow(facts, columns, kind));
    table.note = sentences({intervalNote(facts), starWords(table, facts.language)});
    return table;
}

std::string asideWords(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    if (facts.parts.at(Part::Test).samples == 0)
        return say({"report.no_test_part", "No test part was set aside."});
    if (facts.info.testOpenings.empty())
        return say({"report.test_unopened", "A test part was set aside and has not been opened."});
    const TestOpening& last = facts.info.testOpenings.back();
    return say({"report.test_opened_before",
                "A test part was set aside and was opened, last on {date} for the network of epoch {opened}; then the training "
                "went on. The network of this report, of epoch {epoch}, was not examined on it, and what was changed after that "
                "look makes it less of a test.",
                {{"date", say.time(last.time.substr(0, 10))},
                 {"opened", say.grouped(last.epoch)},
                 {"epoch", say.grouped(facts.info.bestEpoch)}}});
}

/// The finding that no split can mend is told with what follows from it.
std::string consequenceOf(const ReportFacts& facts, const std::string& caution)
{
    for (const RunFinding& finding : facts.info.findings)
        if (finding.id == "audit.one_class_each" && finding.what.english() == caution)
            return facts.language.told(finding.howBad);
    return {};
}

/// What the flow diagram tells and no score suffers from. Images that could not be decoded are counted there, and said here, too.
bool inDiagramAlone(const Message& caution)
{
    return caution.id == "split.left_out_linked" || caution.id == "split.left_out_patients";
}

std::string collectionWords(const ReportFacts& facts)
{
    if (facts.info.datasetDrawn)
        return facts.language({"report.drawn",
                               "The nuclei are drawn by the program. They are not real cells, and nothing follows "
                               "for real ones."});
    return facts.language(
        {"report.one_collection",
         "All nuclei come from one collection ({dataset}). Other microscopes, stains, laboratories and diseases "
         "were not examined.",
         {{"dataset", facts.info.datasetName}}});
}

std::vector<std::string> limits(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    std::vector<std::string> items;
    const std::size_t leaks = leaksOf(facts.info).size(); // they come first, and stand above the scores already
    const std::vector<Message> cautions = cautionsOf(facts.info);
    for (const Message& caution : std::span(cautions).subspan(leaks))
        if (!inDiagramAlone(caution))
            items.push_back(sentences({say.told(caution), consequenceOf(facts, caution.english())}));
    if (facts.source == PredictionSource::Validation && !isImportedRun(facts.info))
        items.push_back(sentences({say({"report.chose_itself", "The part that these scores are of also chose which epoch of the "
                                                               "training was kept: they are a little too good."}),
                                   asideWords(facts)}));
    else if (facts.info.testOpenings.size() > 1)
        items.push_back(say({"report.opened_often",
                             "The test part was opened {count} times. Each look after which something was changed makes it less "
                             "of a test.",
                             {{"count", say.grouped(std::ssize(facts.info.testOpenings))}}}));
    if (const int few = facts.scores.images.intervals.smallestStratum; few < fewSubjects && facts.info.subjectsKnown)
        items.push_back(
            say.counted(few, "Only {count} patient of the rarer class examined it: the intervals are likely too narrow.",
                        "Only {count} patients of the rarer class examined it: the intervals are likely too narrow."));
    items.push_back(collectionWords(facts));
    items.push_back(
        say({"report.always_answers", "The network always answers, also for a picture that is no nucleus or unlike all "
                                      "it has seen."}));
    return items;
}

std::string subtitle(const ReportFacts& facts)
{
    const RunInfo& info = facts.info;
    const std::vector<Message::Argument> arguments{{"dataset", info.datasetName},
                                                   {"recipe", recipeTitle(info, facts.language)},
                                                   {"date", facts.language.time(info.created.substr(0, 10))},
                                                   {"program", info.program}};
    if (isImportedRun(info))
        return facts.language({"report.subtitle.imported", "{dataset} · {recipe} · imported {date} · {program}", arguments});
    return facts.language({"report.subtitle", "{dataset} · {recipe} · trained {date} · {program}", arguments});
}

std::string examinedWords(const ReportFacts& facts)
{
    const bool test = facts.source == PredictionSource::Test;
    return facts.language({"report.examined",
                           test ? "Examined on {who} (test part)." : "Examined on {who} (validation part).",
                           {{"who", who(facts, facts.examined)}}});
}

/// What was called what, and the matrix beside it, or below where it is wide.
void addCalls(const ReportFacts& facts, ReportBlocks& blocks)
{
    constexpr std::size_t mostBeside = 3; // classes
    std::vector<std::string> told = callWords(facts);
    told.insert(told.begin(), examinedWords(facts));
    told.insert(told.end(), {patientWords(facts), rangeWords(facts)});
    ReportParagraph words{sentences(told), Look::Plain};
    if (facts.info.classes.size() <= mostBeside) {
        blocks.push_back(ReportBeside{std::move(words), matrixFigure(facts)});
        return;
    }
    blocks.push_back(std::move(words));
    blocks.push_back(matrixFigure(facts));
}

} // namespace

std::string reportTitle(const ReportFacts& facts)
{
    return facts.language({"report.title",
                           isImportedRun(facts.info) ? "Report of the network “{run}”" : "Report of the training “{run}”",
                           {{"run", facts.info.name}}});
}

void addFirstPage(const ReportFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{reportTitle(facts), 0, {}});
    blocks.push_back(ReportParagraph{subtitle(facts), Look::Muted});
    blocks.push_back(ReportParagraph{notForDiagnosis(say), Look::Notice});
    blocks.push_back(ReportHeading{say({"report.chapter.question", "What was asked"}), 1, "question"});
    blocks.push_back(ReportParagraph{questionWords(facts), Look::Plain});
    blocks.push_back(flowDiagram(facts));
    blocks.push_back(ReportHeading{say({"report.chapter.scores", "What came out"}), 1, "scores"});
    for (const Message& leak : leaksOf(facts.info))
        blocks.push_back(ReportParagraph{sentences({say({"report.leak", "These scores were made with a leak."}), say.told(leak)}),
                                         Look::Caution});
    addCalls(facts, blocks);
    blocks.push_back(scoreTable(facts));
    blocks.push_back(ReportHeading{say({"report.chapter.limits", "How far to believe it"}), 1, "limits"});
    blocks.push_back(ReportList{limits(facts)});
}

} // namespace nucleoscope
