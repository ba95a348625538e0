#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/dataset/file_tree.h"
#include "core/dataset/image_sniff.h"

#include <algorithm>
#include <deque>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

class FolderReader final : public TreeReader {
public:
    explicit FolderReader(fs::path root) : root_(std::move(root)) {}

    Result<Bytes> read(const TreeFile& file) override { return readFile(place(file), largestImageBytes); }

    std::int64_t stamp(const TreeFile& file) override
    {
        std::error_code problem;
        const auto written = fs::last_write_time(place(file), problem);
        return problem ? 0 : static_cast<std::int64_t>(written.time_since_epoch().count());
    }

private:
    fs::path place(const TreeFile& file) const { return (root_ / pathFromUtf8(file.path)).lexically_normal(); }

    fs::path root_;
};

/// Walks a folder. Linked folders come after all real ones and only where they lead somewhere new, so that a loop of
/// links ends and a file has the same path however the disk orders its entries.
class FolderScan {
public:
    FolderScan(const fs::path& root, const OpenOptions& options) : root_(root), options_(options)
    {
        std::error_code ignored;
        walked_.push_back(fs::canonical(root, ignored));
        real_.push_back({root, {}});
    }

    Result<FileTree> run()
    {
        std::size_t visited = 0;
        while (!real_.empty() || !linked_.empty()) {
            if (options_.stop.stop_requested())
                return fail(cancelledScan(root_));
            if (real_.empty()) {
                enterLink();
                continue;
            }
            const Folder folder = std::move(real_.front());
            real_.pop_front();
            list(folder);
            if (tree_.images.size() > mostFiles)
                return fail(ErrorCode::InvalidInput, {"dataset.too_many_files",
                                                      "{place} holds more than {limit} images. Open the folder of one dataset.",
                                                      {{"place", utf8(root_)}, {"limit", grouped(mostFiles)}}});
            ++visited;
            if (options_.progress)
                options_.progress(walkShare * static_cast<double>(visited)
                                  / static_cast<double>(visited + real_.size() + linked_.size()));
        }
        sniffImages();
        if (options_.stop.stop_requested())
            return fail(cancelledScan(root_));
        return std::move(tree_);
    }

private:
    struct Folder {
        fs::path place;
        std::string path; ///< relative to the root
    };
    static constexpr std::ptrdiff_t deepest = 32;
    static constexpr double walkShare = 0.2; ///< of the time; the rest looks into the files

    void list(const Folder& folder)
    {
        std::error_code problem;
        fs::directory_iterator entries(folder.place, problem);
        if (problem) {
            unreadable(folder.path.empty() ? utf8(folder.place) : folder.path,
                       {"folder.not_opened", "The folder could not be opened: {reason}", {{"reason", problem.message()}}});
            return;
        }
        for (; entries != fs::directory_iterator(); entries.increment(problem)) {
            if (const std::string name = utf8(entries->path().filename()); !isClutter(name)) {
                const std::string path = folder.path.empty() ? name : folder.path + '/' + name;
                if (printable(name) == name)
                    take(*entries, name, path);
                else if (kindOf(name) != FileKind::Other || entries->is_directory(problem))
                    unreadable(printable(path),
                               isUtf8(name) ? Message{"archive.name", "Its name holds control characters", {}}
                                            : Message{"image.name_encoding", "Its name is no text in UTF-8. Rename it", {}});
            }
            if (problem)
                break;
        }
    }

