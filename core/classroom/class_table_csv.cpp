// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/classroom/class_table.h"
#include "core/evaluation/share.h"

#include <algorithm>

namespace nucleoscope {
namespace {

/// Spreadsheets run what begins so.
std::string harmless(const std::string& text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos ? "'" + text : text;
}

/// "difference_of_balanced_accuracy"
std::string columnName(std::string name)
{
    std::replace(name.begin(), name.end(), ' ', '_');
    return harmless(name);
}

/// The numbers that the rows' conclusions have in common; none where nobody finished.
const ClassResult* measuredIn(const ClassroomTable& table)
{
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [](const ClassTableRow& each) { return each.result && each.result->conclusion; });
    return row == table.rows.end() ? nullptr : &*row->result;
}

void addMeasuredHeader(const std::string& name, std::vector<std::string>& header)
{
    for (const char* part : {"", "_low", "_high"})
        header.push_back(name + part);
}

void addMeasured(const MeasuredValue* measured, std::vector<std::string>& cells)
{
    for (const double value : {measured ? measured->value : notANumber, measured ? measured->interval.low : notANumber,
                               measured ? measured->interval.high : notANumber})
        cells.push_back(measured ? csvNumber(value) : std::string());
}

std::vector<std::string> headerOf(const ClassResult* measured)
{
    std::vector<std::string> header{"student",      "file",  "handed_in",    "prediction", "prediction_text",
                                    "predicted_at", "right", "as_predicted", "finished_at"};
    if (measured) {
        for (const std::string& check : measured->checks) {
            addMeasuredHeader(columnName(check), header);
            header.push_back(columnName(check) + "_outcome");
        }
        for (const std::string& shown : measured->shown)
            for (const char* side : {"first_of_", "second_of_"})
                addMeasuredHeader(columnName(side + shown), header);
    }
    for (const char* name :
         {"patients", "first_nuclei", "second_nuclei", "first_leaks", "second_leaks", "training_seconds", "quiz_asked",
          "quiz_right", "quiz_share", "quiz_expected_share", "quiz_network_asked", "quiz_network_right", "program", "notes"})
        header.emplace_back(name);
    return header;
}

void addConclusion(const LessonConclusion* conclusion, const ClassResult& measured, std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < measured.checks.size(); ++i) {
        addMeasured(conclusion ? &conclusion->checks[i].measured : nullptr, cells);
        cells.emplace_back(conclusion ? lessonOutcomeName(conclusion->checks[i].outcome) : std::string_view());
    }
    for (std::size_t i = 0; i < measured.shown.size(); ++i)
        for (std::size_t side = 0; side < 2; ++side)
            addMeasured(conclusion ? &conclusion->shown[i][side] : nullptr, cells);
}

void addQuiz(const std::optional<QuizSummary>& quiz, std::vector<std::string>& cells)
{
    if (!quiz) {
        cells.insert(cells.end(), 6, std::string());
        return;
    }
    cells.insert(cells.end(),
                 {std::to_string(quiz->asked), std::to_string(quiz->right), csvNumber(quiz->accuracy()),
                  csvNumber(quiz->meanSurety), std::to_string(quiz->networkAsked), std::to_string(quiz->networkRight)});
}

std::string sentencesOf(const std::vector<Message>& messages)
{
    std::string text;
    for (const Message& message : messages)
        text += (text.empty() ? "" : " ") + message.english();
    return text;
}

std::vector<std::string> cellsOf(const ClassTableRow& row, const ClassResult* measured)
{
    const ClassResult result = row.result.value_or(ClassResult());
    const LessonConclusion* conclusion = result.conclusion ? &*result.conclusion : nullptr;
    std::vector<std::string> cells{harmless(row.student),           harmless(utf8(row.file.filename())),
                                   harmless(result.handedIn),       harmless(result.prediction),
                                   harmless(result.predictionText), harmless(result.predicted),
                                   harmless(result.right),          !row.judged() ? "" : row.asPredicted() ? "yes" : "no",
                                   harmless(result.finished)};
    if (measured)
        addConclusion(conclusion, *measured, cells);
    cells.push_back(conclusion ? std::to_string(conclusion->subjects) : std::string());
    for (std::size_t side = 0; side < 2; ++side)
        cells.push_back(conclusion ? std::to_string(conclusion->samples[side]) : std::string());
    for (std::size_t side = 0; side < 2; ++side)
        cells.push_back(conclusion ? harmless(sentencesOf(conclusion->leaks[side])) : std::string());
    cells.push_back(conclusion ? csvNumber(result.seconds) : std::string());
    addQuiz(row.quiz, cells);
    cells.push_back(harmless(result.program));
    cells.push_back(harmless(sentencesOf(row.notes)));
    return cells;
}

} // namespace

std::string classTableToCsv(const ClassroomTable& table)
{
    const ClassResult* measured = measuredIn(table);
    std::string text = csvLine(headerOf(measured));
    for (const ClassTableRow& row : table.rows)
        text += csvLine(cellsOf(row, measured));
    return text;
}

} // namespace nucleoscope
