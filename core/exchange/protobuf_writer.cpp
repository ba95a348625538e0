// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/protobuf_writer.h"

#include <bit>

namespace nucleoscope {
namespace {

constexpr int varintType = 0;
constexpr int lengthType = 2;
constexpr int fourBytesType = 5;

} // namespace

void ProtobufWriter::varint(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        content_.push_back(static_cast<std::byte>(value | 0x80));
    content_.push_back(static_cast<std::byte>(value));
}

void ProtobufWriter::key(int field, int wireType)
{
    varint(static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(wireType));
}

void ProtobufWriter::integer(int field, std::int64_t value)
{
    key(field, varintType);
    varint(static_cast<std::uint64_t>(value)); // negative ones have ten bytes
}

void ProtobufWriter::number(int field, float value)
{
    key(field, fourBytesType);
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8) // little-endian
        content_.push_back(static_cast<std::byte>(bits >> shift));
}

void ProtobufWriter::text(int field, std::string_view value)
{
    bytes(field, std::as_bytes(std::span(value.data(), value.size())));
}

void ProtobufWriter::bytes(int field, std::span<const std::byte> value)
{
    key(field, lengthType);
    varint(value.size());
    content_.insert(content_.end(), value.begin(), value.end());
}

void ProtobufWriter::message(int field, const ProtobufWriter& value)
{
    bytes(field, value.content_);
}

} // namespace nucleoscope
