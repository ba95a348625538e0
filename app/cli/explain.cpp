#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/base/text.h"
#include "core/workflow/attribution_task.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/run_predictor.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <cmath>

namespace nucleoscope::cli {
namespace {

/// -1: the class that the network calls the nucleus.
Result<int> classNamed(const std::string& name, const std::vector<ClassInfo>& classes)
{
    if (name.empty())
        return -1;
    std::vector<std::string> known;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (equalsIgnoringCase(classes[i].name, name))
            return static_cast<int>(i);
        known.push_back(classes[i].name);
    }
    return fail(ErrorCode::InvalidInput, {"cli.class",
                                          "The run has no class “{name}”. It has: {known}.",
                                          {{"name", name}, {"known", joined(known, ", ")}}});
}

std::string toWords(const Explanation& explanation, const std::vector<ClassInfo>& classes)
{
    const auto nameOfClass = [&](int index) { return classes[static_cast<std::size_t>(index)].name; };
    std::string text;
    for (std::size_t i = 0; i < classes.size(); ++i)
        text += (i ? ", " : "") + std::string("P(") + classes[i].name + ") " + fixed(explanation.probabilities[i], 3);
    text += ".\nEvidence for " + nameOfClass(explanation.classIndex)
            + ", left to right: what the network saw, where it looked, "
              "where a copy with random weights looked.\n";
    if (!std::isnan(explanation.heatInside))
        text += percentWords(explanation.heatInside, 0) + " of the heat lies inside the nucleus, which covers "
                + percentWords(explanation.areaInside, 0) + " of the picture.\n";
    return text + "Likeness of the two maps: rank correlation " + fixed(explanation.rankCorrelation, 2)
           + ", structural similarity " + fixed(explanation.structuralSimilarity, 2)
           + ".\nA heat map shows where evidence came from, not why. One that stays the same with random weights explains "
             "nothing.\n";
}

int explain(const ExplainOptions& options, Session& session)
{
    const Result<Run> run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return session.failed(run.error());
    const Result<int> classIndex = classNamed(options.className, run->info().classes);
    if (!classIndex)
        return session.refused(classIndex.error().message);
    const auto dataset = datasetFromFiles({pathFromUtf8(options.image)});
    if (!dataset)
        return session.failed(dataset.error());

    const auto finalRun = finalRunFor(*run, **dataset, *networkChoiceNamed(options.network));
    if (!finalRun)
        return session.failed(finalRun.error());
    if (*finalRun)
        session.console.say(finalNetworkAnswers);
    ExplanationRequest request;
    request.dataset = *dataset;
    request.sample = 0;
    request.classIndex = *classIndex;
    request.how.method = *attributionMethodNamed(options.method);
    PredictionOptions machine;
    machine.device = options.machine.device;
    machine.threads = options.machine.threads;
    const auto explained =
        session.run<Explanation>({"cli.explaining", "Looking where it looked"}, Resource::Learning, [&](JobContext& context) {
            return explainNucleus(*finalRun ? **finalRun : *run, request, session.engineHost, machine, context);
        });
    if (!explained)
        return session.failed(explained.error());
    const auto written = explanationPicture(*explained).and_then([&](const Bytes& picture) {
        return writeFileAtomically(pathFromUtf8(options.out), picture);
    });
    if (!written)
        return session.failed(written.error());
    session.console.say(toWords(*explained, run->info().classes));
    return exitDone;
}

} // namespace

CLI::App& declareExplain(CLI::App& app, ExplainOptions& options)
{
    CLI::App* command = app.add_subcommand("explain", "Show where a run's network looked in an image");
    command->add_option("RUN", options.run, "Run folder, or that of a cross-validation")->required();
    command->add_option("IMAGE", options.image, "One image")->required();
    command->add_option("--out", options.out, "Picture to write, PNG")->required()->type_name("FILE");
    command->add_option("--method", options.method, "Grad-CAM, a black patch moved over the image, or integrated gradients")
        ->check(CLI::IsMember({"gradcam", "occlusion", "integrated"}).description(""))
        ->capture_default_str()
        ->type_name("gradcam|occlusion|integrated");
    command->add_option("--class", options.className, "Evidence for this class; the one it is called unless told otherwise")
        ->type_name("NAME");
    addNetworkOption(*command, options.network);
    addMachineOptions(*command, options.machine);
    command->footer("Example:\n  nucleoscope explain run nucleus.bmp --out where-it-looked.png --method occlusion");
    return *command;
}

void addExplain(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<ExplainOptions>();
    CLI::App& command = declareExplain(app, *options);
    const Command work = sparingFiles(
        command, [options]() -> std::vector<std::string> { return {options->out}; },
        [options](Session& session) { return explain(*options, session); });
    command.callback([&chosen, work] { chosen = work; });
}

} // namespace nucleoscope::cli
