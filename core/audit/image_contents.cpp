#include "core/audit/image_contents.h"

#include "core/audit/image_facts.h"
#include "core/base/files.h"
#include "core/dataset/content_key.h"
#include "core/dataset/parallel_reading.h"
#include "core/imaging/decode.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <numeric>

namespace nucleoscope {
namespace {

/// What one reading of a file tells of its pixels without decoding more than is as quick as reading.
struct FileLook {
    ContentHash file;
    std::pair<int, int> size{0, 0};   ///< pixels; 0 × 0: nothing that can be decoded
    std::optional<JpegCoding> coding; ///< of a JPEG
    std::optional<ContentHash> pixels;
};

std::optional<ContentHash> pixelsOf(std::span<const std::byte> bytes, const std::string& name)
{
    try {
        if (const auto rgb = decodeImage(bytes, name))
            return pixelHash(*rgb);
    } catch (const std::exception&) {} // cv::Exception: an image of which only the bytes are known
    return std::nullopt;
}

class Looking {
public:
    Looking(const Dataset& dataset, const OpenOptions& options) : dataset_(dataset), options_(options)
    {
        looks_.resize(dataset.samples().size());
    }

    Result<ContentHashes> run(SampleReader& reader)
    {
        std::vector<std::size_t> all(looks_.size());
        std::iota(all.begin(), all.end(), 0U);
        read(reader, all, [this](SampleReader& own, std::size_t i) { look(own, i); });
        // What is damaged is found out first, so that it makes nobody decode the others.
        const auto uncoded = [this](std::size_t i) { return !looks_[i].coding; };
        read(reader, undecided(uncoded), [this](SampleReader& own, std::size_t i) { decode(own, i); });
        decodeAll(reader, undecided([](std::size_t) { return true; }));
        if (options_.stop.stop_requested())
            return fail(ErrorCode::Cancelled,
                        {"hashing.cancelled", "Comparing the files of {dataset} was stopped.", {{"dataset", dataset_.name()}}});
        for (const FileLook& look : looks_)
            result_.hashes.push_back(look.pixels   ? *look.pixels
                                     : look.coding ? ContentHash::of(look.coding->tables.hex() + look.coding->pixels.hex())
                                                   : look.file);
        std::sort(result_.unreadable.begin(), result_.unreadable.end(),
                  [](const UnreadableFile& a, const UnreadableFile& b) { return a.file < b.file; });
        return std::move(result_);
    }

private:
    template <typename Work>
    void read(SampleReader& reader, const std::vector<std::size_t>& samples, Work work)
    {
        readInParallel(dataset_, reader, samples.size(), {readingThreads(samples.size(), 64), options_.stop, options_.progress},
                       [&](SampleReader& own, std::size_t place) { work(own, samples[place]); });
    }

    void look(SampleReader& reader, std::size_t index)
    {
        const Sample& sample = dataset_.samples()[index];
        FileLook& look = looks_[index];
        const Result<Bytes> bytes = readSafely(reader, sample);
        if (!bytes) {
            look.file = ContentHash::of("unreadable " + sample.id); // as hashContents() has it
            const std::scoped_lock lock(mutex_);
            result_.unreadable.push_back({sample.id, bytes.error().message});
            return;
        }
        look.file = ContentHash::of(*bytes);
        const auto header = readImageHeader(*bytes, sample.id);
        if (!header)
            return;
        look.size = {header->width, header->height};
        look.coding = jpegCoding(*bytes);
        if (header->format == "BMP") // decoded as quickly as read
            look.pixels = pixelsOf(*bytes, sample.id);
    }

    void decode(SampleReader& reader, std::size_t index)
    {
        if (const auto bytes = readSafely(reader, dataset_.samples()[index]))
            looks_[index].pixels = pixelsOf(*bytes, dataset_.samples()[index].id);
        if (!looks_[index].pixels) { // damaged: its bytes are all that is known
            looks_[index].coding.reset();
            looks_[index].size = {0, 0};
        }
    }

    void decodeAll(SampleReader& reader, const std::vector<std::size_t>& samples)
    {
        if (!samples.empty() && imagesAreMeasured(dataset_)) {
            if (const auto facts = measureImages(dataset_, {options_.stop, {}}))
                for (const std::size_t i : samples)
                    if (!facts->images[i].problem)
                        looks_[i].pixels = facts->images[i].pixelHash;
            return;
        }
        read(reader, samples, [this](SampleReader& own, std::size_t i) { decode(own, i); });
    }

    /// Of these, images of one size in pixels that may be the same though their files are not: unless all of that size are
    /// JPEGs coded with the same tables, whose coded pixels tell.
    std::vector<std::size_t> undecided(const std::function<bool(std::size_t)>& asked) const
    {
        std::map<std::pair<int, int>, std::vector<std::size_t>> bySize;
        for (std::size_t i = 0; i < looks_.size(); ++i)
            if (looks_[i].size.first > 0)
                bySize[looks_[i].size].push_back(i);
        std::vector<std::size_t> samples;
        for (const auto& [size, group] : bySize) {
            const FileLook& first = looks_[group.front()];
            const bool told = std::all_of(group.begin(), group.end(), [&](std::size_t i) {
                return looks_[i].file == first.file
                       || (first.coding && looks_[i].coding && looks_[i].coding->tables == first.coding->tables);
            });
            if (!told)
                std::copy_if(group.begin(), group.end(), std::back_inserter(samples),
                             [&](std::size_t i) { return !looks_[i].pixels && asked(i); });
        }
        return samples;
    }

    const Dataset& dataset_;
    const OpenOptions& options_;
    std::vector<FileLook> looks_;
    ContentHashes result_;
    std::mutex mutex_;
};

} // namespace

Result<ContentHashes> imageContents(const Dataset& dataset, const OpenOptions& options)
{
    auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    const std::string key = contentKey(dataset, **reader);
    const std::filesystem::path kept =
        key.empty() ? std::filesystem::path() : cacheFolder() / "hashes" / ("images-" + key + ".txt");
    if (!kept.empty())
        if (auto known = readKeptHashes(kept, dataset.samples().size()))
            return ContentHashes{std::move(*known), {}};
    auto contents = Looking(dataset, options).run(**reader);
    if (contents && contents->unreadable.empty() && !kept.empty())
        keepHashes(kept, contents->hashes);
    return contents;
}

} // namespace nucleoscope
