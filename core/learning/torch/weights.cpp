// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/weights.h"

#include "core/learning/weights_file.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <set>

namespace nucleoscope::engine {
namespace {

constexpr std::size_t namesListed = 8;

/// What of a file does not fit a network.
struct Misfit {
    std::vector<std::string> missing, unexpected, misshapen;
    bool any() const { return !missing.empty() || !unexpected.empty() || !misshapen.empty(); }
};

std::string listed(const std::vector<std::string>& names)
{
    if (names.empty())
        return "none";
    std::string text = std::to_string(names.size()) + " (";
    for (std::size_t i = 0; i < std::min(names.size(), namesListed); ++i)
        text += (i ? ", " : "") + names[i];
    return text + (names.size() > namesListed ? ", …)" : ")");
}

Error mismatch(const Misfit& misfit, const std::string& fileName)
{
    return {ErrorCode::Mismatch,
            {"engine.weights",
             "The weights in {file} do not fit this network. Missing: {missing}. Unexpected: {unexpected}. "
             "Of another shape: {misshapen}. Choose the architecture and head that these weights were made for.",
             {{"file", fileName},
              {"missing", listed(misfit.missing)},
              {"unexpected", listed(misfit.unexpected)},
              {"misshapen", listed(misfit.misshapen)}}}};
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : "×") + std::to_string(size);
    return text.empty() ? "scalar" : text;
}

std::optional<at::ScalarType> torchType(TensorType type)
{
    switch (type) {
    case TensorType::F32: return at::kFloat;
    case TensorType::F16: return at::kHalf;
    case TensorType::BF16: return at::kBFloat16;
    case TensorType::F64: return at::kDouble;
    case TensorType::I64: return at::kLong;
    case TensorType::I32: return at::kInt;
    default: return std::nullopt;
    }
}

bool fits(const at::Tensor& target, const TensorView& view)
{
    const auto type = torchType(view.type);
    if (!type || at::isFloatingType(*type) != target.is_floating_point())
        return false;
    // A scalar (num_batches_tracked) is written as [1] by some.
    return target.sizes() == at::IntArrayRef(view.shape) || (target.numel() == 1 && view.elements() == 1);
}

void copyInto(at::Tensor target, const TensorView& view)
{
    const at::NoGradGuard noGrad;
    at::Tensor read = at::empty(view.shape, at::TensorOptions(*torchType(view.type)));
    // The bytes of a safetensors file may be unaligned.
    std::memcpy(read.mutable_data_ptr(), view.data.data(), view.data.size());
    target.copy_(read.view(target.sizes()));
}

bool isCounter(const std::string& name)
{
    return name.ends_with(".num_batches_tracked");
}

using Pairs = std::vector<std::pair<at::Tensor, const TensorView*>>;

/// Pairs targets with those of the file's tensors whose names begin with `prefix`.
Misfit match(const NamedTensors& targets, const SafetensorsFile& file, const std::string& prefix, Pairs& pairs)
{
    Misfit misfit;
    std::set<std::string> wanted;
    for (const auto& [name, target] : targets) {
        wanted.insert(prefix + name);
        const auto found = file.tensors().find(prefix + name);
        if (found == file.tensors().end()) {
            if (!isCounter(name)) // older files have none, and nothing depends on it
                misfit.missing.push_back(name);
        } else if (!fits(target, found->second)) {
            misfit.misshapen.push_back(name + " " + shapeText(found->second.shape) + " for " + shapeText(target.sizes().vec()));
        } else {
            pairs.emplace_back(target, &found->second);
        }
    }
    for (const auto& [name, view] : file.tensors())
        if (name.starts_with(prefix) && !wanted.contains(name))
            misfit.unexpected.push_back(name.substr(prefix.size()));
    return misfit;
}

/// Where in the file the weights are that predict.
std::string prefixOf(const SafetensorsFile& file)
{
    for (const char* const prefix : {averagePrefix, currentPrefix}) {
        const auto at = file.tensors().lower_bound(prefix);
        if (at != file.tensors().end() && at->first.starts_with(prefix))
            return prefix;
    }
    return {};
}

bool headFits(const Network& network, const NamedTensors& targets, const SafetensorsFile& file, const std::string& prefix)
{
    std::size_t ofHead = 0;
    for (const auto& [name, target] : targets) {
        if (!network.isOfHead(name))
            continue;
        ++ofHead;
        const auto found = file.tensors().find(prefix + name);
        if (found == file.tensors().end() || !fits(target, found->second))
            return false;
    }
    const auto inFile = std::count_if(file.tensors().begin(), file.tensors().end(), [&](const auto& item) {
        return item.first.starts_with(prefix) && network.isOfHead(item.first.substr(prefix.size()));
    });
    return static_cast<std::size_t>(inFile) == ofHead;
}

} // namespace

std::uint64_t largestFileFor(const Network& network)
{
    std::uint64_t bytes = 0;
    for (const at::Tensor& tensor : network.parameters())
        bytes += tensor.nbytes();
    return std::max(largestWeightsFile, 8 * bytes); // a saved state has four times as many numbers
}

Result<void> loadWeights(Network& network, const SafetensorsFile& file, const std::string& fileName, HeadFit headFit)
{
    const std::string prefix = prefixOf(file);
    NamedTensors targets = namedTensors(network);
    Pairs pairs;
    Misfit misfit = match(targets, file, prefix, pairs);
    if (headFit == HeadFit::MayBeNew && !headFits(network, targets, file, prefix)) {
        std::erase_if(targets, [&](const auto& item) { return network.isOfHead(item.first); });
        pairs.clear();
        misfit = match(targets, file, prefix, pairs);
        std::erase_if(misfit.unexpected, [&](const std::string& name) { return network.isOfHead(name); });
    }
    if (misfit.any())
        return fail(mismatch(misfit, fileName));
    for (const auto& [target, view] : pairs)
        copyInto(target, *view);
    return {};
}

Result<void> loadTensors(const NamedTensors& targets, const SafetensorsFile& file, const std::string& fileName)
{
    Pairs pairs;
    if (const Misfit misfit = match(targets, file, {}, pairs); misfit.any())
        return fail(mismatch(misfit, fileName));
    for (const auto& [target, view] : pairs)
        copyInto(target, *view);
    return {};
}

NamedTensors prefixed(const std::string& prefix, const NamedTensors& tensors)
{
    NamedTensors renamed;
    for (const auto& [name, tensor] : tensors)
        renamed.emplace_back(prefix + name, tensor);
    return renamed;
}

void TensorWriter::add(const NamedTensors& tensors)
{
    for (const auto& [name, tensor] : tensors)
        kept_.emplace_back(name, tensor.detach().to(at::kCPU).contiguous());
}

Result<void> TensorWriter::write(const std::filesystem::path& file, const std::map<std::string, std::string>& metadata) const
{
    std::vector<TensorToWrite> tensors;
    for (const auto& [name, tensor] : kept_) {
        const auto* const data = static_cast<const std::byte*>(tensor.const_data_ptr());
        tensors.push_back({name,
                           tensor.scalar_type() == at::kLong ? TensorType::I64 : TensorType::F32,
                           tensor.sizes().vec(),
                           {data, tensor.nbytes()}});
    }
    return writeSafetensors(file, tensors, metadata);
}

} // namespace nucleoscope::engine
