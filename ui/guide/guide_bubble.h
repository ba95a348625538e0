// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

/// A frame around a part of the window; clicks go through it.
class GuideFrame : public QWidget {
    Q_OBJECT
public:
    explicit GuideFrame(QWidget* window);
    /// In the window's coordinates.
    void surround(const QRect& part);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A few sentences beside what they speak of, with an arrow to it, and the buttons that go on, back and away. Covers
/// nothing that it speaks of where there is room beside it. Nothing moves: it stands where it stands at once.
class GuideBubble : public QWidget {
    Q_OBJECT
public:
    explicit GuideBubble(QWidget* window);
    /// `number` of `count`, from 1.
    void say(const QString& title, const QString& text, int number, int count);
    /// Beside `part`, inside `room`; both in the window's coordinates.
    void standBeside(const QRect& part, const QRect& room);
    QPushButton& next() { return *next_; }
    QPushButton& back() { return *back_; }
    QPushButton& skip() { return *skip_; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Side { Right, Below, Left, Above, Inside };
    static QRect placed(Side side, const QSize& size, const QRect& part, const QRect& room);
    QSize wanted() const;

    QLabel* step_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* skip_;
    QPushButton* back_;
    QPushButton* next_;
    Side side_ = Side::Inside;
    QPoint tip_; ///< of the arrow, in its own coordinates
};

} // namespace nucleoscope::ui
