// SPDX-License-Identifier: GPL-3.0-or-later
//
// On real nuclei: what predicts quickly says what the plain network says.
#include "core/learning/engine_loader.h"
#include "tests/bench/agreement.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
namespace fs = std::filesystem;

class TestRealAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quickPredictionsAreThePlainNetworks();
};

void TestRealAgreement::quickPredictionsAreThePlainNetworks()
{
    const fs::path data(NUCLEOSCOPE_SHARED_DATA);
    const fs::path weights = data / "weights/mobilenetv2_100.safetensors";
    if (!fs::exists(data / "C-NMC_Leukemia/training_data") || !fs::exists(weights))
        QSKIP("The real data is not here.");
    const auto dataset = openDataset(data / "C-NMC_Leukemia/training_data");
    QVERIFY(dataset.has_value());
    EngineHost host;
    const auto engine = host.engine();
    QVERIFY2(engine.has_value(), engine ? "" : engine.error().message.english().c_str());

    Recipe recipe;
    recipe.input.sizePixels = 96;
    const QTemporaryDir folder;
    const fs::path model = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    const auto trained = trainBriefly(**engine, recipe, *dataset, weights, 20, model);
    QVERIFY2(trained.has_value(), trained ? "" : trained.error().message.english().c_str());
    constexpr int images = 300;
    const auto agreement = agreementWithPlain(**engine, recipe, *dataset, drawnSamples(**dataset, images, 7), model);
    QVERIFY2(agreement.has_value(), agreement ? "" : agreement.error().message.english().c_str());
    QCOMPARE(agreement->images, images);
    QVERIFY2(agreement->spread > 0.1, qPrintable(QString::number(agreement->spread))); // it does tell nuclei apart
    for (const ChangedLabel& label : agreement->changed)
        QVERIFY2(std::abs(label.plain - 0.5f) < allowedAroundThreshold, label.sample.c_str());
    qInfo("%d nuclei: largest difference of a probability %.2g, %zu labels changed", agreement->images,
          static_cast<double>(agreement->largestDifference), agreement->changed.size());
    const bool bf16 = (*engine)->devices().back().bf16;
    QVERIFY(agreement->largestDifference < (bf16 ? 0.15f : 1e-4f));
}

NUCLEOSCOPE_TEST(TestRealAgreement)
#include "test_real_agreement.moc"
