#include "ui/pages/classify/drop_area.h"

#include "ui/widgets/card.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace nucleoscope::ui {

DropArea::DropArea(const QString& text, QWidget* parent) : QFrame(parent)
{
    setAcceptDrops(true);
    setLook(this, "card");
    auto* label = makeMuted(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
}

void DropArea::setHovered(bool hovered)
{
    setLook(this, hovered ? "card-hovered" : "card");
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
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
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace nucleoscope::ui
