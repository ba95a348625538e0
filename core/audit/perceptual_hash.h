#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cv {
class Mat;
}

namespace nucleoscope {

/// Signs of the 16 × 16 lowest frequencies (cosine transform) of a picture brought to 64 × 64 grey pixels, without the
/// mean. Pictures that look alike differ in few bits; brightness, contrast, scale and compression change hardly any.
/// After C. Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010.
struct PerceptualHash {
    static constexpr int side = 16;
    std::array<std::uint64_t, 4> bits{}; ///< row by row of vertical frequency, lowest bit first

    std::string hex() const; ///< 64 lower-case digits
    static std::optional<PerceptualHash> fromHex(std::string_view text);
    bool operator==(const PerceptualHash&) const = default;

    PerceptualHash mirrored() const;   ///< of the picture mirrored left to right
    PerceptualHash upsideDown() const; ///< mirrored top to bottom
    PerceptualHash transposed() const; ///< rows and columns exchanged
    /// The bits that no mirroring changes: both frequencies even.
    std::uint64_t evenBits() const;
};

inline constexpr int hashedPixels = 64;
/// `grey`: CV_8UC1, hashedPixels × hashedPixels.
PerceptualHash perceptualHash(const cv::Mat& grey);
/// Bits that differ, 0…256; two unrelated pictures have about 128.
int distance(const PerceptualHash& a, const PerceptualHash& b);

} // namespace nucleoscope
