// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/machine_facts.h"

#include "nucleoscope_components.h"

#include <map>

#include <opencv2/core/utility.hpp>
#include <png.h>
#include <tiffio.h>
#include <xxhash.h>
#include <zip.h>

namespace nucleoscope {
namespace {

/// "LIBTIFF, Version 4.5.0\nCopyright …"
std::string tiffVersion()
{
    const std::string text = TIFFGetVersion();
    const std::size_t begin = text.find("Version ");
    return begin == std::string::npos ? std::string() : text.substr(begin + 8, text.find('\n') - begin - 8);
}

std::string hashVersion()
{
    const unsigned number = XXH_versionNumber(); // 801: 0.8.1
    return std::to_string(number / 10000) + "." + std::to_string(number / 100 % 100) + "." + std::to_string(number % 100);
}

/// What the libraries say of themselves now, which may be others than the program was built with.
std::map<std::string, std::string> versionsFound()
{
    return {{"libzip", zip_libzip_version()},
            {"libpng", png_get_libpng_ver(nullptr)},
            {"libtiff", tiffVersion()},
            {"OpenCV", cv::getVersionString()},
            {"xxHash", hashVersion()}};
}

} // namespace

std::vector<SystemFact> libraryFacts()
{
    const auto found = versionsFound();
    std::vector<SystemFact> facts;
    for (const build::Component& component : build::components) {
        const std::string built = *component.version ? component.version : "not known";
        const auto now = found.find(component.name);
        SystemFact fact{FactSection::Libraries,
                        std::string("libraries.") + component.name,
                        {std::string("system.library.") + component.name, component.name},
                        built,
                        FactState::Good,
                        {}};
        if (now != found.end() && now->second != built)
            fact.value = now->second + ", built with " + built;
        facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace nucleoscope
