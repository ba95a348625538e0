// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/shown_plot.h"

namespace nucleoscope::ui {

ShownPlot::ShownPlot(QWidget* parent) : QCustomPlot(parent)
{
    connect(this, &QCustomPlot::afterReplot, this, [this] {
        if (!isVisible() && !painting_) // what was still queued when it was hidden
            mPaintBuffers.clear();
    });
}

void ShownPlot::replotSoon()
{
    if (isVisible())
        replot(rpQueuedReplot);
}

void ShownPlot::hideEvent(QHideEvent* event)
{
    QCustomPlot::hideEvent(event);
    mPaintBuffers.clear();
}

void ShownPlot::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    replot(rpQueuedRefresh); // drawn now, so that it is there with the rest of its page
}

void ShownPlot::resizeEvent(QResizeEvent* event)
{
    if (isVisible())
        QCustomPlot::resizeEvent(event);
    else
        setViewport(rect());
}

/// Of a hidden one, too, where a whole page is saved as a picture.
void ShownPlot::paintEvent(QPaintEvent* event)
{
    painting_ = true;
    if (mPaintBuffers.isEmpty())
        replot(rpQueuedRefresh);
    QCustomPlot::paintEvent(event);
    painting_ = false;
    if (!isVisible())
        mPaintBuffers.clear();
}

} // namespace nucleoscope::ui
