// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests of the kernels share: drawn numbers, plain counterparts in double precision, and how close is close.
#include "core/base/random.h"
#include "core/learning/torch/kernels/kernels.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace nucleoscope::kernels {
extern const Kernels wideKernels;     // of wide_kernels.cpp
extern const Kernels widePairKernels; // of wide_pair_kernels.cpp

inline constexpr float infinity = std::numeric_limits<float>::infinity();
using Numbers = std::vector<double>;

/// Numbers that T can hold, between -1 and 1 times `size`, some of them zero.
template <typename T>
struct Drawn {
    std::vector<T> stored;
    Numbers values;
};

inline float wide(float v)
{
    return v;
}
inline float wide(Bf16 v)
{
    const std::uint32_t bits = static_cast<std::uint32_t>(v) << 16;
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

template <typename T>
T narrow(double v)
{
    const auto value = static_cast<float>(v);
    if constexpr (std::is_same_v<T, float>) {
        return value;
    } else {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        return static_cast<Bf16>(bits >> 16);
    }
}

template <typename T>
Drawn<T> draw(Random& random, Index count, double size = 1, double about = 0)
{
    Drawn<T> drawn;
    for (Index i = 0; i < count; ++i) {
        drawn.stored.push_back(narrow<T>(about + size * (random.uniform() * 2 - 1)));
        drawn.values.push_back(static_cast<double>(wide(drawn.stored.back())));
    }
    return drawn;
}

template <typename T>
Numbers valuesOf(const std::vector<T>& stored)
{
    Numbers values;
    for (const T v : stored)
        values.push_back(static_cast<double>(wide(v)));
    return values;
}

struct Scratch {
    explicit Scratch(Index floats)
        : memory(static_cast<float*>(std::aligned_alloc(64, static_cast<std::size_t>((floats + 15) / 16 * 64))), &std::free)
    {
        std::fill_n(memory.get(), floats, std::numeric_limits<float>::quiet_NaN()); // nobody may count on zeros
    }
    std::unique_ptr<float, void (*)(void*)> memory;
};

/// The largest difference, relative to the largest value.
inline double difference(const Numbers& found, const Numbers& expected)
{
    double largest = 1e-30;
    double worst = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        largest = std::max(largest, std::abs(expected[i]));
        worst = std::max(worst, std::isfinite(found[i]) ? std::abs(found[i] - expected[i]) : 1e30);
    }
    return found.size() == expected.size() ? worst / largest : 1e30;
}

template <typename T>
inline constexpr double tolerance = std::is_same_v<T, float> ? 2e-5 : 1e-2;
inline constexpr double sumTolerance = 2e-5;

/// Whether weights, activated inputs and gradients are rounded to bf16 before they are multiplied.
template <typename T>
bool multipliesBf16(const Kernels& kernels)
{
    return kernels.family<T>().multipliesBf16;
}

/// Of sums of products.
template <typename T>
double productTolerance(const Kernels& kernels)
{
    return multipliesBf16<T>(kernels) ? 1e-2 : sumTolerance;
}

inline void isClose(const char* what, const Numbers& found, const Numbers& expected, double allowed)
{
    const double d = difference(found, expected);
    QVERIFY2(d <= allowed, qPrintable(QString("%1: %2 > %3").arg(what).arg(d).arg(allowed)));
}

inline double nearestBf16(double v)
{
    const auto value = static_cast<float>(v);
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return static_cast<double>(wide(static_cast<Bf16>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16)));
}

/// Of maps that products end in.
template <typename T>
double productMapTolerance(const Kernels& kernels)
{
    return multipliesBf16<T>(kernels) ? 3e-2 : tolerance<T>;
}

/// An activation and its plain counterpart.
struct Act {
    Act(Random& random, Index channels, bool rectified6)
        : scale(draw<float>(random, channels, 1.5)),
          shift(draw<float>(random, channels, 1)),
          low(rectified6 ? 0 : -infinity),
          high(rectified6 ? 6 : infinity)
    {}
    Activation raw() const { return {scale.stored.data(), shift.stored.data(), low, high}; }
    double before(double z, Index c) const
    {
        // In single precision, as the kernel has it: what lies next to a border must fall on the same side.
        return static_cast<double>(std::fma(static_cast<float>(z), scale.stored[static_cast<std::size_t>(c)],
                                            shift.stored[static_cast<std::size_t>(c)]));
    }
    double operator()(double z, Index c) const
    {
        return std::min<double>(std::max<double>(before(z, c), static_cast<double>(low)), static_cast<double>(high));
    }
    /// `rounded`: judged by the activated value in bf16, where 5.99 is 6.
    bool passes(double z, Index c, bool rounded = false) const
    {
        if (rounded)
            return before(z, c) > 0 && nearestBf16(before(z, c)) < static_cast<double>(high);
        // Without fused multiplication the last bit differs: values that close to a border are not drawn (see margin).
        return before(z, c) > static_cast<double>(low) && before(z, c) < static_cast<double>(high);
    }
    Drawn<float> scale, shift;
    float low, high;
};

struct Norm {
    Norm(Random& random, Index channels)
        : alpha(draw<float>(random, channels)), beta(draw<float>(random, channels)), gamma(draw<float>(random, channels))
    {}
    NormGradient raw() const { return {alpha.stored.data(), beta.stored.data(), gamma.stored.data()}; }
    double operator()(double g, double z, Index c) const
    {
        const auto i = static_cast<std::size_t>(c);
        return alpha.values[i] * g + beta.values[i] * z + gamma.values[i];
    }
    Drawn<float> alpha, beta, gamma;
};

inline std::size_t at(Index i)
{
    return static_cast<std::size_t>(i);
}

inline const Kernels& kernelsCalled(const QString& name)
{
    if (name == QString("wide"))
        return wideKernels;
    if (name == QString("wide_pairs"))
        return widePairKernels;
    return *kernelsNamed(name.toUtf8().constData());
}

/// Rows "set": each set of kernels that there is; for kernelsCalled().
inline void addSets()
{
    QTest::addColumn<QString>("set");
    for (const char* const name : {"portable", "avx2", "avx512", "avx512bf16"})
        if (kernelsNamed(name))
            QTest::newRow(name) << name;
    QTest::newRow("wide") << "wide";
    QTest::newRow("wide_pairs") << "wide_pairs";
}

} // namespace nucleoscope::kernels
