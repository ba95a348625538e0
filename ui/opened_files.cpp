// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opened_files.h"

#include "ui/main_window.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace nucleoscope::ui {

OpenedFiles::OpenedFiles(MainWindow& window) : window_(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenedFiles::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const QString file = static_cast<QFileOpenEvent*>(event)->file(); !file.isEmpty())
        window_.openLocation(file);
    return true;
}

} // namespace nucleoscope::ui
