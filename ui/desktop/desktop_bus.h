// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef NUCLEOSCOPE_WITH_DBUS
#include <QDBusConnection>
#include <optional>

namespace nucleoscope::ui {

/// Empty where there is no bus: without this check the D-Bus library may start one of its own, and block meanwhile.
std::optional<QDBusConnection> sessionBus();
std::optional<QDBusConnection> systemBus();

} // namespace nucleoscope::ui
#endif
