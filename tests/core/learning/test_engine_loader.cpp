#include "core/base/files.h"
#include "core/learning/engine_loader.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;

namespace {

class EmptyEngine final : public Engine {
public:
    std::string version() const override { return "empty"; }
    std::vector<DeviceInfo> devices() const override { return {}; }
    std::vector<ArchitectureInfo> architectures() const override { return {}; }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest&) override
    {
        return fail(ErrorCode::Unsupported, {"x", "x"});
    }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest&) override
    {
        return fail(ErrorCode::Unsupported, {"x", "x"});
    }
};

Message refusalOf(const std::string& file)
{
    qputenv("NUCLEOSCOPE_ENGINE", QByteArray::fromStdString(file));
    EngineHost host;
    const auto engine = host.engine();
    qunsetenv("NUCLEOSCOPE_ENGINE");
    return engine ? Message("loaded", "loaded") : engine.error().message;
}

} // namespace

class TestEngineLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGivenEngineIsHosted()
    {
        EngineHost host(std::make_unique<EmptyEngine>());
        QCOMPARE(host.engine().value()->version(), std::string("empty"));
        QCOMPARE(host.engine().value(), host.engine().value());
    }

    void whatCannotBeLoadedIsNamedWithTheReasonAndAWayOut()
    {
        const Message missing = refusalOf("/no/such/engine.so");
        QCOMPARE(missing.argument("file"), std::string("/no/such/engine.so"));
        QVERIFY(missing.english().find("./dev build") != std::string::npos);

        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("engine.so")).toStdString();
        QVERIFY(writeFileAtomically(file, std::string_view("no library")).has_value());
        QVERIFY(!refusalOf(file).argument("reason").empty());
    }

    void aLibraryThatIsNoEngineIsRefused()
    {
#ifdef __linux__
        QVERIFY(refusalOf("/lib/x86_64-linux-gnu/libz.so.1").id == "engine.not_loaded");
#endif
    }

    void libTorchIsTakenFromWhereTheUserKeepsIt()
    {
#ifdef __linux__
        QTemporaryDir home;
        qputenv("NUCLEOSCOPE_HOME", home.path().toUtf8());
        const Message lacking = refusalOf(NUCLEOSCOPE_DISTANT_ENGINE);
        QVERIFY2(lacking.argument("reason").find("libtorch_cpu.so") != std::string::npos, lacking.english().c_str());
        QCOMPARE(lacking.argument("libtorch"), utf8(dataFolder() / "libtorch"));
        qputenv("NUCLEOSCOPE_LIBTORCH", NUCLEOSCOPE_DISTANT_LIBTORCH);
        qputenv("NUCLEOSCOPE_ENGINE", NUCLEOSCOPE_DISTANT_ENGINE);
        EngineHost host;
        const auto engine = host.engine();
        qunsetenv("NUCLEOSCOPE_ENGINE");
        qunsetenv("NUCLEOSCOPE_LIBTORCH");
        QVERIFY2(engine, engine ? "" : engine.error().message.english().c_str());
        QCOMPARE((*engine)->version(), std::string("distance 7"));
#endif
    }

    void anEngineOfAnotherVersionIsRefused()
    {
        const Message other = refusalOf(NUCLEOSCOPE_OTHER_ENGINE);
        QVERIFY2(other.argument("reason").find("another version") != std::string::npos, other.english().c_str());
    }
};

NUCLEOSCOPE_TEST(TestEngineLoader)
#include "test_engine_loader.moc"
