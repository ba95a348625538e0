#include "core/run/run_tables.h"

#include "core/base/csv.h"

#include <charconv>

namespace nucleoscope {
namespace {

/// A run keeps hundreds of these tables and the window opens them while somebody waits: numbers are read in place,
/// and a line is only taken apart with care where it holds a quote.
class LineReader {
public:
    explicit LineReader(std::string_view text) : rest_(text) {}
    /// The next whole line without its end; false at the end of the text. A quoted field may hold line ends.
    bool next(std::string_view& line)
    {
        std::size_t end = rest_.find('\n');
        bool quoted = end != std::string_view::npos && oddQuotes(rest_.substr(0, end));
        while (quoted && end != std::string_view::npos) {
            const std::size_t from = end + 1;
            end = rest_.find('\n', from);
            if (end != std::string_view::npos && oddQuotes(rest_.substr(from, end - from)))
                quoted = false;
        }
        if (end == std::string_view::npos)
            return false;
        line = rest_.substr(0, end);
        rest_.remove_prefix(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return true;
    }

private:
    static bool oddQuotes(std::string_view line)
    {
        bool odd = false;
        for (std::size_t at = line.find('"'); at != std::string_view::npos; at = line.find('"', at + 1))
            odd = !odd;
        return odd;
    }
    std::string_view rest_;
};

/// Cuts a line at its commas; quoted fields are unpacked into `unpacked`.
void cut(std::string_view line, std::vector<std::string_view>& fields, std::vector<std::string>& unpacked)
{
    fields.clear();
    if (line.find('"') == std::string_view::npos) {
        for (std::size_t comma = line.find(','); comma != std::string_view::npos; comma = line.find(',')) {
            fields.push_back(line.substr(0, comma));
            line.remove_prefix(comma + 1);
        }
        fields.push_back(line);
        return;
    }
    unpacked.assign(1, {});
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            unpacked.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            unpacked.emplace_back();
        else
            unpacked.back() += line[i];
    }
    fields.assign(unpacked.begin(), unpacked.end());
}

Error badRow(const std::string& name, int line, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"run.predictions",
             "{file}, line {line}: {reason}.",
             {{"file", name}, {"line", std::to_string(line)}, {"reason", reason}}}};
}

void appendNumber(std::string& text, float value)
{
    char buffer[32];
    text.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void appendField(std::string& text, const std::string& field)
{
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
        text += field;
        return;
    }
    std::string quoted = csvLine({field});
    quoted.pop_back();
    text += quoted;
}

std::vector<std::string> headerFor(const std::vector<ClassInfo>& classes)
{
    std::vector<std::string> header{"sample", "class", "predicted"};
    for (const ClassInfo& info : classes)
        header.push_back("p_" + info.name);
    header.push_back("loss");
    return header;
}

bool readProbability(std::string_view text, float& value)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 0 && value <= 1.0001f;
}

int classOf(std::string_view name, const std::vector<ClassInfo>& classes)
{
    for (std::size_t i = 0; i < classes.size(); ++i)
        if (classes[i].name == name)
            return static_cast<int>(i);
    return -1;
}

} // namespace

SampleRows rowsOf(const std::vector<RunSample>& samples)
{
    SampleRows rows;
    rows.reserve(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        rows.emplace(samples[i].id, static_cast<int>(i));
    return rows;
}

std::string predictionsToCsv(const PredictionList& predictions, const std::vector<ClassInfo>& classes,
                             const std::function<const std::string&(int sample)>& idOf)
{
    std::string text = csvLine(headerFor(classes));
    text.reserve(static_cast<std::size_t>(predictions.size()) * 100);
    for (int row = 0; row < predictions.size(); ++row) {
        appendField(text, idOf(predictions.sample(row)));
        for (const int index : {predictions.truth(row), predictions.predicted(row)}) {
            text += ',';
            if (index >= 0)
                appendField(text, classes[static_cast<std::size_t>(index)].name);
        }
        for (int c = 0; c < predictions.classCount(); ++c) {
            text += ',';
            appendNumber(text, predictions.probability(row, c));
        }
        text += ',';
        appendNumber(text, predictions.loss(row));
        text += '\n';
    }
    return text;
}

Result<PredictionList> predictionsFromCsv(std::string_view text, const std::string& name, const std::vector<ClassInfo>& classes,
                                          const SampleRows& rows)
{
    LineReader lines(text);
    std::vector<std::string_view> fields;
    std::vector<std::string> unpacked;
    std::string_view line;
    const std::vector<std::string> header = headerFor(classes);
    if (lines.next(line))
        cut(line, fields, unpacked);
    if (!std::equal(fields.begin(), fields.end(), header.begin(), header.end()))
        return fail(badRow(name, 1, "the header is not " + csvLine(header).substr(0, csvLine(header).size() - 1)));
    PredictionList list(static_cast<int>(classes.size()));
    list.reserve(static_cast<int>(rows.size()));
    std::vector<float> probabilities(classes.size());
    for (int number = 2; lines.next(line); ++number) {
        cut(line, fields, unpacked);
        if (fields.size() != header.size())
            return fail(badRow(name, number,
                               "there are " + std::to_string(fields.size()) + " fields where the header has "
                                   + std::to_string(header.size())));
        const auto row = rows.find(fields[0]);
        if (row == rows.end())
            return fail(badRow(name, number, "the sample " + std::string(fields[0]) + " is not in split.csv"));
        const int truth = classOf(fields[1], classes);
        if (truth < 0 && !fields[1].empty())
            return fail(badRow(name, number, "the class " + std::string(fields[1]) + " is not known"));
        for (std::size_t c = 0; c < classes.size(); ++c)
            if (!readProbability(fields[3 + c], probabilities[c]))
                return fail(badRow(name, number, "there is no probability under " + header[3 + c]));
        list.add(row->second, truth, probabilities.data());
    }
    return list;
}

} // namespace nucleoscope
