// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kernel of every instruction set that this processor has, against plain loops in double precision.
#include "core/base/random.h"
#include "core/learning/torch/kernels/kernels.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

using namespace nucleoscope;
using namespace nucleoscope::kernels;

namespace nucleoscope::kernels {
extern const Kernels wideKernels;     // of wide_kernels.cpp
extern const Kernels widePairKernels; // of wide_pair_kernels.cpp
} // namespace nucleoscope::kernels

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
using Numbers = std::vector<double>;

/// Numbers that T can hold, between -1 and 1 times `size`, some of them zero.
template <typename T>
struct Drawn {
    std::vector<T> stored;
    Numbers values;
};

float wide(float v)
{
    return v;
}
float wide(Bf16 v)
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
double difference(const Numbers& found, const Numbers& expected)
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
constexpr double tolerance = std::is_same_v<T, float> ? 2e-5 : 1e-2;
constexpr double sumTolerance = 2e-5;

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

void isClose(const char* what, const Numbers& found, const Numbers& expected, double allowed)
{
    const double d = difference(found, expected);
    QVERIFY2(d <= allowed, qPrintable(QString("%1: %2 > %3").arg(what).arg(d).arg(allowed)));
}

double nearestBf16(double v)
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

std::size_t at(Index i)
{
    return static_cast<std::size_t>(i);
}

const Kernels& kernelsCalled(const QString& name)
{
    if (name == QString("wide"))
        return wideKernels;
    if (name == QString("wide_pairs"))
        return widePairKernels;
    return *kernelsNamed(name.toUtf8().constData());
}

template <typename T>
void checkNorm(const Kernels& kernels, Index rows, Index channels, bool bounded)
{
    Random random(static_cast<std::uint64_t>(rows * 1000 + channels), Random::Purpose::Test);
    const auto& family = kernels.family<T>();
    const auto z = draw<T>(random, rows * channels, 4, 1);
    const auto residual = draw<T>(random, rows * channels, 2);
    const auto gradient = draw<T>(random, rows * channels);
    const auto centre = draw<float>(random, channels);
    const Act act(random, channels, bounded);
    const Norm norm(random, channels);

    Numbers sums(at(2 * channels)), gradientSums(at(2 * channels)), activated, plain, masked, dz;
    for (Index i = 0; i < rows * channels; ++i) {
        const Index c = i % channels;
        const double v = z.values[at(i)];
        const double d = v - centre.values[at(c)];
        const double g = act.passes(v, c) ? gradient.values[at(i)] : 0;
        sums[at(c)] += d;
        sums[at(channels + c)] += d * d;
        gradientSums[at(c)] += g;
        gradientSums[at(channels + c)] += g * d;
        masked.push_back(g);
        plain.push_back(act(v, c));
        activated.push_back(
            std::min<double>(std::max<double>(act.before(v, c) + residual.values[at(i)], static_cast<double>(act.low)),
                             static_cast<double>(act.high)));
        dz.push_back(norm(g, v, c));
    }

    std::vector<float> found(at(2 * channels), 7);
    family.moments(z.stored.data(), rows, channels, centre.stored.data(), found.data());
    isClose("moments", valuesOf(found), sums, sumTolerance);
    std::vector<T> maps(at(rows * channels));
    family.activate(z.stored.data(), residual.stored.data(), maps.data(), rows, channels, act.raw());
    isClose("activate with a residual", valuesOf(maps), activated, tolerance<T>);
    family.activate(z.stored.data(), nullptr, maps.data(), rows, channels, act.raw());
    isClose("activate", valuesOf(maps), plain, tolerance<T>);
    family.gradientMoments(gradient.stored.data(), z.stored.data(), nullptr, maps.data(), rows, channels, act.raw(),
                           centre.stored.data(), found.data());
    isClose("masked gradient", valuesOf(maps), masked, tolerance<T>);
    isClose("moments of the gradient", valuesOf(found), gradientSums, sumTolerance);
    family.normGradient(gradient.stored.data(), z.stored.data(), maps.data(), rows, channels, act.raw(), norm.raw());
    isClose("gradient through the norm", valuesOf(maps), dz, tolerance<T>);
}

