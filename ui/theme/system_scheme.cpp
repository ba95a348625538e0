#include "ui/theme/system_scheme.h"

#ifdef NUCLEOSCOPE_WITH_DBUS
#include "ui/desktop/desktop_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace nucleoscope::ui {

SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {}

void SystemScheme::set(std::optional<bool> dark)
{
    if (dark_ == dark)
        return;
    dark_ = dark;
    Q_EMIT changed();
}

#ifdef NUCLEOSCOPE_WITH_DBUS

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

/// 0: no preference, 1: dark, 2: light. The portal wraps the number in a variant, its older Read in two.
std::optional<bool> darkFrom(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1: return true;
    case 2: return false;
    default: return std::nullopt;
    }
}

} // namespace

void SystemScheme::ask()
{
    if (asked_)
        return;
    asked_ = true;
    auto bus = sessionBus();
    if (!bus)
        return;
    // Without the service's name: with it the call would wait for the name's owner.
    bus->connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                 SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call << group << schemeKey;
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemScheme::answered);
}

void SystemScheme::answered(QDBusPendingCallWatcher* watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError())
        set(darkFrom(reply.value().variant()));
    watcher->deleteLater();
}

void SystemScheme::settingChanged(const QString& changedGroup, const QString& changedKey, const QDBusVariant& value)
{
    if (changedGroup == group && changedKey == schemeKey)
        set(darkFrom(value.variant()));
}

#else

void SystemScheme::ask() {}
void SystemScheme::answered(QDBusPendingCallWatcher*) {}
void SystemScheme::settingChanged(const QString&, const QString&, const QDBusVariant&) {}

#endif

} // namespace nucleoscope::ui
