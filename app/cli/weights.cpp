// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/base/json_values.h"
#include "core/base/text.h"
#include "core/learning/weights_catalogue.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/starting_weights.h"
#include "core/workflow/weights_export.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct WeightsWish {
    std::string run;
    std::string out;
    std::vector<std::string> notes;
    WeightsExportOptions how;
};

std::vector<std::string> architectures(const std::vector<PublishedWeights>& published)
{
    std::vector<std::string> names;
    for (const PublishedWeights& weights : published)
        if (std::find(names.begin(), names.end(), weights.architecture) == names.end())
            names.push_back(weights.architecture);
    return names;
}

std::string sizeWords(const PublishedWeights& weights)
{
    return weights.bytes > 0 ? bytesWords(static_cast<double>(weights.bytes)) : "size not known";
}

std::string toWords(const std::vector<PublishedWeights>& published)
{
    std::string text = "On this machine, the best first (`train --weights NAME` or FILE):\n";
    bool any = false;
    for (const std::string& architecture : architectures(published))
        for (const StartingWeights& weights : availableWeights(architecture)) {
            text += "  " + architecture + "  " + weightsName(weights) + "  " + utf8(weights.file) + "\n";
            any = true;
        }
    text += any ? "" : "  none\n";
    text += "To be had (`nucleoscope weights download NAME`, into " + utf8(weightsFolder()) + "):\n";
    for (const PublishedWeights& weights : published)
        text += "  " + weights.name + ": " + weights.title + ", " + sizeWords(weights) + ", " + weights.licence + "\n    "
                + weights.url + "\n";
    return text;
}

std::string toJson(const std::vector<PublishedWeights>& published)
{
    Json json{{"available", Json::array()}, {"published", Json::array()}};
    for (const std::string& architecture : architectures(published))
        for (const StartingWeights& weights : availableWeights(architecture))
            json["available"].push_back(
                {{"architecture", architecture}, {"name", weightsName(weights)}, {"file", utf8(weights.file)}});
    for (const PublishedWeights& weights : published)
        json["published"].push_back({{"name", weights.name},
                                     {"title", weights.title},
                                     {"architecture", weights.architecture},
                                     {"url", weights.url},
                                     {"bytes", weights.bytes},
                                     {"sha256", weights.sha256},
                                     {"licence", weights.licence}});
    return jsonText(json);
}

int list(bool json, Session& session)
{
    const auto published = publishedWeights();
    if (!published)
        return session.failed(published.error());
    session.console.result(json ? toJson(*published) : toWords(*published));
    return exitDone;
}

int download(const std::string& name, const Download& fetch, Session& session)
{
    if (!fetch)
        return session.refused({"cli.no_download",
                                "This build has no window and cannot download. `nucleoscope weights list` names "
                                "the addresses: fetch the file yourself and pass it with --weights."});
    const auto published = publishedWeights();
    if (!published)
        return session.failed(published.error());
    const auto found = std::find_if(published->begin(), published->end(),
                                    [&](const PublishedWeights& w) { return equalsIgnoringCase(w.name, name); });
    if (found == published->end()) {
        std::vector<std::string> names;
        for (const PublishedWeights& weights : *published)
            names.push_back(weights.name);
        return session.refused({"cli.no_such_weights",
                                "There are no weights called {name} to download. There are: {names}.",
                                {{"name", name}, {"names", joined(names, ", ")}}});
    }
    session.console.say(found->title + " (" + sizeWords(*found) + ") from " + found->url + "\n" + found->licenceText);
    std::stop_source stop;
    session.interrupts.whenInterrupted([&stop](int) { stop.request_stop(); });
    const PublishedFile& wanted = *found;
    const auto file = fetch({wanted, weightsFolder(), stop.get_token(), [&](double done, double total) {
                                 session.console.progress(bytesWords(done), total > 0 ? done / total : notANumber);
                             }});
    session.interrupts.whenInterrupted({});
    session.console.progressEnded();
    if (!file)
        return session.failed(file.error());
    session.console.result(utf8(*file) + "\n");
    return exitDone;
}

