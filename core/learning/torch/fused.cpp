// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/fused.h"

#include <cstdlib>
#include <cstring>
#include <limits>

namespace nucleoscope::engine {
namespace {

thread_local const kernels::Kernels* chosen = nullptr;

struct Freed {
    void operator()(float* memory) const { std::free(memory); }
};

/// Sums over the parts, in their order: 2 × channels.
std::vector<double> totals(const PartSums& sums)
{
    std::vector<double> total(static_cast<std::size_t>(2 * sums.channels));
    const float* from = sums.sums.const_data_ptr<float>();
    for (std::int64_t p = 0; p < sums.parts; ++p)
        for (double& number : total)
            number += static_cast<double>(*from++);
    return total;
}

/// The numbers of a normalisation as they are filled in.
class NormWriter {
public:
    NormWriter(const NormNumbers& numbers, const BatchNorm& norm)
        : mean_(numbers.row(0)),
          inverse_(numbers.row(1)),
          scale_(numbers.row(2)),
          shift_(numbers.row(3)),
          weight_(norm.weight.const_data_ptr<float>()),
          bias_(norm.bias.const_data_ptr<float>())
    {}
    void set(std::int64_t c, double mean, double variance)
    {
        const double inverse = 1.0 / std::sqrt(variance + BatchNorm::epsilon);
        const double scale = static_cast<double>(weight_[c]) * inverse;
        mean_[c] = static_cast<float>(mean);
        inverse_[c] = static_cast<float>(inverse);
        scale_[c] = static_cast<float>(scale);
        shift_[c] = static_cast<float>(static_cast<double>(bias_[c]) - mean * scale);
    }

private:
    float *mean_, *inverse_, *scale_, *shift_;
    const float *weight_, *bias_;
};

} // namespace

const kernels::Kernels* kernelsFromEnvironment()
{
    const char* const wish = std::getenv("NUCLEOSCOPE_KERNELS");
    if (wish && std::strcmp(wish, "off") == 0)
        return nullptr;
    const kernels::Kernels* const named = wish ? kernels::kernelsNamed(wish) : nullptr;
    return named ? named : &kernels::bestKernels();
}

void useKernels(const kernels::Kernels* kernels)
{
    chosen = kernels;
}

const kernels::Kernels* kernelsInUse()
{
    return chosen;
}

bool fits(const at::Tensor& maps)
{
    return maps.is_cpu() && (maps.scalar_type() == at::kFloat || maps.scalar_type() == at::kBFloat16);
}

float* threadScratch(kernels::Index floats)
{
    thread_local std::unique_ptr<float, Freed> memory;
    thread_local kernels::Index size = 0;
    if (floats > size) {
        memory.reset();
        const auto bytes = static_cast<std::size_t>((floats + 15) / 16 * 64);
        memory.reset(static_cast<float*>(std::aligned_alloc(64, bytes)));
        if (!memory)
            throw std::bad_alloc();
        size = floats;
    }
    return memory.get();
}

std::int64_t partsOf(std::int64_t rows)
{
    constexpr std::int64_t fewest = 256;
    return std::clamp<std::int64_t>(rows / fewest, 1, 32);
}

NormNumbers::NormNumbers(std::int64_t channels) : numbers(at::empty({4, channels}, at::kFloat)) {}

PartSums::PartSums(std::int64_t p, std::int64_t c) : parts(p), channels(c), sums(at::empty({p, 2, c}, at::kFloat)) {}

NormNumbers batchNumbers(BatchNorm& norm, const PartSums& sums, std::int64_t rows)
{
    NormNumbers numbers(sums.channels);
    NormWriter writer(numbers, norm);
    const std::vector<double> total = totals(sums);
    const double* const squares = total.data() + sums.channels;
    const auto count = static_cast<double>(rows);
    auto* const runningMean = norm.runningMean.mutable_data_ptr<float>();
    auto* const runningVariance = norm.runningVariance.mutable_data_ptr<float>();
    const auto follow = [](float& running, double value) {
        running = static_cast<float>((1 - BatchNorm::momentum) * static_cast<double>(running) + BatchNorm::momentum * value);
    };
    for (std::int64_t c = 0; c < sums.channels; ++c) {
        const double off = total[static_cast<std::size_t>(c)] / count;
        const double variance = std::max(0.0, squares[c] / count - off * off);
        const double mean = static_cast<double>(runningMean[c]) + off;
        writer.set(c, mean, variance);
        follow(runningMean[c], mean);
        follow(runningVariance[c], variance * count / (count - 1));
    }
    for (const at::Tensor& changed : {norm.runningMean, norm.runningVariance})
        changed.unsafeGetTensorImpl()->bump_version();
    norm.batchesTracked.mutable_data_ptr<std::int64_t>()[0] += 1;
    return numbers;
}

NormNumbers runningNumbers(const BatchNorm& norm)
{
    NormNumbers numbers(norm.weight.size(0));
    NormWriter writer(numbers, norm);
    const auto* const mean = norm.runningMean.const_data_ptr<float>();
    const auto* const variance = norm.runningVariance.const_data_ptr<float>();
    for (std::int64_t c = 0; c < numbers.channels(); ++c)
        writer.set(c, static_cast<double>(mean[c]), static_cast<double>(variance[c]));
    return numbers;
}

kernels::NormGradient NormGradients::raw() const
{
    const float* const alpha = factors.const_data_ptr<float>();
    const std::int64_t channels = factors.size(1);
    if (!ofBatch)
        return {alpha, nullptr, nullptr};
    return {alpha, alpha + channels, alpha + 2 * channels};
}

// dz = γ/σ (g - Σg/n - (z - μ)/σ² Σg(z - μ)/n); with statistics that do not depend on the batch only the first term.
NormGradients normGradients(const NormNumbers& numbers, const PartSums& sums, std::int64_t rows, bool ofBatch)
{
    const std::int64_t channels = sums.channels;
    const auto count = static_cast<double>(rows);
    NormGradients made{at::empty({channels}, at::kFloat), at::empty({channels}, at::kFloat), at::empty({3, channels}, at::kFloat),
                       ofBatch};
    auto* const weight = made.weight.mutable_data_ptr<float>();
    auto* const bias = made.bias.mutable_data_ptr<float>();
    auto* const alpha = made.factors.mutable_data_ptr<float>();
    const std::vector<double> total = totals(sums);
    const double* const all = total.data();
    const float *const mean = numbers.mean(), *const inverses = numbers.inverseDeviation(), *const scales = numbers.scale();
    for (std::int64_t c = 0; c < channels; ++c) {
        const double sum = all[c];
        const double products = all[channels + c];
        const auto inverse = static_cast<double>(inverses[c]);
        const auto scale = static_cast<double>(scales[c]);
        weight[c] = static_cast<float>(products * inverse);
        bias[c] = static_cast<float>(sum);
        const double slope = -scale * inverse * inverse * products / count;
        alpha[c] = scales[c];
        alpha[channels + c] = static_cast<float>(slope);
        alpha[2 * channels + c] = static_cast<float>(-scale * sum / count - slope * static_cast<double>(mean[c]));
    }
    return made;
}

kernels::Activation activationOf(const NormNumbers& numbers, Rectifier rectifier)
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    return {numbers.scale(), numbers.shift(), rectifier == Rectifier::None ? -infinity : 0,
            rectifier == Rectifier::Relu6 ? 6 : infinity};
}

at::Tensor emptyMaps(const at::Tensor& like, std::int64_t channels, std::int64_t height, std::int64_t width)
{
    return at::empty({like.size(0), channels, height, width},
                     at::TensorOptions(like.scalar_type()).memory_format(at::MemoryFormat::ChannelsLast));
}

} // namespace nucleoscope::engine
