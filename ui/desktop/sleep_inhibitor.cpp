// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sleep_inhibitor.h"

#include "ui/desktop/desktop_bus.h"

#include <QCoreApplication>
#include <QProcess>

#ifdef NUCLEOSCOPE_WITH_DBUS
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace nucleoscope::ui {

struct SleepInhibitor::Lock {
#ifdef NUCLEOSCOPE_WITH_DBUS
    QDBusUnixFileDescriptor descriptor; ///< holds as long as it is open
#endif
};

SleepInhibitor::SleepInhibitor(QObject* parent) : QObject(parent) {}

SleepInhibitor::~SleepInhibitor()
{
    release();
}

void SleepInhibitor::setHeld(bool held)
{
    if (held_ == held)
        return;
    held_ = held;
    Q_EMIT heldChanged(held);
}

#if defined(Q_OS_WIN)

bool SleepInhibitor::hold(const QString&)
{
    wanted_ = true;
    setHeld(::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0);
    return true;
}

void SleepInhibitor::release()
{
    if (wanted_)
        ::SetThreadExecutionState(ES_CONTINUOUS);
    wanted_ = false;
    setHeld(false);
}

#elif defined(Q_OS_MACOS)

bool SleepInhibitor::hold(const QString&)
{
    if (helper_)
        return true;
    wanted_ = true;
    helper_ = new QProcess(this);
    connect(helper_, &QProcess::started, this, [this] { setHeld(true); });
    // -w: it ends with this program, also where that crashes.
    helper_->start(QStringLiteral("/usr/bin/caffeinate"),
                   {QStringLiteral("-i"), QStringLiteral("-w"), QString::number(QCoreApplication::applicationPid())});
    return true;
}

void SleepInhibitor::release()
{
    wanted_ = false;
    if (helper_) {
        helper_->terminate();
        helper_->deleteLater();
        helper_ = nullptr;
    }
    setHeld(false);
}

#elif defined(NUCLEOSCOPE_WITH_DBUS)

bool SleepInhibitor::hold(const QString& reason)
{
    auto bus = systemBus();
    if (wanted_ || !bus)
        return bus.has_value();
    wanted_ = true;
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                       manager, QStringLiteral("Inhibit"));
    call << QStringLiteral("idle:sleep") << QCoreApplication::applicationName() << reason << QStringLiteral("block");
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!wanted_ || reply.isError())
            return;
        lock_ = std::make_unique<Lock>(Lock{reply.value()});
        setHeld(lock_->descriptor.isValid());
    });
    return true;
}

void SleepInhibitor::release()
{
    wanted_ = false;
    lock_.reset();
    setHeld(false);
}

#else

bool SleepInhibitor::hold(const QString&)
{
    return false;
}
void SleepInhibitor::release() {}

#endif

} // namespace nucleoscope::ui