/// What a depthwise layer reads and what must come of it.
template <typename T>
struct DepthwiseCase {
    DepthwiseShape shape;
    Drawn<T> input, output, gradient;
    Drawn<float> weights, inputCentre, outputCentre, bias;
    Act act;
    Norm norm;
    Numbers expected, sums, clampedOutput, inputGradient, inputSums, weightGradient;

    DepthwiseCase(Random& random, const DepthwiseShape& s)
        : shape(s),
          input(draw<T>(random, s.height * s.width * s.channels, 4, 1)),
          output(draw<T>(random, s.outputHeight() * s.outputWidth() * s.channels)),
          gradient(draw<T>(random, s.outputHeight() * s.outputWidth() * s.channels)),
          weights(draw<float>(random, 9 * s.channels)),
          inputCentre(draw<float>(random, s.channels)),
          outputCentre(draw<float>(random, s.channels)),
          bias(draw<float>(random, s.channels)),
          act(random, s.channels, true),
          norm(random, s.channels)
    {
        compute();
    }

    void compute()
    {
        const Index C = shape.channels;
        const Index W = shape.outputWidth();
        sums.resize(at(2 * C));
        inputSums.resize(at(2 * C));
        weightGradient.resize(at(9 * C));
        inputGradient.resize(input.values.size());
        for (Index i = 0; i < shape.outputHeight() * W * C; ++i) {
            const Index c = i % C;
            const Index x = i / C % W;
            const Index y = i / C / W;
            const double g = norm(gradient.values[at(i)], output.values[at(i)], c);
            double sum = 0, plainSum = 0;
            for (Index k = 0; k < 9; ++k) {
                const Index iy = y * shape.stride + k / 3 - 1;
                const Index ix = x * shape.stride + k % 3 - 1;
                if (iy < 0 || iy >= shape.height || ix < 0 || ix >= shape.width)
                    continue;
                const Index from = (iy * shape.width + ix) * C + c;
                const double a = act(input.values[at(from)], c);
                sum += weights.values[at(k * C + c)] * a;
                plainSum += weights.values[at(k * C + c)] * input.values[at(from)];
                weightGradient[at(k * C + c)] += g * a;
                inputGradient[at(from)] += g * weights.values[at(k * C + c)];
            }
            expected.push_back(sum);
            clampedOutput.push_back(std::min(std::max(plainSum + bias.values[at(c)], 0.0), 6.0));
            const double d = sum - outputCentre.values[at(c)];
            sums[at(c)] += d;
            sums[at(C + c)] += d * d;
        }
        for (Index i = 0; i < shape.height * shape.width * C; ++i) {
            const Index c = i % C;
            double& g = inputGradient[at(i)];
            g = act.passes(input.values[at(i)], c) ? g : 0;
            inputSums[at(c)] += g;
            inputSums[at(C + c)] += g * (input.values[at(i)] - inputCentre.values[at(c)]);
        }
    }
};

