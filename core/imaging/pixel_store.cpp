// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/pixel_store.h"

#include "core/base/preferences.h"
#include "core/dataset/content_key.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <tuple>

#ifndef _WIN32
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace fs = std::filesystem;

PixelStoreOptions defaultPixelStore()
{
    PixelStoreOptions options;
    options.folder = cacheFolder() / "pixels";
    options.limitBytes = pixelCacheBytes(preferences());
    if (const char* const text = std::getenv("NUCLEOSCOPE_PIXEL_CACHE_GB"); text && *text) {
        const double gigabytes = std::clamp(std::strtod(text, nullptr), 0.0, 1e6);
        options.limitBytes = static_cast<std::uint64_t>(gigabytes * 1e9);
    }
    if (options.limitBytes == 0)
        options.folder.clear();
    return options;
}

std::string pixelStoreName(const Dataset& dataset, SampleReader& reader, const Preprocessing& preprocessing,
                           const Augmentation& augmentation)
{
    const std::string files = contentKey(dataset, reader);
    if (files.empty())
        return {};
    // Named one by one: a new field does not compile until somebody has thought about it here.
    const auto& [crop, size, mean, deviation] = preprocessing;
    const auto& [rotation, flipX, flipY, shift, scale, brightness, contrast, saturation, hue, stain, blur, hole, onValidation] =
        augmentation;
    std::string prepared = std::to_string(crop) + ' ' + std::to_string(size);
    for (const double reach : {rotation != 0 ? 1.0 : 0.0, shift, scale})
        prepared += ' ' + std::to_string(reach);
    static_cast<void>(
        std::tie(mean, deviation, flipX, flipY, brightness, contrast, saturation, hue, stain, blur, hole, onValidation));
    for (const Sample& sample : dataset.samples())
        if (const auto& r = sample.region)
            prepared += '|' + std::to_string(r->x) + ' ' + std::to_string(r->y) + ' ' + std::to_string(r->width) + ' '
                        + std::to_string(r->height);
    return files + '-' + ContentHash::of(prepared).hex().substr(0, 16);
}

#ifndef _WIN32

