#include "core/archive/zip_checks.h"
#include "core/base/text.h"
#include "core/dataset/description/dataset_description.h"
#include "core/dataset/file_tree.h"
#include "core/dataset/image_sniff.h"

#include <zip.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

std::int64_t archiveStamp(const fs::path& archive)
{
    std::error_code problem;
    const auto written = fs::last_write_time(archive, problem);
    return problem ? 0 : static_cast<std::int64_t>(written.time_since_epoch().count());
}

/// One libzip handle: it belongs to one thread, and so does this.
class ZipReader final : public TreeReader {
public:
    ZipReader(fs::path archive, ZipHandle handle)
        : archive_(std::move(archive)), handle_(std::move(handle)), stamp_(archiveStamp(archive_))
    {}

    Result<Bytes> read(const TreeFile& file) override
    {
        const auto unreadable = [&](const std::string& reason) {
            return fail(ErrorCode::Unreadable, {"archive.entry",
                                                "{file} in {archive} could not be read: {reason}.",
                                                {{"file", file.path}, {"archive", utf8(archive_)}, {"reason", reason}}});
        };
        const ZipFile entry(zip_fopen_index(handle_.get(), file.entry, 0), &zip_fclose);
        if (!entry)
            return unreadable(zip_strerror(handle_.get()));
        // Never more than the directory declared, whatever the compressed data unfold to.
        Bytes content(static_cast<std::size_t>(std::min(file.bytes, largestImageBytes)));
        std::size_t done = 0;
        while (done < content.size()) {
            const zip_int64_t count = zip_fread(entry.get(), content.data() + done, content.size() - done);
            if (count <= 0)
                return unreadable(count < 0 ? zip_file_strerror(entry.get()) : "it is shorter than the archive says");
            done += static_cast<std::size_t>(count);
        }
        // The checksum is compared when the end is met.
        std::byte more;
        if (const zip_int64_t count = zip_fread(entry.get(), &more, 1); count != 0)
            return unreadable(count < 0 ? zip_file_strerror(entry.get()) : "it is longer than the archive says");
        return content;
    }

    std::int64_t stamp(const TreeFile&) override { return stamp_; }

private:
    fs::path archive_;
    ZipHandle handle_;
    std::int64_t stamp_;
};

std::optional<Message> imageEntryDefect(zip_t* zip, zip_uint64_t index, const zip_stat_t& stat)
{
    if (auto defect = archiveEntryDefect(zip, index, stat))
        return defect;
    if (stat.size == 0)
        return Message{"image.empty", "It is empty (0 bytes)", {}};
    if (stat.size > largestImageBytes)
        return Message{"image.too_large", "It is larger than {limit} MB", {{"limit", std::to_string(largestImageBytes >> 20)}}};
    return std::nullopt;
}

/// Goes through an archive's directory; no entry is opened.
class ZipScan {
public:
    ZipScan(const fs::path& archive, zip_t* zip, std::string folder, const OpenOptions& options)
        : archive_(archive), zip_(zip), folder_(std::move(folder)), options_(options)
    {}

