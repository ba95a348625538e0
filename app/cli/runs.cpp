#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/base/json_values.h"
#include "core/run/cautions.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <cmath>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct RunsOptions {
    std::string folder;
    bool json = false;
};

std::string toJson(const RunList& list)
{
    Json json = Json::array();
    for (const RunListing& entry : list.runs) {
        const double balanced = entry.bestValidation.balancedAccuracy;
        json.push_back({{"folder", utf8(entry.folder)},
                        {"name", entry.info.name},
                        {"created", entry.info.created},
                        {"state", entry.info.state},
                        {"recipe", entry.info.recipe.name},
                        {"dataset", entry.info.datasetName},
                        {"split", std::string(splitRuleName(entry.info.split.rule))},
                        {"epochs", entry.info.finishedEpochs},
                        {"planned_epochs", entry.info.plannedEpochs},
                        {"best_epoch", entry.info.bestEpoch},
                        {"balanced_accuracy", std::isfinite(balanced) ? Json(balanced) : Json()},
                        {"leaks", inEnglish(leaksOf(entry.info))},
                        {"disk_bytes", entry.diskBytes}});
    }
    return jsonText(json);
}

std::string toWords(const RunList& list)
{
    std::string text;
    for (const RunListing& entry : list.runs) {
        text += utf8(entry.folder) + "\n    " + entry.info.name + ", " + entry.info.created + ", " + entry.info.recipe.name
                + " on " + entry.info.datasetName + ", " + entry.info.state + ", " + std::to_string(entry.info.finishedEpochs)
                + "/" + plural(entry.info.plannedEpochs, "epoch", "epochs") + ", validation balanced accuracy "
                + percentWords(entry.bestValidation.balancedAccuracy, 1) + ", " + bytesWords(static_cast<double>(entry.diskBytes))
                + "\n" + leakWords(entry.info);
    }
    return text;
}

int runs(const RunsOptions& options, Session& session)
{
    const std::filesystem::path folder = options.folder.empty() ? defaultRunsFolder() : pathFromUtf8(options.folder);
    std::error_code problem;
    if (!options.folder.empty() && !std::filesystem::is_directory(folder, problem))
        return session.failed(
            {ErrorCode::NotFound, {"cli.no_runs_folder", "There is no folder {folder}.", {{"folder", options.folder}}}});
    const auto list =
        session.run<RunList>({"cli.listing", "Reading runs"}, Resource::Disk, [&](JobContext& context) -> Result<RunList> {
            RunList found = listRuns(folder, {}, context.stopToken());
            if (context.stopToken().stop_requested()) // a part would pass for all
                return fail(ErrorCode::Cancelled, {"cli.stopped", "Stopped."});
            return found;
        });
    if (!list)
        return session.failed(list.error());
    for (const Message& trouble : list->problems)
        session.console.warn(trouble);
    if (list->runs.empty())
        session.console.say("No runs in " + utf8(folder) + ".");
    session.console.result(options.json ? toJson(*list) : toWords(*list));
    return exitDone;
}

} // namespace

void addRuns(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<RunsOptions>();
    CLI::App* command = app.add_subcommand("runs", "List the runs in a folder, newest first");
    command->add_option("DIR", options->folder, "Folder with run folders; the window's unless told otherwise");
    command->add_flag("--json", options->json, "For programs");
    command->footer("Example:\n  nucleoscope runs experiments");
    command->callback([&chosen, options] { chosen = [options](Session& session) { return runs(*options, session); }; });
}

} // namespace nucleoscope::cli
