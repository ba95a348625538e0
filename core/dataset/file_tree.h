#pragma once

#include "core/dataset/dataset.h"

#include <string_view>

namespace nucleoscope {

/// A file as it lies in a folder or an archive.
struct TreeFile {
    std::string path;        ///< UTF-8, forward slashes, relative to the opened place ("../labels.csv": beside it)
    std::uint64_t bytes = 0; ///< uncompressed
    std::uint64_t entry = 0; ///< archives: place in the directory
};

/// Reads files of a tree; one thread each.
class TreeReader {
public:
    virtual ~TreeReader() = default;
    virtual Result<Bytes> read(const TreeFile& file) = 0;
    virtual std::int64_t stamp(const TreeFile& file) = 0;
};

/// Images and tables below an opened place, whatever holds them. Layouts are recognised from this alone, so that a
/// folder and an archive of it are understood alike.
struct FileTree {
    std::vector<std::string> above; ///< names of the folders around the opened place, outermost first, its own last
    std::vector<TreeFile> images;
    std::vector<TreeFile> tables;           ///< CSV files, also those that lie beside the opened folder
    std::optional<TreeFile> description;    ///< archives: the description of the opened folder that lies in it
    std::vector<UnreadableFile> unreadable; ///< by path in the tree
    std::vector<Message> notes;
    std::function<Result<std::unique_ptr<TreeReader>>()> makeReader;
    std::function<std::filesystem::path(std::string_view folder)> locate; ///< what to open for a folder of the tree
};

/// Largest file that is taken for an image; a BMP of 4,600 × 4,600 pixels fits. Also what an archive may unpack to.
inline constexpr std::uint64_t largestImageBytes = std::uint64_t{64} << 20;
/// More files than any dataset of this kind: somebody opened their whole disk.
inline constexpr std::size_t mostFiles = 2'000'000;

Result<FileTree> scanFolder(const std::filesystem::path& folder, const OpenOptions& options);
/// `folder` within the archive, "" for all of it.
Result<FileTree> scanZip(const std::filesystem::path& archive, const std::string& folder, const OpenOptions& options);

enum class FileKind { Image, Table, Other };
FileKind kindOf(std::string_view name);                         ///< by its ending, without case
bool isClutter(std::string_view name);                          ///< hidden files, __MACOSX, Thumbs.db: ignored without a word
std::vector<std::string> pathParts(std::string_view path);      ///< "a/b/c" → a, b, c
std::string joined(std::span<const std::string> parts);         ///< a, b, c → "a/b/c"
std::string parentOf(std::string_view path);                    ///< "a/b/c" → "a/b"; "c" → ""
std::string nameOf(std::string_view path);                      ///< "a/b/c" → "c"
std::string stemOf(std::string_view path);                      ///< "a/b/c.jpg" → "c"
std::string commonFolder(const std::vector<TreeFile>& files);   ///< deepest that holds all of them
bool liesBelow(std::string_view path, std::string_view folder); ///< everything lies below ""

Error cancelledScan(const std::filesystem::path& location);

} // namespace nucleoscope
