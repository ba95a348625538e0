// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/engine_facts.h"
#include "core/diagnosis/reference_check.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace nucleoscope;

namespace {

/// What goes wrong on a machine that computes badly.
struct Defect {
    double logOdds = 0; ///< added to those of the first image
    double losses = 1;  ///< factor
    bool notANumber = false;
};

/// The real learner with a defect in what comes out of it.
class DefectiveLearner final : public Learner {
public:
    DefectiveLearner(std::unique_ptr<Learner> real, const Defect& defect) : real_(std::move(real)), defect_(defect) {}
    LearnerDescription describe() const override { return real_->describe(); }
    Result<NetworkOutputs> trainStep(const PixelBatch& batch, const std::vector<double>& rates) override
    {
        auto outputs = real_->trainStep(batch, rates);
        if (outputs)
            for (float& loss : outputs->losses)
                loss = static_cast<float>(loss * defect_.losses);
        return outputs;
    }
    Result<NetworkOutputs> predict(const PixelBatch& batch, WeightsChoice weights, int views) override
    {
        auto outputs = real_->predict(batch, weights, views);
        if (outputs) {
            const double odds = std::log(outputs->probabilities[0] / outputs->probabilities[1]) + defect_.logOdds;
            outputs->probabilities[0] = static_cast<float>(1 / (1 + std::exp(-odds)));
            outputs->probabilities[1] = static_cast<float>(1 / (1 + std::exp(odds)));
            if (defect_.notANumber)
                outputs->probabilities[0] = std::numeric_limits<float>::quiet_NaN();
        }
        return outputs;
    }
    Result<void> saveState(const std::filesystem::path& file, const CheckpointNotes& notes) override
    {
        return real_->saveState(file, notes);
    }
    Result<void> saveModel(const std::filesystem::path& file, const CheckpointNotes& notes) override
    {
        return real_->saveModel(file, notes);
    }
    Result<CheckpointNotes> loadState(const std::filesystem::path& file) override { return real_->loadState(file); }

private:
    std::unique_ptr<Learner> real_;
    Defect defect_;
};

class DefectiveEngine final : public Engine {
public:
    DefectiveEngine(Engine& real, const Defect& defect) : real_(real), defect_(defect) {}
    std::string version() const override { return real_.version(); }
    std::vector<DeviceInfo> devices() const override { return {{"cpu", "a processor", 0, false, false}}; }
    std::vector<ArchitectureInfo> architectures() const override { return real_.architectures(); }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) override
    {
        return real_.makeLearner(request).map([&](std::unique_ptr<Learner> learner) -> std::unique_ptr<Learner> {
            return std::make_unique<DefectiveLearner>(std::move(learner), defect_);
        });
    }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest& request) override
    {
        return real_.makePredictor(request);
    }

private:
    Engine& real_;
    Defect defect_;
};

} // namespace

/// Whether a machine trains and predicts as PyTorch does, and that a machine which does not is found out.
class TestEngineFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thisProcessorComputesTheReference();
    void bf16StaysWithinItsTolerance();
    void aDefectIsFoundOut_data();
    void aDefectIsFoundOut();
    void aMissingEngineSaysWhatToDo();
    void aStoppedCheckIsNoGoodOne();
    void nothingIsLeftBehind();

private:
    EngineHost host_;
    Engine* engine_ = nullptr;
};

void TestEngineFacts::initTestCase()
{
    const auto engine = host_.engine();
#ifdef NUCLEOSCOPE_HAS_ENGINE
    QVERIFY2(engine.has_value(), engine ? "" : engine.error().message.english().c_str());
#else
    if (!engine)
        QSKIP("This build has no learning engine.");
#endif
    engine_ = *engine;
}