int exportWeightsOf(const WeightsWish& options, Session& session)
{
    WeightsExportOptions how = options.how;
    for (const std::string& note : options.notes) {
        const std::size_t equals = note.find('=');
        if (equals == 0 || equals == std::string::npos)
            return session.refused({"cli.note", "\"{note}\" is no note. Write it like licence=\"CC BY 4.0\".", {{"note", note}}});
        how.notes[note.substr(0, equals)] = note.substr(equals + 1);
    }
    const auto run = Run::open(placeNamed(options.run));
    if (!run)
        return session.failed(run.error());
    const auto finalRun = finalRunFor(*run, NetworkChoice::Suitable);
    if (!finalRun)
        return session.failed(finalRun.error());
    const Run& network = *finalRun ? **finalRun : *run;
    const auto exported = exportWeights(network, placeNamed(options.out), how);
    if (!exported)
        return session.failed(exported.error());
    session.console.result("Wrote " + plural(exported->tensors, "tensor", "tensors") + ", " + grouped(exported->parameters)
                           + " values, " + bytesWords(static_cast<double>(exported->bytes)) + ", of epoch "
                           + std::to_string(network.info().bestEpoch) + (*finalRun ? " of the final network" : "") + " into "
                           + options.out + "\n");
    if (how.half)
        session.console.say("Rounding to fp16 changed no value by more than " + fixed(exported->largestError * 100, 3)
                            + " % of the largest of its tensor.");
    return exitDone;
}

void declareWeightsExport(CLI::App& command, Command& chosen)
{
    const auto options = std::make_shared<WeightsWish>();
    CLI::App* own = command.add_subcommand("export", "Write a run's best weights as a file to start other trainings from");
    own->add_option("RUN", options->run, "Folder of the run")->required();
    own->add_option("--out", options->out, "The .safetensors file to write")->required()->type_name("FILE");
    own->add_flag("--half", options->how.half, "Convolutions and linear layers as fp16: half the size");
    own->add_flag("--without-head", options->how.withoutHead, "The backbone alone");
    own->add_option("--note", options->notes, "Goes into the file's metadata; may be repeated")->type_name("KEY=TEXT");
    own->footer("Example:\n  nucleoscope weights export run --out mine.safetensors --half\n"
                "To predict with the network in another program, see `nucleoscope export`.");
    const Command work = sparingFiles(
        *own, [options]() -> std::vector<std::string> { return {options->out}; },
        [options](Session& session) { return exportWeightsOf(*options, session); });
    own->callback([&chosen, work] { chosen = work; });
}

} // namespace

void addWeights(CLI::App& app, Command& chosen, Download fetch)
{
    CLI::App* command = app.add_subcommand("weights", "Pretrained weights: what is here, download, export");
    command->require_subcommand(1);

    const auto json = std::make_shared<bool>(false);
    CLI::App* listing = command->add_subcommand("list", "What is on this machine and what can be downloaded");
    listing->add_flag("--json", *json, "For programs");
    listing->footer("Example:\n  nucleoscope weights list");
    listing->callback([&chosen, json] { chosen = [json](Session& session) { return list(*json, session); }; });

    const auto name = std::make_shared<std::string>();
    CLI::App* loading = command->add_subcommand(
        "download", "Fetch published weights; their licence is shown, their checksum compared; goes on where it was broken off");
    loading->add_option("NAME", *name, "See `nucleoscope weights list`")->required();
    loading->footer("Example:\n  nucleoscope weights download resnet18\nThe system's proxy is used; Ctrl-C stops and keeps what "
                    "there is.");
    loading->callback([&chosen, name, fetch = std::move(fetch)] {
        chosen = [name, fetch](Session& session) { return download(*name, fetch, session); };
    });
    declareWeightsExport(*command, chosen);
    command->footer("Example:\n  nucleoscope weights list");
}

} // namespace nucleoscope::cli
