// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_report.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/lessons/lesson_words.h"
#include "core/report/record_rows.h"
#include "core/report/report_words.h"
#include "core/report/svg.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

using LessonBlocks = std::vector<ReportBlock>;
using LessonLook = ReportParagraph::Look;

std::string intervalWords(const Interval& interval, const ReportLanguage& say)
{
    return interval.known() ? say({"report.interval.from_to",
                                   "{low} to {high}",
                                   {{"low", say.fixed(interval.low, 3)}, {"high", say.fixed(interval.high, 3)}}})
                            : "–";
}

/// The arm's title, in the language where the lesson came with the program.
std::string armTitle(const Lesson& lesson, std::size_t arm, const ReportLanguage& say)
{
    return say.text(lesson.arms[arm].title);
}

/// A side whose scores were made with a leak never stands without its mark.
std::string markedSide(const std::string& side, const std::vector<Message>& leaks, const ReportLanguage& say)
{
    return leaks.empty() ? side : say({"report.lesson.leaky_side", "{side} (leak)", {{"side", side}}});
}

using SideTitles = std::array<std::string, 2>;

SideTitles sideTitles(const Lesson& lesson, const LessonConclusion& conclusion, const ReportLanguage& say)
{
    return {markedSide(armTitle(lesson, 0, say), conclusion.leaks[0], say),
            markedSide(armTitle(lesson, 1, say), conclusion.leaks[1], say)};
}

bool isShare(LessonMeasure measure)
{
    return measure != LessonMeasure::Loss && measure != LessonMeasure::Objective;
}

struct SharesPlace {
    static constexpr double width = 1700, left = 560, right = 1640, row = 92, top = 40, letters = 28;
    static double at(double value) { return left + std::clamp(value, 0.0, 1.0) * (right - left); }
};

const std::array<Svg::Pen, 2> armPens{Svg::Pen{"#0b4f8a", 6, {}}, Svg::Pen{"#9c4a00", 6, {}}};

/// One measure of both sides with its interval; returns what it shows in words.
std::string drawShare(Svg& svg, double middle, const std::string& title, const SideTitles& sides,
                      const std::array<MeasuredValue, 2>& measured, const ReportLanguage& say)
{
    using At = SharesPlace;
    svg.text(At::left - 24, middle + At::letters / 3, title, fittedSize(title, At::letters, At::left - 24), Svg::Anchor::End);
    std::vector<std::string> told;
    for (std::size_t arm = 0; arm < 2; ++arm) {
        const auto& [value, interval] = measured[arm];
        const double y = middle + (arm == 0 ? -16 : 16);
        if (interval.known())
            svg.line(At::at(interval.low), y, At::at(interval.high), y, armPens[arm]);
        if (std::isfinite(value))
            svg.circle(At::at(value), y, 11, armPens[arm].colour);
        told.push_back(say({"report.lesson.share",
                            "{measure}, {side}: {value}",
                            {{"measure", title}, {"side", sides[arm]}, {"value", say.fixed(value, 3)}}}));
    }
    return joined(told, "; ");
}

/// Each measure of both sides between 0 and 1, with its interval.
ReportFigure sharesFigure(const Lesson& lesson, const LessonConclusion& conclusion, const ReportLanguage& say)
{
    using At = SharesPlace;
    const auto shares = std::count_if(lesson.shown.begin(), lesson.shown.end(), isShare);
    const double bottom = At::top + At::row * static_cast<double>(shares);
    Svg svg(At::width, bottom + 150);
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        svg.line(At::at(tick), At::top, At::at(tick), bottom, {"#dde3ea", 1.5, {}});
        svg.text(At::at(tick), bottom + At::letters + 10, say.fixed(tick, 2), At::letters, Svg::Anchor::Middle);
    }
    const SideTitles sides = sideTitles(lesson, conclusion, say);
    std::vector<std::string> told;
    for (std::size_t i = 0; i < lesson.shown.size(); ++i)
        if (isShare(lesson.shown[i])) {
            const double middle = At::top + At::row * (static_cast<double>(told.size()) + 0.5);
            told.push_back(
                drawShare(svg, middle, say.told(lessonMeasureTitle(lesson.shown[i])), sides, conclusion.shown[i], say));
        }
    for (std::size_t arm = 0; arm < 2; ++arm) {
        const double x = arm == 0 ? At::left - 400 : At::left + 400;
        svg.circle(x, bottom + 108, 11, armPens[arm].colour);
        svg.text(x + 30, bottom + 118, sides[arm], fittedSize(sides[arm], At::letters, 700));
    }
    return {svg.document(), At::width / 10, svg.height() / 10,
            say({"report.lesson.shares", "Dots: what was measured. Lines: 95 % intervals over patients."}), joined(told, "; ")};
}

