// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/base/json_values.h"
#include "core/base/text.h"
#include "core/learning/libtorch_catalogue.h"
#include "core/learning/libtorch_install.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

const char* const libTorchPurpose = "LibTorch, which training and predicting need: what is here, download, use another";

std::string foundWords(const std::optional<LibTorchFound>& found)
{
    const std::string folder = utf8(libTorchFolder());
    if (!found)
        return "There is no LibTorch in " + folder + ".\n";
    const std::string version = found->version.empty() ? "of a version that it does not say" : found->version;
    return "LibTorch " + version + (found->cuda ? ", with CUDA" : "") + ", in " + folder
           + (found->linkedTo.empty() ? "" : ", which stands for " + utf8(found->linkedTo)) + ".\n";
}

std::string offeredWords(const std::vector<LibTorchBuild>& builds)
{
    if (builds.empty())
        return "PyTorch publishes no build that this program knows for this system.\n";
    std::string text = "To be had (`nucleoscope libtorch download NAME`):\n";
    for (const LibTorchBuild& build : builds)
        text += "  " + build.name + ": " + build.title + ", " + bytesWords(static_cast<double>(build.downloadBytes())) + " in "
                + plural(static_cast<long long>(build.files.size()), "file", "files") + "\n    " + build.files.front().url + "\n";
    return text;
}

int listLibTorch(bool json, Session& session)
{
    const auto builds = publishedLibTorch();
    if (!builds)
        return session.failed(builds.error());
    const auto found = libTorchIn(libTorchFolder());
    if (!json) {
        const auto engine = session.run<std::string>({"job.engine", "Loading the learning engine"}, Resource::Learning,
                                                     [&](JobContext&) -> Result<std::string> {
                                                         auto loaded = session.engineHost.engine();
                                                         if (!loaded)
                                                             return fail(loaded.error());
                                                         return (*loaded)->version();
                                                     });
        session.console.result(
            (engine ? "The learning engine works: " + *engine + ".\n" : engine.error().message.english() + "\n")
            + foundWords(found) + offeredWords(*builds));
        return exitDone;
    }
    nlohmann::ordered_json told{{"folder", utf8(libTorchFolder())}, {"found", found.has_value()}};
    if (found) {
        told["version"] = found->version;
        told["cuda"] = found->cuda;
        told["linked_to"] = utf8(found->linkedTo);
    }
    told["published"] = nlohmann::ordered_json::array();
    for (const LibTorchBuild& build : *builds)
        told["published"].push_back(
            {{"name", build.name}, {"version", build.version}, {"bytes", build.downloadBytes()}, {"files", build.files.size()}});
    session.console.result(jsonText(told));
    return exitDone;
}

int install(const std::vector<std::filesystem::path>& archives, const std::string& version, Session& session)
{
    const auto installed =
        session.run<LibTorchFound>({"job.libtorch", "Unpacking LibTorch"}, Resource::Disk, [&](JobContext& context) {
            return installLibTorch(archives, libTorchFolder(), version, context.stopToken(), [&](double fraction) {
                context.report({fraction, {"activity.libtorch", "Unpacking LibTorch"}});
            });
        });
    if (!installed)
        return session.failed(installed.error());
    session.console.result(foundWords(*installed));
    return exitDone;
}

/// The version that the program needs; what the catalogue says, because the builds there are what it was tried with.
Result<std::string> neededVersion()
{
    return publishedLibTorch().and_then([](const std::vector<LibTorchBuild>& builds) -> Result<std::string> {
        if (builds.empty())
            return fail(ErrorCode::Unsupported, {"libtorch.platform", "No build of LibTorch is known for this system.", {}});
        return builds.front().version;
    });
}

Result<std::vector<std::filesystem::path>> fetched(const LibTorchBuild& build, const Download& fetch, Session& session)
{
    std::vector<std::filesystem::path> files;
    std::stop_source stop;
    session.interrupts.whenInterrupted([&stop](int) { stop.request_stop(); });
    double before = 0;
    const auto all = static_cast<double>(build.downloadBytes());
    Result<void> outcome;
    for (const PublishedFile& published : build.files) {
        const auto file =
            fetch({published, cacheFolder() / "libtorch", stop.get_token(), [&](double done, double) {
                       session.console.progress(bytesWords(before + done) + " of " + bytesWords(all), (before + done) / all);
                   }});
        if (!file) {
            outcome = nucleoscope::fail(file.error());
            break;
        }
        files.push_back(*file);
        before += static_cast<double>(published.bytes);
    }
    session.interrupts.whenInterrupted({});
    session.console.progressEnded();
    if (!outcome)
        return nucleoscope::fail(outcome.error());
    return files;
}

