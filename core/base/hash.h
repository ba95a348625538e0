#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace nucleoscope {

/// XXH3, 128 bits: fast, not cryptographic. Identical files and fingerprints, never trust.
struct ContentHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    static ContentHash of(std::span<const std::byte> bytes);
    static ContentHash of(std::string_view text);
    std::string hex() const; ///< 32 lower-case digits
    auto operator<=>(const ContentHash&) const = default;
};

} // namespace nucleoscope

template <>
struct std::hash<nucleoscope::ContentHash> {
    std::size_t operator()(const nucleoscope::ContentHash& h) const noexcept { return static_cast<std::size_t>(h.low ^ h.high); }
};
