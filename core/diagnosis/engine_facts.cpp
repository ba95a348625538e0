// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/engine_facts.h"

#include "core/base/files.h"
#include "core/base/number_words.h"
#include "core/diagnosis/private_text.h"
#include "core/diagnosis/reference_check.h"
#include "core/learning/recipe_names.h"

#include <chrono>
#include <random>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// A folder of its own for a moment.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::random_device random;
        const fs::path above = fs::temp_directory_path(problem_);
        if (problem_)
            return;
        path_ = above / ("nucleoscope-check-" + std::to_string(random()) + std::to_string(random()));
        fs::create_directory(path_, problem_);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const fs::path& path() const { return path_; }
    const std::error_code& problem() const { return problem_; }

private:
    fs::path path_;
    std::error_code problem_;
};

SystemFact deviceFact(const DeviceInfo& device)
{
    SystemFact fact{FactSection::Devices,  "devices." + device.id, {"system.device." + device.id, device.id},
                    {asItIs(device.name)}, FactState::Good,        {}};
    if (device.memoryBytes > 0)
        fact.found.push_back(amount(bytesWords(static_cast<double>(device.memoryBytes))));
    fact.found.push_back(asItIs(device.fp16 ? "fp32, fp16" : "fp32"));
    fact.found.push_back(device.bf16 ? asItIs("bf16") : Message("system.no_bf16", "no bf16 in hardware"));
    return fact;
}

Message wrongNumbers()
{
    return {"system.wrong_numbers",
            "What is computed here is not what should come out: trust no result of this machine. Run the check again with "
            "NUCLEOSCOPE_KERNELS=off in the environment; where that mends it, our own loops are at fault, else the processor, "
            "the driver or LibTorch. Please report it with this text."};
}

/// "as it should be", "two steps of small", "off by 0.0004 of 0.02 allowed", "1.2 s"
std::vector<Message> deviationWords(const ReferenceDeviation& worst, double seconds)
{
    return {worst.good() ? Message("system.right_numbers", "as it should be") : Message("system.other_numbers", "WRONG"),
            worst.what,
            {"system.deviation",
             "off by {deviation} of {allowed} allowed",
             {{"deviation", worst.largest < 1e6 ? fixed(worst.largest, 4) : "∞"}, {"allowed", fixed(worst.tolerance, 2)}}},
            amount(fixed(seconds, 1) + " s")};
}

/// One device in one precision.
SystemFact referenceFact(Engine& engine, const DeviceInfo& device, Precision precision, const std::stop_token& stop)
{
    const std::string words = device.id + " in " + std::string(choiceName(precision));
    SystemFact fact{FactSection::Reference,
                    "reference." + device.id + "." + std::string(choiceName(precision)),
                    {"system.reference", "{device}", {{"device", words}}},
                    {},
                    FactState::Good,
                    {}};
    const auto problem = [&](const std::string& reason) {
        fact.found = {{"system.could_not_check", "could not be checked"}};
        fact.state = FactState::Bad;
        fact.advice = {"system.not_checked", "A training would not run there: {reason}", {{"reason", withoutNames(reason)}}};
        return fact;
    };
    const ScratchFolder scratch;
    if (scratch.problem())
        return problem("no folder for files of a moment could be made (" + scratch.problem().message()
                       + "). TMPDIR in the environment names another.");
    const auto began = std::chrono::steady_clock::now();
    const auto found = checkAgainstReference(engine, device.id, precision, scratch.path(), stop);
    if (!found && found.error().code == ErrorCode::Cancelled) {
        fact.found = {{"system.check_stopped", "not checked: stopped"}};
        fact.state = FactState::Note;
        fact.advice = found.error().message;
        return fact;
    }
    if (!found)
        return problem(found.error().message.english());
    const ReferenceDeviation* worst = nullptr;
    for (const ReferenceDeviation& each : *found)
        if (!worst || each.largest / each.tolerance > worst->largest / worst->tolerance)
            worst = &each;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    fact.found = deviationWords(*worst, took.count());
    if (!worst->good()) {
        fact.state = FactState::Bad;
        fact.advice = wrongNumbers();
    }
    return fact;
}

SystemFact noEngine(const Error& error)
{
    return {FactSection::Devices,
            "devices.engine",
            {"system.engine", "Learning engine"},
            {{"system.engine_absent", "not loaded"}},
            FactState::Bad,
            {"system.no_engine", "{reason}", {{"reason", withoutNames(error.message.english())}}}};
}

} // namespace

std::vector<SystemFact> engineFacts(EngineHost& host, const std::stop_token& stop, const std::function<void(double)>& progress)
{
    const auto tell = [&](double fraction) {
        if (progress)
            progress(fraction);
    };
    tell(0);
    const auto engine = host.engine();
    if (!engine)
        return {noEngine(engine.error())};
    std::vector<SystemFact> facts{{FactSection::Devices,
                                   "devices.engine",
                                   {"system.engine", "Learning engine"},
                                   {asItIs((*engine)->version())},
                                   FactState::Good,
                                   {}}};
    const std::vector<DeviceInfo> devices = (*engine)->devices();
    std::vector<std::pair<DeviceInfo, Precision>> checks;
    for (const DeviceInfo& device : devices) {
        facts.push_back(deviceFact(device));
        checks.emplace_back(device, Precision::Fp32);
        if (device.bf16)
            checks.emplace_back(device, Precision::Bf16);
    }
    for (std::size_t i = 0; i < checks.size() && !stop.stop_requested(); ++i) {
        tell((static_cast<double>(i) + 0.3) / static_cast<double>(checks.size()));
        facts.push_back(referenceFact(**engine, checks[i].first, checks[i].second, stop));
    }
    tell(1);
    return facts;
}

} // namespace nucleoscope
