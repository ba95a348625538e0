#include "core/learning/safetensors.h"

#include "core/base/strict_json.h"
#include "core/learning/half.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <optional>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

static_assert(std::endian::native == std::endian::little, "tensors are stored little-endian and read in place");

constexpr std::size_t lengthBytes = 8;
constexpr std::uint64_t headerLimit = 100'000'000; // the reference implementation's

struct TypeName {
    TensorType type;
    const char* name;
    std::size_t bytes;
};
constexpr TypeName typeNames[] = {
    {TensorType::F32, "F32", 4}, {TensorType::F16, "F16", 2},   {TensorType::BF16, "BF16", 2}, {TensorType::F64, "F64", 8},
    {TensorType::I64, "I64", 8}, {TensorType::I32, "I32", 4},   {TensorType::I16, "I16", 2},   {TensorType::I8, "I8", 1},
    {TensorType::U8, "U8", 1},   {TensorType::Bool, "BOOL", 1},
};

const TypeName& typeNamed(const std::string& name, const std::string& tensor)
{
    const auto* found =
        std::find_if(std::begin(typeNames), std::end(typeNames), [&](const TypeName& t) { return name == t.name; });
    if (found == std::end(typeNames))
        throw JsonRefused("tensor \"" + tensor + "\" has the unknown type \"" + name + "\"");
    return *found;
}

/// Elements of a shape, or nothing where the product overflows or a dimension is negative.
std::optional<std::uint64_t> elementsOf(const std::vector<std::int64_t>& shape)
{
    std::uint64_t count = 1;
    for (const std::int64_t side : shape) {
        if (side < 0)
            return std::nullopt;
        const std::uint64_t factor = static_cast<std::uint64_t>(side);
        if (factor != 0 && count > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / factor)
            return std::nullopt;
        count *= factor;
    }
    return count;
}

std::uint64_t wholeNumber(const Json& value, const std::string& tensor)
{
    if (!value.is_number_unsigned()
        || value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        throw JsonRefused("tensor \"" + tensor + "\" has a size or place that is no whole number");
    return value.get<std::uint64_t>();
}

/// What the header says of a tensor; `begin` and `end` lie in the file behind it.
struct DescribedTensor {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;
};

DescribedTensor parseTensor(const std::string& name, const Json& entry, std::uint64_t dataBytes)
{
    if (!entry.is_object() || entry.size() != 3 || !entry.contains("dtype") || !entry.contains("shape")
        || !entry.contains("data_offsets") || !entry["dtype"].is_string() || !entry["shape"].is_array()
        || !entry["data_offsets"].is_array() || entry["data_offsets"].size() != 2)
        throw JsonRefused("tensor \"" + name + "\" is not described by dtype, shape and data_offsets");
    const TypeName& type = typeNamed(entry["dtype"].get<std::string>(), name);
    DescribedTensor tensor;
    tensor.type = type.type;
    for (const Json& side : entry["shape"])
        tensor.shape.push_back(static_cast<std::int64_t>(wholeNumber(side, name)));
    tensor.begin = wholeNumber(entry["data_offsets"][0], name);
    tensor.end = wholeNumber(entry["data_offsets"][1], name);
    if (tensor.begin > tensor.end || tensor.end > dataBytes)
        throw JsonRefused("tensor \"" + name + "\" lies outside the file");
    const auto elements = elementsOf(tensor.shape);
    if (!elements || *elements > dataBytes / type.bytes || *elements * type.bytes != tensor.end - tensor.begin)
        throw JsonRefused("tensor \"" + name + "\" has a size that does not match its shape");
    return tensor;
}

/// Every byte belongs to exactly one tensor: what overlaps or lies between could hide something.
void refuseOverlapsAndHoles(const std::map<std::string, DescribedTensor>& tensors, std::uint64_t dataBytes)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto& [name, tensor] : tensors)
        ranges.emplace_back(tensor.begin, tensor.end);
    std::sort(ranges.begin(), ranges.end());
    std::uint64_t reached = 0;
    for (const auto& [begin, end] : ranges) {
        if (begin != reached)
            throw JsonRefused(begin < reached ? "tensors overlap" : "there are bytes between tensors that belong to none");
        reached = end;
    }
    if (reached != dataBytes)
        throw JsonRefused("there are bytes after the last tensor, or the file was cut");
}

