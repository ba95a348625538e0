// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training step against PyTorch's own; the numbers are of reference.py.
#include "core/learning/mixing.h"
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace nucleoscope;

namespace {

PixelBatch fourImages()
{
    return formula::pixels(4, 32, {0, 1, 1, 0});
}

/// Σ l / Σ w, as the objective has it.
double meanLoss(const NetworkOutputs& outputs, const std::vector<int>& classes, const std::vector<double>& weights)
{
    double losses = 0;
    double total = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        losses += outputs.losses[i];
        total += weights.empty() ? 1.0 : weights[static_cast<std::size_t>(classes[i])];
    }
    return losses / total;
}

std::vector<float> tensorOf(const std::filesystem::path& file, const std::string& name)
{
    return SafetensorsFile::open(file).value().tensors().at(name).toFloat().value();
}

double sumOf(const std::vector<float>& values, bool absolute)
{
    double sum = 0;
    for (const float v : values)
        sum += absolute ? std::abs(v) : v;
    return sum;
}

/// Doubles every sum, as two ranks with equal gradients would.
class TwinCommunicator final : public Communicator {
public:
    using Communicator::sum;
    int size() const override { return 2; }
    void sum(std::span<float> values) override
    {
        for (float& v : values)
            v *= 2;
    }
};

struct Case {
    const char* name;
    Recipe::Optimiser optimiser;
    double smoothing = 0;
    std::vector<double> classWeights;
    OutputActivation output = OutputActivation::None;
    std::vector<double> expected; ///< three losses; three sums of weights; two predictions of each kind of weights
};

Recipe::Optimiser optimiser(OptimiserKind kind, double weightDecay, double clip = 0)
{
    Recipe::Optimiser settings;
    settings.kind = kind;
    settings.weightDecay = weightDecay;
    settings.gradientClipNorm = clip;
    return settings;
}

std::vector<Case> cases()
{
    using Kind = OptimiserKind;
    return {
        {"sgd",
         optimiser(Kind::Sgd, 0.01),
         0,
         {},
         OutputActivation::None,
         {0.8309315, 0.3763734, 0.1203692, 108.181, 0.02810034, -3.989848, 0.4525215, 0.2855483, 0.3892821, 0.2705514}},
        {"adam",
         optimiser(Kind::Adam, 0.01),
         0,
         {},
         OutputActivation::None,
         {0.8309315, 0.004465548, 0.005437737, 108.1237, 0.008167416, -3.970274, 0.9999267, 0.002669728, 0.9998324, 0.003145416}},
        {"adamw",
         optimiser(Kind::AdamW, 0.1),
         0,
         {},
         OutputActivation::None,
         {0.8309315, 0.004552949, 0.0041588, 108.1779, 0.002817035, -3.980124, 0.9999716, 0.002908453, 0.9999205, 0.003385615}},
        {"adamax",
         optimiser(Kind::Adamax, 0.01),
         0,
         {},
         OutputActivation::None,
         {0.8309315, 0.004465548, 0.004584302, 108.1426, 0.01104599, -3.971583, 0.9994072, 0.003871707, 0.9989955, 0.004802005}},
        {"smoothed, weighted, clipped",
         optimiser(Kind::AdamW, 0, 0.5),
         0.1,
         {0.5, 1.5},
         OutputActivation::None,
         {0.6741674, 0.2835101, 1.018488, 108.2133, 0.06057584, -3.992088, 0.09170719, 0.01134367, 0.07779834, 0.00879135}},
        {"softmax output",
         optimiser(Kind::Sgd, 0),
         0,
         {},
         OutputActivation::Softmax,
         {0.7453409, 0.6416252, 0.4933202, 108.188, 0.02869141, -3.992088, 0.2710174, 0.2401943, 0.2313131, 0.2225965}},
    };
}

} // namespace

class TestTorchTraining : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    TorchEngine engine_;
    std::filesystem::path formula_;

    std::filesystem::path path(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }
    LearnerRequest request() const;
    std::vector<double> stepOf(const LearnerRequest& wanted, const PixelBatch& batch);
    std::unique_ptr<Learner> make(const LearnerRequest& wanted) { return std::move(engine_.makeLearner(wanted).value()); }

private Q_SLOTS:
    void initTestCase();
    void stepsEqualPyTorchs_data();
    void stepsEqualPyTorchs();
    void aPriorMovesTheOddsAndNothingElse();
    void theSmallNetworkLearns();
    void bf16LearnsLikeFp32();
    void aLossThatIsNotFiniteFailsAndChangesNoParameter();
    void aFrozenBackboneKeepsItsWeights();
    void frozenBatchNormKeepsItsStatistics();
    void dropoutIsForTrainingOnly();
    void mixedImagesLearnBothClasses();
    void gradientsGoThroughTheCommunicator();
    void theSameSeedGivesTheSameWeights();
    void unlabelledImagesAndMissingRatesAreRefused();
};

