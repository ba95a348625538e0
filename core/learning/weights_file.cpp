// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/weights_file.h"

#include "core/base/text.h"
#include "core/learning/pytorch_file.h"

#include <charconv>
#include <fstream>
#include <optional>

namespace nucleoscope {
namespace {

constexpr int lastFeature = 18; ///< of torchvision's mobilenet_v2: the convolution before the pooling

/// features.1 is timm's first stage; 2 to 17 are its stages of so many blocks.
constexpr int stageBlocks[] = {1, 2, 3, 4, 3, 3, 1};

std::string blockName(int feature)
{
    int first = 1;
    for (std::size_t stage = 0; stage < std::size(stageBlocks); ++stage) {
        if (feature < first + stageBlocks[stage])
            return "blocks." + std::to_string(stage) + "." + std::to_string(feature - first) + ".";
        first += stageBlocks[stage];
    }
    return {};
}

struct Renaming {
    std::string_view from, to;
};
constexpr Renaming stemNames[] = {{"0.", "conv_stem."}, {"1.", "bn1."}};
constexpr Renaming headNames[] = {{"0.", "conv_head."}, {"1.", "bn2."}};
constexpr Renaming separableNames[] = {
    {"conv.0.0.", "conv_dw."}, {"conv.0.1.", "bn1."}, {"conv.1.", "conv_pw."}, {"conv.2.", "bn2."}};
constexpr Renaming invertedNames[] = {{"conv.0.0.", "conv_pw."}, {"conv.0.1.", "bn1."},    {"conv.1.0.", "conv_dw."},
                                      {"conv.1.1.", "bn2."},     {"conv.2.", "conv_pwl."}, {"conv.3.", "bn3."}};

std::optional<std::string> renamedPart(std::string_view rest, std::span<const Renaming> renamings)
{
    for (const Renaming& r : renamings)
        if (rest.starts_with(r.from))
            return std::string(r.to) + std::string(rest.substr(r.from.size()));
    return std::nullopt;
}

bool isTorchvisionMobileNet(const SafetensorsFile& file)
{
    return file.tensors().contains("features.0.0.weight") && file.tensors().contains("features.18.0.weight");
}

Bytes firstBytes(const std::filesystem::path& file)
{
    Bytes bytes(16);
    std::ifstream in(file, std::ios::binary);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

} // namespace

std::string timmNameOf(const std::string& name)
{
    constexpr std::string_view head = "classifier.1.", features = "features.";
    if (name.starts_with(head))
        return "classifier." + name.substr(head.size());
    if (!name.starts_with(features))
        return name;
    int feature = -1;
    const char* const begin = name.data() + features.size();
    const char* const last = name.data() + name.size();
    const char* const point = std::from_chars(begin, last, feature).ptr;
    if (point == begin || point == last || *point != '.' || feature < 0 || feature > lastFeature)
        return name;
    const std::string_view rest(point + 1, static_cast<std::size_t>(last - point - 1));
    if (feature == 0)
        return renamedPart(rest, stemNames).value_or(name);
    if (feature == lastFeature)
        return renamedPart(rest, headNames).value_or(name);
    const auto inBlock = feature == 1 ? renamedPart(rest, separableNames) : renamedPart(rest, invertedNames);
    return inBlock ? blockName(feature) + *inBlock : name;
}

Result<SafetensorsFile> openWeightsFile(const std::filesystem::path& file, std::uint64_t limitBytes)
{
    auto opened = looksLikePytorch(firstBytes(file)) ? openPytorchFile(file) : SafetensorsFile::open(file, limitBytes);
    if (opened && isTorchvisionMobileNet(*opened))
        return opened->renamed(timmNameOf);
    return opened;
}

} // namespace nucleoscope
