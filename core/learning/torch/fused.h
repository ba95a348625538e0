// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/kernels/kernels.h"
#include "core/learning/torch/layers.h"

/// What the fused layers share: which kernels, in how many parts, and the arithmetic of batch normalisation's few numbers
/// a channel.
namespace nucleoscope::engine {

/// The environment's NUCLEOSCOPE_KERNELS: "off" (null: LibTorch's own operations), "portable", "avx2", "avx512", "avx512bf16"; else, and
/// where the processor has not what is asked for, the best there is.
const kernels::Kernels* kernelsFromEnvironment();
/// For the layers that the calling thread runs from now on; null: LibTorch's own operations.
void useKernels(const kernels::Kernels* kernels);
const kernels::Kernels* kernelsInUse();

/// Whether the kernels can work on these maps: in this process's memory, fp32 or bf16.
bool fits(const at::Tensor& maps);

/// 64-byte aligned memory of the calling thread, kept for the next call.
float* threadScratch(kernels::Index floats);

/// Calls part(i, begin, end) for equal stretches of the rows; i: 0…parts-1.
template <typename Part>
void inParts(std::int64_t rows, std::int64_t parts, const Part& part)
{
    at::parallel_for(0, parts, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i)
            part(i, rows * i / parts, rows * (i + 1) / parts);
    });
}
/// By the number of rows alone, so that sums do not depend on the threads.
std::int64_t partsOf(std::int64_t rows);

/// The numbers of one batch normalisation, a channel each.
struct NormNumbers {
    explicit NormNumbers(std::int64_t channels);
    std::int64_t channels() const { return numbers.size(1); }
    const float* mean() const { return row(0); }
    const float* inverseDeviation() const { return row(1); }
    const float* scale() const { return row(2); }
    const float* shift() const { return row(3); }
    float* row(int i) const { return numbers.mutable_data_ptr<float>() + i * numbers.size(1); }

    at::Tensor numbers; ///< 4 × channels
};

/// Where the sums of the parts come to lie: parts × 2 × channels.
struct PartSums {
    PartSums(std::int64_t parts, std::int64_t channels);
    float* of(std::int64_t part) const { return sums.mutable_data_ptr<float>() + part * 2 * channels; }
    std::int64_t parts, channels;
    at::Tensor sums;
};

/// From Σ (z - running mean) and its square: mean and deviation of the batch; the running statistics follow.
NormNumbers batchNumbers(BatchNorm& norm, const PartSums& sums, std::int64_t rows);
/// From the running statistics.
NormNumbers runningNumbers(const BatchNorm& norm);

/// Gradients of a normalisation's weight and bias, and how to make those of its input, from Σ g, Σ g (z - mean).
struct NormGradients {
    at::Tensor weight, bias;
    at::Tensor factors; ///< 3 × channels
    bool ofBatch;
    kernels::NormGradient raw() const;
};
NormGradients normGradients(const NormNumbers& numbers, const PartSums& sums, std::int64_t rows, bool ofBatch);

kernels::Activation activationOf(const NormNumbers& numbers, Rectifier rectifier);

template <typename T>
const T* dataOf(const at::Tensor& maps)
{
    return static_cast<const T*>(maps.const_data_ptr());
}
template <typename T>
T* mutableDataOf(const at::Tensor& maps)
{
    return static_cast<T*>(maps.mutable_data_ptr());
}
at::Tensor emptyMaps(const at::Tensor& like, std::int64_t channels, std::int64_t height, std::int64_t width);

/// Calls work.operator()<T>() for the maps' storage.
template <typename Work>
void withStorage(const at::Tensor& maps, const Work& work)
{
    if (maps.scalar_type() == at::kBFloat16)
        work.template operator()<kernels::Bf16>();
    else
        work.template operator()<float>();
}

} // namespace nucleoscope::engine
