// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace nucleoscope {

/// Why a message was refused: a sentence without its full stop. Thrown within the room, an Error at its door.
struct ProtobufDamaged : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One field as it stands in a message. Which of the two holds its value is told by `wireType`.
struct ProtobufField {
    enum WireType { Varint = 0, EightBytes = 1, Length = 2, FourBytes = 5 };
    int number = 0;
    WireType wireType = Varint;
    std::uint64_t bits = 0;           ///< of a varint, or of four or eight bytes
    std::span<const std::byte> bytes; ///< Length; lies in the message

    std::int64_t integer() const; ///< these throw ProtobufDamaged where the field is of another kind
    float number32() const;
    std::span<const std::byte> content() const;
    std::string text() const;
};

/// Reads the wire format that ProtobufWriter writes, as strangers may have written it: no length is believed beyond the
/// message's end. Groups, which ONNX never had, are refused.
class ProtobufFields {
public:
    explicit ProtobufFields(std::span<const std::byte> message) : rest_(message) {}
    std::optional<ProtobufField> next(); ///< nothing at the end; throws ProtobufDamaged

private:
    std::uint64_t varint();
    std::span<const std::byte> take(std::uint64_t bytes);
    std::span<const std::byte> rest_;
};

/// Adds what a repeated int64 field holds: one value, or many that were packed.
void addIntegers(const ProtobufField& field, std::vector<std::int64_t>& values);

} // namespace nucleoscope
