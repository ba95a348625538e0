#include "core/run/run_tables.h"

#include "core/base/csv.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <tuple>
#include <type_traits>

namespace nucleoscope {
namespace {

/// A number of one record and the column where it stands: one list for reading and writing.
template <typename Record>
struct Column {
    std::string name;
    std::function<double(const Record&)> get;
    std::function<void(Record&, double)> set;
    bool whole = false; ///< a whole number: never nan
};

template <typename Record, typename Value>
Column<Record> column(std::string name, Value Record::*field)
{
    return {std::move(name), [field](const Record& r) { return static_cast<double>(r.*field); },
            [field](Record& r, double value) { r.*field = static_cast<Value>(value); }, std::is_integral_v<Value>};
}

template <typename Value>
Column<EpochRecord> scoreColumn(const std::string& name, Scores EpochRecord::*part, Value Scores::*field)
{
    return {name, [=](const EpochRecord& r) { return static_cast<double>(r.*part.*field); },
            [=](EpochRecord& r, double value) { r.*part.*field = static_cast<Value>(value); }, std::is_integral_v<Value>};
}

std::vector<Column<EpochRecord>> makeMetricsColumns()
{
    std::vector<Column<EpochRecord>> all{column("epoch", &EpochRecord::epoch), column("best", &EpochRecord::best),
                                         column("learning_rate", &EpochRecord::learningRate),
                                         column("seconds", &EpochRecord::seconds),
                                         column("images_per_second", &EpochRecord::imagesPerSecond)};
    for (const auto& [prefix, part, objective] :
         {std::tuple{"training_", &EpochRecord::training, &EpochRecord::trainingObjective},
          std::tuple{"validation_", &EpochRecord::validation, &EpochRecord::validationObjective}}) {
        const std::string p = prefix;
        all.push_back(scoreColumn(p + "samples", part, &Scores::samples));
        all.push_back(scoreColumn(p + "loss", part, &Scores::loss));
        all.push_back(column(p + "objective", objective));
        all.push_back(scoreColumn(p + "accuracy", part, &Scores::accuracy));
        all.push_back(scoreColumn(p + "balanced_accuracy", part, &Scores::balancedAccuracy));
        all.push_back(scoreColumn(p + "weighted_f1", part, &Scores::weightedF1));
        all.push_back(scoreColumn(p + "auroc", part, &Scores::auroc));
        all.push_back(scoreColumn(p + "sensitivity", part, &Scores::sensitivity));
        all.push_back(scoreColumn(p + "specificity", part, &Scores::specificity));
    }
    return all;
}

const std::vector<Column<EpochRecord>>& metricsColumns()
{
    static const auto columns = makeMetricsColumns();
    return columns;
}

const std::vector<Column<StepRecord>>& stepsColumns()
{
    static const std::vector<Column<StepRecord>> columns{
        column("epoch", &StepRecord::epoch),
        column("step", &StepRecord::step),
        column("steps_in_epoch", &StepRecord::stepsInEpoch),
        column("loss", &StepRecord::loss),
        column("accuracy", &StepRecord::accuracy),
        column("learning_rate", &StepRecord::learningRate),
        column("images_per_second", &StepRecord::imagesPerSecond),
        column("seconds", &StepRecord::seconds),
    };
    return columns;
}

template <typename Record>
std::string headerOf(const std::vector<Column<Record>>& columns)
{
    std::vector<std::string> names;
    for (const auto& c : columns)
        names.push_back(c.name);
    return csvLine(names);
}

template <typename Record>
std::string lineOf(const std::vector<Column<Record>>& columns, const Record& record)
{
    std::vector<std::string> values;
    for (const auto& c : columns)
        values.push_back(csvNumber(c.get(record)));
    return csvLine(values);
}

Error badTable(const std::string& name, const std::string& reason)
{
    return {ErrorCode::Unreadable, {"run.table", "{file} cannot be used: {reason}.", {{"file", name}, {"reason", reason}}}};
}

std::string_view wholeLines(std::string_view text)
{
    const std::size_t end = text.rfind('\n');
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

Result<CsvTable> tableOf(std::string_view text, const std::string& name)
{
    auto table = CsvTable::parse(wholeLines(text), name);
    if (!table)
        return fail(ErrorCode::Unreadable, table.error().message);
    return table;
}

template <typename Record>
Result<std::vector<Record>> recordsFrom(const std::vector<Column<Record>>& columns, std::string_view text,
                                        const std::string& name)
{
    const auto table = tableOf(text, name);
    if (!table)
        return fail(table.error());
    std::vector<Record> records(table->rows.size());
    for (const auto& c : columns) {
        const int at = table->column(c.name);
        if (at < 0)
            return fail(badTable(name, "the column \"" + c.name + "\" is missing"));
        for (std::size_t row = 0; row < records.size(); ++row) {
            const std::string& field = table->rows[row][static_cast<std::size_t>(at)];
            const double value = numberFromText(field);
            const bool fits =
                c.whole ? value >= 0 && value <= 1e9 && value == std::floor(value) : !std::isnan(value) || field == "nan";
            if (!fits)
                return fail(badTable(name, "line " + std::to_string(row + 2) + " has no number under \"" + c.name + "\""));
            c.set(records[row], value);
        }
    }
    return records;
}

int classNamed(const std::vector<ClassInfo>& classes, std::string_view name)
{
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const ClassInfo& c) { return c.name == name; });
    return found == classes.end() ? -1 : static_cast<int>(found - classes.begin());
}

std::string className(const std::vector<ClassInfo>& classes, int index)
{
    return index >= 0 && index < static_cast<int>(classes.size()) ? classes[static_cast<std::size_t>(index)].name : std::string();
}

} // namespace

