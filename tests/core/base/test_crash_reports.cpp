// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_reports.h"

#include "core/base/crash_text.h"
#include "core/base/files.h"
#include "tests/test_program.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace nucleoscope;
namespace fs = std::filesystem;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true; // which reports crashes itself
#else
constexpr bool sanitized = false;
#endif

namespace {

/// Frames that the compiler cannot make one of.
int overflow(int depth)
{
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : overflow(depth + 1) + room[0];
}

} // namespace

/// Processes that crash leave a report, and crash nevertheless.
class TestCrashReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        home_ = std::make_unique<QTemporaryDir>();
        qputenv("NUCLEOSCOPE_HOME", (home_->path() + QStringLiteral("/person-of-the-lab")).toUtf8());
        if (sanitized)
            QSKIP("Built with a sanitizer, which reports crashes itself.");
    }
    void eachSignalLeavesAReportAndEndsTheProcess_data();
    void eachSignalLeavesAReportAndEndsTheProcess();
    void anExceptionThatNobodyCatchesIsNamedByItsTypeOnly();
    void aStackThatOverflowsIsReported();
    void onlyTheKindOfTheLastJobIsTold();
    void callsNameModulesWithoutTheirFolders();
    void whoHandlesASignalKeepsIt();
    void eachIsToldOnce();
    void theNewestAreKept();
    void timesAreThoseOfTheCalendar();

private:
    /// Forks; the child installs the handler and does that. Its wait status.
    static int statusOf(const std::function<void()>& crash)
    {
        const pid_t child = fork();
        if (child == 0) {
            for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
                std::signal(signal, SIG_DFL); // Qt Test has handlers of its own
            installCrashReports("1.2.3");
            crash();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }
    /// Of the only report.
    static QString report()
    {
        const auto all = crashReports();
        return all.size() == 1 ? QString::fromStdString(readTextFile(all.front()).value_or(std::string())) : QString();
    }
    std::unique_ptr<QTemporaryDir> home_;
};

void TestCrashReports::eachSignalLeavesAReportAndEndsTheProcess_data()
{
    QTest::addColumn<int>("signal");
    for (const auto& [signal, name] :
         {std::pair{SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}})
        QTest::newRow(name) << signal;
}

void TestCrashReports::eachSignalLeavesAReportAndEndsTheProcess()
{
    QFETCH(int, signal);
    QVERIFY(!fs::exists(dataFolder())); // made by the first report, and by nothing else
    const int status = statusOf([&] { raise(signal); });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    const QString text = report();
    QVERIFY2(text.contains(QStringLiteral("version: 1.2.3\n")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("signal: %1,").arg(QLatin1String(QTest::currentDataTag()))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\ntime: 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\n"))));
    QVERIFY(text.contains(QStringLiteral("last job: none\n")));
    for (const QString& own : {home_->path(), QStringLiteral("person-of-the-lab"), QString(qEnvironmentVariable("HOME") + u'/')})
        QVERIFY2(!text.contains(own), qPrintable(own));
}

void TestCrashReports::anExceptionThatNobodyCatchesIsNamedByItsTypeOnly()
{
    const int status = statusOf([] { std::thread([] { throw std::runtime_error("/home/ada/patient.bmp"); }).join(); });
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY2(report().contains(QStringLiteral("runtime_error")), qPrintable(report()));
    QVERIFY(!report().contains(QStringLiteral("ada")) && !report().contains(QStringLiteral("patient")));
}

void TestCrashReports::aStackThatOverflowsIsReported()
{
    const int status = statusOf([] {
        std::thread([] {
            useCrashStack(); // as the threads of jobs do
            overflow(1);
        }).join();
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY2(report().contains(QStringLiteral("signal: SIGSEGV")), qPrintable(report()));
    QVERIFY(report().count(u'\n') > 50); // calls
}

void TestCrashReports::onlyTheKindOfTheLastJobIsTold()
{
    statusOf([] {
        noteForCrashReports("job.training");
        noteForCrashReports("job.open");
        std::abort();
    });
    QVERIFY2(report().contains(QStringLiteral("last job: job.open\n")), qPrintable(report()));
}

void TestCrashReports::callsNameModulesWithoutTheirFolders()
{
    statusOf([] { std::abort(); });
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    QVERIFY2(report().contains(QRegularExpression(QStringLiteral("\\n\\d+ %1\\+0x[0-9a-f]+\\n").arg(program))),
             qPrintable(report()));
    QVERIFY(report().contains(QRegularExpression(QStringLiteral("\\n\\d+ libc[^/]*\\+0x[0-9a-f]+\\n"))));
    QVERIFY(!report().contains(u'/'));
}

void TestCrashReports::whoHandlesASignalKeepsIt()
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGFPE, [](int) { _exit(7); });
        installCrashReports("1.2.3");
        raise(SIGFPE);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 7);
    QVERIFY(crashReports().empty());
}

void TestCrashReports::eachIsToldOnce()
{
    QVERIFY(takeNewCrashReports().empty());
    statusOf([] { std::abort(); });
    statusOf([] { std::abort(); });
    QCOMPARE(takeNewCrashReports().size(), std::size_t{2});
    QVERIFY(takeNewCrashReports().empty());
    const auto all = crashReports();
    QCOMPARE(all.size(), std::size_t{2});
    for (const fs::path& file : all)
        QVERIFY(readTextFile(file).has_value());
}

void TestCrashReports::theNewestAreKept()
{
    fs::create_directories(CrashReports::folder());
    for (int day = 1; day <= 28; ++day)
        QVERIFY(writeFile(CrashReports::folder()
                              / ((day % 2 ? "new-202601" : "202601") + std::to_string(day + 10) + "T000000Z-1.txt"),
                          Bytes()));
    statusOf([] { std::abort(); });
    const auto all = crashReports();
    QCOMPARE(all.size(), CrashReports::mostKept + 1);
    QVERIFY(fs::file_size(all.front()) > 0); // the one of now
    QVERIFY(utf8(all.back().filename()).find("20260119T") != std::string::npos);
}

void TestCrashReports::timesAreThoseOfTheCalendar()
{
    for (const std::int64_t seconds : {0LL, 951'782'399LL, 951'782'400LL, 1'798'761'599LL, 4'107'542'400LL}) {
        std::array<char, 40> memory;
        crash::Text(memory.data(), memory.size()).addUtc(static_cast<std::time_t>(seconds), true);
        QCOMPARE(QString::fromLatin1(memory.data()), QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
    }
    std::array<char, 8> small;
    crash::Text(small.data(), small.size()).add("more than fits");
    QCOMPARE(QByteArray(small.data()), QByteArray("more th"));
}

NUCLEOSCOPE_TEST(TestCrashReports)
#include "test_crash_reports.moc"
