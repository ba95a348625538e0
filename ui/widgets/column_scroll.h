// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace nucleoscope::ui {

/// A column that scrolls up and down, and is never narrower than what stands in it.
class ColumnScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnScroll(QWidget* parent = nullptr);
    /// It stays so wide (px, beside text of the usual size) where nothing in it needs more.
    void setUsualWidth(int width);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int neededWidth() const;
    int usualWidth_ = 0; ///< 0: as wide as there is room
};

/// All of a page: scrolls in both directions where the window is too small for it, as with large text on a small screen.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget* page);
    /// The page's own, as long as the window may ask for that much.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace nucleoscope::ui