void addQuestion(const Lesson& lesson, const LessonRecord& record, const ReportLanguage& say, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{say({"report.chapter.question", "What was asked"}), 1, "question"});
    blocks.push_back(ReportParagraph{say.text(lesson.question), LessonLook::Plain});
    if (const auto verdict = predictionVerdict(lesson, record))
        blocks.push_back(ReportParagraph{say.told(*verdict), LessonLook::Notice});
    else if (!record.prediction.empty())
        blocks.push_back(ReportParagraph{say({"report.lesson.predicted",
                                              "Predicted was: “{prediction}”.",
                                              {{"prediction", say.text(choiceText(lesson, record.prediction))}}}),
                                         LessonLook::Notice});
    else
        blocks.push_back(ReportParagraph{
            say({"report.lesson.not_predicted", "Nothing was predicted before the trainings began."}), LessonLook::Muted});
}

void addOutcome(const Lesson& lesson, const LessonConclusion& conclusion, const ReportLanguage& say, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{say({"report.lesson.conclusion", "What one may conclude"}), 1, "conclusion"});
    for (std::size_t arm = 0; arm < 2; ++arm)
        for (const Message& leak : conclusion.leaks[arm])
            blocks.push_back(ReportParagraph{sentences({say({"report.lesson.leak",
                                                             "The scores of {side} were made with a leak.",
                                                             {{"side", say.quoted(armTitle(lesson, arm, say))}}}),
                                                        say.told(leak)}),
                                             LessonLook::Caution});
    for (std::size_t i = 0; i < lesson.checks.size() && i < conclusion.checks.size(); ++i) {
        blocks.push_back(ReportParagraph{say.text(checkText(lesson.checks[i], conclusion.checks[i])), LessonLook::Plain});
        blocks.push_back(ReportParagraph{say.told(checkNumbers(lesson, i, conclusion.checks[i])), LessonLook::Muted});
    }
    if (std::any_of(lesson.shown.begin(), lesson.shown.end(), isShare))
        blocks.push_back(sharesFigure(lesson, conclusion, say));
}

void addLimits(const LessonRecord& record, const ReportLanguage& say, LessonBlocks& blocks)
{
    std::vector<std::string> items;
    for (const Message& caution : conclusionCautions(*record.conclusion))
        items.push_back(say.told(caution));
    if (record.datasetDrawn)
        items.push_back(say({"report.lesson.drawn", "The nuclei are drawn by the program. They are not real cells: what is shown "
                                                    "here is how a mistake works, not how large it is elsewhere."}));
    blocks.push_back(ReportHeading{say({"report.chapter.limits", "How far to believe it"}), 1, "limits"});
    blocks.push_back(ReportList{std::move(items)});
}

void addSides(const Lesson& lesson, const LessonConclusion& conclusion, const ReportLanguage& say, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{say({"report.lesson.sides", "What was done"}), 1, "sides"});
    for (const std::string& paragraph : lesson.text)
        blocks.push_back(ReportParagraph{say.text(paragraph), LessonLook::Plain});
    ReportTable sides;
    const SideTitles titles = sideTitles(lesson, conclusion, say);
    sides.header = {"", titles[0], titles[1]};
    sides.textColumns = 3;
    sides.widths = {0.2, 0.4, 0.4};
    const auto row = [&](const Message& name, const auto& of) {
        sides.rows.push_back({say(name), of(std::size_t{0}), of(std::size_t{1})});
    };
    row({"report.lesson.done", "what is done"}, [&](std::size_t arm) { return say.text(lesson.arms[arm].text); });
    row({"report.record.recipe", "recipe"}, [&](std::size_t arm) {
        return lesson.arms[arm].randomCopy ? say({"report.lesson.drawn_anew", "none: weights drawn anew"})
                                           : lesson.arms[arm].recipe;
    });
    row({"report.lesson.networks", "networks trained"},
        [&](std::size_t arm) { return say.grouped(lesson.arms[arm].randomCopy ? 0 : lesson.arms[arm].turns); });
    row({"report.lesson.measured", "nuclei measured"}, [&](std::size_t arm) { return say.grouped(conclusion.samples[arm]); });
    blocks.push_back(std::move(sides));
}

void addNumbers(const Lesson& lesson, const LessonConclusion& conclusion, const ReportLanguage& say, LessonBlocks& blocks)
{
    if (lesson.shown.empty())
        return;
    blocks.push_back(ReportHeading{say({"report.lesson.numbers", "All numbers"}), 1, "numbers"});
    const std::string interval = say({"report.interval", "95 % interval"});
    ReportTable table;
    const SideTitles titles = sideTitles(lesson, conclusion, say);
    table.header = {"", titles[0], interval, titles[1], interval};
    for (std::size_t i = 0; i < lesson.shown.size(); ++i) {
        const auto& [first, second] = conclusion.shown[i];
        table.rows.push_back({say.told(lessonMeasureTitle(lesson.shown[i])), say.fixed(first.value, 3),
                              intervalWords(first.interval, say), say.fixed(second.value, 3),
                              intervalWords(second.interval, say)});
    }
    table.note =
        say({"report.lesson.measured_on", lesson.trainingPass ? "Measured on the last pass of the training itself."
                                                              : "Measured on images from which the network did not learn."});
    blocks.push_back(std::move(table));
    std::vector<std::string> thresholds;
    for (const ThresholdRow& threshold : conclusion.thresholds)
        thresholds.push_back(say.told(thresholdSentence(lesson, threshold)));
    if (!thresholds.empty()) {
        blocks.push_back(ReportHeading{say({"report.lesson.thresholds", "Other thresholds, other mixes of classes"}), 2, {}});
        blocks.push_back(ReportList{std::move(thresholds)});
    }
}

