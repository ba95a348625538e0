// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_report.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/lessons/lesson_words.h"
#include "core/report/svg.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

using LessonBlocks = std::vector<ReportBlock>;
using LessonLook = ReportParagraph::Look;

std::string intervalWords(const Interval& interval)
{
    return interval.known() ? fixed(interval.low, 3) + " to " + fixed(interval.high, 3) : "–";
}

bool isShare(LessonMeasure measure)
{
    return measure != LessonMeasure::Loss && measure != LessonMeasure::Objective;
}

/// Each measure of both sides between 0 and 1, with its interval.
ReportFigure sharesFigure(const Lesson& lesson, const LessonConclusion& conclusion)
{
    constexpr double width = 1700, left = 560, right = 1640, row = 92, top = 40, letters = 28;
    const std::array<Svg::Pen, 2> pens{Svg::Pen{"#0b4f8a", 6, {}}, Svg::Pen{"#9c4a00", 6, {}}};
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < lesson.shown.size(); ++i)
        if (isShare(lesson.shown[i]))
            drawn.push_back(i);
    const double bottom = top + row * static_cast<double>(drawn.size());
    Svg svg(width, bottom + 150);
    const auto place = [&](double value) { return left + std::clamp(value, 0.0, 1.0) * (right - left); };
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        svg.line(place(tick), top, place(tick), bottom, {"#dde3ea", 1.5, {}});
        svg.text(place(tick), bottom + letters + 10, fixed(tick, 2), letters, Svg::Anchor::Middle);
    }
    std::string told;
    for (std::size_t line = 0; line < drawn.size(); ++line) {
        const std::string title = lessonMeasureTitle(lesson.shown[drawn[line]]).english();
        const double middle = top + row * (static_cast<double>(line) + 0.5);
        svg.text(left - 24, middle + letters / 3, title, letters, Svg::Anchor::End);
        for (std::size_t arm = 0; arm < 2; ++arm) {
            const MeasuredValue& measured = conclusion.shown[drawn[line]][arm];
            const double y = middle + (arm == 0 ? -16 : 16);
            if (measured.interval.known())
                svg.line(place(measured.interval.low), y, place(measured.interval.high), y, pens[arm]);
            if (std::isfinite(measured.value))
                svg.circle(place(measured.value), y, 11, pens[arm].colour);
            told += (told.empty() ? "" : "; ") + title + ", " + lesson.arms[arm].title + ": " + fixed(measured.value, 3);
        }
    }
    for (std::size_t arm = 0; arm < 2; ++arm) {
        const double x = arm == 0 ? left - 400 : left + 400;
        svg.circle(x, bottom + 108, 11, pens[arm].colour);
        svg.text(x + 30, bottom + 118, lesson.arms[arm].title, letters);
    }
    return {svg.document(), width / 10, svg.height() / 10, "Dots: what was measured. Lines: 95 % intervals over patients.", told};
}

void addQuestion(const Lesson& lesson, const LessonRecord& record, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"What was asked", 1, "question"});
    blocks.push_back(ReportParagraph{lesson.question, LessonLook::Plain});
    if (const auto verdict = predictionVerdict(lesson, record))
        blocks.push_back(ReportParagraph{verdict->english(), LessonLook::Notice});
    else if (!record.prediction.empty())
        blocks.push_back(ReportParagraph{"Predicted was: “" + choiceText(lesson, record.prediction) + "”.", LessonLook::Notice});
    else
        blocks.push_back(ReportParagraph{"Nothing was predicted before the trainings began.", LessonLook::Muted});
}

void addOutcome(const Lesson& lesson, const LessonConclusion& conclusion, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"What one may conclude", 1, "conclusion"});
    for (std::size_t i = 0; i < lesson.checks.size() && i < conclusion.checks.size(); ++i) {
        blocks.push_back(ReportParagraph{checkText(lesson.checks[i], conclusion.checks[i]), LessonLook::Plain});
        blocks.push_back(ReportParagraph{checkNumbers(lesson, i, conclusion.checks[i]).english(), LessonLook::Muted});
    }
    if (std::any_of(lesson.shown.begin(), lesson.shown.end(), isShare))
        blocks.push_back(sharesFigure(lesson, conclusion));
}

void addLimits(const LessonRecord& record, LessonBlocks& blocks)
{
    std::vector<std::string> items;
    for (const Message& caution : conclusionCautions(*record.conclusion))
        items.push_back(caution.english());
    if (record.datasetDrawn)
        items.push_back(
            "The nuclei are drawn by the program. They are not real cells: what is shown here is how a mistake works, "
            "not how large it is elsewhere.");
    blocks.push_back(ReportHeading{"How far to believe it", 1, "limits"});
    blocks.push_back(ReportList{std::move(items)});
}

