// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_data.h"

#include "core/exchange/protobuf_fields.h"

#include <algorithm>
#include <charconv>

namespace nucleoscope {
namespace {

/// A name that means a file of the same folder wherever it is read: neither a path nor a drive or stream of Windows.
bool isPlainName(const std::string& name)
{
    constexpr std::size_t longest = 255; // of a file's name, on every system
    return !name.empty() && name.size() <= longest && name != "." && name != ".." && std::ranges::none_of(name, [](char c) {
        return c == '/' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < ' ';
    });
}

std::size_t numberOf(const std::map<std::string, std::string>& where, const char* key, std::size_t otherwise,
                     const std::string& tensor)
{
    const auto found = where.find(key);
    if (found == where.end())
        return otherwise;
    std::size_t number = 0;
    const char* end = found->second.data() + found->second.size();
    if (const auto read = std::from_chars(found->second.data(), end, number); read.ec != std::errc{} || read.ptr != end)
        throw ProtobufDamaged("where the numbers of " + tensor + " lie is no number");
    return number;
}

} // namespace

OnnxData::Neighbour& OnnxData::neighbour(const std::string& tensor, const std::string& name)
{
    if (const auto known = neighbours_.find(name); known != neighbours_.end())
        return known->second;
    if (!beside_ || !isPlainName(name))
        throw OnnxDataRefused(tensor, name);
    auto content = beside_(name);
    if (!content) {
        OnnxDataRefused refused(tensor, name);
        refused.error = content.error();
        throw refused;
    }
    return neighbours_[name] = {std::move(*content)};
}

std::span<const std::byte> OnnxData::of(const std::string& tensor, const std::map<std::string, std::string>& where)
{
    const auto location = where.find("location");
    Neighbour& file = neighbour(tensor, location == where.end() ? "" : location->second);
    const std::size_t size = file.content.size(), offset = numberOf(where, "offset", 0, tensor);
    const std::size_t length = numberOf(where, "length", offset <= size ? size - offset : 0, tensor);
    if (offset > size || length > size - offset)
        throw ProtobufDamaged("the numbers of " + tensor + " lie beyond the end of " + location->second);
    if (length > size - file.given)
        throw ProtobufDamaged("more numbers are asked of " + location->second + " than it holds");
    file.given += length;
    return std::span(file.content).subspan(offset, length);
}

} // namespace nucleoscope
