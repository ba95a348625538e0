// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/learning/half.h"
#include "core/learning/safetensors.h"
#include "core/learning/weights_catalogue.h"
#include "core/workflow/starting_weights.h"
#include "core/workflow/weights_export.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cstring>

using namespace nucleoscope;
namespace fs = std::filesystem;

class TestStartingWeights : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> place_;

    fs::path at(const char* name) const { return pathFromUtf8(place_->path().toStdString()) / name; }
    static void put(const fs::path& file)
    {
        fs::create_directories(file.parent_path());
        QVERIFY(writeFileAtomically(file, std::string_view("weights")).has_value());
    }
    static Recipe asking(const std::string& weights)
    {
        Recipe recipe;
        recipe.name = "mine";
        recipe.network.architecture = "net";
        recipe.network.weights = weights;
        return recipe;
    }
    static std::string taken(const std::string& weights)
    {
        const auto found = startingWeights(asking(weights));
        return found ? weightsName(*found) + " " + utf8(found->file.filename()) : found.error().message.id;
    }

private Q_SLOTS:
    void init()
    {
        place_ = std::make_unique<QTemporaryDir>();
        qputenv("NUCLEOSCOPE_HOME", place_->filePath(QStringLiteral("home")).toUtf8());
        qputenv("NUCLEOSCOPE_RESOURCES", place_->filePath(QStringLiteral("resources")).toUtf8());
        qunsetenv("NUCLEOSCOPE_WEIGHTS");
    }
    void cleanup()
    {
        for (const char* variable : {"NUCLEOSCOPE_HOME", "NUCLEOSCOPE_RESOURCES", "NUCLEOSCOPE_WEIGHTS"})
            qunsetenv(variable);
    }

    void theShippedOnesAreThereWithoutAnyDownload()
    {
        qunsetenv("NUCLEOSCOPE_RESOURCES");
        const auto available = availableWeights("mobilenetv2_100");
        QCOMPARE(available.size(), std::size_t{1});
        QCOMPARE(available.front().kind, WeightsKind::BloodCells);
        const auto file = SafetensorsFile::open(available.front().file);
        QVERIFY2(file.has_value(), file ? "" : file.error().message.english().c_str());
        QVERIFY(fs::file_size(available.front().file) < 5'000'000);
        const TensorView& stem = file->tensors().at("conv_stem.weight");
        QCOMPARE(stem.type, TensorType::F16);
        QCOMPARE(stem.shape, (std::vector<std::int64_t>{32, 3, 3, 3}));
        QCOMPARE(file->tensors().at("classifier.weight").shape, (std::vector<std::int64_t>{8, 1280}));
        QVERIFY(file->metadata().at("licence").find("CC BY 4.0") != std::string::npos);
    }

    void theBestThatThereIsIsTaken()
    {
        QCOMPARE(taken("random"), std::string("random "));
        QCOMPARE(taken("pretrained"), std::string("weights.imagenet_missing"));
        put(at("resources/weights/net.blood_cells.safetensors"));
        QCOMPARE(taken("pretrained"), std::string("blood_cells net.blood_cells.safetensors"));
        QCOMPARE(taken("imagenet"), std::string("weights.imagenet_missing"));
        put(at("home/data/weights/net.pth"));
        put(at("resources/weights/other.safetensors"));
        const std::vector<StartingWeights> both = availableWeights("net");
        QCOMPARE(both.size(), std::size_t{2});
        QCOMPARE(taken("pretrained"), weightsName(both.front()) + " " + utf8(both.front().file.filename()));
        QCOMPARE(taken("imagenet"), std::string("imagenet net.pth"));
        QCOMPARE(taken("blood_cells"), std::string("blood_cells net.blood_cells.safetensors"));
    }

    void placesAreLookedThroughInOrder()
    {
        put(at("resources/weights/net.safetensors"));
        QCOMPARE(startingWeights(asking("imagenet"))->file, at("resources/weights/net.safetensors"));
        put(at("home/data/weights/net.safetensors"));
        QCOMPARE(startingWeights(asking("imagenet"))->file, weightsFolder() / "net.safetensors");
        put(at("given/net.safetensors"));
        qputenv("NUCLEOSCOPE_WEIGHTS", QByteArray::fromStdString(utf8(at("given"))));
        QCOMPARE(startingWeights(asking("imagenet"))->file, at("given/net.safetensors"));
        put(at("one.safetensors"));
        qputenv("NUCLEOSCOPE_WEIGHTS", QByteArray::fromStdString(utf8(at("one.safetensors"))));
        QCOMPARE(startingWeights(asking("imagenet"))->file, at("one.safetensors"));
    }

    void aNetworkThatStaysAsItIsSeesTheColoursThatItsWeightsExpect()
    {
        const fs::path catalogue = at("resources") / "weights" / "catalogue.json";
        fs::create_directories(catalogue.parent_path());
        const nlohmann::json net{{"name", "net"},
                                 {"title", "Net"},
                                 {"architecture", "net"},
                                 {"learned_on", "imagenet"},
                                 {"file", "net.pth"},
                                 {"url", "https://example.org/net.pth"},
                                 {"bytes", 7},
                                 {"sha256", std::string(64, '0')},
                                 {"licence", "MIT"},
                                 {"licence_text", "Free."},
                                 {"mean", {0.4, 0.5, 0.6}},
                                 {"standard_deviation", {0.1, 0.2, 0.3}}};
        const nlohmann::json all{{"version", 1}, {"weights", nlohmann::json::array({net})}};
        QVERIFY(writeFileAtomically(catalogue, all.dump()).has_value());
        put(weightsFolder() / "net.pth");
        put(at("mine") / "net.pth");
        const std::array<float, 3> fetched{0.4F, 0.5F, 0.6F};
        const auto seen = [&](Recipe recipe, const fs::path& weights) { return withInputOf(recipe, weights).input.mean; };
        Recipe recipe = asking("imagenet");
        const std::array<float, 3> shipped = recipe.input.mean;
        QVERIFY(seen(recipe, weightsFolder() / "net.pth") == shipped); // it learns to see otherwise
        recipe.network.backboneTrained = false;
        QVERIFY(seen(recipe, weightsFolder() / "net.pth") == fetched);
        QVERIFY(seen(recipe, at("mine") / "net.pth") == shipped);
        QVERIFY(seen(recipe, {}) == shipped);
        recipe.input.mean[0] = 0.3F; // somebody has said what it is to be
        QVERIFY(seen(recipe, weightsFolder() / "net.pth") == recipe.input.mean);
    }

    void aFileIsAFile()
    {
        put(at("mine.pth"));
        const auto found = startingWeights(asking(utf8(at("mine.pth"))));
        QCOMPARE(found->kind, WeightsKind::File);
        QCOMPARE(weightsName(*found), utf8(at("mine.pth")));
        QCOMPARE(taken("no/such/file.pth"), std::string("weights.missing"));
        QVERIFY(isWeightsName("pretrained") && isWeightsName("blood_cells") && !isWeightsName("mine.pth"));
    }

    void aRunsWeightsAreExportedAtHalfTheSize()
    {
        const PredictionFixture fixture;
        const fs::path folder = fixture.path("trained");
        WrittenRun run;
        run.recipe.network.architecture = "net";
        run.write(folder, *fixture.dataset);
        const std::vector<float> filters{1.0f, 0.333333f, -2.5f, 1e-3f}, norm{0.1f, 100.0f};
        const std::vector<std::int64_t> counter{7};
        const auto bytes = [](const auto& values) { return std::as_bytes(std::span(values)); };
        const fs::path best = folder / "checkpoints" / "best.safetensors";
        const std::vector<TensorToWrite> tensors{{"conv.weight", TensorType::F32, {2, 2, 1, 1}, bytes(filters)},
                                                 {"bn.running_var", TensorType::F32, {2}, bytes(norm)},
                                                 {"bn.num_batches_tracked", TensorType::I64, {}, bytes(counter)},
                                                 {"classifier.weight", TensorType::F32, {2, 2}, bytes(filters)}};
        QVERIFY(writeSafetensors(best, tensors, {}).has_value());
        const auto opened = Run::open(folder);
        QVERIFY(opened.has_value());

        WeightsExportOptions options;
        options.half = true;
        options.notes = {{"licence", "CC BY 4.0"}};
        const auto exported = exportWeights(*opened, at("out.safetensors"), options);
        QVERIFY2(exported.has_value(), exported ? "" : exported.error().message.english().c_str());
        QCOMPARE(exported->tensors, std::int64_t{4});
        QVERIFY(exported->largestError > 0 && exported->largestError < 1.0 / 2048);
        const auto file = SafetensorsFile::open(at("out.safetensors"));
        QVERIFY(file.has_value());
        QCOMPARE(file->tensors().at("conv.weight").type, TensorType::F16);
        const std::vector<float> rounded = file->tensors().at("conv.weight").toFloat().value();
        for (std::size_t i = 0; i < filters.size(); ++i)
            QCOMPARE(rounded[i], floatFromHalf(halfFromFloat(filters[i])));
        QCOMPARE(file->tensors().at("bn.running_var").toFloat().value(), norm); // as it was
        QCOMPARE(file->tensors().at("bn.num_batches_tracked").type, TensorType::I64);
        QCOMPARE(file->metadata().at("licence"), std::string("CC BY 4.0"));
        QCOMPARE(file->metadata().at("architecture"), std::string("net"));
        QVERIFY(file->metadata().at("classes").find("ALL") != std::string::npos);

        options = {};
        options.withoutHead = true;
        QVERIFY(exportWeights(*opened, at("backbone.safetensors"), options).has_value());
        const auto backbone = SafetensorsFile::open(at("backbone.safetensors"));
        QVERIFY(!backbone->tensors().contains("classifier.weight"));
        QCOMPARE(backbone->tensors().at("conv.weight").toFloat().value(), filters);
    }

    void whatFp16CannotHoldIsRefused()
    {
        const PredictionFixture fixture;
        const fs::path folder = fixture.path("wild");
        WrittenRun().write(folder, *fixture.dataset);
        const std::vector<float> wild{1e6f, 0};
        QVERIFY(writeSafetensors(folder / "checkpoints" / "best.safetensors",
                                 {{"conv.weight", TensorType::F32, {2, 1}, std::as_bytes(std::span(wild))}}, {})
                    .has_value());
        const auto opened = Run::open(folder);
        QVERIFY(opened.has_value());
        WeightsExportOptions options;
        options.half = true;
        QCOMPARE(exportWeights(*opened, at("out.safetensors"), options).error().code, ErrorCode::Unsupported);
        QVERIFY(!fs::exists(at("out.safetensors")));
    }
};

NUCLEOSCOPE_TEST(TestStartingWeights)
#include "test_starting_weights.moc"
