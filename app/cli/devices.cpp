#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/base/json_values.h"
#include "core/base/preferences.h"
#include "core/base/system.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Found {
    std::string engine;
    std::vector<DeviceInfo> devices;
};

std::string toJson(const Found& found)
{
    Json json{{"engine", found.engine}, {"threads", usableThreads()}, {"devices", Json::array()}};
    for (const DeviceInfo& device : found.devices)
        json["devices"].push_back({{"id", device.id},
                                   {"name", device.name},
                                   {"memory_bytes", device.memoryBytes},
                                   {"bf16", device.bf16},
                                   {"fp16", device.fp16}});
    return jsonText(json);
}

std::string toWords(const Found& found)
{
    std::string text;
    for (const DeviceInfo& device : found.devices) {
        text += device.id + std::string(device.id.size() < 8 ? 8 - device.id.size() : 1, ' ') + device.name;
        if (device.memoryBytes > 0)
            text += ", " + bytesWords(static_cast<double>(device.memoryBytes));
        if (device.id == "cpu")
            text += ", " + plural(usableThreads(), "thread", "threads");
        if (device.bf16)
            text += ", bf16";
        if (device.fp16)
            text += ", fp16";
        text += "\n";
    }
    const std::string wished = preferences().device;
    const std::string taken =
        wished == "auto" ? "the first" : wished + ", as the settings say, or the first where that is not there";
    return text + "Engine: " + found.engine + ". `--device auto` takes " + taken + ".\n";
}

int devices(bool json, Session& session)
{
    const auto found =
        session.run<Found>({"cli.devices", "Loading the learning engine"}, Resource::Learning, [&](JobContext&) -> Result<Found> {
            const Result<Engine*> engine = session.engineHost.engine();
            if (!engine)
                return fail(engine.error());
            return Found{(*engine)->version(), (*engine)->devices()};
        });
    if (!found)
        return session.failed(found.error());
    session.console.result(json ? toJson(*found) : toWords(*found));
    return exitDone;
}

} // namespace

void addDevices(CLI::App& app, Command& chosen)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("devices", "List what can train here, best first");
    command->add_flag("--json", *json, "For programs");
    command->footer("Example:\n  nucleoscope devices");
    command->callback([&chosen, json] { chosen = [json](Session& session) { return devices(*json, session); }; });
}

} // namespace nucleoscope::cli
