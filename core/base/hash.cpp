#include "core/base/hash.h"

#include <cstdio>
#include <string_view>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace nucleoscope {

ContentHash ContentHash::of(std::span<const std::byte> bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.high64, hash.low64};
}

ContentHash ContentHash::of(std::string_view text)
{
    return of(std::as_bytes(std::span(text.data(), text.size())));
}

std::string ContentHash::hex() const
{
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(high),
                  static_cast<unsigned long long>(low));
    return text;
}

} // namespace nucleoscope