    void take(const fs::directory_entry& entry, const std::string& name, const std::string& path)
    {
        std::error_code problem;
        if (entry.is_directory(problem)) {
            const bool isLink = entry.is_symlink(problem);
            if (std::count(path.begin(), path.end(), '/') < deepest)
                (isLink ? linked_ : real_).push_back({entry.path(), path});
            return;
        }
        const FileKind kind = kindOf(name);
        if (kind == FileKind::Other)
            return;
        // A pipe or a device must not even be opened: it may block for ever.
        if (!entry.is_regular_file(problem)) {
            unreadable(path, entry.is_symlink() ? Message{"image.broken_link", "It is a link to a file that is not there", {}}
                                                : Message{"image.not_a_file", "It is not a regular file", {}});
            return;
        }
        const std::uint64_t bytes = entry.file_size(problem);
        if (kind == FileKind::Table) {
            tree_.tables.push_back({path, problem ? 0 : bytes, 0});
            return;
        }
        if (bytes > largestImageBytes)
            unreadable(path,
                       {"image.too_large", "It is larger than {limit} MB", {{"limit", std::to_string(largestImageBytes >> 20)}}});
        else
            tree_.images.push_back({path, bytes, 0});
    }

    /// Looks into each image for a moment. Several threads even on one processor: a cold disk is waited for, not computed.
    void sniffImages()
    {
        constexpr int threads = 4;
        std::vector<std::optional<Message>> defects(tree_.images.size());
        const auto report = [&](double fraction) {
            if (options_.progress)
                options_.progress(walkShare + (1 - walkShare) * fraction);
        };
        inParallel(defects.size(), {defects.size() > 256 ? threads : 1, options_.stop, report}, [&](std::size_t i) {
            defects[i] = imageFileDefect(root_ / pathFromUtf8(tree_.images[i].path), tree_.images[i].bytes);
        });
        std::vector<TreeFile> sound;
        sound.reserve(defects.size());
        for (std::size_t i = 0; i < defects.size(); ++i) {
            if (defects[i])
                unreadable(tree_.images[i].path, std::move(*defects[i]));
            else
                sound.push_back(std::move(tree_.images[i]));
        }
        tree_.images = std::move(sound);
    }

    void enterLink()
    {
        const Folder link = std::move(linked_.front());
        linked_.pop_front();
        std::error_code problem;
        const fs::path target = fs::canonical(link.place, problem);
        const std::string to = utf8(target);
        const bool known = std::any_of(walked_.begin(), walked_.end(),
                                       [&](const fs::path& tree) { return target == tree || liesBelow(to, utf8(tree)); });
        const bool leadsUp = liesBelow(utf8(walked_.front()), to);
        if (problem || known || leadsUp)
            return;
        walked_.push_back(target);
        real_.push_back(link);
    }

    void unreadable(const std::string& path, Message reason) { tree_.unreadable.push_back({path, std::move(reason)}); }

    fs::path root_;
    const OpenOptions& options_;
    FileTree tree_;
    std::deque<Folder> real_;
    std::deque<Folder> linked_;
    std::vector<fs::path> walked_;
};

/// The labels of a test folder lie beside it.
void addTablesBeside(const fs::path& folder, FileTree& tree)
{
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.parent_path(), problem)) {
        const std::string name = utf8(entry.path().filename());
        if (!isClutter(name) && kindOf(name) == FileKind::Table && entry.is_regular_file(problem))
            tree.tables.push_back({"../" + name, entry.file_size(problem), 0});
    }
}

} // namespace

Result<FileTree> scanFolder(const fs::path& folder, const OpenOptions& options)
{
    std::error_code problem;
    if (fs::directory_iterator(folder, problem); problem)
        return fail(ErrorCode::Unreadable, {"dataset.folder_not_opened",
                                            "The folder {place} could not be opened: {reason}.",
                                            {{"place", utf8(folder)}, {"reason", problem.message()}}});
    Result<FileTree> tree = FolderScan(folder, options).run();
    if (!tree)
        return tree;
    if (tree->tables.empty())
        addTablesBeside(folder, *tree);
    for (const fs::path& part : folder.relative_path())
        if (!part.empty())
            tree->above.push_back(utf8(part));
    tree->makeReader = [folder]() -> Result<std::unique_ptr<TreeReader>> { return std::make_unique<FolderReader>(folder); };
    tree->locate = [folder](std::string_view below) { return below.empty() ? folder : folder / pathFromUtf8(below); };
    return tree;
}

} // namespace nucleoscope
