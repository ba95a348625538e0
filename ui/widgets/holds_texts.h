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

/// Something whose texts name keys. Their names are Qt's, in the language that is spoken now: "Strg+C".
class NamesKeys {
public:
    virtual ~NamesKeys() = default;
    /// Another language is spoken; all other texts are already in it.
    virtual void nameKeysAgain() = 0;
};

} // namespace nucleoscope::ui