Error unreadable(const fs::path& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"safetensors.refused",
             "{file} is not a usable safetensors file: {reason}.",
             {{"file", utf8(file)}, {"reason", reason}}}};
}

Error notWritable(const fs::path& file, const std::string& reason)
{
    return {ErrorCode::InvalidInput,
            {"safetensors.tensors", "{file} was not written: {reason}.", {{"file", utf8(file)}, {"reason", reason}}}};
}

template <typename Stored, typename Convert>
std::vector<float> converted(std::span<const std::byte> data, Convert convert)
{
    std::vector<float> values(data.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, data.data() + i * sizeof(Stored), sizeof stored);
        values[i] = convert(stored);
    }
    return values;
}

} // namespace

std::size_t bytesOf(TensorType type)
{
    return std::find_if(std::begin(typeNames), std::end(typeNames), [&](const TypeName& t) { return t.type == type; })->bytes;
}

std::int64_t TensorView::elements() const
{
    return static_cast<std::int64_t>(data.size() / bytesOf(type));
}

Result<std::vector<float>> TensorView::toFloat() const
{
    switch (type) {
    case TensorType::F32: return converted<float>(data, [](float v) { return v; });
    case TensorType::F64: return converted<double>(data, [](double v) { return static_cast<float>(v); });
    case TensorType::F16: return converted<std::uint16_t>(data, floatFromHalf);
    case TensorType::BF16: return converted<std::uint16_t>(data, floatFromBfloat16);
    default:
        return fail(ErrorCode::Unsupported,
                    {"safetensors.integers", "A tensor of whole numbers stands where one of real numbers is needed."});
    }
}

/// What stands before the tensors.
struct SafetensorsFile::Header {
    std::map<std::string, DescribedTensor> tensors;
    std::map<std::string, std::string> metadata;
    std::uint64_t dataBytes = 0;

    static Result<Header> read(const fs::path& file, FileReader& reader, std::uint64_t limitBytes);
    void parse(std::string_view text);
};

/// Throws JsonRefused and what nlohmann's values do.
void SafetensorsFile::Header::parse(std::string_view text)
{
    const Json header = parseStrictJson(text, 3);
    if (!header.is_object())
        throw JsonRefused("its header is not a JSON object");
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__")
            metadata = entry.get<std::map<std::string, std::string>>();
        else
            tensors.emplace(name, parseTensor(name, entry, dataBytes));
    }
    refuseOverlapsAndHoles(tensors, dataBytes);
}

Result<SafetensorsFile::Header> SafetensorsFile::Header::read(const fs::path& file, FileReader& reader, std::uint64_t limitBytes)
{
    if (reader.fileBytes() < lengthBytes)
        return fail(unreadable(file, "it is shorter than the length of its header"));
    if (reader.fileBytes() > limitBytes)
        return fail(unreadable(file, "it has " + std::to_string(reader.fileBytes() >> 20)
                                         + " MB, more than any network here (at most " + std::to_string(limitBytes >> 20) + ")"));
    const auto length = reader.next(lengthBytes);
    if (!length)
        return fail(length.error());
    std::uint64_t headerLength = 0;
    std::memcpy(&headerLength, length->data(), lengthBytes);
    if (headerLength > headerLimit)
        return fail(unreadable(file, "its header claims to be larger than 100 MB"));
    if (headerLength > reader.fileBytes() - lengthBytes)
        return fail(unreadable(file, "its header claims to be longer than the file"));
    const auto text = reader.next(headerLength);
    if (!text)
        return fail(text.error());
    Header header;
    header.dataBytes = reader.fileBytes() - lengthBytes - headerLength;
    try {
        header.parse({reinterpret_cast<const char*>(text->data()), text->size()});
    } catch (const JsonRefused& reason) {
        return fail(unreadable(file, reason.what()));
    } catch (const std::exception&) {
        return fail(unreadable(file, "its metadata is not text"));
    }
    return header;
}

