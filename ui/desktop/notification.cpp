// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notification.h"

#include "ui/desktop/desktop_bus.h"

#ifdef NUCLEOSCOPE_WITH_DBUS
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#include <QGuiApplication>
#include <QVariantMap>

namespace nucleoscope::ui {

#ifdef NUCLEOSCOPE_WITH_DBUS

namespace {

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int asTheDesktopLikes = -1; // until it goes away

} // namespace

Notification::Notification(QObject* parent) : QObject(parent)
{
    if (auto bus = sessionBus())
        bus->connect(QString(), notificationPath, notificationService, QStringLiteral("ActionInvoked"), this,
                     SLOT(actionInvoked(uint, QString)));
}

void Notification::show(const QString& title, const QString& text, const QString& action)
{
    auto bus = sessionBus();
    if (!bus)
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), action, QStringLiteral("show"), action};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    call << QGuiApplication::applicationDisplayName() << id_ << QStringLiteral("nucleoscope") << title << text.toHtmlEscaped()
         << actions << hints << asTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        if (const QDBusPendingReply<uint> reply = *done; !reply.isError())
            id_ = reply.value();
        done->deleteLater();
    });
}

void Notification::actionInvoked(uint id, const QString&)
{
    if (id_ != 0 && id == id_)
        Q_EMIT chosen();
}

#else

Notification::Notification(QObject* parent) : QObject(parent) {}
void Notification::show(const QString&, const QString&, const QString&) {}
void Notification::actionInvoked(uint, const QString&) {}

#endif

} // namespace nucleoscope::ui
