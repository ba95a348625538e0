// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/machine_facts.h"

#include "core/imaging/library_versions.h"

#include "nucleoscope_components.h"

#include <xxhash.h>
#include <zip.h>

namespace nucleoscope {
namespace {

std::string hashVersion()
{
    const unsigned number = XXH_versionNumber(); // 801: 0.8.1
    return std::to_string(number / 10000) + "." + std::to_string(number / 100 % 100) + "." + std::to_string(number % 100);
}

/// What the libraries say of themselves now, which may be others than the program was built with.
std::map<std::string, std::string> versionsFound()
{
    std::map<std::string, std::string> versions = imageLibraryVersions();
    versions.erase("libjpeg-turbo"); // knows no other than the one it was built with
    versions["libzip"] = zip_libzip_version();
    versions["xxHash"] = hashVersion();
    return versions;
}

} // namespace

std::vector<SystemFact> libraryFacts()
{
    const auto found = versionsFound();
    std::vector<SystemFact> facts;
    for (const build::Component& component : build::components) {
        const std::string built = component.version;
        const auto now = found.find(component.name);
        SystemFact fact{FactSection::Libraries,
                        std::string("libraries.") + component.name,
                        {std::string("system.library.") + component.name, component.name},
                        {built.empty() ? Message("system.not_known", "not known") : asItIs(built)},
                        FactState::Good,
                        {}};
        if (now != found.end() && now->second != built)
            fact.found = {asItIs(now->second), {"system.built_with", "built with {version}", {{"version", built}}}};
        facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace nucleoscope
