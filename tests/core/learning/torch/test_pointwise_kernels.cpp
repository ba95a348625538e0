// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pointwise convolutions of every instruction set that this processor has, against plain loops in double precision.
#include "kernel_values.h"
#include "tests/test_program.h"

using namespace nucleoscope;
using namespace nucleoscope::kernels;

namespace {

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

class TestPointwiseKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointwiseAndItsGradients_data() { addSets(); }
    void pointwiseAndItsGradients();
};

void TestPointwiseKernels::pointwiseAndItsGradients()
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

NUCLEOSCOPE_TEST(TestPointwiseKernels)
#include "test_pointwise_kernels.moc"
