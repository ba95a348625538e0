// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kernels over maps, of every instruction set that this processor has, against plain loops in double precision. Convolutions:
// test_depthwise_kernels.cpp, test_pointwise_kernels.cpp.
#include "kernel_values.h"
#include "tests/test_program.h"

using namespace nucleoscope;
using namespace nucleoscope::kernels;

namespace {

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

template <typename T>
void checkMaxPool(const Kernels& kernels, const DepthwiseShape& shape)
{
    Random random(static_cast<std::uint64_t>(shape.height * 1000 + shape.width * 10 + shape.channels), Random::Purpose::Test);
    const auto input = draw<T>(random, shape.height * shape.width * shape.channels, 3, -2);
    Numbers expected;
    for (Index y = 0; y < shape.outputHeight(); ++y)
        for (Index x = 0; x < shape.outputWidth(); ++x)
            for (Index c = 0; c < shape.channels; ++c) {
                double largest = -1e30;
                for (Index row = std::max<Index>(0, y * shape.stride - 1); row < std::min(shape.height, y * shape.stride + 2);
                     ++row)
                    for (Index column = std::max<Index>(0, x * shape.stride - 1);
                         column < std::min(shape.width, x * shape.stride + 2); ++column)
                        largest = std::max(largest, input.values[at((row * shape.width + column) * shape.channels + c)]);
                expected.push_back(largest);
            }
    std::vector<T> found(expected.size());
    kernels.family<T>().maxPool(shape, input.stored.data(), found.data());
    isClose("largest of a neighbourhood", valuesOf(found), expected, 0);
}

} // namespace

class TestKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestSetIsOneThatTheProcessorHas();
    void normalisationAndItsGradient_data() { addSets(); }
    void normalisationAndItsGradient();
    void theLargestOfEachNeighbourhood_data() { addSets(); }
    void theLargestOfEachNeighbourhood();
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

void TestKernels::theLargestOfEachNeighbourhood()
{
    QFETCH(QString, set);
    for (const Index stride : {1, 2})
        for (const Index channels : {1, 16, 37, 64})
            for (const auto& [height, width] : {std::array<Index, 2>{1, 1}, {2, 3}, {7, 6}, {12, 13}}) {
                checkMaxPool<float>(kernelsCalled(set), {height, width, channels, stride});
                checkMaxPool<Bf16>(kernelsCalled(set), {height, width, channels, stride});
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QString("%1 × %2, %3 channels").arg(height).arg(width).arg(channels)));
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
    std::vector<float> map(9 * 20, 1), pooled(4 * 20);
    std::fill_n(map.begin() + 4 * 20, 20, std::numeric_limits<float>::quiet_NaN());
    kernelsCalled(set).fp32.maxPool({3, 3, 20, 2}, map.data(), pooled.data());
    QVERIFY(std::all_of(pooled.begin(), pooled.end(), [](float v) { return std::isnan(v); }));
}

NUCLEOSCOPE_TEST(TestKernels)
#include "test_kernels.moc"
