#include "ui/widgets/keys_filter.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace nucleoscope::ui {

KeysFilter::KeysFilter(QWidget& widget) : QObject(&widget)
{
    widget.installEventFilter(this);
}

void KeysFilter::add(const QKeySequence& keys, std::function<void()> action)
{
    actions_.emplace_back(keys, std::move(action));
}

bool KeysFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
    const auto found = std::find_if(actions_.begin(), actions_.end(),
                                    [&](const auto& each) { return each.first.matches(pressed) == QKeySequence::ExactMatch; });
    if (found == actions_.end())
        return QObject::eventFilter(watched, event);
    event->accept(); // an override that is accepted comes again as a press
    if (event->type() == QEvent::KeyPress)
        found->second();
    return true;
}

} // namespace nucleoscope::ui
