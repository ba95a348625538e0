// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/protobuf_fields.h"

#include <bit>

namespace nucleoscope {
namespace {

constexpr std::uint64_t largestFieldNumber = (std::uint64_t{1} << 29) - 1;

std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return value;
}

[[noreturn]] void otherKind(int number)
{
    throw ProtobufDamaged("its field " + std::to_string(number) + " is of another kind than it has to be");
}

} // namespace

std::int64_t ProtobufField::integer() const
{
    if (wireType != Varint)
        otherKind(number);
    return static_cast<std::int64_t>(bits);
}

float ProtobufField::number32() const
{
    if (wireType != FourBytes)
        otherKind(number);
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
}

std::span<const std::byte> ProtobufField::content() const
{
    if (wireType != Length)
        otherKind(number);
    return bytes;
}

std::string ProtobufField::text() const
{
    const auto raw = content();
    return {reinterpret_cast<const char*>(raw.data()), raw.size()};
}

std::uint64_t ProtobufFields::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (rest_.empty())
            throw ProtobufDamaged("it ends in the middle of a number");
        const auto byte = std::to_integer<std::uint64_t>(rest_.front());
        rest_ = rest_.subspan(1);
        value |= (byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    throw ProtobufDamaged("a number in it has more than ten bytes");
}

std::span<const std::byte> ProtobufFields::take(std::uint64_t bytes)
{
    if (bytes > rest_.size())
        throw ProtobufDamaged("a length in it goes beyond its end");
    const auto taken = rest_.first(static_cast<std::size_t>(bytes));
    rest_ = rest_.subspan(taken.size());
    return taken;
}

std::optional<ProtobufField> ProtobufFields::next()
{
    if (rest_.empty())
        return std::nullopt;
    const std::uint64_t key = varint();
    if (key >> 3 == 0 || key >> 3 > largestFieldNumber)
        throw ProtobufDamaged("a field in it has a number that there is not");
    ProtobufField field;
    field.number = static_cast<int>(key >> 3);
    field.wireType = static_cast<ProtobufField::WireType>(key & 7);
    switch (field.wireType) {
    case ProtobufField::Varint: field.bits = varint(); break;
    case ProtobufField::EightBytes: field.bits = littleEndian(take(8)); break;
    case ProtobufField::FourBytes: field.bits = littleEndian(take(4)); break;
    case ProtobufField::Length: field.bytes = take(varint()); break;
    default: throw ProtobufDamaged("a field in it is of a kind that there is not");
    }
    return field;
}

void addIntegers(const ProtobufField& field, std::vector<std::int64_t>& values)
{
    if (field.wireType == ProtobufField::Varint) {
        values.push_back(field.integer());
        return;
    }
    // A packed list is varints one after the other: a message of fields would begin each with a key.
    std::uint64_t value = 0;
    int shift = 0;
    for (const std::byte raw : field.content()) {
        const auto byte = std::to_integer<std::uint64_t>(raw);
        if (shift > 63)
            throw ProtobufDamaged("a number in it has more than ten bytes");
        value |= (byte & 0x7F) << shift;
        shift += 7;
        if (byte < 0x80) {
            values.push_back(static_cast<std::int64_t>(value));
            value = 0;
            shift = 0;
        }
    }
    if (shift != 0)
        throw ProtobufDamaged("it ends in the middle of a number");
}

} // namespace nucleoscope