    Result<FileTree> run()
    {
        const zip_int64_t count = zip_get_num_entries(zip_, 0);
        if (count > static_cast<zip_int64_t>(mostFiles))
            return fail(archiveError(archive_, "it claims to hold more than " + grouped(mostFiles) + " files"));
        seen_.reserve(static_cast<std::size_t>(count));
        for (zip_int64_t i = 0; i < count; ++i) {
            if (options_.stop.stop_requested())
                return fail(cancelledScan(archive_));
            if (options_.progress && i % 1024 == 0)
                options_.progress(static_cast<double>(i) / static_cast<double>(count));
            take(static_cast<zip_uint64_t>(i));
        }
        // Entries that share their data are how a small archive unpacks to petabytes.
        std::error_code problem;
        if (const std::uintmax_t size = fs::file_size(archive_, problem); !problem && compressedBytes_ > size)
            return fail(archiveError(archive_, "its entries overlap, which no honest archive needs"));
        return std::move(tree_);
    }

private:
    void take(zip_uint64_t index)
    {
        zip_stat_t stat;
        if (zip_stat_index(zip_, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return;
        compressedBytes_ += stat.comp_size;
        std::string name = stat.name;
        std::replace(name.begin(), name.end(), '\\', '/');
        if (name.empty() || name.back() == '/')
            return;
        const std::vector<std::string> parts = pathParts(name);
        const FileKind kind = parts.empty() ? FileKind::Other : kindOf(parts.back());
        if (!parts.empty() && parts.back() == descriptionFileName && parentOf(joined(parts)) == folder_
            && !archiveEntryDefect(zip_, index, stat))
            tree_.description = TreeFile{parts.back(), stat.size, index};
        if (kind == FileKind::Other
            || std::any_of(parts.begin(), parts.end(), [](const std::string& p) { return isClutter(p) && p != ".."; }))
            return;
        if (std::optional<Message> defect = archiveNameDefect(name)) {
            refuse(printable(name), std::move(*defect));
            return;
        }
        const std::string path = joined(parts);
        if (kind == FileKind::Table)
            takeTable(path, index, stat);
        else if (liesBelow(path, folder_))
            takeImage(path, index, stat);
    }

    void takeTable(const std::string& path, zip_uint64_t index, const zip_stat_t& stat)
    {
        if (imageEntryDefect(zip_, index, stat))
            return;
        if (liesBelow(path, folder_))
            tree_.tables.push_back({within(path), stat.size, index});
        else if (parentOf(path) == parentOf(folder_))
            tree_.tables.push_back({"../" + nameOf(path), stat.size, index});
    }

    void takeImage(const std::string& path, zip_uint64_t index, const zip_stat_t& stat)
    {
        const auto [other, isNew] = seen_.emplace(lowered(path), path);
        if (!isNew)
            refuse(within(path),
                   other->second == path
                       ? Message{"archive.duplicate", "The archive holds a file of this name twice; the first one counts", {}}
                       : Message{"archive.case", "Its name differs from {other} only in capitals", {{"other", other->second}}});
        else if (std::optional<Message> defect = imageEntryDefect(zip_, index, stat))
            refuse(within(path), std::move(*defect));
        else
            tree_.images.push_back({within(path), stat.size, index});
    }

    std::string within(const std::string& path) const { return folder_.empty() ? path : path.substr(folder_.size() + 1); }
    void refuse(const std::string& path, Message reason) { tree_.unreadable.push_back({path, std::move(reason)}); }

    fs::path archive_;
    zip_t* zip_;
    std::string folder_;
    const OpenOptions& options_;
    FileTree tree_;
    std::unordered_map<std::string, std::string> seen_;
    std::uint64_t compressedBytes_ = 0;
};

} // namespace

Result<FileTree> scanZip(const fs::path& archive, const std::string& folder, const OpenOptions& options)
{
    Result<ZipHandle> zip = openZip(archive);
    if (!zip)
        return fail(zip.error());
    const std::string inside = joined(pathParts(folder));
    Result<FileTree> tree = ZipScan(archive, zip->get(), inside, options).run();
    if (!tree)
        return tree;
    tree->above = pathParts(inside);
    tree->makeReader = [archive]() -> Result<std::unique_ptr<TreeReader>> {
        Result<ZipHandle> own = openZip(archive);
        if (!own)
            return fail(own.error());
        return std::make_unique<ZipReader>(archive, std::move(*own));
    };
    tree->locate = [archive, inside](std::string_view below) {
        const std::string separator = inside.empty() || below.empty() ? "" : "/";
        fs::path place = archive;
        place += pathFromUtf8("!" + inside + separator + std::string(below));
        return place;
    };
    return tree;
}

} // namespace nucleoscope
