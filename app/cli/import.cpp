// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/workflow/model_import.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

std::array<float, 3> three(const std::vector<double>& numbers)
{
    return {static_cast<float>(numbers[0]), static_cast<float>(numbers[1]), static_cast<float>(numbers[2])};
}

ModelWords wordsOf(const ImportOptions& options)
{
    ModelWords words;
    words.classes = options.classes;
    const bool none = options.positive == std::vector<std::string>{"none"} && !std::ranges::count(options.classes, "none");
    if (!options.positive.empty())
        words.positive = none ? std::vector<std::string>() : options.positive;
    if (options.size > 0)
        words.sizePixels = options.size;
    if (options.crop >= 0)
        words.cropPixels = options.crop;
    if (options.views > 0)
        words.views = options.views;
    if (!options.mean.empty())
        words.mean = three(options.mean);
    if (!options.deviation.empty())
        words.standardDeviation = three(options.deviation);
    return words;
}

std::string outcomeWords(const Run& run)
{
    const RunInfo& info = run.info();
    std::string classes;
    for (const ClassInfo& c : info.classes)
        classes += (classes.empty() ? "" : ", ") + c.name + (c.positive ? " (positive)" : "");
    std::string text =
        "A " + info.recipe.network.architecture + " that tells apart " + classes + " is now the run " + utf8(run.folder()) + "\n";
    if (run.samples().empty())
        return text;
    const Scores& scores = run.epochs().front().validation;
    return text + "Examined on " + plural(scores.samples, "nucleus", "nuclei") + ": " + scoresWords(scores) + "\n";
}

int importNetwork(const ImportOptions& options, Session& session)
{
    ModelImportRequest request;
    auto model = openModelFile(placeNamed(options.file), options.signature.empty() ? "" : placeNamed(options.signature),
                               options.architecture);
    if (!model)
        return session.failed(model.error());
    request.model = std::move(*model);
    request.words = wordsOf(options);
    request.folder = placeNamed(options.out);
    request.name = options.name;
    request.device = options.machine.device;
    request.threads = options.machine.threads;
    if (!options.data.empty()) {
        auto dataset = openForCommand(session, options.data);
        if (!dataset)
            return session.failed(dataset.error());
        request.dataset = std::move(*dataset);
    }
    const auto run = session.run<Run>({"job.import", "Importing a network"}, Resource::Learning,
                                      [&](JobContext& context) { return importModel(request, session.engineHost, context); });
    if (!run)
        return session.failed(run.error());
    for (const Message& warning : run->info().warnings)
        session.console.warn(warning);
    session.console.result(outcomeWords(*run));
    return exitDone;
}

} // namespace

CLI::App& declareImport(CLI::App& app, ImportOptions& options)
{
    CLI::App* command = app.add_subcommand("import", "Make a run of somebody else's network: to be asked, or examined on data");
    command->add_option("FILE", options.file, "ONNX, safetensors or .pth; FILE.json beside it says what goes in and comes out")
        ->required();
    command->add_option("--out", options.out, "Folder of the run")->required()->type_name("RUN");
    command->add_option("--data", options.data, "Labelled folder or archive, all of which examines it")->type_name("DATA");
    command->add_option("--signature", options.signature, "In the place of FILE.json")->type_name("FILE");
    command->add_option("--architecture", options.architecture, "Of weights whose names do not tell")
        ->check(CLI::IsMember({"mobilenetv2_100", "resnet18", "small"}).description(""))
        ->type_name("mobilenetv2_100|resnet18|small");
    command->add_option("--classes", options.classes, "In the order of the outputs, with commas: ALL,HEM")
        ->delimiter(',')
        ->type_name("NAMES");
    command->add_option("--positive", options.positive, "Which of them are positive; none: each is judged by itself")
        ->delimiter(',')
        ->type_name("NAMES");
    command->add_option("--size", options.size, "Side of its input, pixels")
        ->check(CLI::Range(8, 4096).description(""))
        ->type_name("N");
    command->add_option("--crop", options.crop, "Side of the centred square that is cut out before, pixels; 0: the whole image")
        ->check(CLI::Range(0, 100'000).description(""))
        ->type_name("N");
    command->add_option("--mean", options.mean, "Of red, green and blue, of values 0 to 1; ImageNet's")
        ->expected(3)
        ->type_name("R G B");
    command->add_option("--std", options.deviation, "Likewise, the standard deviations")->expected(3)->type_name("R G B");
    command->add_option("--views", options.views, "1, 2, 4 or 8 turned and mirrored views whose mean is taken")
        ->check(CLI::IsMember({1, 2, 4, 8}).description(""))
        ->type_name("1|2|4|8");
    command->add_option("--name", options.name, "Of the run, for people")->type_name("TEXT");
    addMachineOptions(*command, options.machine);
    command->footer("Example:\n  nucleoscope import theirs.onnx --classes ALL,HEM --data nuclei --out theirs");
    return *command;
}

void addImport(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<ImportOptions>();
    declareImport(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return importNetwork(*options, session); };
    });
}

} // namespace nucleoscope::cli
