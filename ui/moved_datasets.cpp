// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moved_datasets.h"

#include "core/base/files.h"

namespace nucleoscope::ui {

std::string movedFrom(const Run& run)
{
    const std::string& told = run.info().datasetLocation;
    return told.empty() ? utf8(run.folder()) : told;
}

std::vector<std::filesystem::path> placesOfImages(const Run& run, const MovedDatasets& moved)
{
    std::vector<std::filesystem::path> places;
    if (const std::string& told = run.info().datasetLocation; !told.empty())
        places.push_back(pathFromUtf8(told));
    if (const auto found = moved.find(movedFrom(run)); found != moved.end())
        places.push_back(pathFromUtf8(found->second));
    return places;
}

} // namespace nucleoscope::ui
