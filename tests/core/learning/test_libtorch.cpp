// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_writer.h"
#include "core/base/files.h"
#include "core/learning/engine_loader.h"
#include "core/learning/libtorch_catalogue.h"
#include "core/learning/libtorch_install.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

using Contents = std::vector<std::pair<std::string, std::string>>;

std::string contentOf(const fs::path& file)
{
    const auto read = readTextFile(file);
    return read ? *read : std::string("absent");
}

const Contents wheel{{"torch/lib/libtorch_cpu.so", "main"},
                     {"torch/lib/libc10.so", "c10"},
                     {"torch/lib/libgomp.so.1", "omp"},
                     {"torch/lib/libtorch_python.so", "python"},
                     {"torch/__init__.py", "import this"},
                     {"torch/version.py", "__all__ = ['x']\n__version__ = '2.13.0+cpu'\ncuda = None\n"},
                     {"torch-2.13.0+cpu.dist-info/licenses/LICENSE", "BSD"},
                     {"torch-2.13.0+cpu.dist-info/RECORD", "all"}};

} // namespace

class TestLibtorch : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> place_;

    fs::path at(const char* name) const { return pathFromUtf8(place_->path().toStdString()) / name; }
    fs::path folder() const { return at("home") / "libtorch"; }
    fs::path packed(const char* name, const Contents& contents) const
    {
        auto writer = ZipWriter::create(at(name));
        for (const auto& [path, content] : contents)
            if (!writer->add(path, content))
                qFatal("not packed");
        if (!writer->finish())
            qFatal("not written");
        return at(name);
    }
    Result<LibTorchFound> install(const std::vector<fs::path>& archives) const
    {
        return installLibTorch(archives, folder(), "2.13.0");
    }
    /// Nothing of an attempt may be left beside the folder.
    bool tidy() const
    {
        std::error_code none;
        return !fs::exists(at("home") / "libtorch.new", none) && !fs::exists(at("home") / "libtorch.old", none);
    }

