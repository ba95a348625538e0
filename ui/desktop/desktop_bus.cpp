// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_bus.h"

#ifdef NUCLEOSCOPE_WITH_DBUS
#include <QFile>

namespace nucleoscope::ui {
namespace {

std::optional<QDBusConnection> connected(const QDBusConnection& bus)
{
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace

std::optional<QDBusConnection> sessionBus()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        return std::nullopt;
    return connected(QDBusConnection::sessionBus());
}

std::optional<QDBusConnection> systemBus()
{
    if (!qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") && !QFile::exists(QStringLiteral("/run/dbus/system_bus_socket")))
        return std::nullopt;
    return connected(QDBusConnection::systemBus());
}

} // namespace nucleoscope::ui
#endif
