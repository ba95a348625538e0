// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/pickle_reader.h"

#include <bit>
#include <cstdio>
#include <optional>
#include <string_view>

namespace nucleoscope {
namespace {

constexpr std::size_t memoLimit = 1'000'000;
constexpr std::size_t lineLimit = 1000;

struct StorageName {
    std::string_view name;
    TensorType type;
};
constexpr StorageName storageNames[] = {
    {"torch.FloatStorage", TensorType::F32},  {"torch.HalfStorage", TensorType::F16}, {"torch.BFloat16Storage", TensorType::BF16},
    {"torch.DoubleStorage", TensorType::F64}, {"torch.LongStorage", TensorType::I64}, {"torch.IntStorage", TensorType::I32},
    {"torch.ShortStorage", TensorType::I16},  {"torch.CharStorage", TensorType::I8},  {"torch.ByteStorage", TensorType::U8},
    {"torch.BoolStorage", TensorType::Bool},
};

constexpr std::string_view dictName = "collections.OrderedDict";
constexpr std::string_view sizeName = "torch.Size";
constexpr std::string_view tensorName = "torch._utils._rebuild_tensor_v2";
constexpr std::string_view oldTensorName = "torch._utils._rebuild_tensor";
constexpr std::string_view parameterName = "torch._utils._rebuild_parameter";

std::optional<TensorType> storageType(std::string_view name)
{
    for (const StorageName& known : storageNames)
        if (known.name == name)
            return known.type;
    return std::nullopt;
}

bool isHarmless(std::string_view name)
{
    for (const std::string_view known : {dictName, sizeName, tensorName, oldTensorName, parameterName})
        if (known == name)
            return true;
    return storageType(name).has_value();
}

[[noreturn]] void refusePickle(const std::string& reason)
{
    throw PickleRefused(reason);
}

/// For a message: what a stranger wrote, without what could disturb a terminal.
std::string shown(const std::string& text)
{
    std::string plain;
    for (const char c : text.substr(0, 80))
        plain += c >= 0x20 && c < 0x7F ? c : '?';
    return plain;
}

template <typename T>
const T& expected(const PickleValue& value, const char* what)
{
    if (const T* found = value.as<T>())
        return *found;
    refusePickle(std::string("it has no ") + what + " where one is needed");
}

std::vector<std::int64_t> wholeNumbers(const PickleValue& value)
{
    std::vector<std::int64_t> numbers;
    for (const PickleValue* item : expected<PickledTuple>(value, "tuple of sizes").items)
        numbers.push_back(expected<std::int64_t>(*item, "whole number"));
    return numbers;
}

} // namespace

template <typename T>
PickleValue* PickleReader::make(T content)
{
    values_.push_back(std::make_unique<PickleValue>(PickleValue{std::move(content)}));
    return values_.back().get();
}

const PickleValue& PickleReader::read()
{
    stack_.clear();
    marks_.clear();
    memo_.clear();
    while (step()) {}
    if (stack_.size() != 1)
        refusePickle("its pickle does not end with one value");
    return *stack_.back();
}

bool PickleReader::step()
{
    constexpr unsigned protocol = 0x80, frame = 0x95, stop = '.';
    const unsigned operation = static_cast<unsigned>(number(1));
    switch (operation) {
    case protocol:
        if (const std::uint64_t version = number(1); version < 2 || version > 5)
            refusePickle("its pickle is of protocol " + std::to_string(version) + ", which torch does not write");
        return true;
    case frame: number(8); return true;
    case stop: return false;
    default: break;
    }
    if (stepScalar(operation) || stepContainer(operation) || stepMemo(operation) || stepCall(operation))
        return true;
    char code[8];
    std::snprintf(code, sizeof code, "0x%02X", operation);
    refusePickle(std::string("it holds the pickle operation ") + code + ", which tensors do not need");
}

bool PickleReader::stepScalar(unsigned operation)
{
    switch (operation) {
    case 'N': push(make(std::monostate())); return true;
    case 0x88: push(make(true)); return true;
    case 0x89: push(make(false)); return true;
    case 'K': push(make(static_cast<std::int64_t>(number(1)))); return true;
    case 'M': push(make(static_cast<std::int64_t>(number(2)))); return true;
    case 'J': push(make(static_cast<std::int64_t>(static_cast<std::int32_t>(number(4))))); return true;
    case 0x8A: { // LONG1: two's complement, shortened
        const auto count = static_cast<int>(number(1));
        if (count > 8)
            refusePickle("it holds a number of more than 64 bits");
        std::uint64_t value = number(count);
        if (count > 0 && count < 8 && (value >> (8 * count - 1)) & 1)
            value |= ~std::uint64_t{0} << (8 * count);
        push(make(static_cast<std::int64_t>(value)));
        return true;
    }
    case 'G': { // big-endian, unlike all others
        std::uint64_t bits = 0;
        for (const std::byte b : take(8))
            bits = bits << 8 | std::to_integer<std::uint64_t>(b);
        push(make(std::bit_cast<double>(bits)));
        return true;
    }
    case 'X':
    case 'T': push(make(text(number(4)))); return true;
    case 0x8C:
    case 'U': push(make(text(number(1)))); return true;
    case 0x8D: push(make(text(number(8)))); return true;
    default: return false;
    }
}

bool PickleReader::stepContainer(unsigned operation)
{
    const auto tupleOf = [&](const Stack& items) { return make(PickledTuple{PickleItems(items.begin(), items.end())}); };
    switch (operation) {
    case '(': marks_.push_back(stack_.size()); return true;
    case ')': push(make(PickledTuple())); return true;
    case ']': push(make(PickledList())); return true;
    case '}': push(make(PickledDict())); return true;
    case 't': {
        const Stack items = popToMark();
        push(tupleOf(items));
        return true;
    }
    case 0x85:
    case 0x86:
    case 0x87: {
        Stack items(operation - 0x84);
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            *item = pop();
        push(tupleOf(items));
        return true;
    }
    case 'a': appendItems({pop()}); return true;
    case 'e': appendItems(popToMark()); return true;
    case 's': {
        PickleValue* value = pop();
        PickleValue* key = pop();
        setItems({key, value});
        return true;
    }
    case 'u': setItems(popToMark()); return true;
    case '0': pop(); return true;
    default: return false;
    }
}

bool PickleReader::stepMemo(unsigned operation)
{
    const auto put = [&](std::uint64_t index) {
        if (index >= memoLimit)
            refusePickle("its pickle refers to more values than a file of tensors has");
        if (index >= memo_.size())
            memo_.resize(static_cast<std::size_t>(index) + 1, nullptr);
        memo_[static_cast<std::size_t>(index)] = &top();
    };
    const auto get = [&](std::uint64_t index) {
        if (index >= memo_.size() || !memo_[static_cast<std::size_t>(index)])
            refusePickle("its pickle refers to a value that is not there");
        push(memo_[static_cast<std::size_t>(index)]);
    };
    switch (operation) {
    case 'q': put(number(1)); return true;
    case 'r': put(number(4)); return true;
    case 0x94: put(memo_.size()); return true;
    case 'h': get(number(1)); return true;
    case 'j': get(number(4)); return true;
    default: return false;
    }
}

bool PickleReader::stepCall(unsigned operation)
{
    switch (operation) {
    case 'c': {
        const std::string module = line();
        push(nameOf(module, line()));
        return true;
    }
    case 0x93: {
        const PickleValue* name = pop();
        const PickleValue* module = pop();
        push(nameOf(expected<std::string>(*module, "text"), expected<std::string>(*name, "text")));
        return true;
    }
    case 'R': {
        const PickleValue* arguments = pop();
        const PickleValue* function = pop();
        push(call(*function, *arguments));
        return true;
    }
    case 'b': // the attributes of a state_dict (its versions) are of no use here
        pop();
        expected<PickledDict>(top(), "dictionary");
        return true;
    case 'Q': push(storageOf(*pop())); return true;
    default: return false;
    }
}

PickleValue* PickleReader::nameOf(const std::string& module, const std::string& name)
{
    const std::string full = module + "." + name;
    if (!isHarmless(full))
        refusePickle("it asks for " + shown(full) + ", which holding tensors does not need: such a file can run any program");
    return make(PickledName{full});
}

PickleValue* PickleReader::call(const PickleValue& function, const PickleValue& arguments)
{
    const std::string& name = expected<PickledName>(function, "function").name;
    const PickleItems& given = expected<PickledTuple>(arguments, "tuple of arguments").items;
    if (name == dictName) {
        PickledDict made;
        if (given.size() == 1) // Python 2 wrote its items as an argument
            for (const PickleValue* pair : expected<PickledList>(*given[0], "list").items) {
                const PickledList* entry = pair->as<PickledList>();
                const PickledTuple* both = pair->as<PickledTuple>();
                const PickleItems* items = entry ? &entry->items : both ? &both->items : nullptr;
                if (!items || items->size() != 2)
                    refusePickle("its dictionary has an entry that is no pair");
                made.items.emplace_back((*items)[0], (*items)[1]);
            }
        return make(std::move(made));
    }
    if (name == sizeName && given.size() == 1)
        return make(expected<PickledTuple>(*given[0], "tuple"));
    if (name == parameterName && !given.empty())
        return make(expected<PickledTensor>(*given[0], "tensor"));
    if ((name == tensorName || name == oldTensorName) && given.size() >= 4) {
        PickledTensor tensor;
        tensor.storage = expected<PickledStorage>(*given[0], "storage");
        tensor.offset = expected<std::int64_t>(*given[1], "whole number");
        tensor.shape = wholeNumbers(*given[2]);
        tensor.strides = wholeNumbers(*given[3]);
        return make(std::move(tensor));
    }
    refusePickle("it calls " + shown(name) + " in a way that makes no tensor");
}

/// ("storage", type, key, device, elements), in older files with a sixth: what it is a part of.
PickleValue* PickleReader::storageOf(const PickleValue& id)
{
    const PickleItems& parts = expected<PickledTuple>(id, "description of a storage").items;
    if (parts.size() < 5 || expected<std::string>(*parts[0], "text") != "storage")
        refusePickle("it refers to something outside that is no storage of numbers");
    if (parts.size() > 5 && !parts[5]->as<std::monostate>())
        refusePickle("its storages are parts of each other, as only very old files have it");
    const std::string& type = expected<PickledName>(*parts[1], "storage type").name;
    const auto known = storageType(type);
    if (!known)
        refusePickle("it names " + shown(type) + " as a type of numbers");
    return make(
        PickledStorage{*known, expected<std::string>(*parts[2], "text"), expected<std::int64_t>(*parts[4], "whole number")});
}

void PickleReader::push(PickleValue* value)
{
    stack_.push_back(value);
}

PickleValue& PickleReader::top()
{
    if (stack_.empty() || (!marks_.empty() && marks_.back() == stack_.size()))
        refusePickle("its pickle takes a value that is not there");
    return *stack_.back();
}

PickleValue* PickleReader::pop()
{
    PickleValue* value = &top();
    stack_.pop_back();
    return value;
}

PickleReader::Stack PickleReader::popToMark()
{
    if (marks_.empty())
        refusePickle("its pickle closes what it did not open");
    const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    Stack items(begin, stack_.end());
    stack_.erase(begin, stack_.end());
    marks_.pop_back();
    return items;
}

void PickleReader::setItems(const Stack& items)
{
    auto* dict = std::get_if<PickledDict>(&top().content);
    if (!dict || items.size() % 2 != 0)
        refusePickle("its pickle sets items of what is no dictionary");
    for (std::size_t i = 0; i < items.size(); i += 2)
        dict->items.emplace_back(items[i], items[i + 1]);
}

void PickleReader::appendItems(const Stack& items)
{
    auto* list = std::get_if<PickledList>(&top().content);
    if (!list)
        refusePickle("its pickle appends to what is no list");
    list->items.insert(list->items.end(), items.begin(), items.end());
}

std::span<const std::byte> PickleReader::take(std::uint64_t count)
{
    if (count > bytes_.size() - position_)
        refusePickle("it ends in the middle of its pickle");
    const auto taken = bytes_.subspan(position_, static_cast<std::size_t>(count));
    position_ += taken.size();
    return taken;
}

std::uint64_t PickleReader::number(int bytes)
{
    std::uint64_t value = 0;
    int shift = 0;
    for (const std::byte b : take(static_cast<std::uint64_t>(bytes))) {
        value |= std::to_integer<std::uint64_t>(b) << shift;
        shift += 8;
    }
    return value;
}

std::string PickleReader::text(std::uint64_t bytes)
{
    const auto taken = take(bytes);
    return {reinterpret_cast<const char*>(taken.data()), taken.size()};
}

std::string PickleReader::line()
{
    std::string read;
    for (;;) {
        const char c = static_cast<char>(number(1));
        if (c == '\n')
            return read;
        if (read.size() >= lineLimit)
            refusePickle("it names something with a name that is too long");
        read += c;
    }
}

} // namespace nucleoscope
