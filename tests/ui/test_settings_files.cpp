// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_files.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <future>
#include <utility>

using namespace nucleoscope;
using namespace nucleoscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// A disk of settings that does not answer until it wakes.
class SleepingFiles {
public:
    explicit SleepingFiles(SettingsFiles& files)
    {
        files.inTheirThread([woken = awake_.get_future().share()] { woken.wait(); });
    }
    ~SleepingFiles() { wake(); }
    void wake()
    {
        if (!std::exchange(isAwake_, true))
            awake_.set_value();
    }

private:
    std::promise<void> awake_;
    bool isAwake_ = false;
};

} // namespace

class TestSettingsFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyWaitsForTheDisk();
    void theLastOwnerWaits();
    void whatAnotherWindowWroteComesIn();
    void ofTwoWishesOneAfterTheOtherTheLaterIsKept();
    void whatIsWishedWhileTheFileIsReadHolds();
    void aFileThatCannotBeWrittenIsTold();

private:
    QString windowFile() const { return home_->filePath(u"config/window.ini"_qs); }
    std::unique_ptr<QTemporaryDir> home_;
};

void TestSettingsFiles::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    qputenv("NUCLEOSCOPE_HOME", home_->path().toUtf8());
}

void TestSettingsFiles::cleanup()
{
    qunsetenv("NUCLEOSCOPE_HOME");
}

void TestSettingsFiles::nobodyWaitsForTheDisk()
{
    const auto files = SettingsFiles::shared();
    SleepingFiles disk(*files);
    Settings settings;
    settings.setLastFolder(u"/a"_qs);
    settings.addRecentRun(u"/b"_qs);
    Preferences wished;
    wished.threads = 1;
    settings.setMachine(wished);
    settings.readMachine();
    QCOMPARE(Settings().lastFolder(), u"/a"_qs);
    QCOMPARE(settings.machine().threads, 1);
    QVERIFY(!QFile::exists(windowFile()));
    disk.wake();
    files->waitUntilWritten();
    QCOMPARE(QSettings(windowFile(), QSettings::IniFormat).value(u"recent/runs"_qs).toStringList(), QStringList(u"/b"_qs));
    QCOMPARE(readPreferences(preferencesFile()).value().threads, 1);
}

void TestSettingsFiles::theLastOwnerWaits()
{
    Settings().setResultsHeight(u"roc"_qs, 321);
    QCOMPARE(QSettings(windowFile(), QSettings::IniFormat).value(u"results/height_of_roc"_qs).toInt(), 321);
    QCOMPARE(Settings().resultsHeight(u"roc"_qs), 321);
}

void TestSettingsFiles::whatAnotherWindowWroteComesIn()
{
    const auto files = SettingsFiles::shared();
    files->setValue(u"a/kept"_qs, 1);
    files->waitUntilWritten();
    {
        QSettings another(windowFile(), QSettings::IniFormat);
        another.setValue(u"a/theirs"_qs, u"x"_qs);
    }
    files->setValue(u"a/ours"_qs, 2);
    files->waitUntilWritten();
    QCOMPARE(files->value(u"a/theirs"_qs).toString(), u"x"_qs);
    const QSettings file(windowFile(), QSettings::IniFormat);
    QCOMPARE(file.allKeys(), QStringList({u"a/kept"_qs, u"a/ours"_qs, u"a/theirs"_qs}));
}

void TestSettingsFiles::ofTwoWishesOneAfterTheOtherTheLaterIsKept()
{
    const auto files = SettingsFiles::shared();
    SleepingFiles disk(*files);
    for (int i = 0; i <= 100; ++i)
        files->setValue(u"a/number"_qs, i);
    disk.wake();
    for (int i = 101; i <= 200; ++i)
        files->setValue(u"a/number"_qs, i);
    files->waitUntilWritten();
    QCOMPARE(files->value(u"a/number"_qs).toInt(), 200);
    QCOMPARE(QSettings(windowFile(), QSettings::IniFormat).value(u"a/number"_qs).toInt(), 200);
}

void TestSettingsFiles::whatIsWishedWhileTheFileIsReadHolds()
{
    Settings settings;
    QSignalSpy told(&settings, &Settings::machineTold);
    Preferences wished;
    settings.readMachine();
    wished.device = "cpu";
    settings.setMachine(wished);
    QTRY_COMPARE(told.size(), 1); // of the writing alone
    QCOMPARE(settings.machine().device, std::string("cpu"));
    std::ofstream(preferencesFile()) << R"({"format": "nucleoscope preferences", "version": 1, "threads": 2})";
    settings.readMachine(); // another program has changed it
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(settings.machine().threads, 2);
}

void TestSettingsFiles::aFileThatCannotBeWrittenIsTold()
{
    Settings settings;
    QSignalSpy told(&settings, &Settings::machineTold);
    QVERIFY(QFile(home_->filePath(u"config"_qs)).open(QIODevice::WriteOnly)); // a file where the folder should be
    Preferences wished;
    wished.threads = 1;
    settings.setMachine(wished);
    settings.setLastFolder(u"/a"_qs);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(settings.machineProblem());
    QCOMPARE(settings.machine().threads, 1);
    QCOMPARE(settings.lastFolder(), u"/a"_qs); // while the program runs
}

NUCLEOSCOPE_TEST(TestSettingsFiles)
#include "test_settings_files.moc"