LearnerRequest TestTorchTraining::request() const
{
    LearnerRequest wanted;
    wanted.recipe = formula::recipe("small", 32);
    wanted.recipe.optimiser = optimiser(OptimiserKind::Sgd, 0);
    wanted.weights = formula_;
    wanted.device = "cpu";
    return wanted;
}

void TestTorchTraining::initTestCase()
{
    formula_ = path("formula.safetensors");
    QVERIFY(formula::writeModel(engine_, formula::recipe("small", 32), 2, formula_).has_value());
}

void TestTorchTraining::stepsEqualPyTorchs_data()
{
    QTest::addColumn<int>("number");
    const auto all = cases();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void TestTorchTraining::stepsEqualPyTorchs()
{
    QFETCH(int, number);
    const Case tried = cases()[static_cast<std::size_t>(number)];
    LearnerRequest wanted = request();
    wanted.recipe.optimiser = tried.optimiser;
    wanted.recipe.loss.labelSmoothing = tried.smoothing;
    wanted.recipe.network.output = tried.output;
    wanted.recipe.weightAverageDecay = 0.9;
    wanted.classWeights = tried.classWeights;
    const auto learner = make(wanted);
    const PixelBatch batch = fourImages();

    std::vector<double> found;
    for (int i = 0; i < 3; ++i)
        found.push_back(meanLoss(learner->trainStep(batch, formula::rates).value(), batch.classes, tried.classWeights));
    // A state holds the current weights, a model the averaged ones.
    QVERIFY(learner->saveState(path("state.safetensors"), {}).has_value());
    found.push_back(sumOf(tensorOf(path("state.safetensors"), "model.stem.conv.weight"), true));
    found.push_back(sumOf(tensorOf(path("state.safetensors"), "model.stages.1.1.bn.bias"), false));
    found.push_back(sumOf(tensorOf(path("state.safetensors"), "model.classifier.weight"), false));
    for (const WeightsChoice choice : {WeightsChoice::Current, WeightsChoice::Averaged}) {
        const NetworkOutputs outputs = learner->predict(batch, choice, 1).value();
        found.push_back(outputs.row(0)[0]);
        found.push_back(outputs.row(1)[0]);
    }
    // Adam divides small gradients by their own size, so that rounding shows more from step to step.
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double tolerance = i == 0 ? 1e-5 : 1e-3 * std::max(0.05, std::abs(tried.expected[i]));
        QVERIFY2(std::abs(found[i] - tried.expected[i]) <= tolerance,
                 qPrintable(
                     QString("number %1: %2, expected %3").arg(i).arg(found[i], 0, 'g', 8).arg(tried.expected[i], 0, 'g', 8)));
    }
}

/// The same training, step by step; only the odds of all images are another multiple.
void TestTorchTraining::aPriorMovesTheOddsAndNothingElse()
{
    constexpr double prior = 0.8;
    const PixelBatch batch = fourImages();
    std::vector<double> losses[2];
    std::vector<double> logits[2]; // of class 1 less class 0
    for (const bool corrected : {false, true}) {
        LearnerRequest wanted = request();
        wanted.weights.clear(); // so that the head is drawn
        wanted.recipe.weightAverageDecay = 0.9;
        wanted.recipe.loss.labelSmoothing = 0.1;
        if (corrected)
            wanted.priorLogits = {-prior / 2, prior / 2};
        const auto learner = make(wanted);
        for (int i = 0; i < 5; ++i)
            losses[corrected].push_back(meanLoss(learner->trainStep(batch, formula::rates).value(), batch.classes, {}));
        for (const WeightsChoice choice : {WeightsChoice::Current, WeightsChoice::Averaged}) {
            const NetworkOutputs outputs = learner->predict(batch, choice, 1).value();
            for (int i = 0; i < batch.count(); ++i)
                logits[corrected].push_back(std::log(outputs.row(i)[1] / outputs.row(i)[0]));
        }
    }
    for (std::size_t i = 0; i < losses[0].size(); ++i)
        QVERIFY2(std::abs(losses[0][i] - losses[1][i]) < 1e-4,
                 qPrintable(QString("step %1: %2, %3").arg(i).arg(losses[0][i]).arg(losses[1][i])));
    for (std::size_t i = 0; i < logits[0].size(); ++i)
        QVERIFY2(std::abs(logits[1][i] - logits[0][i] - prior) < 2e-3,
                 qPrintable(QString("image %1: %2, %3").arg(i).arg(logits[0][i]).arg(logits[1][i])));
}

