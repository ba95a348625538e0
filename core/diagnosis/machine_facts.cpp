// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/machine_facts.h"

#include "core/base/number_words.h"
#include "core/base/system.h"
#include "core/diagnosis/private_text.h"

#include "nucleoscope_build.h"
#include "nucleoscope_components.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#ifndef _WIN32
#include <sys/utsname.h>
#include <unistd.h>
extern char** environ;
#endif

namespace nucleoscope {
namespace {

constexpr std::uint64_t littleMemory = std::uint64_t{2} << 30;

SystemFact fact(FactSection section, const char* id, const char* name, std::vector<Message> found)
{
    return {section, id, {std::string("system.") + id, name}, std::move(found), FactState::Good, {}};
}

/// "Debian GNU/Linux 12 (bookworm), Linux 6.1.0, x86_64"
std::string operatingSystem()
{
#ifdef _WIN32
    return "Windows";
#else
    std::string text;
    std::ifstream release("/etc/os-release");
    for (std::string line; std::getline(release, line);)
        if (line.starts_with("PRETTY_NAME=")) {
            text = line.substr(12);
            std::erase(text, '"');
            text += ", ";
        }
    utsname system{};
    if (::uname(&system) == 0)
        text += std::string(system.sysname) + " " + system.release + ", " + system.machine;
    return text;
#endif
}

std::vector<std::string> listedInstructions(std::string_view cpuinfo, std::string_view line)
{
    std::istringstream in{std::string(cpuinfo)};
    std::vector<std::string> there;
    for (std::string text; std::getline(in, text) && there.empty();)
        if (text.starts_with(line)) {
            std::istringstream words(text.substr(text.find(':') + 1));
            for (std::string word; words >> word;)
                there.push_back(word);
        }
    return there;
}

bool isListed(const std::vector<std::string>& there, std::string_view name)
{
    return std::find(there.begin(), there.end(), name) != there.end();
}

bool changesResults(std::string_view variable)
{
    static constexpr std::array beginnings{"NUCLEOSCOPE_", "OMP_",  "MKL_", "KMP_",   "GOMP_",     "DNNL_",
                                           "ONEDNN_",      "CUDA_", "QT_",  "LC_ALL", "LD_PRELOAD"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return variable.starts_with(beginning); });
}

/// Settings of the environment that change what the program does.
std::string environmentSettings()
{
    std::vector<std::string> settings;
#ifndef _WIN32
    for (char** entry = environ; entry && *entry; ++entry)
        if (changesResults(*entry) && std::string_view(*entry) != "GOMP_SPINCOUNT=1000") // which the program sets itself
            settings.emplace_back(*entry);
#endif
    std::sort(settings.begin(), settings.end());
    std::string text;
    for (const std::string& setting : settings)
        text += (text.empty() ? "" : ", ") + setting;
    return withoutNames(text);
}

Message notKnown()
{
    return {"system.not_known", "not known"};
}

SystemFact memory()
{
    const std::uint64_t limit = memoryLimitBytes();
    const std::uint64_t available = availableMemoryBytes();
    if (limit == 0)
        return fact(FactSection::Processor, "processor.memory", "Memory", {notKnown()});
    SystemFact memory =
        fact(FactSection::Processor, "processor.memory", "Memory", {amount(bytesWords(static_cast<double>(limit)))});
    if (available > 0)
        memory.found.push_back(
            {"system.memory_now", "{size} to be had now", {{"size", bytesWords(static_cast<double>(available))}}});
    if (limit < littleMemory) {
        memory.state = FactState::Note;
        memory.advice = {"system.little_memory",
                         "Little for a training: its batches are worked on in parts, which takes longer."};
    }
    return memory;
}

} // namespace

std::optional<SystemFact> instructionsFact(std::string_view cpuinfo)
{
    static constexpr std::array known{"sse4_2",   "avx",      "f16c",        "fma",      "avx2",        "avx512f",     "avx512dq",
                                      "avx512bw", "avx512vl", "avx512_vnni", "avx_vnni", "avx512_bf16", "avx512_fp16", "amx_tile",
                                      "amx_bf16", "amx_int8", "asimd",       "asimdhp",  "asimddp",     "bf16",        "sve"};
    const auto x86 = listedInstructions(cpuinfo, "flags");
    const auto there = x86.empty() ? listedInstructions(cpuinfo, "Features") : x86;
    std::string text;
    for (const char* name : known)
        if (isListed(there, name))
            text += (text.empty() ? "" : " ") + std::string(name);
    if (there.empty())
        return std::nullopt;
    SystemFact told = fact(FactSection::Processor, "processor.instructions", "Instructions",
                           {text.empty() ? Message("system.none", "none") : asItIs(text)});
    if (!x86.empty() && !isListed(x86, "avx2")) {
        told.state = FactState::Note;
        told.advice = {"system.no_avx2",
                       "This processor has no AVX2. All works, but training and predicting take about twice as long."};
    }
    return told;
}

std::vector<SystemFact> machineFacts()
{
    std::vector<SystemFact> facts{
        fact(FactSection::Program, "program.version", "Nucleoscope",
             {asItIs(build::version), asItIs(build::compiler), asItIs(build::buildType)}),
        fact(FactSection::Program, "program.system", "System", {asItIs(operatingSystem())}),
    };
    if (const std::string settings = environmentSettings(); !settings.empty())
        facts.push_back(fact(FactSection::Program, "program.environment", "Environment", {asItIs(settings)}));
    const std::string name = processorName();
    facts.push_back(fact(FactSection::Processor, "processor.name", "Processor", {name.empty() ? notKnown() : asItIs(name)}));
    facts.push_back(fact(FactSection::Processor, "processor.threads", "Threads", {asItIs(std::to_string(usableThreads()))}));
    std::ifstream cpuinfo("/proc/cpuinfo");
    if (auto instructions = instructionsFact(std::string(std::istreambuf_iterator<char>(cpuinfo), {})))
        facts.push_back(std::move(*instructions));
    facts.push_back(memory());
    return facts;
}

} // namespace nucleoscope
