// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/holds_texts.h"

#include <QAction>
#include <QKeySequence>

namespace nucleoscope::ui {

/// Names the keys that do the same behind its text, as a menu does, but is no shortcut: a KeysFilter hears them. Keys have other
/// names in other languages: "Strg+C".
class KeyedAction : public QAction, public HoldsTexts {
public:
    KeyedAction(const QString& text, const QKeySequence& keys, QObject* parent);
    /// Of the keys: their names are Qt's, in the language that is spoken now.
    void changeTexts(const std::function<QString(const QString&)>& changed) override;

private:
    QKeySequence keys_;
};

} // namespace nucleoscope::ui
