#include "core/dataset/split.h"

#include "core/base/files.h"
#include "core/dataset/content_key.h"
#include "core/dataset/parallel_reading.h"

#include <algorithm>
#include <charconv>
#include <mutex>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view cacheHeader = "nucleoscope content hashes 1\n";
constexpr std::size_t hexDigits = 32;

/// Where the hashes of just these files, of these ages, are kept; empty where an age is unknown.
fs::path cacheFile(const Dataset& dataset, SampleReader& reader)
{
    const std::string key = contentKey(dataset, reader);
    return key.empty() ? fs::path() : cacheFolder() / "hashes" / (key + ".txt");
}

class Hashing {
public:
    Hashing(const Dataset& dataset, const OpenOptions& options) : dataset_(dataset), options_(options)
    {
        result_.hashes.resize(dataset.samples().size());
    }

    Result<ContentHashes> run(SampleReader& reader)
    {
        const std::size_t count = result_.hashes.size();
        readInParallel(dataset_, reader, count, {readingThreads(count, 64), options_.stop, options_.progress},
                       [this](SampleReader& own, std::size_t i) { hash(own, i); });
        if (options_.stop.stop_requested())
            return fail(ErrorCode::Cancelled,
                        {"hashing.cancelled", "Comparing the files of {dataset} was stopped.", {{"dataset", dataset_.name()}}});
        std::sort(result_.unreadable.begin(), result_.unreadable.end(),
                  [](const UnreadableFile& a, const UnreadableFile& b) { return a.file < b.file; });
        return std::move(result_);
    }

private:
    void hash(SampleReader& reader, std::size_t index)
    {
        const Sample& sample = dataset_.samples()[index];
        const Result<Bytes> bytes = readSafely(reader, sample);
        if (bytes) {
            result_.hashes[index] = ContentHash::of(*bytes);
            return;
        }
        result_.hashes[index] = ContentHash::of("unreadable " + sample.id);
        const std::scoped_lock lock(mutex_);
        result_.unreadable.push_back({sample.id, bytes.error().message});
    }

    const Dataset& dataset_;
    const OpenOptions& options_;
    ContentHashes result_;
    std::mutex mutex_;
};

} // namespace

std::optional<std::vector<ContentHash>> readKeptHashes(const fs::path& file, std::size_t count)
{
    const Result<std::string> text = readTextFile(file);
    constexpr std::size_t lineBytes = hexDigits + 1;
    if (!text || !text->starts_with(cacheHeader) || text->size() != cacheHeader.size() + count * lineBytes)
        return std::nullopt;
    std::vector<ContentHash> hashes;
    hashes.reserve(count);
    for (std::size_t at = cacheHeader.size(); at < text->size(); at += lineBytes) {
        const std::optional<ContentHash> hash = contentHashFromHex(std::string_view(*text).substr(at, hexDigits));
        if (!hash)
            return std::nullopt;
        hashes.push_back(*hash);
    }
    return hashes;
}

void keepHashes(const fs::path& file, const std::vector<ContentHash>& hashes)
{
    std::error_code problem;
    fs::create_directories(file.parent_path(), problem);
    std::string text(cacheHeader);
    for (const ContentHash& hash : hashes)
        text += hash.hex() + '\n';
    (void)writeFileAtomically(file, text);
}

std::optional<ContentHash> contentHashFromHex(std::string_view text)
{
    ContentHash hash;
    if (text.size() != hexDigits)
        return std::nullopt;
    const char* const middle = text.data() + hexDigits / 2;
    const char* const end = text.data() + hexDigits;
    if (std::from_chars(text.data(), middle, hash.high, 16).ptr != middle
        || std::from_chars(middle, end, hash.low, 16).ptr != end)
        return std::nullopt;
    return hash;
}

std::string contentKey(const Dataset& dataset, SampleReader& reader)
{
    std::string stamps;
    stamps.reserve(dataset.samples().size() * 20);
    for (const Sample& sample : dataset.samples()) {
        const std::int64_t stamp = reader.stamp(sample);
        if (stamp == 0)
            return {};
        stamps += std::to_string(stamp);
        stamps += '\n';
    }
    // Sizes and ids are part of the fingerprint.
    return dataset.fingerprint().hex() + '-' + ContentHash::of(stamps).hex().substr(0, 16);
}

Result<ContentHashes> hashContents(const Dataset& dataset, const OpenOptions& options)
{
    auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    const fs::path cache = cacheFile(dataset, **reader);
    if (!cache.empty())
        if (std::optional<std::vector<ContentHash>> known = readKeptHashes(cache, dataset.samples().size()))
            return ContentHashes{std::move(*known), {}};
    Result<ContentHashes> hashes = Hashing(dataset, options).run(**reader);
    if (hashes && hashes->unreadable.empty() && !cache.empty())
        keepHashes(cache, hashes->hashes);
    return hashes;
}

} // namespace nucleoscope
