// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of the learner, and predicting from them.
#include "core/learning/half.h"
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;

namespace {

PixelBatch batchNumber(int n)
{
    PixelBatch batch = formula::pixels(4, 32, {0, 1, 1, 0});
    for (auto& value : batch.pixels)
        value = static_cast<std::uint8_t>(value + 37 * n);
    return batch;
}

/// The file without one tensor, with another name for one, or with another shape for one.
void rewrite(const std::filesystem::path& from, const std::filesystem::path& to,
             const std::function<bool(TensorToWrite&)>& change)
{
    const auto file = SafetensorsFile::open(from).value();
    std::vector<TensorToWrite> tensors;
    for (const auto& [name, tensor] : file.tensors()) {
        TensorToWrite written{name, tensor.type, tensor.shape, tensor.data};
        if (change(written))
            tensors.push_back(written);
    }
    QVERIFY(writeSafetensors(to, tensors, file.metadata()).has_value());
}

double largestDifference(const NetworkOutputs& a, const NetworkOutputs& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.probabilities.size(); ++i)
        largest = std::max(largest, static_cast<double>(std::abs(a.probabilities[i] - b.probabilities[i])));
    return largest;
}

} // namespace

class TestTorchState : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    TorchEngine engine_;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    LearnerRequest request() const;
    std::unique_ptr<Learner> make(const LearnerRequest& wanted) { return std::move(engine_.makeLearner(wanted).value()); }
    Result<std::unique_ptr<Predictor>> predictor(const std::string& file, int classes = 2);

private Q_SLOTS:
    void resumedTrainingIsBitIdentical_data();
    void resumedTrainingIsBitIdentical();
    void aPredictorOfEitherFilePredictsLikeTheLearner();
    void notesComeBackAsGiven();
    void weightsThatDoNotFitAreListed();
    void aMisfitLeavesTheNetworkUnchanged();
    void aHeadOfOtherShapeIsNewForATrainingAndAnErrorForPredicting();
    void halfPrecisionWeightsAreRead_data();
    void halfPrecisionWeightsAreRead();
    void aModelCannotContinueATraining();
    void aMissingFileIsNotFound();
    void viewsAreAveraged();
    void predictionsDoNotDependOnTheBatch();
    void lossesAreOfKnownClassesOnly();
};

LearnerRequest TestTorchState::request() const
{
    LearnerRequest wanted;
    wanted.recipe = formula::recipe("small", 32);
    wanted.recipe.network.headDropout = 0.3;
    wanted.recipe.weightAverageDecay = 0.9;
    wanted.device = "cpu";
    wanted.seed = 5;
    return wanted;
}

Result<std::unique_ptr<Predictor>> TestTorchState::predictor(const std::string& file, int classes)
{
    return engine_.makePredictor({request().recipe, classes, path(file), "cpu", 0});
}

void TestTorchState::resumedTrainingIsBitIdentical_data()
{
    QTest::addColumn<int>("optimiser");
    QTest::addColumn<bool>("bf16");
    QTest::newRow("sgd") << static_cast<int>(OptimiserKind::Sgd) << false;
    QTest::newRow("adamw") << static_cast<int>(OptimiserKind::AdamW) << false;
    QTest::newRow("adamax, bf16") << static_cast<int>(OptimiserKind::Adamax) << true;
}

void TestTorchState::resumedTrainingIsBitIdentical()
{
    QFETCH(int, optimiser);
    QFETCH(bool, bf16);
    LearnerRequest wanted = request();
    wanted.recipe.optimiser.kind = static_cast<OptimiserKind>(optimiser);
    wanted.recipe.precision = bf16 ? Precision::Bf16 : Precision::Fp32;
    const auto through = make(wanted);
    for (int i = 0; i < 6; ++i)
        QVERIFY(through->trainStep(batchNumber(i), formula::rates).has_value());
    QVERIFY(through->saveState(path("through.safetensors"), {}).has_value());

    const auto before = make(wanted);
    for (int i = 0; i < 3; ++i)
        QVERIFY(before->trainStep(batchNumber(i), formula::rates).has_value());
    QVERIFY(before->saveState(path("half.safetensors"), {}).has_value());
    wanted.seed = 99; // the state brings its own
    const auto after = make(wanted);
    QVERIFY(after->loadState(path("half.safetensors")).has_value());
    for (int i = 3; i < 6; ++i)
        QVERIFY(after->trainStep(batchNumber(i), formula::rates).has_value());
    QVERIFY(after->saveState(path("resumed.safetensors"), {}).has_value());

    QVERIFY(readFile(path("through.safetensors")).value() == readFile(path("resumed.safetensors")).value());
}

