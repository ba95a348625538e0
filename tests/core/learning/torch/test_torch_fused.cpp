// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our kernels in whole networks against LibTorch's own operations: one step of plain gradient descent shows every
// gradient, the statistics of the batch norms and the outputs.
#include "core/learning/torch/kernels/kernels.h"
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;

namespace {

constexpr double learningRate = 1.0;

struct Tried {
    std::string architecture;
    int images = 2;
    int side = 32;
    Precision precision = Precision::Fp32;
    BatchNormMode batchNorm = BatchNormMode::Train;
};

/// What a step left behind, by the name of the tensor.
using Weights = std::map<std::string, std::vector<float>>;

Weights weightsIn(const std::filesystem::path& file)
{
    Weights weights;
    const auto opened = SafetensorsFile::open(file).value();
    for (const auto& [name, tensor] : opened.tensors())
        if (tensor.type == TensorType::F32)
            weights[name] = tensor.toFloat().value();
    return weights;
}

double sizeOf(const std::vector<float>& a, const std::vector<float>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (static_cast<double>(a[i]) - static_cast<double>(b[i])) * (static_cast<double>(a[i]) - static_cast<double>(b[i]));
    return std::sqrt(sum);
}

/// By how much each tensor differs, in Euclidean norm.
std::map<std::string, double> changes(const Weights& after, const Weights& before)
{
    std::map<std::string, double> found;
    for (const auto& [name, values] : after)
        found[name] = sizeOf(values, before.at(name));
    return found;
}

std::vector<QByteArray> kernelSets()
{
    std::vector<QByteArray> sets;
    for (const char* const name : {"portable", "avx2", "avx512", "avx512bf16"})
        if (kernels::kernelsNamed(name))
            sets.emplace_back(name);
    return sets;
}

/// The environment's setting while it lives.
struct Setting {
    explicit Setting(const QByteArray& value) { qputenv("NUCLEOSCOPE_KERNELS", value); }
    ~Setting() { qunsetenv("NUCLEOSCOPE_KERNELS"); }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;
};

std::vector<int> someClasses(int count)
{
    std::vector<int> classes;
    for (int i = 0; i < count; ++i)
        classes.push_back(i % 2);
    return classes;
}

} // namespace

class TestTorchFused : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    TorchEngine engine_;

    struct Stepped {
        NetworkOutputs training, prediction;
        Weights weights;
    };
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    std::unique_ptr<Learner> learner(const Tried& tried, const QByteArray& set, int threads);
    Stepped stepped(const Tried& tried, const QByteArray& set, int threads = 2);

private Q_SLOTS:
    void gradientsEqualThePlainNetworks_data();
    void gradientsEqualThePlainNetworks();
    void bf16IsAsCloseToFp32AsThePlainNetworks_data();
    void bf16IsAsCloseToFp32AsThePlainNetworks();
    void optimisersStepAlike_data();
    void optimisersStepAlike();
    void theSameStepGivesTheSameBits();
    void predictionsFollowTheWeights();
    void predictionsDoNotDependOnTheNumberOfThreads_data();
    void predictionsDoNotDependOnTheNumberOfThreads();
};

std::unique_ptr<Learner> TestTorchFused::learner(const Tried& tried, const QByteArray& set, int threads)
{
    const Setting setting(set);
    const std::filesystem::path formula = path(tried.architecture + ".safetensors");
    if (!std::filesystem::exists(formula)
        && !formula::writeModel(engine_, formula::recipe(tried.architecture, tried.side), 2, formula))
        return nullptr;
    LearnerRequest wanted;
    wanted.recipe = formula::recipe(tried.architecture, tried.side);
    wanted.recipe.precision = tried.precision;
    wanted.recipe.network.batchNorm = tried.batchNorm;
    wanted.recipe.optimiser.kind = OptimiserKind::Sgd;
    wanted.recipe.optimiser.momentum = 0;
    wanted.weights = formula;
    wanted.device = "cpu";
    wanted.threads = threads;
    return std::move(engine_.makeLearner(wanted).value());
}

TestTorchFused::Stepped TestTorchFused::stepped(const Tried& tried, const QByteArray& set, int threads)
{
    const auto made = learner(tried, set, threads);
    const PixelBatch batch = formula::pixels(tried.images, tried.side, someClasses(tried.images));
    Stepped found;
    found.prediction = made->predict(batch, WeightsChoice::Current, 1).value();
    const std::vector<double> rates(static_cast<std::size_t>(made->describe().layerGroups), learningRate);
    found.training = made->trainStep(batch, rates).value();
    if (made->saveModel(path("stepped.safetensors"), {}))
        found.weights = weightsIn(path("stepped.safetensors"));
    return found;
}

