// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/holds_texts.h"

#include <QAction>
#include <QKeySequence>

namespace nucleoscope::ui {

/// Names the keys that do the same behind its text, as a menu does, but is no shortcut: a KeysFilter hears them.
class KeyedAction : public QAction, public NamesKeys {
public:
    KeyedAction(const QString& text, const QKeySequence& keys, QObject* parent);
    void nameKeysAgain() override;

private:
    QKeySequence keys_;
};

} // namespace nucleoscope::ui
