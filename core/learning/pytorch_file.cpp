// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/pytorch_file.h"

#include "core/learning/pickle_reader.h"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t pytorchFileLimit = std::uint64_t{1} << 28; ///< its bytes are in memory three times
constexpr std::size_t mostDimensions = 16;
/// A tensor may be a view of a storage that others are views of, too; but not of many.
constexpr std::uint64_t mostViews = 8;

/// What torch.save wrote before it zipped: the number 0x1950a86a20f9469cfc6c as a pickle.
constexpr std::string_view legacyMagic("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
constexpr std::string_view zipMagic("PK\x03\x04", 4);

bool beginsWith(std::span<const std::byte> bytes, std::string_view magic)
{
    return bytes.size() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

/// Of protocol 2 or later, whoever wrote it. A .safetensors file may begin so, too, with the length of its header, which is JSON.
bool beginsAsPickle(std::span<const std::byte> bytes)
{
    constexpr std::size_t headerAt = 8;
    return bytes.size() >= 2 && bytes[0] == std::byte{0x80} && bytes[1] >= std::byte{2} && bytes[1] <= std::byte{5}
           && (bytes.size() <= headerAt || bytes[headerAt] != std::byte{'{'});
}

[[noreturn]] void refuseFile(const std::string& reason)
{
    throw PickleRefused(reason);
}

/// Gives the bytes of the storage with that key. Throws PickleRefused.
using StorageReader = std::function<std::span<const std::byte>(const PickledStorage&)>;

// ---- a tensor of a storage ------------------------------------------------------------------------------------------

std::uint64_t elementsOfView(const PickledTensor& tensor, const std::string& name)
{
    std::uint64_t count = 1;
    for (const std::int64_t side : tensor.shape) {
        if (side < 0 || (side > 0 && count > pytorchFileLimit / static_cast<std::uint64_t>(side)))
            refuseFile("tensor \"" + name + "\" has an impossible shape");
        count *= static_cast<std::uint64_t>(side);
    }
    return count;
}

/// Every element lies inside the storage.
void checkView(const PickledTensor& tensor, const std::string& name)
{
    const auto lies = [&] { refuseFile("tensor \"" + name + "\" lies outside its storage"); };
    if (tensor.shape.size() != tensor.strides.size() || tensor.shape.size() > mostDimensions || tensor.offset < 0
        || tensor.storage.elements < 0)
        lies();
    if (elementsOfView(tensor, name) == 0)
        return;
    std::int64_t last = tensor.offset;
    const std::int64_t end = tensor.storage.elements;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        const std::int64_t steps = tensor.shape[i] - 1;
        if (steps == 0)
            continue;
        if (tensor.strides[i] <= 0 || steps > end / tensor.strides[i])
            lies();
        last += steps * tensor.strides[i];
        if (last >= end)
            lies();
    }
    if (last >= end)
        lies();
}

/// Copies the view into row-major order.
void copyView(const PickledTensor& tensor, std::span<const std::byte> storage, std::byte* to)
{
    const std::size_t width = bytesOf(tensor.storage.type);
    std::vector<std::int64_t> at(tensor.shape.size(), 0);
    std::int64_t place = tensor.offset;
    for (;;) {
        std::memcpy(to, storage.data() + static_cast<std::size_t>(place) * width, width);
        to += width;
        std::size_t axis = at.size();
        while (axis > 0) {
            --axis;
            place += tensor.strides[axis];
            if (++at[axis] < tensor.shape[axis])
                break;
            place -= tensor.strides[axis] * tensor.shape[axis];
            at[axis] = 0;
            if (axis == 0)
                return;
        }
        if (at.empty())
            return;
    }
}

// ---- the state_dict -------------------------------------------------------------------------------------------------

using NamedTensors = std::vector<std::pair<std::string, const PickledTensor*>>;

NamedTensors tensorsIn(const PickledDict& dict)
{
    NamedTensors tensors;
    for (const auto& [key, value] : dict.items)
        if (const auto* tensor = value->as<PickledTensor>()) {
            const auto* name = key->as<std::string>();
            if (!name)
                refuseFile("one of its tensors has no name");
            tensors.emplace_back(*name, tensor);
        }
    return tensors;
}

NamedTensors stateDict(const PickleValue& value)
{
    const auto* dict = value.as<PickledDict>();
    if (!dict)
        refuseFile("it holds no dictionary of tensors (a state_dict)");
    NamedTensors tensors = tensorsIn(*dict);
    for (const auto& [key, inner] : dict->items) {
        const auto* name = key->as<std::string>();
        const bool named = name && (*name == "state_dict" || *name == "model" || *name == "model_state_dict");
        if (tensors.empty() && named && inner->as<PickledDict>())
            tensors = tensorsIn(*inner->as<PickledDict>());
    }
    if (tensors.empty())
        refuseFile("it holds no dictionary of tensors (a state_dict)");
    constexpr std::string_view wrapper = "module."; // torch.nn.DataParallel
    if (std::all_of(tensors.begin(), tensors.end(), [&](const auto& item) { return item.first.starts_with(wrapper); }))
        for (auto& [name, tensor] : tensors)
            name.erase(0, wrapper.size());
    return tensors;
}

SafetensorsFile collect(const NamedTensors& tensors, std::uint64_t fileBytes, const StorageReader& read)
{
    std::uint64_t total = 0;
    for (const auto& [name, tensor] : tensors) {
        checkView(*tensor, name);
        total += elementsOfView(*tensor, name) * bytesOf(tensor->storage.type);
        if (total > mostViews * fileBytes)
            refuseFile("its tensors claim to be far larger than the file");
    }
    auto content = std::make_shared<Bytes>(static_cast<std::size_t>(total));
    std::map<std::string, TensorView> views;
    std::size_t offset = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto elements = elementsOfView(*tensor, name);
        const std::size_t bytes = static_cast<std::size_t>(elements) * bytesOf(tensor->storage.type);
        if (bytes > 0)
            copyView(*tensor, read(tensor->storage), content->data() + offset);
        const std::span<const std::byte> data(content->data() + offset, bytes);
        if (!views.emplace(name, TensorView{tensor->storage.type, tensor->shape, data}).second)
            refuseFile("the name \"" + name + "\" stands in it twice");
        offset += bytes;
    }
    return SafetensorsFile::holding(std::move(content), std::move(views), {});
}

