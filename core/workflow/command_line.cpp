#include "core/workflow/command_line.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/workflow/command_words.h"

#include <algorithm>
#include <system_error>

namespace nucleoscope {
namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || std::string_view("_-+=./:,@%").find(c) != std::string_view::npos;
}

std::string shellWord(const std::string& word)
{
    if (!word.empty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace

CommandWords commandOf(const ScanOptions& options)
{
    return Words("scan").add(options.data).flag("--json", options.json);
}

CommandWords commandOf(const AuditCommandOptions& options)
{
    return Words("audit")
        .add(options.data)
        .option("--run", options.run)
        .option("--split", options.split)
        .option("--fold", options.fold)
        .share("--validation", options.validation)
        .number("--test", options.test)
        .choice("--link-similar", "--no-link-similar", options.linkSimilar)
        .option("--seed", options.seed, AuditCommandOptions().seed)
        .flag("--quick", options.quick)
        .option("--null", options.null)
        .flag("--json", options.json)
        .option("--csv", options.csv)
        .flag("--pseudonyms", options.pseudonyms)
        .flag("--strict", options.strict)
        .machine(options.machine);
}

CommandWords commandOf(const EvaluateOptions& options)
{
    return Words("evaluate")
        .add(options.run)
        .add(options.data)
        .flag("--test", options.test)
        .option("--network", options.network, EvaluateOptions().network)
        .option("--threshold", options.threshold, EvaluateOptions().threshold)
        .option("--precision", options.precision)
        .flag("--json", options.json)
        .machine(options.machine);
}

CommandWords commandOf(const ExplainOptions& options)
{
    return Words("explain")
        .add(options.run)
        .add(options.image)
        .option("--out", options.out)
        .option("--method", options.method, ExplainOptions().method)
        .option("--class", options.className)
        .option("--network", options.network, ExplainOptions().network)
        .machine(options.machine);
}

CommandWords commandOf(const ExportOptions& options)
{
    const ExportOptions usual;
    return Words("export")
        .add(options.run)
        .option("--format", options.format)
        .option("--out", options.out)
        .option("--network", options.network, usual.network)
        .option("--threshold", options.threshold, usual.threshold)
        .number("--refer-below", options.referBelow)
        .flag("--pseudonyms", options.pseudonyms);
}

CommandWords commandOf(const ReportCommandOptions& options)
{
    const ReportCommandOptions usual;
    return Words("report")
        .add(options.run)
        .option("--out", options.out)
        .option("--data", options.data)
        .option("--threshold", options.threshold, usual.threshold)
        .number("--refer-below", options.referBelow)
        .option("--mistakes", std::to_string(options.mistakes), std::to_string(usual.mistakes))
        .option("--language", options.language, usual.language)
        .flag("--pseudonyms", options.pseudonyms)
        .machine(options.machine);
}

CommandWords commandOf(const CompareOptions& options)
{
    Words words("compare");
    for (const std::string& run : options.runs)
        words.add(run);
    return words.flag("--json", options.json);
}

CommandWords commandOf(const WeakGroupsOptions& options)
{
    return Words("weakgroups").add(options.run).option("--data", options.data).flag("--json", options.json);
}

CommandWords commandOf(const PredictOptions& options)
{
    Words words("predict");
    words.add(options.run);
    for (const std::string& file : options.files)
        words.add(file);
    return words.option("--csv", options.csv, PredictOptions().csv)
        .count("--views", options.views)
        .flag("--mask", options.mask)
        .flag("--likeness", options.likeness)
        .option("--network", options.network, PredictOptions().network)
        .flag("--pseudonyms", options.pseudonyms)
        .option("--threshold", options.threshold, PredictOptions().threshold)
        .option("--precision", options.precision)
        .machine(options.machine);
}

CommandWords commandOf(const LessonOptions& options)
{
    Words words("lesson");
    if (!options.lesson.empty())
        words.add(options.lesson);
    return words.option("--data", options.data)
        .option("--out", options.out)
        .option("--predict", options.predict)
        .option("--plant", options.plant)
        .flag("--reveal", options.reveal)
        .flag("--json", options.json)
        .machine(options.machine);
}

CommandWords commandOf(const TrainOptions& options)
{
    const TrainOptions usual;
    return Words("train")
        .add(options.data)
        .option("--out", options.out)
        .option("--recipe", options.recipe, usual.recipe)
        .option("--name", options.name)
        .option("--split", options.split)
        .option("--fold", options.fold)
        .option("--classes", options.classes)
        .share("--validation", options.validation)
        .number("--test", options.test)
        .choice("--link-similar", "--no-link-similar", options.linkSimilar)
        .count("--limit", options.limit)
        .option("--marks", options.marks)
        .flag("--exclude-marked", options.markUse.leaveOut)
        .flag("--relabel", options.markUse.relabel)
        .number("--patients", options.thinning.subjects < 1 ? options.thinning.subjects : 0)
        .count("--per-class", options.thinning.imagesPerClass)
        .choice("--final-network", "--no-final-network", options.finalNetwork)
        .option("--checkpoint-minutes",
                options.checkpointMinutes == usual.checkpointMinutes ? std::string() : csvNumber(options.checkpointMinutes))
        .learning(options)
        .machine(options.machine);
}

CommandWords commandOf(const CrossValidateOptions& options)
{
    const CrossValidateOptions usual;
    return Words("crossvalidate")
        .add(options.train.data)
        .option("--out", options.train.out)
        .option("--folds", options.folds, usual.folds)
        .option("--recipe", options.train.recipe, usual.train.recipe)
        .option("--name", options.train.name)
        .choice("--link-similar", "--no-link-similar", options.train.linkSimilar)
        .learning(options.train)
        .flag("--json", options.json)
        .machine(options.train.machine);
}

CommandWords commandOf(const StudyOptions& options, const std::string& subcommand)
{
    const StudyOptions usual;
    return Words(subcommand)
        .add(options.train.data)
        .option("--run", options.run)
        .option("--folds", options.folds, usual.folds)
        .option("--recipe", options.train.recipe, usual.train.recipe)
        .choice("--link-similar", "--no-link-similar", options.train.linkSimilar)
        .learning(options.train)
        .count("--draws", subcommand == "learningcurve" && options.draws != usual.draws ? options.draws : 0)
        .count("--refits", subcommand == "stability" && options.refits != usual.refits ? options.refits : 0)
        .flag("--json", options.json)
        .machine(options.train.machine);
}

std::string thresholdWish(double threshold)
{
    return threshold == 0.5 ? EvaluateOptions().threshold : csvNumber(threshold);
}

std::string shellLine(const CommandWords& words)
{
    std::string line;
    for (const std::string& word : words) {
        if (!line.empty())
            line += ' ';
        line += shellWord(word);
    }
    return line;
}

std::optional<std::filesystem::path> fileOf(const Dataset& dataset, int sample)
{
    if (sample < 0 || sample >= dataset.sampleCount() || dataset.sample(sample).region)
        return std::nullopt;
    // An id names the place from the dataset's root, whichever level of it was opened.
    std::error_code problem;
    const std::filesystem::path id = pathFromUtf8(dataset.sample(sample).id);
    for (auto first = id.begin(); first != id.end(); ++first) {
        std::filesystem::path file = dataset.images();
        for (auto part = first; part != id.end(); ++part)
            file /= *part;
        if (std::filesystem::is_regular_file(file, problem))
            return file;
    }
    return std::nullopt;
}

} // namespace nucleoscope
