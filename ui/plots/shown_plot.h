// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h> // wants Qt's keywords: for curve_plot.cpp alone

namespace nucleoscope::ui {

/// A plot that keeps its picture, several times its own size, only while it is shown: a window has many, and shows few of them at a time.
class ShownPlot final : public QCustomPlot {
public:
    explicit ShownPlot(QWidget* parent);

    void replotSoon();
    bool hasPicture() const { return !mPaintBuffers.isEmpty(); }

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool painting_ = false;
};

} // namespace nucleoscope::ui
