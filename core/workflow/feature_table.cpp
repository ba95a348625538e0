#include "core/workflow/feature_table.h"

#include "core/learning/half.h"
#include "core/learning/safetensors.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr const char* formatName = "nucleoscope-features";
constexpr const char* formatVersion = "1";
constexpr std::uint64_t longestHeader = std::uint64_t{1} << 20;
constexpr std::uint64_t mostBytesOfSample = 4 * 4096 + 16; // the widest network here has 1,280 features of two bytes

/// Ascending indices below the count; nothing where they are not that.
std::optional<std::vector<int>> indicesFrom(const TensorView& tensor, std::size_t sampleCount)
{
    if (tensor.type != TensorType::I32)
        return std::nullopt;
    std::vector<std::int32_t> read(static_cast<std::size_t>(tensor.elements()));
    std::memcpy(read.data(), tensor.data.data(), read.size() * sizeof(std::int32_t));
    const auto known = [&](int sample) { return sample >= 0 && static_cast<std::size_t>(sample) < sampleCount; };
    if (!std::is_sorted(read.begin(), read.end()) || !std::all_of(read.begin(), read.end(), known))
        return std::nullopt;
    return std::vector<int>(read.begin(), read.end());
}

} // namespace

int FeatureTable::find(int sample) const
{
    const auto found = std::lower_bound(samples.begin(), samples.end(), sample);
    return found != samples.end() && *found == sample ? static_cast<int>(found - samples.begin()) : -1;
}

FeatureTable mergedFeatures(const FeatureTable& a, const FeatureTable& b)
{
    if (a.samples.empty() || a.width != b.width)
        return b;
    FeatureTable all;
    all.width = a.width;
    std::set_union(a.samples.begin(), a.samples.end(), b.samples.begin(), b.samples.end(), std::back_inserter(all.samples));
    std::set_union(a.unreadable.begin(), a.unreadable.end(), b.unreadable.begin(), b.unreadable.end(),
                   std::back_inserter(all.unreadable));
    all.values.reserve(all.samples.size() * static_cast<std::size_t>(all.width));
    for (const int sample : all.samples) {
        const int inA = a.find(sample);
        const auto row = inA >= 0 ? a.row(inA) : b.row(b.find(sample));
        all.values.insert(all.values.end(), row.begin(), row.end());
    }
    return all;
}

FeatureTable featuresOf(const FeatureTable& table, const std::vector<int>& samples)
{
    if (table.samples == samples)
        return table;
    FeatureTable chosen;
    chosen.width = table.width;
    chosen.unreadable = table.unreadable;
    for (const int sample : samples)
        if (const int found = table.find(sample); found >= 0) {
            chosen.samples.push_back(sample);
            chosen.values.insert(chosen.values.end(), table.row(found).begin(), table.row(found).end());
        }
    return chosen;
}

FeatureTable readFeatureTable(const fs::path& file, std::size_t sampleCount)
{
    FeatureTable table;
    const auto opened =
        SafetensorsFile::open(file, std::min(largestSafetensors, longestHeader + sampleCount * mostBytesOfSample));
    if (!opened)
        return table;
    const auto features = opened->tensors().find("features");
    const auto rows = opened->tensors().find("samples");
    const auto unreadable = opened->tensors().find("unreadable");
    const auto end = opened->tensors().end();
    if (features == end || rows == end || features->second.shape.size() != 2
        || rows->second.elements() != features->second.shape[0])
        return table;
    auto values = features->second.toFloat();
    auto samples = indicesFrom(rows->second, sampleCount);
    if (!values || !samples)
        return table;
    if (unreadable != end)
        table.unreadable = indicesFrom(unreadable->second, sampleCount).value_or(std::vector<int>());
    table.width = static_cast<int>(features->second.shape[1]);
    table.samples = std::move(*samples);
    table.values = std::move(*values);
    return table;
}

Result<void> writeFeatureTable(const fs::path& file, const FeatureTable& table, const std::map<std::string, std::string>& notes)
{
    std::error_code problem; // writing says it
    fs::create_directories(file.parent_path(), problem);
    std::vector<std::uint16_t> halves(table.values.size());
    std::transform(table.values.begin(), table.values.end(), halves.begin(), halfFromFloat);
    const std::vector<std::int32_t> samples(table.samples.begin(), table.samples.end());
    const std::vector<std::int32_t> unreadable(table.unreadable.begin(), table.unreadable.end());
    std::vector<TensorToWrite> tensors{
        {"features", TensorType::F16, {table.size(), table.width}, std::as_bytes(std::span(halves))},
        {"samples", TensorType::I32, {table.size()}, std::as_bytes(std::span(samples))}};
    if (!unreadable.empty())
        tensors.push_back({"unreadable",
                           TensorType::I32,
                           {static_cast<std::int64_t>(unreadable.size())},
                           std::as_bytes(std::span(unreadable))});
    std::map<std::string, std::string> metadata = notes;
    metadata.insert_or_assign("format", formatName);
    metadata.insert_or_assign("format_version", formatVersion);
    return writeSafetensors(file, tensors, metadata);
}

} // namespace nucleoscope
