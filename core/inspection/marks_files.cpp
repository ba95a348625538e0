#include "core/base/csv.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/base/text.h"
#include "core/inspection/marks.h"

#include <nlohmann/json.hpp>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr char marksFormatName[] = "nucleoscope-marks";
constexpr int marksFormatVersion = 1;
constexpr int deepestMarks = 8;

Error damagedMarks(const std::string& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"marks.damaged", "The marks in {file} cannot be used: {reason}.", {{"file", file}, {"reason", reason}}}};
}

OrderedJson toJson(const Mark& mark)
{
    return {{"sample", mark.sample},
            {"reviewer", mark.reviewer},
            {"label_doubtful", mark.labelDoubtful},
            {"suggested_label", mark.suggestedLabel},
            {"poor_image", mark.poorImage},
            {"interesting", mark.interesting},
            {"note", mark.note},
            {"time", mark.time}};
}

Mark markFrom(const Json& value)
{
    Mark mark;
    mark.sample = value.at("sample").get<std::string>();
    mark.reviewer = value.value("reviewer", "");
    mark.labelDoubtful = value.value("label_doubtful", false);
    if (mark.labelDoubtful)
        mark.suggestedLabel = value.value("suggested_label", "");
    mark.poorImage = value.value("poor_image", false);
    mark.interesting = value.value("interesting", false);
    mark.note = value.value("note", "");
    mark.time = value.value("time", "");
    return mark;
}

bool isYes(std::string_view text)
{
    const std::string_view word = trimmed(text);
    return word == "1" || equalsIgnoringCase(word, "yes") || equalsIgnoringCase(word, "true") || equalsIgnoringCase(word, "x");
}

/// Where each column stands, -1 where it is not there.
struct Columns {
    int sample, reviewer, doubtful, label, poor, interesting, note, time;

    explicit Columns(const CsvTable& table)
        : sample(table.column("sample")),
          reviewer(table.column("reviewer")),
          doubtful(table.column("label_doubtful")),
          label(table.column("suggested_label")),
          poor(table.column("poor_image")),
          interesting(table.column("interesting")),
          note(table.column("note")),
          time(table.column("time"))
    {}

    Mark markFrom(const std::vector<std::string>& row) const
    {
        const auto field = [&](int column) { return column < 0 ? std::string() : row[static_cast<std::size_t>(column)]; };
        Mark mark;
        mark.sample = field(sample);
        mark.reviewer = field(reviewer);
        mark.suggestedLabel = field(label);
        mark.labelDoubtful = isYes(field(doubtful)) || !mark.suggestedLabel.empty();
        mark.poorImage = isYes(field(poor));
        mark.interesting = isYes(field(interesting));
        mark.note = field(note);
        mark.time = field(time);
        return mark;
    }
};

} // namespace

std::string marksToJson(const MarkList& marks)
{
    OrderedJson list = OrderedJson::array();
    for (const Mark& mark : marks.all())
        list.push_back(toJson(mark));
    const OrderedJson content{{"format", marksFormatName}, {"version", marksFormatVersion}, {"marks", std::move(list)}};
    return jsonText(content, 1);
}

Result<MarkList> marksFromJson(std::string_view text, const std::string& name)
{
    try {
        const Json content = parseStrictJson(text, deepestMarks, mostJsonValuesOfImages);
        if (!content.is_object() || content.value("format", "") != marksFormatName)
            return fail(damagedMarks(name, "it is not a file of marks"));
        if (exactInteger<int>(content.at("version")) > marksFormatVersion)
            return fail(ErrorCode::Unsupported,
                        {"marks.newer",
                         "{file} was written by a newer Nucleoscope, which this one cannot read. Update the program.",
                         {{"file", name}}});
        std::vector<Mark> marks;
        for (const Json& entry : content.at("marks"))
            marks.push_back(markFrom(entry));
        return MarkList::of(std::move(marks));
    } catch (const std::exception& problem) {
        return fail(damagedMarks(name, problem.what()));
    }
}

std::string marksToCsv(const MarkList& marks)
{
    return marksToCsv(marks, {}, [](const Mark&) { return std::vector<std::string>(); });
}

std::string marksToCsv(const MarkList& marks, const std::vector<std::string>& columns,
                       const std::function<std::vector<std::string>(const Mark&)>& words)
{
    const auto yes = [](bool value) { return std::string(value ? "1" : "0"); };
    const auto line = [](std::vector<std::string> fields, const std::vector<std::string>& more) {
        fields.insert(fields.end(), more.begin(), more.end());
        return csvLine(fields);
    };
    std::string text =
        line({"sample", "reviewer", "label_doubtful", "suggested_label", "poor_image", "interesting", "note", "time"}, columns);
    for (const Mark& mark : marks.all())
        if (!mark.empty())
            text += line({mark.sample, mark.reviewer, yes(mark.labelDoubtful), mark.suggestedLabel, yes(mark.poorImage),
                          yes(mark.interesting), mark.note, mark.time},
                         words(mark));
    return text;
}

Result<MarkList> marksFromCsv(std::string_view text, const std::string& name)
{
    const auto table = CsvTable::parse(text, name);
    if (!table)
        return fail(ErrorCode::Unreadable, table.error().message);
    const Columns columns(*table);
    if (columns.sample < 0)
        return fail(damagedMarks(name, "the column \"sample\" is missing"));
    std::vector<Mark> marks;
    for (const auto& row : table->rows)
        if (Mark mark = columns.markFrom(row); !mark.sample.empty() && !mark.empty())
            marks.push_back(std::move(mark));
    return MarkList::of(std::move(marks));
}

} // namespace nucleoscope
