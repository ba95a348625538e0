// SPDX-License-Identifier: GPL-3.0-or-later
//
// Depthwise convolutions of every instruction set that this processor has, against plain loops in double precision.
#include "kernel_values.h"
#include "tests/test_program.h"

using namespace nucleoscope;
using namespace nucleoscope::kernels;

namespace {

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

} // namespace

class TestDepthwiseKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void depthwiseAndItsGradients_data() { addSets(); }
    void depthwiseAndItsGradients();
};

void TestDepthwiseKernels::depthwiseAndItsGradients()
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

NUCLEOSCOPE_TEST(TestDepthwiseKernels)
#include "test_depthwise_kernels.moc"
