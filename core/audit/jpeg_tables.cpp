#include "core/audit/jpeg_tables.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace nucleoscope {
namespace {

constexpr int defineTables = 0xDB;
constexpr int startOfScan = 0xDA;
constexpr int endOfImage = 0xD9;
constexpr int application = 0xE0; ///< to 0xEF: what programs note
constexpr int adobe = 0xEE;       ///< of those the one that tells the kind of colours
constexpr int comment = 0xFE;

class Markers {
public:
    explicit Markers(std::span<const std::byte> file) : file_(file) {}

    int byteAt(std::size_t place) const { return place < file_.size() ? std::to_integer<int>(file_[place]) : 0; }
    int wordAt(std::size_t place) const { return byteAt(place) << 8 | byteAt(place + 1); }
    bool isJpeg() const { return file_.size() > 4 && wordAt(0) == 0xFFD8; }

    /// Calls `visit(marker, first, end)` for each segment before the pixels. Where the scan's segment begins; 0: nowhere.
    template <typename Visit>
    std::size_t each(Visit visit) const
    {
        for (std::size_t at = 2; at + 4 <= file_.size() && byteAt(at) == 0xFF;) {
            const int marker = byteAt(at + 1);
            if (marker == 0xFF) { // padding
                ++at;
                continue;
            }
            const auto length = static_cast<std::size_t>(wordAt(at + 2));
            if (marker == startOfScan || length < 2)
                return marker == startOfScan ? at : 0;
            visit(marker, at + 4, at + 2 + length);
            at += 2 + length;
        }
        return 0;
    }

    /// Where the coded pixels end: at the first marker that is no restart. 0: they do not.
    std::size_t endOfPixels(std::size_t from) const
    {
        for (std::size_t at = from; at + 1 < file_.size(); ++at) {
            const void* const found = std::memchr(file_.data() + at, 0xFF, file_.size() - 1 - at);
            if (!found)
                return 0;
            at = static_cast<std::size_t>(static_cast<const std::byte*>(found) - file_.data());
            if (const int next = byteAt(at + 1); next != 0 && (next < 0xD0 || next > 0xD7))
                return at;
        }
        return 0;
    }

    std::span<const std::byte> between(std::size_t from, std::size_t end) const
    {
        const std::size_t last = std::min(end, file_.size());
        return file_.subspan(std::min(from, last), last - std::min(from, last));
    }

private:
    std::span<const std::byte> file_;
};

/// One segment may hold several tables.
void readTables(const Markers& markers, std::size_t at, std::size_t end, JpegCompression& found)
{
    constexpr int entries = 64;
    while (at < end) {
        const int head = markers.byteAt(at++);
        const std::size_t width = head >> 4 ? 2 : 1;
        if (at + entries * width > end)
            return;
        double sum = 0;
        for (int i = 0; i < entries; ++i, at += width)
            sum += width == 2 ? markers.wordAt(at) : markers.byteAt(at);
        if ((head & 15) == 0)
            found.luma = sum / entries;
        else if ((head & 15) == 1)
            found.chroma = sum / entries;
    }
}

bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

} // namespace

std::optional<JpegCompression> jpegCompression(std::span<const std::byte> file)
{
    const Markers markers(file);
    if (!markers.isJpeg())
        return std::nullopt;
    JpegCompression found;
    markers.each([&](int marker, std::size_t at, std::size_t end) {
        if (marker == defineTables)
            readTables(markers, at, end, found);
        else if (isFrame(marker) && at + 8 <= end) // precision, height, width, components; then id, sampling
            found.subsampling = (markers.byteAt(at + 7) >> 4) * 10 + (markers.byteAt(at + 7) & 15);
    });
    return found.luma > 0 ? std::optional(found) : std::nullopt;
}

std::optional<JpegCoding> jpegCoding(std::span<const std::byte> file)
{
    const Markers markers(file);
    if (!markers.isJpeg())
        return std::nullopt;
    std::string tables;
    bool sequential = false;
    const auto add = [&](int marker, std::span<const std::byte> bytes) {
        tables += static_cast<char>(marker);
        tables += ContentHash::of(bytes).hex();
    };
    const std::size_t scan = markers.each([&](int marker, std::size_t at, std::size_t end) {
        sequential = sequential || marker == 0xC0 || marker == 0xC1;
        const bool noted = (marker >= application && marker < application + 16 && marker != adobe) || marker == comment;
        if (!noted)
            add(marker, markers.between(at, end));
        else if (marker == application) // JFIF tells the kind of colours by being there
            add(marker, markers.between(at, std::min(end, at + 4)));
    });
    if (!sequential || scan == 0)
        return std::nullopt;
    const std::size_t pixels = scan + 2 + static_cast<std::size_t>(markers.wordAt(scan + 2));
    const std::size_t end = markers.endOfPixels(pixels);
    if (end == 0 || markers.byteAt(end + 1) != endOfImage)
        return std::nullopt;
    add(startOfScan, markers.between(scan + 4, pixels));
    return JpegCoding{ContentHash::of(tables), ContentHash::of(markers.between(pixels, end))};
}

} // namespace nucleoscope