std::uint64_t storageBytes(const PickledStorage& storage)
{
    const std::uint64_t width = bytesOf(storage.type);
    if (storage.elements < 0 || static_cast<std::uint64_t>(storage.elements) > pytorchFileLimit / width)
        refuseFile("its storage " + storage.key + " has an impossible size");
    return static_cast<std::uint64_t>(storage.elements) * width;
}

// ---- zipped ---------------------------------------------------------------------------------------------------------

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

/// The archive as torch writes it: every entry stored as it is, below one folder.
class TorchZip {
public:
    explicit TorchZip(const Bytes& content) : size_(content.size())
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(content.data(), content.size(), 0, &error);
        if (source)
            zip_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (source && !zip_)
            zip_source_free(source);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        if (!zip_)
            refuseFile("it is no zip archive (" + reason + "); perhaps it was cut");
        findFolder();
    }

    bool holds(const std::string& name) const { return zip_name_locate(zip_.get(), (folder_ + name).c_str(), 0) >= 0; }
    Bytes read(const std::string& name) const
    {
        const zip_int64_t index = zip_name_locate(zip_.get(), (folder_ + name).c_str(), 0);
        zip_stat_t stat;
        if (index < 0 || zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
            refuseFile(name + " is not in it");
        if (stat.comp_method != ZIP_CM_STORE || stat.size != stat.comp_size || stat.size > size_)
            refuseFile(name + " in it is compressed or larger than the file, which torch never writes");
        const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0));
        Bytes content(static_cast<std::size_t>(stat.size));
        std::size_t done = 0;
        while (entry && done < content.size()) {
            const zip_int64_t count = zip_fread(entry.get(), content.data() + done, content.size() - done);
            if (count <= 0)
                break;
            done += static_cast<std::size_t>(count);
        }
        // The checksum is compared when the end is met.
        std::byte more;
        if (!entry || done < content.size() || zip_fread(entry.get(), &more, 1) != 0)
            refuseFile(name + " in it is damaged");
        return content;
    }

private:
    void findFolder()
    {
        constexpr std::string_view pickle = "/data.pkl";
        const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char* name = zip_get_name(zip_.get(), static_cast<zip_uint64_t>(i), 0);
            const std::string_view text = name ? name : "";
            if (text.ends_with(pickle) && text.find('/') == text.size() - pickle.size()) {
                folder_ = text.substr(0, text.size() - pickle.size() + 1);
                return;
            }
        }
        refuseFile("it is a zip archive, but not one of torch.save");
    }

    std::unique_ptr<zip_t, CloseZip> zip_;
    std::uint64_t size_;
    std::string folder_;
};

