#include "core/audit/perceptual_hash.h"

#include <bit>
#include <cassert>
#include <charconv>
#include <cstdio>
#include <opencv2/core.hpp>

namespace nucleoscope {
namespace {

constexpr int side = PerceptualHash::side;
constexpr std::uint64_t oddColumns = 0xAAAA'AAAA'AAAA'AAAAU;
constexpr std::uint64_t oddRows = 0xFFFF'0000'FFFF'0000U;

bool bitAt(const PerceptualHash& hash, int index)
{
    return ((hash.bits[static_cast<std::size_t>(index / 64)] >> (index % 64)) & 1U) != 0;
}

void setBit(PerceptualHash& hash, int index)
{
    hash.bits[static_cast<std::size_t>(index / 64)] |= std::uint64_t{1} << (index % 64);
}

PerceptualHash flipped(PerceptualHash hash, std::uint64_t mask)
{
    for (std::uint64_t& word : hash.bits)
        word ^= mask;
    return hash;
}

} // namespace

std::string PerceptualHash::hex() const
{
    std::string text;
    char digits[17];
    for (const std::uint64_t word : bits) {
        std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(word));
        text += digits;
    }
    return text;
}

std::optional<PerceptualHash> PerceptualHash::fromHex(std::string_view text)
{
    PerceptualHash hash;
    if (text.size() != 16 * hash.bits.size())
        return std::nullopt;
    for (std::size_t i = 0; i < hash.bits.size(); ++i) {
        const char* const end = text.data() + 16 * (i + 1);
        if (std::from_chars(text.data() + 16 * i, end, hash.bits[i], 16).ptr != end)
            return std::nullopt;
    }
    return hash;
}

// A mirrored picture has the same cosine coefficients with the odd ones negated.
PerceptualHash PerceptualHash::mirrored() const
{
    return flipped(*this, oddColumns);
}

PerceptualHash PerceptualHash::upsideDown() const
{
    return flipped(*this, oddRows);
}

PerceptualHash PerceptualHash::transposed() const
{
    PerceptualHash result;
    for (int v = 0; v < side; ++v)
        for (int u = 0; u < side; ++u)
            if (bitAt(*this, v * side + u))
                setBit(result, u * side + v);
    return result;
}

std::uint64_t PerceptualHash::evenBits() const
{
    std::uint64_t even = 0;
    int place = 0;
    for (int v = 0; v < side; v += 2)
        for (int u = 0; u < side; u += 2, ++place)
            even |= static_cast<std::uint64_t>(bitAt(*this, v * side + u)) << place;
    return even;
}

PerceptualHash perceptualHash(const cv::Mat& grey)
{
    assert(grey.type() == CV_8UC1 && grey.rows == hashedPixels && grey.cols == hashedPixels);
    cv::Mat real;
    grey.convertTo(real, CV_32F);
    cv::Mat frequencies;
    cv::dct(real, frequencies);
    PerceptualHash hash;
    for (int v = 0; v < side; ++v)
        for (int u = 0; u < side; ++u)
            if ((u > 0 || v > 0) && frequencies.at<float>(v, u) > 0)
                setBit(hash, v * side + u);
    return hash;
}

int distance(const PerceptualHash& a, const PerceptualHash& b)
{
    int bits = 0;
    for (std::size_t i = 0; i < a.bits.size(); ++i)
        bits += std::popcount(a.bits[i] ^ b.bits[i]);
    return bits;
}

} // namespace nucleoscope