private Q_SLOTS:
    void init() { place_ = std::make_unique<QTemporaryDir>(); }

    void theShippedListIsWholeAndOfTheVersionThatIsBuiltAgainst()
    {
        const auto builds = publishedLibTorch();
        QVERIFY2(builds, builds ? "" : builds.error().message.english().c_str());
#if defined(__linux__) && defined(__x86_64__)
        QCOMPARE(builds->size(), std::size_t{2});
        QCOMPARE(builds->front().name, std::string("cpu")); // what is offered first
        QCOMPARE(builds->front().downloadBytes(), std::uint64_t{191'794'682});
        const auto script = readTextFile(pathFromUtf8(NUCLEOSCOPE_SOURCE "/cmake/dev/libtorch.sh"));
        QVERIFY(script->find("libtorch_version=" + builds->front().version + "\n") != std::string::npos);
        for (const LibTorchBuild& build : *builds)
            for (const PublishedFile& file : build.files)
                QVERIFY2(file.url.starts_with("https://") && file.sha256.size() == 64, file.url.c_str());
#endif
    }

    void everySystemThatALibraryIsPackedForHasABuild_data()
    {
        QTest::addColumn<QByteArray>("platform");
        for (const char* platform : {"linux-x86_64", "macos-arm64", "windows-x86_64"})
            QTest::newRow(platform) << QByteArray(platform);
    }
    void everySystemThatALibraryIsPackedForHasABuild()
    {
        QFETCH(QByteArray, platform);
        const auto json = readTextFile(pathFromUtf8(NUCLEOSCOPE_SOURCE "/resources/libtorch/catalogue.json"));
        const auto builds = parseLibTorchCatalogue(*json, "catalogue.json");
        QVERIFY2(builds, builds ? "" : builds.error().message.english().c_str());
        QVERIFY(std::any_of(builds->begin(), builds->end(), [&](const LibTorchBuild& build) {
            return build.platform == platform.toStdString() && build.name == "cpu";
        }));
    }

    void aListThatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray file = R"({"file":"a.whl","url":"https://x/a","bytes":1,"sha256":")" + QByteArray(64, 'a') + "\"}";
        const auto whole = [](const QByteArray& version, const QByteArray& files) -> QByteArray {
            return R"({"version":)" + version
                   + R"(,"libtorch":"2","builds":[{"name":"n","title":"t","platform":"p","licence_text":"l","files":[)" + files
                   + "]}]}";
        };
        QTest::newRow("no json") << QByteArray("no");
        QTest::newRow("another version") << whole("2", file);
        QTest::newRow("no files") << whole("1", "");
        QTest::newRow("a path") << whole("1", QByteArray(file).replace("a.whl", "../a.whl"));
        QTest::newRow("a short checksum") << whole("1", QByteArray(file).replace("aaaaaaaa", "a"));
        QTest::newRow("no size") << whole("1", QByteArray(file).replace("\"bytes\":1", "\"bytes\":0"));
        QVERIFY(parseLibTorchCatalogue(whole("1", file).toStdString(), "list"));
    }
    void aListThatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseLibTorchCatalogue(json.toStdString(), "list.json");
        QVERIFY(!parsed);
        QVERIFY(parsed.error().message.english().find("list.json") != std::string::npos);
    }

    void aWheelIsUnpackedWithoutWhatOnlyPythonNeeds()
    {
        std::vector<double> heard;
        const std::vector<fs::path> archives{packed("torch.whl", wheel)};
        const auto found = installLibTorch(archives, folder(), "2.13.0", {}, [&](double done) { heard.push_back(done); });
        QVERIFY2(found, found ? "" : found.error().message.english().c_str());
        QCOMPARE(found->version, std::string("2.13.0+cpu"));
        QVERIFY(!found->cuda && found->linkedTo.empty());
        QCOMPARE(contentOf(found->libraries / "libtorch_cpu.so"), std::string("main"));
        QCOMPARE(contentOf(folder() / "torch-2.13.0+cpu.dist-info" / "licenses" / "LICENSE"), std::string("BSD"));
        for (const char* unwanted : {"torch/lib/libtorch_python.so", "torch/__init__.py", "torch-2.13.0+cpu.dist-info/RECORD"})
            QVERIFY2(!fs::exists(folder() / unwanted), unwanted);
        QCOMPARE(heard.back(), 1.0);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()) && tidy());
    }

    void aWheelOfAnotherSystemIsUnpackedByItsOwnNames_data()
    {
        QTest::addColumn<QByteArray>("before"); // of a library's name
        QTest::addColumn<QByteArray>("ending");
        QTest::newRow("macOS") << QByteArray("lib") << QByteArray(".dylib");
        QTest::newRow("Windows") << QByteArray() << QByteArray(".dll");
    }
    void aWheelOfAnotherSystemIsUnpackedByItsOwnNames()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, ending);
        const auto named = [&](const char* name) { return "torch/lib/" + before.toStdString() + name + ending.toStdString(); };
        const LibTorchFiles files = before.isEmpty() ? windowsLibTorch : macLibTorch;
        const std::vector<fs::path> archives{packed("torch.whl", {{named("torch_cpu"), "main"},
                                                                  {named("c10"), "c10"},
                                                                  {named("torch_python"), "python"},
                                                                  {named("shm"), "python's"},
                                                                  {"torch/lib/torch_cpu.lib", "for linking"},
                                                                  {"torch/version.py", "__version__ = '2.13.0+cpu'\n"}})};
        QCOMPARE(install(archives).error().code, ErrorCode::InvalidInput); // not this system's
        const auto found = installLibTorch(archives, folder(), "2.13.0", {}, {}, files);
        QVERIFY2(found, found ? "" : found.error().message.english().c_str());
        QCOMPARE(contentOf(folder() / named("torch_cpu")), std::string("main"));
        QCOMPARE(found->libraries, folder() / "torch" / "lib");
        for (const std::string& unwanted : {named("torch_python"), named("shm"), std::string("torch/lib/torch_cpu.lib")})
            QVERIFY2(!fs::exists(folder() / unwanted), unwanted.c_str());
        QVERIFY(!found->cuda && !libTorchIn(folder()) && tidy());
    }

    void severalWheelsKeepTheirPlaces()
    {
        Contents cuda = wheel;
        cuda.emplace_back("torch/lib/libtorch_cuda.so", "cuda");
        const auto found =
            install({packed("torch.whl", cuda),
                     packed("cublas.whl", {{"nvidia/cu13/lib/libcublas.so.13", "blas"}, {"nvidia/cu13/include/cublas.h", "h"}})});
        QVERIFY(found && found->cuda);
        QCOMPARE(contentOf(folder() / "nvidia/cu13/lib/libcublas.so.13"), std::string("blas"));
        QVERIFY(!fs::exists(folder() / "nvidia/cu13/include"));
    }

    void pyTorchsArchiveLosesItsOuterFolder()
    {
        const auto found = install({packed("libtorch.zip", {{"libtorch/lib/libtorch_cpu.so", "main"},
                                                            {"libtorch/lib/libc10.so", "c10"},
                                                            {"libtorch/include/torch.h", "h"},
                                                            {"libtorch/build-version", "2.13.0+cpu\n"}})});
        QVERIFY2(found, found ? "" : found.error().message.english().c_str());
        QCOMPARE(found->version, std::string("2.13.0+cpu"));
        QCOMPARE(contentOf(folder() / "lib" / "libtorch_cpu.so"), std::string("main"));
        QVERIFY(!fs::exists(folder() / "include"));
    }

    void whatWasThereIsReplacedOrKeptAsItWas()
    {
        QVERIFY(install({packed("old.whl", {{"torch/lib/libtorch_cpu.so", "old"}, {"torch/lib/libold.so", "old"}})}));
        // None of these may touch it.
        const auto hostile = install({packed("hostile.whl", {{"torch/lib/libtorch_cpu.so", "bad"}, {"../../evil.so", "bad"}})});
        QCOMPARE(hostile.error().code, ErrorCode::Unreadable);
        QVERIFY(hostile.error().message.english().find("../../evil.so") != std::string::npos);
        QVERIFY(!fs::exists(at("evil.so")));
        QCOMPARE(install({packed("other.whl", {{"numpy/core.so", "x"}})}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(install({packed("late.whl",
                                 {{"torch/lib/libtorch_cpu.so", "new"}, {"torch/version.py", "__version__ = '2.14.1'\n"}})})
                     .error()
                     .code,
                 ErrorCode::Mismatch);
        QVERIFY(writeFileAtomically(at("no.whl"), std::string_view("a page that says no")));
        QCOMPARE(install({at("no.whl")}).error().code, ErrorCode::Unreadable);
        std::stop_source stop;
        stop.request_stop();
        const std::vector<fs::path> good{packed("good.whl", wheel)};
        QCOMPARE(installLibTorch(good, folder(), "2.13.0", stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(folder() / "torch/lib/libtorch_cpu.so"), std::string("old"));
        QVERIFY(tidy());

        QVERIFY(install(good));
        QCOMPARE(contentOf(folder() / "torch/lib/libtorch_cpu.so"), std::string("main"));
        QVERIFY(!fs::exists(folder() / "torch/lib/libold.so") && tidy());
    }

    void anInstallationIsPointedAtAndForgottenUnharmed()
    {
        const std::vector<fs::path> archives{packed("torch.whl", wheel)};
        const fs::path elsewhere = at("site-packages");
        QVERIFY(installLibTorch(archives, elsewhere, "2.13.0"));
        const auto found = useLibTorch(elsewhere, folder(), "2.13.0");
        QVERIFY2(found, found ? "" : found.error().message.english().c_str());
        QCOMPARE(found->version, std::string("2.13.0+cpu"));
        QCOMPARE(found->linkedTo, fs::canonical(elsewhere / "torch"));
        QVERIFY(useLibTorch(elsewhere / "torch", folder(), "2.13.0")); // the same, named more closely
        QCOMPARE(useLibTorch(at("nowhere"), folder(), "2.13.0").error().code, ErrorCode::NotFound);
        QCOMPARE(useLibTorch(elsewhere, folder(), "2.14.0").error().code, ErrorCode::Mismatch);
        QVERIFY(libTorchIn(folder()).has_value());

        QVERIFY(removeLibTorch(folder()));
        QVERIFY(!libTorchIn(folder()).has_value());
        QVERIFY(libTorchIn(elsewhere).has_value());
        QVERIFY(install({archives}));                        // in place of a link
        QVERIFY(useLibTorch(elsewhere, folder(), "2.13.0")); // and a link in its place
        QVERIFY(tidy());
    }

    void anEngineLoadsWithWhatWasInstalled()
    {
#ifdef __linux__
        qputenv("NUCLEOSCOPE_HOME", place_->path().toUtf8());
        qputenv("NUCLEOSCOPE_ENGINE", NUCLEOSCOPE_DISTANT_ENGINE);
        EngineHost host;
        const auto before = host.engine();
        QVERIFY(!before && before.error().message.id == "engine.not_loaded");
        const auto library = readTextFile(pathFromUtf8(NUCLEOSCOPE_DISTANT_LIBTORCH "/lib/libtorch_cpu.so"));
        const std::vector<fs::path> archives{packed("torch.whl", {{"torch/lib/libtorch_cpu.so", *library}})};
        QVERIFY(installLibTorch(archives, libTorchFolder(), "2.13.0"));
        const auto after = host.engine(); // without a restart
        qunsetenv("NUCLEOSCOPE_ENGINE");
        QVERIFY2(after, after ? "" : after.error().message.english().c_str());
        QCOMPARE((*after)->version(), std::string("distance 7"));
#endif
    }
};

NUCLEOSCOPE_TEST(TestLibtorch)
#include "test_libtorch.moc"
