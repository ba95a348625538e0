// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch that does not fit the memory is worked on in parts, and learns the same.
#include "core/learning/torch/torch_engine.h"
#include "formula.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/resource.h>

using namespace nucleoscope;

namespace {

constexpr int batchSize = 32;
constexpr int pictureSide = 128;

Recipe recipeWith(BatchNormMode batchNorm)
{
    Recipe recipe;
    recipe.network.architecture = "small";
    recipe.network.batchNorm = batchNorm;
    recipe.network.headDropout = 0.5; // the parts' masks together are the whole batch's
    recipe.input.sizePixels = pictureSide;
    recipe.batchSize = batchSize;
    recipe.precision = Precision::Fp32;
    recipe.optimiser.kind = OptimiserKind::Sgd;
    recipe.optimiser.momentum = 0;
    recipe.loss.labelSmoothing = 0.1;
    return recipe;
}

PixelBatch batchOf(int count)
{
    std::vector<int> classes;
    for (int i = 0; i < count; ++i)
        classes.push_back(i % 3 == 0);
    return formula::pixels(count, pictureSide, std::move(classes));
}

std::unique_ptr<Learner> learnerWith(const Recipe& recipe)
{
    LearnerRequest request;
    request.recipe = recipe;
    request.classWeights = {0.6, 1.4};
    request.device = "cpu";
    auto learner = TorchEngine().makeLearner(request);
    return learner ? std::move(*learner) : nullptr;
}

/// With that much memory, as the environment tells.
std::unique_ptr<Learner> learnerWithin(int megabytes, const Recipe& recipe)
{
    qputenv("NUCLEOSCOPE_MEMORY_MB", QByteArray::number(megabytes));
    auto learner = learnerWith(recipe);
    qunsetenv("NUCLEOSCOPE_MEMORY_MB");
    return learner;
}

Result<NetworkOutputs> stepOf(Learner& learner, const PixelBatch& batch, double rate = 0.1)
{
    return learner.trainStep(batch, std::vector<double>(static_cast<std::size_t>(learner.describe().layerGroups), rate));
}

std::map<std::string, std::vector<float>> weightsOf(Learner& learner)
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    std::map<std::string, std::vector<float>> weights;
    if (!learner.saveModel(file, {}))
        return weights;
    const auto opened = SafetensorsFile::open(file).value();
    for (const auto& [name, tensor] : opened.tensors())
        if (tensor.type == TensorType::F32)
            weights[name] = tensor.toFloat().value();
    return weights;
}

std::uint64_t addressSpaceBytes()
{
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * 4096;
}

} // namespace

class TestTorchMicroBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enoughMemoryChangesNothing();
    void aPlantedLimitSplitsTheBatchAndSaysSo();
    void fourTimesEightLearnsWhatThirtyTwoDo();
    void batchNormalisationThatSeesPartsIsTold();
    void aFailedAllocationSplitsTheBatch();
    void aFrozenBackboneComputesWhatPredictionDoes();
};

void TestTorchMicroBatch::enoughMemoryChangesNothing()
{
    const auto learner = learnerWithin(1 << 20, recipeWith(BatchNormMode::Frozen));
    QVERIFY(learner && !learner->news());
    QVERIFY(stepOf(*learner, batchOf(batchSize)));
    QVERIFY(!learner->news());
}

void TestTorchMicroBatch::aPlantedLimitSplitsTheBatchAndSaysSo()
{
    int before = batchSize;
    for (const int megabytes : {200, 20, 10, 5, 1}) {
        const auto learner = learnerWithin(megabytes, recipeWith(BatchNormMode::Frozen));
        const auto news = learner->news();
        const int images = news ? std::stoi(news->argument("images")) : batchSize;
        QVERIFY2(images <= before, qPrintable(QString::number(images)));
        before = images;
        if (news)
            QVERIFY(news->english().find("added up") != std::string::npos);
        QVERIFY(!learner->news()); // told once
    }
    QCOMPARE(before, 1); // of one megabyte: one at a time, rather than none
}

