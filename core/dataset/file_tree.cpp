#include "core/dataset/file_tree.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace nucleoscope {

FileKind kindOf(std::string_view name)
{
    constexpr std::array<std::string_view, 7> images{".bmp", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".jpe"};
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos)
        return FileKind::Other;
    const std::string ending = lowered(name.substr(dot));
    if (std::find(images.begin(), images.end(), ending) != images.end())
        return FileKind::Image;
    return ending == ".csv" ? FileKind::Table : FileKind::Other;
}

bool isClutter(std::string_view name)
{
    // "._x.jpg" are the resource forks that macOS leaves in archives; they end like the images they belong to.
    return name.empty() || name.front() == '.' || name == "__MACOSX" || equalsIgnoringCase(name, "Thumbs.db");
}

std::vector<std::string> pathParts(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        if (slash != 0)
            parts.emplace_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return parts;
}

std::string joined(std::span<const std::string> parts)
{
    std::string path;
    for (const std::string& part : parts) {
        if (!path.empty())
            path += '/';
        path += part;
    }
    return path;
}

std::string parentOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::string nameOf(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

std::string stemOf(std::string_view path)
{
    const std::string name = nameOf(path);
    return name.substr(0, name.rfind('.'));
}

std::string commonFolder(const std::vector<TreeFile>& files)
{
    if (files.empty())
        return {};
    std::string common = parentOf(files.front().path);
    for (const TreeFile& file : files)
        while (!liesBelow(file.path, common))
            common = parentOf(common);
    return common;
}

bool liesBelow(std::string_view path, std::string_view folder)
{
    if (folder.ends_with('/')) // the root of the disk
        folder.remove_suffix(1);
    return folder.empty() || (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

Error cancelledScan(const std::filesystem::path& location)
{
    return {ErrorCode::Cancelled, {"dataset.cancelled", "Opening {place} was stopped.", {{"place", utf8(location)}}}};
}

} // namespace nucleoscope