std::string metricsToCsv(const std::vector<EpochRecord>& epochs)
{
    std::string text = headerOf(metricsColumns());
    for (const EpochRecord& epoch : epochs)
        text += lineOf(metricsColumns(), epoch);
    return text;
}

Result<std::vector<EpochRecord>> metricsFromCsv(std::string_view text, const std::string& name)
{
    return recordsFrom(metricsColumns(), text, name);
}

std::string stepsHeader()
{
    return headerOf(stepsColumns());
}

std::string stepLine(const StepRecord& step)
{
    return lineOf(stepsColumns(), step);
}

Result<std::vector<StepRecord>> stepsFromCsv(std::string_view text, const std::string& name)
{
    return recordsFrom(stepsColumns(), text, name);
}

std::string splitToCsv(const std::vector<RunSample>& samples, const std::vector<ClassInfo>& classes)
{
    const bool relabelled = std::any_of(samples.begin(), samples.end(), [](const RunSample& s) { return s.publishedClass >= 0; });
    std::vector<std::string> fields{"sample", "subject", "class", "part"};
    if (relabelled)
        fields.push_back("published_class");
    std::string text = csvLine(fields);
    for (const RunSample& sample : samples) {
        fields = {sample.id, sample.subject, className(classes, sample.classIndex), std::string(partName(sample.part))};
        if (relabelled)
            fields.push_back(className(classes, sample.publishedClass));
        text += csvLine(fields);
    }
    return text;
}

Result<std::vector<RunSample>> splitFromCsv(std::string_view text, const std::string& name, const std::vector<ClassInfo>& classes)
{
    const auto table = tableOf(text, name);
    if (!table)
        return fail(table.error());
    int columns[4];
    const char* names[] = {"sample", "subject", "class", "part"};
    for (int i = 0; i < 4; ++i)
        if ((columns[i] = table->column(names[i])) < 0)
            return fail(badTable(name, "the column \"" + std::string(names[i]) + "\" is missing"));
    const int published = table->column("published_class");
    std::vector<RunSample> samples;
    samples.reserve(table->rows.size());
    for (const auto& row : table->rows) {
        const auto field = [&](int i) -> const std::string& { return row[static_cast<std::size_t>(columns[i])]; };
        const auto part = partFromName(field(3));
        const int classIndex = classNamed(classes, field(2));
        const std::string line = "line " + std::to_string(samples.size() + 2);
        if (!part)
            return fail(badTable(name, line + " has the unknown part \"" + field(3) + "\""));
        if (classIndex < 0 && !field(2).empty())
            return fail(badTable(name, line + " has the unknown class \"" + field(2) + "\""));
        samples.push_back({field(0), field(1), classIndex, *part});
        if (published >= 0)
            samples.back().publishedClass = classNamed(classes, row[static_cast<std::size_t>(published)]);
    }
    return samples;
}

std::string predictionsFileName(int epoch, PredictionSource source)
{
    char name[64];
    std::snprintf(name, sizeof name, "epoch-%03d-%s.csv", epoch,
                  source == PredictionSource::Validation ? "validation"
                  : source == PredictionSource::Test     ? "test"
                                                         : "training-augmented");
    return name;
}

int epochOfPredictionsFile(std::string_view name, PredictionSource source)
{
    constexpr std::string_view start = "epoch-";
    if (!name.starts_with(start))
        return 0;
    const std::string_view number = name.substr(start.size(), name.find('-', start.size()) - start.size());
    const double epoch = numberFromText(number);
    return epoch >= 1 && epoch <= 1e6 && name == predictionsFileName(static_cast<int>(epoch), source) ? static_cast<int>(epoch)
                                                                                                      : 0;
}

} // namespace nucleoscope
