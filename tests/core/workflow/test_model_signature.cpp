// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/model_signature.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace nucleoscope;

/// What stands beside an exported network says only what the run knows.
class TestModelSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPositiveClassHasAThreshold();
    void withoutAPositiveClassThereIsNoDecision();
    void aTemperatureAtItsBoundIsNone();

private:
    nlohmann::json signatureOf(const WrittenRun& how, const Dataset& dataset)
    {
        const auto folder = fixture_.path(("run" + std::to_string(++runs_)).c_str());
        how.write(folder, dataset);
        const std::string text = modelSignature(*Run::open(folder), ModelFormat::Onnx, "theirs.onnx", {0.4, std::nullopt});
        return nlohmann::json::parse(text);
    }
    /// Of both classes some are called right and some wrong, so that a temperature fits.
    WrittenRun unsure() const
    {
        WrittenRun run;
        run.firstClass = [](int sample) { return sample % 3 == 0 ? 0.3F : 0.8F; };
        return run;
    }
    PredictionFixture fixture_;
    int runs_ = 0;
};

void TestModelSignature::aPositiveClassHasAThreshold()
{
    const nlohmann::json told = signatureOf(unsure(), *fixture_.dataset);
    QCOMPARE(told["decision"]["threshold"].get<double>(), 0.4);
    QVERIFY(told["decision"]["rule"].get<std::string>().find("positive classes") != std::string::npos);
}

void TestModelSignature::withoutAPositiveClassThereIsNoDecision()
{
    for (const char* kind : {"lymphocyte", "monocyte", "neutrophil"})
        for (int i = 0; i < 2; ++i)
            drawImage(fixture_.place("three/") + QStringLiteral("%1/%2.bmp").arg(QLatin1String(kind)).arg(i), 100 + i, kind[0]);
    const nlohmann::json told = signatureOf(unsure(), *PredictionFixture::open(fixture_.place("three")));
    QCOMPARE(told["classes"].size(), std::size_t{3});
    QVERIFY(told.contains("decision") && told["decision"].is_null());
}

void TestModelSignature::aTemperatureAtItsBoundIsNone()
{
    WrittenRun guessing;
    guessing.firstClass = [](int) { return 0.5F; };
    WrittenRun perfect;
    perfect.firstClass = [this](int sample) { return fixture_.dataset->sample(sample).classIndex == 0 ? 0.9F : 0.1F; };
    WrittenRun fits;
    fits.firstClass = [this](int sample) {
        const bool first = fixture_.dataset->sample(sample).classIndex == 0;
        return first == (sample % 4 != 0) ? 0.9F : 0.1F;
    };
    QVERIFY(signatureOf(perfect, *fixture_.dataset)["temperature"].is_null());
    QVERIFY(signatureOf(guessing, *fixture_.dataset)["temperature"].is_null());
    QVERIFY(signatureOf(fits, *fixture_.dataset)["temperature"]["value"].get<double>() > 0);
}

NUCLEOSCOPE_TEST(TestModelSignature)
#include "test_model_signature.moc"
