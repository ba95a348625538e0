// SPDX-License-Identifier: GPL-3.0-or-later
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
    const ReportLanguage& say = facts.language;
    const PartFacts& learned = facts.parts.at(Part::Train);
    const bool learnedHere = learned.samples > 0;
    const std::vector<Message::Argument> arguments{{"positive", facts.positiveName()},
                                                   {"negative", facts.negativeName()},
                                                   {"learned", who(facts, learned)},
                                                   {"file", facts.info.weightsName}};
    if (isImportedRun(facts.info))
        return say({"report.question.imported",
                    "Can a computer tell {positive} from {negative} by single nuclei? The network came as the file “{file}” and "
                    "was not trained here: whether it has seen these nuclei, or others of the same patients, is not known.",
                    arguments});
    if (!facts.info.subjectsKnown)
        return sentences(
            {say({"report.question.unknown",
                  learnedHere ? "Can a computer tell {positive} from {negative} by single nuclei, after it has learned from "
                                "{learned}?"
                              : "Can a computer tell {positive} from {negative} by single nuclei?",
                  arguments}),
             say({"report.question.unknown_patients",
                  "Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than "
                  "it would be for new patients."})});
    if (facts.info.split.rule == SplitRule::ByImage)
        return sentences(
            {say({"report.question.by_image",
                  learnedHere ? "Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen "
                                "other nuclei, after it has learned from {learned}?"
                              : "Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen "
                                "other nuclei?",
                  arguments}),
             say({"report.question.easier", "That is easier than new patients, who are not examined here."})});
    return say({"report.question.by_patient",
                learnedHere ? "Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never "
                              "seen, after it has learned from {learned}?"
                            : "Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never "
                              "seen?",
                arguments});
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

ReportTable scoreTable(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    const ScoreColumns columns(facts);
    ReportTable table;
    table.header = scoreHeader(facts, columns);
    for (const ScoreKind kind : {ScoreKind::BalancedAccuracy, ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc}) {
        std::vector<std::string> row{scoreTitle(facts, kind), scoreCell(facts.scores.images, kind, say)};
        if (columns.patients)
            row.push_back(scoreCell(facts.scores.subjects, kind, say));
        if (columns.silhouette) {
            const ReferenceScores& silhouette = *facts.info.references.silhouette;
            row.push_back(scoreCell({silhouette.scores, silhouette.intervals}, kind, say));
        }
        if (columns.majority)
            row.push_back(say.fixed(scoreValue(facts.scores.majority, kind), 3));
        table.rows.push_back(std::move(row));
    }
    table.note = sentences({intervalNote(facts), starWords(table, say)});
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
    blocks.push_back(ReportParagraph{question(facts), Look::Plain});
    blocks.push_back(flowDiagram(facts));
    blocks.push_back(ReportHeading{say({"report.chapter.scores", "What came out"}), 1, "scores"});
    for (const Message& leak : leaksOf(facts.info))
        blocks.push_back(ReportParagraph{sentences({say({"report.leak", "These scores were made with a leak."}), say.told(leak)}),
                                         Look::Caution});
    blocks.push_back(ReportBeside{{sentences({examinedWords(facts), sideWords(sideOf(facts, true), facts.positiveName(), say),
                                              sideWords(sideOf(facts, false), facts.negativeName(), say), patientWords(facts),
                                              rangeWords(facts)}),
                                   Look::Plain},
                                  matrixFigure(facts)});
    blocks.push_back(scoreTable(facts));
    blocks.push_back(ReportHeading{say({"report.chapter.limits", "How far to believe it"}), 1, "limits"});
    blocks.push_back(ReportList{limits(facts)});
}

} // namespace nucleoscope
