#include "app/cli/shared_options.h"

#include "core/base/csv.h"
#include "core/base/files.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>

namespace nucleoscope::cli {

std::string deviceProblem(const std::string& device)
{
    if (device == "auto" || device == "cpu" || device == "cuda" || device == "mps")
        return {};
    const std::string number = device.rfind("cuda:", 0) == 0 ? device.substr(5) : "";
    if (!number.empty() && number.size() < 4
        && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    return "\"" + device + "\" is none of auto, cpu, cuda, cuda:1 …, mps";
}

void addCheckpointOption(CLI::App& command, double& minutes)
{
    command
        .add_option("--checkpoint-minutes", minutes,
                    "Minutes between checkpoints inside an epoch, from which a training that was cut off goes on; 0: none there")
        ->check(CLI::Range(0.0, 1e6).description(""))
        ->capture_default_str()
        ->type_name("N");
}

void addMachineOptions(CLI::App& command, MachineOptions& options)
{
    command
        .add_option("--device", options.device,
                    "auto, cpu, cuda, cuda:1 … or mps; auto takes what the settings say, else the best there is")
        ->check(deviceProblem)
        ->type_name("DEVICE");
    command.add_option("--threads", options.threads, "Processor threads; as the settings say, else as many as there are")
        ->check(CLI::Range(1, 1024).description(""))
        ->type_name("N");
}

void addPrecisionOption(CLI::App& command, std::string& precision)
{
    command
        .add_option("--precision", precision,
                    "Numbers to compute in; auto: bf16 where the device computes it in hardware, else fp32; as the recipe says "
                    "unless told otherwise")
        ->check(CLI::IsMember({"auto", "fp32", "bf16", "fp16"}).description(""))
        ->type_name("auto|fp32|bf16|fp16");
}

void addNetworkOption(CLI::App& command, std::string& network)
{
    command
        .add_option(
            "--network", network,
            "Which of a run's networks, where it has a final one: that, the examined one, or the suitable one, which is the "
            "final one but of the run's own images")
        ->check(CLI::IsMember({"suitable", "examined", "final"}).description(""))
        ->capture_default_str()
        ->type_name("suitable|examined|final");
}

void addThresholdOption(CLI::App& command, std::string& wish)
{
    command
        .add_option(
            "--threshold", wish,
            "From this probability on, a call is positive; even: the more probable class; run: the threshold kept with the "
            "run, else as frequent as its classes were in training")
        ->check([](const std::string& text) {
            return isThresholdWish(text) ? std::string() : "\"" + text + "\" is none of even, run, a number from 0 to 1";
        })
        ->capture_default_str()
        ->type_name("P|even|run");
}

Result<OperatingPoint> operatingPointOf(const Run& run, const std::string& threshold, double referBelow)
{
    const auto called = callingThreshold(run, threshold);
    if (!called)
        return fail(called.error());
    OperatingPoint point = called->point();
    if (referBelow >= 0)
        point.upper = referBelow;
    return point;
}

std::filesystem::path placeNamed(const std::string& text)
{
    std::error_code problem;
    std::filesystem::path place = std::filesystem::absolute(pathFromUtf8(text), problem).lexically_normal();
    if (problem)
        return pathFromUtf8(text);
    return place.has_filename() ? place : place.parent_path();
}

} // namespace nucleoscope::cli
