// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/run/pooled_run.h"
#include "core/workflow/model_export.h"
#include "core/workflow/run_dataset.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

namespace nucleoscope::cli {
namespace {

int exportRun(const ExportOptions& options, Session& session)
{
    const std::filesystem::path out = placeNamed(options.out);
    const auto format = options.format.empty() ? modelFormatOf(out) : modelFormatNamed(options.format);
    if (!format)
        return session.refused({"cli.export_format",
                                "What {file} is to be does not show in its ending. Say it with --format onnx, safetensors or "
                                "torchscript.",
                                {{"file", options.out}}});
    ModelExportOptions how;
    how.format = *format;
    how.network = *networkChoiceNamed(options.network);
    const auto run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return session.failed(run.error());
    const auto point = operatingPointOf(*run, options.threshold, options.referBelow);
    if (!point)
        return session.failed(point.error());
    if (point->upper && *point->upper <= point->threshold)
        return session.refused({"cli.export_band",
                                "--refer-below must be more than the threshold, {threshold}.",
                                {{"threshold", fixed(point->threshold, 3)}}});
    how.point = *point;
    const auto names = Pseudonyms::wished(options.pseudonyms);
    if (!names)
        return session.failed(names.error());
    how.names = *names;
    const auto exported =
        session.run<ExportedModel>({"cli.exporting", "Writing the model"}, Resource::Learning,
                                   [&](JobContext&) { return exportModel(*run, out, how, session.engineHost); });
    if (!exported)
        return session.failed(exported.error());
    const int networks = networkCount(run->info());
    const std::string what = networks > 1        ? std::to_string(networks) + " networks, which answer together,"
                             : exported->isFinal ? "the final network, which all of the run's patients taught,"
                                                 : "the network of epoch " + std::to_string(exported->epoch);
    session.console.result("Wrote " + what + " into " + utf8(exported->file) + " ("
                           + bytesWords(static_cast<double>(exported->bytes)) + "), and what it expects and says into "
                           + utf8(exported->signature) + "\n");
    return exitDone;
}

} // namespace

CLI::App& declareExport(CLI::App& app, ExportOptions& options)
{
    CLI::App* command = app.add_subcommand("export", "Take a run's network away: a file for other programs");
    command->add_option("RUN", options.run, "Run folder")->required();
    command->add_option("--out", options.out, "File to write; FILE.json beside it says how images become its input")
        ->required()
        ->type_name("FILE");
    command->add_option("--format", options.format, "ONNX; weights with timm's names; or TorchScript. As FILE's ending says")
        ->check(CLI::IsMember({"onnx", "safetensors", "torchscript"}).description(""))
        ->type_name("onnx|safetensors|torchscript");
    addNetworkOption(*command, options.network);
    addThresholdOption(*command, options.threshold);
    command
        ->add_option("--refer-below", options.referBelow,
                     "From the threshold up to this a person decides; both go into FILE.json")
        ->check(CLI::Range(0.0, 1.0).description(""))
        ->type_name("P");
    command->add_flag("--pseudonyms", options.pseudonyms,
                      "Patients that FILE.json names are called otherwise; the dataset is not named");
    command->footer("Example:\n  nucleoscope export run --format onnx --out mine.onnx\n"
                    "To begin other trainings from the weights, see `nucleoscope weights export`.");
    return *command;
}

void addExport(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& command = declareExport(app, *options);
    const Command work = sparingFiles(
        command,
        [options]() -> std::vector<std::string> {
            return {options->out, options->out + ".json"};
        },
        [options](Session& session) { return exportRun(*options, session); });
    command.callback([&chosen, work] { chosen = work; });
}

} // namespace nucleoscope::cli