Result<SafetensorsFile> SafetensorsFile::open(const fs::path& file, std::uint64_t limitBytes)
{
    auto reader = FileReader::open(file);
    if (!reader)
        return fail(reader.error());
    auto header = Header::read(file, *reader, limitBytes);
    if (!header)
        return fail(header.error());
    auto data = reader->next(header->dataBytes);
    if (!data)
        return fail(data.error());
    SafetensorsFile opened;
    opened.content_ = std::make_shared<const Bytes>(std::move(*data));
    opened.metadata_ = std::move(header->metadata);
    const std::span<const std::byte> all(*opened.content_);
    for (auto& [name, tensor] : header->tensors)
        opened.tensors_[name] = {tensor.type, std::move(tensor.shape),
                                 all.subspan(static_cast<std::size_t>(tensor.begin),
                                             static_cast<std::size_t>(tensor.end - tensor.begin))};
    return opened;
}

Result<std::map<std::string, std::string>> SafetensorsFile::metadataOf(const fs::path& file)
{
    auto reader = FileReader::open(file);
    if (!reader)
        return fail(reader.error());
    return Header::read(file, *reader, largestSafetensors).map([](const Header& header) { return header.metadata; });
}

SafetensorsFile SafetensorsFile::holding(std::shared_ptr<const Bytes> content, std::map<std::string, TensorView> tensors,
                                         std::map<std::string, std::string> metadata)
{
    SafetensorsFile made;
    made.content_ = std::move(content);
    made.tensors_ = std::move(tensors);
    made.metadata_ = std::move(metadata);
    return made;
}

SafetensorsFile SafetensorsFile::within(const std::string& prefix) const
{
    SafetensorsFile made;
    made.content_ = content_;
    made.metadata_ = metadata_;
    for (const auto& [name, tensor] : tensors_)
        if (name.starts_with(prefix))
            made.tensors_.emplace(name.substr(prefix.size()), tensor);
    return made;
}

SafetensorsFile SafetensorsFile::renamed(const std::function<std::string(const std::string&)>& newName) const
{
    SafetensorsFile made;
    made.content_ = content_;
    made.metadata_ = metadata_;
    for (const auto& [name, tensor] : tensors_)
        made.tensors_.emplace(newName(name), tensor);
    return made;
}

Result<void> writeSafetensors(const fs::path& file, const std::vector<TensorToWrite>& tensors,
                              const std::map<std::string, std::string>& metadata)
{
    // Widest elements first, as the reference implementation does: every tensor is then aligned to its own element.
    std::vector<const TensorToWrite*> order;
    for (const TensorToWrite& tensor : tensors)
        order.push_back(&tensor);
    std::stable_sort(order.begin(), order.end(), [](auto* a, auto* b) { return bytesOf(a->type) > bytesOf(b->type); });

    Json header = Json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::size_t offset = 0;
    for (const TensorToWrite* tensor : order) {
        const auto elements = elementsOf(tensor->shape);
        if (!elements || *elements * bytesOf(tensor->type) != tensor->data.size())
            return fail(notWritable(file, "tensor \"" + tensor->name + "\" has a size that does not match its shape"));
        if (header.contains(tensor->name) || tensor->name == "__metadata__")
            return fail(notWritable(file, "the name \"" + tensor->name + "\" stands in it twice"));
        const auto* type =
            std::find_if(std::begin(typeNames), std::end(typeNames), [&](const TypeName& t) { return t.type == tensor->type; });
        header[tensor->name] = {{"dtype", type->name},
                                {"shape", tensor->shape},
                                {"data_offsets", {offset, offset + tensor->data.size()}}};
        offset += tensor->data.size();
    }
    if (offset > largestSafetensors - headerLimit)
        return fail(notWritable(file, "its tensors have more than 4 GB, and it would not be read again"));
    std::string text = header.dump(-1, ' ', false, Json::error_handler_t::replace);
    text.resize((text.size() + 7) / 8 * 8, ' ');

    Bytes content(lengthBytes + text.size() + offset);
    const std::uint64_t headerLength = text.size();
    std::memcpy(content.data(), &headerLength, lengthBytes);
    std::memcpy(content.data() + lengthBytes, text.data(), text.size());
    std::byte* next = content.data() + lengthBytes + text.size();
    for (const TensorToWrite* tensor : order) {
        if (!tensor->data.empty())
            std::memcpy(next, tensor->data.data(), tensor->data.size());
        next += tensor->data.size();
    }
    return writeFileAtomically(file, content);
}

} // namespace nucleoscope
