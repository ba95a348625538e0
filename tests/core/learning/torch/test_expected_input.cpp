// SPDX-License-Identifier: GPL-3.0-or-later
//
// Means of what a convolution reads, and what a bias made of them is worth.
#include "core/learning/torch/expected_input.h"

#include "core/learning/torch/folded.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::engine;

namespace {

constexpr int channels = 64;

at::Tensor drawn(at::IntArrayRef shape, double mean, double deviation, at::Generator& generator)
{
    return at::empty(shape, at::kFloat).normal_(mean, deviation, generator);
}

/// A normalisation of running mean 0 and variance 1 whose values have these means and deviations.
std::shared_ptr<BatchNorm> normOf(const at::Tensor& means, const at::Tensor& deviations)
{
    auto norm = std::make_shared<BatchNorm>(static_cast<int>(means.size(0)));
    const at::NoGradGuard noGrad;
    norm->weight.copy_(deviations);
    norm->bias.copy_(means);
    norm->runningMean.zero_();
    norm->runningVariance.fill_(1);
    norm->batchesTracked.zero_();
    norm->eval();
    return norm;
}

} // namespace

class TestExpectedInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansAreThoseOfDrawnValues_data();
    void meansAreThoseOfDrawnValues();
    void sumsOfNormalisationsAdd();
    void aBiasMakesGoodWhatRoundedWeightsAreOff();
};

void TestExpectedInput::meansAreThoseOfDrawnValues_data()
{
    QTest::addColumn<int>("rectifier");
    QTest::newRow("as they are") << static_cast<int>(Rectifier::None);
    QTest::newRow("above 0") << static_cast<int>(Rectifier::Relu);
    QTest::newRow("between 0 and 6") << static_cast<int>(Rectifier::Relu6);
}

void TestExpectedInput::meansAreThoseOfDrawnValues()
{
    QFETCH(int, rectifier);
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(1);
    const at::Tensor means = drawn({channels}, 1, 2, generator), deviations = drawn({channels}, 0, 2, generator);
    const ExpectedInput input{{normOf(means, deviations)}, static_cast<Rectifier>(rectifier)};
    constexpr int count = 200'000;
    at::Tensor values = drawn({count, channels}, 0, 1, generator) * deviations + means;
    if (input.rectifier == Rectifier::Relu)
        values = values.relu();
    else if (input.rectifier == Rectifier::Relu6)
        values = values.clamp(0, 6);
    const at::Tensor found = values.mean(0);
    const double worst = ((found - input.means()).abs() / (deviations.abs() / std::sqrt(count))).max().item<double>();
    QVERIFY2(worst < 6, qPrintable(QString::number(worst))); // in standard errors of that mean
}

void TestExpectedInput::sumsOfNormalisationsAdd()
{
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(2);
    const at::Tensor first = drawn({channels}, 0, 1, generator), second = drawn({channels}, 0, 1, generator);
    const at::Tensor one = at::ones({channels});
    const ExpectedInput input{{normOf(first, one), normOf(second, one)}, Rectifier::None};
    QVERIFY((input.means() - (first + second)).abs().max().item<double>() < 1e-6);
    const std::int64_t before = input.version();
    {
        const at::NoGradGuard noGrad;
        input.norms[1]->bias.add_(1);
    }
    QVERIFY(input.version() > before);
}

void TestExpectedInput::aBiasMakesGoodWhatRoundedWeightsAreOff()
{
    const kernels::Kernels& kernels = kernels::bestKernels();
    if (!kernels.bf16.multipliesBf16)
        QSKIP("This processor does not multiply bf16 numbers: nothing is rounded.");
    const at::NoGradGuard noGrad;
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(3);
    const auto before = normOf(drawn({channels}, 1, 1, generator), at::ones({channels}));
    Convolution convolution({channels, channels, 1});
    convolution.weight.normal_(0, 1, generator);
    const auto after = normOf(at::zeros({channels}), at::ones({channels}));
    // What bf16 can hold, so that nothing but the weights is rounded.
    const at::Tensor input = (drawn({4, channels, 32, 32}, 0, 1, generator) + before->bias.view({1, channels, 1, 1}))
                                 .relu()
                                 .to(at::kBFloat16)
                                 .contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor exact = at::conv2d(input.to(at::kFloat), convolution.weight).mean({0, 2, 3});
    const auto offBy = [&](const ExpectedInput& expected) {
        FoldedConvolution folded;
        folded.expect(expected);
        const at::Tensor made = folded.forward(kernels, convolution, *after, input, Rectifier::None);
        return (made.to(at::kFloat).mean({0, 2, 3}) - exact).abs().mean().item<double>();
    };
    const double plain = offBy({}), corrected = offBy({{before}, Rectifier::Relu});
    QVERIFY2(corrected < plain / 3, qPrintable(QString("%1 and %2").arg(plain).arg(corrected)));
}

NUCLEOSCOPE_TEST(TestExpectedInput)
#include "test_expected_input.moc"
