// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_scroll.h"

#include "ui/theme/theme.h"

#include <QEvent>
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
    setWidgetResizable(true);
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace nucleoscope::ui