void TestEngineFacts::thisProcessorComputesTheReference()
{
    const QTemporaryDir scratch;
    const auto found = checkAgainstReference(*engine_, "cpu", Precision::Fp32, scratch.path().toStdString(), {});
    QVERIFY2(found.has_value(), found ? "" : found.error().message.english().c_str());
    QCOMPARE(found->size(), std::size_t{5});
    for (const ReferenceDeviation& each : *found) {
        qInfo("fp32, %s: %g of %g", each.what.english().c_str(), each.largest, each.tolerance);
        QVERIFY2(each.good(), each.what.english().c_str());
        QVERIFY2(each.largest > 0,
                 each.what.english().c_str()); // single precision is not double: nothing was compared with itself
    }
}

void TestEngineFacts::bf16StaysWithinItsTolerance()
{
    const QTemporaryDir scratch;
    const auto found = checkAgainstReference(*engine_, "cpu", Precision::Bf16, scratch.path().toStdString(), {});
    QVERIFY2(found.has_value(), found ? "" : found.error().message.english().c_str());
    for (const ReferenceDeviation& each : *found)
        qInfo("bf16, %s: %g of %g", each.what.english().c_str(), each.largest, each.tolerance);
    for (const ReferenceDeviation& each : *found)
        QVERIFY2(each.good(), each.what.english().c_str());
}

void TestEngineFacts::aDefectIsFoundOut_data()
{
    QTest::addColumn<double>("logOdds");
    QTest::addColumn<double>("losses");
    QTest::addColumn<bool>("notANumber");
    QTest::newRow("predictions a little off") << 0.03 << 1.0 << false;
    QTest::newRow("losses a little off") << 0.0 << 1.05 << false;
    QTest::newRow("not a number") << 0.0 << 1.0 << true;
}

void TestEngineFacts::aDefectIsFoundOut()
{
    QFETCH(double, logOdds);
    QFETCH(double, losses);
    QFETCH(bool, notANumber);
    EngineHost host(std::make_unique<DefectiveEngine>(*engine_, Defect{logOdds, losses, notANumber}));
    SystemReport report;
    report.add(engineFacts(host, {}, {}));
    QVERIFY(!report.good());
    const auto wrong = std::find_if(report.facts.begin(), report.facts.end(),
                                    [](const SystemFact& fact) { return fact.id == "reference.cpu.fp32"; });
    QVERIFY(wrong != report.facts.end());
    QCOMPARE(wrong->state, FactState::Bad);
    QVERIFY(wrong->advice.english().find("NUCLEOSCOPE_KERNELS=off") != std::string::npos);
}

void TestEngineFacts::aMissingEngineSaysWhatToDo()
{
    const QByteArray before = qgetenv("NUCLEOSCOPE_ENGINE");
    qputenv("NUCLEOSCOPE_ENGINE", "/nowhere/engine.so");
    EngineHost host;
    SystemReport report;
    report.add(engineFacts(host, {}, {}));
    before.isEmpty() ? qunsetenv("NUCLEOSCOPE_ENGINE") : qputenv("NUCLEOSCOPE_ENGINE", before);
    QVERIFY(!report.good());
    QVERIFY(report.facts.front().advice.english().find("/nowhere/engine.so") != std::string::npos);
}

void TestEngineFacts::aStoppedCheckIsNoGoodOne()
{
    std::stop_source stop;
    stop.request_stop();
    const QTemporaryDir scratch;
    const auto found = checkAgainstReference(*engine_, "cpu", Precision::Fp32, scratch.path().toStdString(), stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TestEngineFacts::nothingIsLeftBehind()
{
    const QTemporaryDir scratch;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", scratch.path().toUtf8());
    const auto facts = engineFacts(host_, {}, {});
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(std::any_of(facts.begin(), facts.end(), [](const SystemFact& fact) {
        return fact.section == FactSection::Reference && fact.state == FactState::Good;
    }));
    QVERIFY(std::filesystem::is_empty(scratch.path().toStdString()));
}

NUCLEOSCOPE_TEST(TestEngineFacts)
#include "test_engine_facts.moc"
