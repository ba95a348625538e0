// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/preferences.h"
#include "core/base/system.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
namespace fs = std::filesystem;

/// What a person wishes of the program on this machine.
class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAFileThereAreDefaults();
    void whatIsWrittenIsRead();
    void whatCannotBeMeantIsNotWritten();
    void strangeFilesAreRefusedWithAReason_data();
    void strangeFilesAreRefusedWithAReason();
    void theCacheLiesWhereItIsWished();
    void noMoreThreadsThanWished();
    void aChangeHoldsAtOnce();
    void theDiskIsAskedOnce();
    void partsOfTheLimitAreTheLimit();

private:
    /// As the program finds it when it starts.
    static Preferences found()
    {
        const auto read = readPreferences(preferencesFile());
        usePreferences(read.value_or(Preferences()));
        return preferences();
    }
    static Result<void> keep(const Preferences& wished)
    {
        return writePreferences(wished, preferencesFile()).map([] { found(); });
    }
    static void write(const std::string& text)
    {
        fs::create_directories(configFolder());
        QVERIFY(writeFileAtomically(preferencesFile(), text));
    }
    std::unique_ptr<QTemporaryDir> home_;
};

void TestPreferences::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    qputenv("NUCLEOSCOPE_HOME", home_->path().toUtf8());
}

void TestPreferences::cleanup()
{
    qunsetenv("NUCLEOSCOPE_HOME");
}

void TestPreferences::withoutAFileThereAreDefaults()
{
    QVERIFY(readPreferences(preferencesFile()).value() == Preferences());
    QVERIFY(preferences() == Preferences());
    QCOMPARE(Preferences().device, std::string("auto"));
    QCOMPARE(Preferences().threads, 0);
    QCOMPARE(cacheFolder(), usualCacheFolder());
}

void TestPreferences::whatIsWrittenIsRead()
{
    const Preferences wished{pathFromUtf8(home_->path().toStdString()) / pathFromUtf8("Zwischenlager äöü 细胞"), 123'456'789'012,
                             "cpu", 3};
    QVERIFY(keep(wished));
    QVERIFY(readPreferences(preferencesFile()).value() == wished);
    QVERIFY(preferences() == wished);
}

void TestPreferences::whatCannotBeMeantIsNotWritten()
{
    QVERIFY(keep({{}, 1, "cpu", 1}));
    for (const Preferences& senseless :
         {Preferences{"below/here", 1, "auto", 0}, Preferences{{}, 1, "tpu", 0}, Preferences{{}, 1, "auto", -1},
          Preferences{{}, 1, "auto", 5000}, Preferences{{}, ~std::uint64_t{0}, "auto", 0}}) {
        const auto kept = keep(senseless);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::InvalidInput);
    }
    QCOMPARE(preferences().device, std::string("cpu")); // as before
}

void TestPreferences::strangeFilesAreRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const QByteArray head = R"({"format": "nucleoscope preferences", "version": 1)";
    QTest::newRow("empty") << QByteArray() << "parse error";
    QTest::newRow("no JSON") << QByteArray("device = cpu") << "line 1";
    QTest::newRow("a list") << QByteArray("[1, 2]") << "does not say";
    QTest::newRow("another format") << QByteArray(R"({"format": "nucleoscope run", "version": 1})") << "does not say";
    QTest::newRow("of tomorrow") << QByteArray(R"({"format": "nucleoscope preferences", "version": 2})") << "version";
    QTest::newRow("unknown key") << head + R"(, "treads": 2})"
                                 << "\"treads\"";
    QTest::newRow("twice") << head + R"(, "threads": 2, "threads": 3})"
                           << "twice";
    QTest::newRow("deep") << head + R"(, "device": {"a": {"b": 1}}})"
                          << "too deep";
    QTest::newRow("another kind") << head + R"(, "device": 7})"
                                  << "another kind";
    QTest::newRow("unknown device") << head + R"(, "device": "abacus"})"
                                    << "device";
    QTest::newRow("negative threads") << head + R"(, "threads": -3})"
                                      << "threads";
    QTest::newRow("half a thread") << head + R"(, "threads": 0.5})"
                                   << "whole";
    QTest::newRow("more than fits") << head + R"(, "threads": 4294967297})"
                                    << "larger";
    QTest::newRow("negative bytes") << head + R"(, "cache_limit_bytes": -1})"
                                    << "larger";
    QTest::newRow("endless bytes") << head + R"(, "cache_limit_bytes": 1e300})"
                                   << "larger";
    QTest::newRow("place beside") << head + R"(, "cache_folder": "../cache"})"
                                  << "whole path";
    QTest::newRow("not UTF-8") << head + ", \"cache_folder\": \"/\xff\xfe\"}"
                               << "UTF-8";
    QTest::newRow("cut off") << head << "line 1";
}

void TestPreferences::strangeFilesAreRefusedWithAReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    write(text.toStdString());
    const auto read = readPreferences(preferencesFile());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unreadable);
    const QString told = QString::fromStdString(read.error().message.english());
    QVERIFY2(told.contains(reason), qPrintable(told));
    QVERIFY2(told.contains(QString::fromStdString(utf8(preferencesFile()))), qPrintable(told));
    QVERIFY(preferences() == Preferences());
    QVERIFY(keep({{}, 1, "cpu", 1})); // and it can be written anew
    QCOMPARE(preferences().threads, 1);
}

void TestPreferences::theCacheLiesWhereItIsWished()
{
    const fs::path elsewhere = pathFromUtf8(home_->filePath(QStringLiteral("elsewhere")).toStdString());
    QVERIFY(keep({elsewhere, 1, "auto", 0}));
    QCOMPARE(cacheFolder(), elsewhere);
    QCOMPARE(usualCacheFolder(), pathFromUtf8(home_->path().toStdString()) / "cache");
}

void TestPreferences::noMoreThreadsThanWished()
{
    const int all = usableThreads();
    QVERIFY(keep({{}, 1, "auto", 1}));
    QCOMPARE(usableThreads(), 1);
    QVERIFY(keep({{}, 1, "auto", Preferences::mostThreads})); // there are not so many
    QCOMPARE(usableThreads(), all);
}

void TestPreferences::aChangeHoldsAtOnce()
{
    QVERIFY(preferences() == Preferences());
    usePreferences({{}, 1, "cpu", 2});
    QCOMPARE(preferences().threads, 2);
    QVERIFY(!fs::exists(preferencesFile()));
}

void TestPreferences::theDiskIsAskedOnce()
{
    write(R"({"format": "nucleoscope preferences", "version": 1, "threads": 3})");
    QCOMPARE(preferences().threads, 3);
    fs::remove(preferencesFile());
    QCOMPARE(preferences().threads, 3);
    const QTemporaryDir another;
    qputenv("NUCLEOSCOPE_HOME", another.path().toUtf8());
    QVERIFY(preferences() == Preferences());
}

void TestPreferences::partsOfTheLimitAreTheLimit()
{
    for (const std::uint64_t limit : {std::uint64_t{0}, std::uint64_t{7}, std::uint64_t{8'000'000'000}}) {
        const Preferences wished{{}, limit, "auto", 0};
        QCOMPARE(featureCacheBytes(wished) + pixelCacheBytes(wished), limit);
    }
    QCOMPARE(featureCacheBytes(Preferences()), std::uint64_t{1'000'000'000});
}

NUCLEOSCOPE_TEST(TestPreferences)
#include "test_preferences.moc"
