// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module as the program loads it.
#include "core/learning/engine_loader.h"
#include "tests/test_program.h"

#include <QTest>

#include <fstream>
#include <set>

using namespace nucleoscope;

namespace {

/// Files of this process's memory map whose name contains the text.
std::set<std::string> mapped(const std::string& text)
{
    std::set<std::string> files;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);)
        if (const auto at = line.find('/'); at != std::string::npos && line.find(text, at) != std::string::npos)
            files.insert(line.substr(at));
    return files;
}

} // namespace

class TestTorchModule : public QObject {
    Q_OBJECT

private:
    EngineHost host_;
    Engine* engine_ = nullptr;

private Q_SLOTS:
    void initTestCase();
    void libTorchComesWithTheModuleOnly();
    void theProcessorIsTheLastDevice();
    void anUnknownDeviceIsRefusedNamingThoseThatAreThere();
    void exactlyOneOpenMpIsLoaded();
};

void TestTorchModule::initTestCase()
{
#ifdef __linux__
    QVERIFY(mapped("libtorch").empty());
#endif
    const auto loaded = host_.engine();
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message.english().c_str());
    engine_ = *loaded;
}

void TestTorchModule::libTorchComesWithTheModuleOnly()
{
    QVERIFY(engine_->version().starts_with("LibTorch 2."));
#ifdef __linux__
    QVERIFY(!mapped("libtorch_cpu").empty());
#endif
}

void TestTorchModule::theProcessorIsTheLastDevice()
{
    const auto devices = engine_->devices();
    QVERIFY(!devices.empty());
    QCOMPARE(devices.back().id, std::string("cpu"));
    QVERIFY(!devices.back().name.empty());
    LearnerRequest request;
    request.recipe.network.architecture = "small";
    const auto learner = engine_->makeLearner(request);
    QVERIFY(learner.has_value());
    QCOMPARE((*learner)->describe().device, devices.front().id);
}

void TestTorchModule::anUnknownDeviceIsRefusedNamingThoseThatAreThere()
{
    LearnerRequest request;
    request.device = "tpu";
    const auto learner = engine_->makeLearner(request);
    QVERIFY(!learner);
    QVERIFY(learner.error().code == ErrorCode::Unsupported);
    QVERIFY(learner.error().message.english().find("cpu") != std::string::npos);
}

void TestTorchModule::exactlyOneOpenMpIsLoaded()
{
#ifdef __linux__
    // Two of them fight over the processor's cores, and parallel sections of one do not know of the other's.
    const auto found = mapped("libgomp");
    QVERIFY2(found.size() == 1, qPrintable(QString("%1 libgomp").arg(found.size())));
    QVERIFY(mapped("libomp.so").empty() && mapped("libiomp").empty());
#else
    QSKIP("The memory map is read on Linux only.");
#endif
}

NUCLEOSCOPE_TEST(TestTorchModule)
#include "test_torch_module.moc"
