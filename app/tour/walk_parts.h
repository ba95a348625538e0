#pragma once

#include "core/base/files.h"

#include <QString>
#include <QWidget>

namespace nucleoscope::tour {

inline QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8(path));
}

/// The part of that name, which is there.
template <typename Kind>
Kind& child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Kind*>(QLatin1String(name));
    Q_ASSERT_X(found, "tour", name);
    return *found;
}

} // namespace nucleoscope::tour
