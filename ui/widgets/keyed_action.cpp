// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyed_action.h"

namespace nucleoscope::ui {
namespace {

QString withKeys(const QString& text, const QKeySequence& keys)
{
    return QStringLiteral("%1\t%2").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

KeyedAction::KeyedAction(const QString& text, const QKeySequence& keys, QObject* parent)
    : QAction(withKeys(text, keys), parent), keys_(keys)
{}

void KeyedAction::nameKeysAgain()
{
    setText(withKeys(text().section(QLatin1Char('\t'), 0, 0), keys_));
}

} // namespace nucleoscope::ui