void TestTorchTraining::theSmallNetworkLearns()
{
    LearnerRequest wanted = request();
    wanted.weights.clear();
    const auto learner = make(wanted);
    const PixelBatch batch = fourImages();
    const double first = meanLoss(learner->trainStep(batch, formula::rates).value(), batch.classes, {});
    for (int i = 0; i < 20; ++i)
        QVERIFY(learner->trainStep(batch, {0.02, 0.02, 0.02, 0.02, 0.02}).has_value());
    const double last = meanLoss(learner->trainStep(batch, formula::rates).value(), batch.classes, {});
    QVERIFY2(last < 0.2 * first, qPrintable(QString("%1 → %2").arg(first).arg(last)));
}

void TestTorchTraining::bf16LearnsLikeFp32()
{
    std::vector<double> losses;
    for (const Precision precision : {Precision::Fp32, Precision::Bf16}) {
        LearnerRequest wanted = request();
        wanted.recipe.precision = precision;
        const auto learner = make(wanted);
        QVERIFY(learner->describe().precision == precision);
        NetworkOutputs outputs;
        for (int i = 0; i < 3; ++i)
            outputs = learner->trainStep(fourImages(), formula::rates).value();
        losses.push_back(meanLoss(outputs, fourImages().classes, {}));
    }
    QVERIFY2(std::abs(losses[0] - losses[1]) < 0.05, qPrintable(QString("%1, %2").arg(losses[0]).arg(losses[1])));
}

void TestTorchTraining::aLossThatIsNotFiniteFailsAndChangesNoParameter()
{
    LearnerRequest wanted = request();
    wanted.classWeights = {std::numeric_limits<double>::infinity(), 1.0};
    const auto learner = make(wanted);
    const auto step = learner->trainStep(fourImages(), formula::rates);
    QVERIFY(!step);
    QVERIFY(step.error().code == ErrorCode::Engine);
    QCOMPARE(step.error().message.id, std::string("engine.diverged"));
    QVERIFY(learner->saveModel(path("after.safetensors"), {}).has_value());
    for (const char* const name : {"stem.conv.weight", "stages.2.0.bn.weight", "classifier.bias"})
        QVERIFY(tensorOf(path("after.safetensors"), name) == tensorOf(formula_, name));
}

void TestTorchTraining::aFrozenBackboneKeepsItsWeights()
{
    LearnerRequest wanted = request();
    wanted.recipe.network.backboneTrained = false;
    const auto learner = make(wanted);
    QCOMPARE(learner->describe().trainedParameters, 128 * 2 + 2);
    QVERIFY(learner->trainStep(fourImages(), formula::rates).has_value());
    QVERIFY(learner->saveModel(path("frozen.safetensors"), {}).has_value());
    QVERIFY(tensorOf(path("frozen.safetensors"), "stages.2.0.conv.weight") == tensorOf(formula_, "stages.2.0.conv.weight"));
    QVERIFY(tensorOf(path("frozen.safetensors"), "classifier.weight") != tensorOf(formula_, "classifier.weight"));
    // In BatchNormMode::Train the statistics follow the data even so.
    QVERIFY(tensorOf(path("frozen.safetensors"), "stem.bn.running_mean") != tensorOf(formula_, "stem.bn.running_mean"));
}

void TestTorchTraining::frozenBatchNormKeepsItsStatistics()
{
    LearnerRequest wanted = request();
    wanted.recipe.network.batchNorm = BatchNormMode::Frozen;
    const auto learner = make(wanted);
    QVERIFY(learner->trainStep(fourImages(), formula::rates).has_value());
    QVERIFY(learner->saveModel(path("norm.safetensors"), {}).has_value());
    QVERIFY(tensorOf(path("norm.safetensors"), "stem.bn.running_mean") == tensorOf(formula_, "stem.bn.running_mean"));
    QVERIFY(tensorOf(path("norm.safetensors"), "stem.bn.weight") != tensorOf(formula_, "stem.bn.weight"));
}

