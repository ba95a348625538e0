#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace nucleoscope {

enum class TensorType { F32, F16, BF16, F64, I64, I32, I16, I8, U8, Bool };
std::size_t bytesOf(TensorType type);

/// A tensor inside an open SafetensorsFile; `data` lives as long as the file does.
struct TensorView {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data; ///< little-endian, row-major, may be unaligned
    std::int64_t elements() const;
    /// As float, converted from F16, BF16, F64 where needed. Fails with Unsupported for integer types.
    Result<std::vector<float>> toFloat() const;
};

/// Of files that this program writes: networks of its own take some 45 MB, and their training four times that.
inline constexpr std::uint64_t largestSafetensors = std::uint64_t{1} << 32;

/// huggingface/safetensors: 8 bytes header length, JSON header, tensors. Refused with Unreadable: lengths that lie,
/// overlapping or out-of-range offsets, sizes that do not match the shape, unknown types, doubled names, headers over 100 MB.
class SafetensorsFile {
public:
    /// The header comes first: only where all it says fits the file's size, which is at most `limitBytes`, is there memory taken
    /// for the tensors.
    static Result<SafetensorsFile> open(const std::filesystem::path& file, std::uint64_t limitBytes = largestSafetensors);
    /// What stands beside the tensors of a file that open() would read, without reading them.
    static Result<std::map<std::string, std::string>> metadataOf(const std::filesystem::path& file);
    /// Tensors that were read elsewhere, in the same form. Their data lie in `content`.
    static SafetensorsFile holding(std::shared_ptr<const Bytes> content, std::map<std::string, TensorView> tensors,
                                   std::map<std::string, std::string> metadata);
    /// Those of the tensors whose names begin so, without that beginning.
    SafetensorsFile within(const std::string& prefix) const;
    /// The same tensors under other names, which must differ from each other.
    SafetensorsFile renamed(const std::function<std::string(const std::string&)>& newName) const;
    const std::map<std::string, TensorView>& tensors() const { return tensors_; }
    const std::map<std::string, std::string>& metadata() const { return metadata_; }

private:
    struct Header;
    std::shared_ptr<const Bytes> content_; ///< of the tensors
    std::map<std::string, TensorView> tensors_;
    std::map<std::string, std::string> metadata_;
};

struct TensorToWrite {
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};
/// Refuses more than largestSafetensors.
Result<void> writeSafetensors(const std::filesystem::path& file, const std::vector<TensorToWrite>& tensors,
                              const std::map<std::string, std::string>& metadata);

} // namespace nucleoscope
