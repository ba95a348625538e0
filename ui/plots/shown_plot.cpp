// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/shown_plot.h"

#include <utility>

namespace nucleoscope::ui {

ShownPlot::ShownPlot(QWidget* parent) : QCustomPlot(parent)
{
    connect(this, &QCustomPlot::afterReplot, this, [this] {
        if (away_) // what was queued before, or another size while nobody looks
            mPaintBuffers.clear();
    });
}

void ShownPlot::replotSoon()
{
    if (!away_)
        replot(rpQueuedReplot);
}

void ShownPlot::hideEvent(QHideEvent* event)
{
    QCustomPlot::hideEvent(event);
    away_ = true;
    mPaintBuffers.clear();
}

void ShownPlot::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    if (std::exchange(away_, false))
        replot(rpQueuedRefresh); // drawn now, so that it is there with the rest of its page
}

} // namespace nucleoscope::ui
