// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_scroll.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr QSize mostAPageAsksFor{480, 400}; // px; beside it stand the rail and the inspector

} // namespace

ColumnScroll::ColumnScroll(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int ColumnScroll::neededWidth() const
{
    const int inside = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
    return std::max(Theme::besideText(usualWidth_), inside + 2 * frameWidth());
}

void ColumnScroll::setUsualWidth(int width)
{
    usualWidth_ = width;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    updateGeometry();
}

QSize ColumnScroll::minimumSizeHint() const
{
    return {neededWidth(), QScrollArea::minimumSizeHint().height()};
}

QSize ColumnScroll::sizeHint() const
{
    const QSize usual = QScrollArea::sizeHint();
    return {usualWidth_ > 0 ? neededWidth() : std::max(usual.width(), neededWidth()), usual.height()};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

PageScroll::PageScroll(QWidget* page)
{
    setObjectName(QStringLiteral("pageScroll"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
}

QSize PageScroll::minimumSizeHint() const
{
    return widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).boundedTo(mostAPageAsksFor);
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// As large as there is room, never smaller than the page can be. Not setWidgetResizable(): that gives pictures and long texts as
/// much height as they like, and what stands below them would be out of sight.
void PageScroll::fit()
{
    QSize need = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    QSize room = maximumViewportSize();
    const QSize bars(verticalScrollBar()->sizeHint().width(), horizontalScrollBar()->sizeHint().height());
    const bool across = need.width() > room.width();
    const QLayout* layout = widget()->layout();
    if (Theme::besideText(100) > 110 && layout && layout->hasHeightForWidth()) // large words want all the lines that they need
        need.setHeight(std::max(need.height(), layout->totalHeightForWidth(std::max(need.width(), room.width() - bars.width()))));
    if (across)
        room.rheight() -= bars.height();
    if (need.height() > room.height()) {
        room.rwidth() -= bars.width();
        if (!across && need.width() > room.width())
            room.rheight() -= bars.height();
    }
    widget()->resize(room.expandedTo(need));
}

} // namespace nucleoscope::ui