void TestTorchFused::gradientsEqualThePlainNetworks_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("frozenNorm");
    QTest::newRow("MobileNetV2") << "mobilenetv2_100" << 4 << 64 << false;
    QTest::newRow("MobileNetV2, maps of 48, 24, 12, 6, 3") << "mobilenetv2_100" << 2 << 96 << false;
    QTest::newRow("MobileNetV2, odd maps") << "mobilenetv2_100" << 3 << 75 << false;
    QTest::newRow("MobileNetV2, one image") << "mobilenetv2_100" << 1 << 96 << false;
    QTest::newRow("MobileNetV2, norms frozen") << "mobilenetv2_100" << 2 << 64 << true;
    QTest::newRow("ResNet-18") << "resnet18" << 2 << 64 << false;
    QTest::newRow("ResNet-18, norms frozen") << "resnet18" << 2 << 64 << true;
    QTest::newRow("small") << "small" << 3 << 33 << false;
}

void TestTorchFused::gradientsEqualThePlainNetworks()
{
    QFETCH(QString, architecture);
    QFETCH(int, images);
    QFETCH(int, side);
    QFETCH(bool, frozenNorm);
    const Tried tried{architecture.toStdString(), images, side, Precision::Fp32,
                      frozenNorm ? BatchNormMode::Frozen : BatchNormMode::Train};
    const Stepped plain = stepped(tried, "off");
    const Weights before = weightsIn(path(tried.architecture + ".safetensors"));
    QVERIFY(!plain.weights.empty());
    const auto plainChanges = changes(plain.weights, before);
    double largestChange = 0;
    for (const auto& [name, change] : plainChanges)
        largestChange = std::max(largestChange, change);
    // Of a tensor's gradient (or change of statistics), by its Euclidean norm. One value that rounding moves across a border
    // of ReLU6 changes all gradients before it: of one grey level of one pixel they change by up to 5 %, see test_kernels for
    // the arithmetic itself. What comes before a normalisation has no gradient but rounding.
    const double tolerance = tried.architecture == "mobilenetv2_100" ? 0.05 : 2e-3;
    for (const QByteArray& set : kernelSets()) {
        const Stepped fused = stepped(tried, set);
        QCOMPARE(fused.weights.size(), plain.weights.size());
        for (std::size_t i = 0; i < plain.training.losses.size(); ++i) {
            QVERIFY(std::abs(fused.training.losses[i] - plain.training.losses[i]) < 1e-3f);
            QVERIFY(std::abs(fused.prediction.losses[i] - plain.prediction.losses[i]) < 1e-3f);
        }
        for (const auto& [name, change] : plainChanges) {
            const double difference = sizeOf(fused.weights.at(name), plain.weights.at(name));
            QVERIFY2(difference <= tolerance * change + 1e-5 * largestChange,
                     qPrintable(QString("%1, %2: %3 of %4").arg(set.constData(), name.c_str()).arg(difference).arg(change)));
        }
    }
}

void TestTorchFused::bf16IsAsCloseToFp32AsThePlainNetworks_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::newRow("MobileNetV2") << "mobilenetv2_100";
    QTest::newRow("ResNet-18") << "resnet18";
    QTest::newRow("small") << "small";
}

void TestTorchFused::bf16IsAsCloseToFp32AsThePlainNetworks()
{
    QFETCH(QString, architecture);
    Tried tried{architecture.toStdString(), 4, 64, Precision::Fp32, BatchNormMode::Frozen};
    const Stepped exact = stepped(tried, "off");
    tried.precision = Precision::Bf16;
    const auto exactChanges = changes(exact.weights, weightsIn(path(tried.architecture + ".safetensors")));
    const auto distance = [&](const Stepped& found) {
        double sum = 0;
        int count = 0;
        for (const auto& [name, change] : exactChanges) {
            if (change == 0)
                continue;
            sum += std::min(2.0, sizeOf(found.weights.at(name), exact.weights.at(name)) / change);
            ++count;
        }
        return sum / count;
    };
    const double plain = distance(stepped(tried, "off"));
    for (const QByteArray& set : kernelSets()) {
        const double fused = distance(stepped(tried, set));
        QVERIFY2(fused < 1.3 * plain, qPrintable(QString("%1: %2, plain %3").arg(set.constData()).arg(fused).arg(plain)));
    }
}

void TestTorchFused::optimisersStepAlike_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("clip");
    for (const double clip : {0.0, 0.1}) {
        QTest::addRow("SGD, clipped at %g", clip) << static_cast<int>(OptimiserKind::Sgd) << clip;
        QTest::addRow("Adam, clipped at %g", clip) << static_cast<int>(OptimiserKind::Adam) << clip;
        QTest::addRow("AdamW, clipped at %g", clip) << static_cast<int>(OptimiserKind::AdamW) << clip;
        QTest::addRow("Adamax, clipped at %g", clip) << static_cast<int>(OptimiserKind::Adamax) << clip;
    }
}

