// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace nucleoscope::ui {

/// A widget that keeps texts which no property tells of: labels of bars, names of curves.
class HoldsTexts {
public:
    virtual ~HoldsTexts() = default;
    /// Each text that people read is handed over and replaced by what comes back.
    virtual void changeTexts(const std::function<QString(const QString&)>& changed) = 0;
};

} // namespace nucleoscope::ui