/// `bands`: in how many parts the rows are done.
template <typename T>
void checkDepthwise(const Kernels& kernels, const DepthwiseShape& shape, Index bands)
{
    Random random(static_cast<std::uint64_t>(shape.height * 100000 + shape.width * 1000 + shape.channels * 2 + shape.stride),
                  Random::Purpose::Test);
    const DepthwiseCase<T> wanted(random, shape);
    const auto& family = kernels.family<T>();
    const Scratch scratch(kernels.depthwiseScratch(shape));
    const Index channels = shape.channels;
    std::vector<T> output(wanted.expected.size()), biased(wanted.expected.size()), inputGradient(wanted.input.stored.size());
    Numbers sums(at(2 * channels)), inputSums(at(2 * channels)), weightGradient(at(9 * channels));
    const auto add = [](Numbers& to, const std::vector<float>& part) {
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] += static_cast<double>(part[i]);
    };
    for (Index b = 0; b < bands; ++b) {
        std::vector<float> part(at(2 * channels), 7), nine(at(9 * channels), 7);
        DepthwiseForward<T> forward;
        forward.shape = shape;
        forward.rowBegin = shape.outputHeight() * b / bands;
        forward.rowEnd = shape.outputHeight() * (b + 1) / bands;
        forward.input = wanted.input.stored.data();
        forward.activation = wanted.act.raw();
        forward.weights = wanted.weights.stored.data();
        forward.output = output.data();
        forward.centre = wanted.outputCentre.stored.data();
        forward.sums = part.data();
        forward.scratch = scratch.memory.get();
        family.depthwiseForward(forward);
        add(sums, part);
        forward.output = biased.data();
        forward.sums = nullptr;
        forward.activation = {};
        forward.bias = wanted.bias.stored.data();
        forward.high = 6;
        family.depthwiseForward(forward);

        DepthwiseBackward<T> backward;
        backward.shape = shape;
        backward.rowBegin = forward.rowBegin;
        backward.rowEnd = forward.rowEnd;
        backward.gradient = wanted.gradient.stored.data();
        backward.output = wanted.output.stored.data();
        backward.norm = wanted.norm.raw();
        backward.input = forward.input;
        backward.activation = wanted.act.raw();
        backward.weights = forward.weights;
        backward.inputGradient = inputGradient.data();
        backward.centre = wanted.inputCentre.stored.data();
        backward.sums = part.data();
        backward.weightGradient = nine.data();
        backward.scratch = scratch.memory.get();
        family.depthwiseBackward(backward);
        add(inputSums, part);
        add(weightGradient, nine);
    }
    isClose("depthwise", valuesOf(output), wanted.expected, tolerance<T>);
    isClose("depthwise with bias", valuesOf(biased), wanted.clampedOutput, tolerance<T>);
    isClose("moments of its output", sums, wanted.sums, sumTolerance);
    isClose("gradient of its input", valuesOf(inputGradient), wanted.inputGradient, tolerance<T>);
    isClose("moments of that gradient", inputSums, wanted.inputSums, sumTolerance);
    isClose("gradient of its weights", weightGradient, wanted.weightGradient, sumTolerance);
}

/// What a pointwise layer reads and what must come of it. `rounds`: the kernels multiply bf16 numbers.
template <typename T>
struct PointwiseCase {
    Index rows, inputs, outputs;
    Random random;
    Drawn<T> input, residual, gradient, stored, residualGradient;
    Drawn<float> weights, bias, outputCentre, inputCentre;
    Act act;
    Norm norm;
    Numbers expected, biased, sums, inputGradient, inputSums, weightGradient;

    PointwiseCase(Index r, Index in, Index out, bool rounds)
        : rows(r),
          inputs(in),
          outputs(out),
          random(static_cast<std::uint64_t>(rows * 1000003 + inputs * 1009 + outputs), Random::Purpose::Test),
          input(draw<T>(random, rows * inputs, 4, 1)),
          residual(draw<T>(random, rows * outputs, 3)),
          gradient(draw<T>(random, rows * outputs)),
          stored(draw<T>(random, rows * outputs)),
          residualGradient(draw<T>(random, rows * inputs)),
          weights(draw<float>(random, inputs * outputs)),
          bias(draw<float>(random, outputs)),
          outputCentre(draw<float>(random, outputs)),
          inputCentre(draw<float>(random, inputs)),
          act(random, inputs, true),
          norm(random, outputs),
          expected(at(rows * outputs)),
          sums(at(2 * outputs)),
          inputGradient(at(rows * inputs)),
          inputSums(at(2 * inputs)),
          weightGradient(at(inputs * outputs))
    {
        for (Index row = 0; row < rows; ++row)
            for (Index n = 0; n < outputs; ++n)
                addOutput(row, n);
        for (Index i = 0; i < rows * inputs; ++i)
            finishInput(i, rounds);
    }

    void addOutput(Index row, Index n)
    {
        const Index o = row * outputs + n;
        const double g = norm(gradient.values[at(o)], stored.values[at(o)], n);
        for (Index k = 0; k < inputs; ++k) {
            const double a = act(input.values[at(row * inputs + k)], k);
            const double w = weights.values[at(n * inputs + k)];
            expected[at(o)] += a * w;
            inputGradient[at(row * inputs + k)] += g * w;
            weightGradient[at(n * inputs + k)] += g * a;
        }
        const double d = expected[at(o)] - outputCentre.values[at(n)];
        sums[at(n)] += d;
        sums[at(outputs + n)] += d * d;
        biased.push_back(std::min(std::max(expected[at(o)] + bias.values[at(n)], 0.0), 6.0) + residual.values[at(o)]);
    }
    void finishInput(Index i, bool rounds)
    {
        const Index k = i % inputs;
        double& g = inputGradient[at(i)];
        g = (act.passes(input.values[at(i)], k, rounds) ? g : 0) + residualGradient.values[at(i)];
        inputSums[at(k)] += g;
        inputSums[at(inputs + k)] += g * (input.values[at(i)] - inputCentre.values[at(k)]);
    }
};

