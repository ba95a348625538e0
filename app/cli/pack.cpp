// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/workflow/run_archive.h"

#include <CLI/App.hpp>

namespace nucleoscope::cli {
namespace {

Result<std::optional<RunDataset>> picturesFor(const PackCommandOptions& options, const Run& run, Session& session)
{
    if (!options.pictures)
        return std::optional<RunDataset>();
    if (options.data.empty())
        return openRunDataset(run, {});
    return openForCommand(session, options.data, Notes::Unsaid).and_then([&](const std::shared_ptr<const Dataset>& dataset) {
        return run.locateIn(*dataset).map([&](std::vector<int> indices) {
            return std::optional(RunDataset{dataset, std::move(indices)});
        });
    });
}

int pack(const PackCommandOptions& options, Session& session)
{
    const auto run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return session.failed(run.error());
    PackOptions how;
    how.pictures = options.pictures;
    how.pseudonyms = options.pseudonyms;
    auto located = picturesFor(options, *run, session);
    if (!located)
        return session.failed(located.error());
    how.located = std::move(*located);
    const auto packed = session.run<PackedRun>({"job.pack", "Packing the run"}, Resource::Disk, [&](JobContext& context) {
        return packRun(*run, placeNamed(options.out), how, context);
    });
    if (!packed)
        return session.failed(packed.error());
    if (packed->missingPictures > 0)
        session.console.say("Left open: " + plural(packed->missingPictures, "picture", "pictures")
                            + " of mistakes could not be read. --data may name the dataset.");
    session.console.result("Packed into " + utf8(packed->file) + " (" + bytesWords(static_cast<double>(packed->bytes)) + ", "
                           + plural(packed->pictures, "picture", "pictures") + ")\n");
    return exitDone;
}

int unpack(const std::string& file, const std::string& out, Session& session)
{
    const auto folder =
        session.run<std::filesystem::path>({"job.unpack", "Unpacking the run"}, Resource::Disk, [&](JobContext& context) {
            return unpackRun(placeNamed(file), out.empty() ? defaultRunsFolder() : placeNamed(out), context);
        });
    if (!folder)
        return session.failed(folder.error());
    session.console.result(utf8(*folder) + "\n");
    return exitDone;
}

} // namespace

CLI::App& declarePack(CLI::App& app, PackCommandOptions& options)
{
    CLI::App* command = app.add_subcommand("pack", "Pack a run into one file, to be passed on");
    command->add_option("RUN", options.run, "Run folder")->required();
    command->add_option("--out", options.out, "The .nucleorun file to write")->required()->type_name("FILE");
    command->add_flag("--pictures", options.pictures, "With the pictures of the nuclei that it called wrongly");
    command->add_flag("--pseudonyms", options.pseudonyms,
                      "Patients and images under other names; without marks, notes and features");
    command->add_option("--data", options.data, "Where the pictures are; as the run remembers it")->type_name("DATA");
    command->footer("Example:\n  nucleoscope pack run --out run.nucleorun --pictures --pseudonyms\n"
                    "A double click, `nucleoscope run.nucleorun` or dropping it on the window opens it elsewhere.");
    return *command;
}

void addPack(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<PackCommandOptions>();
    CLI::App& command = declarePack(app, *options);
    const Command work = sparingFiles(
        command, [options]() -> std::vector<std::string> { return {options->out}; },
        [options](Session& session) { return pack(*options, session); });
    command.callback([&chosen, work] { chosen = work; });
    const auto file = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    CLI::App* unpacking = app.add_subcommand("unpack", "Unpack a run that was packed, and say where it lies");
    unpacking->add_option("FILE", *file, "The .nucleorun file")->required();
    unpacking->add_option("--out", *out, "Folder in which the run's folder is made; where the program keeps runs")
        ->type_name("DIR");
    unpacking->footer("Example:\n  nucleoscope unpack run.nucleorun --out runs");
    unpacking->callback(
        [&chosen, file, out] { chosen = [file, out](Session& session) { return unpack(*file, *out, session); }; });
}

} // namespace nucleoscope::cli