namespace {

constexpr char storeMagic[24] = "nucleoscope pixels 1\n";
constexpr const char* storeEnding = ".pixels";
constexpr std::uint64_t storeAlignment = 64;
constexpr std::uint64_t growthBetweenChecks = std::uint64_t{32} << 20; ///< of the disk's free space

struct StoreHeader {
    char magic[24];
    std::uint64_t samples;
};

/// Where the pixels of one sample lie and what they mean; all zero: nowhere. The hash is of the pixels and all else of this.
struct StoreEntry {
    std::uint64_t offset;
    std::int32_t rows, columns;
    double centreX, centreY, cropWidth, cropHeight, scaleX, scaleY;
    std::uint64_t atFinalSize;
    std::uint64_t hashHigh, hashLow;
};

std::uint64_t pixelBytes(const StoreEntry& entry)
{
    return static_cast<std::uint64_t>(entry.rows) * static_cast<std::uint64_t>(entry.columns) * 3;
}

ContentHash hashOf(StoreEntry entry, const std::byte* pixels)
{
    const ContentHash own = ContentHash::of(std::span(pixels, pixelBytes(entry)));
    entry.hashHigh = own.high;
    entry.hashLow = own.low;
    return ContentHash::of(std::as_bytes(std::span(&entry, 1)));
}

StoreEntry entryOf(const SamplingSource& source)
{
    const auto& [pixels, centre, size, scale, atFinalSize] = source;
    return {0, pixels.rows, pixels.cols, centre.x, centre.y, size.width, size.height, scale.x, scale.y, atFinalSize, 0, 0};
}

std::uint64_t aligned(std::uint64_t bytes)
{
    return (bytes + storeAlignment - 1) / storeAlignment * storeAlignment;
}

/// An open file; closing it gives the lock back.
struct OpenFile {
    int descriptor = -1;
    OpenFile(const fs::path& path, int flags) : descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {}
    OpenFile(OpenFile&& other) noexcept : descriptor(std::exchange(other.descriptor, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept
    {
        std::swap(descriptor, other.descriptor);
        return *this;
    }
    ~OpenFile()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    /// False where another holds it; a file system without locks counts as free.
    bool lock() const { return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK; }
    std::uint64_t size() const
    {
        struct stat status {};
        return ::fstat(descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
    }
    /// Whether that path still names this file: another may have deleted it meanwhile.
    bool isAt(const fs::path& path) const
    {
        struct stat own {
        }, there{};
        return ::fstat(descriptor, &own) == 0 && ::stat(path.c_str(), &there) == 0 && own.st_ino == there.st_ino
               && own.st_dev == there.st_dev;
    }
    /// The reason where it fails; empty where all was written.
    std::string write(const void* data, std::uint64_t bytes, std::uint64_t offset) const
    {
        const auto* from = static_cast<const std::byte*>(data);
        while (bytes > 0) {
            const ssize_t written = ::pwrite(descriptor, from, bytes, static_cast<off_t>(offset));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return written < 0 ? std::strerror(errno) : "nothing was written";
            from += written;
            offset += static_cast<std::uint64_t>(written);
            bytes -= static_cast<std::uint64_t>(written);
        }
        return {};
    }
};

std::uint64_t dataBegin(int samples)
{
    return aligned(sizeof(StoreHeader) + 2 * static_cast<std::uint64_t>(samples) * sizeof(StoreEntry));
}

bool isStoreFor(const OpenFile& file, int samples)
{
    StoreHeader header{};
    return ::pread(file.descriptor, &header, sizeof header, 0) == static_cast<ssize_t>(sizeof header)
           && std::equal(std::begin(header.magic), std::end(header.magic), std::begin(storeMagic))
           && header.samples == static_cast<std::uint64_t>(samples) && file.size() >= dataBegin(samples);
}

/// Empty, with its header. The header comes last: without it, it is none.
std::string makeStore(const OpenFile& file, int samples)
{
    if (::ftruncate(file.descriptor, static_cast<off_t>(dataBegin(samples))) != 0)
        return std::strerror(errno);
    StoreHeader header{};
    std::copy(std::begin(storeMagic), std::end(storeMagic), std::begin(header.magic));
    header.samples = static_cast<std::uint64_t>(samples);
    return file.write(&header, sizeof header, 0);
}

tl::unexpected<Error> cannotStore(const fs::path& file, const std::string& reason)
{
    return fail(ErrorCode::WriteFailed,
                {"pixels.store", "{file} could not be made: {reason}.", {{"file", utf8(file)}, {"reason", reason}}});
}

struct OtherStore {
    fs::path file;
    fs::file_time_type used;
    std::uint64_t bytes = 0;
};

/// The longest unused first.
std::vector<OtherStore> otherStores(const fs::path& own)
{
    std::vector<OtherStore> others;
    std::error_code problem;
    for (fs::directory_iterator place(own.parent_path(), problem), end; !problem && place != end; place.increment(problem)) {
        std::error_code ignored;
        if (place->path().extension() == storeEnding && place->path() != own)
            others.push_back({place->path(), place->last_write_time(ignored), place->file_size(ignored)});
    }
    std::sort(others.begin(), others.end(), [](const OtherStore& a, const OtherStore& b) { return a.used < b.used; });
    return others;
}

/// Who reads it keeps what is mapped; one that is being added to stays.
bool evict(const OtherStore& store)
{
    const OpenFile file(store.file, O_RDONLY);
    std::error_code problem;
    return file.descriptor >= 0 && file.lock() && file.isAt(store.file) && fs::remove(store.file, problem);
}

} // namespace

void trimPixelStores(const fs::path& folder, std::uint64_t limitBytes)
{
    const std::vector<OtherStore> stores = otherStores(folder / storeEnding);
    std::uint64_t bytes = 0;
    for (const OtherStore& store : stores)
        bytes += store.bytes;
    for (const OtherStore& store : stores)
        if (bytes > limitBytes && evict(store))
            bytes -= store.bytes;
}

struct PixelStore::State {
    State(PixelStoreOptions given, fs::path path, OpenFile opened, int samples)
        : options(std::move(given)),
          file(std::move(path)),
          open(std::move(opened)),
          slots(2 * static_cast<std::size_t>(samples)),
          known(new std::atomic<std::uint8_t>[slots]())
    {}
    ~State()
    {
        if (mapped != MAP_FAILED)
            ::munmap(mapped, mappedBytes);
    }

    bool map()
    {
        mappedBytes = std::max(options.limitBytes, open.size()); // more than there is yet: it grows
        mapped = ::mmap(nullptr, mappedBytes, PROT_READ, MAP_SHARED, open.descriptor, 0);
        return mapped != MAP_FAILED;
    }
    static std::size_t slotOf(int sample, PixelCache::Kind kind)
    {
        return 2 * static_cast<std::size_t>(sample) + (kind == PixelCache::Kind::Preprocessed);
    }
    static std::uint64_t offsetOf(std::size_t slot) { return sizeof(StoreHeader) + slot * sizeof(StoreEntry); }
    const std::byte* at(std::uint64_t offset) const { return static_cast<const std::byte*>(mapped) + offset; }

    /// Read and not looked up in the map: of a file that has become shorter, or a disk that fails, it is nowhere.
    StoreEntry entry(std::size_t slot) const
    {
        StoreEntry found{};
        if (::pread(open.descriptor, &found, sizeof found, static_cast<off_t>(offsetOf(slot))) != ssize_t{sizeof found})
            return {};
        return found;
    }
    /// Beyond the file's end there is no memory: to touch it would end the process. The file's size now, each time: this program makes
    /// none shorter, a person or a disk may.
    bool lies(const StoreEntry& e) const
    {
        return e.offset >= dataBegin(static_cast<int>(slots / 2)) && e.rows > 0 && e.columns > 0 && pixelBytes(e) < mappedBytes
               && e.offset < mappedBytes - pixelBytes(e) && e.offset + pixelBytes(e) <= open.size();
    }
    /// What was read stays in the system's cache of files, but is no longer counted as this process's memory: a training that
    /// looks at all images would seem to need as much as they have.
    void countRead(std::uint64_t bytes) const
    {
        if (read.fetch_add(bytes) + bytes < options.residentBytes)
            return;
        read = 0;
        ::madvise(mapped, mappedBytes, MADV_DONTNEED);
    }
    void refuse(const std::string& reason)
    {
        fault = Message("pixels.full", "No more decoded images are kept in {file}: {reason}. They are decoded again when needed.",
                        {{"file", utf8(file)}, {"reason", reason}});
    }

    std::optional<std::uint64_t> take(std::size_t slot, std::uint64_t bytes);
    std::string problemOfRoom(std::uint64_t bytes);

    const PixelStoreOptions options;
    const fs::path file;
    const OpenFile open;
    const std::size_t slots;
    std::unique_ptr<std::atomic<std::uint8_t>[]> known; ///< 1: looked at, and right
    bool adding = false;
    void* mapped = MAP_FAILED;
    std::size_t mappedBytes = 0;
    mutable std::atomic<std::uint64_t> read{0}; ///< since pages were given back
    mutable std::mutex mutex;
    std::uint64_t end = 0, checked = 0, others = 0;
    std::vector<bool> taken; ///< by this process
    std::optional<Message> fault;
};

/// Makes room for so many bytes more; the reason where there is none.
std::string PixelStore::State::problemOfRoom(std::uint64_t bytes)
{
    if (end + others + bytes > options.limitBytes) {
        const std::vector<OtherStore> present = otherStores(file);
        others = 0;
        for (const OtherStore& store : present)
            others += store.bytes;
        for (const OtherStore& store : present)
            if (end + others + bytes > options.limitBytes && evict(store))
                others -= std::min(others, store.bytes);
        if (end + others + bytes > options.limitBytes)
            return "the limit is reached";
    }
    if (end + bytes > checked) {
        std::error_code problem;
        const fs::space_info space = fs::space(file.parent_path(), problem);
        if (!problem && space.available < options.spareBytes + growthBetweenChecks)
            return "the disk is nearly full";
        checked = end + growthBetweenChecks;
    }
    return {};
}

/// Where the pixels may be written; nothing where they are there or there is no room.
std::optional<std::uint64_t> PixelStore::State::take(std::size_t slot, std::uint64_t bytes)
{
    const std::lock_guard lock(mutex);
    if (fault || taken[slot])
        return std::nullopt;
    if (const std::string problem = problemOfRoom(bytes); !problem.empty()) {
        refuse(problem);
        return std::nullopt;
    }
    taken[slot] = true;
    return std::exchange(end, end + aligned(bytes));
}

Result<std::unique_ptr<PixelStore>> PixelStore::open(const PixelStoreOptions& options, const std::string& name, int samples)
{
    std::error_code problem;
    fs::create_directories(options.folder, problem);
    const fs::path file = options.folder / (name + storeEnding);
    if (problem)
        return cannotStore(file, problem.message());
    constexpr int attempts = 8; // others may delete it each time between opening and locking
    for (int attempt = 0; attempt < attempts; ++attempt) {
        OpenFile opened(file, O_RDWR | O_CREAT);
        if (opened.descriptor < 0)
            return cannotStore(file, std::strerror(errno));
        const bool adding = opened.lock();
        if (!opened.isAt(file))
            continue;
        if (!isStoreFor(opened, samples)) {
            if (!adding)
                return fail(ErrorCode::Unsupported, {"pixels.begun", "{file} is just being begun.", {{"file", utf8(file)}}});
            if (opened.size() > 0) { // damaged: others may have it mapped, so it is not made shorter
                fs::remove(file, problem);
                continue;
            }
            if (const std::string reason = makeStore(opened, samples); !reason.empty())
                return cannotStore(file, reason);
        }
        ::futimens(opened.descriptor, nullptr); // used now
        auto state = std::make_unique<State>(options, file, std::move(opened), samples);
        state->adding = adding;
        state->end = state->checked = aligned(state->open.size());
        state->taken.resize(state->slots);
        for (const OtherStore& store : otherStores(file))
            state->others += store.bytes;
        if (!state->map())
            return cannotStore(file, std::strerror(errno));
        return std::unique_ptr<PixelStore>(new PixelStore(std::move(state)));
    }
    return cannotStore(file, "others keep deleting it");
}

std::optional<SamplingSource> PixelStore::find(int sample, PixelCache::Kind kind) const
{
    const std::size_t slot = State::slotOf(sample, kind);
    const StoreEntry entry = state_->entry(slot);
    if (entry.offset == 0 || !state_->lies(entry))
        return std::nullopt;
    state_->countRead(pixelBytes(entry));
    const std::byte* const pixels = state_->at(entry.offset);
    if (state_->known[slot] == 0) {
        if (hashOf(entry, pixels) != ContentHash{entry.hashHigh, entry.hashLow})
            return std::nullopt;
        state_->known[slot] = 1;
    }
    SamplingSource source;
    source.pixels = cv::Mat(entry.rows, entry.columns, CV_8UC3, const_cast<std::byte*>(pixels)); // cv::Mat knows no constness
    source.cropCentre = {entry.centreX, entry.centreY};
    source.cropSize = {entry.cropWidth, entry.cropHeight};
    source.scale = {entry.scaleX, entry.scaleY};
    source.atFinalSize = entry.atFinalSize != 0;
    return source;
}

void PixelStore::keep(int sample, PixelCache::Kind kind, const SamplingSource& source)
{
    if (!state_->adding)
        return;
    const std::size_t slot = State::slotOf(sample, kind);
    const cv::Mat pixels = source.pixels.isContinuous() ? source.pixels : source.pixels.clone();
    StoreEntry entry = entryOf(source);
    const auto offset = state_->take(slot, pixelBytes(entry));
    if (!offset)
        return;
    entry.offset = *offset;
    const ContentHash hash = hashOf(entry, reinterpret_cast<const std::byte*>(pixels.data));
    entry.hashHigh = hash.high;
    entry.hashLow = hash.low;
    std::string failure = state_->open.write(pixels.data, pixelBytes(entry), *offset);
    if (failure.empty())
        failure = state_->open.write(&entry, sizeof entry, State::offsetOf(slot));
    const std::lock_guard lock(state_->mutex);
    if (!failure.empty() && !state_->fault)
        state_->refuse(failure);
}

bool PixelStore::adds() const
{
    return state_->adding;
}
std::optional<Message> PixelStore::fault() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->fault;
}
fs::path PixelStore::file() const
{
    return state_->file;
}

#else

void trimPixelStores(const fs::path&, std::uint64_t) {}

struct PixelStore::State {};
Result<std::unique_ptr<PixelStore>> PixelStore::open(const PixelStoreOptions&, const std::string&, int)
{
    return fail(ErrorCode::Unsupported, {"pixels.platform", "Decoded images are not kept on this platform."});
}
std::optional<SamplingSource> PixelStore::find(int, PixelCache::Kind) const
{
    return std::nullopt;
}
void PixelStore::keep(int, PixelCache::Kind, const SamplingSource&) {}
bool PixelStore::adds() const
{
    return false;
}
std::optional<Message> PixelStore::fault() const
{
    return std::nullopt;
}
fs::path PixelStore::file() const
{
    return {};
}

#endif

PixelStore::PixelStore(std::unique_ptr<State> state) : state_(std::move(state)) {}
PixelStore::~PixelStore() = default;

} // namespace nucleoscope