template <typename T>
void checkPointwiseForward(const Kernels& kernels, const PointwiseCase<T>& wanted)
{
    const auto& family = kernels.family<T>();
    const Scratch scratch(kernels.pointwiseScratch(wanted.inputs, wanted.outputs));
    std::vector<float> packed(at(family.packedSize(wanted.inputs, wanted.outputs))), found(at(2 * wanted.outputs), 7);
    family.pack(wanted.weights.stored.data(), 1, wanted.inputs, wanted.inputs, wanted.outputs, packed.data());
    std::vector<T> output(wanted.expected.size());
    PointwiseForward<T> forward;
    forward.rows = wanted.rows;
    forward.inputs = wanted.inputs;
    forward.outputs = wanted.outputs;
    forward.input = wanted.input.stored.data();
    forward.activation = wanted.act.raw();
    forward.packed = packed.data();
    forward.output = output.data();
    forward.centre = wanted.outputCentre.stored.data();
    forward.sums = found.data();
    forward.scratch = scratch.memory.get();
    family.pointwiseForward(forward);
    isClose("pointwise", valuesOf(output), wanted.expected, productMapTolerance<T>(kernels));
    isClose("moments of its output", valuesOf(found), wanted.sums, productTolerance<T>(kernels));
    forward.sums = nullptr;
    forward.bias = wanted.bias.stored.data();
    forward.high = 6;
    forward.residual = wanted.residual.stored.data();
    family.pointwiseForward(forward);
    isClose("pointwise with bias", valuesOf(output), wanted.biased, productMapTolerance<T>(kernels));
}

template <typename T>
void checkPointwiseBackward(const Kernels& kernels, const PointwiseCase<T>& wanted)
{
    const auto& family = kernels.family<T>();
    const Scratch scratch(kernels.pointwiseScratch(wanted.inputs, wanted.outputs));
    std::vector<float> transposed(at(family.packedSize(wanted.outputs, wanted.inputs)));
    family.pack(wanted.weights.stored.data(), wanted.inputs, 1, wanted.outputs, wanted.inputs, transposed.data());
    std::vector<T> gradients(wanted.inputGradient.size());
    std::vector<float> foundInputs(at(2 * wanted.inputs), 7), foundWeights(wanted.weightGradient.size(), 7);
    PointwiseBackward<T> backward;
    backward.rows = wanted.rows;
    backward.inputs = wanted.inputs;
    backward.outputs = wanted.outputs;
    backward.gradient = wanted.gradient.stored.data();
    backward.output = wanted.stored.stored.data();
    backward.norm = wanted.norm.raw();
    backward.input = wanted.input.stored.data();
    backward.activation = wanted.act.raw();
    backward.packed = transposed.data();
    backward.inputGradient = gradients.data();
    backward.residualGradient = wanted.residualGradient.stored.data();
    backward.centre = wanted.inputCentre.stored.data();
    backward.sums = foundInputs.data();
    backward.weightGradient = foundWeights.data();
    backward.scratch = scratch.memory.get();
    family.pointwiseBackward(backward);
    isClose("gradient of its input", valuesOf(gradients), wanted.inputGradient, productMapTolerance<T>(kernels));
    isClose("moments of that gradient", valuesOf(foundInputs), wanted.inputSums, productTolerance<T>(kernels));
    isClose("gradient of its weights", valuesOf(foundWeights), wanted.weightGradient, productTolerance<T>(kernels));
}

template <typename T>
void checkPointwise(const Kernels& kernels, Index rows, Index inputs, Index outputs)
{
    const PointwiseCase<T> wanted(rows, inputs, outputs, multipliesBf16<T>(kernels));
    checkPointwiseForward(kernels, wanted);
    checkPointwiseBackward(kernels, wanted);
}

} // namespace

