// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_pictures.h"

#include <QBackingStore>
#include <QEvent>
#include <QWidget>

namespace nucleoscope::ui {

bool WindowPictures::eventFilter(QObject* watched, QEvent* event)
{
    // Spontaneous: by the desktop, which shows it again as it is.
    if (event->type() == QEvent::Hide && !event->spontaneous() && watched->isWidgetType())
        if (auto* window = static_cast<QWidget*>(watched); window->isWindow() && window->backingStore())
            window->backingStore()->resize({1, 1}); // none at all is more than some windowing systems can do
    return QObject::eventFilter(watched, event);
}

} // namespace nucleoscope::ui