void TestTorchFused::optimisersStepAlike()
{
    QFETCH(int, kind);
    QFETCH(double, clip);
    const Tried tried{"small", 4, 32};
    QVERIFY(learner(tried, "off", 1));
    std::vector<Weights> found;
    for (const QByteArray& set : {QByteArray("off"), QByteArray("best")}) {
        const Setting setting(set);
        LearnerRequest wanted;
        wanted.recipe = formula::recipe("small", 32);
        wanted.recipe.optimiser.kind = static_cast<OptimiserKind>(kind);
        wanted.recipe.optimiser.weightDecay = 0.1;
        wanted.recipe.optimiser.gradientClipNorm = clip;
        wanted.weights = path("small.safetensors");
        wanted.device = "cpu";
        const auto made = std::move(engine_.makeLearner(wanted).value());
        // One step: in the second one gradients near zero may have changed sign, and Adam makes them large.
        QVERIFY(made->trainStep(formula::pixels(4, 32, someClasses(4)), {1e-3, 2e-3, 3e-3, 4e-3, 5e-3}).has_value());
        QVERIFY(made->saveState(path("state.safetensors"), {}).has_value());
        found.push_back(weightsIn(path("state.safetensors")));
    }
    QCOMPARE(found[0].size(), found[1].size());
    for (const auto& [name, values] : found[0]) {
        const double size = sizeOf(values, std::vector<float>(values.size()));
        const double difference = sizeOf(found[1].at(name), values);
        QVERIFY2(difference <= 1e-3 * size, qPrintable(QString("%1: %2 of %3").arg(name.c_str()).arg(difference).arg(size)));
    }
}

void TestTorchFused::theSameStepGivesTheSameBits()
{
    const Tried tried{"mobilenetv2_100", 3, 48};
    const Stepped first = stepped(tried, "best");
    const Stepped second = stepped(tried, "best");
    QVERIFY(first.weights == second.weights);
    QVERIFY(first.training.losses == second.training.losses);
}

void TestTorchFused::predictionsFollowTheWeights()
{
    // What prediction prepares of the weights must not outlive them.
    const Tried tried{"mobilenetv2_100", 2, 64};
    const auto made = learner(tried, "best", 2);
    const PixelBatch batch = formula::pixels(2, 64, {0, 1});
    const std::vector<double> rates(static_cast<std::size_t>(made->describe().layerGroups), 1e-2);
    const NetworkOutputs before = made->predict(batch, WeightsChoice::Current, 1).value();
    QVERIFY(made->predict(batch, WeightsChoice::Current, 1).value().probabilities == before.probabilities);
    QVERIFY(made->trainStep(batch, rates).has_value());
    const NetworkOutputs after = made->predict(batch, WeightsChoice::Current, 1).value();
    QVERIFY(after.probabilities != before.probabilities);
    QVERIFY(made->saveState(path("after.safetensors"), {}).has_value());
    const auto again = learner(tried, "best", 2);
    QVERIFY(again->predict(batch, WeightsChoice::Current, 1).value().probabilities == before.probabilities);
    QVERIFY(again->loadState(path("after.safetensors")).has_value());
    QVERIFY(again->predict(batch, WeightsChoice::Current, 1).value().probabilities == after.probabilities);
}

void TestTorchFused::predictionsDoNotDependOnTheNumberOfThreads_data()
{
    QTest::addColumn<QString>("architecture");
    for (const char* const name : {"mobilenetv2_100", "resnet18", "small"})
        QTest::newRow(name) << name;
}

void TestTorchFused::predictionsDoNotDependOnTheNumberOfThreads()
{
    QFETCH(QString, architecture);
    // Threads take shares of a batch: of seven images two, three and the rest, or all; none may be lost or change places.
    const Tried tried{architecture.toStdString(), 7, 64};
    const PixelBatch batch = formula::pixels(tried.images, tried.side, someClasses(tried.images));
    const NetworkOutputs alone = learner(tried, "best", 1)->predict(batch, WeightsChoice::Current, 2).value();
    for (const int threads : {2, 3, 8}) {
        const NetworkOutputs shared = learner(tried, "best", threads)->predict(batch, WeightsChoice::Current, 2).value();
        QCOMPARE(shared.probabilities.size(), alone.probabilities.size());
        for (std::size_t i = 0; i < alone.probabilities.size(); ++i)
            QVERIFY2(std::abs(shared.probabilities[i] - alone.probabilities[i]) <= 1e-5f,
                     qPrintable(QString("%1 threads, number %2").arg(threads).arg(i)));
    }
}

NUCLEOSCOPE_TEST(TestTorchFused)
#include "test_torch_fused.moc"
