#include "ui/pages/classify/drop_area.h"

#include "ui/widgets/card.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace nucleoscope::ui {

DropArea::DropArea(QWidget* parent) : QFrame(parent)
{
    setAcceptDrops(true);
    setLook(this, "card");
    new QVBoxLayout(this);
}

QStringList DropArea::pathsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void DropArea::setHovered(bool hovered)
{
    setLook(this, hovered ? "card-hovered" : "card");
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (pathsIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    setHovered(false);
}

void DropArea::dropEvent(QDropEvent* event)
{
    setHovered(false);
    const QStringList paths = pathsIn(*event->mimeData());
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace nucleoscope::ui
