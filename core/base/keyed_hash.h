// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace nucleoscope {

using HashKey = std::array<std::uint64_t, 2>;

/// SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", Indocrypt 2012): without the key nobody can tell which
/// text a hash is of, however many others he knows. The same on every platform.
std::uint64_t keyedHash(const HashKey& key, std::string_view text);

} // namespace nucleoscope