void TestTorchState::aPredictorOfEitherFilePredictsLikeTheLearner()
{
    const auto learner = make(request());
    for (int i = 0; i < 3; ++i)
        QVERIFY(learner->trainStep(batchNumber(i), formula::rates).has_value());
    QVERIFY(learner->saveModel(path("model.safetensors"), {}).has_value());
    QVERIFY(learner->saveState(path("state.safetensors"), {}).has_value());
    const auto expected = learner->predict(batchNumber(0), WeightsChoice::Averaged, 1).value();
    QVERIFY(largestDifference(expected, learner->predict(batchNumber(0), WeightsChoice::Current, 1).value()) > 0);
    for (const char* const file : {"model.safetensors", "state.safetensors"}) {
        const auto found = predictor(file);
        QVERIFY(found.has_value());
        QVERIFY((*found)->predict(batchNumber(0), 1).value().probabilities == expected.probabilities);
    }
}

void TestTorchState::notesComeBackAsGiven()
{
    const CheckpointNotes notes{{"epoch", "3"}, {"classes", "ALL,HEM"}};
    const auto learner = make(request());
    QVERIFY(learner->saveState(path("notes.safetensors"), notes).has_value());
    QVERIFY(learner->loadState(path("notes.safetensors")).value() == notes);
    QVERIFY(learner->saveModel(path("notes-model.safetensors"), notes).has_value());
    QCOMPARE(SafetensorsFile::open(path("notes-model.safetensors")).value().metadata().at("epoch"), std::string("3"));
}

void TestTorchState::weightsThatDoNotFitAreListed()
{
    QVERIFY(make(request())->saveModel(path("good.safetensors"), {}).has_value());
    const std::vector<std::int64_t> flat{16 * 3 * 3 * 3};
    rewrite(path("good.safetensors"), path("bad.safetensors"), [&](TensorToWrite& tensor) {
        if (tensor.name == "stem.conv.weight")
            tensor.shape = flat;
        if (tensor.name == "stages.0.0.bn.bias")
            tensor.name = "stages.0.0.bn.offset";
        return tensor.name != "stem.bn.weight";
    });
    LearnerRequest wanted = request();
    wanted.weights = path("bad.safetensors");
    const auto learner = engine_.makeLearner(wanted);
    QVERIFY(!learner);
    QVERIFY(learner.error().code == ErrorCode::Mismatch);
    const Message& message = learner.error().message;
    QCOMPARE(message.argument("missing"), std::string("2 (stem.bn.weight, stages.0.0.bn.bias)"));
    QCOMPARE(message.argument("unexpected"), std::string("1 (stages.0.0.bn.offset)"));
    QCOMPARE(message.argument("misshapen"), std::string("1 (stem.conv.weight 432 for 16×3×3×3)"));
    QVERIFY(message.argument("file").ends_with("bad.safetensors"));

    wanted.recipe.network.architecture = "resnet18";
    wanted.weights = path("good.safetensors");
    const auto other = engine_.makeLearner(wanted);
    QVERIFY(!other);
    QVERIFY(other.error().message.argument("missing").size() < 300); // bounded
}

void TestTorchState::aMisfitLeavesTheNetworkUnchanged()
{
    const auto learner = make(request());
    const auto before = learner->predict(batchNumber(0), WeightsChoice::Current, 1).value();
    LearnerRequest wanted = request();
    wanted.seed = 6;
    QVERIFY(make(wanted)->saveState(path("other.safetensors"), {}).has_value());
    rewrite(path("other.safetensors"), path("short.safetensors"),
            [](TensorToWrite& tensor) { return tensor.name != "optimizer.exp_avg.stem.conv.weight"; });
    const auto loaded = learner->loadState(path("short.safetensors"));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == ErrorCode::Mismatch);
    QVERIFY(before.probabilities == learner->predict(batchNumber(0), WeightsChoice::Current, 1).value().probabilities);
}

void TestTorchState::aHeadOfOtherShapeIsNewForATrainingAndAnErrorForPredicting()
{
    LearnerRequest wanted = request();
    wanted.classCount = 7;
    QVERIFY(make(wanted)->saveModel(path("seven.safetensors"), {}).has_value());
    wanted = request();
    wanted.weights = path("seven.safetensors");
    const auto learner = engine_.makeLearner(wanted);
    QVERIFY2(learner.has_value(), learner ? "" : learner.error().message.english().c_str());
    QVERIFY(predictor("seven.safetensors", 7).has_value());
    const auto found = predictor("seven.safetensors", 2);
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::Mismatch);
    QVERIFY(found.error().message.argument("misshapen").find("classifier.weight 7×128 for 2×128") != std::string::npos);
}

void TestTorchState::halfPrecisionWeightsAreRead_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("fp16") << static_cast<int>(TensorType::F16);
    QTest::newRow("bf16") << static_cast<int>(TensorType::BF16);
}

