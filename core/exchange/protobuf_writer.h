// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// Writes a message in the wire format of protocol buffers (https://protobuf.dev/programming-guides/encoding/): a sequence of
/// fields, each a varint of (number · 8 + wire type) followed by a varint (type 0), four bytes (5), or a length and so many
/// bytes (2: texts, bytes, messages within). That is all that an ONNX file needs, and spares the library with its generated
/// code. A field that is repeated is written once for each of its values.
class ProtobufWriter {
public:
    void integer(int field, std::int64_t value); ///< int64, int32, enum
    void number(int field, float value);
    void text(int field, std::string_view value); ///< string
    void bytes(int field, std::span<const std::byte> value);
    void message(int field, const ProtobufWriter& value);

    const std::vector<std::byte>& content() const { return content_; }

private:
    void varint(std::uint64_t value);
    void key(int field, int wireType);
    std::vector<std::byte> content_;
};

} // namespace nucleoscope
