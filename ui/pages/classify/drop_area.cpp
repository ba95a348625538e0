#include "ui/pages/classify/drop_area.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace nucleoscope::ui {

DropArea::DropArea(const QString& text, QWidget* parent) : QFrame(parent)
{
    setAcceptDrops(true);
    setProperty("role", "drop");
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setProperty("role", "muted");
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
}

void DropArea::setHovered(bool hovered)
{
    setProperty("hovered", hovered);
    style()->unpolish(this);
    style()->polish(this);
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*) { setHovered(false); }

void DropArea::dropEvent(QDropEvent* event)
{
    setHovered(false);
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace nucleoscope::ui