void TestTorchTraining::dropoutIsForTrainingOnly()
{
    LearnerRequest wanted = request();
    wanted.recipe.network.headDropout = 0.5;
    wanted.recipe.network.batchNorm = BatchNormMode::Frozen;
    const auto learner = make(wanted);
    const PixelBatch batch = fourImages();
    const auto first = learner->predict(batch, WeightsChoice::Current, 1).value();
    QVERIFY(first.probabilities == learner->predict(batch, WeightsChoice::Current, 1).value().probabilities);
    const std::vector<double> still(5, 0.0);
    const auto dropped = learner->trainStep(batch, still).value();
    QVERIFY(dropped.probabilities != first.probabilities);
    QVERIFY(dropped.probabilities != learner->trainStep(batch, still).value().probabilities);
    QVERIFY(first.probabilities == learner->predict(batch, WeightsChoice::Current, 1).value().probabilities);
}

/// What one step adds to the weights of the head.
std::vector<double> TestTorchTraining::stepOf(const LearnerRequest& wanted, const PixelBatch& batch)
{
    const std::string name = "classifier.weight";
    const auto learner = make(wanted);
    learner->trainStep(batch, std::vector<double>(5, 0.1)).value();
    if (!learner->saveModel(path("stepped.safetensors"), {}))
        qFatal("The model could not be saved.");
    std::vector<double> added;
    for (const float after : tensorOf(path("stepped.safetensors"), name))
        added.push_back(after);
    const std::vector<float> before = tensorOf(formula_, name);
    for (std::size_t i = 0; i < added.size(); ++i)
        added[i] -= static_cast<double>(before[i]);
    return added;
}

/// A step of mixed images is the sum of two steps of images that were mixed before, one with each image's class.
void TestTorchTraining::mixedImagesLearnBothClasses()
{
    LearnerRequest wanted = request();
    wanted.recipe.optimiser.momentum = 0;
    wanted.recipe.network.batchNorm = BatchNormMode::Frozen;
    wanted.seed = 5;
    Random random(wanted.seed, Random::Purpose::Mixing, 0);
    const double own = drawOwnShare(1, random);
    QVERIFY2(own < 0.8, "a share that hardly mixes would show nothing");

    const PixelBatch images = formula::pixels(4, 32, {0, 0, 1, 1});
    PixelBatch mixed = images;
    const std::size_t image = mixed.pixels.size() / 4;
    for (std::size_t i = 0; i < mixed.pixels.size(); ++i) {
        const std::uint8_t other = images.pixels[(3 - i / image) * image + i % image];
        mixed.pixels[i] = static_cast<std::uint8_t>(std::lround(own * images.pixels[i] + (1 - own) * other));
    }
    const std::vector<double> ofOwn = stepOf(wanted, mixed);
    mixed.classes = {1, 1, 0, 0};
    const std::vector<double> ofOther = stepOf(wanted, mixed);
    wanted.recipe.mixingAlpha = 1;
    const std::vector<double> found = stepOf(wanted, images);

    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double expected = own * ofOwn[i] + (1 - own) * ofOther[i];
        difference += std::abs(found[i] - expected);
        size += std::abs(expected);
    }
    QVERIFY2(difference < 0.02 * size, qPrintable(QString("%1 of %2").arg(difference).arg(size)));
}

void TestTorchTraining::gradientsGoThroughTheCommunicator()
{
    const auto alone = make(request());
    LearnerRequest wanted = request();
    wanted.communicator = std::make_shared<TwinCommunicator>();
    const auto twin = make(wanted);
    for (int i = 0; i < 2; ++i)
        QVERIFY(alone->trainStep(fourImages(), formula::rates).value().losses
                == twin->trainStep(fourImages(), formula::rates).value().losses);
}

void TestTorchTraining::theSameSeedGivesTheSameWeights()
{
    std::vector<std::vector<float>> found;
    for (const std::uint64_t seed : {7, 7, 8}) {
        LearnerRequest wanted = request();
        wanted.weights.clear();
        wanted.seed = seed;
        found.push_back(make(wanted)->predict(fourImages(), WeightsChoice::Current, 1).value().probabilities);
    }
    QVERIFY(found[0] == found[1]);
    QVERIFY(found[0] != found[2]);
}

void TestTorchTraining::unlabelledImagesAndMissingRatesAreRefused()
{
    const auto learner = make(request());
    QCOMPARE(learner->describe().layerGroups, 5);
    for (const auto& [classes, learningRates] : {std::pair{std::vector{0, 1, -1, 0}, formula::rates},
                                                 {std::vector{0, 1, 2, 0}, formula::rates},
                                                 {std::vector{0, 1, 1, 0}, std::vector{0.1}}}) {
        const auto step = learner->trainStep(formula::pixels(4, 32, classes), learningRates);
        QVERIFY(!step);
        QVERIFY(step.error().code == ErrorCode::InvalidInput);
    }
}

NUCLEOSCOPE_TEST(TestTorchTraining)
#include "test_torch_training.moc"
