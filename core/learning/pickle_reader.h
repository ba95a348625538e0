// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/safetensors.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace nucleoscope {

/// Why a pickle was refused: a clause without its full stop. Thrown within the room, turned into an Error at its door.
struct PickleRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct PickleValue;
using PickleItems = std::vector<const PickleValue*>;

/// Numbers in a file that tensors are views of.
struct PickledStorage {
    TensorType type = TensorType::F32;
    std::string key;
    std::int64_t elements = 0;
};
/// A view of a storage; offset and strides in elements. Nothing of it has been checked yet.
struct PickledTensor {
    PickledStorage storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape, strides;
};
struct PickledName {
    std::string name; ///< "torch.FloatStorage"
};
struct PickledTuple {
    PickleItems items;
};
struct PickledList {
    PickleItems items;
};
struct PickledDict {
    std::vector<std::pair<const PickleValue*, const PickleValue*>> items; ///< as they were set; a doubled key stands twice
};

/// What a pickle can hold here. Owned by its reader.
struct PickleValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, PickledName, PickledTuple, PickledList, PickledDict,
                 PickledStorage, PickledTensor>
        content;
    template <typename T>
    const T* as() const
    {
        return std::get_if<T>(&content);
    }
};

/// Reads pickles as torch.save writes them, protocol 2 to 5. A pickle is a program for Python; this is no Python: it knows
/// containers, numbers, texts, and of all functions the few that put tensors together. Nothing else is called, imported or
/// built; whatever asks for it is refused with its name.
class PickleReader {
public:
    /// `bytes` must outlive the reader.
    explicit PickleReader(std::span<const std::byte> bytes) : bytes_(bytes) {}
    /// The next pickle. The value lives as long as the reader. Throws PickleRefused.
    const PickleValue& read();
    std::size_t position() const { return position_; } ///< behind the last pickle read

private:
    using Stack = std::vector<PickleValue*>;
    template <typename T>
    PickleValue* make(T content);
    bool step(); ///< one operation; false: that was the end
    bool stepScalar(unsigned operation);
    bool stepContainer(unsigned operation);
    bool stepMemo(unsigned operation);
    bool stepCall(unsigned operation);
    void push(PickleValue* value);
    PickleValue* pop();
    PickleValue& top();
    Stack popToMark();
    void setItems(const Stack& items);
    void appendItems(const Stack& items);
    PickleValue* nameOf(const std::string& module, const std::string& name);
    PickleValue* call(const PickleValue& function, const PickleValue& arguments);
    PickleValue* storageOf(const PickleValue& id);

    std::span<const std::byte> take(std::uint64_t count);
    std::uint64_t number(int bytes); ///< little-endian
    std::string text(std::uint64_t bytes);
    std::string line();

    std::span<const std::byte> bytes_;
    std::size_t position_ = 0;
    Stack stack_;
    std::vector<std::size_t> marks_;
    std::vector<PickleValue*> memo_;
    std::vector<std::unique_ptr<PickleValue>> values_; ///< owns everything: a pickle may refer to itself
};

} // namespace nucleoscope
