#include "ui/gallery/grid_view.h"

#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionRubberBand>

#include <algorithm>

namespace nucleoscope::ui {

GridView::GridView(QWidget* parent) : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GridView::setCells(int columns, const QSize& cell)
{
    columns_ = std::max(1, columns);
    setGridSize(cell);
}

int GridView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int GridView::lineHeight() const
{
    return std::max(1, gridSize().height());
}

int GridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int GridView::firstVisible() const
{
    return verticalOffset() / lineHeight() * columns_;
}

int GridView::itemsPerScreen() const
{
    return (viewport()->height() / lineHeight() + 2) * columns_;
}

int GridView::lineAt(int y) const
{
    const int below = y + verticalOffset();
    return below < 0 ? -1 : below / lineHeight();
}

QRect GridView::cellOf(int row) const
{
    const int width = gridSize().width();
    const int left = row % columns_ * width;
    return {isRightToLeft() ? viewport()->width() - left - width : left, row / columns_ * lineHeight() - verticalOffset(), width,
            lineHeight()};
}

QModelIndex GridView::indexAt(const QPoint& point) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x();
    const int column = x < 0 ? -1 : x / std::max(1, gridSize().width());
    const int line = lineAt(point.y());
    if (column < 0 || column >= columns_ || line < 0 || line * columns_ + column >= count())
        return {};
    return model()->index(line * columns_ + column, 0, rootIndex());
}

QRect GridView::visualRect(const QModelIndex& index) const
{
    return index.isValid() && index.parent() == rootIndex() && index.column() == 0 ? cellOf(index.row()) : QRect();
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect cell = visualRect(index);
    const int high = viewport()->height();
    const int toTop = cell.top();
    const int toBottom = cell.bottom() + 1 - high;
    int by = 0;
    switch (hint) {
    case PositionAtTop: by = toTop; break;
    case PositionAtBottom: by = toBottom; break;
    case PositionAtCenter: by = (toTop + toBottom) / 2; break;
    case EnsureVisible: by = toTop < 0 ? toTop : toBottom > 0 ? std::min(toTop, toBottom) : 0; break;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

/// There is nothing to lay out: QListView's own is left out on purpose, here and in the two below.
void GridView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

void GridView::updateGeometries()
{
    const int lines = (count() + columns_ - 1) / columns_;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, lines * lineHeight() - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

/// Within the line, or the column, that one is in: at its end one stays.
QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = count() - 1;
    if (last < 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, 0, rootIndex());
    const int row = current.row();
    const int aPage = std::max(1, viewport()->height() / lineHeight()) * columns_;
    const auto unlessBeyond = [&](int to) { return to < 0 || to > last ? row : to; };
    const auto inLine = [&](int step) {
        const int column = row % columns_ + step;
        return column < 0 || column >= columns_ ? row : unlessBeyond(row + step);
    };
    const int aside = isRightToLeft() ? -1 : 1;
    const auto inColumn = [&](int to) {
        while (to < 0)
            to += columns_;
        while (to > last)
            to -= columns_;
        return to;
    };
    int to = row;
    switch (action) {
    case MoveLeft: to = inLine(-aside); break;
    case MoveRight: to = inLine(aside); break;
    case MoveUp: to = unlessBeyond(row - columns_); break;
    case MoveDown: to = unlessBeyond(row + columns_); break;
    case MovePageUp: to = inColumn(row - aPage); break;
    case MovePageDown: to = inColumn(row + aPage); break;
    case MoveHome: to = 0; break;
    case MoveEnd: to = last; break;
    case MovePrevious: to = unlessBeyond(row - 1); break;
    case MoveNext: to = unlessBeyond(row + 1); break;
    }
    return model()->index(to, 0, rootIndex());
}

/// Those that a rectangle of the viewport touches.
QItemSelection GridView::cellsIn(const QRect& rect) const
{
    QItemSelection touched;
    const int width = std::max(1, gridSize().width());
    const int near = isRightToLeft() ? viewport()->width() - 1 - rect.right() : rect.left();
    const int far = isRightToLeft() ? viewport()->width() - 1 - rect.left() : rect.right();
    const int from = std::max(0, near) / width, to = std::min(columns_ - 1, far / width);
    const int lastLine = std::min(lineAt(rect.bottom()), (count() - 1) / columns_);
    for (int line = std::max(0, lineAt(rect.top())); line <= lastLine && far >= 0 && from <= to; ++line) {
        const int first = line * columns_ + from, last = std::min(count() - 1, line * columns_ + to);
        if (first <= last)
            touched.append(QItemSelectionRange(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())));
    }
    return touched;
}

/// `rect`: a click, what is drawn with the mouse, or corners in the cells of the first and the last of a row of items.
void GridView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || !model())
        return;
    if (state() == DragSelectingState) {
        band_ = rect.normalized();
        selectionModel()->select(cellsIn(band_), command);
        return;
    }
    band_ = {};
    const QModelIndex one = indexAt(rect.topLeft());
    const QModelIndex other = rect.size() == QSize(1, 1) ? one : indexAt(rect.bottomRight());
    QItemSelection chosen;
    if (one.isValid() && other.isValid())
        chosen.append(one.row() <= other.row() ? QItemSelectionRange(one, other) : QItemSelectionRange(other, one));
    selectionModel()->select(chosen, command);
}

QRegion GridView::visualRegionForSelection(const QItemSelection& selection) const
{
    const int first = firstVisible(), last = std::min(count(), first + itemsPerScreen()) - 1;
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            region += cellOf(row);
    return region;
}

bool GridView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        hovered_ = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hovered_ = QModelIndex();
    return QListView::viewportEvent(event);
}

void GridView::paintCell(QPainter& painter, QStyleOptionViewItem option, const QModelIndex& index, bool focused) const
{
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver, index == hovered_);
    itemDelegate()->paint(&painter, option, index);
}

void GridView::paintEvent(QPaintEvent* event)
{
    if (!model() || !itemDelegate())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool focused = hasFocus() || viewport()->hasFocus();
    const QRect bounds = event->region().boundingRect();
    const int last = std::min(count(), (lineAt(bounds.bottom()) + 1) * columns_);
    for (int row = std::max(0, lineAt(bounds.top()) * columns_); row < last; ++row)
        if (event->region().intersects(cellOf(row)))
            paintCell(painter, option, model()->index(row, 0, rootIndex()), focused);
    if (state() != DragSelectingState || !band_.isValid())
        return;
    QStyleOptionRubberBand band;
    band.initFrom(this);
    band.shape = QRubberBand::Rectangle;
    band.opaque = false;
    band.rect = band_.intersected(viewport()->rect().adjusted(-16, -16, 16, 16));
    painter.save();
    style()->drawControl(QStyle::CE_RubberBand, &band, &painter);
    painter.restore();
}

} // namespace nucleoscope::ui
