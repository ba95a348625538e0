// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/safetensors.h"
#include "core/learning/torch/network.h"

namespace nucleoscope::engine {

/// Of the names in a file that saveState wrote. A model's file has none of them.
inline constexpr const char currentPrefix[] = "model.";
inline constexpr const char averagePrefix[] = "average.";
inline constexpr const char optimiserPrefix[] = "optimizer.";

enum class HeadFit {
    Exact,   ///< to predict
    MayBeNew ///< to begin a training: a head of other shape is left as it was drawn
};

/// Bytes that a file of its weights may have to be read at all: largestWeightsFile, or more where its own numbers take more.
std::uint64_t largestFileFor(const Network& network);

/// Loads the weights that predict (of a saved state: the average where there is one) by name; fp16 and bf16 become fp32.
/// Fails with Mismatch listing what is missing, unexpected and misshapen; the network is then unchanged.
Result<void> loadWeights(Network& network, const SafetensorsFile& file, const std::string& fileName, HeadFit headFit);

/// Copies every tensor of the file into the target of that name; both must fit exactly, or nothing is copied.
Result<void> loadTensors(const NamedTensors& targets, const SafetensorsFile& file, const std::string& fileName);
/// The same tensors under longer names.
NamedTensors prefixed(const std::string& prefix, const NamedTensors& tensors);

/// Tensors on their way into a file; keeps what it was given alive.
class TensorWriter {
public:
    void add(const NamedTensors& tensors);
    Result<void> write(const std::filesystem::path& file, const std::map<std::string, std::string>& metadata) const;

private:
    NamedTensors kept_;
};

} // namespace nucleoscope::engine