class TestKernels : public QObject {
    Q_OBJECT

private:
    static void addSets()
    {
        QTest::addColumn<QString>("set");
        for (const char* const name : {"portable", "avx2", "avx512", "avx512bf16"})
            if (kernelsNamed(name))
                QTest::newRow(name) << name;
        QTest::newRow("wide") << "wide";
        QTest::newRow("wide_pairs") << "wide_pairs";
    }

private Q_SLOTS:
    void theBestSetIsOneThatTheProcessorHas();
    void normalisationAndItsGradient_data() { addSets(); }
    void normalisationAndItsGradient();
    void depthwiseAndItsGradients_data() { addSets(); }
    void depthwiseAndItsGradients();
    void pointwiseAndItsGradients_data() { addSets(); }
    void pointwiseAndItsGradients();
    void whatIsNotANumberStaysSo_data() { addSets(); }
    void whatIsNotANumberStaysSo();
};

void TestKernels::theBestSetIsOneThatTheProcessorHas()
{
    QVERIFY(bestKernels().supported());
    QVERIFY(kernelsNamed("portable") != nullptr);
    QVERIFY(kernelsNamed("abacus") == nullptr);
    QCOMPARE(kernelsNamed(bestKernels().name), &bestKernels());
}

void TestKernels::normalisationAndItsGradient()
{
    QFETCH(QString, set);
    for (const Index channels : {1, 5, 8, 16, 24, 33})
        for (const Index rows : {1, 2, 37, 1300})
            for (const bool bounded : {true, false}) {
                checkNorm<float>(kernelsCalled(set), rows, channels, bounded);
                checkNorm<Bf16>(kernelsCalled(set), rows, channels, bounded);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QString("%1 rows, %2 channels").arg(rows).arg(channels)));
            }
}

void TestKernels::depthwiseAndItsGradients()
{
    QFETCH(QString, set);
    for (const Index stride : {1, 2})
        for (const Index channels : {1, 8, 24, 37})
            for (const auto& [height, width, bands] :
                 {std::array<Index, 3>{1, 1, 1}, {3, 3, 1}, {2, 5, 1}, {6, 7, 2}, {13, 12, 3}}) {
                checkDepthwise<float>(kernelsCalled(set), {height, width, channels, stride}, bands);
                checkDepthwise<Bf16>(kernelsCalled(set), {height, width, channels, stride}, bands);
                if (QTest::currentTestFailed())
                    QFAIL(
                        qPrintable(QString("%1 × %2, %3 channels, stride %4").arg(height).arg(width).arg(channels).arg(stride)));
            }
}

void TestKernels::pointwiseAndItsGradients()
{
    QFETCH(QString, set);
    for (const auto& [rows, inputs, outputs] : {std::array<Index, 3>{1, 1, 1},
                                                {7, 3, 5},
                                                {9, 16, 96},
                                                {49, 96, 24},
                                                {131, 24, 17},
                                                {300, 40, 33},
                                                {36, 144, 160},
                                                {20, 700, 12}}) {
        checkPointwise<float>(kernelsCalled(set), rows, inputs, outputs);
        checkPointwise<Bf16>(kernelsCalled(set), rows, inputs, outputs);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QString("%1 rows, %2 → %3 channels").arg(rows).arg(inputs).arg(outputs)));
    }
}

void TestKernels::whatIsNotANumberStaysSo()
{
    QFETCH(QString, set);
    const std::vector<float> scale(20, 1), shift(20, 0);
    const Activation act{scale.data(), shift.data(), 0, 6};
    std::vector<float> z(20, std::numeric_limits<float>::quiet_NaN()), y(20);
    kernelsCalled(set).fp32.activate(z.data(), nullptr, y.data(), 1, 20, act);
    QVERIFY(std::all_of(y.begin(), y.end(), [](float v) { return std::isnan(v); }));
    std::vector<Bf16> half(20, static_cast<Bf16>(0x7f81)), out(20);
    kernelsCalled(set).bf16.activate(half.data(), nullptr, out.data(), 1, 20, act);
    QVERIFY(std::all_of(out.begin(), out.end(), [](Bf16 v) { return std::isnan(wide(v)); }));
}

NUCLEOSCOPE_TEST(TestKernels)
#include "test_kernels.moc"
