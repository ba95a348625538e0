#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace nucleoscope::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items_);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        size = {size.width() + item->sizeHint().width() + spacing(), std::max(size.height(), item->sizeHint().height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<QLayoutItem*> line;
    const auto placeLine = [&] {
        // Items of different heights share the line's middle.
        int at = rect.x();
        for (QLayoutItem* item : line) {
            const QSize size = item->sizeHint();
            if (place)
                item->setGeometry({QPoint(at, y + (lineHeight - size.height()) / 2), size});
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > rect.x() + rect.width()) {
            placeLine();
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append(item);
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    placeLine();
    return y + lineHeight - rect.y();
}

} // namespace nucleoscope::ui