void TestTorchMicroBatch::fourTimesEightLearnsWhatThirtyTwoDo()
{
    const Recipe recipe = recipeWith(BatchNormMode::Frozen);
    std::unique_ptr<Learner> split;
    std::string images;
    for (int megabytes = 2; megabytes < 60 && images != "8"; ++megabytes) {
        split = learnerWithin(megabytes, recipe);
        const auto news = split->news();
        images = news ? news->argument("images") : "";
    }
    QCOMPARE(images, std::string("8"));
    const auto whole = learnerWith(recipe);
    for (const int count : {batchSize, 30, 5}) { // also where the last part is smaller, or there is one
        const auto expected = stepOf(*whole, batchOf(count));
        const auto got = stepOf(*split, batchOf(count));
        QVERIFY(expected && got);
        QCOMPARE(got->losses.size(), static_cast<std::size_t>(count));
        QCOMPARE(got->probabilities.size(), expected->probabilities.size());
        for (std::size_t i = 0; i < got->losses.size(); ++i)
            QVERIFY(std::abs(got->losses[i] - expected->losses[i]) < 1e-5f);
    }
    const auto expected = weightsOf(*whole);
    const auto begun = weightsOf(*learnerWith(recipe));
    QVERIFY(!expected.empty());
    double moved = 0;
    for (const auto& [name, values] : weightsOf(*split))
        for (std::size_t i = 0; i < values.size(); ++i) {
            QVERIFY2(std::abs(values[i] - expected.at(name)[i]) < 1e-5f, name.c_str());
            moved = std::max(moved, static_cast<double>(std::abs(values[i] - begun.at(name)[i])));
        }
    QVERIFY(moved > 1e-3); // they did learn
}

void TestTorchMicroBatch::batchNormalisationThatSeesPartsIsTold()
{
    const auto learner = learnerWithin(5, recipeWith(BatchNormMode::Train));
    const auto news = learner->news();
    QVERIFY(news);
    QCOMPARE(news->id, std::string("engine.micro_batches_norm"));
    QVERIFY(news->english().find("Batch normalisation") != std::string::npos);
    QVERIFY(stepOf(*learner, batchOf(batchSize)));
}

void TestTorchMicroBatch::aFailedAllocationSplitsTheBatch()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The address sanitizer ends a program whose address space is limited.");
#endif
    Recipe recipe = recipeWith(BatchNormMode::Frozen);
    constexpr int many = 256;
    recipe.batchSize = many;
    const auto learner = learnerWith(recipe);
    QVERIFY(stepOf(*learner, batchOf(2)) && !learner->news()); // threads and kernels are there
    const PixelBatch large = batchOf(many);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = addressSpaceBytes() + (120 << 20);
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    const auto outputs = stepOf(*learner, large);
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY2(outputs.has_value(), outputs ? "" : outputs.error().message.english().c_str());
    QCOMPARE(outputs->losses.size(), static_cast<std::size_t>(many));
    const auto news = learner->news();
    QVERIFY(news);
    QVERIFY(std::stoi(news->argument("images")) < many);
}

void TestTorchMicroBatch::aFrozenBackboneComputesWhatPredictionDoes()
{
    // Batch normalisation frozen, too: the folded layers of prediction run, and give what prediction gives.
    Recipe recipe = recipeWith(BatchNormMode::Frozen);
    recipe.network.backboneTrained = false;
    recipe.network.headDropout = 0;
    const auto learner = learnerWith(recipe);
    PixelBatch batch = batchOf(8);
    const auto predicted = learner->predict(batch, WeightsChoice::Current, 1);
    const auto begun = weightsOf(*learner);
    const auto trained = stepOf(*learner, batch);
    QVERIFY2(predicted, predicted ? "" : predicted.error().message.english().c_str());
    QVERIFY2(trained, trained ? "" : trained.error().message.english().c_str());
    QCOMPARE(trained->probabilities.size(), predicted->probabilities.size());
    for (std::size_t i = 0; i < trained->probabilities.size(); ++i) // another softmax, the same features
        QVERIFY(std::abs(trained->probabilities[i] - predicted->probabilities[i]) < 1e-6f);
    for (const auto& [name, values] : weightsOf(*learner))
        QCOMPARE(values == begun.at(name), !name.starts_with("classifier"));
}

NUCLEOSCOPE_TEST(TestTorchMicroBatch)
#include "test_torch_micro_batch.moc"