int downloadLibTorch(const std::string& name, const Download& fetch, Session& session)
{
    if (!fetch)
        return session.refused({"cli.no_download_of_libtorch",
                                "This build has no window and cannot download. `nucleoscope libtorch list` names the addresses: "
                                "fetch the file yourself and pass it to `nucleoscope libtorch use`."});
    const auto builds = publishedLibTorch();
    if (!builds)
        return session.failed(builds.error());
    const auto found = std::find_if(builds->begin(), builds->end(),
                                    [&](const LibTorchBuild& build) { return equalsIgnoringCase(build.name, name); });
    if (found == builds->end()) {
        std::vector<std::string> names;
        for (const LibTorchBuild& build : *builds)
            names.push_back(build.name);
        return session.refused({"cli.no_such_libtorch",
                                "There is no build of LibTorch called {name} for this system. There are: {names}.",
                                {{"name", name}, {"names", names.empty() ? "none" : joined(names, ", ")}}});
    }
    session.console.say(found->title + " (" + bytesWords(static_cast<double>(found->downloadBytes())) + ") from "
                        + found->files.front().url + "\n" + found->licenceText);
    const auto files = fetched(*found, fetch, session);
    if (!files)
        return session.failed(files.error());
    const int code = install(*files, found->version, session);
    if (code == exitDone) // unpacked, they are of no use any more
        for (const std::filesystem::path& file : *files) {
            std::error_code ignored;
            std::filesystem::remove(file, ignored);
        }
    return code;
}

int useLibTorchOf(const std::vector<std::string>& places, Session& session)
{
    const auto version = neededVersion();
    if (!version)
        return session.failed(version.error());
    std::vector<std::filesystem::path> paths;
    for (const std::string& place : places)
        paths.push_back(placeNamed(place));
    std::error_code ignored;
    if (paths.size() > 1 || !std::filesystem::is_directory(paths.front(), ignored))
        return install(paths, *version, session);
    const auto used = useLibTorch(paths.front(), libTorchFolder(), *version);
    if (!used)
        return session.failed(used.error());
    session.console.result(foundWords(*used));
    return exitDone;
}

int forgetLibTorch(Session& session)
{
    if (const auto removed = removeLibTorch(libTorchFolder()); !removed)
        return session.failed(removed.error());
    session.console.result(foundWords(libTorchIn(libTorchFolder())));
    return exitDone;
}

} // namespace

void addLibTorch(CLI::App& app, Command& chosen, Download fetch)
{
    CLI::App* command = app.add_subcommand("libtorch", libTorchPurpose);
    command->require_subcommand(1);

    const auto json = std::make_shared<bool>(false);
    CLI::App* listing = command->add_subcommand("list", "Whether it is here and works, and what can be downloaded");
    listing->add_flag("--json", *json, "For programs; the engine is not loaded");
    listing->footer("Example:\n  nucleoscope libtorch list");
    listing->callback([&chosen, json] { chosen = [json](Session& session) { return listLibTorch(*json, session); }; });

    const auto name = std::make_shared<std::string>("cpu");
    CLI::App* loading = command->add_subcommand(
        "download", "Fetch it from PyTorch; its licence is shown, its checksum compared; goes on where it was broken off");
    loading->add_option("NAME", *name, "cpu or cuda; see `nucleoscope libtorch list`")->capture_default_str();
    loading->footer(
        "Example:\n  nucleoscope libtorch download cpu\nThe system's proxy is used; Ctrl-C stops and keeps what there "
        "is. NUCLEOSCOPE_LIBTORCH_CATALOGUE may name another list of builds, such as of a mirror.");
    loading->callback([&chosen, name, fetch = std::move(fetch)] {
        chosen = [name, fetch](Session& session) { return downloadLibTorch(*name, fetch, session); };
    });

    const auto places = std::make_shared<std::vector<std::string>>();
    CLI::App* using_ = command->add_subcommand("use", "Unpack a wheel or archive that is here, or use an installation");
    using_->add_option("PLACE", *places, "PyTorch's wheels (.whl) or LibTorch archive (.zip), or a folder with lib/ in it")
        ->required();
    using_->footer("Examples:\n  nucleoscope libtorch use torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl\n"
                   "  nucleoscope libtorch use ~/venv/lib/python3.11/site-packages/torch");
    using_->callback([&chosen, places] { chosen = [places](Session& session) { return useLibTorchOf(*places, session); }; });

    CLI::App* removing = command->add_subcommand("remove", "Delete what was installed, or forget the installation used");
    removing->footer("Example:\n  nucleoscope libtorch remove");
    removing->callback([&chosen] { chosen = [](Session& session) { return forgetLibTorch(session); }; });
    command->footer("Example:\n  nucleoscope libtorch download cpu\nIt is kept in " + utf8(libTorchFolder())
                    + "; NUCLEOSCOPE_LIBTORCH names another folder.");
}

} // namespace nucleoscope::cli
