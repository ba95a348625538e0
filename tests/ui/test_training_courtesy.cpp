// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_program.h"
#include "ui/bridge/training_session.h"
#include "ui/desktop/sleep_inhibitor.h"
#include "ui/desktop/training_courtesy.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// systemd's login manager, as far as it is asked.
class PretendedLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked; ///< what, who, why, mode of the last
    int times = 0;
    /// Whether somebody still holds the lock that was given last.
    bool isHeld() const
    {
        pollfd end{reading_, POLLIN, 0};
        return times > 0 && ::poll(&end, 1, 0) == 0;
    }
    ~PretendedLogin() override
    {
        if (reading_ >= 0)
            ::close(reading_);
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        asked = {what, who, why, mode};
        ++times;
        if (reading_ >= 0)
            ::close(reading_);
        int ends[2]{-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        reading_ = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    int reading_ = -1;
};

/// A desktop that shows messages.
class PretendedDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles, texts;

public Q_SLOTS:
    uint Notify(const QString&, uint replaced, const QString&, const QString& title, const QString& text, const QStringList&,
                const QVariantMap&, int)
    {
        titles << title;
        texts << text;
        return replaced ? replaced : 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

/// What the desktop is told of a training, on a bus of our own with a pretended desktop at its other end. The functions run
/// in order.
class TestTrainingCourtesy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aLockIsHeldAndGivenBack();
    void aLockThatComesTooLateIsGivenBack();
    void theComputerStaysAwakeWhileItLearns();
    void whoLooksElsewhereIsTold();
    void aClickOnTheMessageLeadsToTheResults();
    void aScoreThatWasMadeWithALeakIsToldWithIt();
    void whoDoesNotWantItIsLeftAlone();
    void aTrainingOfTheCommandLineKeepsTheComputerAwakeToo();

private:
    void startTiny(int epochs, const char* rule = "bySubject");

    QProcess bus_;
    PretendedLogin login_;
    PretendedDesktop desktop_;
    std::unique_ptr<WindowFixture> fixture_;
};

void TestTrainingCourtesy::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    bus_.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                        QStringLiteral("--print-address")});
    QVERIFY(bus_.waitForReadyRead(20'000));
    const QByteArray address = bus_.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    QDBusConnection other = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("pretended"));
    QVERIFY(other.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(other.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(other.registerObject(QStringLiteral("/org/freedesktop/login1"), &login_, QDBusConnection::ExportAllSlots));
    QVERIFY(other.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop_,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    fixture_ = std::make_unique<WindowFixture>();
}

void TestTrainingCourtesy::cleanupTestCase()
{
    fixture_.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("pretended"));
    bus_.kill();
    bus_.waitForFinished(10'000);
}

void TestTrainingCourtesy::aLockIsHeldAndGivenBack()
{
    SleepInhibitor inhibitor;
    inhibitor.hold(QStringLiteral("because"));
    QTRY_VERIFY(inhibitor.isHeld());
    QCOMPARE(login_.asked.value(0), QStringLiteral("idle:sleep"));
    QCOMPARE(login_.asked.value(2), QStringLiteral("because"));
    QCOMPARE(login_.asked.value(3), QStringLiteral("block"));
    QTRY_VERIFY(login_.isHeld());
    inhibitor.release();
    QVERIFY(!inhibitor.isHeld());
    QTRY_VERIFY(!login_.isHeld());
}

void TestTrainingCourtesy::aLockThatComesTooLateIsGivenBack()
{
    const int before = login_.times;
    SleepInhibitor inhibitor;
    inhibitor.hold(QStringLiteral("short"));
    inhibitor.release(); // before the answer
    QTRY_COMPARE(login_.times, before + 1);
    QTRY_VERIFY(!login_.isHeld());
    QVERIFY(!inhibitor.isHeld());
}

void TestTrainingCourtesy::startTiny(int epochs, const char* rule)
{
    fixture_->window->showPage(QStringLiteral("train"));
    auto& train = *qobject_cast<TrainPage*>(fixture_->window->page(QStringLiteral("train")));
    train.showSetup();
    auto& recipes = fixture_->child<QComboBox>("recipe");
    const int tiny = recipes.findData(QStringLiteral("tiny"));
    recipes.setCurrentIndex(tiny);
    Q_EMIT recipes.activated(tiny);
    fixture_->child<QSpinBox>("epochs").setValue(epochs);
    fixture_->child<QRadioButton>(rule).click();
    auto& start = fixture_->child<QPushButton>("startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(train.setup().split() && start.isEnabled(), 10'000);
    QTest::mouseClick(&start, Qt::LeftButton);
}

void TestTrainingCourtesy::theComputerStaysAwakeWhileItLearns()
{
#ifndef NUCLEOSCOPE_HAS_ENGINE
    QSKIP("The learning engine is not built here.");
#endif
    QVERIFY(fixture_->open(fixture_->dataset()));
    startTiny(500);
    const SleepInhibitor& sleep = fixture_->window->findChild<TrainingCourtesy*>()->sleep();
    QTRY_VERIFY_WITH_TIMEOUT(sleep.isHeld(), 10'000);
    QVERIFY2(login_.asked.value(2).contains(fixture_->workspace->training()->title()), qPrintable(login_.asked.value(2)));
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->training()->steps().empty(), 60'000);
    fixture_->workspace->training()->pause();
    QTRY_VERIFY_WITH_TIMEOUT(!sleep.isHeld(), 20'000);
    fixture_->workspace->training()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(sleep.isHeld(), 20'000);
    fixture_->workspace->training()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 60'000);
    QTRY_VERIFY(!login_.isHeld());
    QVERIFY(desktop_.titles.isEmpty()); // who cancels knows
}

void TestTrainingCourtesy::whoLooksElsewhereIsTold()
{
#ifndef NUCLEOSCOPE_HAS_ENGINE
    QSKIP("The learning engine is not built here.");
#endif
    startTiny(1);
    fixture_->window->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 120'000);
    QTRY_COMPARE(desktop_.titles.size(), 1);
    QCOMPARE(desktop_.titles.constFirst(), QStringLiteral("The training has ended"));
    QVERIFY2(desktop_.texts.constFirst().contains(QStringLiteral("balanced accuracy")), qPrintable(desktop_.texts.constFirst()));
}

void TestTrainingCourtesy::aClickOnTheMessageLeadsToTheResults()
{
    if (desktop_.titles.isEmpty())
        QSKIP("Nothing was trained.");
    fixture_->window->show();
    Q_EMIT desktop_.ActionInvoked(8, QStringLiteral("default")); // another program's
    Q_EMIT desktop_.ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(fixture_->window->currentPage(), QStringLiteral("results"));
}

void TestTrainingCourtesy::aScoreThatWasMadeWithALeakIsToldWithIt()
{
#ifndef NUCLEOSCOPE_HAS_ENGINE
    QSKIP("The learning engine is not built here.");
#endif
    const auto told = desktop_.texts.size();
    startTiny(1, "byImage");
    fixture_->window->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 120'000);
    QTRY_COMPARE(desktop_.texts.size(), told + 1);
    QVERIFY2(desktop_.texts.constLast().contains(QStringLiteral("⚠ leak")), qPrintable(desktop_.texts.constLast()));
    QVERIFY2(desktop_.texts.constLast().contains(QStringLiteral("both in training and in the examination")),
             qPrintable(desktop_.texts.constLast()));
    fixture_->window->show();
}

void TestTrainingCourtesy::whoDoesNotWantItIsLeftAlone()
{
#ifndef NUCLEOSCOPE_HAS_ENGINE
    QSKIP("The learning engine is not built here.");
#endif
    Settings& settings = fixture_->workspace->settings();
    const auto told = desktop_.titles.size();
    startTiny(500);
    const SleepInhibitor& sleep = fixture_->window->findChild<TrainingCourtesy*>()->sleep();
    QTRY_VERIFY_WITH_TIMEOUT(sleep.isHeld(), 10'000);
    settings.setKeepsAwake(false); // in the middle of it
    QTRY_VERIFY(!login_.isHeld());
    settings.setKeepsAwake(true);
    QTRY_VERIFY(sleep.isHeld());
    settings.setKeepsAwake(false);
    settings.setTellsTheEnd(false);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->training()->epochs().empty(), 60'000);
    fixture_->window->hide();
    fixture_->workspace->training()->stopEarly();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 60'000);
    QCoreApplication::processEvents();
    QCOMPARE(desktop_.titles.size(), told);
    QVERIFY(!login_.isHeld());
}

void TestTrainingCourtesy::aTrainingOfTheCommandLineKeepsTheComputerAwakeToo()
{
    const QString program = qEnvironmentVariable("NUCLEOSCOPE_PROGRAM");
    if (!QFile::exists(program))
        QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
    const QTemporaryDir folder;
    const int before = login_.times;
    const auto run = [&](const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, arguments);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 240'000);
        return ended && process.exitCode() == 0 ? QByteArray() : process.readAllStandardError() + "?";
    };
    const auto words = [](const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
    QCOMPARE(run(words("demo nuclei --scale 0.05")), QByteArray());
    QCOMPARE(login_.times, before);
    Settings& settings = fixture_->workspace->settings();
    for (const bool keeps : {false, true}) { // the settings hold for it
        settings.setKeepsAwake(keeps);
        QCoreApplication::processEvents(); // they are written
        const char* line = keeps ? "train nuclei --recipe small --epochs 1 --device cpu --out kept"
                                 : "train nuclei --recipe small --epochs 1 --device cpu --out asleep";
        QCOMPARE(run(words(line)), QByteArray());
        QCOMPARE(login_.times, before + (keeps ? 1 : 0));
    }
    QCOMPARE(login_.asked, (QStringList{QStringLiteral("idle:sleep"), QStringLiteral("nucleoscope"),
                                        QStringLiteral("A network is learning"), QStringLiteral("block")}));
    QTRY_VERIFY(!login_.isHeld());
}

NUCLEOSCOPE_TEST(TestTrainingCourtesy)
#include "test_training_courtesy.moc"