void addSides(const Lesson& lesson, const LessonConclusion& conclusion, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"What was done", 1, "sides"});
    for (const std::string& paragraph : lesson.text)
        blocks.push_back(ReportParagraph{paragraph, LessonLook::Plain});
    ReportTable sides;
    sides.header = {"", lesson.arms[0].title, lesson.arms[1].title};
    sides.textColumns = 3;
    sides.widths = {0.2, 0.4, 0.4};
    const auto row = [&](const std::string& name, const auto& of) {
        sides.rows.push_back({name, of(std::size_t{0}), of(std::size_t{1})});
    };
    row("what is done", [&](std::size_t arm) { return lesson.arms[arm].text; });
    row("recipe",
        [&](std::size_t arm) { return lesson.arms[arm].randomCopy ? "none: weights drawn anew" : lesson.arms[arm].recipe; });
    row("networks trained",
        [&](std::size_t arm) { return lesson.arms[arm].randomCopy ? "0" : std::to_string(lesson.arms[arm].turns); });
    row("nuclei measured", [&](std::size_t arm) { return grouped(conclusion.samples[arm]); });
    blocks.push_back(std::move(sides));
}

void addNumbers(const Lesson& lesson, const LessonConclusion& conclusion, LessonBlocks& blocks)
{
    if (lesson.shown.empty())
        return;
    blocks.push_back(ReportHeading{"All numbers", 1, "numbers"});
    ReportTable table;
    table.header = {"", lesson.arms[0].title, "95 % interval", lesson.arms[1].title, "95 % interval"};
    for (std::size_t i = 0; i < lesson.shown.size(); ++i) {
        const auto& [first, second] = conclusion.shown[i];
        table.rows.push_back({lessonMeasureTitle(lesson.shown[i]).english(), fixed(first.value, 3), intervalWords(first.interval),
                              fixed(second.value, 3), intervalWords(second.interval)});
    }
    table.note = lesson.trainingPass ? "Measured on the last pass of the training itself."
                                     : "Measured on images from which the network did not learn.";
    blocks.push_back(std::move(table));
    std::vector<std::string> thresholds;
    for (const ThresholdRow& threshold : conclusion.thresholds)
        thresholds.push_back(thresholdSentence(lesson, threshold).english());
    if (!thresholds.empty()) {
        blocks.push_back(ReportHeading{"Other thresholds, other mixes of classes", 2, {}});
        blocks.push_back(ReportList{std::move(thresholds)});
    }
}

/// Epoch by epoch, of each network whose run is there.
void addTrainings(const Lesson& lesson, const std::filesystem::path& folder, LessonBlocks& blocks)
{
    ReportTable table;
    table.header = {"network", "epochs", "training loss", "validation loss", "balanced accuracy", "AUROC"};
    for (const StageHistory& stage : readLessonHistory(lesson, folder)) {
        if (stage.epochs.empty())
            continue;
        const EpochRecord& last = stage.epochs.back();
        table.rows.push_back({lesson.arms[static_cast<std::size_t>(stage.arm)].title + ", " + std::to_string(stage.turn + 1),
                              std::to_string(stage.epochs.size()), fixed(last.training.loss, 3), fixed(last.validation.loss, 3),
                              fixed(last.validation.balancedAccuracy, 3), fixed(last.validation.auroc, 3)});
    }
    if (table.rows.empty())
        return;
    table.note = "After the last epoch of each.";
    blocks.push_back(ReportHeading{"The trainings", 1, "trainings"});
    blocks.push_back(std::move(table));
}

void addRecord(const Lesson& lesson, const LessonRecord& record, LessonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"For the record", 1, "record"});
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    table.rows = {{"lesson", lesson.name},
                  {"dataset", record.datasetName + ", fingerprint " + record.datasetFingerprint},
                  {"predicted", record.predicted.empty() ? "–" : record.predicted},
                  {"finished", record.finished.empty() ? "–" : record.finished},
                  {"seconds of training", grouped(std::llround(record.seconds))},
                  {"seed", std::to_string(lesson.seed)}};
    blocks.push_back(std::move(table));
}

} // namespace

ReportDocument lessonReport(const Lesson& lesson, const LessonRecord& record, const std::filesystem::path& folder)
{
    ReportDocument document;
    document.title = "Lesson: " + lesson.title;
    document.footer = "Nucleoscope · " + lesson.title + " · for research and teaching only, not for diagnosis";
    LessonBlocks& blocks = document.blocks;
    blocks.push_back(ReportHeading{document.title, 0, {}});
    blocks.push_back(ReportParagraph{lesson.summary + " · " + record.datasetName, LessonLook::Muted});
    blocks.push_back(
        ReportParagraph{"For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.",
                        LessonLook::Notice});
    addQuestion(lesson, record, blocks);
    addOutcome(lesson, *record.conclusion, blocks);
    addLimits(record, blocks);
    blocks.push_back(ReportPageBreak{});
    addSides(lesson, *record.conclusion, blocks);
    addNumbers(lesson, *record.conclusion, blocks);
    addTrainings(lesson, folder, blocks);
    addRecord(lesson, record, blocks);
    return document;
}

Result<ReportDocument> lessonReport(const std::filesystem::path& folder, const LessonLibrary& library)
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
    return lessonReport(entry->lesson, *record, folder);
}

} // namespace nucleoscope