/// Epoch by epoch, of each network whose run is there.
void addTrainings(const Lesson& lesson, const std::filesystem::path& folder, const ReportLanguage& say, LessonBlocks& blocks)
{
    ReportTable table;
    table.header = {say({"report.recipe.network", "network"}),
                    say({"report.recipe.epochs", "epochs"}),
                    say({"report.lesson.training_loss", "training loss"}),
                    say({"report.lesson.validation_loss", "validation loss"}),
                    say({"report.score.balanced_accuracy", "balanced accuracy"}),
                    say({"report.score.auroc", "AUROC"})};
    for (const StageHistory& stage : readLessonHistory(lesson, folder)) {
        if (stage.epochs.empty())
            continue;
        const EpochRecord& last = stage.epochs.back();
        table.rows.push_back(
            {markedSide(say.list({armTitle(lesson, static_cast<std::size_t>(stage.arm), say), say.grouped(stage.turn + 1)}),
                        stage.leaks, say),
             say.grouped(std::ssize(stage.epochs)), say.fixed(last.training.loss, 3), say.fixed(last.validation.loss, 3),
             say.fixed(last.validation.balancedAccuracy, 3), say.fixed(last.validation.auroc, 3)});
    }
    if (table.rows.empty())
        return;
    table.note = say({"report.lesson.last_epoch", "After the last epoch of each."});
    blocks.push_back(ReportHeading{say({"report.lesson.trainings", "The trainings"}), 1, "trainings"});
    blocks.push_back(std::move(table));
}

void addRecord(const Lesson& lesson, const LessonRecord& record, const ReportLanguage& say, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{say({"report.chapter.record", "For the record"}), 1, "record"});
    const auto time = [&](const std::string& moment) { return moment.empty() ? std::string("–") : say.time(moment); };
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    table.rows = {{say({"report.lesson.name", "lesson"}), lesson.name},
                  datasetRow(record.datasetName, record.datasetFingerprint, say),
                  {say({"report.lesson.predicted_at", "predicted"}), time(record.predicted)},
                  {say({"report.lesson.finished_at", "finished"}), time(record.finished)},
                  {say({"report.lesson.seconds", "seconds of training"}), say.grouped(std::llround(record.seconds))},
                  {say({"report.seed", "seed"}), std::to_string(lesson.seed)}};
    blocks.push_back(std::move(table));
}

} // namespace

ReportDocument lessonReport(const Lesson& lesson, const LessonRecord& record, const std::filesystem::path& folder,
                            const ReportLanguage& say)
{
    const std::string title = say.text(lesson.title);
    ReportDocument document;
    document.language = say.code;
    document.rightToLeft = say.rightToLeft;
    document.title = say({"report.lesson.title", "Lesson: {lesson}", {{"lesson", title}}});
    document.footer = footerOf(title, say);
    LessonBlocks& blocks = document.blocks;
    blocks.push_back(ReportHeading{document.title, 0, {}});
    blocks.push_back(ReportParagraph{say.text(lesson.summary) + " · " + record.datasetName, LessonLook::Muted});
    blocks.push_back(ReportParagraph{notForDiagnosis(say), LessonLook::Notice});
    addQuestion(lesson, record, say, blocks);
    addOutcome(lesson, *record.conclusion, say, blocks);
    addLimits(record, say, blocks);
    blocks.push_back(ReportPageBreak{});
    addSides(lesson, *record.conclusion, say, blocks);
    addNumbers(lesson, *record.conclusion, say, blocks);
    addTrainings(lesson, folder, say, blocks);
    addRecord(lesson, record, say, blocks);
    return document;
}

Result<ReportDocument> lessonReport(const std::filesystem::path& folder, const LessonLibrary& library, const ReportLanguage& say)
{
    const auto record = readLessonRecord(folder);
    if (!record)
        return fail(record.error());
    if (!record->conclusion)
        return fail(ErrorCode::NotFound,
                    {"lesson.report_unfinished",
                     "The lesson in {folder} is not finished: there is nothing to report yet. Run it again, and "
                     "it goes on.",
                     {{"folder", utf8(folder)}}});
    const LessonEntry* entry = library.find(record->lesson);
    if (!entry)
        return fail(ErrorCode::NotFound, {"lesson.report_unknown",
                                          "{folder} holds the lesson “{lesson}”, which this program does not have.",
                                          {{"folder", utf8(folder)}, {"lesson", record->lesson}}});
    return lessonReport(entry->lesson, *record, folder, say);
}

} // namespace nucleoscope