void TestTorchState::halfPrecisionWeightsAreRead()
{
    QFETCH(int, type);
    const auto halfType = static_cast<TensorType>(type);
    const auto learner = make(request());
    QVERIFY(learner->saveModel(path("full.safetensors"), {}).has_value());
    std::vector<std::vector<std::uint16_t>> kept;
    kept.reserve(1000);
    rewrite(path("full.safetensors"), path("halved.safetensors"), [&](TensorToWrite& tensor) {
        if (tensor.type != TensorType::F32)
            return true;
        const auto* const from = reinterpret_cast<const float*>(tensor.data.data());
        std::vector<std::uint16_t>& halves = kept.emplace_back(tensor.data.size() / 4);
        for (std::size_t i = 0; i < halves.size(); ++i)
            halves[i] = halfType == TensorType::F16 ? halfFromFloat(from[i]) : bfloat16FromFloat(from[i]);
        tensor.type = halfType;
        tensor.data = std::as_bytes(std::span(halves));
        return true;
    });
    const auto found = predictor("halved.safetensors");
    QVERIFY2(found.has_value(), found ? "" : found.error().message.english().c_str());
    const double difference = largestDifference((*found)->predict(batchNumber(0), 1).value(),
                                                learner->predict(batchNumber(0), WeightsChoice::Current, 1).value());
    QVERIFY2(difference < 0.02, qPrintable(QString::number(difference)));
}

void TestTorchState::aModelCannotContinueATraining()
{
    const auto learner = make(request());
    QVERIFY(learner->saveModel(path("only-model.safetensors"), {}).has_value());
    const auto loaded = learner->loadState(path("only-model.safetensors"));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == ErrorCode::Mismatch);
}

void TestTorchState::aMissingFileIsNotFound()
{
    const auto found = predictor("nowhere.safetensors");
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::NotFound || found.error().code == ErrorCode::Unreadable);
}

void TestTorchState::viewsAreAveraged()
{
    const auto learner = make(request());
    const PixelBatch batch = batchNumber(0);
    PixelBatch mirrored = batch;
    for (std::size_t n = 0; n < 4; ++n)
        for (std::size_t y = 0; y < 32; ++y)
            for (std::size_t x = 0; x < 32; ++x)
                for (std::size_t c = 0; c < 3; ++c)
                    mirrored.pixels[((n * 32 + y) * 32 + x) * 3 + c] = batch.pixels[((n * 32 + y) * 32 + 31 - x) * 3 + c];
    const auto choice = WeightsChoice::Current;
    const auto one = learner->predict(batch, choice, 1).value();
    const auto other = learner->predict(mirrored, choice, 1).value();
    const auto two = learner->predict(batch, choice, 2).value();
    for (std::size_t i = 0; i < two.probabilities.size(); ++i)
        QVERIFY(std::abs(two.probabilities[i] - (one.probabilities[i] + other.probabilities[i]) / 2) < 1e-5f);
    // All eight views of an image are those of its mirror image.
    QVERIFY(largestDifference(learner->predict(batch, choice, 8).value(), learner->predict(mirrored, choice, 8).value()) < 1e-5);
    QVERIFY(!learner->predict(batch, choice, 3));
}

void TestTorchState::predictionsDoNotDependOnTheBatch()
{
    const auto learner = make(request());
    const PixelBatch batch = batchNumber(0);
    const auto together = learner->predict(batch, WeightsChoice::Current, 1).value();
    const std::size_t bytes = batch.pixels.size() / 4;
    for (int i = 0; i < 4; ++i) {
        PixelBatch single;
        single.height = single.width = 32;
        const auto begin = batch.pixels.begin() + static_cast<std::ptrdiff_t>(bytes) * i;
        single.pixels.assign(begin, begin + static_cast<std::ptrdiff_t>(bytes));
        single.samples = {i};
        single.classes = {-1};
        const auto alone = learner->predict(single, WeightsChoice::Current, 1).value();
        QVERIFY(std::abs(alone.row(0)[0] - together.row(i)[0]) < 1e-5f);
    }
}

void TestTorchState::lossesAreOfKnownClassesOnly()
{
    const auto learner = make(request());
    PixelBatch batch = batchNumber(0);
    const auto known = learner->predict(batch, WeightsChoice::Current, 1).value();
    for (int i = 0; i < 4; ++i) {
        const auto truth = static_cast<std::size_t>(batch.classes[static_cast<std::size_t>(i)]);
        QVERIFY(std::abs(known.losses[static_cast<std::size_t>(i)] + std::log(known.row(i)[truth])) < 1e-4f);
    }
    batch.classes[2] = -1;
    const auto partly = learner->predict(batch, WeightsChoice::Current, 1).value();
    QVERIFY(std::isnan(partly.losses[2]) && !std::isnan(partly.losses[1]));
    batch.classes = {-1, -1, -1, -1};
    QVERIFY(learner->predict(batch, WeightsChoice::Current, 1).value().losses.empty());
}

NUCLEOSCOPE_TEST(TestTorchState)
#include "test_torch_state.moc"