SafetensorsFile readZipped(const Bytes& content)
{
    const TorchZip zip(content);
    if (zip.holds("constants.pkl"))
        refuseFile("it is a TorchScript program, not a file of weights");
    if (zip.holds("byteorder")) {
        const Bytes order = zip.read("byteorder");
        if (!beginsWith(order, "little"))
            refuseFile("its numbers are big-endian");
    }
    const Bytes pickle = zip.read("data.pkl");
    PickleReader reader(pickle);
    const NamedTensors tensors = stateDict(reader.read());
    // Tensors come storage by storage nearly always, so that one is enough to keep.
    std::string key;
    Bytes storage;
    return collect(tensors, content.size(), [&](const PickledStorage& wanted) -> std::span<const std::byte> {
        if (key.empty() || key != wanted.key) {
            if (wanted.key.find('/') != std::string::npos)
                refuseFile("a storage has an impossible name");
            storage = zip.read("data/" + wanted.key);
            key = wanted.key;
        }
        if (storage.size() < storageBytes(wanted))
            refuseFile("the numbers of storage " + wanted.key + " are fewer than it says");
        return storage;
    });
}

// ---- not zipped -----------------------------------------------------------------------------------------------------

SafetensorsFile readLegacy(const Bytes& content)
{
    constexpr std::int64_t protocol = 1001;
    const std::span<const std::byte> all(content);
    PickleReader reader(all.subspan(legacyMagic.size()));
    if (const auto* version = reader.read().as<std::int64_t>(); !version || *version != protocol)
        refuseFile("it is of a version that this program does not know");
    const auto* system = reader.read().as<PickledDict>();
    for (const auto& [key, value] : system ? system->items : PickledDict().items)
        if (const auto* name = key->as<std::string>(); name && *name == "little_endian")
            if (const bool* little = value->as<bool>(); little && !*little)
                refuseFile("its numbers are big-endian");
    const NamedTensors tensors = stateDict(reader.read());
    std::map<std::string, const PickledStorage*> known;
    for (const auto& [name, tensor] : tensors)
        known.emplace(tensor->storage.key, &tensor->storage);

    // The numbers follow in the order of these keys: how many, then they themselves.
    const auto* keys = reader.read().as<PickledList>();
    std::span<const std::byte> rest = all.subspan(legacyMagic.size() + reader.position());
    std::map<std::string, std::span<const std::byte>> storages;
    for (const PickleValue* item : keys ? keys->items : PickleItems()) {
        const auto* key = item->as<std::string>();
        std::uint64_t count = 0;
        if (!key || !known.contains(*key) || rest.size() < sizeof count)
            refuseFile("its list of storages does not fit its tensors, or it was cut");
        std::memcpy(&count, rest.data(), sizeof count);
        const PickledStorage& storage = *known.at(*key);
        const std::uint64_t bytes = storageBytes(storage);
        if (count != static_cast<std::uint64_t>(storage.elements) || bytes > rest.size() - sizeof count)
            refuseFile("the numbers of storage " + *key + " are fewer than it says, or it was cut");
        storages.emplace(*key, rest.subspan(sizeof count, static_cast<std::size_t>(bytes)));
        rest = rest.subspan(sizeof count + static_cast<std::size_t>(bytes));
    }
    return collect(tensors, content.size(), [&](const PickledStorage& wanted) -> std::span<const std::byte> {
        const auto found = storages.find(wanted.key);
        if (found == storages.end() || found->second.size() < storageBytes(wanted))
            refuseFile("the numbers of storage " + wanted.key + " are not in it");
        return found->second;
    });
}

} // namespace

bool looksLikePytorch(std::span<const std::byte> firstBytes)
{
    return beginsWith(firstBytes, zipMagic) || beginsWith(firstBytes, legacyMagic) || beginsAsPickle(firstBytes);
}

Result<SafetensorsFile> openPytorchFile(const fs::path& file)
{
    const auto content = readFile(file, pytorchFileLimit);
    if (!content)
        return fail(content.error());
    try {
        if (beginsWith(*content, zipMagic))
            return readZipped(*content);
        if (beginsWith(*content, legacyMagic))
            return readLegacy(*content);
        if (beginsAsPickle(*content))
            refuseFile("it is a pickle that torch.save did not write");
        refuseFile("it was not written by torch.save, or by one older than PyTorch 0.1.10");
    } catch (const PickleRefused& reason) {
        return fail(ErrorCode::Unreadable,
                    {"pytorch.refused",
                     "{file} is not used: {reason}. Take the weights as .safetensors, or a .pth file with a state_dict alone.",
                     {{"file", utf8(file)}, {"reason", reason.what()}}});
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::Unsupported,
                    {"pytorch.memory", "{file} needs more memory than there is.", {{"file", utf8(file)}}});
    }
}

} // namespace nucleoscope
