#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/workflow/run_comparison.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

std::string signedNumber(double number)
{
    const std::string text = fixed(number, 3);
    return text == "-0.000" ? "+0.000" : number >= 0 ? "+" + text : text;
}

std::string scoreLine(const ScoreDifference& difference)
{
    std::string name(scoreName(difference.kind));
    std::replace(name.begin(), name.end(), '_', ' ');
    return "    " + name + ": " + fixed(difference.baseline, 3) + " and " + fixed(difference.other, 3) + ", difference "
           + signedNumber(difference.difference()) + " (95 % interval " + signedNumber(difference.interval.low) + " to "
           + signedNumber(difference.interval.high) + ")\n";
}

std::string comparedWords(const Comparison& found, const RunInfo& baseline, const RunInfo& other)
{
    std::string text =
        conclusionOf(found, ScoreKind::BalancedAccuracy, baseline.name, other.name, baseline.subjectsKnown).english() + "\n";
    for (const Message& caution : cautionsOf(found, ScoreKind::BalancedAccuracy, baseline.subjectsKnown))
        text += caution.english() + "\n";
    for (const ScoreDifference& difference : found.differences)
        text += scoreLine(difference);
    const auto nuclei = [](int count) { return plural(count, "nucleus", "nuclei"); };
    return text + "    both right: " + nuclei(found.calls.count(true, true)) + "; only \u201c" + baseline.name
           + "\u201d: " + nuclei(found.calls.count(true, false)) + "; only \u201c" + other.name
           + "\u201d: " + nuclei(found.calls.count(false, true)) + "; neither: " + nuclei(found.calls.count(false, false))
           + ". McNemar's exact test: p " + (found.mcNemar < 0.0001 ? "< 0.0001" : "= " + fixed(found.mcNemar, 4)) + "\n";
}

std::string toWords(const RunComparison& comparison)
{
    const RunInfo& baseline = comparison.runs.front().info;
    std::string text = "Baseline: " + baseline.name + ", epoch " + std::to_string(baseline.bestEpoch) + ", validation part\n"
                       + leakWords(baseline);
    for (std::size_t i = 1; i < comparison.runs.size(); ++i) {
        const ComparedRun& run = comparison.runs[i];
        text += "\n" + leakWords(run.info)
                + (run.comparison ? comparedWords(*run.comparison, baseline, run.info) : run.reason->english() + "\n");
    }
    text += comparison.changed.empty() ? "\nThey were told the same.\n" : "\nWhat they were told differently:\n";
    for (const RunSetting& setting : comparison.changed)
        text += "    " + setting.field + ": " + joined(setting.values, " → ") + "\n";
    return text;
}

int compareCommand(const CompareOptions& options, Session& session)
{
    std::vector<std::filesystem::path> folders;
    for (const std::string& run : options.runs)
        folders.push_back(placeNamed(run));
    const auto comparison = session.run<RunComparison>({"cli.comparing", "Comparing"}, Resource::Disk,
                                                       [&](JobContext&) { return compareRuns(folders); });
    if (!comparison)
        return session.failed(comparison.error());
    session.console.result(options.json ? comparisonToJson(*comparison) : toWords(*comparison));
    return exitDone;
}

} // namespace

CLI::App& declareCompare(CLI::App& app, CompareOptions& options)
{
    CLI::App* command = app.add_subcommand("compare", "Compare runs on the validation part that they share");
    command->add_option("RUN", options.runs, "Run folders, the baseline first")->required()->expected(2, 100);
    command->add_flag("--json", options.json, "For programs");
    command->footer("Example:\n  nucleoscope compare run-plain run-augmented --json");
    return *command;
}

void addCompare(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<CompareOptions>();
    declareCompare(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return compareCommand(*options, session); };
    });
}

} // namespace nucleoscope::cli
