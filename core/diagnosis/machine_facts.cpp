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
#include <sstream>

#ifndef _WIN32
#include <sys/utsname.h>
#include <unistd.h>
extern char** environ;
#endif

namespace nucleoscope {
namespace {

constexpr std::uint64_t littleMemory = std::uint64_t{2} << 30;

SystemFact fact(FactSection section, const char* id, const char* name, std::string value)
{
    return {section, id, {std::string("system.") + id, name}, std::move(value), FactState::Good, {}};
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

/// Those of the processor's instructions that decide how fast and how exactly a network is computed.
std::string instructions()
{
    static constexpr std::array known{"sse4_2",   "avx",      "f16c",        "fma",      "avx2",        "avx512f",     "avx512dq",
                                      "avx512bw", "avx512vl", "avx512_vnni", "avx_vnni", "avx512_bf16", "avx512_fp16", "amx_tile",
                                      "amx_bf16", "amx_int8", "asimd",       "asimdhp",  "asimddp",     "bf16",        "sve"};
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("flags") && !line.starts_with("Features"))
            continue;
        std::istringstream words(line.substr(line.find(':') + 1));
        std::vector<std::string> there;
        for (std::string word; words >> word;)
            there.push_back(word);
        std::string text;
        for (const char* name : known)
            if (std::find(there.begin(), there.end(), name) != there.end())
                text += (text.empty() ? "" : " ") + std::string(name);
        return text;
    }
    return {};
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

SystemFact memory()
{
    const std::uint64_t limit = memoryLimitBytes();
    const std::uint64_t available = availableMemoryBytes();
    if (limit == 0)
        return fact(FactSection::Processor, "processor.memory", "Memory", "not known");
    SystemFact memory = fact(FactSection::Processor, "processor.memory", "Memory",
                             bytesWords(static_cast<double>(limit))
                                 + (available > 0 ? ", " + bytesWords(static_cast<double>(available)) + " to be had now" : ""));
    if (limit < littleMemory) {
        memory.state = FactState::Note;
        memory.advice = {"system.little_memory",
                         "Little for a training: its batches are worked on in parts, which takes longer."};
    }
    return memory;
}

} // namespace

std::vector<SystemFact> machineFacts()
{
    std::vector<SystemFact> facts{
        fact(FactSection::Program, "program.version", "Nucleoscope",
             std::string(build::version) + ", " + build::compiler + ", " + build::buildType),
        fact(FactSection::Program, "program.system", "System", operatingSystem()),
    };
    if (const std::string settings = environmentSettings(); !settings.empty())
        facts.push_back(fact(FactSection::Program, "program.environment", "Environment", settings));
    const std::string name = processorName();
    facts.push_back(fact(FactSection::Processor, "processor.name", "Processor", name.empty() ? "not known" : name));
    facts.push_back(fact(FactSection::Processor, "processor.threads", "Threads", std::to_string(usableThreads())));
    if (const std::string known = instructions(); !known.empty())
        facts.push_back(fact(FactSection::Processor, "processor.instructions", "Instructions", known));
    facts.push_back(memory());
    return facts;
}

} // namespace nucleoscope
