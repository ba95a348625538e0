#include "core/audit/jpeg_tables.h"

namespace nucleoscope {
namespace {

constexpr int defineTables = 0xDB;
constexpr int startOfScan = 0xDA;

class Markers {
public:
    explicit Markers(std::span<const std::byte> file) : file_(file) {}

    int byteAt(std::size_t place) const { return place < file_.size() ? std::to_integer<int>(file_[place]) : 0; }
    int wordAt(std::size_t place) const { return byteAt(place) << 8 | byteAt(place + 1); }
    bool isJpeg() const { return file_.size() > 4 && wordAt(0) == 0xFFD8; }

    /// Calls `visit(marker, first, end)` for each segment before the pixels.
    template <typename Visit>
    void each(Visit visit) const
    {
        for (std::size_t at = 2; at + 4 <= file_.size() && byteAt(at) == 0xFF;) {
            const int marker = byteAt(at + 1);
            if (marker == 0xFF) { // padding
                ++at;
                continue;
            }
            const auto length = static_cast<std::size_t>(wordAt(at + 2));
            if (marker == startOfScan || length < 2)
                return;
            visit(marker, at + 4, at + 2 + length);
            at += 2 + length;
        }
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

} // namespace nucleoscope
